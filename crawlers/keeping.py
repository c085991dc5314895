"""What becomes of every response: its bytes to the archive, its trace to the ledger, its kind to the count."""

import dataclasses
import sqlite3
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from time import monotonic
from typing import Literal

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response

from crawlers.archive import ArchiveWriter, Exchange, Written, digest_of
from crawlers.ledger import Answer, Holding, Ledger, Page, Window
from crawlers.optouts import KEEP_OUT, NO_ARCHIVE, find_opt_out
from crawlers.politeness import close_crawl
from crawlers.stubs import find_stub

GONE = frozenset({404, 410})
REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Clock:
    """A clock that begins at a given moment and runs like the machine's."""

    def __init__(self, start: datetime) -> None:
        self._start, self._began = start, monotonic()

    def now(self) -> datetime:
        """Give the moment, in the zone of the start."""
        return self._start + timedelta(seconds=monotonic() - self._began)


class Keeper:
    """Archive, ledger and count of one crawl.

    `counts` has new, changed, unchanged, gone and opted_out articles; `stubs` counts what came in an article's place.
    `is_late` says that the clock goes behind answers of earlier crawls: it was set back, or went ahead before.
    """

    def __init__(
        self,
        writer: ArchiveWriter,
        ledger: Ledger,
        data_dir: Path,
        window: Window,
        clock: Clock,
        *,
        is_late: bool = False,
    ) -> None:
        self._is_late = is_late
        self.writer, self.ledger, self.window, self.clock = writer, ledger, window, clock
        self._data_dir = data_dir
        self.counts: Counter[str] = Counter()
        self.stubs: Counter[str] = Counter()

    def moment(self, url: str, headers: tuple[tuple[bytes, bytes], ...]) -> datetime:
        """Give the moment of an answer: by the clock, unless that is late.

        Then the site's own clock counts where it is ahead, and a page's answers keep the order in which they came:
        of two captures of one article, the later one is believed.
        """
        now = self.clock.now()
        if not self._is_late:
            return now
        before = self.ledger.page(url)
        known = before.fetched_at + timedelta(seconds=1) if before and before.fetched_at else now
        return max(now, known, _date_of(headers) or now)

    def keep(self, exchange: Exchange, origin: str | None = None) -> Answer:
        """Write one response. An article's answer goes to the ledger; another's is handed back for its reader.

        `origin` is the address that led here by redirects; what is known of its date holds for this page too.
        Raises OSError or sqlite3.Error where disk or ledger fail.
        """
        if exchange.role == "article" and exchange.status == 200:
            return self._keep_page(exchange, self.ledger.page(origin) if origin else None)
        before = self.ledger.page(exchange.url) if exchange.role != "robots" else None
        answer = self._archive(exchange, before)
        if exchange.role == "article" and _is_settled(exchange.status):
            self._settle(answer, before)
        return answer

    def _keep_page(self, exchange: Exchange, origin: Page | None) -> Answer:
        """Keep an article's page, unless it opts out or is none."""
        opt_out = find_opt_out(exchange.headers, exchange.body)
        if opt_out in KEEP_OUT:
            self.counts["opted_out"] += 1
            self._put_off(exchange.url, f"opted out: {opt_out}", again=False)
            return self._answer(exchange, None, None)
        before = self.ledger.page(exchange.url)
        stub = find_stub(exchange.body, _content_type(exchange))
        if stub is not None:
            self.stubs[stub] += 1
            answer = self._archive(dataclasses.replace(exchange, role="stub"), None)
            self._put_off(exchange.url, stub)
            return answer
        published = origin.published or origin.first_seen if origin else None
        answer = dataclasses.replace(self._archive(exchange, before, opt_out), opt_out=opt_out, published=published)
        self._settle(answer, before)
        return answer

    def _settle(self, answer: Answer, before: Page | None) -> None:
        with self.ledger:
            self.ledger.record_answer(answer, self.window)
        self._count_article(answer, before)

    def _put_off(self, url: str, outcome: str, *, again: bool = True) -> None:
        with self.ledger:
            self.ledger.record_failure(url, outcome, self.clock.now(), again=again)

    def _archive(self, exchange: Exchange, before: Page | None, opt_out: str | None = None) -> Answer:
        digest = digest_of(exchange.body) if exchange.status == 200 else None
        known = before is not None and before.digest is not None and before.changed_at is not None
        if before is not None and known and (exchange.status == 304 or digest == before.digest):
            written = self.writer.write_revisit(exchange, before.digest or "", before.changed_at or exchange.fetched_at)
            self._hold(exchange, written, "revisit", opt_out)
            return self._answer(exchange, digest, None)
        written = self.writer.write(exchange)
        self._hold(exchange, written, "response", opt_out)
        return self._answer(exchange, digest, written)

    def _hold(
        self, exchange: Exchange, written: Written, kind: Literal["response", "revisit"], opt_out: str | None
    ) -> None:
        with self.ledger:
            self.ledger.record_holding(
                Holding(
                    file=written.file.relative_to(self._data_dir).as_posix(),
                    offset=written.offset,
                    kind=kind,
                    url=exchange.url,
                    fetched_at=exchange.fetched_at,
                    role=exchange.role,
                    status=exchange.status,
                    digest=written.digest if exchange.body or kind == "revisit" else None,
                    drop_after=exchange.fetched_at + timedelta(days=1) if opt_out == NO_ARCHIVE else None,
                )
            )

    def _answer(self, exchange: Exchange, digest: str | None, written: Written | None) -> Answer:
        headers = {name.lower(): value.decode("latin-1") for name, value in exchange.headers}
        kept = written if digest else None
        return Answer(
            url=exchange.url,
            role="article" if exchange.role == "article" else "listing",
            status=exchange.status,
            at=exchange.fetched_at,
            etag=headers.get(b"etag") if exchange.status in {200, 304} else None,
            last_modified=headers.get(b"last-modified") if exchange.status in {200, 304} else None,
            digest=digest,
            archive_file=kept.file.relative_to(self._data_dir).as_posix() if kept else None,
            archive_offset=kept.offset if kept else None,
        )

    def _count_article(self, answer: Answer, before: Page | None) -> None:
        known = before is not None and before.digest is not None
        if answer.status == 304 or (answer.digest and before and answer.digest == before.digest):
            self.counts["unchanged"] += 1
        elif answer.digest:
            self.counts["changed" if known else "new"] += 1
        elif answer.status in GONE and known and before and before.status not in GONE:
            self.counts["gone"] += 1


