"""Work on a copy, all or nothing, and the old file for whoever still reads it."""

import subprocess
import sys
from datetime import date, timedelta

import pytest

from tests.warehouse.press import COMPETITIONS, NOON, article, goal, listed, march, match
from warehouse import place, publish
from warehouse.database import BusyWarehouseError, NotAWarehouseError, NoWarehouseError, connect
from warehouse.load import load_articles, load_listed, load_reference
from warehouse.publish import RefusedError, workspace
from warehouse.rows import AwardRow, DeductionRow
from warehouse.versions import version_on, versions_of

SUNDAY = date(2022, 3, 13)
MONDAY_NIGHT = march(14) + timedelta(hours=3)


@pytest.fixture
def published(tmp_path):
    return tmp_path / "matchday.duckdb"


@pytest.fixture
def night(published):
    """Load articles and lists and publish, as one night; `at` counts nights."""

    def run(*articles, listed=(), editor=(), at=0, deductions=(), awards=(), keep=7, **more):
        with workspace(published, keep=keep) as work:
            work.con.execute("set threads = 1")
            load_reference(work.con, [], COMPETITIONS.values(), deductions, awards=awards)
            load_articles(work.con, articles)
            load_listed(work.con, listed, origin="the list", loaded_at=NOON)
            load_listed(work.con, editor, origin="the editor", loaded_at=NOON, kind="editor")
            return work.publish(published_at=MONDAY_NIGHT + timedelta(days=at), **more)

    return run


def ask(path, sql):
    with connect(path, read_only=True) as con:
        return con.execute(sql).fetchall()


def report(score, *goals, captured=None, version="1", **more):
    return article("a", match("Torino", "Inter", score, SUNDAY, *goals, **more), captured=captured, version=version)


BREMER, SANCHEZ = goal("home", "Bremer", 11), goal("away", "Alexis Sanchez", 90, 3)


def test_what_is_published_answers_with_tables_macros_and_comments(night, published):
    done = night(report((1, 1), BREMER, SANCHEZ))
    assert (done.counts.fixtures, done.counts.results, done.counts.goals, done.before) == (1, 1, 2, None)
    assert ask(published, "select team, points from league_table_on('2022-03-13') order by team") == [
        ("Inter", 1),
        ("Torino", 1),
    ]
    bare = "select table_name, column_name from duckdb_columns() where schema_name = 'main' and comment is null"
    assert ask(published, f"{bare} and not internal") == []
    assert ask(published, "select comment from duckdb_tables() where table_name = 'goals'") == [("one row per goal",)]


def test_nothing_is_seen_before_publishing_and_nothing_is_left_after_giving_up(night, published):
    night(report((1, 1)))
    before = published.read_bytes()
    with workspace(published) as work:
        load_articles(work.con, [report((2, 1), captured=march(15))])
        assert ask(published, "select home_goals from fixtures") == [(1,)]
    assert published.read_bytes() == before
    assert sorted(path.name for path in published.parent.iterdir()) == [
        ".matchday.duckdb.lock",
        "matchday.duckdb",
        "versions",
    ]


def test_an_error_at_the_last_moment_leaves_the_published_file(night, published, monkeypatch):
    night(report((1, 1)))
    before = published.read_bytes()

    def full(*_):
        raise OSError("no space left on device")

    monkeypatch.setattr(place.os, "replace", full)
    with pytest.raises(OSError, match="no space left"):
        night(report((2, 1), captured=march(15)), at=1)
    monkeypatch.undo()
    assert published.read_bytes() == before
    night(report((2, 1), captured=march(15)), at=1)
    assert ask(published, "select home_goals from fixtures") == [(2,)]


def test_what_a_killed_run_left_behind_is_cleared_away(night, published):
    for name in (".matchday.duckdb.work", ".matchday.duckdb.work.wal", ".matchday.duckdb.new"):
        (published.parent / name).write_bytes(b"half a night")
    night(report((1, 1)))
    assert ask(published, "select count(*) from fixtures") == [(1,)]
    assert not (published.parent / ".matchday.duckdb.new").exists()


def test_one_writer_at_a_time(night, published):
    night(report((1, 1)))
    with (
        workspace(published),
        pytest.raises(BusyWarehouseError, match="is being written by another run"),
        workspace(published),
    ):
        pass


def test_a_file_that_is_not_ours_is_never_replaced(published, night):
    published.write_text("songs")
    with pytest.raises(NotAWarehouseError, match="is not a matchday warehouse"):
        night(report((1, 1)))
    assert published.read_text() == "songs"


READER = """
import sys
from warehouse.database import connect
con = connect(sys.argv[1], read_only=True)
print(con.execute("select home_goals from fixtures").fetchone()[0], flush=True)
for _ in sys.stdin:
    print(con.execute("select home_goals from fixtures").fetchone()[0], flush=True)
"""


