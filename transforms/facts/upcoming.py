"""Matches announced as still to be played."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.fixture import Fixture, coming_day
from transforms.facts.fixture_cues import find_by_noun, find_by_verb
from transforms.facts.fixture_lines import find_lines, find_preview
from transforms.facts.fixture_pairs import find_named_pairs
from transforms.facts.fixture_presents import find_presents
from transforms.facts.fixture_turns import find_by_turn
from transforms.facts.focus import Focus
from transforms.facts.scene import Scene
from transforms.facts.second_legs import find_second_legs
from transforms.facts.upcoming_words import FIXTURE_HEAD, ROUND_BEGINS, WANTED
from transforms.model import UpcomingMatch
from transforms.reading.mentions import Reading

_LONGEST = 700
"""Shapes longer than this are no sentences."""
_SHORT = 60
"""A line up to this long can be a heading, whatever part of the page it stands in."""


def find_upcoming(reading: Reading, focus: Focus) -> list[UpcomingMatch]:
    """The matches that the article announces, each pair once, or twice where both legs of a tie are to come.

    A match that the article reports as its news is none of them, save for its second leg.
    """
    scene = Scene(reading, focus)
    found = [*_in_prose(scene), *find_lines(scene), *find_second_legs(scene)]
    if not focus.reported:
        found += find_preview(scene)
    reported = {frozenset(t.key for t in pair) for pair in focus.reported}
    kept: dict[tuple[frozenset[str], bool], Fixture] = {}
    for fixture in found:
        keys = frozenset((fixture.first.key, fixture.second.key))
        if len(keys) == 2 and (fixture.again or keys not in reported):
            known = kept.get((keys, fixture.again))
            kept[keys, fixture.again] = fixture if known is None else _joined(known, fixture)
    return [_to_upcoming(reading, f) for f in kept.values()]


def _in_prose(scene: Scene) -> Iterator[Fixture]:
    announced, ahead = False, -2  # the last sentence that announced something
    for index, read in enumerate(scene.reading.sentences):
        shape = scene.shape(index)
        part = read.sentence.part
        if part == "heading" or (len(shape) < _SHORT and part == "prose"):
            announced = bool(FIXTURE_HEAD.search(shape)) or (announced and part != "heading")
        if read.quoted or part not in {"prose", "list", "title"} or len(shape) > _LONGEST:
            continue
        if "<T" in shape and ("<D" in shape or WANTED.search(shape)):
            found = [*find_named_pairs(scene, index, coming=announced), *find_by_noun(scene, index)]
            found += [*find_by_turn(scene, index), *find_presents(scene, index)]
            yield from found
            before = ahead == index - 1
            by_verb = [*find_by_verb(scene, index, coming=announced or before or bool(found))]
            yield from by_verb
            ahead = index if found or by_verb else ahead
        if ROUND_BEGINS.search(shape) and coming_day(scene, index, 0, len(shape)):
            ahead = index


def _joined(known: Fixture, other: Fixture) -> Fixture:
    """One fixture said twice: the surer one, with the day and the home side that either knows."""
    best, rest = (known, other) if known.confidence >= other.confidence else (other, known)
    return replace(best, home=best.home or rest.home, date=best.date or rest.date)


def _to_upcoming(reading: Reading, fixture: Fixture) -> UpcomingMatch:
    sentence = reading.sentences[fixture.sentence].sentence
    sides = (fixture.first, fixture.second)
    first, second = sides[::-1] if fixture.home == fixture.second else sides
    return UpcomingMatch(
        teams=(first.name, second.name),
        team_ids=(first.id, second.id),
        home=fixture.home.name if fixture.home else None,
        date=fixture.date,
        evidence=(reading.document.evidence(sentence.start, sentence.end),),
        confidence=fixture.confidence,
        rule=fixture.rule,
    )
