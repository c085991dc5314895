"""The competition of a match, and competitions that a report names for other reasons: (text, competition)."""

import pytest

from transforms.extract import extract
from transforms.model import Article

NAMED = [
    ("Leeds beat Burnley 2-1 in the Premier League.", "Premier League"),
    (
        "Leeds beat Burnley 2-1 in the Premier League to go top of the race for a Champions League place.",
        "Premier League",
    ),
    ("Torino beat Lecce 2-1. The win keeps their Champions League hopes alive in Serie A.", "Serie A"),
    ("Torino beat Lecce 2-1. They are chasing a return to the Champions League.", None),
    ("Torino rested six men after Wednesday's Champions League defeat and beat Lecce 2-1.", None),
    ("Torino beat Lecce 2-1. The Champions League semi-finalists were without four men.", None),
    ("Roma beat Ajax 2-1 in the Champions League.", "Champions League"),
    ("Roma beat Ajax 2-1. They are fifth in Serie A and host Lazio on Sunday.", None),
    ("Cardiff City beat Leeds 2-1 in the Championship.", "Championship"),
    ("Roma beat Lazio 2-1 in the Champions League to reach the last eight.", "Champions League"),
    ("Barcelona beat Valencia 2-1 in the final of the Copa del Rey.", "Copa del Rey"),
]


@pytest.mark.parametrize(("text", "competition"), NAMED)
def test_a_match_is_in_the_competition_that_is_played_not_in_the_one_that_is_won_or_remembered(text, competition):
    [match] = extract(Article("a", text)).matches
    assert match.competition == competition


def test_each_match_of_a_round_up_is_of_the_league_though_the_cup_of_many_countries_is_spoken_of_more():
    text = (
        "Roma beat Lecce 3-0 in Serie A on Saturday to stay in the Champions League places.\n\n"
        "Lazio drew 1-1 with Torino, which leaves them two points off the Champions League.\n\n"
        "Verona lost 2-0 at Udinese. Fiorentina, out of the Champions League race, beat Genoa 1-0."
    )
    assert {match.competition for match in extract(Article("a", text)).matches} == {"Serie A"}
