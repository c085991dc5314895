"""The sample articles state what happened, their facts say what they state, and both are our own words."""

import json
import re
from collections import Counter
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest

from flows.demo.content import DemoContentError, load_articles, load_facts, parse_blocks
from flows.demo.content import _read_article as read_article
from tests.flows.demo.yardstick import euro, folded, known_goals, serie_a, table_on, text_of

SHARED = Path(__file__).parents[4] / "shared"
ARTICLES = {article.id: article for article in load_articles()}
MATCHES = [(facts["id"], match) for facts in load_facts() for match in facts["matches"]]

_MATCH_KEYS = set(
    "home away venue_known home_goals away_goals outcome date competition extra_time shootout goals red_cards".split()
)
_GOAL_KEYS = set("scorer team minute added own_goal penalty assist".split())
_STANDING_KEYS = {"team", "position", "points", "played", "gap", "games_in_hand"}

# (article, scorer) → why it is not as the list has it
DIFFERS = {
    ("spain-france-semi-final", "Randal Kolo Muani"): "9 here and in one list of goals, 8 in the other paper and list",
    ("spain-france-semi-final.2", "Randal Kolo Muani"): "the same",
    ("spain-france-semi-final", "Jules Kounde"): "the first edition, before the goal was given to Olmo",
    ("euro-first-round-in-full", "Fabian Ruiz"): "the list calls him Fabián",
    ("euro-second-round-scores", "Akaydin"): "the list misspells him",
    ("euro-second-round-scores", "B. Fernandes"): "56 here and in one list of goals, 55 in the other",
}


def test_there_are_more_than_thirty_articles_of_two_publishers_about_evenly():
    count = Counter(article.publisher for article in ARTICLES.values() if article.edition == 1)
    assert sum(count.values()) >= 32
    assert min(count.values()) >= 15
    assert len(count) == 2


def test_every_edition_has_its_facts_and_every_fact_its_edition():
    assert sorted(facts["id"] for facts in load_facts()) == sorted(ARTICLES)


def test_facts_have_exactly_the_keys_of_the_guide():
    for facts in load_facts():
        assert set(facts) == {"id", "kind", "matches", "mentioned", "upcoming", "standings"}
        assert facts["kind"] in {"report", "roundup", "preview", "other"}
        assert all(set(standing) == _STANDING_KEYS for standing in facts["standings"])
        assert all(set(match) == {"teams", "home", "date"} for match in facts["upcoming"])
        assert all(match["home"] in {None, *match["teams"]} for match in facts["upcoming"])
    assert all(set(match) == _MATCH_KEYS for _, match in MATCHES)
    assert all(set(goal) == _GOAL_KEYS for _, match in MATCHES for goal in match["goals"])


def test_the_kind_follows_from_the_number_of_matches():
    for facts in load_facts():
        expected = {0: {"preview", "other"}, 1: {"report"}}.get(len(facts["matches"]), {"roundup"})
        assert facts["kind"] in expected, facts["id"]


@pytest.mark.parametrize("match", [m for _, m in MATCHES], ids=[f"{i}:{m['home']}-{m['away']}" for i, m in MATCHES])
def test_a_reported_match_is_as_the_list_has_it(match):
    names = (match["home"], match["away"])
    listed = serie_a().get(names) or euro()[names]
    if match["home_goals"] is not None:
        assert (match["home_goals"], match["away_goals"]) == listed.score
    assert match["date"] in {None, listed.date}
    assert tuple(match["shootout"] or ()) == (listed.shootout or ())
    difference = listed.score[0] - listed.score[1]
    assert match["outcome"] == ("home" if difference > 0 else "away" if difference < 0 else "draw")


