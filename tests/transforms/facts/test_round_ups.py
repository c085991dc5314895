"""What round-ups tell between their matches: passages, tables, moments and days go to the right side."""

import datetime as dt

import pytest

from transforms.extract import extract
from transforms.model import Article

SUNDAY = dt.date(2024, 3, 10)


def read(text):
    return extract(Article("a", text, published=SUNDAY))


def goals(text):
    return {g.scorer: (m.home, g.minute) for m in read(text).matches for g in m.goals}


def gaps(text):
    return {(s.team, s.gap.to, s.gap.points) for s in read(text).standings if s.gap}


ROUND = (
    "Sevilla edged out Getafe 3-2 at the Ramon Sanchez Pizjuan, "
    "while Sam Hart hit two in Valencia's 4-1 win over Cadiz at Mestalla.\n\n"
    "Osasuna went down 1-0 at Celta Vigo and stay eighth.\n\n"
)


def test_a_paragraph_of_more_goals_than_its_match_had_goes_back_to_the_lead():
    told = goals(
        ROUND + "Dan Fox pulled one back on 56 minutes before Joe Ward restored the home side's cushion on 62."
    )
    assert told["Dan Fox"] == ("Sevilla", 56)
    assert told["Joe Ward"] == ("Sevilla", 62)


def test_a_paragraph_whose_goals_fit_its_match_stays_there():
    assert goals(ROUND + "Dan Fox struck on 56 minutes.").get("Dan Fox", ("Celta Vigo",))[0] == "Celta Vigo"


def test_a_goal_is_of_the_match_told_and_not_of_the_rival_in_the_table():
    told = goals(
        "Leeds beat Derby 4-0 to move within a point of Fulham, with Dan Fox scoring twice. Fulham drew 1-1 with Hull."
    )
    assert told["Dan Fox"][0] == "Leeds United"


TABLE = [
    ("This win extends Leeds's advantage over third-placed Fulham to eight points.", {("Leeds United", "Fulham", 8)}),
    (
        "Leeds needed a late strike from Dan Fox to see off Derby 2-1 and pull level on points with Fulham.",
        {("Leeds United", "Fulham", 0)},
    ),
    ("Leeds needed to see off Derby to go level on points with Fulham.", set()),
    (
        "Third-placed Leeds are two behind Fulham, who drew 1-1 with Hull, and four behind leaders Burnley.",
        {("Leeds United", "Fulham", -2), ("Leeds United", "Burnley", -4)},
    ),
    (
        "Third-placed Leeds are two behind Fulham, who drew 1-1 with Hull and are four behind leaders Burnley.",
        {("Leeds United", "Fulham", -2), ("Fulham", "Burnley", -4)},
    ),
]


@pytest.mark.parametrize(("text", "told"), TABLE, ids=[t[:50] for t, _ in TABLE])
def test_a_gap_is_of_the_side_that_the_sentence_measures(text, told):
    assert gaps(text) == told


COACHED = (
    "Leeds beat Derby 2-0 at Elland Road, both goals arriving early. "
    "Derby ended with ten men after Sam Hart saw red.\n\n"
    "Dan Fox's side are four points better off than Fulham, who drew 0-0 at Hull."
)


def test_an_unknown_coachs_side_is_the_one_the_paragraph_before_began_with():
    assert gaps(COACHED) == {("Leeds United", "Fulham", 4)}


def test_an_unknown_coachs_side_in_the_same_paragraph_is_the_one_spoken_of_last():
    assert gaps(COACHED.replace("\n\n", " ")) == {("Derby County", "Fulham", 4)}


ANSWERS = [
    (
        "Leeds drew 1-1 with Derby, Dan Fox cancelling out Joe Ward's early strike in the 88th minute.",
        {"Dan Fox": 88, "Joe Ward": None},
    ),
    (
        "Leeds drew 1-1 with Derby as Dan Fox cancelled out Joe Ward's opener with a 70th-minute header.",
        {"Dan Fox": 70, "Joe Ward": None},
    ),
    (
        "Leeds drew 1-1 with Derby as Dan Fox cancelled out Joe Ward's 12th-minute opener.",
        {"Dan Fox": None, "Joe Ward": 12},
    ),
]


