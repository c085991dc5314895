"""Asides: what stands between a subject and its verb and says nothing of whose the verb is."""

import re

_ASIDE = re.compile(r", (?:who|which|whose|whom|where|when|[\w'-]+ of whom)\b[^,;]{3,160}(?=,)")
# "<P0> | - with the manager watching on - | scored"
_DASHED = re.compile(r"(?<=>) - [^;-]{3,140} -(?= [a-z])")
# "<P0> slotted in the penalty | after <P1> was felled |, putting <T2> ahead": what the one did who is not told of in between
_WAS_FELLED = re.compile(
    r" (?:after|when) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+> (?:was|had been|got) (?:[a-z]+ly )?(?:felled|fouled|tripped|brought down|hauled down|upended|pulled"
    r"|pushed|clipped|bundled over|chopped down|taken down|adjudged|penali[sz]ed|harshly|judged|ruled)\b[^,;]{0,80}(?=, [a-z]+ing )"
)


def find_asides(shape: str) -> list[tuple[int, int]]:
    """The (start, end) of the asides of a sentence.

    >>> shape = "<P0>, who had missed, scored"
    >>> [shape[a:b] for a, b in find_asides(shape)]
    [', who had missed']
    """
    return [(m.start(), m.end()) for pattern in (_ASIDE, _DASHED, _WAS_FELLED) for m in pattern.finditer(shape)]
