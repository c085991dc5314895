"""National teams told in full: a country or a people and "women's national team" are that side."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    """The results of an article's matches: (home, home goals, away goals, away)."""
    return [(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The England women's national team beat Norway 2-0.", ("England", 2, 0, "Norway")),
        ("The Canadian women's national team beat Cuba 3-0.", ("Canada", 3, 0, "Cuba")),
        ("Canada's women's national team beat Cuba 3-0.", ("Canada", 3, 0, "Cuba")),
        ("The Canadian men's soccer team lost 2-1 to Honduras.", ("Canada", 1, 2, "Honduras")),
        ("The U.S. men's national team beat Cuba 3-0.", ("United States", 3, 0, "Cuba")),
        (
            "The U.S. Under-17 Women's National Team opened with a 5-0 win over El Salvador.",
            ("United States", 5, 0, "El Salvador"),
        ),
        (
            "The Philippine Women's National Football Team lost 2-1 to New Zealand.",
            ("Philippines", 1, 2, "New Zealand"),
        ),
    ],
)
def test_a_country_and_its_national_team_are_a_side(text, found):
    assert results(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Fox is a former Canada national team player who scored as Oakham beat Holt 2-0.",
        "Joe Fox, a U.S. national team veteran, scored as Oakham beat Holt 2-0.",
        "Oakham beat Holt 2-0 before 10,000 in the U.S. capital.",
    ],
)
def test_whence_a_man_is_makes_no_side(text):
    assert results(text) == [("Oakham", 2, 0, "Holt")]
