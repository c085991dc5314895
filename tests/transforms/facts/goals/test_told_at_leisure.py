"""Goals as long reports tell them at leisure: by an idiom, behind an aside, with the verb in front of its man."""

import pytest

from transforms.extract import extract
from transforms.model import Article

TITLE = "Montrose 3-2 Peterhead"
MARSH, ROSS, FREY = ("Joe Marsh", "home"), ("Lee Ross", "away"), ("Dan Frey", "home")


def match(text):
    (found,) = extract(Article("a", text, title=TITLE)).matches
    return found


def scored(text):
    return {(g.scorer, g.team) for g in match(text).goals}


def assists(text):
    return {g.scorer: g.assist for g in match(text).goals}


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Montrose hit back and the leveller was a peach, and it was Joe Marsh who supplied it.", MARSH),
        ("Peterhead won it late, and it was Lee Ross who landed the decisive blow.", ROSS),
        ("Montrose led when Joe Marsh, all on his own, had the simplest of headers.", MARSH),
        ("Montrose led when Joe Marsh was left with the easiest of tasks.", MARSH),
        ("Montrose led when Joe Marsh had the easy task of rolling it home.", MARSH),
        ("Peterhead doubled their lead when Lee Ross's volley had the net bulging.", ROSS),
        ("Peterhead led when Lee Ross's effort took a cruel nick off Dan Frey on its way past Ian Boyd.", ROSS),
        ("Peterhead led when Lee Ross's effort took a deflection off Dan Frey and beat Ian Boyd.", ROSS),
        ("Up popped Joe Marsh at the far post to bundle in the leveller for Montrose.", MARSH),
        ("In stole Joe Marsh, and up stepped Lee Ross with his left foot to put Peterhead ahead.", ROSS),
        ("Dan Frey's clearance cannoned off Lee Ross and looped over the keeper to give Peterhead the lead.", ROSS),
        ("Montrose's opener owed a lot to Sam Bell, who laid it on a plate for Joe Marsh.", MARSH),
        ("Joe Marsh's strike from a half-cleared Sam Bell free-kick put Montrose in front.", MARSH),
        # a man behind "when" with what he is called
        ("Peterhead fell behind, when Joe Marsh, a small man, leapt to glance a corner beyond Ian Boyd.", MARSH),
        # what a goal brought stands behind what led to it
        ("Joe Marsh made no mistake after Dan Frey had felled Sam Bell and Montrose were level.", MARSH),
        ("Dan Frey managed only to turn it past his own keeper for Montrose's second.", FREY),
    ],
)  # fmt: skip
def test_a_goal_told_at_leisure_has_its_scorer_and_side(text, goal):
    assert scored(text) == {goal}


@pytest.mark.parametrize(
    "text",
    [
        "Joe Marsh had the simplest of headers for Montrose but sent it over.",
        "Joe Marsh was left with the easiest of tap-ins and somehow missed for Montrose.",
        "Joe Marsh's shot took a nick off Dan Frey and went behind for a Montrose corner.",
        "Up popped Joe Marsh at the far post for Montrose, but he headed wide.",
        "Joe Marsh hit a corner straight into Ian Boyd's gloves for Montrose.",
        "Sam Bell laid it on a plate for Joe Marsh but the Montrose man shot over.",
        "Dan Frey's clearance cannoned off Lee Ross and went out for a Peterhead throw-in.",
        "Joe Marsh's header from a Sam Bell corner was cleared off the Peterhead line.",
        "Sam Bell was Montrose's best man, and it was Joe Marsh who supplied him.",
        # "he" is not the one whose slip let him in
        "Montrose led when Dan Frey's poor touch let him in and he rolled it past Ian Boyd.",
    ],
)
def test_what_only_sounds_like_it_tells_no_goal(text):
    assert scored(text) == set()


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("Montrose led when Sam Bell stood the ball up for Joe Marsh, who nodded in.", "Sam Bell"),
        ("Montrose led when Sam Bell dug out a cross for Joe Marsh, who nodded in.", "Sam Bell"),
        ("The third came when Sam Bell stood it up for Joe Marsh, who nodded Montrose further in front.", "Sam Bell"),
        ("Montrose led when Sam Bell stood over the ball for an age and Joe Marsh headed in.", None),
    ],
)
def test_the_ball_stood_up_is_a_pass(text, maker):
    assert assists(text) == {"Joe Marsh": maker}


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("There were two minutes of the ninety remaining when Joe Marsh scored for Montrose.", 88),
        ("Four minutes of the half were left when Joe Marsh scored for Montrose.", 41),
        ("Three minutes were left when Joe Marsh scored for Montrose.", 87),
        ("Three of the minutes that were left went by before Joe Marsh scored for Montrose.", None),
    ],
)
def test_minutes_that_were_left_tell_when(text, minute):
    (goal,) = match(text).goals
    assert goal.minute == minute


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("Peterhead's Dan Frey departed in disgrace for a handball, his second yellow card.", {"Dan Frey"}),
        ("Peterhead's Dan Frey walked for a foul on Joe Marsh, his second booking.", {"Dan Frey"}),
        ("Peterhead's Dan Frey went into the book for a foul, his second booking in a week.", set()),
        ("Peterhead's Dan Frey departed with an injury.", set()),
    ],
)
def test_whose_second_yellow_it_was_went_off(text, cards):
    assert {card.player for card in match(text).red_cards} == cards


def test_nobody_scores_for_both_sides():
    text = (
        "Montrose cheered when Joe Marsh opened the scoring for Montrose. Joe Marsh of Montrose was a menace. "
        "Peterhead hit back through Joe Marsh, and Lee Ross made it 2-2 for Peterhead."
    )
    assert len({side for scorer, side in scored(text) if scorer == "Joe Marsh"}) == 1


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        # "the striker" is another than the one whose cross it was
        ("Joe Marsh glanced in Sam Bell's cross for Montrose, and the striker soon tapped in from close range.", MARSH),
        # a man of whom "who" goes on, though he stands behind "for"
        ("It was a day for Joe Marsh, who had been on for a minute when he nodded Montrose in front.", MARSH),
        ("Montrose levelled when Joe Marsh let fly from distance and Ian Boyd got only fingertips to it.", MARSH),
        ("Sam Bell found Joe Marsh and the Welshman, all on his own, swept Montrose into the lead.", MARSH),
    ],
)
def test_he_who_is_only_described_is_the_scorer(text, goal):
    assert scored(text) == {goal}


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("Joe Marsh had been on the pitch 122 seconds when he scored for Montrose.", None),
        ("It took 122 seconds for Joe Marsh to score for Montrose.", 3),
    ],
)
def test_time_since_he_came_on_is_no_minute(text, minute):
    (goal,) = match(text).goals
    assert goal.minute == minute


def test_an_attempt_that_was_not_made_tells_no_goals():
    text = "Joe Marsh, who headed Montrose in front, will be disappointed not to have claimed a hat-trick."
    assert [g.scorer for g in match(text).goals] == ["Joe Marsh"]
