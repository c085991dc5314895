"""Places and points on the cards of a feature, a heading to each team: "Lecce", below it "Position: 12th P: 30 Pts: 41"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.scene import Scene
from transforms.facts.standings.claim import Claim, ordinal
from transforms.facts.standings.place_words import ORD
from transforms.facts.standings.rows import Stated
from transforms.facts.team_headings import team_above
from transforms.reading.mentions import TeamRef

_LABEL = r"(?:current |league |table )*"
_FIGURES = re.compile(
    rf"(?<![\w-]){_LABEL}(?:(?P<place>pos(?:ition)?|place)|(?P<played>p|pl|pld|gp|played|games played|matches played)|(?P<points>points|pts))\ ?[:=-]?\ (?P<n>\d{{1,3}})(?P<nth>st|nd|rd|th)?(?![\w+/-])",
    re.IGNORECASE,
)
# what else such a line holds: "GD: -20", "Last season: 8th"
_OTHER = re.compile(r"[A-Za-z][A-Za-z ]{0,14}\ ?[:=]\ ?[+-]?\d{1,3}(?:st|nd|rd|th)?")
_SAYS_NOTHING = re.compile(r"[\W_]*")
# "19th: <T0> (points 30, played 35)"
_HEADING = re.compile(rf"^\W*(?P<ord>{ORD})[:,-]? (?:the )?(?P<team><T\d+>)(?: ?\((?P<said>[^()<>]{{3,60}})\))?\W*$")
_LONGEST = 120
_MOST = 120
_SURE = 0.92


def find_team_cards(scene: Scene) -> list[Stated]:
    """What the cards of an article state of each team; a card without place and points states nothing."""
    return [stated for index in range(len(scene.reading.sentences)) for stated in _card(scene, index)]


def _card(scene: Scene, index: int) -> Iterator[Stated]:
    sentence = scene.reading.sentences[index].sentence
    if len(sentence.text) > _LONGEST or sentence.part == "title":
        return
    headed = _HEADING.match(scene.shape(index))
    if headed is not None:
        team, figures = scene.team(index, headed["team"]), _figures(headed["said"] or "")
        if team is not None and figures.get("points") is not None:
            yield _stated(scene, index, team, {**figures, "place": ordinal(headed["ord"])})
        return
    figures = _figures(sentence.text)
    if not figures or not _SAYS_NOTHING.fullmatch(_OTHER.sub("", _FIGURES.sub("", sentence.text))):
        return
    team = team_above(scene, index)
    if team is not None:
        yield _stated(scene, index, team, figures)


def _figures(text: str) -> dict[str, int | None]:
    """The figures of a line by what they count.

    >>> _figures("Position: 12th P: 30 Pts: 41 GD: -7")
    {'place': 12, 'played': 30, 'points': 41}
    """
    return {
        kind: int(m["n"])
        for m in _FIGURES.finditer(text)
        for kind in ("place", "played", "points")
        if m[kind] and int(m["n"]) <= _MOST
    }


def _stated(scene: Scene, index: int, team: TeamRef, figures: dict[str, int | None]) -> Stated:
    sentence = scene.reading.sentences[index].sentence
    claim = Claim(0, 0, 0, "printed table", _SURE, team)
    claim = replace(claim, position=figures.get("place"), points=figures.get("points"), played=figures.get("played"))
    return Stated(team, claim, (), scene.reading.document.evidence(sentence.start, sentence.end), _SURE, index)
