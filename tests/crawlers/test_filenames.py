"""Archive files are named so that they sort by time and no two machines give the same name."""

from datetime import timedelta

import pytest

from crawlers.filenames import first_name, fresh_run, next_name, previous_name, token_of
from tests.crawlers.conftest import NOW

NAMES = ["20220314T060000Z-001-5eed0001-00000.warc.gz", "pages-0123456789ab-rovers-r2-d2.warc.gz"]


def test_runs_of_one_second_are_numbered_on_one_machine_and_told_apart_on_two(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    first = fresh_run(here, NOW)
    (here / f"{first}-00000.warc.gz").touch()
    second, elsewhere, later = fresh_run(here, NOW), fresh_run(there, NOW), fresh_run(here, NOW + timedelta(seconds=1))
    assert first < second < later
    assert [run[:21] for run in (first, second, elsewhere)] == [
        "20220314T060000Z-001-",
        "20220314T060000Z-002-",
        "20220314T060000Z-001-",
    ]
    assert len({first, second, elsewhere, later}) == 4


@pytest.mark.parametrize("name", NAMES)
def test_copies_lead_back_to_the_file_that_they_came_from(name):
    copy = next_name(name)
    second = next_name(copy)
    assert (previous_name(second), previous_name(copy), previous_name(name)) == (copy, name, None)
    assert first_name(second) == first_name(copy) == first_name(name) == name
    assert token_of(second) == token_of(name)


@pytest.mark.parametrize(
    ("name", "token"),
    [
        (NAMES[0], "5eed0001"),
        (NAMES[1], None),
        ("20220314T060000Z-001-00000.warc.gz", None),
        ("pages-20220314T060000Z-001-5eed00-00000.warc.gz", None),
    ],
)
def test_only_a_crawl_has_a_token(name, token):
    assert token_of(name) == token
