"""Load what sources state: articles, fixture lists, reference data, captures and runs.

Loading replaces: an article its earlier reading, a fixture list its earlier seasons, reference data all of theirs.
Each load is one transaction, and doing it twice changes nothing.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Literal
from urllib.parse import urlsplit

import duckdb

from transforms.model import Article, ArticleFacts, Competition, ListedMatch, Team
from warehouse.database import WarehouseError, transaction
from warehouse.insert import NAMED, as_names, insert_rows
from warehouse.rows import (
    AwardRow,
    CaptureRow,
    DeductionRow,
    EraRow,
    PlayOffRow,
    RunRow,
    SeasonRow,
    TeamNameRow,
    as_utc,
)
from warehouse.statements import STATED_TABLES, Row, Rows, Said, article_rows, list_rows, when_said
from warehouse.touched import mark_unreconciled, note_touched

Outcome = Literal["new", "changed", "same", "older"]
"""What a load did: "older" means that a later capture of the article is already there and stays."""

ListKind = Literal["list", "editor"]
SCOPED = "origin = ? and coalesce(competition_id, competition) = ? and season = ?"
LOADED = ("said_at", "loaded_at")
"""Columns that follow from the load or from the article's own row, and so make no difference by themselves."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with its facts, ready to load."""

    article: Article
    facts: ArticleFacts
    capture: CaptureRow
    extractor_version: str
    loaded_at: datetime


def load_article(
    con: duckdb.DuckDBPyConnection,
    article: Article,
    facts: ArticleFacts,
    *,
    capture: CaptureRow,
    extractor_version: str,
    loaded_at: datetime,
) -> Outcome:
    """Replace all statements of one article by `facts`, in one transaction."""
    return load_articles(con, [ReadArticle(article, facts, capture, extractor_version, loaded_at)])[0]


def load_articles(con: duckdb.DuckDBPyConnection, read: Sequence[ReadArticle]) -> list[Outcome]:
    """What became of each article, in the order given; one transaction for all of them.

    Of several captures of one article the latest counts, in whatever order they come.
    """
    known = _known_articles(con, [one.article.id for one in read])
    outcomes: list[Outcome] = []
    latest: dict[str, tuple[Row, Rows]] = {}
    for one in read:
        row, rows = _as_rows(one)
        outcome = _compare(row, known.get(one.article.id))
        outcomes.append(outcome)
        if outcome in {"new", "changed"}:
            latest[one.article.id] = (row, rows)
            known[one.article.id] = row
    with transaction(con):
        _load_captures(
            con,
            [_capture_row(one.capture, one.article.id, None, one.extractor_version, one.loaded_at) for one in read],
        )
        if latest:
            _replace_articles(con, latest)
            mark_unreconciled(con)
    return outcomes


def _known_articles(con: duckdb.DuckDBPyConnection, ids: Sequence[str]) -> dict[str, Row]:
    columns = ("article_id", "captured_at", "capture_id", "fingerprint")
    sql = f"select {', '.join(columns)} from articles where article_id in {NAMED}"  # noqa: S608 - our own names
    return {found[0]: dict(zip(columns, found, strict=True)) for found in con.execute(sql, [as_names(ids)]).fetchall()}


def _compare(row: Row, known: Row | None) -> Outcome:
    if known is None:
        return "new"
    if (row["captured_at"], row["capture_id"]) < (known["captured_at"], known["capture_id"]):
        return "older"
    same = (row["capture_id"], row["fingerprint"]) == (known["capture_id"], known["fingerprint"])
    return "same" if same else "changed"


def _as_rows(one: ReadArticle) -> tuple[Row, Rows]:
    """The article's own row and its statements."""
    article, facts, capture = one.article, one.facts, one.capture
    if article.id != facts.id:
        raise ValueError(f"facts of {facts.id} came with article {article.id}")
    said = Said(
        "report",
        origin_of(article, capture),
        when_said(article, capture.fetched_at),
        one.loaded_at,
        article,
        one.extractor_version,
    )
    rows = article_rows(facts, said)
    row: Row = {
        "article_id": article.id,
        "url": article.url or capture.url,
        "title": article.title,
        "publisher": said.origin,
        "country": article.country,
        "language": article.language,
        "kind": facts.kind,
        "published": article.published,
        "published_at": as_utc(article.published_at) if article.published_at else None,
        "updated_at": as_utc(article.updated_at) if article.updated_at else None,
        "authors": list(article.authors),
        "flags": list(article.flags),
        "matches": len(facts.matches),
        "goals": sum(len(match.goals) for match in facts.matches),
        "standings": len(facts.standings),
        "rejections": len(facts.rejected),
        "source": capture.source,
        "capture_id": capture.id,
        "captured_at": as_utc(capture.fetched_at),
        "extractor_version": one.extractor_version,
    }
    row["fingerprint"] = _fingerprint(row, rows)
    row["loaded_at"] = as_utc(one.loaded_at)
    return row, rows


