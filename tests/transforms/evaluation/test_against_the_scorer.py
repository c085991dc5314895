"""Our figures are those of the scorer that the annotation came with, where that is at hand."""

import importlib.util
import json
import random
from collections import Counter
from pathlib import Path

import pytest

from transforms.evaluation.comparison import KINDS, compare
from transforms.evaluation.names import TeamNames
from transforms.extract import extract
from transforms.facts_json import article_from_json, facts_to_json
from transforms.reference import load_reference

SHARED = Path(__file__).parents[4] / "shared" / "evaluation"
pytestmark = pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the annotated articles are not here")


@pytest.fixture(scope="module")
def scorer():
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def names():
    return TeamNames(load_reference().teams)


@pytest.fixture(scope="module")
def gold():
    return [json.loads(line) for line in (SHARED / "dev" / "gold.jsonl").read_text().splitlines()]


# Names that the scorer's aliases take for another team: Gijon is not Lisbon.
CONFUSED = {"Sporting Gijon"}


def counts(tally):
    return {kind: (tally.gold[kind], tally.said[kind], tally.right[kind]) for kind in KINDS}


def spoilt(row, chance):
    """The facts of an article with faults of every kind: lost, swapped, shortened and changed ones."""
    row = json.loads(json.dumps(row))
    matches = []
    for match in row["matches"]:
        if chance.random() < 0.15:
            continue
        if chance.random() < 0.2:
            match["home"], match["away"] = match["away"], match["home"]
        match["home"] = respelt(match["home"], chance)
        match["goals"] = [spoilt_goal(goal, chance) for goal in match["goals"] if chance.random() < 0.9]
        if match["home_goals"] is not None and chance.random() < 0.1:
            match["home_goals"] += 1
        matches.append(match)
    row["matches"] = matches + [{**match, "away": "Skye United"} for match in matches if chance.random() < 0.1]
    row["matches"] += [{"home": m["teams"][0], "away": m["teams"][1]} for m in row["mentioned"]]
    for standing in row["standings"]:
        standing["team"] = respelt(standing["team"], chance)
        if standing["gap"] and chance.random() < 0.3:
            gap = standing["gap"]
            standing["team"], standing["gap"] = gap["to"], {"to": standing["team"], "points": -gap["points"]}
        if standing["points"] and chance.random() < 0.2:
            standing["points"] += 1
    return row


def spoilt_goal(goal, chance):
    if goal["minute"] and chance.random() < 0.2:
        goal = {**goal, "minute": goal["minute"] + 1}
    if chance.random() < 0.1:
        goal = {**goal, "team": {"home": "away", "away": "home"}[goal["team"]]}
    return {**goal, "scorer": goal["scorer"].split()[-1], "penalty": goal["penalty"] ^ (chance.random() < 0.1)}


def respelt(name, chance):
    return chance.choice([name, name.upper(), name.lower()])


def test_the_annotation_agrees_with_itself_as_the_scorer_counts_it(scorer, names, gold):
    for row in gold:
        ours, theirs = compare(row, row, names), scorer.compare(row, row)
        assert counts(ours) == counts(theirs), row["id"]


@pytest.mark.parametrize("seed", range(5))
def test_spoilt_facts_lose_what_the_scorer_says_they_lose(scorer, names, gold, seed):
    chance = random.Random(seed)
    ours, theirs = Counter(), Counter()
    for row in gold:
        said = spoilt(row, chance)
        one, other = compare(row, said, names), scorer.compare(row, said)
        for kind in KINDS:
            ours[kind] += one.right[kind]
            theirs[kind] += other.right[kind]
            assert (one.gold[kind], one.said[kind]) == (other.gold[kind], other.said[kind]), (row["id"], kind)
    assert ours["match"] > 400
    assert ours == theirs


def test_what_we_extract_is_scored_alike(scorer, names, gold):
    rows = map(json.loads, (SHARED / "dev" / "articles.jsonl").read_text().splitlines()[::3])
    said = {facts.id: facts_to_json(facts) for facts in map(extract, map(article_from_json, rows))}
    right = 0
    for row in (row for row in gold if row["id"] in said):
        mine = said[row["id"]]
        if CONFUSED & {match[side] for match in mine["matches"] for side in ("home", "away")}:
            continue
        ours, theirs = compare(row, mine, names), scorer.compare(row, mine)
        assert counts(ours) == counts(theirs), row["id"]
        right += sum(ours.right.values())
    assert right > 700
