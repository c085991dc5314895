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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wickley, who had won their last five, went down 2-1 at Tansford.", ("Tansford", 2, 1, "Wickley")),
        ("Wickley played host to Tansford and ran out 3-1 winners.", ("Wickley", 3, 1, "Tansford")),
        ("Wickley scored three times in the second half to beat Tansford 4-2.", ("Wickley", 4, 2, "Tansford")),
        ("Wickley recovered from a goal down to win 3-1 against Tansford.", ("Wickley", 3, 1, "Tansford")),
        ("Wickley nicked it 1-0 against Tansford.", ("Wickley", 1, 0, "Tansford")),
        ("Wickley dumped Tansford out of the cup with a 2-0 win.", ("Wickley", 2, 0, "Tansford")),
        ("There was late drama at Tansford, where Wickley won 3-2.", ("Tansford", 2, 3, "Wickley")),
        (
            "Dan Hart's late strike earned Wickley a share of the spoils in a 3-3 thriller at Tansford.",
            ("Tansford", 3, 3, "Wickley"),
        ),
        ("St Wilfrid's beat St Oswald's 2-1.", ("St Wilfrid's", 2, 1, "St Oswald's")),
        ("Old Tansfordians lost 3-1 to Wickley Old Boys.", ("Wickley Old Boys", 3, 1, "Old Tansfordians")),
        ("The Wherry Inn beat the Fox and Hounds 5-4.", ("Wherry Inn", 5, 4, "Fox and Hounds")),
        ("Wickley Town III beat Tansford B 2-0.", ("Wickley Town III", 2, 0, "Tansford B")),
    ],
)
def test_more_words_show_that_a_name_is_a_sides(text, expected):
    home, goals, against, away = expected
    assert told(text) in ({expected}, {(away, against, goals, home)})


@pytest.mark.parametrize(
    "text",
    [
        "Dan Hart scored three times to help his side beat Tansford Town 4-2. Dan Hart was on song.",
        "A late strike earned Dan Hart a share of the prize.",
        "Reed and Crown went home.",
    ],
)
def test_a_man_is_no_side(text):
    assert not any("Hart" in side or "Crown" in side for m in told(text) for side in (m[0], m[3]))
