"""Results of sides that were not read: no team of the sentence is put in their place."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def told(text, title=None):
    facts = extract(Article("a", text, title=title))
    return {(m.home, m.home_goals, m.away_goals, m.away) for m in facts.matches}


UNREAD = [
    "Leeds beat Burnley 2-0 while Quillon needed two late goals to edge Watford by the same score.",
    "Leeds beat Burnley 2-0, and Ivo Quillon came from behind to beat Watford.",
    "Leeds beat Burnley 2-0, while Ivo Quillon played a goalless draw against Watford.",
    "Leeds beat Burnley 2-0 while second-tier Ivo Quillon also began well, beating Watford by the same margin.",
    "Leeds beat Burnley 2-0, and Ivo Quillon slumped to a 3-1 defeat at Watford.",
]


@pytest.mark.parametrize("text", UNREAD)
def test_what_a_side_that_was_not_read_did_is_nobody_elses(text):
    assert told(text) in ({("Leeds United", 2, 0, "Burnley")}, {("Burnley", 0, 2, "Leeds United")})


@pytest.mark.parametrize(
    "text",
    [
        "Quillons recovered from a 1-0 defeat to Burnley last week to register a 5-1 win over Watford.",
        "Leeds's slip was Ivo Quillon's gain, the latter moving top with a 3-1 victory over Watford.",
        "A 1-1 draw between Leeds and the unpredictable Ivo Quillon gave Burnley the chance to go clear.",
        "Leeds woke up holding a four-point lead over Burnley. There were goals in the rain for nobody at all.",
    ],
)
def test_no_match_is_made_of_sides_that_did_not_meet(text):
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leeds needed two late goals to edge Watford 2-1.", ("Leeds United", 2, 1, "Watford")),
        (
            "Leeds recovered from a 1-0 defeat by Burnley last week to beat Watford 5-1.",
            ("Leeds United", 5, 1, "Watford"),
        ),
        ("Leeds were behind but Joe Hart earned a 1-1 draw against Watford.", ("Leeds United", 1, 1, "Watford")),
        (
            "Wickley Rovers came back from 3-0 and 4-2 down to pip Tansford Town 5-4.",
            ("Wickley Rovers", 5, 4, "Tansford Town"),
        ),
        ("Wickley Football Club beat Tansford by three goals to nil.", ("Wickley", 3, 0, "Tansford")),
        ("There were wins for Wickley Rovers, 3-2 at newly-promoted Tansford.", ("Tansford", 2, 3, "Wickley Rovers")),
        ("The Kelby Schools League saw Wickley Rovers beat Tansford 3-1.", ("Wickley Rovers", 3, 1, "Tansford")),
    ],
)
def test_what_a_side_that_was_read_did_is_its_own(text, expected):
    home, goals, against, away = expected
    assert told(text) in ({expected}, {(away, against, goals, home)})


def test_a_title_with_a_word_behind_its_result_is_one():
    assert told("Wickley Rovers edged a cup tie.", "Wickley Rovers 6 Tansford Town 5 - Report") == {
        ("Wickley Rovers", 6, 5, "Tansford Town")
    }


def test_top_with_a_score_is_to_beat():
    assert told("It was a fine night.", "Wickley Rovers top Tansford Town, 9-3") <= {
        ("Wickley Rovers", 9, 3, "Tansford Town"),
        ("Tansford Town", 3, 9, "Wickley Rovers"),
    }
    assert told("It was a fine night.", "Wickley Rovers top Tansford League table") == set()


def test_the_end_of_a_longer_name_is_no_side_by_itself():
    """The club of a name that begins with no side's name is not the club of another."""
    sides = {
        side
        for m in told("Wickley Cricket Club won 3-2 at Brandle Sports Club. Wickley were pleased.")
        for side in (m[0], m[3])
    }
    assert "Wickley Cricket Club" not in sides or len(sides) == 2


def test_a_round_up_of_a_first_day_is_no_preview():
    text = (
        "Joe Hart hit three on day one of the new season, but it was not enough for Wickley Rovers.\n\n"
        "They lost 4-3 to Tansford Town.\n\nNorham United won 5-2 at home against Holt Vale. "
        "Kelby Town lost 2-1 at home against Oakham Town. Marbury City won 2-0 at Dunmore United."
    )
    assert len(told(text, "League starts up again")) == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Weymouth Wales kept their title with a 2-1 victory over Tansford Town at the Holm Turf.",
            ("Weymouth Wales", 2, 1, "Tansford Town"),
        ),
        (
            "Norham met with a 1-0 defeat by 12th-rated Wickley on Monday.",
            ("Wickley", 1, 0, "Norham"),
        ),
        ("No. 20 Norham dropped No. 9 Wickley 2-0 on Friday night.", ("Norham", 2, 0, "Wickley")),
        (
            "The Norham men's soccer team fell, 3-2, as host Wickley Town headed in late.",
            ("Wickley Town", 3, 2, "Norham"),
        ),
    ],
)
def test_more_names_that_only_a_side_has(text, expected):
    home, goals, against, away = expected
    assert told(text) in ({expected}, {(away, against, goals, home)})


@pytest.mark.parametrize(
    "text",
    [
        "The Hornets came to town proud of wins over then-No. 3 Leeds and then-No. 8 Burnley.",
        "A late round of the Nigeria Professional Football League brought wins for Leeds.",
        "LEEDS, England — Norway and Iceland got under way at the Burnley Games.",
        "Leeds dropped Burnley's Joe Hart on Friday.",
        "Leeds held Joe Hart to a promise.",
    ],
)
def test_no_match_is_made_of_two_that_others_met_or_of_a_place(text):
    assert told(text) == set()


def test_a_lead_says_at_once_who_were_at_home():
    text = (
        "Leeds, Burnley and Watford won their home matches on Saturday. "
        "Leeds beat Everton 2-1. Burnley beat Fulham 1-0. Watford beat Arsenal 3-2."
    )
    facts = extract(Article("a", text))
    assert {(m.home, m.venue_known) for m in facts.matches} == {
        ("Leeds United", True),
        ("Burnley", True),
        ("Watford", True),
    }


def test_who_won_their_away_matches_were_not_at_home():
    text = "Leeds and Burnley won their away matches on Saturday. Leeds beat Everton 2-1. Burnley beat Fulham 1-0."
    facts = extract(Article("a", text))
    assert {(m.home, m.venue_known) for m in facts.matches} == {("Everton", True), ("Fulham", True)}
