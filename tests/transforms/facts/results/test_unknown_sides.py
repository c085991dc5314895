"""Results of sides no list knows, told in a sentence or on a line."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text):
    facts = extract(Article("a", text, title="Local football round-up"))
    return {(m.home, m.home_goals, m.away_goals, m.away) for m in facts.matches}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Red Wherry beat Wickley Rovers 2-1.", ("Red Wherry", 2, 1, "Wickley Rovers")),
        ("Red Wherry went to Tansford and won 5-2.", ("Tansford", 2, 5, "Red Wherry")),
        ("Red Wherry travelled to Tansford where they lost 1-0.", ("Tansford", 1, 0, "Red Wherry")),
        ("Wickley Rovers were seen off 3-0 by Tansford.", ("Tansford", 3, 0, "Wickley Rovers")),
        ("Tansford were sent packing 4-1 by Wickley Rovers.", ("Wickley Rovers", 4, 1, "Tansford")),
        ("Tansford (5-2) beat Wickley (3-4), 3-0.", ("Tansford", 3, 0, "Wickley")),
        ("St Olaf's 2 Fox-in-a-Box 3", ("St Olaf's", 2, 3, "Fox-in-a-Box")),
        ("St Mary's 2 Wickley Rovers 3", ("St Mary's", 2, 3, "Wickley Rovers")),
        ("TANSFORD 3 (Ward 20 90, Hart 57)\nWICKLEY 0", ("Tansford", 3, 0, "Wickley")),
    ],
)
def test_a_result_of_unknown_sides_is_read(text, expected):
    home, goals, against, away = expected
    assert told(text) in ({expected}, {(away, against, goals, home)})


def test_who_goes_somewhere_and_wins_nothing_there_is_no_side():
    assert told("Ricky Hart went to Tansford and lost 5 kilos. Dan Ward went to Wickley and won 3 prizes.") == set()
