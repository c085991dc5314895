"""Asides: what stands between a subject and its verb and says nothing of whose the verb is."""

import re

from transforms.reading.triggers import triggered

# not "fell behind, | when <P1>, a tall man, headed": the clause goes on behind what he is called
_ASIDE = re.compile(
    r", (?:who|which|whose|whom|where|when|[\w'-]+ of whom)\b(?! (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+>,)[^,;]{3,160}(?=,)"
)
# "<P0>|, a youngster on loan from <T1> who had come on for <P2>|, scored"
_APPOSED = re.compile(r"(?<=>), (?:an?|the) (?:(?!\bwho\b)[^,;]){1,70} who [^,;]{3,120}(?=,)")
# "<P0> | - with the manager watching on - | scored"
_DASHED = re.compile(r"(?<=>) - [^;-]{3,140} -(?= [a-z])")
# "<P0> slotted in the penalty | after <P1> was felled |, putting <T2> ahead": what the one did who is not told of in between
_WAS_FELLED = triggered(
    r" (?:after|when) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+> (?:was|had been|got) (?:[a-z]+ly )?(?:felled|fouled|tripped|brought down|hauled down|upended|pulled"
    r"|pushed|clipped|bundled over|chopped down|taken down|adjudged|penali[sz]ed|harshly|judged|ruled)\b[^,;]{0,80}(?=, [a-z]+ing )"
)


def find_asides(shape: str) -> list[tuple[int, int]]:
    """The (start, end) of the asides of a sentence.

    >>> shape = "<P0>, who had missed, scored"
    >>> [shape[a:b] for a, b in find_asides(shape)]
    [', who had missed']
    """
    return [
        (m.start(), m.end()) for pattern in (_ASIDE, _APPOSED, _DASHED, _WAS_FELLED) for m in pattern.finditer(shape)
    ]


# "Fox and Ward|, and Hart added two": he opens a clause of his own
_NEXT_CLAUSE = re.compile(r"> (?:and|&) .*, and (?:[\w-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+>$")
# "scored | along with Fox, and Ward": whom the list stands beside
_ALONG_WITH = re.compile(r"\b(?:along|together) with (?:[\w-]+ |<[TX]\d+>(?:'s)? ){0,3}$")


def goes_beyond(shape: str, names: re.Match[str]) -> bool:
    """Whether what looks like one list of names is the end of a clause and the subject of the next.

    >>> shape = "<P0> scored along with <P1>, and <P2> added two"
    >>> goes_beyond(shape, re.compile("<P1>.*<P2>").search(shape))
    True
    """
    beside = _ALONG_WITH.search(shape, max(0, names.start() - 60), names.start())
    return beside is not None or _NEXT_CLAUSE.search(names.group()) is not None
