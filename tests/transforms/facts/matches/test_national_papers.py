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


MORE_RESULTS = [
    ("Leeds and Burnley played a goalless draw.", [("Leeds United", 0, 0, "Burnley")]),
    ("Leeds and Burnley played to a 2-2 draw.", [("Leeds United", 2, 2, "Burnley")]),
    ("Leeds and Burnley played a 2-2 formation of sorts.", []),
    # a town in front of its club is no opponent
    ("Central FC beat Tobago's Club Sando 2-1.", [("Central FC", 2, 1, "Club Sando")]),
]


@pytest.mark.parametrize(("text", "told"), MORE_RESULTS, ids=[t for t, _ in MORE_RESULTS])
def test_the_results_of_two_told_in_one_breath(text, told):
    assert results(text) == told


MORE_GOALS = [
    # of the side that lost
    ("Burnley went down 3-2 to Fulham despite a Dan Foxley brace.", [("Dan Foxley", "Burnley", None)] * 2),
    ("Burnley lost 3-2 at Fulham in spite of a goal from Dan Foxley.", [("Dan Foxley", "Burnley", None)]),
    ("Fulham won 3-2 at Burnley despite a goal from Dan Foxley.", [("Dan Foxley", "Burnley", None)]),
    ("Fulham beat Burnley 2-1. Dan Foxley fetched the winner for Fulham.", [("Dan Foxley", "Fulham", None)]),
    ("Fulham beat Burnley 2-1. Dan Foxley fetched the ball from the net.", []),
    (
        "Fulham beat Burnley 2-0 with goals by Dan Foxley (77th) and Joe Wardle (90th+1).",
        [("Dan Foxley", "Fulham", 77), ("Joe Wardle", "Fulham", 90)],
    ),
    # stoppage time of the half that the sentence speaks of
    (
        "Fulham beat Burnley 2-0. The first half was set for a draw until Fulham's Dan Foxley struck in stoppage time.",
        [("Dan Foxley", "Fulham", 45)],
    ),
    (
        "Fulham beat Burnley 2-0. The first half had been dull, but Fulham's Dan Foxley struck in stoppage time.",
        [("Dan Foxley", "Fulham", 90)],
    ),
]


@pytest.mark.parametrize(("text", "told"), MORE_GOALS, ids=[t for t, _ in MORE_GOALS])
def test_whose_the_goals_of_a_text_are(text, told):
    (match,) = matches(text)
    sides = {"home": match.home, "away": match.away}
    assert [(g.scorer, sides[g.team], g.minute) for g in match.goals] == told


@pytest.mark.parametrize(
    ("text", "assist"),
    [
        ("Fulham beat Burnley 1-0. Dan Foxley fired home after Joe Wardle's clearance fell to him.", None),
        ("Fulham beat Burnley 1-0. Dan Foxley fired home Joe Wardle's cross.", "Joe Wardle"),
    ],
)
def test_a_clearance_that_falls_to_the_scorer_is_no_pass(text, assist):
    (match,) = matches(text)
    assert [g.assist for g in match.goals] == [assist]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Leeds went nine points clear after edging Burnley 1-0 at home.", "Leeds United"),
        ("Leeds went nine points clear after edging Burnley 1-0 in front of few at the homely ground.", None),
    ],
)
def test_a_side_that_beats_another_at_home_is_at_home(text, home):
    (match,) = matches(text)
    assert (match.home if match.venue_known else None) == home


TOPICS = [
    (
        "Oakham Rangers' stay in the top flight is over. The Anglers drew 2-2 at home to Kelby.",
        [("Oakham Rangers", 2, 2, "Kelby")],
    ),
    ("Oakham Rangers beat Holt 2-0. The Anglers drew 2-2 at home to Kelby.", [("Anglers", 2, 2, "Kelby")]),
    ("Oakham Rangers and Holt stay up. The Anglers drew 2-2 at home to Kelby.", [("Anglers", 2, 2, "Kelby")]),
    # with its score only
    ("Leeds came from three down to overhaul Burnley 4-3.", [("Leeds United", 4, 3, "Burnley")]),
    ("Leeds overhauled Burnley at the top.", []),
]


@pytest.mark.parametrize(("text", "told"), TOPICS, ids=[t for t, _ in TOPICS])
def test_a_nickname_that_opens_a_result_is_the_side_spoken_of_before(text, told):
    found = {frozenset(((home, a), (away, b))) for home, a, b, away in results(text)}
    assert {frozenset(((home, a), (away, b))) for home, a, b, away in told} <= found
    assert len(found) == len(told) + text.count("beat Holt")


