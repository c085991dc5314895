"""Records and ranks beside a side's name are no scores; a page that prints none keeps every character."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.records import without_records

SUNDAY = date(2021, 10, 10)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ferrum (2-9-1, 0-2 Big East) beat Hull (8-1, 2-0) 2-1.", "Ferrum beat Hull 2-1."),
        ("Navy (2-10-2, 0-4-2 Patriot League) won. Hull (4-4-1) lost.", "Navy won. Hull lost."),
        ("No. 22 Navy (8-1, 2-0) lost at No. 3 Hull (8-1-1).", "Navy lost at Hull ."),
        ("Navy (8-1, 2-0) beat Hull (8-1-1). Ferrum fell to 2-9, 1-3.", "Navy beat Hull . Ferrum fell to ."),
        ("Navy (8-1, 2-0) beat Hull (8-1-1), and Ferrum (4-3) drew.", "Navy beat Hull, and Ferrum drew."),
    ],
)
def test_records_become_spaces_where_a_page_prints_several(text, left):
    masked = without_records(text)
    assert len(masked) == len(text)
    assert " ".join(masked.split()) == left


@pytest.mark.parametrize(
    "text",
    [
        "Hull beat Ferrum 2-1 (1-0), and Navy lost 3-1 (1-1).",
        "Hull (4-4-2): Fox; Bell, Hart. Ferrum (4-3-3): Pell; Dean, Ross.",
        "Hull (8-1, 2-0) beat Ferrum 2-1, their keeper said.",
        "Hull dropped to 2-1 down; No. 9 Fox levelled. The score (2-2) stood.",
        "Austin (2-3-1, 7 points) lost to Dallas (4-1-1, 13 points).",
    ],
)
def test_scores_formations_and_a_lone_bracket_stay(text):
    assert without_records(text) == text


def test_a_result_is_read_between_the_records_and_its_evidence_is_the_text_as_printed():
    text = "No. 18 Ferrum (5-2-1, 0-2-1 Big South) drew 2-2 with Hull (5-2-1, 0-2-1) on Saturday."
    (match,) = extract(Article("a", text, published=SUNDAY)).matches
    assert (match.home_goals, match.away_goals) == (2, 2)
    assert {match.home.split()[0], match.away.split()[0]} == {"Ferrum", "Hull"}
    assert all(text[e.start : e.end] == e.text for e in match.evidence)
