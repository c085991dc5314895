"""Who "he" is: (who must be found, text), None where nobody must be."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.antecedents import Antecedents
from transforms.facts.goals.goals import find_tellings
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

TEXTS = [
    ("Tom Harker", "Tom Harker opened the scoring and the striker added his second seven minutes later."),
    (None, "Tom Harker opened the scoring and the striker added a goal seven minutes later."),
    ("Tom Harker", "Tom Harker opened the scoring. The forward then headed in."),
    ("Tom Harker", "Tom Harker opened the scoring. The home captain then headed in."),
    ("Tom Harker", "Tom Harker opened the scoring. He then added another."),
    ("Tom Harker", "Tom Harker cut inside before he fired home."),
    ("Paul Dunne", "Tom Harker rolled the ball to Paul Dunne and he fired home."),
    ("Paul Dunne", "Tom Harker's cross found Paul Dunne. He fired home."),
    ("Paul Dunne", "Tom Harker crossed to Ivan Bell, who nodded it on to the head of Paul Dunne and he fired home."),
    ("Tom Harker", "Tom Harker scored when Paul Dunne's cross fell just right for him to head in."),
    ("Paul Dunne", "Tom Harker sent it forward for Paul Dunne who outpaced Ivan Bell before he slotted it home."),
    ("Paul Dunne", "Tom Harker crossed for Paul Dunne to make it two when he nodded home."),
    ("Tom Harker", "Tom Harker pressed for an hour for Paul Dunne before he fired home."),
    ("Tom Harker", "Striker Tom Harker came on with defender Paul Dunne. The striker scored."),
    ("Paul Dunne", "The 19-year-old Paul Dunne replaced Tom Harker. The 19-year-old scored."),
    ("Tom Harker", "Coach Ivan Bell praised Tom Harker after he scored."),
    ("Tom Harker", "Ivan Bell brought down Tom Harker, who is 30, allowing him to score from the spot."),
    (
        "Tom Harker",
        "Tom Harker was back. He then ran into Paul Dunne and was off for a while. In the 71st minute he scored.",
    ),
    ("Tom Harker", "Tom Harker had waited a year. It was a header from Ivan Bell's cross. He scored again."),
    (None, "Tom Harker and Paul Dunne had waited. Ivan Bell's side were awful. He scored again."),
    (
        "Paul Dunne",
        "Tom Harker took it round Ivan Bell, and Paul Dunne could only help it on. He was credited with an own goal.",
    ),
    (None, "Paul Dunne was sent clear. Faced with only Ivan Bell to beat, the Belgian fired home."),
    (None, "Tom Harker drilled a corner low and the captain steered it past the keeper."),
    ("Tom Harker", "Tom Harker was the saviour. Ten minutes after Ivan Bell's opener he equalised."),
    ("Tom Harker", "Tom Harker equalised on 71 minutes and the same player scored the winner."),
    (None, "Tom Harker was the maker, sending the striker clear to slot home."),
    ("Paul Dunne", "Tom Harker slid a pass into Paul Dunne's path and he scored."),
    ("Paul Dunne", "Tom Harker slid a pass into the stride of Paul Dunne. He scored."),
    (
        "Paul Dunne",
        "Striker Tom Harker had scored. Nobody could fault Paul Dunne's finish, the striker stabbing the ball home.",
    ),
    ("Paul Dunne", "Tom Harker opened the scoring, with Paul Dunne also finding space before he doubled the lead."),
    (None, "It was a fine afternoon. He scored."),
    ("Paul Dunne", "Tom Harker crossed for Paul Dunne to make it 3-0 when he nodded home."),
    ("Tom Harker", "Tom Harker made it 2-0 for Paul Dunne's sake when he nodded home."),
    ("Paul Dunne", "Tom Harker set up Paul Dunne again, with the Belgian finding the far corner."),
    (
        "Paul Dunne",
        "Ivan Bell made a fine save. Ivan Bell was beaten to the ball by Paul Dunne. He then nodded in the second.",
    ),
]


def resolved(text):
    reading = read(lay_out(Article("a", text)), load_reference())
    index = len(reading.sentences) - 1
    tellings = [t for t in find_tellings(index, reading.sentences[index])[0] if t.scorer is None]
    return {Antecedents(reading).scorer(index, t) for t in tellings}


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_a_pronoun_goes_to_one_person_or_to_nobody(name, text):
    assert resolved(text) == {name}


def test_who_put_one_into_his_own_net_is_not_whom_the_next_goal_is_told_of():
    text = (
        "Everton beat Fulham 2-0. An own goal from Ivan Bell gave Everton the lead. "
        "The striker then converted a penalty in the 31st minute."
    )
    (match,) = extract(Article("a", text)).matches
    assert [(goal.scorer, goal.own_goal) for goal in match.goals] == [("Ivan Bell", True)]
