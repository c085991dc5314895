"""The ledger: what was seen, fetched, refused and is due, page by page; one SQLite file beside the archive.

Its tables are those of `crawlers/tables/`.

Every step is one transaction, so that a kill at any moment leaves the page in flight due and no other.
Times are UTC, written `2022-03-13T21:00:00Z`, so that they sort as text.
"""

import fcntl
import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Any, Self

from crawlers.captures import is_whole
from crawlers.filenames import first_name
from crawlers.records import Answer, Holding, Link, Page, Window, holding_of, page_of, to_moment, to_text

__all__ = ["FORBIDDEN_FOR", "GIVE_UP_AFTER", "Answer", "Holding", "Ledger", "Link", "Page", "Window", "find_places"]

GIVE_UP_AFTER = 5
FORBIDDEN_FOR = timedelta(days=7)
_PERMANENT = frozenset({301, 308, 404, 410})

_TABLES = ("pages", "captures", "crawls")


class Ledger:
    """One source's view of the ledger file, which is made where it does not exist.

    Raises sqlite3.Error for a file that is no ledger, and OSError where the folder cannot be made.
    """

    def __init__(self, path: Path, source: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._source = source
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.execute("pragma synchronous = normal")
        # SQLite does not wait its turn to change the journal mode, so crawls that begin at once take turns here.
        with path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._db.execute("pragma journal_mode = wal")
            for table in _TABLES:
                definition = resources.files("crawlers.tables") / f"{table}.sql"
                self._db.executescript(definition.read_text(encoding="utf-8"))

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        self._db.execute("begin immediate")
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._db.execute("rollback" if kind else "commit")

    def is_empty(self) -> bool:
        """Tell whether the ledger knows nothing of the source."""
        query = (
            "select exists (select 1 from captures where source = ?) or exists (select 1 from pages where source = ?)"
        )
        return not self._db.execute(query, (self._source, self._source)).fetchone()[0]

    def page(self, url: str) -> Page | None:
        """Give what is known of a page."""
        row = self._db.execute("select * from pages where source = ? and url = ?", (self._source, url)).fetchone()
        return page_of(row) if row else None

    def due(self, now: datetime, *, limit: int) -> list[Page]:
        """List articles to be asked for now: never fetched first, then those under watch, the longest due first."""
        rows = self._db.execute(
            "select * from pages where source = ? and role = 'article' and next_due <= ?"
            " order by digest is not null, next_due, url limit ?",
            (self._source, to_text(now), limit),
        )
        return [page_of(row) for row in rows]

    def count_due(self, now: datetime) -> int:
        """Count the articles that `due` would list without a limit."""
        query = "select count(*) from pages where source = ? and role = 'article' and next_due <= ?"
        return int(self._db.execute(query, (self._source, to_text(now))).fetchone()[0])

    def add_links(
        self, links: Iterable[Link], now: datetime, *, trust_lastmod: bool, lag: timedelta | None = None
    ) -> list[Page]:
        """Remember articles that a listing names and give those to be asked for now, in the listing's order.

        One that was taken for young when it was fetched, and is older than `lag` as this listing says, is asked for
        no more.
        """
        due = []
        for link in links:
            self._db.execute(
                "insert into pages (source, url, role, first_seen, published, lastmod, next_due)"
                " values (:source, :url, 'article', :now, :published, :lastmod, :now)"
                " on conflict (source, url) do update set"
                " next_due = case when published is null and digest is not null and excluded.published < :old then null"
                " else next_due end,"
                " published = coalesce(published, excluded.published),"
                " lastmod = case when excluded.lastmod > coalesce(lastmod, '') then excluded.lastmod else lastmod end",
                {
                    "source": self._source,
                    "url": link.url,
                    "now": to_text(now),
                    "published": to_text(link.published),
                    "lastmod": to_text(link.lastmod),
                    "old": to_text(now - lag) if lag else None,
                },
            )
            page = self.page(link.url)
            if page is not None and _is_due(page, now, trust_lastmod=trust_lastmod):
                due.append(page)
        return due

    def record_answer(self, answer: Answer, window: Window, *, lastmod: datetime | None = None) -> Page | None:
        """Remember what was answered and give what was known before (None: nothing).

        A 304, or a 200 with the digest already known, keeps the place of the body that is stored.
        """
        before = self.page(answer.url)
        first_seen = before.first_seen if before else answer.at
        kept = answer.digest is not None
        changed = kept and (before is None or before.digest != answer.digest)
        values = {
            "source": self._source,
            "url": answer.url,
            "role": answer.role,
            "first_seen": to_text(first_seen),
            "lastmod": to_text(lastmod),
            "status": answer.status,
            "etag": answer.etag,
            "last_modified": answer.last_modified,
            "digest": answer.digest,
            "fetched_at": to_text(answer.at),
            "changed_at": to_text(answer.at) if changed else None,
            "archive_file": answer.archive_file,
            "archive_offset": answer.archive_offset,
            "next_due": to_text(_next_due(answer, before, window)),
            "opt_out": answer.opt_out,
            "published": to_text(answer.published),
        }
        self._db.execute(_RECORD_ANSWER, values)
        return before

    def record_failure(self, url: str, outcome: str, now: datetime, *, again: bool = True) -> None:
        """Remember that a page could not be had: asked for again after 1, 2, 4, ... hours, five times in all.

        With `again` False (robots.txt forbids it) the page is asked for again after a week.
        """
        page = self.page(url)
        if page is None:
            return
        tries = page.tries + 1
        wait = timedelta(hours=2 ** (tries - 1)) if again else FORBIDDEN_FOR
        due = None if again and tries >= GIVE_UP_AFTER else now + wait
        self._db.execute(
            "update pages set tries = ?, outcome = ?, next_due = ? where source = ? and url = ?",
            (tries, outcome, to_text(due), self._source, url),
        )

    def record_opt_out(self, url: str, said: str, at: datetime, *, kept: bool) -> None:
        """Remember what a page that was not fetched says against being kept or mined, and whether it was kept."""
        self._db.execute(
            "insert into pages (source, url, role, first_seen, fetched_at, outcome, opt_out)"
            " values (?, ?, 'article', ?, ?, ?, ?) on conflict (source, url) do update set"
            " fetched_at = excluded.fetched_at, outcome = excluded.outcome, opt_out = excluded.opt_out",
            (
                self._source,
                url,
                to_text(at),
                to_text(at),
                None if kept else f"opted out: {said}",
                said if kept else None,
            ),
        )

    def record_holding(self, holding: Holding) -> None:
        """Remember a record of the archive."""
        self._db.execute(
            "insert into captures (source, archive_file, archive_offset, kind, url, fetched_at, role, status, digest,"
            " drop_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._source,
                holding.file,
                holding.offset,
                holding.kind,
                holding.url,
                to_text(holding.fetched_at),
                holding.role,
                holding.status,
                holding.digest,
                to_text(holding.drop_after),
            ),
        )

    def holdings_by_file(self) -> dict[str, list[Holding]]:
        """Give the source's records of the archive by file, in the order they lie in it."""
        files: dict[str, list[Holding]] = {}
        query = "select * from captures where source = ? order by archive_file, archive_offset"
        for row in self._db.execute(query, (self._source,)):
            files.setdefault(row["archive_file"], []).append(holding_of(row))
        return files

    def move_holdings(self, file: str, places: Mapping[int, tuple[str, int]]) -> None:
        """Note that a file's records now lie elsewhere (old offset → file, offset); one not named is dropped."""
        rows = self._db.execute(
            "select archive_offset from captures where source = ? and archive_file = ?", (self._source, file)
        ).fetchall()
        for (offset,) in rows:
            place = places.get(offset)
            if place is None:
                self._db.execute("delete from captures where archive_file = ? and archive_offset = ?", (file, offset))
            else:
                self._db.execute(
                    "update captures set archive_file = ?, archive_offset = ?"
                    " where archive_file = ? and archive_offset = ?",
                    (*place, file, offset),
                )
            self._db.execute(
                "update pages set archive_file = ?, archive_offset = ?"
                " where source = ? and archive_file = ? and archive_offset = ?",
                (*(place or (None, None)), self._source, file, offset),
            )

    def record_rules(self, url: str, rules: str) -> None:
        """Remember that a listing's links, read by these rules, are all in the ledger."""
        query = "update pages set rules = ? where source = ? and url = ?"
        self._db.execute(query, (rules, self._source, url))

    def begin_crawl(self, run: str, now: datetime) -> None:
        """Note that a crawl has begun, in place of one of the same moment that ended before it wrote anything."""
        query = "insert or replace into crawls (run, source, started_at) values (?, ?, ?)"
        self._db.execute(query, (run, self._source, to_text(now)))

    def end_crawl(self, run: str, now: datetime, *, ok: bool, reason: str | None, report: Mapping[str, Any]) -> None:
        """Note how a crawl ended."""
        self._db.execute(
            "update crawls set ended_at = ?, ok = ?, reason = ?, report = ? where source = ? and run = ?",
            (to_text(now), int(ok), reason, json.dumps(report, sort_keys=True), self._source, run),
        )

    def unfinished_runs(self) -> list[str]:
        """Name the runs that never told how they ended."""
        query = "select run from crawls where source = ? and ended_at is null"
        return [row["run"] for row in self._db.execute(query, (self._source,))]

    def write_off(self, runs: Iterable[str], now: datetime) -> None:
        """Note that runs were killed."""
        query = "update crawls set ended_at = ?, ok = 0, reason = ? where source = ? and run = ?"
        self._db.executemany(query, [(to_text(now), "killed before its end", self._source, run) for run in runs])

    def last_whole_crawl(self, now: datetime) -> datetime | None:
        """Give the moment at which the latest crawl until `now` began that neither failed nor ended early."""
        query = "select max(started_at) from crawls where source = ? and ok = 1 and reason is null and started_at <= ?"
        return to_moment(self._db.execute(query, (self._source, to_text(now))).fetchone()[0])

    def last_answer(self) -> datetime | None:
        """Give the moment of the latest answer by whatever clock there was then."""
        query = "select max(fetched_at) from pages where source = ?"
        return to_moment(self._db.execute(query, (self._source,)).fetchone()[0])

    def hasten(self, now: datetime, longest: timedelta) -> int:
        """Make due now what no wait puts so far ahead, but a clock that was wrong; give the number of pages."""
        query = "update pages set next_due = ? where source = ? and next_due > ?"
        return self._db.execute(query, (to_text(now), self._source, to_text(now + longest))).rowcount

    def history(self, limit: int = 10) -> list[dict[str, Any]]:
        """Give the reports of the latest successful crawls, newest first."""
        query = "select report from crawls where source = ? and ok = 1 order by started_at desc, run desc limit ?"
        return [json.loads(row["report"]) for row in self._db.execute(query, (self._source, limit))]

    def forget_lost(self, data_dir: Path) -> int:
        """Make due again what the archive does not hold after all (a power cut, a deleted file); give their number."""
        rows = self._db.execute(
            "select archive_file as file, max(archive_offset) as last from pages"
            " where source = ? and archive_file is not null group by archive_file",
            (self._source,),
        ).fetchall()
        lost = 0
        for row in rows:
            path = data_dir / row["file"]
            limit = self._whole_until(path, row["file"])
            if limit <= row["last"]:
                lost += self._db.execute(
                    "update pages set digest = null, etag = null, last_modified = null, archive_file = null,"
                    " archive_offset = null, next_due = fetched_at"
                    " where source = ? and archive_file = ? and archive_offset >= ?",
                    (self._source, row["file"], limit),
                ).rowcount
        return lost

    def _whole_until(self, path: Path, file: str) -> int:
        """Give the offset up to which a file's records are all there: its size, or where its last one breaks off."""
        size = path.stat().st_size if path.is_file() else 0
        query = "select max(archive_offset) from pages where source = ? and archive_file = ? and archive_offset < ?"
        last = self._db.execute(query, (self._source, file, size)).fetchone()[0]
        return size if last is None or is_whole(path, last) else int(last)


