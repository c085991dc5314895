"""Timelines: the goals of a live text's entries and of lists by running score: "78' GOAL Roma (Fox)", "1-0 Fox 12, 1-1 Ward 30"."""

import re
from collections.abc import Iterator

from transforms.facts.goals.drafts import LISTED
from transforms.facts.goals.scorelists import minute_at
from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered

_HOW = r"(?:,?\s?[(\[]?(?P<{}>pens?\.?|penalty|p\.?|og|o\.g\.?|own[ -]goal)[)\]]?)?"
_WHO = rf"\(<P(?P<p>\d+)>{_HOW.format('how')}\)"
_MINUTE = r"<M(?P<mark>\d+)>\s?[:–—-]?\s?goal"
# "78' GOAL Roma (Fox)", "78' - GOAL: Roma 2-1 Lazio (Fox, pen)"
_ENTRY = triggered(
    rf"{_MINUTE}\b(?!\s?(?:kicks?|line|mouth|attempt|chance|disallowed|ruled)\b)[!:.]*\s?[–—-]?\s?(?P<sides>(?:(?:<[TS]\d+>|[\w'&-]+),?\s?){{0,4}}){_WHO}"
)
# the same parted by its exclamation mark: "78' GOAL! | Roma 2-1 Lazio (Fox)"
_ANNOUNCED = triggered(rf"{_MINUTE}\s?!+\s*$")
_NAMED = re.compile(rf"(?P<sides><T\d+>\s<S\d+>\s<T\d+>),?\s?{_WHO}")
# "1-0 Fox (12), 1-1 Ward 30 (pen)"
_RUNNING = triggered(
    rf"(?P<sides><S\d+>):?,?\s\(?<P(?P<p>\d+)>{_HOW.format('before')},?\s?\(?"
    rf"(?:<M(?P<mark>\d+)>|(?P<n>\d{{1,3}})(?:\s?\+\s?(?P<plus>\d{{1,2}}))?)(?:'|\s?mins?)?{_HOW.format('how')}\)?"
)
_SCORE = re.compile(r"<S(\d+)>")
_TEAM = re.compile(r"<T(\d+)>")


def has_running_score(index: int, reading: Reading) -> bool:
    """Whether a sentence's score is the one of the goal that a live text has just cried: "78' GOAL! | Roma 2-1 Lazio"."""
    return index > 0 and _ANNOUNCED.search(reading.sentences[index - 1].shape) is not None


def find_timeline(index: int, reading: Reading) -> list[Telling]:
    """The goals of the entries of a live text, and of a list by running score, in one sentence."""
    read = reading.sentences[index]
    if "<P" not in read.shape:
        return []
    return [*_announced(index, reading), *_entries(index, read)] or _running(index, read)


def _announced(index: int, reading: Reading) -> Iterator[Telling]:
    """The goal that the sentence before ended by crying, where this one begins with the score and the scorer."""
    named = _NAMED.match(reading.sentences[index].shape) if index else None
    before = reading.sentences[index - 1]
    cry = _ANNOUNCED.search(before.shape) if named else None
    if named and cry:
        yield _telling(index, reading.sentences[index], named, minute_at(before, cry))


def _entries(index: int, read: ReadSentence) -> Iterator[Telling]:
    for entry in _ENTRY.finditer(read.shape):
        yield _telling(index, read, entry, minute_at(read, entry))


def _running(index: int, read: ReadSentence) -> list[Telling]:
    """The goals of a list by running score: each score is one goal more than the one before."""
    entries = list(_RUNNING.finditer(read.shape))
    found = [_telling(index, read, entry, minute_at(read, entry)) for entry in entries]
    totals = [t.score.first + t.score.second for t in found if t.score is not None]
    grows = len(totals) > 1 and totals == list(range(totals[0], totals[0] + len(totals)))
    return found if grows and len(totals) == len(found) else []


def _telling(index: int, read: ReadSentence, entry: re.Match[str], minute: MinuteMention | None) -> Telling:
    teams, score = _TEAM.findall(entry["sides"]), _SCORE.search(entry["sides"])
    said = read.mentions[int(score[1])].value if score else None
    how = (entry["how"] or "") + (entry.groupdict().get("before") or "")
    return Telling(
        index,
        entry.start(),
        entry.end(),
        int(entry["p"]),
        LISTED,
        own_goal="o" in how,
        penalty="p" in how,
        minute=minute,
        score=said if isinstance(said, ScoreMention) else None,
        team=int(teams[0]) if len(teams) == 1 else None,
    )
