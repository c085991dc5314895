"""Twice as many lines that must stay as lines that must go: reports use the words of buttons, too."""

import pytest

from transforms.pages.phrases import heads_something_else, is_appeal, is_credit, points_elsewhere

GO = [
    (points_elsewhere, ("READ MORE: Torino's long road back", 25)),
    (points_elsewhere, ("WATCH | The goal that shook the stand", 0)),
    (points_elsewhere, ("More from Torino", 16)),
    (is_appeal, ("Sign up to our newsletter.",)),
    (is_appeal, ("Follow the Echo on Facebook and WhatsApp",)),
    (is_appeal, ("Create an account or sign in to continue.",)),
    (is_appeal, ("Advertisement",)),
    (is_appeal, ("© 2024 Echo Media",)),
    (is_credit, ("By Jane Roe",)),
    (is_credit, ("By JANE ROE and John Doe | 5 November 2024",)),
    (is_credit, ("21 mins ago11:48 Jane Roe",)),
    (is_credit, ("Published 13:45, 5 November 2024",)),
    (is_credit, ("Reporting by Jane Roe; editing by John Doe",)),
    (heads_something_else, ("Related stories",)),
    (heads_something_else, ("Most read",)),
    (heads_something_else, ("Comments",)),
]
STAY = [
    (points_elsewhere, ("More in hope than in expectation, Torino sent on a third striker and went long.", 6)),
    (points_elsewhere, ("Watching from the stand was the man who had signed him, and he did not like it at all.", 0)),
    (points_elsewhere, ("Read the room, they told the referee, but he had already reached for his pocket again.", 12)),
    (points_elsewhere, ("Related: that is what the two goalkeepers turned out to be, by a grandmother in Cork.", 0)),
    (is_appeal, ("He is expected to sign in January.",)),
    (is_appeal, ("The clubs agreed terms and conditions on Friday night.",)),
    (is_appeal, ("Torino could not register him in time.",)),
    (is_appeal, ("Save of the match: Milinkovic-Savic from Lautaro.",)),
    (is_appeal, ("Share of the points",)),
    (is_appeal, ("Follow that, said the captain, and nobody could.",)),
    (is_appeal, ("Get the ball forward early was the plan.",)),
    (is_appeal, ("Download speeds at the ground were the only thing that was quick.",)),
    (is_credit, ("By half-time it was three.",)),
    (is_credit, ("By the time Bremer rose the stand had given up.",)),
    (is_credit, ("They met 3 weeks ago.",)),
    (is_credit, ("Salah contributed from midfield.",)),
    (is_credit, ("Created 12 chances, took one.",)),
    (is_credit, ("It was the first time since 13 March 2005.",)),
    (is_credit, ("Half-time: 1-0",)),
    (is_credit, ("Attendance: 21,400",)),
    (heads_something_else, ("Share of the spoils",)),
    (heads_something_else, ("Latest twist in the title race",)),
    (heads_something_else, ("Popular winner",)),
    (heads_something_else, ("Torino 1-1 Inter",)),
    (heads_something_else, ("Follow my leader",)),
    (heads_something_else, ("Second half",)),
]


@pytest.mark.parametrize(("asks", "line"), GO)
def test_words_to_the_visitor_are_known(asks, line):
    assert asks(*line)


@pytest.mark.parametrize(("asks", "line"), STAY)
def test_words_of_a_report_are_left_alone(asks, line):
    assert not asks(*line)
