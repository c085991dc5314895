"""What the ledger remembers, as values, and how a row becomes one."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

Role = Literal["article", "listing"]


@dataclass(frozen=True, slots=True)
class Link:
    """A link as a listing gives it; `lastmod` and `published` where the listing says them."""

    url: str
    lastmod: datetime | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What the ledger knows of one page; see the table for the meaning of each field."""

    url: str
    role: Role
    status: int | None
    etag: str | None
    last_modified: str | None
    digest: str | None
    first_seen: datetime
    published: datetime | None
    fetched_at: datetime | None
    changed_at: datetime | None
    lastmod: datetime | None
    fetched_lastmod: datetime | None
    next_due: datetime | None
    tries: int
    rules: str | None

    def validators(self) -> dict[str, str]:
        """Give the headers that ask for the page only if it changed; none where no body is kept."""
        if self.digest is None:
            return {}
        stated = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in stated.items() if value}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site answered for one page, and where the body was written."""

    url: str
    role: Role
    status: int
    at: datetime
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    archive_file: str | None = None
    archive_offset: int | None = None
    opt_out: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """One record of the archive: a response, or a note that a page has not changed since."""

    file: str
    offset: int
    kind: Literal["response", "revisit"]
    url: str
    fetched_at: datetime
    role: str
    status: int
    digest: str | None
    drop_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """How long pages stay under watch: for `lag` after publication, asked for every `recheck` at the earliest."""

    lag: timedelta
    recheck: timedelta


def page_of(row: sqlite3.Row) -> Page:
    """Read a row of `pages`."""
    return Page(
        url=row["url"],
        role=row["role"],
        status=row["status"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        digest=row["digest"],
        first_seen=to_moment(row["first_seen"]) or datetime.min.replace(tzinfo=UTC),
        published=to_moment(row["published"]),
        fetched_at=to_moment(row["fetched_at"]),
        changed_at=to_moment(row["changed_at"]),
        lastmod=to_moment(row["lastmod"]),
        fetched_lastmod=to_moment(row["fetched_lastmod"]),
        next_due=to_moment(row["next_due"]),
        tries=row["tries"],
        rules=row["rules"],
    )


def holding_of(row: sqlite3.Row) -> Holding:
    """Read a row of `captures`."""
    return Holding(
        file=row["archive_file"],
        offset=row["archive_offset"],
        kind=row["kind"],
        url=row["url"],
        fetched_at=to_moment(row["fetched_at"]) or datetime.min.replace(tzinfo=UTC),
        role=row["role"],
        status=row["status"],
        digest=row["digest"],
        drop_after=to_moment(row["drop_after"]),
    )


def to_text(moment: datetime | None) -> str | None:
    """Write a moment as the ledger does, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def to_moment(text: str | None) -> datetime | None:
    """Read what `to_text` wrote."""
    return datetime.fromisoformat(text) if text else None
