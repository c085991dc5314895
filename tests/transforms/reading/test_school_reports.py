"""How American reports on schools and colleges name their sides and head their lines."""

import pytest

from transforms.extract import extract
from transforms.model import Article
from transforms.reading.wraps import unwrapped


def matches(text, title=None):
    """The matches of an article: (home, home goals, away goals, away, whether the venue is known)."""
    found = extract(Article("a", text, title=title)).matches
    return [(m.home, m.home_goals, m.away_goals, m.away, m.venue_known) for m in found]


def test_a_mascot_beside_both_sides_is_the_one_it_does_not_meet():
    text = (
        "For 88 minutes of the varsity season's last day the Wickley State seniors led. Then Norham Tech came alive."
        " The Hornets surrendered two goals and lost to archrival Norham Tech, 2-1."
        " Dan Foxley had put Wickley State up, sneaking behind the Miners' back line."
        " Norham Tech's Joe Marsh curled in a free kick. The loss dropped Wickley State to 9-5-2."
    )
    assert [(h, a, b, o) for h, a, b, o, _ in matches(text)] == [("Wickley State", 1, 2, "Norham Tech")]


def test_a_report_filed_from_a_sides_town_puts_the_match_there():
    text = "NORHAM – Dana Foxley scored twice as Wickley beat Norham 2-1 in girls soccer on Tuesday."
    assert matches(text) == [("Norham", 1, 2, "Wickley", True)]


def test_a_label_in_capitals_is_no_town():
    text = "FINAL – Dana Foxley scored twice as Wickley beat Norham 2-1 in girls soccer on Tuesday."
    assert matches(text) == [("Wickley", 2, 1, "Norham", False)]


def test_the_side_that_wins_in_its_home_opener_is_at_home():
    text = "The Wickley College women's soccer team opened its home slate with a 3-0 shutout of Norham College."
    assert matches(text, "Women's Soccer Blanks Norham in Home Opener") == [
        ("Wickley College", 3, 0, "Norham College", True)
    ]


@pytest.mark.parametrize(
    "line",
    ["Wickley 0, Norham 0, Miners win 4-2 on PKs", "Wickley 0, Norham 0 (2OT)", "Wickley 0, Norham 0, OT"],
)
def test_a_line_may_say_how_it_was_settled(line):
    text = f"BOYS SOCCER\n{line}\nKeeper Josh Tran stopped two attempts after 100 scoreless minutes."
    assert [(h, a, b, o) for h, a, b, o, _ in matches(text)] == [("Wickley", 0, 0, "Norham")]


def test_lines_that_break_off_in_front_of_names_are_joined():
    text = (
        "Who knew the College men's soccer coach\nTim Foxley was hiding a weapon?\n"
        "The goal came when the visitors pressed and sophomore\nDan Marsh headed in from close range."
    )
    joined = unwrapped(text)
    assert len(joined) == len(text)
    assert joined.count("\n") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Oakham part company with their long-serving head coach\nTim Foxley was told on Monday.\nHe is 44.",
        "Fox and Hart strike for Oakham on a cold night\nDan Foxley scored first.\nThe rest was easy.",
    ],
)
def test_a_headline_that_ends_without_a_stop_stands_alone(text):
    assert unwrapped(text) == text


def sides(text, url=None):
    """The names of the two sides of the one match of an article."""
    (match,) = extract(Article("a", text, url=url)).matches
    return {match.home, match.away}


@pytest.mark.parametrize(
    "text",
    [
        # the lead goes on about its own side
        (
            "The Wickley College women's team held a 1-0 lead, but two late goals from Norham State were too much as"
            " the Jays fell 2-1 on Saturday. Norham State won its third match in a row."
        ),
        # a mascot in quotes of a left-out letter, and the only one left for the other
        (
            "The Wickley College women's team led early, but a pair of goals by Norham University meant a 2-1 loss for"
            " the 'Roos. That leaves the 'Roos at 2-4-1 with Kelby College next."
            " The Pirates went ahead in the 74th minute. The Pirates held an edge in shots."
            " Dana Foxley made four saves for Wickley College, while Joan Marsh had five stops for Norham University."
        ),
        # a state is nobody's first name
        "The Wickley College women's soccer team lost 2-1 to California Lutheran on Saturday.",
        # a plain word that begins the name of a college
        "Wickley College fell 2-1 to Life University on Friday. Life University led early.",
    ],
)
def test_both_sides_of_a_colleges_match_are_known(text):
    assert "Wickley College" in sides(text)
    assert not {"Jays", "Roos", "Pirates"} & sides(text)


def test_a_mascot_in_the_name_of_the_site_is_the_side_in_it():
    text = (
        "Wickley University fell 2-1 to Norham on Friday. Dana Foxley had the only goal for the Running Eagles."
        " Norham came away with the win."
    )
    (match,) = extract(Article("a", text, url="https://wickleyrunningeagles.com/news")).matches
    [goal] = match.goals
    scored_for = match.home if goal.team == "home" else match.away
    assert scored_for == "Wickley University"


def test_whom_the_winner_of_kicks_meets_next_is_no_opponent():
    text = "Wickley hosted Norham and drew 1-1. Norham won the shootout 5-3 to book a place in the final against Kelby."
    assert sides(text) == {"Wickley", "Norham"}


_TOLD = (
    "The University of Wickley women's soccer team fell 2-1 to Norham State on Tuesday."
    " Dana Foxley struck late for the Hilltoppers. The Hornets were slow all evening."
)


@pytest.mark.parametrize("title", ["Hornets Fall 2-1 to Hilltoppers", "Hilltoppers Top Hornets, 2-1"])
def test_two_mascots_are_the_sides_that_won_and_lost_by_the_same_score(title):
    (match,) = extract(Article("a", _TOLD, title=title)).matches
    [goal] = match.goals
    assert {match.home, match.away} == {"University of Wickley", "Norham State"}
    assert (match.home if goal.team == "home" else match.away) == "Norham State"
