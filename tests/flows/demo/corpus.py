"""The sample articles as a corpus to measure extraction on; `python -m tests.flows.demo.corpus` raises its floors."""

import json
import sys
import tempfile
from pathlib import Path

from flows.demo.content import load_articles, load_facts
from tests.quality import pin_floors

FLOORS = Path(__file__).with_name("floors.json")


def write_corpus(folder):
    """Write `articles.jsonl` and `facts.jsonl` into a folder, as the gold corpus has them."""
    rows = [
        {
            "id": article.id,
            "title": article.title,
            "published": article.published.date().isoformat(),
            "text": "\n\n".join(article.paragraphs),
        }
        for article in load_articles()
    ]
    for name, objects in (("articles.jsonl", rows), ("facts.jsonl", load_facts())):
        text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in objects)
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        write_corpus(Path(scratch))
        sys.exit(pin_floors.main(sys.argv[1:], Path(scratch), FLOORS))
