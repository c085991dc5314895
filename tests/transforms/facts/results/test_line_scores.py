import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    """The results of an article's matches: (home, home goals, away goals, away, whether the venue is known)."""
    return [(m.home, m.home_goals, m.away_goals, m.away, m.venue_known) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    "lines",
    [
        "Oakham 1 2 — 3\nHolt Vale 0 1 — 1",
        "Oakham 1 2–3\nHolt Vale 0 1–1",
        "Oakham (6-5-1): 1 2 - 3\nHolt Vale (2-9-1): 0 1 - 1",
        "Oakham 1 2 0 0 - 3\nHolt Vale 0 1 0 0 - 1",
        "Oakham: 1, 2 - 3\nHolt Vale: 0, 1 - 1",
    ],
)
def test_goals_by_period_and_their_sum_are_a_result(lines):
    text = f"{lines}\nThe evening was cold and Oakham were quick to every ball, and Holt Vale went home."
    assert results(text) == [("Oakham", 3, 1, "Holt Vale", False)]


@pytest.mark.parametrize(
    "lines",
    [
        "Oakham 1 2 - 4\nHolt Vale 0 1 - 1",
        "Oakham 1 2 - 3",
        "Oakham 1 2 0 - 3\nHolt Vale 0 1 - 1",
        "Oakham 1 2 - 3\nOakham 0 1 - 1",
    ],
)
def test_figures_that_do_not_add_up_or_stand_alone_are_none(lines):
    assert results(f"{lines}\nThe evening was cold and the ball was quick.") == []
