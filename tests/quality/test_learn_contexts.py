"""The script that learns what the words around names weigh, from articles to the table."""

import json

from tests.quality import learn_contexts

TEXT = "Everton beat Fulham 2-1. Everton lead Fulham, who lost to Arsenal. Daniel Hopley scored for Everton."


def learnt(monkeypatch, tmp_path, articles):
    table = tmp_path / "weights.csv"
    monkeypatch.setattr(learn_contexts, "TABLE", table)
    source = tmp_path / "articles.jsonl"
    source.write_text("".join(json.dumps(one) + "\n" for one in articles))
    learn_contexts.main([str(source)])
    return table.read_text(encoding="utf-8").splitlines()


def test_the_table_has_its_origin_a_head_and_the_strongest_weights_first(monkeypatch, tmp_path):
    lines = learnt(monkeypatch, tmp_path, [{"id": str(n), "text": f"{TEXT} Day {n}."} for n in range(8)])
    assert [line[:2] for line in lines[:2]] == ["# ", "# "]
    assert "48 mentions of teams and 8 of others" in lines[1]
    assert lines[2] == "context,weight"
    weights = [abs(float(line.rsplit(",", 1)[1])) for line in lines[3:]]
    assert weights
    assert weights == sorted(weights, reverse=True)


def test_an_article_that_comes_twice_counts_once(monkeypatch, tmp_path):
    once = learnt(monkeypatch, tmp_path, [{"id": "a", "text": TEXT}])
    assert learnt(monkeypatch, tmp_path, [{"id": "a", "text": TEXT}, {"id": "b", "text": TEXT}]) == once