@pytest.mark.parametrize(("text", "minutes"), ANSWERS, ids=[t[:60] for t, _ in ANSWERS])
def test_the_moment_behind_a_goal_cancelled_out_is_of_the_answer(text, minutes):
    assert {scorer: minute for scorer, (_, minute) in goals(text).items()} == minutes


def test_a_goal_after_which_the_sides_were_level_is_of_the_side_behind():
    text = (
        "Derby lost 3-2 to Leeds. Dan Fox scored for Leeds after four minutes and made it 2-0 on 12. "
        "Joe Ward brought Derby back within one. Sam Hart tucked away a penalty and the teams were level."
    )
    (match,) = read(text).matches
    assert next(g.team for g in match.goals if g.scorer == "Sam Hart") == (
        "home" if match.home == "Derby County" else "away"
    )


FREE_KICKS = [
    ("Dan Fox had curled in a free kick for Leeds 10 minutes before the break.", {"Dan Fox": 35}),
    ("Dan Fox curled in a free kick for Leeds and Joe Ward headed home on 35 minutes.", {"Joe Ward": 35}),
    ("Dan Fox of Leeds curled in a free kick from the left that was cleared after 35 minutes.", {}),
]


@pytest.mark.parametrize(("text", "minutes"), FREE_KICKS)
def test_a_free_kick_curled_in_at_a_moment_is_a_goal(text, minutes):
    told = goals("Leeds beat Derby 1-0. " + text)
    assert {scorer: minute for scorer, (_, minute) in told.items()} == minutes


def test_one_of_a_brace_from_the_spot_makes_no_penalty_of_the_next_man():
    text = (
        "Dan Fox scored twice for Leeds, one of them from the spot, "
        "with Joe Ward and Ian Bell also on target in a 4-1 win at Derby."
    )
    (match,) = read(text).matches
    assert {g.scorer for g in match.goals if g.penalty} == {"Dan Fox"}


