"""Saved pages and WARC files to articles, and articles to JSON lines."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from flows.articles import STDIN, Complain, UnreadableError, file_form, read_bytes, read_saved_page, tell
from flows.second_looks import SecondLooks
from transforms.model import Article


def read_pages(paths: Iterable[str], *, complain: Complain) -> Iterator[Article]:
    """Every article of the given .html, .html.gz and .warc.gz files; `complain` is told what is none."""
    looks = SecondLooks()
    for path in paths:
        try:
            if path.endswith((".warc", ".warc.gz")):
                yield from _read_archive(Path(path), looks, complain)
            else:
                yield _read_page_file(path, looks)
        except (UnreadableError, OSError) as error:
            complain(tell(path, error))


def _read_page_file(path: str, looks: SecondLooks) -> Article:
    if path == STDIN:
        return replace(read_saved_page(read_bytes(path), looks), id="stdin")
    form, stem = file_form(path)
    if form != "html":
        raise UnreadableError("is no page; give .html, .html.gz or .warc.gz")
    return replace(read_saved_page(read_bytes(path), looks), id=stem)


def _read_archive(path: Path, looks: SecondLooks, complain: Complain) -> Iterator[Article]:
    """The articles among an archive's captures; the other pages are counted by reason and told in one line."""
    from crawlers.archive import read_captures  # noqa: PLC0415 - the WARC library loads only for archives

    count, others = 0, Counter[str]()
    for capture in read_captures(path):
        if capture.role != "article" or capture.status != 200:
            continue
        page = looks.read(capture.body, url=capture.url, captured=capture.fetched_at, kind=capture.content_type)
        if page.article is None:
            others[page.reason or "no reason given"] += 1
        else:
            count += 1
            yield page.article
    if others or not count:
        reasons = "; ".join(f"{number} × {reason}" for reason, number in others.most_common(3)) or "no pages in it"
        complain(f"{path}: {count} articles; not read: {reasons}")


def article_to_json(article: Article) -> dict[str, Any]:
    """The article as `matchday read` prints it and `matchday extract` reads it; None where the page does not say."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "publisher": article.publisher,
        "authors": list(article.authors),
        "text": article.text,
        "captions": list(article.captions),
        "language": article.language,
        "flags": list(article.flags),
    }
