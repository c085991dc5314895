"""Passages that name no team, behind a sentence of several results: each scorer with the home side of his match."""

import pytest

from transforms.extract import extract
from transforms.model import Article

BOTH = "Everton won 2-0 at Fulham, while Leeds United lost 2-1 at home to Derby County. "
PASSAGE = "Joe Ward volleyed in a cross after 12 minutes and Sam Hart made it two in the 73rd. "
LEEDS = "Dan Fox put Derby ahead on 9 minutes, Ben Cole doubled their lead on 51 and Tim Moss replied for Leeds. "


def scorers(text, title=None):
    found = extract(Article("a", text, title=title)).matches
    return {goal.scorer: match.home for match in found for goal in match.goals}


def test_goals_that_one_of_two_matches_has_no_room_for_are_of_the_other():
    found = scorers(BOTH + PASSAGE + LEEDS, "Derby stun Leeds United as Everton go clear")
    assert {"Joe Ward": "Fulham", "Sam Hart": "Fulham", "Dan Fox": "Leeds United"}.items() <= found.items()


def test_goals_that_fit_where_they_stand_stay_there():
    found = scorers("Leeds United beat Derby County 2-0, while Everton won 2-0 at Fulham. " + PASSAGE)
    assert found == {"Joe Ward": "Leeds United", "Sam Hart": "Leeds United"}


def test_goals_that_fit_neither_match_go_to_neither_of_them():
    rest = "Ben Cole and Tim Moss scored for Everton. " + LEEDS
    found = scorers(BOTH + PASSAGE + rest, "Derby stun Leeds United as Everton go clear")
    assert found.get("Joe Ward") != "Fulham"


@pytest.mark.parametrize(
    ("text", "scorer", "home"),
    [
        ("Fox's side had most of the play at Goodison Park. Joe Ward struck on 80 minutes.", "Joe Ward", "Everton"),
        (
            "Fox's side had little of the play at Elland Road. Sam Hart struck on 80 minutes.",
            "Sam Hart",
            "Leeds United",
        ),
        # where he was before is no place of a match
        ("Ian Bell, who began at Elland Road, watched. Joe Ward struck on 80 minutes.", "Joe Ward", "Everton"),
    ],
)
def test_a_ground_within_the_first_clause_says_whose_match_it_is(text, scorer, home):
    told = "Leeds United beat Derby County 1-0 in Leeds. Everton beat Fulham 1-0 at Goodison Park. "
    assert scorers(told + text).get(scorer, "") == home


def test_a_ground_of_two_clubs_is_of_the_one_at_home():
    told = "Roma won 1-0 at Lecce, and Lazio were held 1-1 at home by Bari. "
    found = scorers(told + "At the Stadio Olimpico, Dan Fox scored on 12 minutes and Sam Ward on 70.")
    assert found.get("Dan Fox") in {None, "Lazio"}
    found = scorers(told + "At the Stadio Olimpico, Dan Fox put Lazio ahead on 12 minutes.")
    assert found == {"Dan Fox": "Lazio"}


ASIDE = (
    "Leeds United's Joe Ward and Derby County's Sam Hart were the men of the week.\n\n"
    "Everton beat Fulham 2-1 at home. Dan Fox put Fulham ahead on 8 minutes, Ben Cole levelled for Everton on 20 "
    "and Tim Moss won it for Everton on 35. "
    "That put them above Leeds United, who could only draw 1-1 with Derby County."
)


def test_goals_behind_an_aside_are_of_its_match_where_the_other_has_no_room():
    found = scorers(f"{ASIDE} Joe Ward struck on 56 minutes and Sam Hart on 79.")
    assert {"Joe Ward": "Leeds United", "Sam Hart": "Leeds United"}.items() <= found.items()