@pytest.mark.parametrize(("id_", "match"), MATCHES, ids=[f"{i}:{m['home']}-{m['away']}" for i, m in MATCHES])
def test_a_goal_is_as_the_list_has_it_and_no_side_has_too_many(id_, match):
    left = list(known_goals().get((match["home"], match["away"]), ()))
    for goal in match["goals"]:
        if (id_, goal["scorer"]) in DIFFERS:
            continue
        found = [known for known in left if _is_same(goal, known)]
        assert found, goal
        left.remove(found[0])
    for side in ("home", "away"):
        assert sum(goal["team"] == side for goal in match["goals"]) <= (match[f"{side}_goals"] or 0)


def test_every_difference_from_the_lists_is_still_there():
    told = {(id_, goal["scorer"]) for id_, match in MATCHES for goal in match["goals"]}
    assert set(DIFFERS) <= told


def test_names_of_scorers_assistants_and_players_sent_off_stand_in_the_text():
    for id_, match in MATCHES:
        text = text_of(ARTICLES[id_])
        names = [goal["scorer"] for goal in match["goals"]] + [card["player"] for card in match["red_cards"]]
        names += [goal["assist"] for goal in match["goals"] if goal["assist"]]
        assert [name for name in names if folded(name) not in text] == [], id_


def test_standings_hold_on_the_day_or_the_eve_except_the_press_errors():
    wrong = Counter()
    for facts in load_facts():
        article = ARTICLES[facts["id"]]
        for standing in facts["standings"]:
            if standing["team"] in table_on("2022-03-13"):
                days = (article.published.date() - timedelta(days=n) for n in (0, 1))
                wrong[article.id] += not any(_holds(standing, table_on(day.isoformat())) for day in days)
    assert +wrong == {article.id: len(article.press_errors) for article in ARTICLES.values() if article.press_errors}


def test_press_errors_quote_their_article():
    quoted = [(error, text_of(article)) for article in ARTICLES.values() for error in article.press_errors]
    assert len(quoted) == 2
    assert all(folded(error) in text for error, text in quoted)


def test_the_reports_make_matchdays_27_to_30_of_the_league():
    told = {(match["home"], match["away"]) for _, match in MATCHES if match["home_goals"] is not None}
    wanted = {names for names, match in serie_a().items() if match.round.split()[-1] in {"27", "28", "29", "30"}}
    assert wanted <= told
    assert len(wanted) == 40


def test_the_reports_tell_every_match_and_every_goal_of_the_tournament():
    told = {(match["home"], match["away"]) for _, match in MATCHES}
    assert set(euro()) <= told
    named = Counter()
    for names in euro():
        reports = [match["goals"] for _, match in MATCHES if (match["home"], match["away"]) == names]
        named[names] = max(len(goals) for goals in reports)
    assert {names: len(goals) for names, goals in known_goals().items() if names in euro()} == dict(named)


def test_a_postponed_match_is_announced_in_january_and_played_in_april():
    january = next(facts for facts in load_facts() if facts["id"] == "serie-a-epiphany-postponements")
    april = next(facts for facts in load_facts() if facts["id"] == "bologna-inter-at-last")
    assert {"teams": ["Bologna", "Inter Milan"], "home": "Bologna", "date": None} in january["upcoming"]
    assert (april["matches"][0]["home"], april["matches"][0]["date"]) == ("Bologna", "2022-04-27")


def test_the_papers_disagree_on_a_minute_and_the_correction_moves_a_goal():
    minutes = {
        (ARTICLES[id_].publisher, goal["minute"])
        for id_, match in MATCHES
        for goal in match["goals"]
        if goal["scorer"] == "Randal Kolo Muani"
    }
    assert minutes == {("brackwater", 9), ("marrowfen", 8)}
    first, second = ARTICLES["spain-france-semi-final"], ARTICLES["spain-france-semi-final.2"]
    assert second.correction
    assert second.changed > first.changed
    assert len(set(first.paragraphs) ^ set(second.paragraphs)) == 2


def test_no_two_articles_share_nine_words_in_a_row():
    runs = {id_: _runs_of_nine(text_of(article)) for id_, article in ARTICLES.items() if article.edition == 1}
    assert [(a, b) for a, b in combinations(runs, 2) if runs[a] & runs[b]] == []


