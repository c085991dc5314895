"""The other half of a tie: the return that a report on the first leg announces."""

import re
from collections.abc import Iterator

from transforms.facts.fixtures.fixture import Fixture
from transforms.facts.fixtures.words import LEG_TO_COME, SECOND_LEG, SECOND_LEG_PLAYED, TEAMS_MEET
from transforms.facts.scene import Scene
from transforms.reading.mentions import TeamRef

_SPEAKS_OF_IT = (" leg", "-leg", "return", " again")
# what makes a report one of a tie with two legs
_OF_A_TIE = re.compile(
    r"\bfirst[ -]leg\b|\bfirst of two\b|\bthe tie\b|\bquarter-?final|\bsemi-?final|\blast[ -]16\b|\bplay-?off|\bround of 16\b|\bfriendl"
)
_OF_A_LEAGUE = re.compile(r"\b(?:league|group)[ -](?:phase|stage)\b")
_NOT_YET_SURE = re.compile(r"\b(?:would|could|second leg of)\b")
_SOON = re.compile(r"\bnext\b|\bagain\b|\bin [\w-]+ (?:days|weeks)\b")
_BACK = 4
"""How many sentences a bare "the second leg" looks back for its tie."""


def find_second_legs(scene: Scene) -> Iterator[Fixture]:
    """The returns of reported matches that are said to be still to come."""
    two_legged: bool | None = None
    for index, read in enumerate(scene.reading.sentences):
        if read.quoted or read.sentence.part not in {"prose", "list"}:
            continue
        shape = scene.shape(index)
        if " meet" in shape:
            yield from _teams_meet(scene, index, shape)
        if not scene.focus.reported or not any(word in shape for word in _SPEAKS_OF_IT) or not _announces(shape):
            continue
        if two_legged is None:
            two_legged = _is_two_legged(scene)
        pair = find_tie(scene, index) if two_legged else None
        if pair is not None:
            day = scene.day(index, 0, len(shape))
            date = day.future if day is not None and day.kind != "last" else None
            yield Fixture(
                *pair, home=pair[1], date=date, sentence=index, rule="second leg", confidence=0.88, again=True
            )


def _announces(shape: str) -> bool:
    """Whether a sentence speaks of a return match as of one to come."""
    match = SECOND_LEG.search(shape)
    if match is None or _NOT_YET_SURE.search(shape, max(0, match.start() - 20), match.end() + 4):
        return False
    return LEG_TO_COME.search(shape, max(0, match.start() - 60), match.end() + 60) is not None


def _is_two_legged(scene: Scene) -> bool:
    """Whether the article reports the first leg of a tie, and not the second."""
    shapes = [scene.shape(i) for i in range(len(scene.reading.sentences))]
    if any(SECOND_LEG_PLAYED.search(s) for s in shapes if "agg" in s or "leg" in s):
        return False
    if any(_OF_A_LEAGUE.search(s) for s in shapes) and not any("first leg" in s or "first-leg" in s for s in shapes):
        return False
    return any(_OF_A_TIE.search(s) for s in shapes)


def find_tie(scene: Scene, index: int) -> tuple[TeamRef, TeamRef] | None:
    """The reported tie that the sentence speaks of: the one whose team it names, else the only or the last one."""
    reported = scene.focus.reported
    here = scene.teams(index)
    named = [p for p in reported if p[0] in here or p[1] in here]
    if len(named) == 1:
        return named[0] if len(here) < 2 or here[0] in named[0] else None
    if len(reported) == 1:
        return reported[0]
    for back in range(index - 1, max(-1, index - _BACK), -1):
        near = scene.teams(back)
        named = [p for p in reported if p[0] in near or p[1] in near]
        if named:
            return named[0] if len(named) == 1 else None
    return None


def _teams_meet(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    """The two teams of "when the teams meet in <L2> on <D3>", or once more those of the report."""
    match = TEAMS_MEET.search(shape)
    if match is None:
        return
    day = scene.day(index, match.start(), len(shape))
    if day is None and not _SOON.search(match["after"] + (match["again"] or "")):
        return
    here = scene.teams(index, match.start())
    date = day.future if day is not None and day.kind != "last" else None
    pair = find_tie(scene, index) if match["again"] else (here[0], here[1]) if len(here) == 2 else None
    if pair is not None:
        again = match["again"] is not None
        yield Fixture(*pair, home=None, date=date, sentence=index, rule="teams to meet", confidence=0.89, again=again)
