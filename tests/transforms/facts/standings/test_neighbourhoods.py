"""Totals and places told of two teams in turn, beside a part of the table, or behind another time."""

import pytest

from tests.transforms.facts.tables import focus_of, reading_of, said
from transforms.facts.standings.standings import find_standings

TOTALS = [
    ("Everton and Leeds follow with 25 and 22 points respectively.", {"Everton 25 pts", "Leeds United 22 pts"}),
    ("Behind them Everton and Leeds have 25 and 22 points.", {"Everton 25 pts", "Leeds United 22 pts"}),
    (
        "Arsenal are top on 44 points from 18 games, with Leeds on 40 points from 16.",
        {"Arsenal 1.", "Arsenal 44 pts", "Leeds United 40 pts"},
    ),
    ("Arsenal have 31 points, followed by Leeds on 29 points.", {"Arsenal 31 pts", "Leeds United 29 pts"}),
    ("Everton face a late charge from third-placed Leeds on 49 points.", {"Leeds United 3.", "Leeds United 49 pts"}),
    ("Everton play Leeds and Burnley - who both have nine points.", {"Leeds United 9 pts", "Burnley 9 pts"}),
    ("Everton host Leeds tonight. Both are tied on eight points.", {"Everton 8 pts", "Leeds United 8 pts"}),
    ("Everton (47), in fourth, have a slim chance.", {"Everton 4."}),
    (
        "Everton and Leeds are tied on 45 points.",
        {"Everton 45 pts", "Leeds United 45 pts", "Everton +0 Leeds United"},
    ),
    ("The draw means Everton have collected 16 points from seven matches thus far.", {"Everton 16 pts"}),
    ("Everton (14pts) are well placed.", {"Everton 14 pts"}),
    ("Fourth-placed Everton (seven points) beat Leeds.", {"Everton 4.", "Everton 7 pts"}),
    ("Meanwhile, new entrants Everton have had a rough time, gathering just 11 points.", {"Everton 11 pts"}),
]


@pytest.mark.parametrize(("text", "statements"), TOTALS)
def test_totals_go_to_the_team_that_stands_with_them(text, statements):
    assert said(text) == statements


def test_points_that_open_a_campaign_are_those_of_a_match():
    assert said("Everton held on to begin the new season with three points.") == set()
    assert said("Everton are sixth with three points.") == {"Everton 6.", "Everton 3 pts"}


def test_points_without_the_word_may_be_compared_behind_a_comma():
    text = "Arsenal have 25 points. Everton have 19, one more than Leeds."
    assert said(text) == {"Arsenal 25 pts", "Everton 19 pts", "Everton +1 Leeds United"}


BOTH = [
    "Leeds scored late, leaving both teams on 13 points.",
    "The draw moved both sides on to 13 points.",
    "Both clubs have 13 points.",
]


@pytest.mark.parametrize("text", BOTH)
def test_a_total_of_both_teams_is_that_of_the_two_that_met(text):
    whole = "Everton drew 1-1 with Leeds. " + text.replace("on to 13", "on 13")
    assert said(whole, reported=[("Everton", "Leeds United")]) == {"Everton 13 pts", "Leeds United 13 pts"}


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Arsenal won at Leeds, where Everton watched. Both clubs have 13 points.", []),
        ("Arsenal watched, and both clubs are on 13 points.", [("Everton", "Leeds United")]),
        ("Both clubs are 13 points behind.", [("Everton", "Leeds United")]),
    ],
)
def test_both_of_nobody_or_of_a_third_are_none(text, reported):
    whole = "Everton drew 1-1 with Leeds. " + text
    assert not any(s.endswith("13 pts") for s in said(whole, reported=reported))


