import pytest

from tests.transforms.facts.announced import said, upcoming

SATURDAY = "2021-03-20"
VERBS = [
    ("Everton travel to Burnley on Saturday.", {("Burnley v Everton", "Burnley", SATURDAY)}),
    ("Everton host Burnley next.", {("Everton v Burnley", "Everton", None)}),
    ("Everton will face Burnley in the quarter-finals.", {("Everton v Burnley", None, None)}),
    ("Everton, who host Burnley on Saturday, won 2-0.", {("Everton v Burnley", "Everton", SATURDAY)}),
    ("Everton play Burnley tomorrow.", {("Everton v Burnley", None, "2021-03-16")}),
    ("Everton will meet Burnley in the final on May 15.", {("Everton v Burnley", None, "2021-05-15")}),
    ("Everton are at home to Burnley on Saturday.", {("Everton v Burnley", "Everton", SATURDAY)}),
    ("Everton drew 0-0. They go to Burnley on Saturday.", {("Burnley v Everton", "Burnley", SATURDAY)}),
    ("Everton drew 0-0. Next they entertain Burnley.", {("Everton v Burnley", "Everton", None)}),
    ("Everton rested three men ahead of hosting Burnley on Saturday.", {("Everton v Burnley", "Everton", SATURDAY)}),
    (
        "Everton have to go to Burnley and Leeds in their final two matches.",
        {("Burnley v Everton", "Burnley", None), ("Leeds United v Everton", "Leeds United", None)},
    ),
    (
        "Everton take on Burnley on Saturday, while Leeds visit Arsenal.",
        {("Everton v Burnley", None, SATURDAY), ("Arsenal v Leeds United", "Arsenal", None)},
    ),
]
NOUNS = [
    ("Everton's next game is at Burnley on Saturday.", {("Burnley v Everton", "Burnley", SATURDAY)}),
    ("Next up for Everton is a trip to Burnley.", {("Burnley v Everton", "Burnley", None)}),
    ("Everton won ahead of Saturday's visit to Burnley.", {("Burnley v Everton", "Burnley", SATURDAY)}),
    ("Everton set up a semi-final with Burnley.", {("Everton v Burnley", None, None)}),
    (
        "Everton now turn their attention to Wednesday's game at Burnley.",
        {("Burnley v Everton", "Burnley", "2021-03-17")},
    ),
    ("Everton face a trip to Burnley next weekend.", {("Burnley v Everton", "Burnley", None)}),
    ("Everton's match at Burnley has been postponed.", {("Burnley v Everton", "Burnley", None)}),
    ("Lazio won before their match with Venezia in Rome on Saturday.", {("Lazio v Venezia", "Lazio", SATURDAY)}),
    ("Everton have a game in hand against Burnley.", {("Everton v Burnley", None, None)}),
]
TURNS = [
    ("Everton return to league action at Burnley on Saturday.", {("Burnley v Everton", "Burnley", SATURDAY)}),
    ("Everton are back in action against Burnley on Saturday.", {("Everton v Burnley", None, SATURDAY)}),
    ("Everton begin the new season at Burnley on August 14.", {("Burnley v Everton", "Burnley", "2021-08-14")}),
    ("Everton could be champions with a win at Burnley next week.", {("Burnley v Everton", "Burnley", None)}),
    ("Everton and Burnley meet on Saturday.", {("Everton v Burnley", None, SATURDAY)}),
    ("The derby between Everton and Liverpool comes up on Saturday.", {("Everton v Liverpool", None, SATURDAY)}),
    (
        "Everton and Leeds will host Burnley and Arsenal respectively.",
        {("Everton v Burnley", "Everton", None), ("Leeds United v Arsenal", "Leeds United", None)},
    ),
]
LISTS = [
    (
        "Saturday's fixtures: Everton v Burnley; Leeds United v Arsenal.",
        {("Everton v Burnley", "Everton", SATURDAY), ("Leeds United v Arsenal", "Leeds United", SATURDAY)},
    ),
    (
        "Fixtures\nEverton v Burnley\nLeeds United v Arsenal",
        {("Everton v Burnley", "Everton", None), ("Leeds United v Arsenal", "Leeds United", None)},
    ),
]
NOTHING = [
    "Everton travelled to Burnley on Saturday.",
    "Everton hosted Burnley on Saturday.",
    "Everton would face Burnley in the final.",
    "Everton could meet Burnley in the next round.",
    "Everton will face Burnley or Leeds in the next round.",
    "Everton will face either Burnley or Leeds.",
    "Everton will play the winners of the tie between Burnley and Leeds.",
    "If Everton face Burnley next, they will be glad.",
    "Everton were hoping to meet Burnley in the final.",
    "Everton lost at Burnley last week.",
    "Everton had to play Burnley without a goalkeeper.",
    "Before the game against Burnley, Everton had won three in a row.",
    "Pickford has played against Burnley 12 times for Everton.",
    "Everton lost to Burnley in the final of 2009.",
    "Everton went to Burnley in October and lost.",
    "In last year's final against Burnley, Everton scored late.",
    "Everton must beat Burnley on Saturday to stay up.",
    "Everton face a fine from the league.",
    "Everton take on water whenever Burnley attack.",
    "Everton 2-0 Burnley\nLeeds United 1-1 Arsenal",
    "Saturday's results: Everton 2-0 Burnley; Leeds United 1-1 Arsenal.",
    '"We travel to Burnley on Saturday and we will be ready," said the Everton captain.',
]


@pytest.mark.parametrize(("text", "matches"), VERBS + NOUNS + TURNS + LISTS)
def test_a_match_to_come_is_announced(text, matches):
    assert said(text) == matches


@pytest.mark.parametrize("text", NOTHING)
def test_matches_played_or_only_possible_are_not_announced(text):
    assert said(text) == set()


def test_the_match_of_the_report_is_not_to_come():
    text = "Everton beat Burnley 2-0 on Saturday. Ahead of the game against Burnley they had trained in secret."
    assert said(text, reported=[("Everton", "Burnley")]) == set()


def test_the_second_leg_of_the_reported_tie_is_to_come_at_the_other_ground():
    text = (
        "Everton drew 1-1 with Roma in the first leg of their quarter-final. The second leg will be played on Thursday."
    )
    assert said(text, reported=[("Everton", "Roma")]) == {("Roma v Everton", "Roma", "2021-03-18")}


def test_a_report_on_the_second_leg_announces_no_further_one():
    text = (
        "Everton beat Roma 2-0 to win 3-2 on aggregate. They had prepared for the second leg in Italy before Thursday."
    )
    assert said(text, reported=[("Everton", "Roma")]) == set()


def test_the_sides_of_a_sentence_meet_on_a_day_to_come():
    text = "France will want to do better against Australia when the two sides meet on Saturday."
    assert {m[0] for m in said(text)} == {"France v Australia"}


def test_a_preview_announces_its_match():
    title = "Everton vs Burnley: TV channel, team news and prediction"
    assert said("The game takes place on Saturday.", title=title) == {("Everton v Burnley", "Everton", None)}


def test_the_same_match_told_twice_is_one_with_all_that_is_known():
    text = "Everton face Burnley next. Everton host Burnley on Saturday."
    assert said(text) == {("Everton v Burnley", "Everton", SATURDAY)}


def test_evidence_is_the_sentence_with_its_offsets():
    text = "It rained. Everton will face Burnley on Saturday."
    (match,) = upcoming(text)
    (evidence,) = match.evidence
    assert evidence.text == text[evidence.start : evidence.end] == "Everton will face Burnley on Saturday."
    assert match.rule == "verb of meeting"
    assert match.confidence >= 0.9
