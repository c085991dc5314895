"""A source whose pages are read sharply worse than usual is told in the morning."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.yields import find_layout_changes
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
