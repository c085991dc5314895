"""What features on a season and reports of a round say of the table, in longer turns of phrase."""

import pytest

from tests.transforms.facts.tables import said

TOLD = [
    # several at once
    (
        "Everton are on 40 points. Leeds, Burnley and Fulham are all on 12.",
        {"Everton 40 pts", "Leeds United 12 pts", "Burnley 12 pts", "Fulham 12 pts"},
    ),
    (
        "Everton are one point adrift of a trio with 41 points: Leeds, Burnley and Fulham.",
        {
            *("Everton -1 Leeds United", "Everton -1 Burnley", "Everton -1 Fulham"),
            *("Leeds United 41 pts", "Burnley 41 pts", "Fulham 41 pts"),
        },
    ),
    (
        "Everton enjoy a lead of two points over a pack of three: Leeds, Burnley and Fulham.",
        {"Everton +2 Leeds United", "Everton +2 Burnley", "Everton +2 Fulham"},
    ),
    (
        "Everton and Leeds, each four points behind Burnley, have time.",
        {"Everton -4 Burnley", "Leeds United -4 Burnley"},
    ),
    # level
    ("Everton and Leeds are level with each other in the table.", {"Everton +0 Leeds United"}),
    ("Everton and Leeds are level on points at the top.", {"Everton +0 Leeds United"}),
    (
        "Everton have 27 points, the same as Leeds.",
        {"Everton 27 pts", "Leeds United 27 pts", "Everton +0 Leeds United"},
    ),
    (
        "The goal keeps Everton alongside Leeds on seven points in Group E.",
        {"Everton 7 pts", "Leeds United 7 pts", "Everton +0 Leeds United"},
    ),
    # a gap with what it was, and one beside a leader
    (
        "Everton narrowed the gap to leaders Leeds from 10 points to eight.",
        {"Leeds United 1.", "Everton -8 Leeds United"},
    ),
    (
        "Everton lead the way on 78 points, with Leeds only a point behind on 77.",
        {"Everton 1.", "Everton 78 pts", "Leeds United 77 pts", "Leeds United -1 Everton"},
    ),
    # games in hand
    (
        "Everton are two points better off than Leeds and have played two games more.",
        {"Everton +2 Leeds United", "Leeds United 2 in hand"},
    ),
    (
        "Everton have a chance at last and also hold a game in hand on Leeds.",
        {"Everton 1 in hand"},
    ),
    # whoever hopes to keep a place has it
    ("Everton will try to protect third position on Saturday.", {"Everton 3."}),
    ("Everton hope to hold on to second place.", {"Everton 2."}),
    # places
    ("Everton are nine points better off than Leeds in fourth.", {"Everton +9 Leeds United", "Leeds United 4."}),
    (
        "The win takes Everton to within four points of Leeds in seventh.",
        {"Everton -4 Leeds United", "Leeds United 7."},
    ),
    (
        "Everton are fifth on 48 points and Leeds right behind them in sixth.",
        {"Everton 5.", "Everton 48 pts", "Leeds United 6."},
    ),
    ("Everton occupy position two while Leeds find themselves in position 3.", {"Everton 2.", "Leeds United 3."}),
    ("Everton, on 42 points, had only enough for seventh place.", {"Everton 42 pts", "Everton 7."}),
    ("The draw was good enough for Everton to take first place in the group.", {"Everton 1."}),
    ("Peru beat Chile, which left them second to Bolivia in Group C.", {"Peru 2.", "Bolivia 1."}),
    ("Everton are third and Leeds join them in fourth.", {"Everton 3.", "Leeds United 4."}),
    ("Hard on their heels in the third spot are Everton.", {"Everton 3."}),
    ("Everton are fourth as things stand.", {"Everton 4."}),
    # by what was beside it
    ("Everton (67pts, 34 games) and Leeds (66pts, 33 games) are well set.", {"Everton 67 pts", "Leeds United 66 pts"}),
    (
        "Peru are on five points, having drawn with Chile and Bolivia, both of whom are on four.",
        {"Peru 5 pts", "Chile 4 pts", "Bolivia 4 pts"},
    ),
    (
        "The win moved Denmark up beside England on six points.",
        {"Denmark 6 pts", "England 6 pts", "Denmark +0 England"},
    ),
    ("Everton have secured 37 points from 17 matches.", {"Everton 37 pts"}),
    ("Everton are third, courtesy of 28 points from 17 encounters.", {"Everton 3.", "Everton 28 pts"}),
    ("Everton stay at the top of the table, with 53 points in all.", {"Everton 1.", "Everton 53 pts"}),
    ("Leaders Everton, whose 31 points have come in 13 matches, rested.", {"Everton 1.", "Everton 31 pts"}),
    ("With one round to play Peru have four points.", {"Peru 4 pts"}),
    ("The outcome allowed Everton to storm into the top four, with 19 points.", {"Everton 19 pts"}),
    # places reached in other words
    ("From fourth to third place went champions Everton.", {"Everton 3."}),
    ("Everton moved past Steeton Vale into third place.", {"Everton 3."}),
    ("The goal carried Everton, champions last season, back up to the sixth position in the league.", {"Everton 6."}),
    ("At the summit Everton are 14 points to the good.", {"Everton 1."}),
    ("Everton sit atop the table.", {"Everton 1."}),
    ("Peru are safe, two points in front going into the last game of the group.", {"Peru 1."}),
    ("Everton remain three points behind second-place Leeds.", {"Everton -3 Leeds United", "Leeds United 2."}),
    ("Everton have a game in hand over Leeds in fourth.", {"Everton 1 in hand", "Leeds United 4."}),
    ("The win moved Everton above Leeds into fifth.", {"Everton 5."}),
    (
        "The win kept Everton four points ahead of Leeds at the top, with Burnley a further five back in third.",
        {"Everton 1.", "Everton +4 Leeds United", "Burnley 3.", "Burnley -5 Leeds United"},
    ),
    ("Everton trimmed Leeds's lead at the top to three points.", {"Everton -3 Leeds United", "Leeds United 1."}),
    ("Only goal difference separates Everton and Leeds in the table.", {"Everton +0 Leeds United"}),
    (
        "Everton are now tied with Leeds at 30 points.",
        {"Everton 30 pts", "Leeds United 30 pts", "Everton +0 Leeds United"},
    ),
    ("Everton are at the helm of the table with 40 points.", {"Everton 1.", "Everton 40 pts"}),
    (
        "Everton hold a four-point lead over Leeds, with Burnley two points further back.",
        {"Everton +4 Leeds United", "Burnley -2 Leeds United"},
    ),
    ("Everton are joined on 15 points by Leeds.", {"Everton 15 pts", "Leeds United 15 pts"}),
    # in front of a weekend
    ("Everton come into the weekend lying third with 21 points.", {"Everton 3.", "Everton 21 pts"}),
    ("Everton come into the game in eighth with two games in hand on Leeds.", {"Everton 8.", "Everton 2 in hand"}),
    (
        "Everton and Leeds sit top of the table on four points.",
        {"Everton 1.", "Leeds United 1.", "Everton 4 pts", "Leeds United 4 pts"},
    ),
    (
        "Everton lead. Second-placed Leeds won, so Everton's lead at the top is reduced from 11 points to eight.",
        {"Everton 1.", "Leeds United 2.", "Everton +8 Leeds United"},
    ),
    (
        "Everton are on 31 points. Leeds are on 28, Burnley 27.",
        {"Everton 31 pts", "Leeds United 28 pts", "Burnley 27 pts"},
    ),
    (
        "Everton lead with 23 points, four ahead of Leeds, who have taken 19 from 10.",
        {"Everton 1.", "Everton 23 pts", "Leeds United 19 pts", "Everton +4 Leeds United"},
    ),
]


