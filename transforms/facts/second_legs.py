"""The other half of a tie: the return that a report on the first leg announces."""

import re
from collections.abc import Iterator

from transforms.facts.fixture_lines import Fixture
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import LEG_TO_COME, SECOND_LEG, SECOND_LEG_PLAYED, TEAMS_MEET
from transforms.reading.mentions import TeamRef

_FIRST_LEG = re.compile(r"\bfirst[ -]leg\b|\bfirst of two\b|\bthe tie\b|\bquarter-?final|\bsemi-?final|\blast[ -]16\b|\bplay-?off|\bround of 16\b|\bfriendl")


def find_second_legs(scene: Scene) -> Iterator[Fixture]:
    """The returns of reported matches that are said to be still to come."""
    reported = scene.focus.reported
    shapes = [scene.shape(i) for i in range(len(scene.reading.sentences))]
    played = any(SECOND_LEG_PLAYED.search(s) for s in shapes)
    for index, read in enumerate(scene.reading.sentences):
        shape = shapes[index]
        if read.quoted or read.sentence.part not in {"prose", "list"}:
            continue
        yield from _teams_meet(scene, index, shape)
        match = SECOND_LEG.search(shape) if reported and not played else None
        if match is None or not LEG_TO_COME.search(shape[max(0, match.start() - 60) : match.end() + 60]) or re.search(r"\b(?:would|could|second leg of)\b", shape[max(0, match.start() - 20) : match.end() + 4]):
            continue
        pair = _pair(scene, index)
        if pair is not None and any(_FIRST_LEG.search(s) for s in shapes):
            day = scene.day(index, 0, len(shape))
            yield Fixture(pair[0], pair[1], _home(scene, index, pair), day.future if day and day.kind != "last" else None, index, "second leg", 0.9, again=True)


def _pair(scene: Scene, index: int) -> tuple[TeamRef, TeamRef] | None:
    """The reported tie that the sentence speaks of: the one whose team it names, else the only one."""
    here = scene.teams(index)
    named = [p for p in scene.focus.reported if p[0] in here or p[1] in here]
    if len(named) == 1:
        return named[0] if all(t in named[0] for t in here[:2]) or len(here) < 2 or here[0] in named[0] else None
    return scene.focus.reported[0] if len(scene.focus.reported) == 1 else None


def _home(_scene: Scene, _index: int, pair: tuple[TeamRef, TeamRef]) -> TeamRef | None:
    """The side at home next time is the one that was away."""
    return pair[1]


def _teams_meet(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    """ "when the teams meet in <L2> on <D3>": the two teams of the sentence, or once more those of the report."""
    match = TEAMS_MEET.search(shape)
    if match is None:
        return
    day = scene.day(index, match.start(), len(shape))
    soon = re.search(r"\bnext\b|\bagain\b|\bin [\w-]+ (?:days|weeks)\b", match["after"] + (match["again"] or ""))
    if day is None and not soon:
        return
    here = scene.teams(index, match.start())
    date = day.future if day is not None and day.kind != "last" else None
    if match["again"]:
        pair = _pair(scene, index)
        if pair is not None:
            yield Fixture(pair[0], pair[1], None, date, index, "to meet again", 0.88, again=True)
    elif len(here) == 2:
        yield Fixture(here[0], here[1], None, date, index, "teams to meet", 0.9)