DAYS = [
    ("Hull, who put six past Stoke on Tuesday, are third. Leeds beat Derby 2-1.", None),
    ("Leeds, who won 3-0 at Stoke on Tuesday, beat Derby 2-1 on Saturday.", dt.date(2024, 3, 9)),
    ("Leeds are level with Hull, who won 2-0 at home to Derby on Saturday.", dt.date(2024, 3, 9)),
    ("Leeds beat Derby 2-0 and are at home to Hull on Saturday.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_an_aside_is_that_of_its_own_match(text, day):
    assert [m.date for m in read(text).matches if "Derby County" in {m.home, m.away}] == [day]


def test_two_sides_of_a_list_of_fixtures_are_no_pair():
    text = "On Wednesday, Leeds host Derby, Hull face Fulham and Burnley meet Stoke City at Turf Moor."
    pairs = {frozenset(u.teams) for u in read(text).upcoming}
    assert pairs == {
        frozenset(p) for p in (("Leeds United", "Derby County"), ("Hull City", "Fulham"), ("Burnley", "Stoke City"))
    }


def test_two_sides_that_meet_as_another_plays_are_a_pair():
    pairs = {frozenset(u.teams) for u in read("On Wednesday Hull and Fulham meet as Leeds host Derby.").upcoming}
    assert frozenset(("Hull City", "Fulham")) in pairs


def test_an_away_fixture_puts_the_winner_on_the_road():
    (match,) = read("Leeds edged Derby 1-0 in an away fixture on Saturday.").matches
    assert (match.home, match.venue_known) == ("Derby County", True)


PASSING = [
    ("It was a poor night, with Wales beaten and England held.", []),
    (
        "Leeds beat Hull 2-0 as Derby and Fulham met in the rain. Their 1-1 draw helps nobody.",
        ["Leeds United", "Derby County"],
    ),
    (
        "Hull and Stoke City rest, but neither Burnley nor Fulham could move clear. Their 1-1 draw helps nobody.",
        ["Burnley"],
    ),
    ("Leeds beat Hull 2-1. Dan Fox put Leeds ahead, only for Joe Ward to stun Leeds with a volley.", ["Leeds United"]),
]


@pytest.mark.parametrize(("text", "homes"), PASSING)
def test_sides_told_side_by_side_make_a_match_only_where_they_met(text, homes):
    assert [m.home for m in read(text).matches] == homes


def test_a_headline_of_two_sides_parted_by_a_comma_is_of_two_matches():
    article = Article("a", "Leeds beat Derby 2-1 on Saturday.", title="Leeds win wild one in Derby, Fulham fight back")
    assert [(m.home, m.away) for m in extract(article).matches] in (
        [("Leeds United", "Derby County")],
        [("Derby County", "Leeds United")],
    )


LATE = (
    "Fulham left it late. Dan Fox struck for Fulham at Hull, Joe Ward nodded Hull level, "
    "but Sam Hart restored the lead and the visitors hung on for a 2-1 win "
    "to stay third, level on points with leaders Leeds and Burnley."
)
RESULTS = [
    # goals that beat a side are their side's
    (
        "Dan Fox's Reading lie third after two goals in five minutes by Joe Ward and Sam Hart saw off Burton 3-0.",
        [("Reading", "Burton Albion", (3, 0))],
    ),
    # a place in the table is lost to no opponent
    (
        "Fulham lost top spot in the table to Leeds, who came back to beat Hull 2-0.",
        [("Leeds United", "Hull City", (2, 0))],
    ),
    ("Fulham lost at home to Leeds and lost the lead to Hull.", [("Fulham", "Leeds United", None)]),
    # those level with a side in the table were not met
    (
        LATE,
        [("Hull City", "Fulham", (1, 2))],
    ),
    ("Leeds v Hull was one of two games to end 1-1.", [("Leeds United", "Hull City", (1, 1))]),
    (
        "Fulham, in second, slipped up at Hull, where Dan Fox's header was cancelled out by Joe Ward.",
        [("Hull City", "Fulham", None)],
    ),
]


@pytest.mark.parametrize(("text", "told"), RESULTS, ids=[t[:50] for t, _ in RESULTS])
def test_a_result_is_of_those_who_met(text, told):
    found = read(text).matches
    assert [(m.home, m.away, m.home_goals and (m.home_goals, m.away_goals)) for m in found] == told


def test_points_slipped_with_no_word_of_a_goal_answered_are_no_draw():
    assert all(
        m.outcome != "draw" for m in read("Fulham, in second, slipped up at Hull, where Dan Fox scored.").matches
    )


def test_a_side_without_its_injured_man_that_fell_behind_conceded():
    told = read("Leeds drew 2-2 at Hull. Leeds were without the injured Sam Hart and fell behind when Dan Fox scored.")
    assert [(g.scorer, g.team) for g in told.matches[0].goals] == [("Dan Fox", "home")]


def test_a_side_that_a_man_put_ahead_before_it_fell_behind_scored():
    told = read("Leeds drew 2-2 at Hull. Leeds led through Sam Hart but fell behind when Dan Fox scored his second.")
    assert ("Sam Hart", "away") in [(g.scorer, g.team) for g in told.matches[0].goals]


def test_a_goal_that_rescued_a_point_levels():
    text = (
        "Hull lost 3-2 to Leeds. Dan Fox's opener for Hull was wiped out by Joe Ward and Sam Hart put Leeds in front. "
        "Ian Bell thought he had rescued a point late on, only for Tim Moss to lash in from 25 yards."
    )
    sides = {g.scorer: getattr(m, g.team) for m in read(text).matches for g in m.goals}
    assert sides["Ian Bell"] == "Hull City"
    assert sides["Tim Moss"] == "Leeds United"


def test_goals_told_at_once_and_again_one_by_one_are_counted_once():
    text = (
        "Leeds went second with a 2-0 victory at Hull on Sunday, while Fulham were held 1-1 at home by Derby.\n\n"
        "Dan Fox and Joe Ward were on target as Ian Bell's team went clear. "
        "Fox struck on 15 minutes and Ward added another on 53 minutes.\n\n"
        "Fulham led through Sam Hart's penalty, but Tim Moss levelled in the 77th minute."
    )
    told = goals(text)
    assert (told["Dan Fox"], told["Joe Ward"]) == (("Hull City", 15), ("Hull City", 53))
    assert told["Tim Moss"] == ("Fulham", 77)


LOSING = [
    ("Their rise was helped by second-placed Hull losing 2-1 at Derby.", ("Derby County", "Hull City")),
    ("They rose on Saturday and lost 2-1 at Derby.", None),
]


@pytest.mark.parametrize(("text", "pair"), LOSING)
def test_a_side_helped_by_anothers_defeat_did_not_lose(text, pair):
    found = {(m.home, m.away) for m in read(f"Leaders Leeds beat Burnley 2-0 at home.\n\n{text}").matches}
    assert ("Derby County", "Leeds United") not in found or pair is None
    assert pair is None or pair in found


ANSWERED = [
    "Dan Fox cancelled out Joe Ward's strike as Leeds came back to draw 1-1 with Hull.",
    "Dan Fox cancelled out Joe Ward's strike as Leeds beat Hull 2-1.",
    "Leeds were level with Hull when Dan Fox cancelled out Joe Ward's early strike, and it ended Leeds 1-1 Hull.",
]


@pytest.mark.parametrize("text", ANSWERED)
def test_what_a_side_did_as_a_goal_was_cancelled_out_is_told_of_who_answered(text):
    sides = {g.scorer: getattr(m, g.team) for m in read(text).matches for g in m.goals}
    assert sides == {"Dan Fox": "Leeds United", "Joe Ward": "Hull City"}


PLACES = [
    ("Leeds beat Hull 3-1. Dan Fox's side replaced Fulham at the summit.", {("Leeds United", 1)}),
    ("Leeds snatched a 1-0 victory at Hull that moved Dan Fox's side up to third.", {("Leeds United", 3)}),
    ("Leeds beat Hull 3-1. Dan Fox's Fulham are third.", {("Fulham", 3)}),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_a_place_is_of_the_coachs_side_and_not_of_the_one_named_beside_it(text, places):
    assert {(s.team, s.position) for s in read(text).standings} == places


FILED = [
    ("Rome, March 8 (ANI) Leeds beat Derby 2-1 to go third.", None),
    ("Rome, March 8 (ANI) Leeds beat Derby 2-1 on Thursday.", dt.date(2024, 3, 7)),
    ("Leeds beat Derby 2-1 on March 8 (Friday).", dt.date(2024, 3, 8)),
]


@pytest.mark.parametrize(("text", "day"), FILED)
def test_the_day_on_which_an_agency_filed_is_not_that_of_the_match(text, day):
    assert [m.date for m in read(text).matches] == [day]


VENUES = [
    (
        "Hull vs. Leeds was stopped after chants aimed at Leeds goalkeeper Dan Fox. Leeds eventually won 3-2.",
        ("Hull City", "Leeds United", True),
    ),
    (
        "Leeds beat Hull 1-0.\n\nHull host Derby, Burnley visit Stoke City and Fulham are at home to Leeds on Tuesday.",
        ("Leeds United", "Hull City", False),
    ),
]


@pytest.mark.parametrize(("text", "told"), VENUES)
def test_a_list_of_other_matches_says_nothing_of_where_a_match_was(text, told):
    (match,) = read(text).matches
    assert (match.home, match.away, match.venue_known) == told


def test_a_side_called_by_the_day_in_its_name_scores():
    text = "Sheffield Wednesday drew 2-2 with Hull. Wednesday opened the scoring through Dan Fox in the 27th minute."
    assert goals(text) == {"Dan Fox": ("Sheffield Wednesday", 27)}


def test_a_day_is_no_side_where_nothing_is_done_or_no_such_side_is_told_of():
    found = read("Sheffield United beat Hull 2-0 at home. Wednesday had been a day of rain.").matches
    assert [m.home for m in found] == ["Sheffield United"]
    told = read("Sheffield Wednesday drew 2-2 with Hull on Saturday. On Wednesday they meet Derby.")
    assert [u.date for u in told.upcoming] == [dt.date(2024, 3, 13)]
