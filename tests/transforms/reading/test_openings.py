"""Openings in capitals: (line, how it is read), and lines that stay as they are."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.openings import with_small_openings

TAIL = " behind for most of a wet evening and went home happy in the end."
SMALL = [
    ("CHELSEA SUBSTITUTE JOE Fox was", "Chelsea substitute Joe Fox was"),
    ("HOLT VALE BEAT KELBY TOWN 3-2 and were", "Holt Vale beat Kelby Town 3-2 and were"),
    ("A LATE GOAL from Fox helped those", "A late goal from Fox helped those"),
    ("JOE FOX headed in to help those", "Joe Fox headed in to help those"),
    ("“HOLT STRIKER JOE Fox was", "“Holt striker Joe Fox was"),
    ("PSV AND AFC HOLT had been", "PSV and AFC Holt had been"),
]
KEPT = [
    "AC MILAN had been",
    "CORK CITY had been",
    "LONDON, Oct 3 - Holt had been",
    "CARVER, Ohio - Holt had been",
    "GOAL! HOLT 1-0 KELBY. Holt had been",
    "Holt beat FC KELBY TOWN and were",
]


@pytest.mark.parametrize(("line", "read"), SMALL, ids=[line for line, _ in SMALL])
def test_words_in_capitals_at_the_head_of_a_line_are_read_in_small_letters(line: str, read: str) -> None:
    assert with_small_openings(line + TAIL) == read + TAIL


@pytest.mark.parametrize("line", KEPT)
def test_a_name_a_place_and_a_shout_keep_their_capitals(line: str) -> None:
    assert with_small_openings(line + TAIL) == line + TAIL


def test_a_heading_in_capitals_stays_one() -> None:
    text = "HOLT VALE BEAT KELBY\n\nFox scored early" + TAIL
    assert with_small_openings(text) == text


def test_the_evidence_is_in_the_article_s_own_letters() -> None:
    text = "EVERTON STRIKER JOE Fox scored twice as Everton beat Fulham 3-2 on a wet Wednesday evening."
    (match,) = extract(Article("a", text)).matches
    assert [(g.scorer, g.team) for g in match.goals] == [("Joe Fox", "home")] * 2
    assert match.evidence[0].text == text[match.evidence[0].start : match.evidence[0].end]
    assert match.evidence[0].text.startswith("EVERTON")
