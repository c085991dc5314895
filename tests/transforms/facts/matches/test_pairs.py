"""Which matches an article reports: (text, what is reported), the goals beside each side."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def reported(text, title=None):
    return {
        frozenset(((m.home, m.home_goals), (m.away, m.away_goals))) for m in extract(Article("a", text, title)).matches
    }


def pairs(*rows):
    return {frozenset(((home, goals), (away, others))) for home, goals, others, away in rows}


SUBJECTS = [
    (
        "Leeds have beaten Fulham, Everton and Millwall, and on Saturday edged past Burnley 2-1.",
        ("Leeds United", 2, 1, "Burnley"),
    ),
    (
        "Norham Town beat Holt 1-0 at home, while Dorn Rovers are fourth after they beat Leyburn Town 2-1.",
        ("Dorn Rovers", 2, 1, "Leyburn Town"),
    ),
    (
        "Leeds will host Fulham or Everton after they beat Burnley 3-1.",
        ("Leeds United", 3, 1, "Burnley"),
    ),
    (
        "Leeds are heading to Fulham or Everton after beating Burnley 2-0.",
        ("Leeds United", 2, 0, "Burnley"),
    ),
    (
        "Leeds will host Fulham after Danny Fox's late goal secured a 3-2 win against Burnley.",
        ("Leeds United", 3, 2, "Burnley"),
    ),
    (
        "Leeds needed a response. They were a yard faster all day and thrashed Burnley 4-0.",
        ("Leeds United", 4, 0, "Burnley"),
    ),
    (
        "Everton's lead over Leeds was cut after closest challengers Fulham lost 3-2 away to Burnley.",
        ("Fulham", 2, 3, "Burnley"),
    ),
]


@pytest.mark.parametrize(("text", "match"), SUBJECTS, ids=[t for t, _ in SUBJECTS])
def test_a_result_is_that_of_the_clause_it_belongs_to(text, match):
    assert pairs(match) <= reported(text)


ONE_SIDED = [
    ("Leeds met Burnley at Elland Road. It petered out in a goalless draw.", (0, 0)),
    (
        "Leeds met Burnley again. Danny Fox got the only goal and with it a surprise 1-0 win for lowly Burnley.",
        (0, 1),
    ),
    ("Leeds beat Burnley on Saturday. A late header carried them to a 3-1 win.", (3, 1)),
    ("Leeds beat Burnley in the first leg of their semi-final 2-0.", (2, 0)),
]


@pytest.mark.parametrize(("text", "score"), ONE_SIDED, ids=[t for t, _ in ONE_SIDED])
def test_a_score_told_of_one_side_or_of_none_is_that_of_the_match(text, score):
    assert reported(text) == pairs(("Leeds United", *score, "Burnley"))


ROUND = (
    "Leeds beat Burnley 2-1 on Saturday. Everton drew 1-1 with Fulham on Saturday. "
    "Watford beat Reading 3-0 on Saturday. "
)


def test_a_team_that_plays_twice_in_a_round_is_told_of_twice():
    assert len(reported(ROUND + "\nOn Tuesday night, Leeds beat Fulham 4-0 at Elland Road.")) == 4


@pytest.mark.parametrize(
    "aside",
    [
        "Leeds, who had lost 4-0 to Fulham in August, are third.",
        "Leeds recovered well after beating Fulham 4-0.",
        "It was a sweet day for Leeds after last week's 4-0 defeat by Fulham.",
        "Leeds could have beaten Fulham 4-0.",
        "Leeds made three changes after their opening game loss to Fulham.",
        "The striker, a hero of the 4-0 win over Fulham, was on the bench for Leeds.",
    ],
)
def test_another_match_of_the_same_team_told_in_passing_is_no_news(aside):
    assert len(reported(ROUND + "\n" + aside)) == 3


def test_a_report_that_never_states_its_result_is_of_the_two_teams_it_speaks_of():
    text = (
        "Oakham were left to rue their misses. Holt Vale went ahead through Danny Fox on 12 minutes. "
        "Oakham levelled when Joe Ward headed in on 40 minutes. Sam Pell made it 2-1 to Oakham late on. "
        "Holt Vale had no answer."
    )
    found = reported(text, "Oakham and Holt Vale")
    assert {name for match in found for name, _ in match} == {"Oakham", "Holt Vale"}


@pytest.mark.parametrize(
    "text",
    [
        "Leeds have signed Danny Fox from Burnley. Fox scored twice last season.",
        "Leeds will face Burnley on Saturday. Danny Fox scored in training.",
    ],
)
def test_two_teams_in_an_article_do_not_make_a_match(text):
    assert reported(text) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Leeds went to Burnley on Saturday. Danny Fox struck twice as they won 3-1.",
        "Burnley were no match for Leeds. Danny Fox had two as Leeds won 3-1.",
    ],
)
def test_a_side_won_against_the_one_that_it_was_just_told_to_play(told):
    assert pairs(("Leeds United", 3, 1, "Burnley")) <= reported(told)


RED_CARD = """\
Norwich lost their keeper to a red card, before Southend went ahead through substitute Joe Ward.

