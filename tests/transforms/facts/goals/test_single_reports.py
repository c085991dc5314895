"""Goals as single match reports tell them: out of order, in half sentences, with the minute apart from the finish."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    """(scorer, side, minute, added) of each goal of the one match."""
    (match,) = extract(Article("a", text)).matches
    return [(g.scorer, g.team, g.minute, g.added) for g in match.goals]


def scored(text):
    return {(scorer, side) for scorer, side, _, _ in goals(text)}


def minutes(text):
    return {scorer: minute for scorer, _, minute, _ in goals(text)}


def assists(text):
    (match,) = extract(Article("a", text)).matches
    return {(g.scorer, g.minute): g.assist for g in match.goals}


HOME = "Montrose 3 Peterhead 0\n"
DRAW = "Montrose 1 Peterhead 1\n"


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        # figures without their noun, beside the goal or its man
        (HOME + "The third, on 36, was a gift: Joe Marsh rolled it over the line.", 36),
        (HOME + "The opener came on 12. Joe Marsh headed in.", 12),
        (HOME + "Joe Marsh struck on 23, and the rest was easy.", 23),
        (HOME + "Joe Marsh's goal came in the 8th from a cross.", 8),
        # a sentence behind that only says when
        (HOME + "Joe Marsh tapped in. Only nine minutes had gone.", 9),
        (HOME + "Joe Marsh tapped in. The clock showed nine minutes.", 9),
        (HOME + "Joe Marsh tapped in. In the ninth minute Peterhead hit a post.", None),
        # the minute of a chance is not that of the goal that came later
        (HOME + "Lee Ross hit the bar after 19 minutes, and when the goal did come Joe Marsh nodded it in.", None),
    ],
)
def test_a_minute_stands_apart_from_its_goal(text, minute):
    assert minutes(text)["Joe Marsh"] == minute


def test_two_men_have_each_his_bare_figure():
    text = HOME + "Goals from Dan Frey, on 23, and Joe Marsh, on 67, won it."
    assert minutes(text) == {"Dan Frey": 23, "Joe Marsh": 67}


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("Joe Marsh, on as a substitute, was mobbed after his 93rd-minute winner.", (90, 3)),
        ("It was all about Joe Marsh and his 88th-minute winner.", (88, None)),
    ],
)
def test_a_goal_is_told_as_his(text, minute):
    assert [(g[2], g[3]) for g in goals("Montrose 1 Peterhead 0\n" + text) if g[0] == "Joe Marsh"] == [minute]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Marsh will have bad dreams about his 93rd-minute penalty, which went wide.",
        "Joe Marsh could not believe it when his 93rd-minute header hit the bar.",
        "Lee Ross denied Joe Marsh his 93rd-minute winner with a fine save.",
    ],
)
def test_what_was_his_and_no_goal(text):
    assert "Joe Marsh" not in minutes("Montrose 1 Peterhead 0\n" + text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what he did was done, though it was not enough
        ("Lee Ross thought he had earned a point after netting in the 90th minute.", True),
        ("Lee Ross thought he had won it when he headed in but the flag was up.", False),
        ("Lee Ross thought he had scored in the 90th minute but it was ruled out.", False),
    ],
)
def test_a_point_that_he_thought_he_had_won(text, found):
    assert ("Lee Ross" in minutes("Montrose 2 Peterhead 1\n" + text)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The game began at pace, Joe Marsh blasting Montrose ahead.", {("Joe Marsh", "home")}),
        (
            "Montrose doubled the lead after six minutes, Joe Marsh heading in the Scottish winger's corner.",
            {("Joe Marsh", "home")},
        ),
        ("Dan Frey's backheel came in time to release Joe Marsh for the second goal.", {("Joe Marsh", "home")}),
        ("Dan Frey sent Joe Marsh through for the second.", {("Joe Marsh", "home")}),
        ("The second came when Dan Frey, not for the first time, crossed for Joe Marsh.", {("Joe Marsh", "home")}),
        # no goals of those who are named
        ("The second came when Dan Frey crossed for Joe Marsh, whose shot was saved.", set()),
        ("Dan Frey sent Joe Marsh through for the second time, but he shot wide.", set()),
        ("Dan Frey headed Joe Marsh's deep free-kick back across goal.", set()),
        ("Joe Marsh was the last man to score three in a cup final.", set()),
    ],
)
def test_who_scored_in_a_half_sentence(text, found):
    assert scored(HOME + text) == found


def test_both_of_a_pair_scored_though_the_first_opens_the_sentence():
    assert scored(HOME + "Marsh and Dan Frey also found the net.") == {("Marsh", "home"), ("Dan Frey", "home")}


def test_who_equalised_the_opener_of_the_other_side():
    text = "Montrose beat Peterhead 2-1. Joe Marsh equalised Lee Ross's opener, and Dan Frey put Montrose ahead."
    assert scored(text) == {("Lee Ross", "away"), ("Joe Marsh", "home"), ("Dan Frey", "home")}


@pytest.mark.parametrize(
    ("text", "penalty"),
    [
        ("Lee Ross saved the penalty from Joe Marsh, but Marsh drove in the rebound for 3-0.", False),
        ("Joe Marsh's third goal came in the 80th minute from a pass that Dan Frey lobbed in the penalty box.", False),
        ("Joe Marsh converted a penalty in the 80th minute.", True),
        ("Penalties from Dan Frey and Joe Marsh put it beyond doubt.", True),
    ],
)  # fmt: skip
def test_what_is_a_penalty(text, penalty):
    (match,) = extract(Article("a", HOME + text)).matches
    assert {g.penalty for g in match.goals if g.scorer == "Joe Marsh"} == {penalty}


def test_a_pass_belongs_to_the_goal_in_front_of_but():
    text = (
        "Montrose 3 Peterhead 2\nJoe Marsh's second came on 54 minutes, a header from Dan Frey's cross, "
        "but Peterhead were level on 66 minutes when Lee Ross scored."
    )
    assert {goal: by for goal, by in assists(text).items() if by} == {("Joe Marsh", 54): "Dan Frey"}


def test_a_pass_told_with_his_second_is_not_that_of_his_first():
    text = (
        "Montrose 2 Peterhead 0\nJoe Marsh slotted home to open the scoring.\n"
        "The striker sealed it in the 80th minute, netting his second having been found by Dan Frey."
    )
    assert assists(text)["Joe Marsh", 80] == "Dan Frey"
    assert [a for a in assists(text).values() if a] == ["Dan Frey"]


def test_who_came_on_passed_and_not_who_sent_him():
    text = (
        "Montrose 2 Peterhead 1\nStuart Petrie sent on Dan Frey in the 70th minute and, ten minutes later, "
        "the Frenchman squared for Joe Marsh to sweep in the winner."
    )
    assert assists(text) == {("Joe Marsh", 80): "Dan Frey"}


def test_the_next_side_in_the_table_does_not_take_the_report_with_it():
    text = (
        "Manchester City let a two-goal lead slip as Fulham's Lee Ross and Carl Hume scored late to earn a 2-2 draw.\n"
        "City stay sixth, now 12 behind leaders Liverpool, who were held 1-1 by hosts Everton.\n"
        "The breakthrough came in the 66th minute when a cross was met by Joe Marsh, who volleyed in."
    )
    told = {frozenset((m.home, m.away)): {g.scorer for g in m.goals} for m in extract(Article("a", text)).matches}
    assert told[frozenset(("Fulham", "Manchester City"))] == {"Lee Ross", "Carl Hume", "Joe Marsh"}
    assert told[frozenset(("Everton", "Liverpool"))] == set()


def test_a_goal_in_the_clause_on_the_next_side_is_of_its_match():
    text = (
        "Fulham lost 3-2 at home to Burnley on Sunday.\n"
        "They stay seventh, nine behind leaders Liverpool, who won 1-0 at Everton with a goal by Carl Hume.\n"
        "Joe Marsh had put Fulham ahead."
    )
    told = {frozenset((m.home, m.away)): {g.scorer for g in m.goals} for m in extract(Article("a", text)).matches}
    assert told[frozenset(("Fulham", "Burnley"))] == {"Joe Marsh"}
    assert told[frozenset(("Everton", "Liverpool"))] == {"Carl Hume"}


def test_the_other_match_of_the_group_is_news():
    text = (
        "Georgia 1-2 Wales\nWales have nine points.\n"
        "Sweden, fourth, beat Malta 3-0 in the group's other game thanks to a Carl Hume hat-trick."
    )
    assert {(m.home_goals, m.away_goals) for m in extract(Article("a", text)).matches} == {(1, 2), (3, 0)}


def test_a_brace_of_the_guests_is_theirs():
    text = "Peterhead won 2-1 away to Montrose thanks to a late Lee Ross brace."
    assert [(g[0], g[1]) for g in goals(text)] == [("Lee Ross", "away"), ("Lee Ross", "away")]


def test_who_sets_one_up_gets_the_next_himself():
    text = (
        "Montrose 2 Peterhead 0\nJoe Marsh nodded the ball down for Dan Frey to volley the first after 15 minutes, "
        "then met Ian Cole's corner to double the lead on 38."
    )
    assert minutes(text) == {"Dan Frey": 15, "Joe Marsh": 38}


def test_who_comes_on_is_who_the_next_sentence_speaks_of():
    text = (
        "Montrose 2 Peterhead 1\nThe answer of Stuart Petrie was to throw on Joe Marsh for the second half.\n"
        "The Welshman reduced the arrears with 19 minutes left."
    )
    assert minutes(text)["Joe Marsh"] == 71


def test_a_goal_within_the_first_minute_comes_before_those_told_first_without_one():
    text = (
        "Joe Marsh and Dan Frey scored as Montrose came from behind to beat Peterhead 2-1. "
        "Lee Ross had given the visitors the lead inside the first minute."
    )
    assert {(g[0], g[1]) for g in goals(text)} == {
        ("Joe Marsh", "home"),
        ("Dan Frey", "home"),
        ("Lee Ross", "away"),
    }


def test_a_club_of_one_word_in_capitals_heads_the_list_of_its_scorers():
    text = (
        "Arsenal 2 - 2 Fulham\nARSENAL 2\nDan Frey (48), Joe Marsh (90)\nFULHAM 2\nFrey o.g (12), Lee Ross (70)\n"
        "Arsenal were pushed hard."
    )
    (match,) = extract(Article("a", text)).matches
    assert {(g.scorer, g.team, g.minute, g.own_goal) for g in match.goals} == {
        ("Dan Frey", "home", 48, False),
        ("Joe Marsh", "home", 90, False),
        ("Dan Frey", "away", 12, True),
        ("Lee Ross", "away", 70, False),
    }


def test_a_goal_of_a_win_over_another_side_is_not_of_the_match_told_beside_it():
    text = (
        "Joe Marsh scored two goals in a hard win over Malta, while France could only draw 2-2 with Sweden. "
        "Carl Hume had put the Swedes ahead."
    )
    told = [g.scorer for m in extract(Article("a", text)).matches for g in m.goals]
    assert "Joe Marsh" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Joe Marsh found the net in the second half, Lee Ross having half saved a shot, but the goal was disallowed.",
        "Joe Marsh did find the net, Lee Ross having half saved Dan Frey's shot, the goal was disallowed.",
        "Montrose hit the woodwork, first through Joe Marsh and then from the rebound.",
        "The second goal was forced in from a Joe Marsh square pass.",
    ],
)
def test_what_is_no_goal_after_all(text):
    assert "Joe Marsh" not in minutes(HOME + text)


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        ("MANCHESTER UTD 2 FULHAM 0 THERE was no doubt who deserved it.", "Manchester United", "Fulham"),
        ("EVERTON 2 FULHAM 1 IT WAS never easy for Everton last night.", "Everton", "Fulham"),
        ("Premiership: EVERTON 3 FULHAM 1 WHEN sides such as these meet", "Everton", "Fulham"),
    ],
)
def test_a_result_in_capitals_runs_into_the_text(text, home, away):
    (match,) = extract(Article("a", text)).matches
    assert (match.home, match.away) == (home, away)
