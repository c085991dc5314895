"""Verbs that tell a goal, as (words, strength), and verbs that tell none."""

import pytest

from transforms.facts.goals.events import find_events
from transforms.facts.goals.tellings import LIKELY, PLAIN, UNSURE

EVENTS = [
    ("the full-back drilled in", PLAIN),
    ("<P0> put daylight between the sides", PLAIN),
    ("<P0> lobbed the keeper from halfway", PLAIN),
    ("<P0> curled a free-kick around the wall and in", PLAIN),
    ("<P0> rose highest to head <T1> in front", PLAIN),
    ("<P0> scored", PLAIN),
    ("<P0> rippled the net", PLAIN),
    ("<P0> one-timed it inside the far post", PLAIN),
    ("<P0> got his name on the scoreboard", PLAIN),
    ("<P0> headed it to the net", PLAIN),
    ("<P0> to head to the back of the net", PLAIN),
    ("<P0> rifled a shot into the top corner", PLAIN),
    ("<P0> swept it past the diving keeper", PLAIN),
    ("<P0> dinked the ball over a helpless <P1>", PLAIN),
    ("<P0> curled the ball in off the post", PLAIN),
    ("<P0> headed in from close range", PLAIN),
    ("<P0> nodded home", PLAIN),
    ("<P0> tucked the ball away", PLAIN),
    ("<P0> lashed it into <T1>'s net", PLAIN),
    ("<P0> sent <P1> the wrong way", PLAIN),
    ("<P0> doubled <T1>'s lead", PLAIN),
    ("<P0> halved the arrears", PLAIN),
    ("<P0> opened <T1>'s account", PLAIN),
    ("<P0> broke the resistance of <T1>", PLAIN),
    ("<P0> struck in the second half", PLAIN),
    ("<P0> wrapped up a comfortable win", LIKELY),
    ("<P0> completed the recovery", LIKELY),
    ("<P0> had the final say", LIKELY),
    ("<P0> finished with aplomb", LIKELY),
    ("<P0> fired <T1> to victory", LIKELY),
    ("<P0> inspired <T1> to victory", UNSURE),
    ("<P0> stunned the hosts", UNSURE),
    ("<P0> replied", UNSURE),
    ("<P0> slid past <P1>", UNSURE),
]
NONE = [
    "<P0> struck the bar",
    "<P0> swung in a corner",
    "<P0> drilled in a low cross",
    "<P0> slid in to tackle <P1>",
    "<P0> put a penalty over the bar",
    "<P0>'s pass sent him clear",
    "<P0> put himself level with the best",
    "<P0> was credited with the assist on the night",
    "<P0> was credited with two fine saves",
    "<P0> drifted to the net-side of his man",
    "<P0> sent the striker through to wait by the far post",
    "<P0> was headed home",
    "<P0> crossed from the left",
    "<P0> made a double substitution",
    "<P0> lobbed the keeper, but <P1> cleared off the line",
    "<P0> dived the wrong way",
    "<P0> lined up two <P1> strikes",
    "a curling effort from <P0>",
    "<P0> knocked a long ball into the empty half",
    "<P0> led at home",
    "<P0> raced to the corner flag",
    "<P0> added to the paperwork",
    "his low shot was arrowing into the corner",
]


@pytest.mark.parametrize(("shape", "strength"), EVENTS)
def test_a_verb_tells_a_goal_and_how_surely(shape, strength):
    assert max((e.strength for e in find_events(shape)), default=0) == strength


@pytest.mark.parametrize("shape", NONE)
def test_a_verb_tells_no_goal(shape):
    assert find_events(shape) == []


def test_a_base_form_is_a_verb_in_headlines_only():
    assert find_events("<P0> and <P1> score", headline=True)
    assert not find_events("the final <P0> score")
