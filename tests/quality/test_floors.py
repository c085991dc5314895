import json

import pytest

from tests.quality import pin_floors
from tests.quality.pin_floors import FLOORS, corpus_hash, measure, raised, sunk

PINNED = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"corpus": None, "floors": {}}


def test_the_floors_belong_to_this_corpus():
    assert PINNED["corpus"] == corpus_hash(), "the gold corpus changed: run `make floors`"


def test_extraction_stays_above_its_floors_on_the_gold_corpus():
    reached = measure()
    assert PINNED["floors"]["all"]["f1"] > 0
    assert sunk(PINNED["floors"], reached) == [], "mend the extraction, or `make floors LOWER=1` and say why"


def test_a_figure_below_its_floor_is_named_and_so_is_a_kind_that_vanished():
    floors = {"goal": {"f1": 0.9, "recall": None}, "gap": {"f1": 0.5}}
    assert sunk(floors, {"goal": {"f1": 0.899, "recall": 0.1}}) == [
        ("goal", "f1", 0.9, 0.899),
        ("gap", "f1", 0.5, None),
    ]
    assert sunk(floors, {"goal": {"f1": 0.9}, "gap": {"f1": 0.5}}) == []


def test_floors_rise_by_themselves_and_sink_only_when_told():
    floors, reached = {"goal": {"f1": 0.9, "recall": 0.5}}, {"goal": {"f1": 0.8, "recall": 0.6}}
    assert raised(floors, reached, lower=False) == {"goal": {"f1": 0.9, "recall": 0.6}}
    assert raised(floors, reached, lower=True) == reached


@pytest.fixture
def reached_share(monkeypatch, tmp_path):
    for name in ("articles.jsonl", "facts.jsonl"):
        (tmp_path / name).write_text("{}\n")

    def reach(share):
        monkeypatch.setattr(pin_floors, "measure", lambda _folder: {"all": {"f1": share}})

    return reach


def test_pinning_refuses_to_sink_and_leaves_the_file_alone(reached_share, tmp_path, capsys):
    path = tmp_path / "floors.json"
    reached_share(0.9)
    assert pin_floors.main([], tmp_path, path) == 0
    before = path.read_text()
    reached_share(0.8)
    assert pin_floors.main([], tmp_path, path) == 1
    assert path.read_text() == before
    assert "all f1: floor 0.9, reached 0.8" in capsys.readouterr().out
    assert pin_floors.main(["--lower"], tmp_path, path) == 0
    assert json.loads(path.read_text())["floors"] == {"all": {"f1": 0.8}}
