"""Lists of scorers as agencies and papers set them: (line, [(scorer, minute, added, own goal, penalty)])."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.facts.goals.scorelists import find_listed
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

LISTS = [
    ("Scorers - Harker 12, Dunne 55pen", [("Harker", 12), ("Dunne", 55, "p")]),
    ("Goals: Harker (12min), Dunne (pen, 55)", [("Harker", 12), ("Dunne", 55, "p")]),
    ("Goals: Harker 12, 75, Dunne 55 (pen)", [("Harker", 12), ("Harker", 75), ("Dunne", 55, "p")]),
    ("Everton 2 (Harker 12, Dunne 70) Fulham 1 (Bell 55)", [("Harker", 12), ("Dunne", 70), ("Bell", 55)]),
    ("Everton 2 ( Harker 12 , Dunne 70 pen ) Fulham 0 .", [("Harker", 12), ("Dunne", 70, "p")]),
    ("Everton 0 Fulham 1 (Dunne 45 og)", [("Dunne", 45, "o")]),
    ("Everton - Tom Harker (12th minute), Paul Dunne (55th, penalty)", [("Tom Harker", 12), ("Paul Dunne", 55, "p")]),
    ("Fulham - Ivan Bell 39", [("Ivan Bell", 39)]),
    ("Fulham: Bell 88.", [("Bell", 88)]),
    ("Everton: Harker (24', 68')", [("Harker", 24), ("Harker", 68)]),
    ("Everton: Harker 30, Dunne 65 penalty", [("Harker", 30), ("Dunne", 65, "p")]),
]
NO_LISTS = [
    "Top scorers - Harker 12, Dunne 9",
    "Scorers: Harker 6, Dunne 5, Bell 3",
    "Scorers: Harker 3, Dunne (pen)",
    "Everton: Harker, Dunne, Bell, Moss, Lunt, Kerr, Orr, Hay, Pell, Tate, Ross",
    "Fulham: Bell (Moss 82), Lunt (Kerr 46), Orr",
    "Booked: Harker 12, Dunne 70",
    "Harker, 27, signed from Fulham",
    "Sent off: Bell 61",
    "Harker (11) is four behind Dunne (15) in the race for the boot.",
    "Substitutes: Harker 60, Dunne 75",
]


def listed(line):
    sentence = "Tom Harker and Paul Dunne faced Ivan Bell.\n"
    reading = read(lay_out(Article("a", sentence + line)), load_reference())
    return [
        (str(one.mentions[t.scorer].value).split()[-1], t.minute.minute, *("o" * t.own_goal), *("p" * t.penalty))
        for index, one in enumerate(reading.sentences)
        if index
        for t in find_listed(index, one)
    ]


@pytest.mark.parametrize(("line", "goals"), LISTS)
def test_a_list_of_scorers_gives_each_goal_its_minute(line, goals):
    assert listed(line) == [(name.split()[-1], *rest) for name, *rest in goals]


@pytest.mark.parametrize("line", NO_LISTS)
def test_other_lists_with_figures_are_no_scorers(line):
    assert listed(line) == []


def test_one_bracket_behind_both_sides_holds_the_scorers_of_both():
    facts = extract(Article("a", "Everton 4 Fulham 0 (Harker 10, 20, 30, Dunne 77).", published=dt.date(2021, 3, 15)))
    (match,) = facts.matches
    assert [(goal.scorer, goal.team, goal.minute) for goal in match.goals] == [
        ("Harker", "home", 10),
        ("Harker", "home", 20),
        ("Harker", "home", 30),
        ("Dunne", "home", 77),
    ]


def test_below_a_heading_for_cards_names_and_minutes_are_no_scorers():
    text = "Everton 1 Fulham 0\nEverton: Harker (24')\nYellow Cards  Red Cards\nEverton: Dunne (29'), Moss (36')."
    (match,) = extract(Article("a", text)).matches
    assert [goal.scorer for goal in match.goals] == ["Harker"]


def test_a_label_behind_a_side_heads_its_own_scorers():
    text = "Everton 2 - 1 Fulham\n\nEverton scorers: Harker 18, Dunne 87.\nFulham scorers: Bell 68 (Pen)."
    match, *_ = extract(Article("a", text)).matches
    assert [(goal.team, goal.minute, goal.penalty) for goal in match.goals] == [
        ("home", 18, False),
        ("away", 68, True),
        ("home", 87, False),
    ]


def test_below_a_result_a_line_of_one_name_and_a_figure_is_a_scorer():
    text = "Everton 2 - 0 Fulham\nSam Harker 89\nTom Dunne 20 pen\n\nEverton were good value."
    (match,) = extract(Article("a", text)).matches
    assert [(goal.scorer, goal.minute, goal.penalty) for goal in match.goals] == [
        ("Tom Dunne", 20, True),
        ("Sam Harker", 89, False),
    ]


def test_a_line_of_one_name_and_a_figure_below_prose_is_no_scorer():
    (match,) = extract(Article("a", "Everton beat Fulham 2-0 in the rain.\nSam Harker 89\nTom Dunne 20")).matches
    assert match.goals == ()


def sides(text):
    match, *_ = extract(Article("a", text)).matches
    return sorted((goal.minute, goal.team) for goal in match.goals)


@pytest.mark.parametrize(
    "scorers",
    [
        "Goals: Harker 12, Dunne 45 (Everton), Bell 80 (Fulham).",
        "Scorers - Everton: Harker 12, Dunne 45pen; Fulham: Bell 80.",
        "Everton 2\nHarker 12, Dunne 45 (pen)\nFulham 1\nBell 80",
    ],
)
def test_a_list_says_whose_scorers_they_are(scorers):
    text = f"Everton beat Fulham 2-1. Tom Harker, Paul Dunne and Ivan Bell scored.\n\n{scorers}"
    assert sides(text) == [(12, "home"), (45, "home"), (80, "away")]


def test_one_team_in_brackets_at_the_end_says_nothing_of_the_scorers_in_front():
    text = "Everton beat Fulham 2-1. Tom Harker struck for Everton.\n\nGoals: Harker 12, Dunne 45, Bell 80 (Fulham)."
    assert sides(text) == [(12, "home")]


def test_a_side_to_a_line_with_penalties_in_brackets_is_a_result():
    text = "Everton (0) 1 (Harker 12)\nFulham (1) 2 (Bell 20, Dunne (pen) 55)\nTom Harker, Ivan Bell, Paul Dunne."
    (match,) = extract(Article("a", text)).matches
    assert [(g.minute, g.team, g.penalty) for g in match.goals] == [
        (12, "home", False),
        (20, "away", False),
        (55, "away", True),
    ]


def test_a_stroke_parts_the_scorers_of_the_home_side_from_those_of_the_visitors():
    text = "Everton 2-1 Fulham\nHarker 11′, Dunne 58′ | Bell 90+3′\nTom Harker, Paul Dunne and Ivan Bell shone."
    assert sides(text) == [(11, "home"), (58, "home"), (90, "away")]


def test_a_side_to_a_line_may_print_its_scorers_minutes_with_nothing_between():
    text = "WICKLEY ROVERS 3 (Harker 20 90 Dunne 57)\nST OLAF'S FC 1 (Bell 5)"
    (match,) = extract(Article("a", text)).matches
    assert (match.home, match.home_goals, match.away_goals, match.away) == ("Wickley Rovers", 3, 1, "St Olaf's FC")
    assert [(g.scorer, g.minute, g.team) for g in match.goals] == [
        ("Bell", 5, "away"),
        ("Harker", 20, "home"),
        ("Dunne", 57, "home"),
        ("Harker", 90, "home"),
    ]
