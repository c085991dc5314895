"""The quality floors: what extraction reaches on the gold corpus, pinned so that it never sinks unnoticed.

`make floors` raises them to what is reached now.
`make floors LOWER=1` also lets them sink; the commit that does says why.
The corpus is pinned by its hash, because another corpus is another measure.
"""

import argparse
import hashlib
import json
import math
import sys
from pathlib import Path

from tests.quality.renamed import renamed
from transforms.evaluation.comparison import KINDS
from transforms.evaluation.figures import evaluate
from transforms.evaluation.names import TeamNames
from transforms.extract import extract
from transforms.facts_json import article_from_json, facts_to_json
from transforms.reference import load_reference

GOLD = Path(__file__).parents[1] / "gold"
FLOORS = Path(__file__).parent / "floors.json"


def corpus_hash(folder=GOLD):
    """The SHA-256 of the articles and their facts."""
    data = b"\0".join((folder / name).read_bytes() for name in ("articles.jsonl", "facts.jsonl"))
    return hashlib.sha256(data).hexdigest()


def measure(folder=GOLD):
    """F1 by kind of fact and as the articles' mean; over all kinds also precision and recall; rounded down to 3 places.

    "renamed" is the whole of the articles whose clubs have been given names that no list knows.
    Within one kind precision and recall may trade with each other as long as their F1 does not sink.
    """
    articles, rows = rows_of(folder / "articles.jsonl"), rows_of(folder / "facts.jsonl")
    result = evaluated(articles, rows)
    figures = {kind: result.kind(kind) for kind in KINDS}
    reached = {kind: {"f1": floored(one.f1)} for kind, one in figures.items() if one.f1 is not None}
    reached["all"] = {name: floored(getattr(result.all, name)) for name in ("precision", "recall", "f1")}
    strange = evaluated(*zip(*with_strange_clubs(articles, rows), strict=True))
    reached["renamed"] = {name: floored(getattr(strange.all, name)) for name in ("precision", "recall", "f1")}
    return reached | {"mean_of_articles": {"f1": floored(result.mean_f1)}}


def rows_of(path):
    """The objects of a file of one to a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def evaluated(articles, rows):
    """What extraction reaches on articles whose facts are `rows`."""
    said = {facts.id: facts_to_json(facts) for facts in map(extract, map(article_from_json, articles))}
    return evaluate(rows, said, TeamNames(load_reference().teams))


def with_strange_clubs(articles, rows):
    """The articles that name listed clubs, and their facts, with invented names for those."""
    facts = {row["id"]: row for row in rows}
    both = (renamed(article, facts[article["id"]], load_reference()) for article in articles)
    return [pair for pair in both if pair is not None]


def floored(share):
    """A share rounded down to three places; None stays None.

    >>> floored(2 / 3)
    0.666
    """
    return None if share is None else math.floor(share * 1000 + 1e-9) / 1000


def sunk(floors, reached):
    """Every figure that lies below its floor: (kind, figure, floor, reached)."""
    return [
        (kind, name, floor, reached.get(kind, {}).get(name))
        for kind, figures in floors.items()
        for name, floor in figures.items()
        if floor is not None and (reached.get(kind, {}).get(name) or 0.0) < floor
    ]


def raised(floors, reached, *, lower):
    """The new floors: the higher of old and reached for each figure, or what is reached when they may sink."""
    if lower:
        return reached
    return {
        kind: {name: higher(floors.get(kind, {}).get(name), value) for name, value in figures.items()}
        for kind, figures in reached.items()
    }


def higher(one, other):
    """The higher of two shares, either of which may be None."""
    return max((share for share in (one, other) if share is not None), default=None)


def main(arguments=None, folder=GOLD, path=FLOORS):
    """Pin the floors; exit code 1 when a figure sank and may not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lower", action="store_true", help="let floors sink; say why in the commit")
    options = parser.parse_args(arguments)
    old = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"floors": {}}
    reached = measure(folder)
    fallen = sunk(old["floors"], reached)
    for kind, name, floor, value in fallen:
        print(f"{kind} {name}: floor {floor}, reached {value}")
    if fallen and not options.lower:
        print("nothing written; mend the extraction, or run again with LOWER=1 and say why in the commit")
        return 1
    new = {"corpus": corpus_hash(folder), "floors": raised(old["floors"], reached, lower=options.lower)}
    path.write_text(json.dumps(new, indent=1) + "\n", encoding="utf-8")
    print(f"{path.name}: F1 {reached['all']['f1']} over all kinds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
