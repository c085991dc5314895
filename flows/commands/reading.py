"""`extract`, `read` and `evaluate`: from files to facts, without a warehouse."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from flows.cli import CommandError, complain
from flows.commands.days import parse_day
from flows.commands.overriding import with_runner
from flows.progress import track
from transforms.model import Article, ArticleFacts

if TYPE_CHECKING:
    from flows.spreading import Workers


class _Problems:
    """Counts the lines told to people, for the exit code."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, message: str) -> None:
        self.count += 1
        complain(message)

    def raise_if_any(self, outcome: str) -> None:
        if self.count:
            noun = "problem" if self.count == 1 else "problems"
            raise CommandError(f"{outcome}; {self.count} {noun} named above")


@click.command()
@with_runner
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--published", type=parse_day, metavar="DATE", help="Day of articles that do not carry one.")
def extract(paths: tuple[str, ...], published: date | None) -> None:
    """Print the facts of articles as JSON lines, each fact with the sentence it was read from.

    PATH is a .txt, .html or .jsonl file, or - for stdin.
    A file that cannot be read is named on stderr, and the others are printed all the same.

    \b
    Example:
      matchday extract report.txt --published 2022-03-14
    """
    from flows.articles import read_articles
    from transforms.facts_json import facts_to_json

    problems = _Problems()
    count = 0
    for facts in _facts_of(read_articles(paths, published=published, complain=problems), problems):
        _print_json(facts_to_json(facts))
        count += 1
    problems.raise_if_any(f"read {count} {'article' if count == 1 else 'articles'}")


def _workers() -> "Workers":
    """Those that the configuration names, which is asked only where it was told to: a text needs none."""
    from flows.config import load_settings
    from flows.keys import variable

    return load_settings().workers if os.environ.get(variable("runner")) else 0


def _facts_of(articles: Iterable[Article], problems: Callable[[str], None]) -> Iterator[ArticleFacts]:
    from flows.extraction import Failure, extract_all

    for facts in track(extract_all(articles, _workers()), "reading"):
        if isinstance(facts, Failure):
            problems(f"{facts.id}: the reader broke off ({facts.reason}); please report it with the article")
        else:
            yield facts


def _print_json(row: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False, separators=(", ", ": ")) + "\n")


@click.command()
@click.argument("gold", type=click.Path(exists=True, dir_okay=False))
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLES...")
@click.option("--worst", default=0, metavar="N", help="Also list the N articles that lose most, with what they lose.")
@click.option("--confidence", is_flag=True, help="Also print how many facts are right by how sure they are said to be.")
def evaluate(gold: str, articles: tuple[str, ...], worst: int, *, confidence: bool) -> None:
    """Print precision, recall and F1 per kind of fact against annotated articles.

    GOLD holds the annotated facts as JSON lines; ARTICLES are what `extract` reads.

    \b
    Example:
      matchday evaluate gold.jsonl articles.jsonl --worst 5
    """
    from flows.articles import read_articles
    from flows.gold import read_gold
    from transforms.evaluation.figures import evaluate as compare_all
    from transforms.evaluation.figures import format_confidence, format_evaluation
    from transforms.evaluation.names import TeamNames
    from transforms.facts_json import facts_to_json
    from transforms.reference import load_reference

    rows = read_gold(gold)
    problems = _Problems()
    readings = _facts_of(read_articles(articles, published=None, complain=problems), problems)
    said = {facts.id: facts_to_json(facts) for facts in readings}
    result = compare_all(rows, said, TeamNames(load_reference().teams))
    click.echo(format_evaluation(result, worst))
    if confidence:
        click.echo(format_confidence(result))
    problems.raise_if_any(f"evaluated {len(said)} articles")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
def read(paths: tuple[str, ...]) -> None:
    """Print the articles of saved pages as JSON lines: id, url, title, published, authors, text, captions, language.

    PATH is a .html, .html.gz or .warc.gz file, or - for a page on stdin.

    \b
    Example:
      matchday read page.html.gz > articles.jsonl
    """
    from flows.pages import article_to_json, read_pages

    problems = _Problems()
    count = 0
    for article in track(read_pages(paths, complain=problems), "reading"):
        _print_json(article_to_json(article))
        count += 1
    problems.raise_if_any(f"read {count} {'page' if count == 1 else 'pages'}")