Norwich tired and Sam Pell scored a second for Southend."""
EQUALISERS = """\
After going behind to an early Joe Ward penalty, Norwich levelled when Sam Pell netted.

Southend led for a second time when Danny Fox scored, but Norwich had an answer once more and Tom Orr headed home \
another equaliser."""
PASSAGES = [(RED_CARD, {"Norwich City", "Southend United"}), (EQUALISERS, {"Norwich City", "Southend United"})]


@pytest.mark.parametrize(("passage", "teams"), PASSAGES, ids=["red card", "two equalisers"])
def test_a_passage_of_a_round_up_tells_a_match_by_its_goals(passage, teams):
    found = reported(ROUND.replace(". ", ".\n\n") + passage)
    assert teams in [{name for name, _ in match} for match in found]
    assert len(found) == 4


NO_PASSAGES = [
    "The goals earned them a clash with Norwich or Southend. Joe Ward scored twice.",
    "Norwich welcome Southend on Saturday. Joe Ward, who scored twice, is fit. Sam Pell scored twice too.",
    "Joe Ward made six appearances for Norwich and scored once, before he went on loan to Southend and scored twice.",
    "Norwich are third and Southend fourth.",
]


@pytest.mark.parametrize("passage", NO_PASSAGES)
def test_two_teams_of_a_passage_are_no_match_unless_it_is_told(passage):
    assert len(reported(ROUND.replace(". ", ".\n\n") + passage)) == 3


def test_the_winner_of_a_score_told_of_no_side_is_the_one_whose_goals_are_told():
    text = (
        "Danny Fox gave Leeds a dream start, putting Leeds ahead on nine minutes. Burnley hit the bar. "
        "Leeds keeper Joe Ward saved a late penalty from Sam Pell of Burnley to seal a 1-0 win. "
        "Burnley had come with a plan. Leeds had more of the ball. Burnley tired."
    )
    assert reported(text, "Ward saves the day") == pairs(("Leeds United", 1, 0, "Burnley"))


def test_a_win_at_a_ground_is_over_the_team_that_plays_there():
    text = "Leeds ended Burnley's run. Leeds cruised into the last eight with a clinical 5-0 win at Turf Moor."
    assert reported(text) == pairs(("Leeds United", 5, 0, "Burnley"))


def test_a_printed_line_of_a_result_counts_for_more_than_a_headline_that_could_be_read_otherwise():
    headline = "Leeds facing the drop after Burnley loss - with Fulham beaten by Everton"
    text = f"{headline}\n\nLeeds 1-2 Burnley\n\nFulham 0-1 Everton"
    assert reported(text) == pairs(("Leeds United", 1, 2, "Burnley"), ("Fulham", 0, 1, "Everton"))


@pytest.mark.parametrize("day", ["on Friday", "on Saturday night"])
def test_a_result_with_its_day_is_news_even_as_a_noun(day):
    told = ROUND + f"\nJoe Ward was in a ruthless mood in Leeds's 5-1 rout of Fulham at Elland Road {day}."
    assert len(reported(told)) == 4


ELLIPSES = [
    (
        "Fulham won 2-1 at Burnley, Watford 3-2 at Reading and Everton 3-2 at Leeds.",
        pairs(("Fulham", 2, 1, "Burnley"), ("Watford", 3, 2, "Reading"), ("Everton", 3, 2, "Leeds United")),
    ),
    (
        "Fulham (1-0 at Burnley) and Watford (1-0 at Reading) also went through.",
        pairs(("Fulham", 1, 0, "Burnley"), ("Watford", 1, 0, "Reading")),
    ),
    (
        "Leeds lost 3-0 at Everton, Burnley 2-1 at Watford.",
        pairs(("Leeds United", 0, 3, "Everton"), ("Burnley", 1, 2, "Watford")),
    ),
]


@pytest.mark.parametrize(("text", "matches"), ELLIPSES, ids=[t for t, _ in ELLIPSES])
def test_a_verb_may_stand_in_the_clause_before(text, matches):
    assert reported(text) == matches


def test_the_goals_of_a_team_that_plays_twice_go_to_the_match_told_there():
    text = (
        ROUND.replace(". ", ".\n\n") + "On Friday Leeds lost 2-1 to Watford at Vicarage Road.\n\n"
        "Joe Ward put Watford ahead before Sam Pell made it 2-0."
    )
    matches = extract(Article("a", text)).matches
    assert {(m.home, m.away): [g.scorer for g in m.goals] for m in matches if m.goals} == {
        ("Watford", "Leeds United"): ["Joe Ward", "Sam Pell"]
    }


UNDER_HEADINGS = """\
Leeds beat Everton 2-1.

