"""Schools and clubs whose names hold another's: a saint's, a country's, a paper's."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def sides(text):
    return {name for m in extract(Article("a", text)).matches for name in (m.home, m.away)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("St George's College beat Kelby High 2-1 on Friday.", {"St George's College", "Kelby High"}),
        ("St Mary's College drew 1-1 with Kelby High on Friday.", {"St Mary's College", "Kelby High"}),
        ("Kelby Hall High lost 3-0 to Norham College.", {"Kelby Hall High", "Norham College"}),
        ("Kelby's High beat Norham's Boys 4-0.", {"Kelby's High", "Norham's Boys"}),
        ("Saint George beat Fasil Kenema 2-0 in Addis Ababa.", {"Saint George", "Fasil Kenema"}),
        ("Roma's high line was punished as Lazio won 2-0 against Roma.", {"Roma", "Lazio"}),
    ],
)
def test_a_school_has_its_whole_name(text, expected):
    assert sides(text) == expected


OLYMPICS = "Great Olympics drew 1-1 with Hearts of Oak. Joe Fox shot Olympics ahead after 14 minutes."


def test_a_club_that_is_called_like_a_competition_is_meant_where_it_is_named():
    (match,) = extract(Article("a", OLYMPICS)).matches
    assert match.competition is None
    assert [(g.scorer, g.team) for g in match.goals] == [
        ("Joe Fox", "home" if match.home == "Great Olympics" else "away")
    ]


def test_the_competition_is_meant_where_the_club_is_not_named():
    (match,) = extract(Article("a", "Brazil beat Japan 2-0 at the Olympics on Friday.")).matches
    assert match.competition == "Olympics"


def test_a_paper_is_no_club_and_a_club_among_its_countrymen_is_no_paper():
    assert "Express FC" in sides("KCCA lost 1-0 to Express. URA beat Vipers 2-0.")
    assert sides("Roma beat Lazio 2-0. Coach Joe Fox told the Daily Express that Roma deserved it.") == {
        "Roma",
        "Lazio",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kelby Professionals beat Holt Town 2-0.\nResults\nKelby Profs 2-0 Holt Town",
            {"Kelby Professionals", "Holt Town"},
        ),
        ("Kelby Town 2-0 Holt\nKelby Technical 1-0 Norham", {"Kelby Town", "Holt", "Kelby Technical", "Norham"}),
    ],
)
def test_a_word_cut_short_is_the_longer_one_that_an_article_prints(text, expected):
    assert sides(text) == expected


def test_a_ground_in_capital_letters_is_no_side():
    assert sides("Kelby Town and Holt Rovers shared a 1-1 draw at the NKSC.") == {"Kelby Town", "Holt Rovers"}


NICKNAMES = "Kelby Town beat Holt Rovers 2-1. The Golden Eagles deserved it, and the Eagles will be happy."


def test_a_nickname_of_a_club_that_is_not_named_gives_its_last_word_to_nobody():
    assert sides(NICKNAMES) == {"Kelby Town", "Holt Rovers"}


HONG_KONG = "Kitchee beat Rangers 5-0 to go second in the Hong Kong Premier League."


def test_a_name_of_clubs_in_several_countries_is_that_of_the_league_that_is_named():
    assert sides(HONG_KONG) == {"Kitchee", "Hong Kong Rangers"}
    assert sides("Celtic beat Rangers 5-0 in Glasgow.") == {"Celtic", "Rangers"}


def test_a_slip_in_the_name_of_a_smaller_club_is_put_right_among_its_countrymen():
    text = "Green Buffalos drew 1-1 with Zanaco, while Nkana beat Power Dynamos 2-0."
    assert "Green Buffaloes" in sides(text)
    assert "Green Buffaloes" not in sides("Green Buffalos 1-1 Kelby Town")
