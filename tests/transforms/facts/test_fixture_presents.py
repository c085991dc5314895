import pytest

from tests.transforms.facts.announced import after_a_win

LEEDS = ("Everton v Leeds United", None)
MATCHES = [
    ("So it's Everton v Leeds and Arsenal v Chelsea.", {(*LEEDS, None), ("Arsenal v Chelsea", None, None)}),
    ("That means it is Everton against Leeds in the semi-finals.", {(*LEEDS, None)}),
    (
        "The last round begins on Saturday with Everton against Leeds and Arsenal against Chelsea in Cardiff.",
        {(*LEEDS, "2021-03-20"), ("Arsenal v Chelsea", None, "2021-03-20")},
    ),
    ("Still to come: Everton against Leeds.", {(*LEEDS, None)}),
    ("Everton's opponents on Saturday are Leeds.", {(*LEEDS, "2021-03-20")}),
    ("Everton's opponents in the semi-finals will be Leeds.", {(*LEEDS, None)}),
    ("Everton are at Leeds on Saturday.", {("Leeds United v Everton", "Leeds United", "2021-03-20")}),
    ("Everton are at home to Leeds on Saturday.", {("Everton v Leeds United", "Everton", "2021-03-20")}),
    (
        "Everton, second with 58, are at Leeds on Saturday; Arsenal, third on 57, go to Chelsea in the afternoon.",
        {("Leeds United v Everton", "Leeds United", "2021-03-20"), ("Chelsea v Arsenal", "Chelsea", None)},
    ),
    ("The last 16 begins on Saturday. Arsenal meet Chelsea in Cardiff.", {("Arsenal v Chelsea", None, None)}),
    ("Arsenal will be nervous on Saturday. Chelsea play Leeds in Cardiff.", {("Chelsea v Leeds United", None, None)}),
]


@pytest.mark.parametrize(("text", "expected"), MATCHES)
def test_the_plain_present_announces_a_match_beside_a_day_or_a_round(text, expected):
    assert after_a_win(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Arsenal meet Chelsea in Cardiff.",
        "Arsenal play Chelsea off the park.",
        "So it was Arsenal against Chelsea.",
        "So it's Arsenal or Chelsea.",
        "So it's Arsenal 2 v Chelsea 1.",
        "So it is Arsenal who go home.",
        "It's Leeds, of all clubs.",
        "It's Leeds who lead the table.",
        "It's Leeds or Arsenal on Saturday.",
        "It would be Leeds next.",
        "Still to come from Arsenal: an apology.",
        "Everton's opponents yesterday were Leeds.",
        "Everton's opponents are Leeds in all but name.",
        "Everton are at odds with Leeds on Saturday.",
        "Everton were at Leeds on Saturday.",
        "Everton are at Leeds in spirit.",
        "The season began on Saturday with Arsenal against Chelsea.",
        "The story begins with Arsenal against Chelsea.",
        "That sends them above Leeds on Saturday.",
        "That takes them to second, level with Leeds.",
    ],
)
def test_a_plain_present_without_them_announces_none(text):
    assert after_a_win(text) == set()
