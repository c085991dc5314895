"""The gold corpus is well formed: each article beside its facts, in our own words, none contradicting itself."""

import json
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SHARED = Path(__file__).resolve().parents[3] / "shared"
NINE = 9  # this many words in a row, the same as in somebody's article, is a sentence taken over

ARTICLE_KEYS = {"id", "title", "published", "publisher", "text"}
FACT_KEYS = {"id", "kind", "matches", "mentioned", "upcoming", "standings"}
MATCH_KEYS = {
    "home", "away", "venue_known", "home_goals", "away_goals", "outcome", "date", "competition",
    "extra_time", "shootout", "goals", "red_cards",
}  # fmt: skip
GOAL_KEYS = {"scorer", "team", "minute", "added", "own_goal", "penalty", "assist"}
CARD_KEYS = {"player", "team", "minute"}
STANDING_KEYS = {"team", "position", "points", "played", "gap", "games_in_hand"}
OTHER_SIDE = {"home": "away", "away": "home"}

# Matches whose article names some scorers and leaves out others; everywhere else the goals told make the score.
SOME_SCORERS_UNNAMED = {
    ("real-2022-fa-cup-third-round", "Kidderminster Harriers"): "only the winner is named",
    ("real-2025-hungary-ireland", "Portugal"): "two hat-tricks of nine goals",
    ("town-sunday-league-notes", "Park End Rangers"): "a hat-trick of four goals",
    ("town-table-talk-ebonford", "Draycliffe Park"): "only the man who equalised twice is named",
}


def rows(name):
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


ARTICLES = {article["id"]: article for article in rows("articles.jsonl")}
FACTS = {facts["id"]: facts for facts in rows("facts.jsonl")}
MATCHES = [(facts["id"], match) for facts in FACTS.values() for match in facts["matches"]]
each_article = pytest.mark.parametrize("name", ARTICLES)


def printed(name):
    return f"{ARTICLES[name]['title'] or ''}\n{ARTICLES[name]['text']}"


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text):
    found = words(text)
    return {" ".join(found[i : i + NINE]) for i in range(len(found) - NINE + 1)}


def own_side(goal):
    """The side the scorer plays for: the other one than the goal counts for, when it is an own goal."""
    return OTHER_SIDE[goal["team"]] if goal["own_goal"] else goal["team"]


def is_count(value):
    return value is None or (type(value) is int and value >= 0)


def test_articles_and_facts_name_the_same_ids_in_the_same_order():
    assert [a["id"] for a in rows("articles.jsonl")] == [f["id"] for f in rows("facts.jsonl")]
    assert len(ARTICLES) == len(rows("articles.jsonl"))


def test_the_corpus_stays_large_and_keeps_its_negatives():
    without_a_match = [name for name, facts in FACTS.items() if not facts["matches"]]
    real = [name for name in ARTICLES if "real-" in name]
    assert len(ARTICLES) >= 60
    assert len(without_a_match) >= 12
    assert 2 * len(real) >= len(ARTICLES)


def test_every_kind_of_fact_occurs_often_enough_to_be_measured():
    seen = Counter()
    for _, match in MATCHES:
        seen["shootout"] += match["shootout"] is not None
        seen["no figures"] += match["home_goals"] is None
        seen["venue unknown"] += not match["venue_known"]
        seen["red card"] += len(match["red_cards"])
        for goal in match["goals"]:
            seen["goal"] += 1
            seen["added"] += goal["added"] is not None
            seen["some added"] += goal["added"] == 0
            seen["no minute"] += goal["minute"] is None
            for kind in ("own_goal", "penalty", "assist"):
                seen[kind] += bool(goal[kind])
    for facts in FACTS.values():
        seen["upcoming"] += len(facts["upcoming"])
        seen["mentioned"] += len(facts["mentioned"])
        for standing in facts["standings"]:
            for kind in ("position", "points", "played", "gap", "games_in_hand"):
                seen[kind] += standing[kind] is not None
    floor = {
        "goal": 300, "no minute": 50, "own_goal": 15, "penalty": 30, "assist": 50, "added": 15, "some added": 4,
        "red card": 15, "shootout": 6, "no figures": 5, "venue unknown": 30, "upcoming": 40, "mentioned": 40,
        "position": 40, "points": 40, "played": 8, "gap": 30, "games_in_hand": 5,
    }  # fmt: skip
    assert {kind: seen[kind] for kind in floor if seen[kind] < floor[kind]} == {}