@pytest.mark.parametrize(
    ("text", "hands"),
    [
        ("Remo Stars are third with two outstanding matches.", [2]),
        ("Rangers are five clear of Remo Stars, who have one game outstanding.", [1]),
        ("Remo Stars are third after two outstanding displays in three games.", []),
    ],
)
def test_outstanding_matches_are_games_in_hand(text, hands):
    found = [s.games_in_hand for s in extract(Article("a", text, published=PUBLISHED)).standings]
    assert [n for n in found if n is not None] == hands


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Leeds beat Burnley 4-0 thanks to a Joe Fox hat-trick and a late strike by Dan Wardle.",
            ["Joe Fox"] * 3 + ["Dan Wardle"],
        ),
        ("Leeds beat Burnley 4-0 thanks to a Joe Fox hat-trick and a late save by Dan Wardle.", ["Joe Fox"] * 3),
        ("Leeds beat Burnley 1-0 thanks to a Joe Fox header and a shot by Dan Wardle hit the bar.", ["Joe Fox"]),
    ],
)
def test_a_strike_at_the_end_of_a_list_of_goals_is_one(text, names):
    assert [s for s, _, _ in scorers(text)] == names


NATIONS = [
    # a country and its side's nickname are one name
    ("Uganda Cranes beat Lesotho 3-0.", [("Uganda", 3, 0, "Lesotho")]),
    ("Zimbabwe Warriors lost 2-0 to Malawi Flames.", [("Zimbabwe", 0, 2, "Malawi")]),
    ("Ghana Black Stars drew 1-1 with Kenya Harambee Stars.", [("Ghana", 1, 1, "Kenya")]),
    ("The Uganda crane fell and Lesotho had 3-0 votes.", []),
    ("TT beat Curacao 7-0.", [("Trinidad and Tobago", 7, 0, "Curaçao")]),
    # "Hearts" among clubs of Ghana
    ("AshantiGold beat Hearts 1-0 in the Ghana Premier League.", [("AshantiGold", 1, 0, "Hearts of Oak")]),
    ("Hearts beat Rangers 1-0 in the Scottish Premiership.", [("Hearts", 1, 0, "Rangers")]),
    # a ground is no side
    ("Oakham Town had to sweat for a 2-1 win over Holt at the Kelby Mini-Stadium.", [("Oakham Town", 2, 1, "Holt")]),
]


@pytest.mark.parametrize(("text", "told"), NATIONS, ids=[t for t, _ in NATIONS])
def test_the_sides_of_a_result(text, told):
    assert results(text) == told


def test_meanwhile_is_no_side():
    text = (
        "Leeds beat Burnley 2-0.\n\nMeanwhile, hosts Fulham beat Everton 1-0.\n\nMeanwhile, hosts Hull beat Stoke 3-1."
    )
    facts = extract(Article("a", text, published=PUBLISHED))
    assert {m.home for m in facts.matches} == {"Leeds United", "Fulham", "Hull City"}
    assert facts.upcoming == ()


OWN = [
    ("Fulham defender Dan Foxley sliced a clearance into his own goal.", [("Dan Foxley", "home", True)]),
    ("Fulham defender Dan Foxley cleared into the stand.", []),
    ("The winning goal came when Dan Foxley's shot rebounded, allowing Joe Wardle to score.", [("Joe Wardle", False)]),
    ("The winning goal came when Dan Foxley's shot went in off a post.", [("Dan Foxley", False)]),
]


@pytest.mark.parametrize(("sentence", "told"), OWN, ids=[t for t, _ in OWN])
def test_whose_goal_it_was(sentence, told):
    goals = [g for m in matches(f"Leeds beat Fulham 1-0. {sentence}") for g in m.goals]
    assert [(g.scorer, g.own_goal) for g in goals] == [(t[0], t[-1]) for t in told]


@pytest.mark.parametrize(
    ("sentence", "minute"),
    [("Dan Foxley's goal (53rd) helped Leeds.", 53), ("Dan Foxley's goal, his first in the 53rd match, did it.", None)],
)
def test_an_ordinal_in_brackets_behind_a_goal_is_its_minute(sentence, minute):
    assert [(s, m) for s, _, m in scorers(f"Leeds beat Fulham 1-0. {sentence}")] == [("Dan Foxley", minute)]


COACHES = (
    "Leeds beat Fulham 2-1. Fulham are ninth.\n\nBut Joe Hartwell's troops hit back, Dan Foxley scoring on 52 minutes."
    '\n\n"It was hard," said Leeds coach {coach}.'
)


@pytest.mark.parametrize(("coach", "side"), [("Sam Bellman", "away"), ("Joe Hartwell", "home")])
def test_the_side_of_a_coach_is_the_one_that_no_other_coach_has(coach, side):
    assert scorers(COACHES.format(coach=coach)) == [("Dan Foxley", side, 52)]
