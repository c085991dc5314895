import pytest

from tests.transforms.facts.announced import after_a_win

MATCHES = [
    ("Next up: a trip to Leeds on Friday.", {("Leeds United v Everton", "Leeds United", "2021-03-19")}),
    ("Up next: Leeds away on Saturday.", {("Leeds United v Everton", "Leeds United", "2021-03-20")}),
    ("Everton's next opponents are Leeds.", {("Everton v Leeds United", None, None)}),
    ("Everton booked a final meeting with Leeds.", {("Everton v Leeds United", None, None)}),
    ("Everton earned a quarter-final against Leeds.", {("Everton v Leeds United", None, None)}),
    ("Everton sealed a tie against Leeds next Thursday.", {("Everton v Leeds United", None, "2021-03-18")}),
    ("Everton secured a third-round trip to Leeds.", {("Leeds United v Everton", "Leeds United", None)}),
    ("Everton were drawn at home to Leeds in the fourth round.", {("Everton v Leeds United", "Everton", None)}),
    ("Everton have been drawn against Leeds in the fourth round.", {("Everton v Leeds United", None, None)}),
    ("Everton have drawn Leeds in the last 16.", {("Everton v Leeds United", None, None)}),
    ("Everton make the trip to Leeds on Tuesday.", {("Leeds United v Everton", "Leeds United", "2021-03-16")}),
    ("Everton make the short journey to Leeds on Tuesday.", {("Leeds United v Everton", "Leeds United", "2021-03-16")}),
    (
        "Everton will be without Ward for Saturday's trip to Leeds.",
        {("Leeds United v Everton", "Leeds United", "2021-03-20")},
    ),
    ("Everton can go top if they beat Leeds on Saturday.", {("Everton v Leeds United", None, "2021-03-20")}),
    ("If Everton beat Leeds on Wednesday they will go six clear.", {("Everton v Leeds United", None, "2021-03-17")}),
    (
        "Everton can clinch the title with a win at Leeds on Saturday.",
        {("Leeds United v Everton", "Leeds United", "2021-03-20")},
    ),
    ("Everton need a point at Leeds on Saturday.", {("Leeds United v Everton", "Leeds United", "2021-03-20")}),
    ("Everton need a win from their final game at home to Leeds.", {("Everton v Leeds United", "Everton", None)}),
    ("Everton finish their season at Leeds on Sunday.", {("Leeds United v Everton", "Leeds United", "2021-03-21")}),
    ("Everton end the season at home to Leeds.", {("Everton v Leeds United", "Everton", None)}),
    ("Everton start with Leeds on June 18.", {("Everton v Leeds United", None, "2021-06-18")}),
    (
        "Everton complete their group fixtures against Leeds on Tuesday.",
        {("Everton v Leeds United", None, "2021-03-16")},
    ),
    (
        "Everton wrap up the campaign away to Leeds on Sunday.",
        {("Leeds United v Everton", "Leeds United", "2021-03-21")},
    ),
    ("Everton have Leeds next.", {("Everton v Leeds United", None, None)}),
    ("Everton have Leeds at home on Saturday.", {("Everton v Leeds United", "Everton", "2021-03-20")}),
    (
        "Everton have Leeds and Arsenal still to play.",
        {("Everton v Arsenal", None, None), ("Everton v Leeds United", None, None)},
    ),
    (
        "Everton still have to play Leeds and Arsenal.",
        {("Everton v Arsenal", None, None), ("Everton v Leeds United", None, None)},
    ),
    (
        "Everton's remaining games are against Leeds and Arsenal.",
        {("Everton v Arsenal", None, None), ("Everton v Leeds United", None, None)},
    ),
    ("Leeds visit Goodison Park on Saturday.", {("Everton v Leeds United", "Everton", "2021-03-20")}),
    ("Leeds come to Goodison Park on Saturday.", {("Everton v Leeds United", "Everton", "2021-03-20")}),
    ("Everton's clash with Leeds will be made up on June 12.", {("Everton v Leeds United", None, "2021-06-12")}),
    (
        "Everton's match against Leeds has been rearranged for June 12.",
        {("Everton v Leeds United", None, "2021-06-12")},
    ),
]
NOTHING = [
    "Everton were drawn at home to Leeds last season.",
    "Everton had been drawn against Leeds in 2019.",
    "Everton would have been paired with Leeds.",
    "Everton finished their season at Leeds.",
    "Everton ended the first half against Leeds on top.",
    "Everton end the season above Leeds.",
    "Everton completed the signing of a winger from Leeds.",
    "Everton have Leeds to thank for their win.",
    "Everton have Leeds' old ground in mind.",
    "Everton had Leeds still to play when the league was stopped.",
    "The last game was against Leeds.",
    "The final whistle came at Leeds' worst moment.",
    "Everton's remaining money is in Leeds.",
    "Everton reached the final, where Leeds awaited.",
    "Everton need a goalkeeper from Leeds.",
    "Everton won a point at Leeds on Saturday.",
    "Everton beat Leeds on Saturday.",
    "Had Everton beaten Leeds on Saturday they would have gone top.",
    "Everton lost the next game against Leeds in 2019.",
    "Next to Leeds, Everton looked tired.",
    "Up next was a goal for Leeds.",
    "Leeds visited Goodison Park on Saturday.",
    "Leeds come to life at Goodison Park.",
    "Everton's clash with Leeds was made up of fouls.",
    "Everton sealed the win against Leeds.",
    "Everton secured a point against Leeds.",
    "Everton earned a draw with Leeds.",
    "Everton set up a goal against Leeds.",
    "Everton were without Ward for the trip to Leeds.",
]


@pytest.mark.parametrize(("text", "matches"), MATCHES)
def test_a_match_to_come_is_announced_by_many_turns_of_phrase(text, matches):
    assert after_a_win(text) == matches


@pytest.mark.parametrize("text", NOTHING)
def test_what_was_played_or_only_wished_for_is_not_announced(text):
    assert after_a_win(text) == set()
