"""openfootball JSON: matches of rounds or of one list, with scores, scorers and statuses."""

import json
from datetime import date

import pytest

from transforms.lists import read_list
from transforms.model import Goal
from transforms.reference import load_reference

FLAT = """{
  "name": "Italian Serie A 2021/22",
  "matches": [
    {
      "round": "Matchday 29",
      "date": "2022-03-13",
      "team1": "Torino FC",
      "team2": "FC Internazionale Milano",
      "score": {"ht": [1, 0], "ft": [1, 1]}
    },
    {
      "round": "Matchday 29",
      "date": "2022-03-14",
      "team1": "SS Lazio",
      "team2": "Venezia FC"
    },
    {
      "round": "Matchday 30",
      "date": "2022-03-19",
      "team1": "Spezia Calcio",
      "team2": "Cagliari Calcio",
      "score": {"ft": [3, 0]},
      "status": "awarded"
    }
  ]
}"""

ROUNDS = """{
  "name": "Euro 2024",
  "rounds": [
    {
      "name": "Final",
      "matches": [
        {
          "date": "2024-07-14",
          "team1": {"name": "Spain", "code": "ESP"},
          "team2": {"name": "England", "code": "ENG"},
          "score": {"ft": [1, 1], "ht": [0, 0], "et": [2, 1]},
          "goals1": [{"name": "Williams", "minute": 47}, {"name": "Merino", "minute": 105, "offset": 1}],
          "goals2": [{"name": "Palmer", "minute": 73, "penalty": true}]
        },
        {
          "date": "2024-07-05",
          "team1": {"name": "Portugal", "code": "POR"},
          "team2": {"name": "France", "code": "FRA"},
          "score": {"ft": [0, 0], "et": [0, 0], "p": [3, 5]},
          "goals1": [],
          "goals2": []
        }
      ]
    }
  ]
}"""


def read(text, name="x.json", **options):
    return read_list(text, name=name, reference=load_reference(), **options)


def test_a_flat_file_gives_matches_with_ids_scores_season_and_line():
    reading = read(FLAT)
    assert reading.problems == ()
    torino, lazio, spezia = reading.matches
    assert (torino.competition_id, torino.country, torino.season) == ("serie-a", "Italy", "2021-22")
    assert (torino.home, torino.away) == ("Torino", "Inter Milan")
    assert (torino.home_id, torino.away_id) == ("torino", "inter-milan")
    assert (torino.home_goals, torino.away_goals, torino.half_time) == (1, 1, (1, 0))
    assert (torino.round, torino.date, torino.line) == ("Matchday 29", date(2022, 3, 13), 7)
    assert (lazio.status, lazio.home_goals, lazio.away_goals) == ("scheduled", None, None)
    assert (spezia.status, spezia.home_goals) == ("walkover", 3)


def test_rounds_give_scorers_extra_time_and_the_shootout():
    final, quarter = read(ROUNDS).matches
    assert (final.competition_id, final.season, final.round) == ("european-championship", "2024", "Final")
    assert (final.home_goals, final.away_goals, final.extra_time, final.shootout) == (2, 1, True, None)
    assert final.goals == (
        Goal("Williams", "home", 47),
        Goal("Palmer", "away", 73, penalty=True),
        Goal("Merino", "home", 105, 1),
    )
    assert (quarter.home_goals, quarter.away_goals, quarter.shootout) == (0, 0, (3, 5))


def test_what_the_caller_says_overrules_the_title():
    (match, *_) = read(
        FLAT.replace("Italian Serie A 2021/22", "A list"), competition="serie-a", season="2021-22"
    ).matches
    assert (match.competition_id, match.season) == ("serie-a", "2021-22")


def test_an_unknown_team_stays_under_its_printed_name_and_is_reported_once():
    text = FLAT.replace("Torino FC", "AC Pontevecchio").replace("Spezia Calcio", "AC Pontevecchio")
    reading = read(text)
    assert [match.home_id for match in reading.matches] == [None, "lazio", None]
    assert reading.matches[0].home == "AC Pontevecchio"
    (problem,) = reading.problems
    assert (problem.line, "'AC Pontevecchio'" in problem.reason, "teams.csv" in problem.reason) == (7, True, True)


def test_a_club_of_another_country_is_not_taken_for_one_of_this_league():
    reading = read(FLAT.replace("Torino FC", "Arsenal FC"))
    assert reading.matches[0].home_id is None
    assert len(reading.problems) == 1


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('"ft": [1, 1]', '"ft": [1, 99]', 7, "no football score"),
        ('"ht": [1, 0]', '"ht": [2, 0]', 7, "half-time 2-0 exceeds"),
        ('"ft": [1, 1]', '"ft": [1]', 7, "not as expected"),
        ('"ft": [1, 1]', '"ft": [-1, 1]', 7, "a score is [-1, 1]"),
        ('"ft": [1, 1]', '"ft": ["a", 1]', 7, "a score is ['a', 1]"),
        ('"2022-03-13"', '"13 March"', 7, "not as expected"),
        ('"team2": "FC Internazionale Milano"', '"team2": "Torino"', 7, "are one team"),
        ('"team2": "FC Internazionale Milano"', '"team2": 7', 7, "a team's name is 7"),
        ('"status": "awarded"', '"status": "eaten"', 20, "'eaten'"),
    ],
)
def test_a_match_that_cannot_be_is_a_problem_with_its_line_and_the_rest_is_read(old, new, line, words):
    reading = read(FLAT.replace(old, new))
    assert len(reading.matches) == 2
    (problem,) = reading.problems
    assert problem.line == line
    assert words in problem.reason


def test_a_truncated_file_gives_the_line_where_it_ends_and_no_match():
    reading = read(FLAT[:300])
    assert reading.matches == ()
    assert reading.problems[0].line == FLAT[:300].count("\n") + 1
    assert "complete" in reading.problems[0].reason


@pytest.mark.parametrize("text", ["[]", "{}", '{"matches": 3}', '"football"', "7"])
def test_json_that_is_no_fixture_list_is_said_to_be_none(text):
    reading = read(text)
    assert reading.matches == ()
    assert len(reading.problems) == 1


def test_the_same_match_twice_in_one_round_is_a_problem():
    data = json.loads(FLAT)
    data["matches"].append(data["matches"][0])
    reading = read(json.dumps(data, indent=1))
    assert len(reading.matches) == 3
    assert "stands on line" in reading.problems[0].reason
