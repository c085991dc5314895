"""`correct`: an editor's own word on a match, which beats every source and survives a rebuild."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, get_args

import click

from flows.cli import CommandError
from flows.commands.days import parse_day
from transforms.model import Status

if TYPE_CHECKING:
    from flows.config import Settings
    from flows.editor import Correction


@click.command()
@click.argument("match", nargs=-1)
@click.option("--score", default="", metavar="2-1", help="Goals after extra time.")
@click.option("--half-time", default="", metavar="1-0", help="Goals at half-time.")
@click.option("--date", "day", type=parse_day, metavar="DATE", help="Day of the match.")
@click.option("--status", default="", type=click.Choice(("", *get_args(Status))), help="What became of the match.")
@click.option("--goals", default="", metavar="GOALS", help='Scorers, home before ";": "Bremer 11; Sanchez 90+3".')
@click.option("--reason", default="", metavar="TEXT", help="Why; needed.")
@click.option("--withdraw", is_flag=True, help="Take back the corrections of this match.")
@click.option("--list", "listing", is_flag=True, help="Print the corrections that hold.")
def correct(
    match: tuple[str, ...],
    score: str,
    half_time: str,
    day: date | None,
    status: str,
    goals: str,
    reason: str,
    withdraw: bool,
    listing: bool,
) -> None:
    """Set right what the sources say of a match, and publish.

    The correction is a row of corrections.csv in the data directory; every run loads it, also into a new warehouse.
    MATCH is two teams, with a day or season where they met more than once, or a fixture's id.

    \b
    Example:
      matchday correct Torino v Inter Milan 2022-03-13 --score 1-1 --reason "the second goal was ruled out"
    """
    from flows.config import load_settings
    from flows.editor import read_corrections

    settings = load_settings()
    if listing:
        _list(read_corrections(settings.corrections))
    elif not match:
        raise CommandError("name a match, or ask for --list", 2)
    elif withdraw:
        _withdraw(settings, " ".join(match))
    else:
        told = {"score": score, "half_time": half_time, "date": day.isoformat() if day else "", "goals": goals}
        _correct(settings, " ".join(match), {**told, "status": status, "reason": reason})


def _correct(settings: "Settings", match: str, told: dict[str, str]) -> None:
    from flows.editor import CorrectionError, check_correction, read_corrections

    subject, empty, status = _find(settings, match)
    given = replace(empty, **told)
    try:
        check_correction(given)
    except CorrectionError as error:
        raise CommandError(f"{subject}: {error}", 2) from None
    kept = told["status"] or _kept(status, told["score"], told["goals"])
    before = read_corrections(settings.corrections)
    _show(f"{subject}: corrected", _publish(settings, before, [*before, replace(given, status=kept)]))


def _withdraw(settings: "Settings", match: str) -> None:
    from flows.editor import read_corrections

    subject, empty, _ = _find(settings, match)
    before = read_corrections(settings.corrections)
    after = [one for one in before if one.match != empty.match]
    if after == before:
        raise CommandError(f"nothing was corrected about {subject}; see `matchday correct --list`")
    _show(f"{subject}: correction withdrawn", _publish(settings, before, after))


def _show(headline: str, changes: list[tuple[str, str, str | None]]) -> None:
    click.echo(headline)
    for fact, old, new in changes:
        click.echo(f"  {fact}: {old} -> {new if new is not None else 'gone'}")


def _kept(current: str, score: str, goals: str) -> str:
    """The status that a correction of something else leaves as it is: a match played stays played."""
    return "played" if score or goals or current in {"played", "walkover"} else current


def _list(corrections: "list[Correction]") -> None:
    from dataclasses import astuple

    from flows.answers import print_answer
    from flows.editor import COLUMNS
    from warehouse.query import Answer

    print_answer(Answer(COLUMNS, [astuple(one) for one in corrections]))


def _find(settings: "Settings", text: str) -> "tuple[str, Correction, str]":
    """The match as people read it, an empty correction of it, and what became of it so far."""
    from flows.editor import Correction
    from flows.stores import open_published
    from warehouse.matching import find_match

    with open_published(settings) as con:
        fixture_id = find_match(con, text)
        row = con.execute(
            "select competition, competition_id, season, home, home_id, away, away_id, status, date "
            "from fixtures where fixture_id = ?",
            [fixture_id],
        ).fetchone()
    assert row is not None  # noqa: S101 - find_match found it in the same file
    competition, competition_id, season, home, home_id, away, away_id, status, day = row
    subject = f"{home} v {away} {day or season}"
    if competition_id is None or season is None:
        raise CommandError(f"{subject}: no source tells its competition; import a fixture list that holds it")
    unlisted = "unlisted:"
    empty = Correction(
        datetime.now(UTC).date().isoformat(),
        competition if competition_id.startswith(unlisted) else competition_id,
        season,
        home if home_id.startswith(unlisted) else home_id,
        away if away_id.startswith(unlisted) else away_id,
    )
    return subject, empty, status


def _publish(
    settings: "Settings", before: "list[Correction]", after: "list[Correction]"
) -> list[tuple[str, str, str | None]]:
    """Write the file, load it as every run does, and publish; what changed by it as (fact, old, new).

    Where publishing fails the file is put back.
    """
    from flows.editor import write_corrections
    from flows.locks import run_lock
    from flows.runs import run_name
    from flows.stores import open_published, open_workspace
    from warehouse.load import load_run
    from warehouse.rows import RunRow

    now = datetime.now(UTC).replace(microsecond=0)
    run = RunRow(run_name("correct", now), "correct", now, now, "ok")
    with run_lock(settings.lock):
        write_corrections(settings.corrections, after)
        try:
            with open_workspace(settings) as work:
                reason = "an editor's correction"
                published = work.publish(
                    published_at=now, fewer_because=reason, at_last=lambda con, _: load_run(con, run)
                )
        except BaseException:
            write_corrections(settings.corrections, before)
            raise
    with open_published(settings) as con:
        sql = "select fact, old, new from corrections where corrected_at = ? order by relation, fact"
        return con.execute(sql, [published.published_at]).fetchall()
