"""The whole of reading: the seed exactly, evidence that is true, and texts that are not articles at all."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.extract import LONGEST, extract
from transforms.facts_json import article_from_json, facts_to_json
from transforms.model import Article
from transforms.reference import load_reference

SEED = Path(__file__).parents[3] / "shared" / "seed"

# Words that make a text look like a report to every part of the engine.
WORDS = (
    "Leeds Burnley Roma Lazio Tom Harker Paul Dunne beat lost drew scored headed in home "
    "2-1 0-0 3–3 the in 12th minute 90+3 half hosts visitors penalty red card sent off points "
    "behind third second with from by and before , . ' \" ( ) \n Sunday his goal"
).split(" ")


def evidence_of(value):
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield value
        for inner in value.values():
            yield from evidence_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from evidence_of(inner)


def holds(article, facts):
    for one in evidence_of(facts):
        field = article.title if one.get("field") == "title" else article.text
        assert field[one["start"] : one["end"]] == one["text"]
    return True


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_the_seed_gives_exactly_its_facts():
    (path,) = SEED.glob("*.txt")
    gold = json.loads((SEED / "facts.jsonl").read_text())
    article = article_from_json({"id": "seed", "text": path.read_text()})
    said = facts_to_json(extract(article))
    assert holds(article, said)
    for kind in ("kind", "matches", "mentioned", "upcoming", "standings"):
        assert only(said[kind], gold[kind]) == gold[kind], kind


def only(said, like):
    """What was said, cut to the keys of the annotation, in the annotation's order."""
    if isinstance(like, list) and isinstance(said, list):
        rows = [next((only(s, row) for s in said if only(s, row) == row), None) for row in like]
        return rows if len(said) == len(like) else said
    if isinstance(like, dict) and isinstance(said, dict):
        return {key: only(said.get(key), value) for key, value in like.items()}
    return said


def test_a_report_gives_result_goals_venue_and_day():
    text = (
        "Leeds beat Burnley 2-1 at Elland Road on Saturday.\n\n"
        "Tom Harker gave the hosts the lead in the 12th minute and Paul Dunne levelled for Burnley on the hour. "
        "Harker scored the winner three minutes from time."
    )
    facts = extract(Article("a", text, title="Harker the hero", published=dt.date(2022, 3, 13)))
    (match,) = facts.matches
    assert (match.home, match.away, match.home_goals, match.away_goals) == ("Leeds United", "Burnley", 2, 1)
    assert (match.venue_known, match.date) == (True, dt.date(2022, 3, 12))
    assert [(g.scorer, g.team, g.minute) for g in match.goals] == [
        ("Tom Harker", "home", 12),
        ("Paul Dunne", "away", 60),
        ("Tom Harker", "home", 87),
    ]


def test_goals_that_cannot_make_the_score_are_dropped_and_kept_with_the_reason():
    text = (
        "Leeds beat Burnley 1-0. Tom Harker put Leeds ahead on nine minutes. Tom Harker made it two after 30 minutes."
    )
    facts = extract(Article("a", text))
    (match,) = facts.matches
    assert len(match.goals) == 1
    assert any("too many" in one.reason for one in facts.rejected)


def test_a_report_gives_what_stands_around_its_match():
    text = (
        "Leeds beat Burnley 1-0 on Saturday in front of 34,500 fans. Tom Harker scored his ninth goal of the season. "
        "It was a third straight defeat for Burnley.\n\n"
        '"We deserved every bit of that after the week we have had," said Leeds manager Alan Storey.'
        "\n\nReferee: Ian Moss."
    )
    article = Article("a", text)
    facts = extract(article)
    assert [(m.attendance, m.referee) for m in facts.matches] == [(34_500, "Ian Moss")]
    assert [(t.player, t.count, t.what) for t in facts.tallies] == [("Tom Harker", 9, "goals")]
    assert [(s.team, s.length, s.what) for s in facts.streaks] == [("Burnley", 3, "losing")]
    assert [(q.text, q.speaker) for q in facts.quotes] == [
        ("We deserved every bit of that after the week we have had,", "Alan Storey")
    ]
    assert [(c.name, c.team) for c in facts.coaches] == [("Alan Storey", "Leeds United")]
    assert holds(article, facts_to_json(facts))


def test_a_title_is_evidence_with_offsets_of_its_own():
    article = Article("a", "It was cold.", title="Leeds 2-0 Burnley")
    facts = facts_to_json(extract(article))
    assert [m["home_goals"] for m in facts["matches"]] == [2]
    assert holds(article, facts)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=120), st.booleans())
def test_evidence_is_true_on_any_words(words, titled):
    article = Article(
        "a", " ".join(words), title="Leeds 2-1 Burnley" if titled else None, published=dt.date(2022, 3, 13)
    )
    assert holds(article, facts_to_json(extract(article, load_reference())))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_evidence_is_true_on_any_text(text):
    article = Article("a", text)
    assert holds(article, facts_to_json(extract(article, load_reference())))


def test_what_goes_beyond_any_article_is_left_unread_and_says_so():
    facts = extract(Article("a", "Leeds beat Burnley 2-1. " * (LONGEST // 12)))
    assert [one.kind for one in facts.rejected if one.kind == "text"] == ["text"]


@pytest.mark.parametrize("language", ["it", "es-MX", "de_DE"])
def test_an_article_in_another_language_is_kept_and_not_read(language):
    article = Article(
        "x", "Torino 2-0 Roma. Rossi al 10' e Bianchi all'80' decidono la partita di domenica.", language=language
    )
    facts = extract(article)
    assert (facts.kind, facts.matches) == ("other", ())
    assert [one.reason for one in facts.rejected] == [f"in another language ({language}), not in English"]


@pytest.mark.parametrize("language", [None, "en", "EN-gb", "en_US", "eng"])
def test_an_article_in_english_or_in_a_language_that_nobody_names_is_read(language):
    article = Article("x", "Torino beat Roma 2-0 on Sunday.", language=language)
    assert [(match.home_goals, match.away_goals) for match in extract(article).matches] == [(2, 0)]