@pytest.mark.skipif(not (SHARED / "evaluation").is_dir(), reason="the shared articles are not here")
def test_no_article_shares_nine_words_in_a_row_with_the_shared_ones():
    rows = (SHARED / "evaluation/dev/articles.jsonl").read_text().splitlines()
    others = [json.loads(row) for row in rows]
    texts = [f"{row.get('title') or ''}\n{row['text']}" for row in others]
    texts += [path.read_text() for path in (SHARED / "seed").glob("*.txt")]
    taken = set().union(*(_runs_of_nine(folded(text)) for text in texts))
    assert [id_ for id_, article in ARTICLES.items() if _runs_of_nine(text_of(article)) & taken] == []


@pytest.mark.skipif(not (SHARED / "seed").is_dir(), reason="the seed is not here")
def test_the_story_of_the_seed_is_told_with_its_standings_and_goals():
    seed = json.loads((SHARED / "seed/facts.jsonl").read_text())
    ours = next(facts for facts in load_facts() if facts["id"] == "torino-inter-verona-napoli")
    assert _goals_of(ours) == _goals_of(seed)
    stated = {(s["team"], s["position"]) for s in ours["standings"]} | {_gap_of(s) for s in ours["standings"]}
    for standing in seed["standings"]:
        assert standing["position"] is None or (standing["team"], standing["position"]) in stated
        turned = standing["gap"] and (standing["gap"]["to"], standing["team"], -standing["gap"]["points"])
        assert standing["gap"] is None or {_gap_of(standing), turned} & stated


def test_blocks_are_told_by_their_marks():
    blocks = parse_blocks("## Half-time\n\nTen men\nheld on.\n\n[aside] Next | Udine | away\n")
    assert [(block.kind, block.parts) for block in blocks] == [
        ("heading", ("Half-time",)),
        ("paragraph", ("Ten men held on.",)),
        ("aside", ("Next", "Udine", "away")),
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("no head at all", "expected a head"),
        ("+++\ntitle = \n+++\nText.", "the head cannot be read"),
        ('+++\ntitle = "T"\n+++\nText.', "the head cannot be read"),
        (
            '+++\ntitle = "T"\nauthor = "A"\nsection = "S"\npublished = 2022-03-13T20:00:00Z\n+++\n[ad] x',
            "there is no paragraph",
        ),
    ],
)
def test_a_broken_file_is_named_with_what_is_wrong(tmp_path, text, complaint):
    path = tmp_path / "broken.md"
    path.write_text(text)
    with pytest.raises(DemoContentError, match=rf"^brackwater/broken\.md: {complaint}"):
        read_article("brackwater", path)


def _is_same(goal, known):
    return (
        goal["team"] == known.side
        and folded(goal["scorer"]).split()[-1] == known.scorer.split()[-1]
        and (goal["own_goal"], goal["penalty"] or known.penalty) == (known.own_goal, known.penalty)
        and goal["minute"] in {None, known.minute}
        and goal["added"] in {None, 0, known.added}
    )


def _holds(standing, table):
    played, points = table[standing["team"]]
    gap, position = standing["gap"], standing["position"]
    above = sum(other > points for _, other in table.values())
    level = sum(other >= points for _, other in table.values())
    return (
        standing["points"] in {None, points}
        and standing["played"] in {None, played}
        and (gap is None or gap["points"] == points - table[gap["to"]][1])
        and (position is None or above < position <= level)
    )


def _runs_of_nine(text):
    words = re.findall(r"[a-z0-9]+", text.replace("'", ""))
    return {tuple(words[n : n + 9]) for n in range(len(words) - 8)}


def _goals_of(facts):
    return {
        (match["home"], goal["scorer"], goal["minute"], goal["added"], goal["assist"])
        for match in facts["matches"]
        for goal in match["goals"]
    }


def _gap_of(standing):
    return standing["gap"] and (standing["team"], standing["gap"]["to"], standing["gap"]["points"])