Response = tuple[str, datetime, str]
"""Address, moment (UTC), and the file that it was first written to or a copy of that."""


def find_places(data_dir: Path, responses: Iterable[Response]) -> dict[Response, tuple[str, int]]:
    """Give where responses lie now, file and offset; those dropped, and those of other machines, are left out."""
    path = data_dir / "ledger.sqlite"
    if not path.is_file():
        return {}
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        query = (
            "select archive_file, archive_offset from captures where url = ? and fetched_at = ? and kind = 'response'"
        )
        places = {
            response: [
                (file, offset)
                for file, offset in db.execute(query, (response[0], f"{response[1]:%Y-%m-%dT%H:%M:%SZ}"))
                if file and first_name(file) == first_name(response[2])
            ]
            for response in responses
        }
    finally:
        db.close()
    return {response: found[0] for response, found in places.items() if found}


_RECORD_ANSWER = """
insert into pages (
    source, url, role, first_seen, lastmod, fetched_lastmod, status, etag, last_modified, digest,
    fetched_at, changed_at, archive_file, archive_offset, next_due, opt_out, published
) values (
    :source, :url, :role, :first_seen, :lastmod, :lastmod, :status, :etag, :last_modified, :digest,
    :fetched_at, :changed_at, :archive_file, :archive_offset, :next_due, :opt_out, :published
)
on conflict (source, url) do update set
    lastmod = coalesce(excluded.lastmod, lastmod),
    fetched_lastmod = coalesce(excluded.lastmod, lastmod),
    published = coalesce(published, excluded.published),
    status = excluded.status,
    outcome = null,
    opt_out = case when excluded.digest is null then opt_out else excluded.opt_out end,
    etag = coalesce(excluded.etag, case when excluded.digest is null then etag end),
    last_modified = coalesce(excluded.last_modified, case when excluded.digest is null then last_modified end),
    digest = coalesce(excluded.digest, digest),
    fetched_at = excluded.fetched_at,
    changed_at = coalesce(excluded.changed_at, changed_at),
    archive_file = coalesce(excluded.archive_file, archive_file),
    archive_offset = coalesce(excluded.archive_offset, archive_offset),
    next_due = excluded.next_due,
    tries = 0
"""


def _next_due(answer: Answer, before: Page | None, window: Window) -> datetime | None:
    """Say when an article is to be asked for again: while young, unless the answer is for good."""
    if answer.role != "article" or answer.status in _PERMANENT:
        return None
    known = before.published if before else None
    first = known or answer.published or (before.first_seen if before else answer.at)
    return answer.at + window.recheck if answer.at - first < window.lag else None


def _is_due(page: Page, now: datetime, *, trust_lastmod: bool) -> bool:
    if page.next_due is not None and page.next_due <= now:
        return True
    if page.role != "article" or not trust_lastmod or page.lastmod is None or page.fetched_at is None:
        return False
    return page.lastmod > (page.fetched_lastmod or page.fetched_at)
