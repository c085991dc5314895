import pytest

from transforms.extract import extract
from transforms.facts.confidence import FAIR, GOOD, POOR, SURE, WEAK, rate_card, rate_goal
from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.drafts import Draft
from transforms.facts.goals.effects import Effect
from transforms.facts.goals.tellings import Telling
from transforms.facts.matches.scores import count_score
from transforms.model import Article

KEYS = ("oakham", "ripley")


def goal(side, *, times=1, margin=9.0, effects: tuple[Effect, ...] = ()):
    """A goal told in so many sentences, its side clear by so much."""
    tellings = [
        ToldGoal(Telling(n, 0, 5, 0, "score verb"), "Fox", None, 0.0, None, None, None, certain=True, effect=None)
        for n in range(times)
    ]
    return Draft("Fox", tellings=tellings, side=side, weight=margin, effects=list(effects))


@pytest.mark.parametrize(
    ("times", "margin", "score", "rate"),
    [
        (3, 9.0, (1, 0), SURE),
        (3, 9.0, (2, 0), GOOD),  # a goal of the score is not told
        (1, 9.0, (1, 0), FAIR),  # told once and no more
        (3, 1.0, (1, 0), WEAK),  # hardly anything says for which side
        (3, 9.0, None, FAIR),
        (1, 9.0, None, WEAK),
        (3, 1.0, None, POOR),
    ],
)
def test_a_goal_is_as_sure_as_what_stands_behind_it(times, margin, score, rate):
    one = goal("oakham", times=times, margin=margin)
    assert rate_goal(one, [one], score, KEYS) == rate


def test_a_card_told_twice_is_surer_than_one_told_once_and_one_of_a_plain_side_than_one_of_a_likely():
    assert rate_card([1, 2], sure=True) > rate_card([1], sure=True) > rate_card([1, 2], sure=False)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("Everton beat Fulham 1-0. Everton's 1-0 win over Fulham was their third.", SURE),
        ("Everton beat Fulham 1-0.", GOOD),
        ("Everton beat Fulham.", WEAK),
    ],
)
def test_a_match_told_again_is_surer_than_one_told_once(text, rate):
    assert extract(Article("a", text)).matches[0].confidence == rate


@pytest.mark.parametrize(
    ("goals", "outcome", "score"),
    [
        ([goal("oakham", times=3, effects=("led",))], "home", (1, 0)),
        ([goal("oakham", times=3), goal("ripley", times=3, effects=("levelled",))], "draw", (1, 1)),
        ([goal("oakham", times=1)], "home", None),  # told once: it may be no goal, and there may be others
        ([goal("oakham", times=3), goal(None, times=3)], "home", None),
        ([goal("oakham", times=3)], "away", None),
        ([goal("oakham", times=3)], None, None),
        ([goal("oakham", times=3), goal("oakham", times=3)], "home", None),  # wide wins are told in part
        ([goal("oakham", times=3), goal("oakham", times=3, effects=("extended",))], "home", (2, 0)),
        ([goal("oakham", times=3)] * 4, "home", None),
        ([goal("oakham", times=3), goal("oakham", times=3, effects=("extended",))], None, (2, 0)),
        ([goal("oakham", times=3), goal("oakham", times=3)], None, None),
        # a report that begins with its winner
        (
            [
                goal("oakham", times=3, effects=("won",)),
                goal("oakham", times=3, effects=("opened",)),
                goal("ripley", times=3, effects=("levelled",)),
            ],
            "home",
            (2, 1),
        ),
        ([goal("oakham", times=3, effects=("levelled",))], "home", None),  # a goal before it is missing
        ([], "draw", None),
    ],
)
def test_a_score_is_counted_only_from_goals_told_firmly_that_fit(goals, outcome, score):
    assert count_score(goals, KEYS, outcome) == score
