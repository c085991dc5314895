"""What the words around a name say it is."""

import pytest

from transforms.identity.phrases import split_words
from transforms.reading.clues import ClueReader

TEAM = [
    "X overcame a red card for Joe Fox to beat Oakham 1-0",
    "X kept all their old ways, slumping 3-0 at Oakham",
    "X spent a week on the road following a goalless draw at Oakham",
    "a point against Joe Fox's X",
    "they beat League Two X",
    "a goalless draw at Serie A X",
    "they were beaten by League Two X",
    "X were in front",
    "X lost",
    "X, who were without a win, waited",
    "they beat X",
    "a 3-1 win over X",
    "a goal to put X ahead",
    "it gave X the lead",
    "X 2-1 in front of few",
    "it ended 2-1 X",
    "X keeper Ann Lee",
    "X's unbeaten run",
    "X (2-0-1) rose",
    "it was grim, with X winning 3-1 at Oakham",
    "X got off to a flying start, beating Oakham 1-0",
    "X had a fine away win",
    "X's boys were out",
    "a heavy defeat for X",
    "X's girls' soccer team were out",
    "they fell to No. 7 X",
    "they did enough to hold X",
    "X went quietly to third when they lost at Oakham",
    "X took their chance",
    "they drew with the X",
]
PERSON = [
    "X headed in",
    "X said",
    "striker X",
    "X's header",
    "a cross from X",
    "X put Oakham ahead",
    "X was sent off",
    "X took his chance",
    "X 7 (pen)",
    "X's goal was winning 3-1 praise",
    "X scored twice as they won at Oakham",
    "X quickly tapped in",
    "X scored his first goal to beat Oakham 1-0",
]
PLACE = ["it was held in X", "a ground near X"]
NOTHING = ["X", "and then X, so", "ordinary words X more ordinary words", "(X)"]


def clues(text):
    at = text.index("X")
    found = ClueReader(split_words(text)).at(at, at + 1)
    return found.team, found.person, found.place


@pytest.mark.parametrize("text", TEAM)
def test_these_words_make_a_team(text):
    team, person, _ = clues(text)
    assert team >= 2
    assert team > person


@pytest.mark.parametrize("text", PERSON)
def test_these_words_make_a_person(text):
    team, person, _ = clues(text)
    assert person >= 2
    assert person > team


@pytest.mark.parametrize("text", PLACE)
def test_these_words_make_a_place(text):
    assert clues(text)[2] > 0


@pytest.mark.parametrize("text", NOTHING)
def test_these_words_say_nothing(text):
    assert clues(text) == (0, 0, 0)


def test_a_table_of_points_is_no_list_of_scorers():
    table = "Points: Holt 28, X 24, Bell 22"
    assert clues(table)[1] == 0
    assert clues("Fox 28, X 24, Bell 22")[1] > 0


def test_the_in_front_makes_nobody_a_person():
    assert clues("a goal by the X")[1] == 0


@pytest.mark.parametrize(
    "text",
    [
        "Oakham will host X on Saturday.",
        "They take on high-flying X at 3pm.",
        "Holt are at home to X tomorrow.",
        "They were drawn against X in the second round.",
        "Holt meet rivals X this weekend.",
    ],
)
def test_whom_a_side_is_to_meet_on_a_day_is_surely_a_team(text):
    assert clues(text)[0] >= 5


@pytest.mark.parametrize(
    "text",
    [
        "They travel to X on Saturday.",
        "Oakham visit X this week.",
        "They beat X on Saturday.",
        "They host X for dinner.",
    ],
)
def test_where_it_goes_and_whom_it_beat_are_no_surer_than_they_were(text):
    assert clues(text)[0] <= 3


def test_the_words_in_front_of_a_side_say_where_it_comes_from():
    assert clues("They face X outfit Oakham next.")[0] < clues("They face X outfit, and rest.")[0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a 4-0 win at Silverhills against Oakham", "Silverhills"),
        ("lost 2-1 at Marsh Hill to bottom side Holt", "Marsh Hill"),
    ],
)
def test_a_name_behind_at_with_the_other_side_behind_it_is_a_place(text: str, name: str) -> None:
    start = text.index(name)
    found = ClueReader(split_words(text)).at(start, start + len(name))
    assert (found.team, found.place) == (0, 2)


def test_a_name_behind_at_with_a_purpose_behind_it_may_be_a_side() -> None:
    text = "won 3-1 at Oakham to move above Holt"
    assert ClueReader(split_words(text)).at(11, 17).team > 0


@pytest.mark.parametrize(
    "text",
    [
        "They can climb when they face X, who are fifth.",
        "Kelby want revenge as they host bottom club X tonight.",
        "Kelby, who entertain X on the hill.",
        "In the vase Kelby host X.",
        "X would be off the foot with a win when they face Kelby.",
        "X are unbeaten in four, and their next task will be Kelby.",
    ],
)
def test_who_is_to_play_next_is_a_side(text):
    assert clues(text)[0] >= 5


@pytest.mark.parametrize(
    "text",
    [
        "Kelby welcome X back from injury.",
        "Now X is after more of the same as they face Kelby.",
        "Kelby face X decision over the hill.",
        "X was glad of his rest when they faced Kelby.",
        "Hart and X will be rested when they face Kelby.",
        "The X club can climb when they face Kelby.",
    ],
)
def test_who_is_spoken_of_beside_a_match_to_come_need_be_no_side(text):
    assert clues(text)[0] < 5