@pytest.mark.parametrize(("text", "found"), TOLD)
def test_the_table_is_told_at_length(text, found):
    assert said(text) == found


NOT_TOLD = [
    # goals, games and men
    "Everton, Leeds and Burnley are all on 12 red cards.",
    "Everton have played with a trio: Ward, Bell and Fox.",
    "Everton and Leeds are level with each other at the break.",
    # a hope of something not yet held, and one long given up
    "Everton will try to claim third position on Saturday.",
    "Everton failed to protect third position last season.",
    # six points part several sides, and nobody has them
    "Leeds, Burnley and Everton give chase, with six points splitting third from eighth.",
    # what the matches under way would bring
    "As things stand Everton go second.",
    "As it stands Everton finish fourth.",
    # of one match
    "Everton were the only side to collect three points this weekend.",
    # at the least, and of late
    "Peru are sure of at least a runners-up spot in the group.",
    "Everton have secured seven points from three matches.",
    # second to somebody in something else
    "Everton came second to Leeds in every tackle.",
    "A win would be enough for Everton to take first place.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_statement_of_today(text):
    assert said(text) == set()


def test_what_was_so_going_into_the_day_is_no_more_when_it_has_been_played():
    text = "Everton came into the weekend lying third. Everton lost to Leeds."
    assert said(text, reported=[("Everton", "Leeds United")]) == set()
