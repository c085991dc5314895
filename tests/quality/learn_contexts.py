"""Learns what the words around names say, and writes the weights that reading uses.

    python -m tests.quality.learn_contexts ARTICLES.jsonl …

The articles need no annotation; the more of them, and the more publishers, the better.
"""

import csv
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.articles import read_articles
from transforms.evaluation.learning import find_examples, learn_weights
from transforms.model import Article
from transforms.reading import contexts
from transforms.reference import load_reference

TABLE = Path(contexts.__file__).with_name(contexts.FILE)


def main(paths: Sequence[str]) -> None:
    """Learn from the articles of the files and write the weights, the strongest first."""
    reference = load_reference()
    examples = [example for article in _once(paths) for example in find_examples(article, reference)]
    weights = learn_weights(examples)
    teams = sum(example.is_team for example in examples)
    table = io.StringIO()
    table.write(
        "# How far the words around a name speak for a team, as logarithms of the odds; contexts.py tells them.\n"
        "# Origin: made for this project by tests/quality/learn_contexts.py from the names of football articles,"
        f" {teams} mentions of teams and {len(examples) - teams} of others.\n"
    )
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("context", "weight"))
    rows.writerows(sorted(weights.items(), key=lambda row: (-abs(row[1]), row[0])))
    TABLE.write_text(table.getvalue(), encoding="utf-8")
    print(f"{len(weights)} weights from {len(examples)} mentions")


def _once(paths: Sequence[str]) -> Iterator[Article]:
    """The articles of the files without those whose text has come before."""
    seen: set[str] = set()
    for article in read_articles(paths, published=None, complain=lambda line: print(line, file=sys.stderr)):
        if article.text not in seen:
            seen.add(article.text)
            yield article


if __name__ == "__main__":
    main(sys.argv[1:])
