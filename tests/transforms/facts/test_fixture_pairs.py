import pytest

from tests.transforms.facts.announced import after_a_win

MATCHES = [
    ("Everton visit Leeds next week.", {("Leeds United v Everton", "Leeds United", None)}),
    ("Leeds are next up for Everton.", {("Leeds United v Everton", None, None)}),
    ("Leeds are Everton's next opponents.", {("Leeds United v Everton", None, None)}),
    ("Leeds await Everton in the final.", {("Leeds United v Everton", None, None)}),
    ("Everton and Leeds meet on Saturday.", {("Everton v Leeds United", None, "2021-03-20")}),
    ("Everton and Leeds meet at Wembley on Saturday.", {("Everton v Leeds United", None, "2021-03-20")}),
    ("Everton and Leeds will contest the final.", {("Everton v Leeds United", None, None)}),
    ("Everton and Leeds go head to head on Saturday.", {("Everton v Leeds United", None, "2021-03-20")}),
    ("Everton v Leeds is on Saturday.", {("Everton v Leeds United", None, "2021-03-20")}),
    ("Saturday's game is Everton v Leeds.", {("Everton v Leeds United", None, "2021-03-20")}),
    ("The semi-finals will pit Everton against Leeds.", {("Everton v Leeds United", None, None)}),
    ("The other semi-final is between Leeds and Arsenal on Sunday.", {("Leeds United v Arsenal", None, "2021-03-21")}),
    (
        "The second semi-final, between Leeds and Arsenal, is on Sunday.",
        {("Leeds United v Arsenal", None, "2021-03-21")},
    ),
    ("Sunday's other game sees Leeds take on Arsenal.", {("Leeds United v Arsenal", None, "2021-03-21")}),
    ("Leeds and Arsenal meet in Sunday's late game.", {("Leeds United v Arsenal", None, "2021-03-21")}),
    ("Leeds against Arsenal completes the round on Monday.", {("Leeds United v Arsenal", None, "2021-03-15")}),
]
NOTHING = [
    "The draw had pitted Everton against Leeds last year.",
    "The semi-final pitted Everton against Leeds in 1980.",
    "Saturday's game saw Everton beat Leeds.",
    "Everton against Leeds is always a feisty affair.",
    "Everton v Leeds ended 2-0.",
    "Leeds awaited Everton in the final.",
    "The semi-final between Everton and Leeds ended goalless.",
    "The match between Everton and Leeds was the best of the day.",
    "Everton and Leeds met on Saturday.",
    "Everton and Leeds could meet in the final on Saturday.",
    "If Everton and Leeds meet in the final on Saturday, it will be full.",
    "Leeds were Everton's next opponents and won 2-0.",
    "Everton see Leeds as rivals.",
    "Everton match Leeds for effort.",
]


@pytest.mark.parametrize(("text", "matches"), MATCHES)
def test_two_sides_named_together_meet_where_it_is_said_of_a_day_to_come(text, matches):
    assert after_a_win(text) == matches


@pytest.mark.parametrize("text", NOTHING)
def test_sides_that_have_met_or_may_meet_are_not_announced(text):
    assert after_a_win(text) == set()
