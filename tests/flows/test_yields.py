"""A source whose pages are read sharply worse than usual is told in the morning."""

from datetime import UTC, datetime, timedelta

import pytest

from crawlers.archive import ArchiveWriter, Exchange, archive_folder, read_capture
from flows.night import Night
from flows.nightly import run_night
from flows.yields import find_layout_changes
from tests.flows.conftest import SECOND
from warehouse.database import connect

NIGHT = datetime(2022, 3, 14, 4, tzinfo=UTC)
BEFORE = NIGHT - timedelta(days=3)


@pytest.fixture
def con():
    with connect(":memory:") as opened:
        yield opened


def load(con, source, moment, pages, articles, matches=1, reason=None):
    """So many pages of a source, of which so many gave an article with so many matches."""
    for number in range(pages):
        name = f"{source}-{moment:%d}-{number}"
        article_id = name if number < articles else None
        con.execute(
            "insert into captures (capture_id, source, fetched_at, status, digest, article_id, reason, loaded_at)"
            " values (?, ?, ?, 200, 'd', ?, ?, ?)",
            [name, source, moment.replace(tzinfo=None), article_id, reason, moment.replace(tzinfo=None)],
        )
        if article_id:
            con.execute(
                "insert into articles (article_id, kind, authors, flags, matches, goals, standings, rejections,"
                " capture_id, captured_at, extractor_version, fingerprint, loaded_at)"
                " values ($id, 'report', [], [], $matches, 0, 0, 0, $id, $at, '1', 'f', $at)",
                {"id": name, "matches": matches, "at": moment.replace(tzinfo=None)},
            )


@pytest.mark.parametrize(
    ("tonight", "told"),
    [
        ({"pages": 9, "articles": 1}, "1 of 9 pages gave an article where 92% are usual"),
        ({"pages": 9, "articles": 9, "matches": 0}, "0.0 matches were read from an article where 1.0 are usual"),
        ({"pages": 9, "articles": 8}, None),
        ({"pages": 4, "articles": 0}, None),
        ({"pages": 9, "articles": 5, "matches": 1}, None),
    ],
)
def test_a_sharp_fall_in_what_is_read_of_a_source_is_told(con, tonight, told):
    load(con, "echo", BEFORE, 25, 23)
    load(con, "echo", NIGHT, **tonight)
    lines = list(find_layout_changes(con, NIGHT))
    assert [line.split(";")[0] for line in lines] == ([f"echo: {told}"] if told else [])


def test_a_source_without_a_past_and_listings_say_nothing(con):
    load(con, "young", BEFORE, 3, 3)
    load(con, "young", NIGHT, 9, 0)
    load(con, "post", BEFORE, 25, 25)
    load(con, "post", NIGHT, 9, 0, reason="fetched as listing")
    assert list(find_layout_changes(con, NIGHT)) == []


def test_a_night_after_a_layout_changed_needs_a_person_and_keeps_the_pages_for_a_later_reader(loaded):
    night, data_dir = SECOND + timedelta(days=1), loaded.settings.data_dir
    drawn = b"<html><body><canvas data-story='drawn by a script from now on'></canvas></body></html>"
    writer = ArchiveWriter(archive_folder(data_dir, "marrowfen-echo"), "redesigned", "marrowfen-echo")
    for number in range(9):
        writer.write(Exchange(f"http://127.0.0.1/sport/football/{number}", "article", night, 200, drawn))
    writer.close()
    facts = loaded.facts()
    report = run_night(Night(loaded.settings, (), night))
    assert report.outcome == "partial"
    [problem] = report.problems
    assert problem.startswith("marrowfen-echo: 0 of 9 pages gave an article where 100% are usual; has its layout")
    assert loaded.facts() == facts
    kept = loaded.ask("select file, file_offset, reason from captures where file like '%redesigned%'")
    assert len(kept) == 9
    assert all(reason for *_, reason in kept)
    assert {read_capture(data_dir / file, offset).body for file, offset, _ in kept} == {drawn}
