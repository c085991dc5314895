from collections import Counter

import pytest

from transforms.facts.goals.drafts import Draft
from transforms.facts.people.allegiance import find_allegiance, join_allegiances
from transforms.facts.people.company import Company
from transforms.facts.people.labelling import Link


def company(fields=(), links=()):
    found = Company(("home", "away"))
    found.fields.update(fields)
    found.links += links
    return found


def goal(scorer, side, *, own_goal=False):
    draft = Draft(scorer)
    draft.side = side
    draft.own_goal = own_goal
    return draft


@pytest.mark.parametrize(
    ("said", "drafts", "side"),
    [
        (company({"Fox": 3.0}), [], "home"),
        (company({"Fox": -3.0}), [], "away"),
        (company(), [goal("Fox", "away")], "away"),
        (company(), [goal("Fox", "away", own_goal=True)], "home"),
        (company({"Ward": 4.0}, [Link("Fox", "Ward", 3.0)]), [], "home"),
        (company({"Ward": 4.0}, [Link("Fox", "Ward", -3.0)]), [], "away"),
    ],
)
def test_whose_man_somebody_is_follows_from_words_goals_and_company(said, drafts, side):
    assert list(find_allegiance(said, drafts)["Fox"]) == [side]


@pytest.mark.parametrize("said", [company(), company({"Fox": 1.0}), company({"Fox": -1.0})])
def test_little_said_puts_nobody_on_a_side(said):
    assert "Fox" not in find_allegiance(said, [goal("Ward", None)])


def test_the_matches_of_an_article_are_joined_with_what_it_says_outright():
    joined = join_allegiances({"Fox": Counter(home=3)}, [{"Fox": Counter(home=2), "Ward": Counter(away=4)}])
    assert joined == {"Fox": Counter(home=5), "Ward": Counter(away=4)}
