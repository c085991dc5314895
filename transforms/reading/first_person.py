"""Whose "we" a report is: that of a side which meets the others that "we" beat, face and welcome."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from transforms.reading.document import Document, Sentence
from transforms.reading.mentions import Mention, TeamRef

# "we came from behind to see off | Oakham", "our 2-0 win over | Oakham", "our visitors, | Oakham"
_MEETS = re.compile(
    r"^[^.;:]{0,110}\b(?:against|over|past|beat(?:ing)?|versus|vs?\.?|fac(?:e|ed|ing)|host(?:ed|ing)?|welcom(?:e|ed|ing)|entertain(?:ed|ing)?"
    r"|visit(?:ed|ing)?|defeat(?:ed|ing)?|(?:see|saw|seen|seeing) off|h[eo]ld(?:ing)?|outplay(?:ed|ing)?|match(?:ed|ing)?|contain(?:ed|ing)?|leapfrog(?:ged)?|overt(?:ake|ook)|overhaul(?:ed)?|catch|caught|(?:take|took|taken|taking) on|meet(?:ing)?|met|play(?:ed|ing)?"
    r"|(?:trip|travel(?:led|ling|ing)?|journey|visit|home|away|los(?:t|e|ing|s)|defeat|return|head(?:ed|ing)?)(?: \d{1,2}-\d{1,2})? to"
    r"|(?:w[io]n|victory|dr[ae]wn?|lost|loss|defeat|beaten|point)(?: \d{1,2}-\d{1,2})? (?:at|by|with|away to|away at)"
    r"|points? (?:behind|above|below|ahead of|clear of|adrift of|off|from)|visitors|hosts|opponents|guests),? (?:[a-z'-]+ ){0,3}$"
)
# "| Oakham came close against | us", "a foul out of | Oakham, | we"
_MET = re.compile(
    r"^[^.;:]{0,60}\b(?:against|beat|past|peg(?:ged)?|punish(?:ed)?|hurt|den(?:y|ied)|stun(?:ned)?|hit|behind|above|ahead of) $"
)
# "| Oakham are | our visitors"
_ARE = re.compile(r"^ (?:are|were|will be) $")
_RIVALS = re.compile(r" (?:next )?(?:visitors|hosts|opponents|guests)\b")
_HEAD = re.compile(r" ?(?:XI)?(?: \([\d-]+\))?:")
_LEAST = 3
"""How often an article says "we", "us" or "our" that speaks for a side."""
_LEAD = 2
"""The sentences below the title that tell which two sides met."""


def speaks_for(document: Document, teams: Sequence[Mention], said: Sequence[tuple[int, int]]) -> TeamRef | None:
    """The team that "we" is, `said` being the (start, end) of its words; None where nothing tells it from the others.

    It is the one of the sides named together (by the title, over the line-ups or in the lead) that "we" never meet.
    """
    if len(said) < _LEAST or all(document.text[a:b].lower() == "we" for a, b in said):
        return None
    inside = _by_sentence(document, teams)
    met = {ref.key for ref in _met(document, inside, said)}
    if not met:
        return None
    often = Counter(ref.key for named in inside.values() for _, _, ref in named)
    titled = _titled(document, inside)
    for pool, least in ((titled, 1), (_headed(document, inside), 1), (_leading(document, inside), 2)):
        left = {ref.key: ref for ref in pool if ref.key not in met and often[ref.key] >= least}
        if len(left) == 1 and (any(ref.key in met for ref in pool) or pool is titled):
            return next(iter(left.values()))
    return None


_Named = tuple[int, int, TeamRef]


def _by_sentence(document: Document, teams: Iterable[Mention]) -> dict[int, list[_Named]]:
    """The teams that each sentence names, by its number."""
    starts = [s.start for s in document.sentences]
    named = sorted((m.start, m.end, m.value) for m in teams if isinstance(m.value, TeamRef))
    return {index: list(group) for index, group in groupby(named, key=lambda found: bisect_right(starts, found[0]) - 1)}


def _met(document: Document, inside: dict[int, list[_Named]], said: Sequence[tuple[int, int]]) -> Iterator[TeamRef]:
    """The teams that "we" are told to meet."""
    text, starts = document.text, [s.start for s in document.sentences]
    for start, end in said:
        for begin, finish, ref in inside.get(bisect_right(starts, start) - 1, ()):
            meets = end < begin and _MEETS.match(text[end:begin])
            between = text[finish:start] if finish < start else None
            rival = between is not None and (
                (_MET.match(between) and text[start:end] == "us") or (_ARE.match(between) and _RIVALS.match(text, end))
            )
            if meets or rival:
                yield ref


def _titled(document: Document, inside: dict[int, list[_Named]]) -> list[TeamRef]:
    return [ref for i in _parts(document.sentences, "title") for _, _, ref in inside.get(i, ())]


def _leading(document: Document, inside: dict[int, list[_Named]]) -> list[TeamRef]:
    return [ref for i in _parts(document.sentences, "prose")[:_LEAD] for _, _, ref in inside.get(i, ())]


def _headed(document: Document, inside: dict[int, list[_Named]]) -> list[TeamRef]:
    """The teams over the line-ups: "Oakham: Fox, Ward, …"."""
    return [
        named[0][2]
        for i, named in inside.items()
        if document.sentences[i].start == named[0][0] and _HEAD.match(document.text, named[0][1])
    ]


def _parts(sentences: Sequence[Sentence], part: str) -> list[int]:
    return [i for i, s in enumerate(sentences) if s.part == part]