@each_article
def test_an_article_has_its_keys_and_a_publication_date_or_none(name):
    article = ARTICLES[name]
    assert set(article) == ARTICLE_KEYS
    assert article["text"].strip()
    assert article["published"] is None or date.fromisoformat(article["published"])


@each_article
def test_facts_have_exactly_the_keys_of_the_form(name):
    facts = FACTS[name]
    assert set(facts) == FACT_KEYS
    assert facts["kind"] in {"report", "roundup", "preview", "other"}
    for match in facts["matches"]:
        assert set(match) == MATCH_KEYS
        assert all(set(goal) == GOAL_KEYS for goal in match["goals"])
        assert all(set(card) == CARD_KEYS for card in match["red_cards"])
    assert all(set(row) == {"teams", "score"} for row in facts["mentioned"])
    assert all(set(row) == {"teams", "home", "date"} for row in facts["upcoming"])
    assert all(set(row) == STANDING_KEYS for row in facts["standings"])


@each_article
def test_a_preview_or_another_article_that_reports_no_match_is_no_report(name):
    facts = FACTS[name]
    if facts["kind"] in {"report", "roundup"}:
        assert facts["matches"]
    if facts["kind"] == "roundup":
        assert len(facts["matches"]) > 1


@each_article
def test_standings_state_something_and_their_gaps_name_two_teams(name):
    for row in FACTS[name]["standings"]:
        assert any(row[kind] is not None for kind in ("position", "points", "played", "gap", "games_in_hand"))
        assert all(is_count(row[kind]) for kind in ("position", "points", "played", "games_in_hand"))
        if row["gap"] is not None:
            assert set(row["gap"]) == {"to", "points"}
            assert type(row["gap"]["points"]) is int
            assert row["gap"]["to"] != row["team"]


@each_article
def test_two_teams_of_one_article_do_not_share_a_position(name):
    held = Counter(row["position"] for row in FACTS[name]["standings"] if row["position"] is not None)
    assert [position for position, teams in held.items() if teams > 1] == []


@each_article
def test_gaps_agree_with_the_points_stated(name):
    points = {row["team"]: row["points"] for row in FACTS[name]["standings"] if row["points"] is not None}
    for row in FACTS[name]["standings"]:
        if row["gap"] and row["team"] in points and row["gap"]["to"] in points:
            assert points[row["team"]] - points[row["gap"]["to"]] == row["gap"]["points"]


@each_article
def test_fixtures_to_come_lie_after_publication_and_name_their_host(name):
    published = ARTICLES[name]["published"]
    for row in FACTS[name]["upcoming"]:
        assert len(row["teams"]) == 2
        assert row["home"] is None or row["home"] in row["teams"]
        assert row["date"] is None or row["date"] >= published


@each_article
def test_mentioned_matches_have_two_teams_and_a_score_or_none(name):
    for row in FACTS[name]["mentioned"]:
        assert len(set(row["teams"])) == 2
        assert row["score"] is None or re.fullmatch(r"\d+-\d+", row["score"])


def test_a_match_was_played_no_later_than_it_was_reported():
    for name, match in MATCHES:
        published = ARTICLES[name]["published"]
        if match["date"] is not None and published is not None:
            assert date.fromisoformat(match["date"]) <= date.fromisoformat(published), name


def test_the_outcome_is_that_of_the_score():
    for name, match in MATCHES:
        home, away = match["home_goals"], match["away_goals"]
        assert is_count(home), name
        assert is_count(away), name
        if home is None or away is None:
            assert home == away, name
            assert match["outcome"] in {"home", "away", "draw", None}, name
        else:
            assert match["outcome"] == ("home" if home > away else "away" if away > home else "draw"), name


