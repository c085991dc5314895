"""Teams that no list knows: what is enough to be one, and what is not."""

import pytest

from transforms.extract import extract
from transforms.identity.phrases import split_words
from transforms.model import Article
from transforms.reading.clues import ClueReader
from transforms.reading.mentions import TeamRef
from transforms.reading.name_types import is_full_person
from transforms.reading.names import find_names
from transforms.reading.strangers import stranger_teams

TWO_LISTED = (TeamRef("arsenal", "Arsenal", "arsenal"), TeamRef("chelsea", "Chelsea", "chelsea"))


def found(text, known=()):
    names = [n for line in [text] for n in find_names(line, 0, len(line), [])]
    teams = stranger_teams(ClueReader(split_words(text)), names, known)
    return {text[a:b]: ref.name for (a, b), ref in teams.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We saw that Norham lost", {"Norham": "Norham"}),
        ("We saw Norham Rovers play", {"Norham Rovers": "Norham Rovers"}),
        ("We saw that Norham Utd lost", {"Norham Utd": "Norham United"}),
        ("We saw that Norham won 1-0 against few", {"Norham": "Norham"}),
        ("Then Coach & Horses won 3-1", {"Coach & Horses": "Coach & Horses"}),
        ("We saw that Norham Tn lost", {"Norham Tn": "Norham Town"}),
        ("Then Wick & Norham lost", {"Wick & Norham": "Wick & Norham"}),
        ("Then they won 2-1 with Norham", {}),
        ("Then they drew 1-1 with Norham", {"Norham": "Norham"}),
        ("Then Norham Bears lost and the Bears wept", {"Norham Bears": "Norham Bears", "Bears": "Norham Bears"}),
        ("Then Norham and Wick drew", {"Norham": "Norham", "Wick": "Wick"}),
        ("We saw Clifton Pythons win", {"Clifton Pythons": "Clifton Pythons"}),
        ("Then they drew with Wick Raiders Red", {"Wick Raiders Red": "Wick Raiders Red"}),
        ("Then AFC Norham lost", {"AFC Norham": "AFC Norham"}),
        ("Then March Rovers won", {"March Rovers": "March Rovers"}),
        ("Then Lions lost", {"Lions": "Lions"}),
        ("Norham left it late to edge a 2-1 win over Wick", {"Norham": "Norham", "Wick": "Wick"}),
        ("Norham came from two down to defeat Wick 3-2", {"Norham": "Norham", "Wick": "Wick"}),
        ("We saw that goals from Joe Fox took Norham to a 2-0 win", {"Norham": "Norham"}),
        ("Then Rose & Crown lost", {"Rose & Crown": "Rose & Crown"}),
        ("Then Rose & Norham lost", {}),
        ("We saw that Norham regained top spot", {"Norham": "Norham"}),
        ("We saw that Norham are fourth", {"Norham": "Norham"}),
        ("We saw Norham Road (seven points) go", {"Norham Road": "Norham Road"}),
        ("We saw that Norham has seven points", {"Norham": "Norham"}),
        ("We saw that Norham is third time lucky", {}),
        ("We saw that Norham starred in a 2-1 win", {}),
        ("We saw that Norham inspired a 3-0 win", {}),
        ("On March Saturday came", {}),
        ("We saw that Norham headed in", {}),
        ("Then Dan Norham lost", {}),
        ("Then Norham edged Wick 4-3", {"Norham": "Norham", "Wick": "Wick"}),
        (
            "Then Norham Rovers lost to Clifton Rovers and SFW drew 1-1 with YMH",
            {
                "Norham Rovers": "Norham Rovers",
                "Clifton Rovers": "Clifton Rovers",
                "SFW": "SFW",
                "YMH": "YMH",
            },
        ),
        ("Then Jordan High lost", {"Jordan High": "Jordan High"}),
        ("Then Norham Technical (NT), who lost 2-0", {"Norham Technical": "Norham Technical"}),
        ("Then Norham, who scored a 5-0 win over Wick", {"Norham": "Norham", "Wick": "Wick"}),
        ("Then they won 2-0 at Jordan College", {"Jordan College": "Jordan College"}),
        ("Then they studied at Jordan College", {}),
        ("Then Norham, who scored a good goal over Wick", {}),
        ("We went to the Town Norham Oval", {}),
        ("Then Norham Villa scored a clear 3-0 win over Wick", {"Norham Villa": "Norham Villa", "Wick": "Wick"}),
        ("Then Norham Thirds won", {"Norham Thirds": "Norham Thirds"}),
        ("We went to Norham Park", {}),
        ("We sat in Norham", {}),
    ],
)
def test_a_name_is_a_team_by_what_it_does(text, expected):
    assert found(text) == expected


