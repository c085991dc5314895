"""Captures of the archive to articles with their facts, each capture once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

import duckdb

from crawlers.archive import Capture, Damage, archive_files, is_held, read_capture, read_captures
from crawlers.filenames import token_of
from crawlers.gathering import SAVED
from crawlers.sources import Source
from flows.extraction import Failure, extract_one
from flows.second_looks import SecondLooks
from flows.spreading import Workers, spread
from transforms.model import Article, ArticleFacts
from transforms.pages import PageLayout, read_page
from warehouse.rows import CaptureRow

# Fewer pages than this are read before further processes would have started.
WORTH_SPREADING = 300


@dataclass(frozen=True, slots=True)
class ReadCapture:
    """One capture as read: an article with its facts, or the `reason` why it is none.

    `is_page` is False for a capture that was fetched to find others: a listing, a robots file.
    `is_fault` says that the reason is a fault of ours, not of the page.
    `doubt` says why a second reader of pages may do better, until it was asked.
    """

    capture: CaptureRow
    article: Article | None = None
    facts: ArticleFacts | None = None
    reason: str | None = None
    is_page: bool = True
    is_fault: bool = False
    doubt: str | None = None


def find_unread(con: duckdb.DuckDBPyConnection, data_dir: Path, *, gathered: bool = False) -> list[Path]:
    """The archive files that were never read, but for those of a crawl that still runs.

    An archive file never changes once its crawl has ended, so a file that the warehouse knows is read in full.
    What a backfill gathered is left to the backfill, unless `gathered`.
    """
    known = {data_dir / name for (name,) in con.execute("select distinct file from captures").fetchall() if name}
    unread = [path for path in archive_files(data_dir) if path not in known]
    growing = {folder for folder in {path.parent for path in unread} if is_held(folder)}
    return [path for path in unread if path.parent not in growing and (gathered or path.parent.name != SAVED)]


def find_outdated(con: duckdb.DuckDBPyConnection, data_dir: Path, rules: str) -> list[Path]:
    """The archive files with a page that was read by other rules than these, in the archive's order."""
    rows = con.execute(
        "select distinct file from captures where file is not null and extractor_version is distinct from ?",
        [rules],
    ).fetchall()
    return [path for path in sorted(data_dir / name for (name,) in rows) if path.exists()]


def read_files(
    files: Iterable[Path],
    *,
    data_dir: Path,
    sources: Mapping[str, Source],
    workers: Workers,
    damages: list[Damage],
) -> Iterator[ReadCapture]:
    """Every capture of the files, read, in order; records that cannot be read are added to `damages`."""
    work = partial(read_one, data_dir=data_dir, sources=sources)
    captures = (capture for path in files for capture in read_captures(path, on_damage=damages.append))
    reads = spread(work, captures, workers=workers, worth=WORTH_SPREADING)
    return look_again(reads, partial(read_again, data_dir=data_dir, sources=sources))


def look_again(reads: Iterable[ReadCapture], again: Callable[[ReadCapture], ReadCapture]) -> Iterator[ReadCapture]:
    """The captures as they come, those in doubt as `again` reads them, as far as their source's share goes."""
    looks = SecondLooks()
    for read in reads:
        if not read.is_page:
            yield read
        elif looks.allows(read.capture.source or "", doubtful=read.doubt is not None):
            yield again(read)
        else:
            yield read


def read_again(read: ReadCapture, *, data_dir: Path, sources: Mapping[str, Source]) -> ReadCapture:
    """A capture once more from the archive, with a second reader at hand; as it was where its record is gone.

    What the second reader does not better is in doubt no longer, and no article is lost to a fault in its text.
    """
    row = read.capture
    if row.file is None or row.offset is None:
        return read
    try:
        capture = read_capture(data_dir / row.file, row.offset)
    except OSError:
        return read
    again = read_one(capture, data_dir=data_dir, sources=sources, ask_second=True)
    return replace(read if again.is_fault and read.article is not None else again, doubt=None)


def read_one(
    capture: Capture, *, data_dir: Path, sources: Mapping[str, Source], ask_second: bool = False
) -> ReadCapture:
    """What one capture holds; the source's declaration says who publishes it and where its pages keep the article."""
    row = CaptureRow(
        url=capture.url,
        fetched_at=capture.fetched_at,
        digest=capture.digest,
        source=capture.source,
        status=capture.status,
        content_type=capture.content_type,
        file=capture.file.relative_to(data_dir).as_posix(),
        offset=capture.offset,
        token=token_of(capture.file.name),
    )
    if capture.role != "article":
        return ReadCapture(row, reason=f"fetched as {capture.role}", is_page=False)
    if capture.status != 200:
        return ReadCapture(row, reason=f"HTTP status {capture.status}")
    source = sources.get(capture.source or "")
    try:
        page = read_page(
            capture.body,
            url=capture.url,
            captured=capture.fetched_at,
            content_type=capture.content_type,
            layout=_layout_of(source, capture.fetched_at),
            ask_second=ask_second,
        )
    except Exception as error:  # noqa: BLE001 - one page that trips a rule must not lose the others
        return ReadCapture(row, reason=f"the reader broke off: {type(error).__name__}: {error}", is_fault=True)
    if page.article is None:
        return ReadCapture(row, reason=page.reason, doubt=page.doubt)
    article = _with_source(page.article, source)
    facts = extract_one(article)
    if isinstance(facts, Failure):
        return ReadCapture(row, reason=f"the reader broke off: {facts.reason}", is_fault=True)
    return ReadCapture(row, article, facts, doubt=page.doubt)


def _layout_of(source: Source | None, captured: datetime) -> PageLayout | None:
    """What the source declares of its pages of that day, for the reader of pages."""
    declared = source.layout_on(captured.date()) if source is not None else None
    return None if declared is None else PageLayout(declared.text, declared.title, declared.drop)


def _with_source(article: Article, source: Source | None) -> Article:
    """The article under its source's name, so that a publisher counts as one whatever its pages call it."""
    if source is None:
        return article
    return replace(
        article,
        publisher=source.publisher,
        country=article.country or source.country,
        language=article.language or source.language,
    )
