"""Men who are called like a month."""

import pytest

from transforms.reading.calendar_names import find_bearers
from transforms.reading.names import find_names

FULL = "Tobias March and Kit May were in the side. "


def bearers(words: str) -> list[str]:
    """The words from each lone surname of a man on, in `words` behind a sentence that gives the full names."""
    text = FULL + words
    return [text[n.start :][:12] for n in find_bearers(text, list(find_names(text, 0, len(text), [])))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("March headed in.", "March headed"),
        ("It was level until a corner from May's boot.", "May's boot."),
        ("They led before May equalised.", "May equalise"),
        ("Oakham replied, and March made it three.", "March made i"),
        ("Scorers: Oakham - May 31, 54pen; Holt - Fry 8", "May 31, 54pe"),
        ("Oakham: March 12', Bell 80'.", "March 12', B"),
    ],
)
def test_a_surname_of_the_calendar_stands_for_its_man(words: str, found: str) -> None:
    assert bearers(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "They had not won since March.",
        "In May they went down.",
        "The final is on May 12.",
        "It was played on 3 May 2019.",
        "It rained in April and May.",
        "By March the lead had gone.",
        "Last May it was over by now.",
        "The March fixture was put off.",
        "It is to be played before May.",
        "In mid-March they signed a keeper.",
        "Season 2018 to May 2019 was poor.",
    ],
)
def test_a_month_stays_a_month_though_a_man_is_called_so(words: str) -> None:
    assert bearers(words) == []


def test_a_month_is_nobody_where_no_man_is_called_so() -> None:
    text = "March began with a win, and May ended with one."
    assert list(find_bearers(text, list(find_names(text, 0, len(text), [])))) == []
