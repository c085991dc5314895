"""Goals as papers of many countries tell them: (sentence, scorers), and sentences in the same words that tell none."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.goals import find_tellings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

GOALS = [
    ("It was Leeds who won it when Tom Harker struck a fine 93rd-minute effort.", ["Tom Harker"]),
    ("Leeds took the lead, as Tom Harker's deflected shot wrong-footed the goalkeeper.", ["Tom Harker"]),
    ("Ivan Bell denied them once but the town restored their lead when Tom Harker fired home.", ["Tom Harker"]),
    ("A Tom Harker penalty and Paul Dunne header gifted Leeds the points.", ["Tom Harker", "Paul Dunne"]),
    (
        "An own goal, a Tom Harker lobbed effort and a Paul Dunne penalty saw Leeds take control.",
        ["Tom Harker", "Paul Dunne"],
    ),
    ("Tom Harker freed Paul Dunne, the latter firing in from the top of the box.", ["Paul Dunne"]),
    ("Tom Harker's low free-kick went in six minutes before the end.", ["Tom Harker"]),
    ("Tom Harker squeezed a shot past debutant goalkeeper Ivan Bell.", ["Tom Harker"]),
    ("Tom Harker has scored a late penalty to secure the points for Leeds.", ["Tom Harker"]),
    ("Tom Harker lobbed Ivan Bell with six minutes left.", ["Tom Harker"]),
    ("Tom Harker knotted the match at one apiece.", ["Tom Harker"]),
    ("Tom Harker put Leeds on the board in the 12th minute.", ["Tom Harker"]),
    ("Tom Harker put the pride of Yorkshire in front.", ["Tom Harker"]),
    ("It would have stayed that way if not for Tom Harker, who slotted home in the 88th minute.", ["Tom Harker"]),
    ("A push in the box handed Tom Harker a game-tying penalty kick.", ["Tom Harker"]),
    ("Tom Harker had scored in the 32nd minute with Paul Dunne in the 80th settling it.", ["Tom Harker", "Paul Dunne"]),
]
NO_GOALS = [
    "Tom Harker hit a fine 20th-minute shot wide.",
    "Tom Harker struck a 20th-minute drive which Ivan Bell held.",
    "Tom Harker repeated the feat of scoring the winner in a final.",
    "Ivan Bell let in the first two, the second of which put Burnley level.",
    "Leeds came close through a Tom Harker drive, a Paul Dunne header and an Ivan Bell strike.",
    "Tom Harker came closest to scoring for Leeds five minutes before the break.",
    "A slip by Leeds skipper Tom Harker handed Burnley the lead on 44 minutes.",
    "An error from Tom Harker gifted Burnley the equaliser.",
    "Tom Harker's low free-kick went in to a crowded area.",
    "Tom Harker has scored six goals to help Leeds to third place.",
    "A Tom Harker penalty and a Paul Dunne header were kept out.",
    "Paul Dunne's loose pass went straight to York, who found the corner flag.",
    "Tom Harker lobbed Ivan Bell with a pass that ran out of play.",
    "Tom Harker lobbed Ivan Bell's clearance back up the field.",
    "Tom Harker chipped a pass over Ivan Bell in the 12th minute.",
    "Tom Harker put Ivan Bell on the bench.",
    "A push in the box handed Tom Harker a penalty kick.",
    "Tom Harker would have levelled if the flag had stayed down.",
    "Tom Harker was booked in the 32nd minute with Paul Dunne in the 80th following him.",
]


def tellings(sentence):
    (one,) = read(lay_out(Article("a", sentence)), load_reference()).sentences
    return [(str(one.mentions[t.scorer].value), t) for t in find_tellings(0, one)[0] if t.scorer is not None]


@pytest.mark.parametrize(("sentence", "scorers"), GOALS)
def test_a_goal_is_read_in_the_words_of_its_country(sentence, scorers):
    assert list(dict.fromkeys(name for name, telling in tellings(sentence))) == scorers


@pytest.mark.parametrize("sentence", NO_GOALS)
def test_the_same_words_tell_other_things(sentence):
    assert [name for name, telling in tellings(sentence) if telling.strong] == []


def test_the_second_goal_of_the_striker_is_not_the_number_of_the_one_told_before():
    found = tellings("Tom Harker opened the scoring and the striker added his second soon after.")
    assert [t.nth for name, t in found if name == "Tom Harker"] == [None]


def test_another_goal_of_the_midfielder_is_the_second_of_who_was_told_with_one():
    text = "Leeds beat Burnley 3-2. Tom Harker scored on 84 minutes and then the midfielder grabbed a second goal."
    (match,) = extract(Article("a", text)).matches
    assert [(goal.scorer, goal.minute) for goal in match.goals] == [("Tom Harker", 84), ("Tom Harker", None)]