Fulham v Burnley

The previous leaders were held to a scoreless draw by Burnley.

Watford v Reading

It ended 1-1."""


def test_a_heading_of_two_teams_completes_what_is_told_under_it():
    assert reported(UNDER_HEADINGS) >= pairs(("Fulham", 0, 0, "Burnley"), ("Watford", 1, 1, "Reading"))


NO_SCORE = [
    (
        "Leeds beat Burnley. Joe Ward put Leeds ahead on 12 minutes. Sam Pell scored for Leeds in the 60th minute.",
        ("Leeds United", 2, 0, "Burnley"),
    ),
    (
        "Leeds knocked out Burnley on penalties. Joe Ward put Leeds ahead early on. Sam Pell equalised for Burnley.",
        ("Leeds United", 1, 1, "Burnley"),
    ),
]


@pytest.mark.parametrize(("text", "match"), NO_SCORE, ids=["win", "penalties"])
def test_a_report_that_prints_no_score_tells_it_by_its_goals(text, match):
    assert reported(text) == pairs(match)


def test_links_to_other_articles_state_no_result_here():
    text = "Leeds beat Burnley 4-0 on Saturday. Dan Foxley scored.\n\nMORE: Fulham star slams referee in Everton defeat"
    assert reported(text) == pairs(("Leeds United", 4, 0, "Burnley"))


def test_the_day_behind_a_result_counts_not_the_one_of_an_older_match():
    text = (
        "Leeds beat Burnley 4-0 on Saturday. Fulham drew 1-1 with Everton on Saturday. "
        "Leeds had their first win since May 4 last year when Reading went down 3-2 on Friday night."
    )
    assert pairs(("Leeds United", 3, 2, "Reading")) <= reported(text)


def test_his_side_is_not_the_one_that_the_coach_praised():
    text = "Marek Vondra hailed Leeds as the best team Burnley have met after his side were beaten 5-1 on Saturday."
    assert reported(text) == pairs(("Leeds United", 5, 1, "Burnley"))


HIS_SIDE = [
    "Elsewhere, a hat-trick from Roma's Danny Fox counted for little when his side fell 4-3 at Lecce.",
    "A late miss by Roma captain Danny Fox cost his team dear in a 4-3 defeat at Lecce.",
    "Two goals of Roma's Danny Fox counted for little as his side went down 4-3 at Lecce.",
]


@pytest.mark.parametrize("told", HIS_SIDE)
def test_his_side_is_that_of_the_one_man_a_sentence_names_whatever_was_told_before(told):
    before = "Torino beat Bari 2-0.\n\nTorino captain Joe Ward said that his side had been lucky.\n\n"
    assert reported(before + told) == pairs(("Torino", 2, 0, "Bari"), ("Roma", 3, 4, "Lecce"))


BEFORE = [
    "Torino rested Joe Ward after Wednesday's 1-0 win over Roma sent them into the next round.",
    "Following Wednesday's 1-0 victory over Roma, Torino changed six men.",
    "Torino had looked weary since Wednesday's 1-0 win at Roma.",
]


@pytest.mark.parametrize("told", BEFORE)
def test_a_round_up_reports_no_match_that_came_before_the_day(told):
    assert reported(f"Torino beat Bari 2-0 on Saturday. Lecce drew 1-1 with Genoa.\n\n{told}") == pairs(
        ("Torino", 2, 0, "Bari"), ("Lecce", 1, 1, "Genoa")
    )
