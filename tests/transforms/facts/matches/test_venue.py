"""Who was at home: (text, the home side), None where the text lets nobody tell."""

from datetime import date

import pytest

from transforms.extract import extract
from transforms.model import Article

AT_HOME = [
    ("Leeds beat Burnley 2-1, a first win in Tom Fell's first home game as manager.", "Leeds United"),
    ("Leeds beat Burnley 2-1 on their own patch.", "Leeds United"),
    ("Leeds beat Burnley 2-1 in their own backyard.", "Leeds United"),
    ("Leeds ended Burnley's unbeaten away record with a 2-1 win.", "Leeds United"),
    ("Leeds sent Burnley home empty-handed with a 2-1 win.", "Leeds United"),
    ("Kelby United drew 1-1 with host Oakham Town.", "Oakham Town"),
    ("Fox began on the bench for Burnley's visit to Elland Road. Leeds lost 2-0 to Burnley.", "Leeds United"),
    ("Leeds beat Burnley 2-1 at Elland Road.", "Leeds United"),
    ("Leeds beat Burnley 2-1 at Turf Moor.", "Burnley"),
    ("Burnley beat Leeds 2-1 to end a run of three home league draws.", "Burnley"),
    ("Leeds were beaten 2-1 by the visitors. Burnley scored twice late on.", "Leeds United"),
    ("Playing at home, Leeds beat Burnley 2-1.", "Leeds United"),
    ("At home, Leeds beat Burnley 2-1.", "Leeds United"),
    ("Burnley left Leeds with all three points after a 2-1 win.", "Leeds United"),
    ("Burnley returned home with a 2-1 win over Leeds.", "Leeds United"),
    ("Leeds extended their unbeaten home run with a 2-1 win over Burnley.", "Leeds United"),
    ("Kelby United beat Oakham Town 2-1 in Oakham on Saturday.", "Oakham Town"),
    ("Leeds travelled to Championship leaders Burnley, Leeds winning the game 2-1.", "Burnley"),
    ("Leeds beat their hosts, Burnley, 2-1.", "Burnley"),
    ("Leeds beat the visitors, Burnley, 2-1.", "Leeds United"),
    ("Leeds made no use of home advantage as Burnley won 2-1.", "Leeds United"),
    ("Herbert Lane 1, Kelby Park 1: Joe Fox scored one to help Herbert Lane tie host Kelby Park.", "Kelby Park"),
    ("Leeds were frustrated in a 1-1 draw by visiting Burnley.", "Leeds United"),
    ("Leeds began their season by visiting Burnley and won 2-1.", "Burnley"),
    ("Leeds travelled to bottom of the division, Burnley, where they drew 1-1 with Burnley.", "Burnley"),
    ("Dan Foxley secured a 1-2 win for Leeds. Hart scored for Burnley.", "Burnley"),
    ("Leeds 2 Burnley 0 - Report\n\nLeeds went top after their 2-0 final-day victory over Burnley.", "Leeds United"),
    ("Leeds slumped to a 2-1 loss to Burnley despite playing a first game at their home stadium.", "Leeds United"),
    ("Oakham Town beat Kelby United 2-1 in Oakham.", "Oakham Town"),
    ("A 2-1 win over Burnley was a fifth home league victory in a row for Leeds.", "Leeds United"),
    ("Ambleton Rovers beat Thornmoor Vale 2-1 at Thornmoor Park on Saturday.", "Thornmoor Vale"),
    ("Germany beat Chile 2-0 in a friendly in Berlin.", "Germany"),
    ("Leeds recorded a 2-1 victory at home to Burnley.", "Leeds United"),
    ("Leeds beat hosts Burnley 2-1.", "Burnley"),
    ("Leeds avenged a defeat with a 2-1 home win over Burnley.", "Leeds United"),
    ("Leeds came good late on, defeating the host Burnley 2-1.", "Burnley"),
    ("Visiting Leeds beat Burnley 2-1.", "Burnley"),
    ("Burnley lost 2-1, having blown a home lead against Leeds.", "Burnley"),
    ("Leeds lost 3-1 to Bayern Munich in Germany.", "Bayern Munich"),
    ("Bayern Munich beat Leeds 2-1 at Elland Road. Their own final is to be played in Munich.", "Leeds United"),
    ("Leeds beat Burnley 2-1 after a trip to Turf Moor in the rain.", "Burnley"),
    (
        "Leeds 1-2 Burnley\n\nLeeds lost 2-1 to Burnley. Dan Foxley scored his first since a move to Turf Moor.",
        "Leeds United",
    ),
    (
        "Leeds beat Burnley 2-1. Dan Foxley's first goal since March 2019 put Leeds ahead at Elland Road.",
        "Leeds United",
    ),
]
AT_HOME += [("Russia 2018 came nearer when Chile lost 2-1 to Germany in Berlin.", "Germany")]
AT_HOME += [("Leeds beat Burnley 1-0 at Elland Road after the goalless first leg in Burnley.", "Leeds United")]
NOT_SAID = [
    "Leeds beat Burnley 1-0 after the goalless first leg at Turf Moor.",
    "Leeds beat Burnley 2-1. Leeds hosts Watford on Friday.",
    "Kelby Park 2, Holt Vale 1\n\nJoe Fox, a sophomore, scored twice for Kelby Park.",
    "Kelby United beat Oakham Town 2-1, days after a first meeting in Oakham.",
    "Leeds beat Burnley 2-1 to avenge a home loss of the autumn.",
    "Kelby Park 2, Holt Vale 1: Joe Fox scored both goals in the second half.",
    "Kelby United beat Oakham Town 2-1, though nobody in Oakham saw it.",
    "Leeds beat Burnley 2-1.",
    "Leeds beat Burnley 2-1. Leeds stay third ahead of next week's home match with Reading.",
    "Leeds beat Burnley 2-1. Leeds avenged a 4-1 loss at home to Burnley.",
    "Leeds beat Burnley 2-1 and travel to Turf Moor next week.",
    "Leeds beat Burnley 2-1. The sides had drawn 1-1 at Turf Moor a week earlier.",
    "Leeds beat Burnley 2-1. They had met at Turf Moor last season.",
    "Leeds beat Burnley 2-1. They will welcome Reading to Elland Road next.",
    "Leeds beat Burnley 2-1. Dan Foxley put his stamp on Elland Road.",
    "Leeds drew 1-1 with Burnley. The second leg takes place in Leeds on Tuesday.",
    "Leeds beat Burnley 2-1, a side that had won nothing in England.",
    "Leeds drew 1-1 with Burnley. The teams will meet again at Turf Moor later this month.",
    "Leeds beat Burnley 2-1, having drawn last week's first leg at Turf Moor.",
    "Leeds beat Burnley 2-1 at Wembley to win the FA Cup final.",
    "Germany beat Chile 2-0 in Group B of the World Cup.",
    "Brazil 2-1 Chile\n\nBrazil are through to the last 16 of the World Cup.",
    "Ambleton Rovers beat Thornmoor Vale 2-1 at Regional Park on Saturday.",
]