def test_a_reader_in_another_process_keeps_its_snapshot_while_nights_are_published(night, published):
    night(report((1, 1)))
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, str(published)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert reader.stdout.readline() == "1\n"
        for number in range(2, 5):
            night(report((number, 1), captured=march(14 + number)), at=number)
            reader.stdin.write("again\n")
            reader.stdin.flush()
            assert reader.stdout.readline() == "1\n"
            assert ask(published, "select home_goals from fixtures") == [(number,)]
    finally:
        reader.communicate("", timeout=30)
    assert reader.returncode == 0


KILLED = """
import os, sys, signal
from pathlib import Path
from tests.warehouse.test_publish import report
from tests.warehouse.press import march
from warehouse.load import load_articles
from warehouse.publish import workspace
with workspace(Path(sys.argv[1])) as work:
    load_articles(work.con, [report((5, 5), captured=march(20))])
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_run_killed_in_the_middle_loses_nothing_and_locks_nobody_out(night, published):
    night(report((1, 1)))
    before = published.read_bytes()
    killed = subprocess.run([sys.executable, "-c", KILLED, str(published)], check=False, timeout=60)
    assert killed.returncode == -9
    assert published.read_bytes() == before
    night(report((2, 1), captured=march(15)), at=1)
    assert ask(published, "select home_goals from fixtures") == [(2,)]


def test_publishing_again_with_nothing_new_changes_no_fact(night, published):
    night(report((1, 1), BREMER))
    facts = ask(published, "from fixtures"), ask(published, "from goals"), ask(published, "from articles")
    done = night(report((1, 1), BREMER), at=1)
    assert (done.corrections, done.before) == (0, done.counts)
    assert (ask(published, "from fixtures"), ask(published, "from goals"), ask(published, "from articles")) == facts


def test_two_versions_of_one_second_keep_a_record_each_and_their_corrections(night, published):
    night(report((1, 1), BREMER))
    second = night(report((2, 1), BREMER, captured=march(15)))
    third = night(report((3, 1), BREMER, captured=march(16)))
    assert [one.published_at - second.published_at for one in (second, third)] == [timedelta(0), timedelta(seconds=1)]
    assert second.corrections > 0
    assert ask(published, "select published_at, corrections from publications order by published_at")[1:] == [
        (one.published_at, one.corrections) for one in (second, third)
    ]
    assert ask(published, "select corrected_at, count(*) from corrections group by all order by all") == [
        (one.published_at, one.corrections) for one in (second, third)
    ]


def test_the_last_versions_are_kept_and_answer_for_their_days(night, published):
    for number in range(4):
        night(report((number, 0), captured=march(14 + number)), at=number, keep=3)
    versions = versions_of(published)
    assert [version.published_at.day for version in versions] == [15, 16, 17]
    assert ask(version_on(published, date(2022, 3, 16)), "select home_goals from fixtures") == [(2,)]
    assert ask(version_on(published, date(2023, 1, 1)), "select home_goals from fixtures") == [(3,)]
    with pytest.raises(NoWarehouseError, match=r"the oldest version kept of .* is of 2022-03-15, after 2022-03-14"):
        version_on(published, date(2022, 3, 14))


def test_without_versions_nothing_is_said_of_a_day(published):
    with pytest.raises(NoWarehouseError, match=r"no version of .* is kept"):
        version_on(published, SUNDAY)


def test_the_old_version_is_another_file_than_the_published_one(night, published):
    night(report((1, 1)))
    night(report((2, 1), captured=march(15)), at=1)
    old, new = versions_of(published)
    assert new.path.samefile(published)
    assert ask(old.path, "select home_goals from fixtures") == [(1,)]


def test_fewer_facts_are_refused_without_a_reason(night, published):
    night(report((1, 1), BREMER, SANCHEZ), listed=[listed("Roma", "Lazio", (1, 0), SUNDAY)])
    before = published.read_bytes()
    fewer = report((1, 1), BREMER, version="2")
    with pytest.raises(RefusedError, match="not published: 1 goals instead of 2, and no source took them back"):
        night(fewer, at=1)
    assert published.read_bytes() == before
    night(fewer, at=1, fewer_because="the rule for stoppage time was wrong")
    assert ask(published, "select goals, reason from publications order by published_at") == [
        (2, None),
        (1, "the rule for stoppage time was wrong"),
    ]


def test_facts_that_a_source_took_back_may_go(night, published):
    night(report((1, 1), BREMER, SANCHEZ))
    night(report((1, 0), BREMER, captured=march(15)), at=1)
    assert ask(published, "select scorer from goals") == [("Bremer",)]
    assert ask(published, "select fact, old, new, why from corrections order by fact") == [
        ("goal", "Alexis Sanchez", None, "The Courier corrected its article"),
        ("score", "1-1", "1-0", "The Courier corrected its article"),
    ]


def test_a_check_that_must_hold_keeps_a_bad_night_from_being_published(night, published, monkeypatch):
    night(report((1, 1)))
    before = published.read_bytes()
    monkeypatch.setattr(publish, "refresh", lambda con: con.execute("update fixtures set away_id = home_id"))
    with pytest.raises(RefusedError, match=r"not published: check .* finds 1 rows"):
        night(report((1, 1), captured=march(15)), at=1)
    assert published.read_bytes() == before


def test_the_story_of_one_match_is_kept_as_corrections_and_as_of_every_night(night, published):
    """Report, corrected report, deduction, award, and the editor's last word."""
    award = AwardRow("serie-a", "2021-22", "torino", "inter", 3, 0, None, "an unregistered player")
    taken = DeductionRow("serie-a", "2021-22", "inter", -1, SUNDAY, "late books")
    second = report((1, 1), goal("home", "Bremer", 12), SANCHEZ, captured=march(15))
    night(report((2, 1), BREMER, SANCHEZ))
    night(second, at=1)
    night(second, at=2, deductions=[taken])
    night(second, at=3, deductions=[taken], awards=[award])
    edited = listed("Torino", "Inter", (1, 2), SUNDAY, note="the award was quashed")
    night(second, at=4, deductions=[taken], awards=[award], editor=[edited])
    night(second, at=5, deductions=[taken], awards=[award], editor=[edited])

    score = "select home_goals || '-' || away_goals, status from fixtures"
    points = "select points from league_table where team = 'Inter'"
    believed = [(("2-1", "played"), 0), (("1-1", "played"), 1), (("1-1", "played"), 0), (("3-0", "walkover"), -1)]
    believed += [(("1-2", "played"), 2)] * 2
    for number, (result, sum_of_points) in enumerate(believed):
        then = version_on(published, date(2022, 3, 14 + number))
        assert (ask(then, score), ask(then, points)) == ([result], [(sum_of_points,)])

    rows = ask(published, "select day(corrected_at), fact, old, new, why from corrections order by 1, 2")
    assert rows == [
        (15, "minute of Bremer", "11", "12", "The Courier corrected its article"),
        (15, "score", "2-1", "1-1", "The Courier corrected its article"),
        (16, "points deducted", "0", "-1", "points deducted: late books"),
        (17, "score", "1-1", "3-0", "awarded: an unregistered player"),
        (17, "status", "played", "walkover", "awarded: an unregistered player"),
        (18, "score", "3-0", "1-2", "the editor's correction: the award was quashed"),
        (18, "status", "walkover", "played", "the editor's correction: the award was quashed"),
    ]
    since = ask(
        published, "select day(believed_since), day(corrected_at) from corrections where fact = 'score' order by 2"
    )
    assert since == [(14, 15), (15, 17), (17, 18)]


