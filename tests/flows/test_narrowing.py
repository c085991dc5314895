"""A competition named to a backfill: fewer days, fewer pages, and word of how much is covered."""

from datetime import UTC, date, datetime, timedelta

import pytest

from crawlers.archive import ArchiveWriter, Exchange
from crawlers.crawl import CrawlReport
from flows import backfill as steps
from flows.asked import ask_for
from flows.backfill import PLAIN_STEPS
from flows.config import Settings
from flows.narrowing import count_covered, find_team_names, narrow_days
from flows.past import Backfill
from flows.summary import covered_lines
from tests.flows.test_backfill import DOWN

STARTED = datetime(2024, 8, 1, 9, 0, tzinfo=UTC)
PAGE = "<html><body><p>The striker of {} scored a late goal against {} in the league.</p></body></html>"


@pytest.fixture
def listed(loaded):
    """The sample site's warehouse, and what a competition with an imported list is called in it."""
    [(competition, season)] = loaded.ask(
        "select competition, season from coverage where expected_by = 'list'"
        " group by all order by count(*) desc limit 1"
    )
    return loaded.settings, ask_for(competition, season)


def test_the_days_of_a_competition_are_those_of_its_listed_matches(loaded, listed):
    settings, asked = listed
    [(first, last)] = loaded.ask(
        f"select min(date), max(date) from coverage where expected_by = 'list' and season = '{asked.season}'"
        f" and competition = '{asked.competition.name}'"
    )
    narrow = narrow_days(settings, asked)
    assert (narrow.since, narrow.until) == (first - timedelta(days=3), last + timedelta(days=2))
    assert asked.since < narrow.since <= narrow.until < asked.until
    assert narrow_days(settings, ask_for(season=asked.season)) == ask_for(season=asked.season)


def test_a_crawl_asks_for_those_days_only(listed, monkeypatch):
    settings, asked = listed
    days = []

    def run_crawl(source, *, since, until, **_):
        days.append((since, until))
        return CrawlReport(source.name, ok=True, reason=None)

    monkeypatch.setattr(steps, "run_crawl", run_crawl)
    PLAIN_STEPS.crawl(Backfill(settings, (DOWN,), STARTED, asked))
    narrow = narrow_days(settings, asked)
    assert days == [(narrow.since, narrow.until)]


def test_of_files_only_pages_that_name_two_of_its_teams_are_taken(listed, tmp_path):
    settings, asked = listed
    teams = find_team_names(settings, asked)
    assert len(teams) > 2
    told = {
        "both": (teams[0][0], teams[1][-1]),
        "one": (teams[0][0], "Nowhere Rovers"),
        "twice": (teams[0][0], teams[0][-1]),
        "none": ("Nowhere Rovers", "Elsewhere Town"),
        "within": (f"{teams[0][0]}ville", f"{teams[1][0]}shire"),
    }
    writer = ArchiveWriter(tmp_path / "foreign", "crawl", None)
    day = datetime.combine(asked.since, datetime.min.time(), UTC)
    for name, pair in told.items():
        page = PAGE.format(*pair).encode()
        writer.write(
            Exchange(f"https://x.example/{name}", "article", day, 200, page, ((b"Content-Type", b"text/html"),))
        )
    writer.close()
    report = PLAIN_STEPS.gather(Backfill(settings, (), STARTED, asked, tuple(writer.files)))
    assert (report.seen, report.kept) == (len(told), 1)


def test_what_is_covered_of_the_season_is_told(loaded, listed):
    settings, asked = listed
    [one] = count_covered(settings, asked)
    [row] = loaded.ask(
        "select count(*) filter (where state = 'reported'), count(*) from coverage"
        f" where season = '{asked.season}' and competition = '{asked.competition.name}'"
    )
    assert (one.reported, one.expected) == row
    [line] = covered_lines((one,))
    assert line.startswith(
        f"{one.competition} {one.season}: {one.reported} of {one.expected} expected matches are reported"
    )
    assert len(list(covered_lines((one,) * 14))) == 11


def test_where_nothing_is_listed_nothing_is_narrowed(tmp_path):
    settings = Settings(tmp_path)
    asked = ask_for("Serie A", since=date(2021, 8, 1))
    assert narrow_days(settings, asked) == asked
    assert find_team_names(settings, asked) == ()
    assert count_covered(settings, asked) == ()
