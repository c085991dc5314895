"""Goals told by a noun, in the order that the words give them."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def scorers(sentence):
    [match] = extract(Article("a", f"Roma beat Lazio 2-0. {sentence}")).matches
    return [g.scorer for g in match.goals]


@pytest.mark.parametrize(
    "sentence",
    [
        "Two goals did it, the first a free-kick from Joe Foxley and the second a header by Sam Hartley.",
        "They scored twice before the break, one from Joe Foxley and one from Sam Hartley.",
        "It took two goals, the first from Joe Foxley and the other by Sam Hartley.",
    ],
)
def test_the_first_and_the_second_goal_each_have_their_man(sentence):
    assert scorers(sentence) == ["Joe Foxley", "Sam Hartley"]


@pytest.mark.parametrize(
    "sentence",
    [
        "They had two chances, the first a header from Joe Foxley and the second a shot from Sam Hartley.",
        "Two saves kept them ahead, the first from Joe Foxley and the second from Sam Hartley.",
    ],
)
def test_chances_in_their_order_are_no_goals(sentence):
    assert scorers(sentence) == []


@pytest.mark.parametrize(
    "sentence", ["It was settled by a double from Joe Foxley.", "A double by striker Joe Foxley won it."]
)
def test_a_double_from_a_man_is_two_goals(sentence):
    assert scorers(sentence) == ["Joe Foxley", "Joe Foxley"]


@pytest.mark.parametrize(
    ("sentence", "men"),
    [
        ("Roma took the lead on a late penalty from Joe Foxley.", ["Joe Foxley"]),
        ("Roma won it on a header by Joe Foxley.", ["Joe Foxley"]),
        ("Roma made it three thanks to Joe Foxley.", ["Joe Foxley"]),
        ("Roma's opener came early and it was Joe Foxley with a header.", ["Joe Foxley"]),
        ("Joe Foxley had a chance to head Roma in front.", []),
        ("Joe Foxley was unable to fire Roma level.", []),
        ("Joe Foxley lobbed the keeper, but the ball drifted wide.", []),
        ("Roma took it on the chin and a shot from Joe Foxley hit the bar.", []),
        ("They led thanks to a free-kick from Joe Foxley that was nodded home by Sam Hartley.", ["Sam Hartley"]),
    ],
)
def test_a_lead_taken_on_a_strike_is_its_goal(sentence, men):
    assert scorers(sentence) == men


@pytest.mark.parametrize(
    ("sentence", "men"),
    [
        ("It was left to captain Joe Foxley to head the winner.", ["Joe Foxley"]),
        ("It fell to Joe Foxley to equalise.", ["Joe Foxley"]),
        ("The match was settled by Joe Foxley's second-half strike.", ["Joe Foxley"]),
        ("It was left to Joe Foxley to clear off the line.", []),
        ("The match was delayed by Joe Foxley's shot into the stand.", []),
    ],
)
def test_what_was_left_to_a_man_and_what_settled_it_is_his_goal(sentence, men):
    assert scorers(sentence) == men


def test_he_scored_alone_is_taken_where_the_score_needs_it():
    [match] = extract(
        Article("a", "Roma beat Lazio 1-0. Roma striker Joe Foxley was lively. He scored late on.")
    ).matches
    assert [g.scorer for g in match.goals] == ["Joe Foxley"]
    [match] = extract(
        Article("a", "Roma drew 0-0 with Lazio. Roma striker Joe Foxley was lively. He scored late on.")
    ).matches
    assert match.goals == ()


@pytest.mark.parametrize(
    ("sentence", "men"),
    [
        ("Pells' goals came courtesy of Joe Foxley and Dan Wardle.", ["Dan Wardle", "Joe Foxley"]),
        ("Pells' goal came through Joe Foxley.", ["Joe Foxley"]),
        ("Joe Foxley's goal came courtesy of a mistake by Dan Wardle.", ["Joe Foxley"]),
        ("Joe Foxley's goal came courtesy of Dan Wardle's cross.", ["Joe Foxley"]),
        ("Joe Foxley's goal came through a Dan Wardle error.", ["Joe Foxley"]),
    ],
)
def test_goals_that_came_through_a_man_are_his_and_not_of_whose_goals_they_are_called(sentence, men):
    assert sorted(scorers(sentence)) == men


@pytest.mark.parametrize(
    ("sentence", "scorers"),
    [
        ("Dan Mullery found Luke Hartnell, whose low finish beat the goalkeeper.", ["Luke Hartnell"]),
        ("Dan Mullery found Luke Hartnell, whose volley left the home goalkeeper helpless.", ["Luke Hartnell"]),
        ("Dan Mullery found Luke Hartnell, whose shot beat the goalkeeper but hit the post.", []),
        ("Dan Mullery found Luke Hartnell, whose shot beat the keeper and came back off the bar.", []),
        ("Dan Mullery found Luke Hartnell, whose pass beat the goalkeeper to the ball.", []),
    ],
)
def test_whose_finish_beat_the_keeper_scored(sentence, scorers):
    facts = extract(Article("a", f"Everton beat Fulham 1-0. Everton led on the hour. {sentence}"))
    assert [g.scorer for m in facts.matches for g in m.goals] == scorers


@pytest.mark.parametrize(
    "sentence",
    [
        "Roma had the better of it, Joe Foxley and Sam Hartley on target in either half.",
        "Joe Foxley (12th) and Sam Hartley (70th) were the other scorers.",
        "Joe Foxley levelled shortly after the break and Sam Hartley ensured a winner.",
    ],
)
def test_men_on_target_and_the_other_scorers_have_scored(sentence):
    assert scorers(sentence) == ["Joe Foxley", "Sam Hartley"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Roma had the better of it, Joe Foxley and Sam Hartley with headers that went wide.",
        "Joe Foxley and Sam Hartley were the other substitutes.",
        "Joe Foxley ensured a clean sheet.",
    ],
)
def test_men_who_only_played_have_not_scored(sentence):
    assert scorers(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Joe Foxley got things started with a header and crossed to Sam Hartley for an easy tap-in.",
        "Roma took the lead on 12 minutes, with Joe Foxley unleashing a fine header. Sam Hartley scored on 70.",
        "Joe Foxley beat Ian Bell at his near post. Sam Hartley secured the lead for his side.",
        "Joe Foxley headed home. Sam Hartley had Roma cruising.",
    ],
)
def test_more_ways_in_which_two_scored(sentence):
    assert sorted(scorers(sentence)) == ["Joe Foxley", "Sam Hartley"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Joe Foxley got things going in midfield and crossed to Sam Hartley for an easy chance.",
        "Roma took the lead, with Joe Foxley missing a fine chance to add to it.",
        "Roma thought they had scored when Joe Foxley headed home.",
        "Joe Foxley had Roma on their way out.",
    ],
)
def test_more_ways_in_which_nobody_scored(sentence):
    assert "Sam Hartley" not in scorers(sentence)
    assert scorers(sentence) in ([], ["Joe Foxley"]) or not scorers(sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Joe Foxley and Sam Hartley got the others.", ["Joe Foxley", "Sam Hartley"]),
        ("Joe Foxley and Sam Hartley got the others booked.", []),
        ("Joe Foxley, last season's top scorer, headed a late winner.", ["Joe Foxley"]),
        (
            "They left it late, Joe Foxley heading in a corner, the clock almost at 90, for the night's only goal.",
            ["Joe Foxley"],
        ),
        ("They left it late, Joe Foxley heading a corner wide in the search for the winner.", []),
        ("Joe Foxley beat Lazio goalkeeper Ian Bell in the 90th minute.", ["Joe Foxley"]),
        ("Joe Foxley beat Lazio goalkeeper Ian Bell to the ball in the 90th minute.", []),
        ("Joe Foxley earned a first win as Roma boss thanks to Sam Hartley's header.", ["Sam Hartley"]),
        ("Lazio were beaten by two goals in 12 first-half minutes from Joe Foxley.", ["Joe Foxley", "Joe Foxley"]),
    ],
)
def test_who_scored_by_the_words_around(sentence, names):
    assert scorers(sentence) == names


def test_a_number_in_brackets_is_of_the_man_in_front_though_only_a_win_is_told():
    text = "Roma beat Lazio 3-0. Joe Foxley (double) and Sam Hartley contributed to Roma's big win."
    [match] = extract(Article("a", text)).matches
    assert sorted(g.scorer for g in match.goals) == ["Joe Foxley", "Joe Foxley", "Sam Hartley"]