def test_a_shootout_follows_a_draw():
    for name, match in MATCHES:
        if match["shootout"] is not None:
            assert match["outcome"] == "draw", name
            assert len(match["shootout"]) == 2, name
            assert None in match["shootout"] or match["shootout"][0] != match["shootout"][1], name


def test_the_goals_told_make_the_score_unless_some_scorers_are_unnamed():
    for name, match in MATCHES:
        told = Counter(goal["team"] for goal in match["goals"])
        score = (match["home_goals"], match["away_goals"])
        if not match["goals"] or None in score:
            continue
        assert told["home"] <= score[0], name
        assert told["away"] <= score[1], name
        complete = (told["home"], told["away"]) == score
        assert complete != ((name, match["home"]) in SOME_SCORERS_UNNAMED), name


def test_scorers_helpers_and_those_sent_off_are_named_as_the_article_prints_them():
    for name, match in MATCHES:
        text = printed(name)
        people = [goal["scorer"] for goal in match["goals"]]
        people += [goal["assist"] for goal in match["goals"] if goal["assist"] is not None]
        people += [card["player"] for card in match["red_cards"]]
        assert [(name, person) for person in people if person not in text] == []


def test_a_player_is_on_one_side_only():
    for name, match in MATCHES:
        sides = {}
        for player, side in [(g["scorer"], own_side(g)) for g in match["goals"]] + [
            (c["player"], c["team"]) for c in match["red_cards"]
        ]:
            assert sides.setdefault(player, side) == side, (name, player)
        for goal in match["goals"]:
            if goal["assist"] is not None:
                assert sides.get(goal["assist"], goal["team"]) == goal["team"], name
                assert goal["assist"] != goal["scorer"], name


def test_an_own_goal_is_no_penalty_and_has_no_helper():
    for name, match in MATCHES:
        for goal in match["goals"]:
            if goal["own_goal"]:
                assert not goal["penalty"], name
                assert goal["assist"] is None, name


def test_minutes_lie_within_the_match_and_stand_in_order():
    for name, match in MATCHES:
        last = 120 if match["extra_time"] else 90
        exact = [(goal["minute"], goal["added"]) for goal in match["goals"] if goal["minute"] is not None]
        assert all(1 <= minute <= last for minute, _ in exact), name
        assert all(added is None or (minute in {45, 90, 105, 120} and 0 <= added <= 20) for minute, added in exact), (
            name
        )
        assert all(goal["added"] is None for goal in match["goals"] if goal["minute"] is None), name
        assert all(earlier[0] <= later[0] for earlier, later in pairwise(exact)), name


def test_the_readme_says_of_every_article_what_it_covers():
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    assert [name for name in ARTICLES if f"`{name}`" not in readme] == []


def test_no_two_articles_share_nine_words_in_a_row():
    first = {}
    for name in ARTICLES:
        for run in runs(printed(name)):
            assert first.setdefault(run, name) == name, run


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not here")
def test_no_article_takes_over_a_sentence_of_the_shared_ones():
    theirs = set()
    for line in (SHARED / "evaluation" / "dev" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        theirs |= runs(json.loads(line)["text"])
    for line in (SHARED / "pages" / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        theirs |= runs(line)
    for path in (SHARED / "seed").glob("*.txt"):
        theirs |= runs(path.read_text(encoding="utf-8"))
    assert theirs
    assert {name: sorted(runs(printed(name)) & theirs) for name in ARTICLES if runs(printed(name)) & theirs} == {}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared scorer is not here")
def test_the_scorer_finds_the_facts_equal_to_themselves():
    facts = str(HERE / "facts.jsonl")
    scorer = SHARED / "evaluation" / "score.py"
    done = subprocess.run([sys.executable, scorer, facts, facts, "--json"], capture_output=True, text=True, check=True)
    table = json.loads(done.stdout)
    assert table["all"]["f1"] == 1
    assert table["mean_of_articles"]["f1"] == 1