def homes(text):
    return [m.home if m.venue_known else None for m in extract(Article("a", text)).matches]


@pytest.mark.parametrize(("text", "home"), AT_HOME, ids=[t for t, _ in AT_HOME])
def test_the_words_say_who_was_at_home(text, home):
    assert homes(text) == [home]


@pytest.mark.parametrize("text", NOT_SAID)
def test_nobody_was_at_home_where_nothing_says_so(text):
    assert homes(text) == [None]


def test_a_home_match_of_months_ago_is_another_match():
    text = "Leeds beat Burnley 2-1 on Saturday.\n\nLeeds opened the year with a home win over Burnley on January 4."
    facts = extract(Article("a", text, published=date(2021, 4, 12)))
    assert [m.venue_known for m in facts.matches] == [False]


FINALS = [
    ("Leeds beat Burnley 2-1 at Elland Road to reach the final.", "Leeds United"),
    ("Leeds beat Burnley 2-1 at home in the semi-final.", "Leeds United"),
    ("Leeds beat Burnley 2-1 at home with the final kick of the match.", "Leeds United"),
    ("Leeds beat Burnley 2-1 at home in the first leg of the final.", "Leeds United"),
]


@pytest.mark.parametrize(("text", "home"), FINALS, ids=[t for t, _ in FINALS])
def test_only_a_final_itself_is_on_neutral_ground(text, home):
    assert homes(text) == [home]


def test_a_draw_of_another_day_does_not_say_where_a_match_that_was_won_was():
    assert homes("Lyon beat Leeds United 3-0. The teams had drawn 1-1 in England.") == [None]
    assert homes("Lyon beat Leeds United 3-0. The teams drew 1-1 in England.") == [None]
    assert homes("Lyon drew with Leeds United. The teams finished 1-1 in England.") == ["Leeds United"]


def test_a_town_of_another_clause_is_not_where_it_was():
    text = "In Burnley, leaders Burnley drew 1-1 against Leeds, while Watford also beat Derby 2-0 in Leeds."
    assert sorted(homes(text), key=str) == ["Burnley", None]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Leeds beat Burnley 2-1. Burnley welcomed back Dan Fox from a ban.", None),
        ("Leeds beat Burnley 2-1. Burnley welcomed Leeds with a brass band.", "Burnley"),
        ("Leeds beat Burnley 2-1. The teams had met at Turf Moor in May.", None),
        ("Leeds beat Burnley 2-1. A draw would have taken Leeds back to Turf Moor for a replay.", None),
        ("Leeds beat Burnley 2-1 at Turf Moor.", "Burnley"),
    ],
)
def test_a_ground_of_another_month_and_a_man_welcomed_back_say_nothing_of_where_it_was(text, home):
    assert homes(text) == [home]
