"""Goals of lists that mix men, figures and own goals, and those told as what the score became."""

import pytest

from transforms.extract import extract
from transforms.facts.goals.mixed_lists import find_mixed
from transforms.model import Article

RESULT = "Everton beat Fulham 6-0 at Goodison Park. "


def goals(text):
    """The goals of the match: [(scorer, own goal)]."""
    match = extract(Article("a", RESULT + text)).matches[0]
    return sorted((goal.scorer, goal.own_goal) for goal in match.goals)


def plain(*names):
    return [(name, False) for name in names]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Joe Ward, Sam Fox and a Dan Mullery own goal gave Everton the points.",
            [("Dan Mullery", True), ("Joe Ward", False), ("Sam Fox", False)],
        ),
        (
            "Joe Ward hit a hat-trick, Sam Fox a brace and Tom Hill the other.",
            plain("Joe Ward", "Joe Ward", "Joe Ward", "Sam Fox", "Sam Fox", "Tom Hill"),
        ),
        (
            "They won with a Joe Ward hat-trick, two from Sam Fox and one by Tom Hill.",
            plain("Joe Ward", "Joe Ward", "Joe Ward", "Sam Fox", "Sam Fox", "Tom Hill"),
        ),
        ("Joe Ward scored, as did substitutes Sam Fox and Tom Hill.", plain("Joe Ward", "Sam Fox", "Tom Hill")),
        (
            "Joe Ward scored along with Sam Fox, and Tom Hill added two more.",
            plain("Joe Ward", "Sam Fox", "Tom Hill", "Tom Hill"),
        ),
        ("Soon it was 2-0, Joe Ward rising highest at a corner.", plain("Joe Ward")),
        ("Before long it was three when Joe Ward pounced.", plain("Joe Ward")),
        (
            "Joe Ward became the first Everton player to score a hat-trick there since 1990.",
            plain("Joe Ward", "Joe Ward", "Joe Ward"),
        ),
        ("Joe Ward's cross was turned in by Dan Mullery for an own goal.", [("Dan Mullery", True)]),
        ("Joe Ward had become the fourth man to hit a Premier League hat-trick for them.", plain(*["Joe Ward"] * 3)),
    ],
)
def test_all_of_a_mixed_list_scored(text, told):
    assert goals(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "It was 2-0 when Joe Ward missed from the spot.",
        "It was 2-0 when Joe Ward came on.",
        "It was 3-0, Joe Ward having watched it all from the bench.",
        "Sam Fox made four saves, among them one from a Joe Ward penalty.",
        "Joe Ward, Sam Fox and a Tom Hill shot had the keeper diving.",
        "Joe Ward had not scored there since 1990.",
    ],
)
def test_nobody_scored(text):
    assert goals(text) == []


def test_a_share_needs_a_goal_beside_it():
    assert list(find_mixed(0, "<P0> made two saves, two from <P1> and one from <P2>", ())) == []
