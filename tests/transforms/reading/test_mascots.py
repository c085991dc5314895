"""Sides called by their mascot alone: whose it is, and where nobody can tell."""

import pytest

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


def meant(text, word):
    """The name of the team that the first mention of a word stands for, None where it is no team or nobody can tell."""
    reading = read(lay_out(Article("a", text)), load_reference())
    return next(
        (
            m.value.name
            for s in reading.sentences
            for m in s.mentions
            if text[m.start : m.end] == word and m.kind == "team"
        ),
        None,
    )


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (
            "Norham United beat Wickley Rovers 2-1. The Hornets were slow, and Wickley Rovers pushed the Hornets.",
            "Hornets",
            "Norham United",
        ),
        (
            "Norham United beat Wickley Rovers 2-1. Norham United pushed the Lady Hornets; Lady Hornets were poor.",
            "Lady Hornets",
            "Wickley Rovers",
        ),
        (
            "Norham United beat Wickley Rovers 2-1. The Hornets were happy and the Hornets were second.",
            "Hornets",
            None,
        ),
        (
            "Norham United drew with Wickley, the Anglers' boss said. Norham United won. The Anglers met Wickley.",
            "Anglers",
            "Norham United",
        ),
        (
            "Norham United beat Wickley Rovers 2-1. Wickley Rovers met the Hornets. The Hornets beat Norham United.",
            "Hornets",
            "Hornets",
        ),
    ],
)
def test_a_mascot_is_the_team_that_nobody_else_in_its_sentences_is(text, word, expected):
    assert meant(text, word) == expected


OTHERS = (
    "Aldby Town beat Thirlby United 2-0. Holt Vale drew 1-1 with Kelby Athletic. Garton City lost 3-0 to Rudd Rangers."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norham United lost 3-1 to Wickley Rovers. The Hornets had led, but Wickley hit back.", "Norham United"),
        (
            "Norham United lost 3-1 to Wickley Rovers. It is free. Sign up. Read on. The Hornets led, but Wickley won.",
            "Norham United",
        ),
        ("Norham United lost 3-1 to Wickley Rovers. The Hornets had led, and the crowd sang.", None),
        ("Norham United lost 3-1 to Wickley Rovers. The Hornets had led and met Aldby Town, who drew.", None),
    ],
)
def test_in_a_round_up_a_mascot_is_who_of_the_two_just_named_its_sentence_leaves_out(text, expected):
    assert meant(f"{OTHERS}\n\n{text}", "Hornets") == expected


def test_a_mascot_is_nobodys_first_name_or_scorer():
    text = "Norham United beat Wickley Rovers 2-1. They said that Cardinals scored, and Cardinals had chances."
    reading = read(lay_out(Article("a", text)), load_reference())
    assert "Cardinals" not in reading.people


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("The Norham College women's soccer team were glad of it, the Wolves tying 2-2 at Wickley State.", False),
        ("The Norham College women's soccer team watched Wolverhampton Wanderers, and the Wolves won 2-0.", True),
        ("Burnley were beaten again, Wolves winning 2-0 at Turf Moor.", True),
    ],
)
def test_a_schools_mascot_is_no_club_of_that_nickname(text, listed):
    reading = read(lay_out(Article("a", text)), load_reference())
    assert ("wolverhampton-wanderers" in {team.id for team in reading.teams.values()}) == listed


def test_the_fourths_of_a_club_are_nobody_elses_mascot():
    text = (
        "The Fourths secured a 4-2 win over Norham United, and the Fourths deserved it. The Fifths beat Wickley Town "
        "5-0.\n\nOur player-manager scored twice in a 2-2 draw away at Holt Town. Holt Town were good, and Holt Town "
        "led."
    )
    assert {meant(text, word) for word in ("Fourths", "Fifths")} <= {"Fourths", "Fifths", None}


def test_a_mascot_is_the_team_whose_name_stands_right_in_front_of_it_elsewhere():
    text = "Norham lost 3-1 to Wickley. The Wickley Lady Hornets were glad. Norham pressed, and the Lady Hornets broke."
    assert meant(text, "Lady Hornets") in {"Wickley", "Wickley Lady Hornets"}
    assert meant(text, "Norham") == "Norham"


def test_a_clubs_young_side_may_stand_between_the_and_its_mascot():
    text = (
        f"{OTHERS}\n\nNorham United lost 3-1 to Wickley Rovers. The young Poppies lost their lead before Wickley won."
    )
    assert meant(text, "Poppies") == "Norham United"
