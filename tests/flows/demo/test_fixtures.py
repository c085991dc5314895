"""The bundled fixture lists: the whole season, the season as it stood in March, the tournament."""

from collections import Counter
from datetime import date

import pytest

from tests.flows.demo.yardstick import FIXTURES
from transforms.lists import read_list
from transforms.reference import load_reference

CUT = date(2022, 3, 7)


def listed(name):
    reading = read_list((FIXTURES / name).read_text(encoding="utf-8"), name=name, reference=load_reference())
    assert reading.problems == ()
    return {(match.home, match.away): match for match in reading.matches}


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("serie-a-2021-22.json", {"played": 380}),
        ("serie-a-2021-22-as-of-2022-03-07.txt", {"played": 275, "postponed": 5, "scheduled": 100}),
        ("euro-2024.json", {"played": 51}),
        ("euro-2024-announced.txt", {"scheduled": 36}),
    ],
)
def test_a_list_reads_without_a_problem(name, statuses):
    assert Counter(match.status for match in listed(name).values()) == statuses


def test_the_list_as_of_march_is_the_whole_season_without_what_came_later():
    whole, cut = listed("serie-a-2021-22.json"), listed("serie-a-2021-22-as-of-2022-03-07.txt")
    assert set(whole) == set(cut)
    for names, match in whole.items():
        then = cut[names]
        assert then.round == match.round
        if then.status == "postponed":
            assert then.date < CUT < match.date
        else:
            assert then.date == match.date
        scores = (match.home_goals, match.away_goals) if match.date <= CUT else (None, None)
        assert (then.home_goals, then.away_goals) == scores


def test_the_announced_group_matches_are_those_that_were_played():
    whole, announced = listed("euro-2024.json"), listed("euro-2024-announced.txt")
    assert all(whole[names].date == match.date for names, match in announced.items())
    assert {match.round for match in announced.values()} == {f"Group {letter}" for letter in "ABCDEF"}


@pytest.mark.parametrize("path", sorted(FIXTURES.iterdir()), ids=lambda path: path.name)
def test_every_list_names_its_origin_and_licence(path):
    head = path.read_text(encoding="utf-8")[:400]
    assert "openfootball" in head
    assert "CC0 1.0" in head
