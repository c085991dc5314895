"""Lines of results say whom a side met that prose only means."""

import pytest

from transforms.extract import extract
from transforms.model import Article

LINES = "Roma 3-1 Lazio\nLecce 1-3 Bari\nGenoa 1-0 Como\n"


def results(text):
    return {(m.home, m.home_goals, m.away_goals, m.away) for m in extract(Article("a", text)).matches}


PRINTED = {("Roma", 3, 1, "Lazio"), ("Lecce", 1, 3, "Bari"), ("Genoa", 1, 0, "Como")}


@pytest.mark.parametrize(
    "prose",
    [
        "Roma are still first. The Venomous Ones took care of business as they humbled Lecce 3-1 away from home.",
        "Lazio lost. The newcomers made no mistake as they beat Como 1-0.",
        "Roma won. Bari did so too: they thrashed Lecce 3-1.",
    ],
)
def test_the_line_tells_whose_result_it_was(prose):
    assert results(LINES + prose) == PRINTED


def test_a_score_that_no_line_prints_is_another_result():
    found = results(LINES + "Roma won. Earlier, Verona had a good day as they beat Como 4-0.")
    assert found > PRINTED


def test_a_win_that_lifts_a_side_is_its_own():
    text = "Roma needed a late goal to break the hearts of Lazio. The 2-1 win lifts Roma to sixth."
    (match,) = extract(Article("a", text)).matches
    assert {match.home: match.home_goals, match.away: match.away_goals} == {"Roma": 2, "Lazio": 1}


def test_a_defeat_that_drops_a_side_is_its_own():
    text = "Roma were beaten by Lazio on Sunday. The 2-1 defeat drops Roma to sixth."
    (match,) = extract(Article("a", text)).matches
    assert {match.home: match.home_goals, match.away: match.away_goals} == {"Roma": 1, "Lazio": 2}