PLACES = [
    ("Everton are five points above the drop zone in 13th position.", {"Everton 13."}),
    ("Everton stay three points clear of the bottom three in 12th place.", {"Everton 12."}),
    ("Everton are two points outside the play-offs, a point off the top six in seventh.", {"Everton 7."}),
    ("Everton climbed to ninth and within four points of Leeds.", {"Everton 9.", "Everton -4 Leeds United"}),
    (
        "The win took Everton to fourth, behind Arsenal on goal difference, two clear of Leeds.",
        {"Everton 4.", "Everton +0 Arsenal", "Everton +2 Leeds United"},
    ),
    ("Everton, who sit a lowly 11th, lost.", {"Everton 11."}),
    ("Everton lead the pack.", {"Everton 1."}),
    ("Everton are rooted in 16th.", {"Everton 16."}),
    ("Everton are two points ahead of Leeds at the top of the standings.", {"Everton 1.", "Everton +2 Leeds United"}),
    ("Burnley rest while Everton, three points further back in third place, travel.", {"Everton 3."}),
    ("Everton are a point and a place ahead of Leeds in the table.", {"Everton +1 Leeds United"}),
    ("With Everton currently 18th and Leeds out of form, it is grim.", {"Everton 18."}),
    (
        "Everton are third on 40 points, with Leeds on 37 - and with two games in hand.",
        {"Everton 3.", "Everton 40 pts", "Leeds United 37 pts", "Leeds United 2 in hand"},
    ),
    ("Everton are among those on 31 points behind Leeds.", set()),
    ("Leeds visit Everton, currently sitting in ninth position.", {"Everton 9."}),
    ("Everton, lying 16th, lost.", {"Everton 16."}),
    (
        "These are hard days for Everton, who are in a slump, two points adrift of Leeds.",
        {"Everton -2 Leeds United"},
    ),
    (
        "Everton are nine points clear at the top, but have played two games more than second-placed Leeds.",
        {"Everton 1.", "Everton +9 Leeds United", "Leeds United 2.", "Leeds United 2 in hand"},
    ),
    ("Everton moved up to 16th on Friday but fell back a day later.", set()),
    ("Everton and Leeds, who are in the fifth and tenth spots, lost.", {"Everton 5.", "Leeds United 10."}),
    (
        "Last year, Everton won the cup, and although they trail Arsenal by four points they are happy.",
        {"Everton -4 Arsenal"},
    ),
]


@pytest.mark.parametrize(("text", "statements"), PLACES)
def test_places_stand_beside_a_part_of_the_table(text, statements):
    assert said(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        "Everton won. It stays close at the top of League Two.",
        "Early season pacesetters Everton lost.",
        "Everton are nine points clear. Fox scored for second-placed Leeds. Arsenal are top of the other group.",
        "Leeds are a point behind Burnley and Everton, who head the section.",
        "Everton are on the brink of claiming first place.",
        "Last year, Everton won the cup, trailing Arsenal by four points.",
    ],
)
def test_a_close_race_or_an_early_lead_is_no_place(text):
    assert not {"Everton +9 Leeds United"} & said(text)
    assert "Everton 1." not in said(text) or text.startswith("Everton are nine points clear")


def test_a_headline_that_extends_a_lead_puts_its_team_top():
    assert said("Leeds lost.", title="Everton extend lead at top as Leeds falter") == {"Everton 1."}
    assert said("Everton kept their advantage at the summit.") == {"Everton 1."}


def rows(text):
    reading = reading_of(text)
    return [
        (row.team, row.gap and row.gap.to, row.games_in_hand)
        for row in find_standings(reading, focus_of(reading))[0]
        if row.team == "Everton"
    ]


def test_games_in_hand_over_a_team_without_a_gap_stand_in_a_row_of_their_own():
    text = "Everton are two points behind Leeds and four behind Arsenal. Everton have a game in hand over Burnley."
    assert rows(text) == [("Everton", "Leeds United", None), ("Everton", "Arsenal", None), ("Everton", None, 1)]


def test_games_in_hand_over_a_team_with_a_gap_stand_beside_it():
    text = "Everton are two points behind Leeds and four behind Arsenal. Everton have a game in hand over Arsenal."
    assert rows(text) == [("Everton", "Leeds United", None), ("Everton", "Arsenal", 1)]


def test_games_in_hand_over_nobody_named_stand_beside_the_first_gap():
    assert rows("Everton are two points behind Leeds with a game in hand.") == [("Everton", "Leeds United", 1)]