def origin_of(article: Article, capture: CaptureRow) -> str | None:
    """The name under which an article's publisher counts as one source."""
    return article.publisher or capture.source or urlsplit(article.url or "").hostname


def _fingerprint(row: Row, rows: Rows) -> str:
    told = {
        table: [{k: v for k, v in one.items() if k not in LOADED} for one in found] for table, found in rows.items()
    }
    text = json.dumps([row, told], default=str, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _replace_articles(con: duckdb.DuckDBPyConnection, latest: Mapping[str, tuple[Row, Rows]]) -> None:
    ids = as_names(latest)
    note_touched(con, f"article_id in {NAMED}", [ids])
    for table in ("articles", *STATED_TABLES):
        con.execute(f"delete from {table} where article_id in {NAMED}", [ids])  # noqa: S608 - our own names
    insert_rows(con, "articles", [row for row, _ in latest.values()])
    for table in STATED_TABLES:
        insert_rows(con, table, [row for _, rows in latest.values() for row in rows[table]])
    note_touched(con, f"article_id in {NAMED}", [ids])


def load_captures(
    con: duckdb.DuckDBPyConnection,
    captures: Iterable[tuple[CaptureRow, str]],
    *,
    extractor_version: str,
    loaded_at: datetime,
) -> None:
    """Keep captures that gave no article, each with the reason why."""
    with transaction(con):
        _load_captures(
            con, [_capture_row(capture, None, reason, extractor_version, loaded_at) for capture, reason in captures]
        )


def forget_articles(con: duckdb.DuckDBPyConnection, files: Sequence[str]) -> None:
    """Remove the articles, with their statements, whose page lies in one of the archive files: to be loaded anew."""
    own = f"select articles.article_id from articles join captures using (capture_id) where file in {NAMED}"  # noqa: S608 - our own names
    with transaction(con):
        note_touched(con, f"article_id in ({own})", [as_names(files)])
        for table in (*STATED_TABLES, "articles"):
            con.execute(f"delete from {table} where article_id in ({own})", [as_names(files)])  # noqa: S608 - our own names
        mark_unreconciled(con)


def _capture_row(
    capture: CaptureRow, article_id: str | None, reason: str | None, extractor_version: str, loaded_at: datetime
) -> Row:
    row = {name: value for name, value in asdict(capture).items() if name not in {"offset", "token"}}
    return row | {
        "capture_id": capture.id,
        "fetched_at": as_utc(capture.fetched_at),
        "file_offset": capture.offset,
        "article_id": article_id,
        "reason": reason,
        "extractor_version": extractor_version,
        "loaded_at": as_utc(loaded_at),
    }


_TOLD_OF_CAPTURES = ("article_id", "reason", "file", "file_offset", "extractor_version")


def _load_captures(con: duckdb.DuckDBPyConnection, rows: Iterable[Row]) -> None:
    by_id = {row["capture_id"]: row for row in rows}
    told = ", ".join(_TOLD_OF_CAPTURES)
    found = con.execute(
        f"select capture_id, {told} from captures where capture_id in {NAMED}",  # noqa: S608 - our own names
        [as_names(by_id)],
    ).fetchall()
    same = {capture_id for capture_id, *what in found if what == [by_id[capture_id][key] for key in _TOLD_OF_CAPTURES]}
    changed = [row for row in by_id.values() if row["capture_id"] not in same]
    con.execute(
        f"delete from captures where capture_id in {NAMED}",  # noqa: S608 - our own names
        [as_names(row["capture_id"] for row in changed)],
    )
    insert_rows(con, "captures", changed)


def load_listed(
    con: duckdb.DuckDBPyConnection,
    matches: Sequence[ListedMatch],
    *,
    origin: str,
    loaded_at: datetime,
    kind: ListKind = "list",
    whole: bool = False,
) -> int:
    """Number of matches loaded or taken back, 0 when the list says nothing new; `origin` names the list as one source.

    Replaces what the same origin said about each competition and season given here, in one transaction.
    With `whole` these are all that the origin says, and what it said of other seasons is taken back.
    With kind "editor" the rows beat every other source.
    """
    seasons: dict[tuple[str, str], list[ListedMatch]] = {}
    for match in matches:
        seasons.setdefault((match.competition_id or match.competition, match.season), []).append(match)
    loaded = 0
    with transaction(con):
        if whole:
            loaded += _take_back(con, origin, keep=list(seasons))
        for scope, listed in sorted(seasons.items()):
            loaded += _load_season(con, listed, Said(kind, origin, loaded_at, loaded_at), scope)
        if loaded:
            mark_unreconciled(con)
    return loaded


def _take_back(con: duckdb.DuckDBPyConnection, origin: str, keep: Sequence[tuple[str, str]]) -> int:
    """Number of matches of seasons that the origin says nothing of any more."""
    sql = "select coalesce(competition_id, competition), season, matches from fixture_lists where origin = ?"
    gone = [found for found in con.execute(sql, [origin]).fetchall() if found[:2] not in keep]
    for competition, season, _ in gone:
        _forget_season(con, [origin, competition, season])
    return sum(matches for *_, matches in gone)


def _forget_season(con: duckdb.DuckDBPyConnection, here: Sequence[str | None]) -> None:
    """Delete what one origin said about one competition and season."""
    listed = f"select statement_id from stated_results where source_kind <> 'report' and {SCOPED}"  # noqa: S608 - our own names
    note_touched(con, f"statement_id in ({listed})", here, tables=("stated_results",))
    con.execute(f"delete from stated_goals where result_id in ({listed})", here)  # noqa: S608 - our own names
    con.execute(f"delete from stated_results where statement_id in ({listed})", here)  # noqa: S608 - our own names
    con.execute(f"delete from fixture_lists where {SCOPED}", here)  # noqa: S608 - our own names


def _load_season(
    con: duckdb.DuckDBPyConnection, matches: Sequence[ListedMatch], said: Said, scope: tuple[str, str]
) -> int:
    rows = list_rows(matches, said)
    fingerprint = _fingerprint({"kind": said.kind}, rows)
    here = [said.origin, *scope]
    known = con.execute(f"select fingerprint from fixture_lists where {SCOPED}", here).fetchone()  # noqa: S608 - our own names
    if known == (fingerprint,):
        return 0
    _forget_season(con, here)
    for table, found in rows.items():
        insert_rows(con, table, found)
    note_touched(con, f"source_kind <> 'report' and {SCOPED}", here, tables=("stated_results",))
    row = {
        "origin": said.origin,
        "source_kind": said.kind,
        "competition": matches[0].competition,
        "competition_id": matches[0].competition_id,
        "season": scope[1],
        "matches": len(matches),
        "goals": len(rows["stated_goals"]),
        "fingerprint": fingerprint,
        "loaded_at": as_utc(said.loaded_at),
    }
    insert_rows(con, "fixture_lists", [row])
    return len(matches)


def load_reference(
    con: duckdb.DuckDBPyConnection,
    teams: Iterable[Team],
    competitions: Iterable[Competition],
    deductions: Iterable[DeductionRow],
    *,
    awards: Iterable[AwardRow] = (),
    team_names: Iterable[TeamNameRow] = (),
    eras: Iterable[EraRow] = (),
    season_dates: Iterable[SeasonRow] = (),
    play_offs: Iterable[PlayOffRow] = (),
) -> None:
    """Replace all reference data, in one transaction; the same data again change nothing.

    Raises WarehouseError for deductions that would give a team points.
    """
    deductions = list(deductions)
    _refuse_gifts(deductions)
    tables: dict[str, list[Row]] = {
        "store.reference_teams": [{"team_id": team.id, **_without_id(team)} for team in teams],
        "store.reference_competitions": [{"competition_id": one.id, **_without_id(one)} for one in competitions],
        "store.deductions": [asdict(row) for row in deductions],
        "store.awards": [asdict(row) for row in awards],
        "store.reference_team_names": [asdict(row) for row in team_names],
        "store.competition_eras": [asdict(row) for row in eras],
        "store.season_dates": [asdict(row) for row in season_dates],
        "store.play_offs": [asdict(row) for row in play_offs],
    }
    fingerprint = _fingerprint({}, tables)
    if con.execute("select value from store.info where name = 'reference'").fetchone() == (fingerprint,):
        return
    with transaction(con):
        for table, rows in tables.items():
            con.execute(f"delete from {table}")  # noqa: S608 - our own names
            insert_rows(con, table, rows)
        con.execute("delete from store.info where name = 'reference'")
        con.execute("insert into store.info values ('reference', ?)", [fingerprint])
        con.execute("delete from store.info where name in ('reconciled', 'built by')")


def _refuse_gifts(deductions: Iterable[DeductionRow]) -> None:
    """Raise unless every row takes points or gives back no more than was taken by its day."""
    taken: dict[tuple[str, str, str], int] = {}
    for row in sorted(deductions, key=lambda one: (one.day is not None, one.day or date.min)):
        key = (row.competition_id, row.season, row.team_id)
        taken[key] = taken.get(key, 0) + row.points
        if row.points == 0 or taken[key] > 0:
            raise WarehouseError(
                f"deduction of {row.team_id}, {row.competition_id} {row.season} ({row.reason}): {row.points:+d}; "
                "write points taken as a negative number, and give back no more than was taken before"
            )


def _without_id(value: Team | Competition) -> Row:
    return {name: found for name, found in asdict(value).items() if name != "id"}


def load_run(con: duckdb.DuckDBPyConnection, run: RunRow) -> None:
    """Keep what a run did; a row of the same id is replaced."""
    row: dict[str, Any] = {
        "run_id": run.id,
        "kind": run.kind,
        "started": as_utc(run.started),
        "ended": as_utc(run.ended) if run.ended else None,
        "outcome": run.outcome,
        "counts": dict(run.counts),
        "seconds": dict(run.seconds),
    }
    with transaction(con):
        con.execute("delete from runs where run_id = ?", [run.id])
        insert_rows(con, "runs", [row])
