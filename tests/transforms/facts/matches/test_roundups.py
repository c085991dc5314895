"""Round-ups: several matches told in few sentences, each result with its own two sides."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text, title=None):
    return {
        frozenset(((m.home, m.home_goals), (m.away, m.away_goals))) for m in extract(Article("a", text, title)).matches
    }


def match(home, goals, others, away):
    return frozenset(((home, goals), (away, others)))


TOLD = [
    (
        "Dan Foxley fired Norwell to a surprise 2-1 Downland League win over Burnley.",
        [match("Norwell", 2, 1, "Burnley")],
    ),
    (
        "Leeds eased to a 3-0 win against Burnley, and Dan Foxley got both for Fulham in a 2-0 hammering of Everton.",
        [match("Leeds United", 3, 0, "Burnley"), match("Fulham", 2, 0, "Everton")],
    ),
    (
        "Leeds won 3-0 against Burnley and last year's cup finalists Fulham were held to a 1-1 draw away to Everton.",
        [match("Leeds United", 3, 0, "Burnley"), match("Fulham", 1, 1, "Everton")],
    ),
    (
        "Leeds and Burnley had 1-0 wins at home to Fulham and Everton respectively while Watford drew 2-2 at Reading.",
        [
            match("Leeds United", 1, 0, "Fulham"),
            match("Burnley", 1, 0, "Everton"),
            match("Watford", 2, 2, "Reading"),
        ],
    ),
    (
        "It was harder for Leeds and last year's winners Burnley, who beat Fulham and lowly Everton respectively.",
        [match("Leeds United", None, None, "Fulham"), match("Burnley", None, None, "Everton")],
    ),
    (
        "Leeds beat Burnley at home.\n\nLeeds, who lost to Everton last month, won 3-1 thanks to Dan Foxley.",
        [match("Leeds United", 3, 1, "Burnley")],
    ),
    (
        "Leeds beat Burnley 2-1.\n\nEarlier, Fulham had dropped back after a 1-1 draw with Everton.",
        [
            match("Leeds United", 2, 1, "Burnley"),
            match("Fulham", 1, 1, "Everton"),
        ],
    ),
    (
        "It allowed Watford to move up to third after they came from behind to beat Reading 4-1.",
        [match("Watford", 4, 1, "Reading")],
    ),
    (
        "Leeds beat Burnley 2-1, with Fulham taking all three points from Everton after a 2-0 away win.",
        [match("Leeds United", 2, 1, "Burnley"), match("Fulham", 2, 0, "Everton")],
    ),
    (
        "Leeds succumbed to a late goal that helped Fulham to a 2-1 win after last Saturday's 3-0 win against Everton.",
        [match("Leeds United", 1, 2, "Fulham")],
    ),
    (
        "Leeds went top as Everton fell to third place, and sixth-place Fulham beat Burnley 2-0.",
        [match("Fulham", 2, 0, "Burnley")],
    ),
    (
        (
            "Leeds and Burnley had respective wins over Fulham and Everton.\n\n"
            "A rally gave Leeds a 3-0 victory, while Burnley scored once in a 1-0 triumph."
        ),
        [match("Leeds United", 3, 0, "Fulham"), match("Burnley", 1, 0, "Everton")],
    ),
    (
        "Leeds and Burnley played out a 2-2 draw, as did Fulham and Everton.",
        [match("Leeds United", 2, 2, "Burnley"), match("Fulham", 2, 2, "Everton")],
    ),
    (
        "With the game between Leeds and Burnley off, Fulham rose as a goal helped them to a 4-2 win over Everton.",
        [match("Fulham", 4, 2, "Everton")],
    ),
    (
        "Leeds have a lead over Fulham, who are second after their 4-2 victory against Everton.",
        [match("Fulham", 4, 2, "Everton")],
    ),
    (
        "Leeds 2 (Foxley 43, Hart 70) bt Burnley 0; Fulham 0 lost to Everton 1 (Wardle 45+1).",
        [match("Leeds United", 2, 0, "Burnley"), match("Fulham", 0, 1, "Everton")],
    ),
    (
        "Leeds took advantage of an earlier draw between Fulham and Everton by beating Burnley 3-0.",
        [match("Leeds United", 3, 0, "Burnley"), match("Fulham", None, None, "Everton")],
    ),
    (
        "Leeds' bid has been boosted by rivals Fulham being held to a 1-1 draw against Everton.",
        [match("Fulham", 1, 1, "Everton")],
    ),
    (
        "Leeds took advantage of rivals Fulham being held 2-2 at home by Everton to go second.",
        [match("Fulham", 2, 2, "Everton")],
    ),
    (
        "Leeds are two points ahead of Fulham, also unbeaten, who led for an hour after a 3-1 win at Everton.",
        [match("Fulham", 3, 1, "Everton")],
    ),
    ("LEEDS WENT TOP of the table with a 2-1 win over Burnley.", [match("Leeds United", 2, 1, "Burnley")]),
    ("Leeds were able to bring three points back from a 2-1 win at Burnley.", [match("Leeds United", 2, 1, "Burnley")]),
    (
        "Leeds passed the test after a loss in the final to defeat Burnley, 2-1, at home.",
        [match("Leeds United", 2, 1, "Burnley")],
    ),
    ("Leeds topped lifeless Burnley 1-0.", [match("Leeds United", 1, 0, "Burnley")]),
    ("Leeds endured a surprising five one home defeat by Burnley.", [match("Leeds United", 1, 5, "Burnley")]),
    ("Leeds suffered a shock five nil home defeat by Burnley.", [match("Leeds United", 0, 5, "Burnley")]),
    (
        "Leeds played hosts to Burnley, and Dan Foxley's men went on impressing thanks to a 1-0 win.",
        [match("Leeds United", 1, 0, "Burnley")],
    ),
    (
        "Leeds played hosts to Burnley, but Dan Foxley's men ran out 1-0 winners.",
        [match("Leeds United", 0, 1, "Burnley")],
    ),
    (
        "Leeds host Everton after triumphing 3-2 at Burnley, and Fulham go to Leigh after their 4-1 win at Hull.",
        [match("Leeds United", 3, 2, "Burnley"), match("Fulham", 4, 1, "Hull City")],
    ),
    (
        "Fulham had a chance but were swept away as Everton scored four goals before the break.",
        [match("Fulham", None, None, "Everton")],
    ),
    ("Seychelles lost 3-0 to Nigeria.", [match("Nigeria", 3, 0, "Seychelles")]),
    ("Ghana beat United Arab Emirates 2-1.", [match("Ghana", 2, 1, "United Arab Emirates")]),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[t[:60] for t, _ in TOLD])
def test_each_result_of_a_round_up_has_its_own_two_sides(text, told):
    assert results(text) == set(told)


NOT_TOLD = [
    "The pitches were swept away as Everton scored a planning success.",
    "Leeds know that a home win over Burnley by two goals would secure second place.",
    "Fox missed the tie between Leeds and Burnley.",
    "A draw between Leeds and Burnley would do.",
    "Leeds topped Burnley in the vote.",
    "Leeds stayed top by edging Burnley on goal difference.",
    "On Saturday Leeds are overwhelming favourites to topple Burnley.",
    "Leeds sympathised with Burnley after failing to beat Everton.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_did_not_happen_today_is_no_result(text):
    assert results(text) == set()


def test_a_scorer_s_club_does_not_end_the_passage_about_his_country():
    text = (
        "Ghana beat Zimbabwe 2-1 in Accra.\n\nKofi Danso put Ghana ahead on five minutes.\n\n"
        "Everton midfielder Yaw Mensah made it 2-0 in the 66th minute."
    )
    (found,) = extract(Article("a", text)).matches
    assert [(g.scorer, g.minute) for g in found.goals] == [("Kofi Danso", 5), ("Yaw Mensah", 66)]


def test_a_paragraph_goes_on_about_the_match_told_last():
    text = (
        "Leeds beat Burnley 2-1. Arsenal beat Chelsea 3-1. Reading drew 1-1 with Derby. Watford lost 1-0 to Hull.\n\n"
        "Fulham lost 2-0 to Everton, while Brentford were beaten 2-1 at Barnsley.\n\n"
        "Dan Foxley put the home side ahead."
    )
    goals = {m.home: [g.scorer for g in m.goals] for m in extract(Article("a", text)).matches if m.goals}
    assert goals == {"Barnsley": ["Dan Foxley"]}


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Leeds grabbed a 0-1 victory against Burnley.", "Burnley"),
        ("Leeds grabbed a 1-0 victory against Burnley.", None),
        ("Leeds suffered a 0-1 defeat against Burnley.", None),
    ],
)
def test_a_win_printed_with_the_loser_first_was_away(text, home):
    (found,) = extract(Article("a", text)).matches
    assert (found.home if found.venue_known else None) == home


def test_a_people_in_a_headline_is_its_country_s_side():
    text = "Russia lost 2-0 to Serbia.\n\nCzech Republic went up after their win over Slovakia."
    assert match("Czech Republic", None, None, "Scotland") in results(text, "Czechs pip Scotland, Russia out")


def test_a_side_fresh_of_a_win_had_it_before():
    text = "Leeds drew 1-1 with Fulham.\n\nEverton, fresh of the joy of their home win over Burnley, lost 2-0 to Hull."
    assert results(text) == {match("Leeds United", 1, 1, "Fulham"), match("Everton", 0, 2, "Hull City")}


def test_a_result_of_last_week_in_a_relative_clause_is_not_today_s():
    text = "Leeds, who were routed 4-1 by Burnley last Sunday, were held 1-1 by Burnley on Saturday."
    assert results(text) == {match("Leeds United", 1, 1, "Burnley")}


@pytest.mark.parametrize(("line", "known"), [("Sporting KC 2, LA Galaxy 0", False), ("Fulham 2, Everton 0", True)])
def test_american_agencies_print_the_winner_first_wherever_it_was(line, known):
    (found,) = extract(Article("a", line)).matches
    assert found.venue_known is known


def test_a_line_with_a_short_name_and_the_words_below_it_are_one_match():
    text = "Bay City 3, Colorado Rapids 1\n\nDan Foxley scored twice and LA Galaxy beat Colorado 3-1."
    assert results(text) == {match("LA Galaxy", 3, 1, "Colorado Rapids")}


def test_lines_that_no_words_below_explain_stay_matches_of_their_own():
    text = "Bay City 3, Colorado Rapids 1\n\nDan Foxley scored twice and LA Galaxy beat Seattle Sounders 2-0."
    assert results(text) == {match("Bay City", 3, 1, "Colorado Rapids"), match("LA Galaxy", 2, 0, "Seattle Sounders")}


AGENCY = [
    "Dan Foxley scored early, Joe Wardle had two goals and LA Galaxy beat Colorado 3-2 on Saturday.",
    "Dan Foxley converted a penalty, Joe Wardle had a goal and an assist and LA Galaxy topped Colorado 3-2.",
    "Dan Foxley and Joe Wardle scored, Sam Hartley made six saves and LA Galaxy held off visiting Colorado 3-2.",
]


@pytest.mark.parametrize("lead", AGENCY)
def test_the_men_whom_an_agencys_lead_names_before_the_result_are_the_winners(lead):
    [told] = extract(Article("a", lead)).matches
    assert {(told.home, told.home_goals), (told.away, told.away_goals)} == {("LA Galaxy", 3), ("Colorado Rapids", 2)}
    winners = "home" if told.home == "LA Galaxy" else "away"
    assert len(told.goals) >= 2
    assert {goal.team for goal in told.goals} == {winners}


def test_who_scored_before_a_but_is_not_the_winners_man():
    [told] = extract(Article("a", "Dan Foxley had a goal but LA Galaxy beat Colorado 3-2.")).matches
    assert all((told.home if goal.team == "home" else told.away) != "LA Galaxy" for goal in told.goals)


@pytest.mark.parametrize(
    ("dateline", "home"),
    [
        ("SANDY, Utah (AP) — ", "Real Salt Lake"),
        ("SEATTLE (AP) ", "Seattle Sounders"),
        ("SEATTLE — ", "Seattle Sounders"),
        ("CARSON, Calif. (AP)", None),
        ("", None),
    ],
)
def test_an_american_report_is_filed_from_where_the_match_was(dateline, home):
    [told] = extract(
        Article("a", f"{dateline}Dan Foxley scored and Real Salt Lake tied the league-leading Seattle Sounders 1-1.")
    ).matches
    assert (told.home_goals, told.away_goals) == (1, 1)
    assert (told.home if told.venue_known else None) == home
