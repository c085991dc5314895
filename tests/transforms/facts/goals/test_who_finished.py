"""Who finished a move that several men had a part in: (sentence, scorers)."""

import pytest

from transforms.facts.goals.goals import find_tellings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.minutes import find_minutes
from transforms.reading.read import read
from transforms.reference import load_reference


def scorers(sentence):
    told = read(lay_out(Article("a", sentence)), load_reference()).sentences[0]
    tellings, _ = find_tellings(0, told)
    return [told.mentions[t.scorer].value for t in tellings if t.scorer is not None and t.strong]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Harker made a fine save and a Roma player latched on to the loose ball and tapped home.",
        "Tom Harker helped to clear it before one of their defenders smashed it into the net.",
        "Tom Harker slipped, and an unmarked striker fired home.",
        "Tom Harker swivelled past Ivan Bell and picked out Paul Dunne.",
        "Tom Harker turned past Ivan Bell and crossed for Paul Dunne.",
        "Tom Harker curled a cross into the far post.",
        "The corner was whipped in by Tom Harker and cleared.",
        "A free-kick, curled in by Tom Harker, came to nothing.",
        "Tom Harker headed in Ivan Bell's corner, however, the linesman raised his flag, ruling the goal out.",
        "Tom Harker should have then had his second but was denied.",
        "Tom Harker saw the ball in the net but it was disallowed.",
        "Tom Harker parried the ball into the net.",
        "Tom Harker tapped the ball up and Ivan Bell cleared it.",
        "Leeds: Tom Harker 7, Ivan Bell 6, Paul Dunne 7, Sam Foxley 6.",
        "The game was lost as host Harker Tech conceded.",
    ],
)
def test_who_only_had_a_part_in_it_scored_no_goal(sentence):
    assert scorers(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "men"),
    [
        (
            "Leeds led when Tom Harker put a deep cross to the far post, which Paul Dunne met, volleying into the net.",
            ["Paul Dunne"],
        ),
        ("Tom Harker toe-ended the ball into the roof of the net.", ["Tom Harker"]),
        ("Tom Harker skewed it into the back of the net.", ["Tom Harker"]),
        ("Tom Harker fired through a crowd of players for 1-1.", ["Tom Harker"]),
        ("The second came from a corner, Paul Dunne flicking it on and Tom Harker arriving to finish.", ["Tom Harker"]),
        ("Leeds came back, conceding only Tom Harker's late penalty.", ["Tom Harker"]),
        ("Ivan Bell was beaten low to his left by Tom Harker's shot.", ["Tom Harker"]),
        (
            "The corner was swung in by Ivan Bell, and Sam Foxley heads it back for Tom Harker, who slots it home.",
            ["Tom Harker"],
        ),
        ("Tom Harker came on as a substitute and scored.", ["Tom Harker"]),
        ("Tom Harker rounded Ivan Bell and a defender then slotted the ball home.", ["Tom Harker"]),
        ("Leeds levelled when Tom Harker's effort deflected home off defender Ivan Bell.", ["Tom Harker"]),
        ("Leeds scored twice, through Tom Harker 2.", ["Tom Harker"]),
        ("Goals from Sam Foxley, Ivan Bell, and Tom Harker sealed it.", ["Sam Foxley", "Ivan Bell", "Tom Harker"]),
    ],
)
def test_the_man_who_finished_it_scored(sentence, men):
    assert scorers(sentence) == men


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("a header in minute 39", [39]), ("earned a last-minute 2-1 win", []), ("a late goal in minute 2-1", [])],
)
def test_a_score_behind_minute_is_none(text, minutes):
    assert [m.minute for m in find_minutes(text) if m.minute is not None and m.minute < 90] == minutes
