"""One entrance for all forms, and what it says to things that are no list; the reference files where they are."""

from pathlib import Path

import pytest

from transforms.lists import read_list
from transforms.lists.headings import parse_competition, parse_season
from transforms.reference import load_reference

REFERENCE = load_reference()
SHARED = Path(__file__).resolve().parents[4] / "shared" / "reference"
FORMS = (
    "openfootball-results/*/*.json",
    "football-data-csv/*.csv",
    "football-txt/*.txt",
    "international/euro-2024.json",
)
FILES = sorted(path for form in FORMS for path in SHARED.glob(form))


def read(text, name="list.txt", **options):
    return read_list(text, name=name, reference=REFERENCE, **options)


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("", "list.txt", "empty"),
        ("  \n\n", "list.csv", "empty"),
        ("\x00\x01\x02", "list.json", "no text"),
        ("{", "list.txt", "no JSON"),
        ("A story about a match.\n", "story.txt", "neither a match"),
    ],
)
def test_what_is_no_list_is_said_to_be_none(text, name, words):
    reading = read(text, name)
    assert reading.matches == ()
    assert words in reading.problems[0].reason


def test_an_unknown_competition_or_season_of_the_caller_is_refused():
    text = "Date,HomeTeam,AwayTeam,FTHG,FTAG\n2021-08-21,Inter,Genoa,4,0\n"
    assert "Village Cup" in read(text, "x.csv", competition="Village Cup").problems[0].reason
    assert "'soon'" in read(text, "x.csv", season="soon").problems[0].reason


def test_a_list_of_an_unknown_competition_is_read_under_its_printed_title():
    (match,) = read("= Village Green Trophy 2021\nSat Aug 14\n  Juventus 2-0 Torino\n").matches
    assert (match.competition, match.competition_id, match.season) == ("Village Green Trophy 2021", None, "2021")
    assert (match.home_id, match.away_id) == ("juventus", "torino")


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("Italian Serie A 2021/22", "2021-22"),
        ("Bundesliga 1999/2000", "1999-00"),
        ("2018-19", "2018-19"),
        ("Euro 2024", "2024"),
        ("serie-a-9900.csv", "1999-00"),
        ("list-1234.csv", None),
        ("Serie A", None),
    ],
)
def test_a_season_is_read_from_a_title_or_a_name(text, season):
    assert parse_season(text) == season


@pytest.mark.parametrize(
    ("text", "competition"),
    [
        ("Italian Serie A 2021/22", "serie-a"),
        ("Primera División de España 2012/13", "la-liga"),
        ("Spain Primera División 2024/25", "la-liga"),
        ("Deutsche Bundesliga 2012/13", "bundesliga"),
        ("Brazil Serie A 2021", "brasileirao"),
        ("English FA Cup 2021/22", "fa-cup"),
        ("serie-a-2122", "serie-a"),
        ("My favourite matches", None),
    ],
)
def test_a_competition_is_read_from_a_title_or_a_name(text, competition):
    found = parse_competition(text, REFERENCE)
    assert (found.id if found else None) == competition


@pytest.mark.skipif(not FILES, reason="the reference files are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_reference_file_is_read_without_a_problem_or_an_unknown_team(path):
    reading = read(path.read_text(encoding="utf-8"), path.name)
    assert reading.problems == ()
    assert len(reading.matches) > 50
    assert all(match.home_id and match.away_id and match.competition_id for match in reading.matches)