def test_among_listed_teams_more_is_asked_of_a_stranger():
    assert found("We saw that Norham lost", TWO_LISTED) == {}
    assert found("We saw that Norham lost and Norham were poor", TWO_LISTED) == {"Norham": "Norham"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norham Rovers beat Harold Wick 5-2", {"Norham Rovers": "Norham Rovers", "Harold Wick": "Harold Wick"}),
        ("Harold Wick lost 5-2 to Norham Rovers", {"Norham Rovers": "Norham Rovers", "Harold Wick": "Harold Wick"}),
        ("Then Harold Wick beat Joe Norham 6-4", {}),
        ("Harold Wick sits third in the pool with eight points", {"Harold Wick": "Harold Wick"}),
        ("A late goal will lift Harold Wick to a 1-0 road victory", {"Harold Wick": "Harold Wick"}),
        ("Harold Wick sits third with nine goals", {}),
        ("A late goal will lift Harold Wick to the top of the scorers", {}),
        ("Norham Rovers beat Harold Wick to the ball", {"Norham Rovers": "Norham Rovers"}),
        ("Norham Rovers won 2-1 as Harold Wick headed in", {"Norham Rovers": "Norham Rovers"}),
        ("Norham Rovers beat Harold Wick 5-2. Harold Wick headed in", {"Norham Rovers": "Norham Rovers"}),
    ],
)
def test_a_side_may_be_named_like_a_person_where_it_meets_another(text, expected):
    assert found(text) == expected


def test_what_only_clubs_end_with_outweighs_what_only_people_do():
    assert found("Then Norham Reserves made it a good day") == {"Norham Reserves": "Norham Reserves"}
    assert found("Then Norham Hart made it a good day") == {}


def test_two_longer_names_that_fit_leave_a_short_one_open():
    text = "Then Norham Bears lost. Then Wick Bears lost. Then Bears slept"
    assert found(text) == {"Norham Bears": "Norham Bears", "Wick Bears": "Wick Bears"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Mohamed Salim", True), ("Jordan Rovers", False), ("Salim", False), ("Oakham Vale", False)],
)
def test_a_first_name_in_front_makes_a_person(name, expected):
    assert is_full_person(name) is expected


def test_small_clubs_of_a_list_make_others_likely_as_no_club_of_note_does():
    small = (
        "Kitchee beat Hong Kong Rangers 2-1. On Sunday South Vale took on Oakmoor. "
        "A brace from Joe Fox brought South Vale victory by 2-0."
    )
    matches = extract(Article("a", small)).matches
    assert ("South Vale", "Oakmoor") in {(m.home, m.away) for m in matches}


def test_a_mascot_beside_small_clubs_is_no_side_of_its_own():
    text = "Kitchee beat Hong Kong Rangers 2-1. Fox put the Magpies ahead in the second half."
    assert {(m.home, m.away) for m in extract(Article("a", text)).matches} == {("Kitchee", "Hong Kong Rangers")}


def test_beside_one_club_of_note_a_player_of_one_name_is_no_side():
    text = "Atletico Madrid claimed a 2-1 victory over Granada, Koke breaking the deadlock in the sixth minute."
    match = extract(Article("a", text)).matches[0]
    assert [(g.scorer, g.team, g.minute) for g in match.goals] == [("Koke", "home", 6)]


TOP = "Then the win put {} near the top of the table. So it moved the pressure to leaders {} before their next game."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # no one phrase says that it is a side, many words do
        (TOP.format("Norham", "Norham"), {"Norham": "Norham"}),
        # a word of every day, initials, or what "the" stands before, are none by their contexts
        (TOP.format("Trailing", "Trailing"), {}),
        (TOP.format("J Fox", "J Fox"), {}),
        ("Then the win put the Norham near the top of the table and gave the Norham pride.", {}),
        (TOP.format("Norham nations", "Norham clubs"), {}),
        # clues that would do are too few where all else is told of a man
        (
            "Wick Rovers lost to Zabov. Goalkeeper Zabov kept a header out with his left foot.",
            {"Wick Rovers": "Wick Rovers"},
        ),
        # one who is told as a man elsewhere is one
        (TOP.format("Norham", "Norham") + " Norham headed in. Norham himself was not sure.", {}),
    ],
)
def test_what_many_words_around_a_name_say_together_makes_a_side(text, expected):
    assert found(text, TWO_LISTED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a headline that lost what parted two names
        ("Wick beat Norham Joe Hopleys men lose. Norham lost and Norham were poor", {"Wick", "Norham"}),
        # a school of the town is another side than the club
        ("Norham lost to Wick. Norham are last. He left Norham State University to play", {"Norham", "Wick"}),
        # who writes of a side is none
        ("Norham lost to Wick. Norham are last. Read Norham News, which is free", {"Norham", "Wick"}),
        ("Norham lost to Wick. Norham are last. Follow Norham Womens Team here", {"Norham", "Wick"}),
        # a headline's words on whose side it is
        ("Wick 4-3 Norham Home side go through. Norham lost and Wick won", {"Norham", "Wick"}),
        # words in front of a name
        ("Mid-table Norham lost to Wick", {"Norham", "Wick"}),
        ("Premiers Norham lost to Wick", {"Norham", "Wick"}),
        # the longer name is the side's own
        ("Norham Vale lost to Wick. Norham are last", {"Norham Vale", "Wick"}),
    ],
)
def test_a_side_goes_by_its_own_name(text, expected):
    assert set(found(text).values()) == expected


def test_a_surname_told_in_full_is_no_side_for_a_clue_or_two():
    """Among small clubs too: the man is named "Joe Norham"."""
    assert (
        "Norham" not in found("Joe Norham took the lead. Then Norham took a starring role against Wick Rovers").values()
    )
