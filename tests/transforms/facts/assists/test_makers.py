"""Who "he" and "the winger" is who passed, and who he is who met the pass."""

import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Everton beat Fulham on Saturday. "


def assists(text):
    facts = extract(Article("a", LEAD + text, title="Everton 2-0 Fulham"))
    return {goal.scorer: goal.assist for match in facts.matches for goal in match.goals}


@pytest.mark.parametrize(
    "text",
    [
        # a sentence about "the youngster" is about whom the one before it was about
        (
            "There was a first start for Dan Mullery. The youngster was at school when Sam Ogden first played here. "
            "He squared for Luke Hartnell to score."
        ),
        (
            "There was a first start for Dan Mullery. He had been on loan while Sam Ogden was out. "
            "Cutting inside, he teed up Luke Hartnell to drive home."
        ),
        # an epithet that the article has given to one man
        "The German winger Dan Mullery ran at Sam Ogden, and the German crossed for Luke Hartnell to head home.",
        # "the wide man" is whoever got the ball
        (
            "Joe Parrish played it down the line for Dan Mullery "
            "and the wide man drilled in a cross that Luke Hartnell met to score."
        ),
        "Joe Parrish rolled it out to Dan Mullery, and the former Leeds man squared for Luke Hartnell to tap in.",
        # the subject is left out
        "Dan Mullery beat two men on the left. Then sent a fine cross in for Luke Hartnell to tap in.",
        "Luke Hartnell won it.\n\nCM: Dan Mullery - 7/10 - Busy all night. Set up Hartnell's goal with a flick.",
        "Luke Hartnell won it.\n\nRB: Dan Mullery - 6/10 - Sound at the back. Got an assist for Hartnell's strike.",
        # behind a player's mark
        "Luke Hartnell won it.\n\nDan Mullery 6 Provided a fine assist from a short corner for Luke Hartnell's goal.",
        "Luke Hartnell won it.\n\nDan Mullery (7): Whipped in the cross for Luke Hartnell to head the winner.",
        "Luke Hartnell won it.\n\nDan Mullery 8: Worked hard, and got them going with the cross for Hartnell's opener.",
        # the maker's sentence sends the scorer on without his name
        "Luke Hartnell scored. Dan Mullery was the architect, sending the striker clear to slot into an empty net.",
        (
            "Luke Hartnell made it two late on. Dan Mullery was the provider, catching the full-back out "
            "and sending the former Leeds man through to round the keeper."
        ),
    ],
)
def test_the_maker_without_a_name_is_found(text):
    assert assists(text)["Luke Hartnell"] == "Dan Mullery"


def test_who_is_sent_on_scores_and_not_who_sends_him():
    text = (
        "Luke Hartnell made it two. Dan Mullery was the architect, sending the striker clear to slot into an empty net."
    )
    assert "Dan Mullery" not in assists(text)


def test_he_who_met_the_pass_is_the_last_who_acted():
    text = (
        "Luke Hartnell put Everton ahead, with Joe Parrish also scoring from close range "
        "before he made it two having latched onto Dan Mullery's pass."
    )
    assert assists(text)["Luke Hartnell"] is None


@pytest.mark.parametrize(
    "text",
    [
        "Luke Hartnell won it.\n\nDan Mullery (7): Found in space too often by the visitors.",
        "Luke Hartnell won it.\n\nCM: Dan Mullery - 7/10 - Passed well. Sent to the stands for dissent at the end.",
        "Luke Hartnell won it.\n\nCM: Dan Mullery - 7/10 - Passed well. Set up in midfield, he had little to do.",
    ],
)
def test_a_verb_without_a_subject_need_not_tell_a_pass(text):
    assert assists(text)["Luke Hartnell"] is None


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("Dan Mullery sent Joe Parrish away on the left. He squared for Luke Hartnell to score.", "Joe Parrish"),
        ("Sam Ogden found Joe Parrish. He slid a ball through to Luke Hartnell, who scored.", "Joe Parrish"),
        ("Dan Mullery hit a cross that Joe Parrish headed wide. He then set up Luke Hartnell to score.", "Dan Mullery"),
    ],
)
def test_he_is_whom_the_sentence_before_leaves_with_the_ball(text, maker):
    facts = extract(Article("a", f"Everton beat Fulham 1-0. {text}"))
    assert {g.scorer: g.assist for m in facts.matches for g in m.goals} == {"Luke Hartnell": maker}


def test_a_pass_to_a_man_who_passes_it_on_in_the_next_sentence_made_no_goal_of_his():
    text = (
        "Everton beat Fulham 2-0. Dan Mullery sent Joe Parrish away on the left. "
        "He slid a ball through to Luke Hartnell, who scored. Joe Parrish got the second."
    )
    goals = {g.scorer: g.assist for m in extract(Article("a", text)).matches for g in m.goals}
    assert goals == {"Luke Hartnell": "Joe Parrish", "Joe Parrish": None}
