"""How long a warehouse of 125 league seasons takes: `python -m tests.benchmarks.warehouse_at_size`.

Five invented leagues over 25 seasons (47,500 matches with their goals) are loaded as fixture lists, then a night of
200 articles is loaded and published. Every figure is wall time on the machine at hand, for the long steps beside the
processors' time; queries give the best of five.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb

from tests.warehouse.press import article, goal, match, standing, streak, tally
from transforms.model import Competition, ListedMatch, Team
from warehouse.database import connect
from warehouse.load import ReadArticle, load_articles, load_listed, load_reference
from warehouse.publish import workspace

LEAGUES = [
    Competition(f"league-{number}", f"League {number}", f"Land {number}", "league", teams=20) for number in range(5)
]
SEASONS = range(2000, 2025)
FIRST_NAMES = "Alexis Victor Edin Josip Marco Luca Paul Ivan Diego Hugo Karim Son".split()
NIGHT = datetime(2025, 6, 1, 3, tzinfo=UTC)
QUESTIONS = (
    "from league_table_on('2022-03-13') where competition = 'League 0' and season = '2021-22'",
    "from league_table_on('2022-03-13')",
    "from league_table where competition = 'League 0' and season = '2021-22'",
    "from league_table_by_round where competition = 'League 0' and season = '2021-22'",
    "from fixtures where date = '2022-03-12'",
    "from scorers where competition = 'League 0' and season = '2021-22' order by goals desc limit 10",
    "from goals where team = 'Team 3' order by date, minute_sort",
    "from head_to_head('Team 3', 'Team 4')",
    "from top_scorers('2021-08-01', '2022-06-30') limit 10",
    "from form_on('2022-03-13')",
    "select state, count(*) from fixture_ledger group by state",
    "select verdict, count(*) from claims_checked group by verdict",
)


def rounds(teams: list[int]) -> list[list[tuple[int, int]]]:
    """Every pair at home once, in rounds in which everybody plays."""
    first = []
    turning = list(teams)
    for number in range(len(teams) - 1):
        pairs = [(turning[i], turning[-1 - i]) for i in range(len(teams) // 2)]
        first.append([pair if (number + i) % 2 else pair[::-1] for i, pair in enumerate(pairs)])
        turning = [turning[0], turning[-1], *turning[1:-1]]
    return first + [[(away, home) for home, away in pairs] for pairs in first]


def scorer(rng: random.Random, team: int) -> str:
    shirt = rng.randrange(14)
    return f"{FIRST_NAMES[(team * 7 + shirt) % 12]} P{chr(97 + team % 26)}{chr(97 + team // 26)}{chr(97 + shirt)}on"


def season(rng: random.Random, league: int, year: int) -> list[ListedMatch]:
    """One league's season as a fixture list would give it, with scorers and minutes."""
    competition = LEAGUES[league]
    listed = []
    for number, pairs in enumerate(rounds(list(range(league * 20, league * 20 + 20)))):
        for order, (home, away) in enumerate(pairs):
            score = rng.choices(range(6), [26, 34, 24, 11, 4, 1])[0], rng.choices(range(5), [34, 36, 20, 8, 2])[0]
            goals = [
                goal(side, scorer(rng, team), rng.randint(1, 90))
                for side, team, count in (("home", home, score[0]), ("away", away, score[1]))
                for _ in range(count)
            ]
            listed.append(
                ListedMatch(
                    competition.name,
                    competition.id,
                    competition.country,
                    f"{year}-{(year + 1) % 100:02d}",
                    f"Matchday {number + 1}",
                    date(year, 8, 20) + timedelta(days=7 * number + order % 3),
                    f"Team {home}",
                    f"Team {away}",
                    f"team-{home}",
                    f"team-{away}",
                    home_goals=score[0],
                    away_goals=score[1],
                    goals=tuple(sorted(goals, key=lambda one: one.minute)),
                )
            )
    return listed


def night_of_articles(rng: random.Random, listed: list[ListedMatch], count: int):
    """Articles of three matches each, with claims, as a night would bring them."""
    for number in range(count):
        told = rng.sample(listed, 3)
        reports = [
            match(
                one.home,
                one.away,
                (one.home_goals, one.away_goals),
                one.date,
                *one.goals,
                competition=one.competition,
                competition_id=one.competition_id,
            )
            for one in told
        ]
        yield article(
            f"night-{number}",
            *reports,
            published=max(one.date for one in told),
            publisher=f"Paper {number % 6}",
            standings=tuple(standing(one.home, rng.randint(1, 20)) for one in told),
            tallies=tuple(tally(one.goals[0].scorer, 3, one.home) for one in told if one.goals),
            streaks=(streak(told[0].home, 3),),
        )


@contextmanager
def timed(what: str) -> Iterator[list[float]]:
    """Report what the block took; its seconds are in the list once it is over."""
    seconds: list[float] = []
    start, busy = time.perf_counter(), time.process_time()
    yield seconds
    seconds.append(time.perf_counter() - start)
    report(what, f"{seconds[0]:8.2f} s {time.process_time() - busy:8.2f} s of work")


def report(what: str, figure: str) -> None:
    sys.stdout.write(f"{figure}  {what}\n")


def main() -> None:
    """Print one line per figure."""
    rng = random.Random(1)
    everything = [season(rng, league, year) for league in range(5) for year in SEASONS]
    listed = [one for part in everything for one in part]
    report("matches and goals", f"{len(listed)} and {sum(len(one.goals) for one in listed)}")
    with tempfile.TemporaryDirectory() as folder:
        published = Path(folder) / "matchday.duckdb"
        with workspace(published) as work:
            load_reference(work.con, [Team(f"team-{n}", f"Team {n}", "Land") for n in range(100)], LEAGUES, [])
            with timed("load all fixture lists"):
                load_listed(work.con, listed, origin="invented lists", loaded_at=NIGHT)
            with timed("reconcile and publish them"):
                work.publish(published_at=NIGHT)
        articles = list(night_of_articles(rng, everything[24], 200))
        with timed("a night of 200 articles, from opening to published") as night:
            load_and_publish(published, articles, NIGHT + timedelta(days=1))
        with timed("a night with nothing new"):
            load_and_publish(published, articles, NIGHT + timedelta(days=2))
        report("size of the file", f"{published.stat().st_size / 1e6:8.1f} MB")
        ask(published)
        with timed("DuckDB's own copy of the whole file") as bare:
            copy(published, Path(folder) / "copy.duckdb")
        report("the night of 200 articles to that copy", f"{night[0] / bare[0]:8.1f} x")
    report("memory at most", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:8.0f} MB")


def load_and_publish(published: Path, articles: list[ReadArticle], moment: datetime) -> None:
    with workspace(published) as work:
        load_articles(work.con, articles)
        work.publish(published_at=moment)


def ask(published: Path) -> None:
    with connect(published, read_only=True) as con:
        for question in QUESTIONS:
            best = min(seconds_of(con, question) for _ in range(5))
            report(question, f"{best * 1000:8.1f} ms")


def seconds_of(con, question: str) -> float:
    start = time.perf_counter()
    con.execute(question).fetchall()
    return time.perf_counter() - start


def copy(published: Path, target: Path) -> None:
    """DuckDB's own bare copy of the same file, as the measure of what publishing costs."""
    with duckdb.connect() as con:
        con.execute(f"attach '{published}' as source (read_only)")
        con.execute(f"attach '{target}' as target")
        con.execute("copy from database source to target")


if __name__ == "__main__":
    main()