def _content_type(exchange: Exchange) -> str | None:
    values = [value for name, value in exchange.headers if name.lower() == b"content-type"]
    return values[0].decode("latin-1") if values else None


def _date_of(headers: tuple[tuple[bytes, bytes], ...]) -> datetime | None:
    """Give the moment that a site's own clock showed."""
    for name, value in headers:
        if name.lower() == b"date":
            try:
                return parsedate_to_datetime(value.decode("latin-1")).astimezone(UTC)
            except ValueError:
                return None
    return None


def _is_settled(status: int) -> bool:
    """Tell whether a status says what became of a page, so that asking again at once would be idle."""
    return status in {200, 304} or status in GONE or status in REDIRECTS


class Keep:
    """Downloader middleware that hands every response to the spider's keeper, before redirects and retries."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "Keep":
        """Build the middleware for a crawl."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response, spider: Spider | None = None) -> Response:  # noqa: ARG002 - Scrapy's signature
        """Keep the response and pass it on; a crawl that cannot write ends."""
        keeper: Keeper = self._crawler.spider.keeper  # type: ignore[union-attr]  # our spider has one
        headers = _pairs(response.headers)
        exchange = Exchange(
            url=response.url,
            role=request.meta.get("role", "robots"),
            fetched_at=keeper.moment(response.url, headers),
            status=response.status,
            body=response.body,
            headers=headers,
            request_headers=_pairs(request.headers),
        )
        try:
            origin = request.meta.get("redirect_urls", (None,))[0]
            request.meta["answer"] = keeper.keep(exchange, origin)
        except (OSError, sqlite3.Error) as error:
            self._stop(f"cannot write to the archive or ledger: {error}")
            raise IgnoreRequest("not kept") from error
        return response

    def _stop(self, reason: str) -> None:
        stats = self._crawler.stats
        if stats is not None and not stats.get_value("matchday/broken"):
            stats.set_value("matchday/broken", reason)
            close_crawl(self._crawler, reason)


def _pairs(headers: object) -> tuple[tuple[bytes, bytes], ...]:
    """Give headers as pairs, a repeated one repeated."""
    listed: dict[bytes, list[bytes]] = dict(headers.items())  # type: ignore[attr-defined]  # scrapy.http.Headers
    return tuple((name, value) for name, values in listed.items() for value in values)
