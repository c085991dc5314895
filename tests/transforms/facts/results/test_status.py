import pytest

from transforms.extract import extract
from transforms.model import Article


def statuses(text, title=None):
    return {(m.home, m.away): m.status for m in extract(Article("a", text, title=title)).matches}


@pytest.mark.parametrize(
    ("text", "pair", "status"),
    [
        ("The match between Everton and Fulham was abandoned at half-time.", ("Everton", "Fulham"), "abandoned"),
        ("Fulham's game at Everton has been postponed because of snow.", ("Everton", "Fulham"), "postponed"),
        ("Everton v Fulham was called off on Saturday morning.", ("Everton", "Fulham"), "postponed"),
        ("Everton P Fulham P (waterlogged pitch)", ("Everton", "Fulham"), "postponed"),
        ("Everton were awarded the points when Fulham failed to raise a team.", ("Everton", "Fulham"), "walkover"),
        ("Everton's friendly with Fulham was cancelled.", ("Everton", "Fulham"), "cancelled"),
    ],
)
def test_a_match_not_played_to_its_end_has_a_status_and_no_result(text, pair, status):
    found = extract(Article("a", text)).matches
    assert [((m.home, m.away), m.status, m.home_goals, m.outcome, m.goals) for m in found] == [
        (pair, status, None, None, ())
    ]


def test_the_score_at_which_it_was_abandoned_is_no_result():
    text = "Everton's match with Fulham was abandoned after 70 minutes with Everton leading 2-0."
    assert statuses(text) == {("Everton", "Fulham"): "abandoned"}


def test_a_match_that_was_played_after_all_keeps_its_result():
    text = "Everton beat Fulham 2-1 on Saturday.\n\nThe first match between Everton and Fulham was abandoned."
    assert statuses(text) == {("Everton", "Fulham"): "played"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton v Fulham could be postponed if the snow comes.",
        "Last season the match between Everton and Fulham was abandoned.",
        "Everton's hopes of beating Fulham were abandoned early.",
        "Everton abandoned their plan to play Fulham on the break.",
    ],
)
def test_what_was_not_called_off_has_no_status(text):
    assert all(status == "played" for status in statuses(text).values())


STOPPED = [
    # what a list, a noun and a clause behind the teams say of it
    ("Everton 1-1 Fulham (abandoned, 62 mins)", "abandoned"),
    ("Everton 2 Fulham 0 - match abandoned", "abandoned"),
    ("Everton P-P Fulham", "postponed"),
    ("A frozen pitch forced the postponement of Everton's home game with Fulham.", "postponed"),
    ("Everton led Fulham 2-0 when the match was abandoned after a power cut.", "abandoned"),
    ("Everton were leading at Fulham before the referee abandoned play.", "abandoned"),
    ("Everton's game against Fulham began on time but lasted until fog led to it being abandoned.", "abandoned"),
    # goals told of it make no played match of it
    ("Everton's match against Fulham was abandoned. Joe Ward had put Everton ahead of Fulham twice.", "abandoned"),
]


@pytest.mark.parametrize(("text", "status"), STOPPED, ids=[t for t, _ in STOPPED])
def test_a_match_broken_off_is_told_once_and_has_neither_score_nor_goals(text, status):
    found = extract(Article("a", text)).matches
    assert [({m.home, m.away}, m.status, m.home_goals, m.goals) for m in found] == [
        ({"Everton", "Fulham"}, status, None, ())
    ]


def test_several_called_off_together_have_their_status_each():
    text = "Everton v Fulham and Leeds against Burnley were also postponed."
    assert statuses(text) == {("Everton", "Fulham"): "postponed", ("Leeds United", "Burnley"): "postponed"}


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Fulham 2-1 after the original match was abandoned.",
        "Everton 2-1 Fulham\n\nThe abandoned plan was forgotten.",
        "Everton led Fulham 2-1 at the break and abandoned all caution when it was 3-1.",
        "Everton 1-1 Fulham - attendance 3,204",
    ],
)
def test_what_else_was_abandoned_takes_no_result_away(text):
    assert "abandoned" not in statuses(text).values()


def test_evidence_of_a_status_reproduces_its_words():
    text = "Leeds won.\n\nEverton v Fulham was called off."
    match = extract(Article("a", text)).matches[-1]
    evidence = match.evidence[0]
    assert text[evidence.start : evidence.end] == evidence.text == "Everton v Fulham was called off."
