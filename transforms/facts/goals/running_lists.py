"""Lists of goals by running score: "1-0 Fox 12, 1-1 Ward 30"."""

import re

from transforms.facts.goals.scorelists import minute_at, score_at
from transforms.facts.goals.tellings import LISTED, Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.triggers import triggered

_HOW = r"(?:,?\s?[(\[]?(?P<{}>pens?\.?|penalty|p\.?|og|o\.g\.?|own[ -]goal)[)\]]?)?"
# "1-0 Fox (12), 1-1 Ward 30 (pen)"
_RUNNING = triggered(
    rf"<S(?P<s>\d+)>:?,?\s(?:[–—-]\s)?\(?<P(?P<p>\d+)>{_HOW.format('before')},?\s?\(?"
    rf"(?:<M(?P<mark>\d+)>|(?P<n>\d{{1,3}})(?:\s?\+\s?(?P<plus>\d{{1,2}}))?)(?:'|\s?mins?)?{_HOW.format('how')}\)?"
)
# "12' - 1-0 - Fox", "30' [1-1] Ward (pen)", "1-1 (30') Ward"
_MINUTE_FIRST = triggered(
    rf"<M(?P<mark>\d+)>:?\s(?:[–—-]\s)?\[?<S(?P<s>\d+)>\]?:?,?\s(?:[–—-]\s)?(?P<before>)<P(?P<p>\d+)>{_HOW.format('how')}\)?"
)
_SCORE_FIRST = triggered(
    rf"<S(?P<s>\d+)>:?,?\s\(?<M(?P<mark>\d+)>\)?[:,]?\s(?:[–—-]\s)?(?P<before>)<P(?P<p>\d+)>{_HOW.format('how')}\)?"
)


def find_running(index: int, read: ReadSentence) -> list[Telling]:
    """The goals of a list by running score: each score is one goal more than the one before; one may be a line of its own."""
    if "<P" not in read.shape:
        return []
    patterns = (_RUNNING, _MINUTE_FIRST, _SCORE_FIRST)
    entries = next((listed for p in patterns if (listed := list(p.finditer(read.shape)))), [])
    if len(entries) == 1 and entries[0].group() == read.shape.strip(" .•-"):
        return [_telling(index, read, entries[0], minute_at(read, entries[0]))]
    found = [_telling(index, read, entry, minute_at(read, entry)) for entry in entries]
    totals = [t.score.first + t.score.second for t in found if t.score is not None]
    grows = len(totals) > 1 and totals == list(range(totals[0], totals[0] + len(totals)))
    return found if grows and len(totals) == len(found) else []


def _telling(index: int, read: ReadSentence, entry: re.Match[str], minute: MinuteMention | None) -> Telling:
    how = (entry["how"] or "") + (entry["before"] or "")
    return Telling(
        index,
        entry.start(),
        entry.end(),
        int(entry["p"]),
        LISTED,
        own_goal="o" in how,
        penalty="p" in how,
        minute=minute,
        score=score_at(read, entry),
    )
