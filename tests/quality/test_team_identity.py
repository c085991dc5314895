"""Teams of reported matches against articles annotated by hand; needs the real articles beside the checkout."""

import json
import runpy
from pathlib import Path

import pytest

from transforms.evaluation.names import TeamNames
from transforms.extract import extract
from transforms.facts_json import article_from_json
from transforms.reference import load_reference

EVALUATION = Path(__file__).parents[2].parent / "shared" / "evaluation"
LISTED = 0.98


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def without_umlauts(name):
    """The name as a newspaper without umlauts prints it: "Moenchengladbach"."""
    return name.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}))


@pytest.fixture(scope="module")
def sides():
    """The annotated names and extracted ids of both teams, for each annotated match told under the same names."""
    if not EVALUATION.exists():
        pytest.skip("needs ../shared")
    names = TeamNames(load_reference().teams)
    told = {row["id"]: extract(article_from_json(row)).matches for row in rows(EVALUATION / "dev" / "articles.jsonl")}
    found = []
    for article in rows(EVALUATION / "dev" / "gold.jsonl"):
        for match in article["matches"]:
            wanted = (match["home"], match["away"])
            for own in told[article["id"]]:
                order = names.pair_order(wanted, (own.home, own.away))
                if order:
                    found.append(list(zip(wanted, (own.home_id, own.away_id)[::order], strict=True)))
                    break
    return found


def test_the_teams_of_nearly_every_match_are_listed_ones_and_the_others_stay_open(sides):
    listed = sum(all(team_id is not None for _, team_id in pair) for pair in sides)
    assert len(sides) > 450
    assert listed / len(sides) >= LISTED, f"{len(sides) - listed} of {len(sides)} have an unlisted team"


def test_no_listed_team_is_another_than_the_annotated_one(sides):
    same_team = runpy.run_path(str(EVALUATION / "score.py"))["same_team"]
    teams = load_reference().teams
    resolved = {(said, teams.get(team_id).name) for pair in sides for said, team_id in pair if team_id is not None}
    other = [(said, name) for said, name in sorted(resolved) if not same_team(said, name)]
    assert [pair for pair in other if not same_team(pair[0], without_umlauts(pair[1]))] == []