def rossi(name, team, day, player, at):
    played = match(team, "Lecce", (1, 0), day, goal("home", player))
    return article(name, played, published=day + timedelta(days=1), captured=march(at))


REDIRECTS = "select old_id, player_id, why from player_redirects order by all"


def test_an_id_that_was_published_leads_on_to_the_player_it_became(night, published):
    night(rossi("a", "Inter", SUNDAY, "Rossi", 14))
    night(rossi("b", "Inter", SUNDAY - timedelta(days=7), "Marco Rossi", 15), at=1)
    assert ask(published, REDIRECTS) == [("rossi@inter", "marco-rossi", "the same player under another id")]
    # a namesake at another club on the same day: the plain name is nobody's any more
    night(rossi("c", "Roma", SUNDAY, "Marco Rossi", 16), at=2)
    assert ask(published, REDIRECTS) == [
        ("marco-rossi", "marco-rossi@inter", "the same player under another id"),
        ("rossi@inter", "marco-rossi@inter", "the same player under another id"),
    ]
    when = ask(published, "select old_id, day(redirected_at) from player_redirects order by all")
    assert when == [("marco-rossi", 16), ("rossi@inter", 16)]


def test_two_players_that_turn_out_to_be_one_lead_to_him_and_one_that_was_two_to_both(night, published):
    here, there = rossi("a", "Inter", SUNDAY, "Marco Rossi", 14), rossi("b", "Roma", SUNDAY, "Marco Rossi", 14)
    later = rossi("b", "Roma", date(2022, 9, 4), "Marco Rossi", 15)
    night(here, there)
    night(later, at=1, fewer_because="the second match was in autumn")
    merged = "turned out to be one player with another"
    assert ask(published, REDIRECTS) == [
        ("marco-rossi@inter", "marco-rossi", merged),
        ("marco-rossi@roma", "marco-rossi", merged),
    ]
    night(rossi("b", "Roma", SUNDAY, "Marco Rossi", 16), at=2, fewer_because="it was in March after all")
    split = "turned out to be several players"
    assert ask(published, REDIRECTS) == [
        ("marco-rossi", "marco-rossi@inter", split),
        ("marco-rossi", "marco-rossi@roma", split),
    ]


def test_a_player_whom_no_source_names_any_more_keeps_a_row(night, published):
    night(rossi("a", "Inter", SUNDAY, "Marco Rossi", 14))
    night(rossi("a", "Inter", SUNDAY, "Luca Bianchi", 15), at=1)
    assert ask(published, "select old_id, player_id, player, why from player_redirects") == [
        ("marco-rossi", None, "Marco Rossi", "no source names this player any more")
    ]
    night(rossi("a", "Inter", SUNDAY, "Marco Rossi", 16), at=2)
    assert ask(published, "select old_id from player_redirects") == [("luca-bianchi",)]
