"""Where a player comes from is not whom he plays against."""

import pytest

from transforms.reading.mentions import Mention, TeamRef
from transforms.reading.origins import without_origins

ORIGINS = [
    "the former Fairholm striker headed in",
    "ex-Fairholm goalkeeper Joe Marsh",
    "on-loan Fairholm winger Dan Ward",
    "a £12m signing from Fairholm",
    "who moved on a free transfer from Fairholm",
    "on loan from Fairholm",
    "having joined in January from Fairholm",
]
TEAMS = [
    "they beat former club Fairholm",
    "a cross from Fairholm winger Dan Ward",
    "a late rally from Fairholm",
    "a former champion, Fairholm",
    "they return to Fairholm",
    "no way back from Fairholm's third",
]


def kinds(text):
    at = text.index("Fairholm")
    return [m.kind for m in without_origins(text, [Mention("team", at, at + 8, TeamRef("f", "Fairholm", "f"))])]


@pytest.mark.parametrize("text", ORIGINS)
def test_a_club_that_a_player_left_is_his_origin(text):
    assert kinds(text) == ["nationality"]


@pytest.mark.parametrize("text", TEAMS)
def test_a_club_that_takes_part_is_a_team(text):
    assert kinds(text) == ["team"]


CLUBS_OF_COUNTRIES = [
    ("Fairholm of Ruritania won", "Fairholm of Ruritania"),
    ("Ruritania's Fairholm won", "Ruritania's Fairholm"),
    ("Ruritania's record champions Fairholm won", "Ruritania's record champions Fairholm"),
    ("Fairholm (Ruritania) won", "Fairholm (Ruritania)"),
]
TWO_SIDES = ["Fairholm beat Ruritania", "Fairholm, Ruritania", "Fairholm (who met Ruritania) won"]


def spans(text):
    sides = [("Fairholm", "f"), ("Ruritania", "r")]
    found = [Mention("team", text.index(n), text.index(n) + len(n), TeamRef(k, n, k)) for n, k in sides]
    return [text[m.start : m.end] for m in without_origins(text, found, {"r"}) if m.kind == "team"]


@pytest.mark.parametrize(("text", "club"), CLUBS_OF_COUNTRIES)
def test_a_country_beside_its_club_is_part_of_the_clubs_name(text, club):
    assert spans(text) == [club]


@pytest.mark.parametrize("text", TWO_SIDES)
def test_a_country_that_plays_stays_a_side(text):
    assert sorted(spans(text)) == ["Fairholm", "Ruritania"]


def test_the_country_of_an_unlisted_club_is_its_origin():
    text = "Fairholm lost to Port Rovers of Ruritania"
    assert spans(text) == ["Fairholm"]


def test_a_country_in_which_clubs_met_is_a_place():
    text = "Fairholm won 1-0 in Ruritania over Holtby"
    sides = [("Fairholm", "f"), ("Ruritania", "r"), ("Holtby", "h")]
    found = [Mention("team", text.index(n), text.index(n) + len(n), TeamRef(k, n, k)) for n, k in sides]
    assert [m.kind for m in without_origins(text, found, {"r"})] == ["team", "nationality", "team"]
