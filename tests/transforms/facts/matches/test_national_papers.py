"""Match days as papers of many countries tell them: (text, its results), each with texts alike that state none."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

PUBLISHED = dt.date(2019, 1, 21)  # a Monday


def matches(text):
    return extract(Article("a", text, published=PUBLISHED)).matches


def results(text):
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in matches(text)]


def scorers(text):
    return [(g.scorer, g.team, g.minute) for m in matches(text) for g in m.goals]


RESULTS = [
    # the first word of a report in capitals
    ("TIVOLI Gardens fought back for a 2-1 home win over Waterhouse.", [("Tivoli Gardens", 2, 1, "Waterhouse")]),
    ("MOUNT Pleasant drew 1-1 with Cavalier.", [("Mount Pleasant", 1, 1, "Cavalier")]),
    # a line to each side, dots and the half-time score between
    ("HIGHLANDERS… (0) 2\n\nCAPS UNITED… (1) 1\n\nIt rained all day.", [("Highlanders", 2, 1, "CAPS United")]),
    ("Kelby Town……(0) 1\n\nHolt Vale……(1) 2\n\nIt rained all day.", [("Kelby Town", 1, 2, "Holt Vale")]),
    ("Kelby Town were poor… 2 of their men limped off.", []),
    # a club called like another's nickname, beside its countrymen
    ("Highlanders went second when they beat CAPS United 3-0.", [("Highlanders", 3, 0, "CAPS United")]),
    # a score where others say "win"
    ("Enyimba secured 2-0 against Kano Pillars.", [("Enyimba", 2, 0, "Kano Pillars")]),
    ("Enyimba posted a 3-1 over Kano Pillars.", [("Enyimba", 3, 1, "Kano Pillars")]),
    ("Enyimba secured 2nd place against the odds and posted pictures of Kano Pillars.", []),
    ("Leeds were given a fright by Burnley before scraping home 3-2.", [("Leeds United", 3, 2, "Burnley")]),
    ("Leeds had a scare against Burnley before going 3-2 down.", []),
    ("Leeds went under 2-0 to Burnley.", [("Leeds United", 0, 2, "Burnley")]),
    # "Hearts" are those whose whole name the article prints
    (
        "Accra Hearts of Oak saw off Liberty Professionals.\n\nRESULTS\n\nHearts 2-1 Liberty Professionals",
        [("Hearts of Oak", 2, 1, "Liberty Professionals")],
    ),
    # forces and departments
    ("Defence Force stay top after they blanked Central FC 2-0.", [("Defence Force", 2, 0, "Central FC")]),
    ("The Defence Force helped to clear the pitch at Leeds.", []),
    ("Young African held African Stars to a 1-1 draw.", [("Young African", 1, 1, "African Stars")]),
    ("A young African scored in the camp of the African Stars.", []),
]


@pytest.mark.parametrize(("text", "told"), RESULTS, ids=[t for t, _ in RESULTS])
def test_the_results_of_a_text(text, told):
    found = {frozenset(((home, a), (away, b))) for home, a, b, away in results(text)}
    assert found == {frozenset(((home, a), (away, b))) for home, a, b, away in told}


GOALS = [
    (
        "Leeds beat Burnley 2-0. Dan Foxley applied the final nail in the coffin on 81 minutes.",
        [("Dan Foxley", "home", 81)],
    ),
    ("Leeds beat Burnley 2-0. A red card put the final nail in the coffin.", []),
    ("Leeds beat Burnley 2-0. Dan Foxley fired the opening salvo on eight minutes.", [("Dan Foxley", "home", 8)]),
    ("Leeds beat Burnley 2-0. Dan Foxley pushed their lead to 2-0 on 76 minutes.", [("Dan Foxley", "home", 76)]),
    ("Leeds beat Burnley 2-0. Dan Foxley pushed for the lead on 76 minutes.", []),
    # what was taken back was another's, or a later one
    (
        "Leeds beat Burnley 2-0. Dan Foxley doubled the lead on 53 minutes but another one late on was disallowed.",
        [("Dan Foxley", "home", 53)],
    ),
    ("Leeds beat Burnley 2-0. Dan Foxley doubled the lead on 53 minutes but it was disallowed.", []),
    # a team by its initials
    (
        "Kelby Bank of Holt beat Oakham Town 2-1. Dan Foxley gave KBH the lead on 30 minutes.",
        [("Dan Foxley", "home", 30)],
    ),
    ("Kelby Bank of Holt beat Oakham Town 2-1. Dan Foxley gave VAR the thumbs up on 30 minutes.", []),
]


@pytest.mark.parametrize(("text", "told"), GOALS, ids=[t for t, _ in GOALS])
def test_the_goals_of_a_text(text, told):
    assert scorers(text) == told


VISITORS = (
    "Leeds beat Burnley 2-1 at Elland Road yesterday.\n\nThe visitors, {aside}, led through Dan Foxley on six minutes."
    "\n\nElsewhere, Fulham and Everton drew 1-1."
)


@pytest.mark.parametrize(
    ("aside", "goals"),
    [
        ("who had lost 3-0 to Watford the week before", [("Dan Foxley", "away", 6)]),
        ("whose last match at Watford was called off", [("Dan Foxley", "away", 6)]),
        ("who had conceded six in their last game", [("Dan Foxley", "away", 6)]),
        ("who are Watford", []),
    ],
)
def test_whom_a_side_met_before_leads_to_no_other_match(aside, goals):
    assert scorers(VISITORS.format(aside=aside)) == goals


@pytest.mark.parametrize(
    "filed",
    ["Leeds, Jan. 21, GNA – ", "LEEDS, England, January 21 – ", "LEEDS, Jan 21 (Reuters) - "],
)
def test_the_day_on_which_a_report_was_filed_is_not_that_of_the_matches(filed):
    text = f"{filed}Fulham were beaten 2-0 by Everton on Sunday.\n\nWatford beat Burnley 1-0."
    assert {m.date for m in matches(text)} == {dt.date(2019, 1, 20)}


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Watford recovered from their last home defeat to beat Burnley 2-1.", None),
        ("Watford beat Burnley 2-1 for a third home win.", "Watford"),
    ],
)
def test_a_home_match_of_last_week_says_nothing_of_this_one(text, home):
    (match,) = matches(text)
    assert (match.home if match.venue_known else None) == home
