import json
from datetime import UTC, date, datetime

import pytest

from transforms.facts_json import article_from_json, facts_to_json, find_date_mark
from transforms.model import (
    ArticleFacts,
    Card,
    Evidence,
    Gap,
    Goal,
    Match,
    MentionedMatch,
    Rejected,
    Standing,
    UpcomingMatch,
)


def test_a_date_mark_gives_the_day_and_the_text_keeps_it():
    article = article_from_json({"id": "a", "text": " date 2022-03-14 A late draw."})
    assert article.published == date(2022, 3, 14)
    assert article.text == " date 2022-03-14 A late draw."


def test_the_published_field_beats_the_date_mark():
    article = article_from_json({"id": "a", "text": " date 2022-03-14 A draw.", "published": "2022-03-15"})
    assert article.published == date(2022, 3, 15)


@pytest.mark.parametrize(
    "text", ["date: 2022-03-14 x", "A date 2022-03-14 x", " date 2022-13-14 x", " date 2022-03-14"]
)
def test_other_dates_are_no_mark(text):
    assert find_date_mark(text) is None


def test_a_moment_with_its_zone_is_kept_beside_the_day():
    article = article_from_json({"id": 7, "text": "x", "published": "2022-03-14T22:30:00+00:00"})
    assert article.id == "7"
    assert article.published == date(2022, 3, 14)
    assert article.published_at == datetime(2022, 3, 14, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"text": "x"}, "'id' is missing"),
        ({"id": "a"}, "'text' is missing or empty"),
        ({"id": "a", "text": " \n"}, "'text' is missing or empty"),
        ({"id": "a", "text": 3}, "'text' must be text, not int"),
        ({"id": "a", "text": "x", "title": ["y"]}, "'title' must be text, not list"),
        ({"id": "a", "text": "x", "published": "14/03/2022"}, "'published' must be a date such as 2022-03-14"),
        ({"id": "a", "text": "x", "authors": "Ada Reed"}, "'authors' must be a list of texts"),
    ],
)
def test_a_field_that_is_wrong_is_named(row, message):
    with pytest.raises(ValueError, match=message):
        article_from_json(row)


HERE = (Evidence(0, 4, "Skye"),)
MATCH = Match(
    "Skye",
    "Mull",
    home_goals=2,
    away_goals=1,
    outcome="home",
    date=date(2024, 5, 1),
    shootout=(None, None),
    inferred=True,
    goals=(Goal("Ada Reed", "home", 90, 3, score=(2, 1), evidence=HERE, confidence=0.9, rule="led"),),
    red_cards=(Card("Bo Lee", "away", 12, HERE, 0.8, "off"),),
    evidence=(Evidence(0, 4, "Skye", "title"),),
    rule="score",
)


def printed(*facts):
    return json.loads(json.dumps(facts_to_json(ArticleFacts("a", "report", *facts))))


def test_a_match_takes_the_agreed_form_with_its_evidence():
    [match] = printed((MATCH,))["matches"]
    goals, cards = match.pop("goals"), match.pop("red_cards")
    assert match == {
        "home": "Skye",
        "away": "Mull",
        "venue_known": False,
        "home_goals": 2,
        "away_goals": 1,
        "outcome": "home",
        "date": "2024-05-01",
        "competition": None,
        "extra_time": False,
        "shootout": [None, None],
        "inferred": True,
        "evidence": [{"start": 0, "end": 4, "text": "Skye", "field": "title"}],
        "confidence": 1.0,
        "rule": "score",
    }
    grounds = {"evidence": [{"start": 0, "end": 4, "text": "Skye"}]}
    assert cards == [{"player": "Bo Lee", "team": "away", "minute": 12, "confidence": 0.8, "rule": "off", **grounds}]
    assert goals == [
        {
            "scorer": "Ada Reed",
            "team": "home",
            "minute": 90,
            "added": 3,
            "own_goal": False,
            "penalty": False,
            "assist": None,
            "score": [2, 1],
            "confidence": 0.9,
            "rule": "led",
            **grounds,
        }
    ]


def test_other_facts_take_the_agreed_form_and_keys_without_facts_stay_out():
    said = printed(
        (),
        (MentionedMatch(("Skye", "Coll"), score=(3, 0), evidence=HERE, rule="past"),),
        (UpcomingMatch(("Skye", "Iona"), home="Iona", date=date(2024, 5, 8), evidence=HERE, rule="next"),),
        (Standing("Skye", position=2, gap=Gap("Mull", -3), evidence=HERE, rule="gap"),),
    )
    assert said["mentioned"][0]["score"] == "3-0"
    assert (said["upcoming"][0]["home"], said["upcoming"][0]["date"]) == ("Iona", "2024-05-08")
    assert said["standings"][0]["gap"] == {"to": "Mull", "points": -3}
    assert said["standings"][0]["points"] is None
    assert set(said) == {"id", "kind", "matches", "mentioned", "upcoming", "standings"}


def test_near_misses_carry_their_reason_and_words():
    row = facts_to_json(ArticleFacts("a", "report", rejected=(Rejected("goal", "tipped wide", HERE),)))
    assert row["rejected"] == [
        {"kind": "goal", "reason": "tipped wide", "evidence": [{"start": 0, "end": 4, "text": "Skye"}]}
    ]
