"""Who was sent off where one sentence leaves a side with ten and the next tells of the foul."""

import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Everton beat Fulham 2-1 at Goodison Park on Saturday. "


def cards(text):
    """The sendings-off of the match: [(player, side, minute)]."""
    facts = extract(Article("a", LEAD + text, title="Everton 2-1 Fulham"))
    return [(c.player, c.team, c.minute) for m in facts.matches for c in m.red_cards]


@pytest.mark.parametrize(
    ("text", "card"),
    [
        (
            "The visitors were cut to ten men on 47 minutes. Dan Mullery, already booked, hauled down Luke Hartnell.",
            ("Dan Mullery", "away", 47),
        ),
        (
            "Fulham were down to 10 men after 20 minutes. Dan Mullery brought down Luke Hartnell for a straight red.",
            ("Dan Mullery", "away", 20),
        ),
        (
            "Fulham were reduced to ten men on the hour. Dan Mullery, who was on a yellow, tripped Luke Hartnell.",
            ("Dan Mullery", "away", 60),
        ),
        (
            "Fulham were reduced to ten men on the hour. Dan Mullery, already booked, was shown a second yellow.",
            ("Dan Mullery", "away", 60),
        ),
        (
            "The referee went to the monitor and changed Fulham defender Dan Mullery's caution to a straight red.",
            ("Dan Mullery", "away", None),
        ),
        ("Dan Mullery was sent off after 12 minutes and Fulham never recovered.", ("Dan Mullery", "away", 12)),
        (
            "Fulham, beaten there in March, led at the break when their defender Dan Mullery was sent off (48).",
            ("Dan Mullery", "away", 48),
        ),
    ],
)
def test_the_culprit_is_told_by_the_sentence_behind(text, card):
    assert cards(text) == [card]


@pytest.mark.parametrize(
    "text",
    [
        "Fulham were reduced to ten men on the hour. Dan Mullery, already booked, curled in for Fulham.",
        "Fulham might have been reduced to ten men on the hour. Dan Mullery, already booked, tripped Luke Hartnell.",
        "Fulham were lucky. Dan Mullery, already booked, hauled down Luke Hartnell and the referee waved play on.",
        "Fulham had lost there in March, when Dan Mullery was sent off.",
        "Fulham were reduced to ten men by an injury. Dan Mullery fouled Luke Hartnell and Everton took the kick.",
    ],
)
def test_a_foul_alone_is_no_red_card(text):
    assert cards(text) == []


def test_men_dismissed_together_may_have_their_reasons_between_them():
    text = "Fulham ended with nine after the dismissals of Dan Mullery, for a second booking, and Sam Ogden."
    assert [player for player, _, _ in cards(text)] == ["Dan Mullery", "Sam Ogden"]
