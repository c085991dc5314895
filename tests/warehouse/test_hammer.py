"""Readers that open the published file while it is replaced see one whole version or another, never a mixture."""

import subprocess
import sys
from datetime import date, timedelta

from tests.warehouse.press import COMPETITIONS, article, goal, march, match
from warehouse.load import load_articles, load_reference
from warehouse.publish import workspace
from warehouse.versions import versions_of

SUNDAY = date(2022, 3, 13)
MONDAY_NIGHT = march(14) + timedelta(hours=3)
NIGHTS = 50
# Every version is whole: its relations agree with each other and with what it says of itself, also when asked again.
HAMMER = """
import sys
from warehouse.database import connect
CHECKSUM = (
    "select (select sum(home_goals + away_goals) from fixtures), (select sum(goals_for) from team_matches), "
    "(select sum(goals_for) from league_table), (select count(home_goals) from fixtures), "
    "(select arg_max(results, published_at) from publications), (select count(*) from goals), "
    "(select arg_max(goals, published_at) from publications), (select sum(goals) from scorers), "
    "(select count(*) from publications)"
)
seen = []
for moment in sys.stdin:
    con = connect(sys.argv[1], read_only=True)
    con.execute("set threads = 1")
    first, again = con.execute(CHECKSUM).fetchone(), con.execute(CHECKSUM).fetchone()
    con.close()
    scores, of_teams, of_table, results, said_results, goals, said_goals, of_scorers, nights = first
    assert first == again, (first, again)
    assert scores == of_teams == of_table, first
    assert (results, goals, goals) == (said_results, said_goals, of_scorers), first
    seen.append(nights)
assert seen == sorted(seen), seen
print(len(seen), seen[-1])
"""


def run_night(published, number, tell_readers):
    """One match more; readers look when the night begins, or every other night right before the file is replaced."""
    late = number % 2 == 0
    if not late:
        tell_readers()
    with workspace(published, keep=3) as work:
        work.con.execute("set threads = 1")
        if number == 0:
            load_reference(work.con, [], COMPETITIONS.values(), [])
        scored = goal("home", "Abraham", number % 45 + 1)
        load_articles(work.con, [article(f"n{number}", match("Roma", f"Team {number}", (1, 0), SUNDAY, scored))])
        at = MONDAY_NIGHT + timedelta(days=number)
        work.publish(published_at=at, at_last=lambda _con, _published: tell_readers() if late else None)


def test_four_readers_hammer_the_file_through_fifty_nights_and_see_only_whole_versions(tmp_path):
    published = tmp_path / "matchday.duckdb"
    run_night(published, 0, lambda: None)
    command = [sys.executable, "-c", HAMMER, str(published)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    readers = [subprocess.Popen(command, **pipes) for _ in range(4)]

    def tell_readers():
        for reader in readers:
            reader.stdin.write("look\n")
            reader.stdin.flush()

    try:
        for number in range(1, NIGHTS):
            run_night(published, number, tell_readers)
    finally:
        outputs = [reader.communicate("all nights are done\n", timeout=120)[0] for reader in readers]
    assert [reader.returncode for reader in readers] == [0] * 4
    assert outputs == [f"{NIGHTS} {NIGHTS}\n"] * 4
    assert len(versions_of(published)) == 3
