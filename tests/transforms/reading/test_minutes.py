"""Minutes as reports tell them, and what only looks like one."""

import pytest

from transforms.reading.minutes import find_minutes, plays_extra_time

EXACT = [
    ("struck at the 81:12 mark", 82, None),
    ("scored at 31:44, heading in", 32, None),
    ("at 65:10 she was sent off", 66, None),
    ("struck at the 3:00 mark", 3, None),
    ("less than a minute had gone when fox struck", 1, None),
    ("three minutes into the second stanza fox struck", 48, None),
    ("with less than a minute on the clock fox headed in", 1, None),
    ("scored 12:30 into the match", 13, None),
    ("levelled 5:10 into the second half", 51, None),
    ("eight minutes remained when ward struck", 82, None),
    ("with eight minutes remaining in the clock", 82, None),
    ("fox struck in the 14th minute", 14, None),
    ("fox struck first in the 21st minute", 21, None),
    ("a 67th-minute header from fox", 67, None),
    ("courtesy of a 67th-minute header from fox", 67, None),
    ("the first of an eighth-minute double", 8, None),
    ("it stayed that way until the 51st minute", 51, None),
    ("before an 89th-minute penalty settled it", 89, None),
    ("undone by the 67th-minute strike", 67, None),
    ("beaten by a 67th minute header", 67, None),
    ("minute 39: fox breaks and scores", 39, None),
    ("fox replied in the 69th, and that was that", 69, None),
    ("the third came in the 77th when ward slipped", 77, None),
    ("on 14 minutes fox slid in", 14, None),
    ("put oakham ahead after 59 minutes from close range", 59, None),
    ("on 68 minutes for his sixth of the season", 68, None),
    ("oakham took the lead in just three minutes", 3, None),
    ("converted after 38 breathless minutes", 38, None),
    ("after 12 minutes of the lunchtime kick-off", 12, None),
    ("the game was barely seven minutes old", 7, None),
    ("with four minutes played", 4, None),
    ("only three minutes had been played", 3, None),
    ("with 63 on the clock ward converted", 63, None),
    ("it took oakham 32 minutes to break the deadlock", 32, None),
    ("oakham needed all of four minutes", 4, None),
    ("just 81 seconds into the match", 2, None),
    ("after a mere 40 seconds", 1, None),
    ("inside 30 seconds of the restart", 46, None),
    ("took just 75 seconds to score", 2, None),
    ("nine minutes from time", 81, None),
    ("seven minutes before the interval", 38, None),
    ("two minutes before the end of the first half", 43, None),
    ("with 17 minutes remaining", 73, None),
    ("with ten minutes to spare", 80, None),
    ("with four minutes of normal time left before the interval", 41, None),
    ("with six minutes left on the clock", 84, None),
    ("with three minutes remaining in the half", 42, None),
    ("with four minutes of the half left", 41, None),
    ("with nine minutes still remaining", 81, None),
    ("with five minutes left in the opening half", 40, None),
    ("with six minutes left in extra time", 114, None),
    ("with two minutes to go before extra time", 88, None),
    ("fox struck in the 55th at close range", 55, None),
    ("the second minute of the opening half", 2, None),
    ("the final minute of the opening half", 45, None),
    ("with half an hour to go", 60, None),
    ("with a quarter of an hour left", 75, None),
    ("a quarter of an hour from time", 75, None),
    ("with half an hour gone", 30, None),
    ("with exactly an hour played", 60, None),
    ("on the hour mark", 60, None),
    ("six minutes past the hour mark", 66, None),
    ("four minutes before the half-hour", 26, None),
    ("a minute shy of the hour", 59, None),
    ("on the quarter-hour", 15, None),
    ("two minutes into the second period", 47, None),
    ("ten minutes into the second, ward headed in", 55, None),
    ("a quarter of an hour into the second half", 60, None),
    ("in the ninth minute of the second half", 54, None),
    ("in the first minute of the second half", 46, None),
    ("arriving inside the first minute", 1, None),
    ("in the last minute", 90, None),
    ("an opening-minute strike from fox", 1, None),
    ("fox's opening minute goal", 1, None),
    ("a first-minute lead", 1, None),
    ("the final minute of the first half", 45, None),
    ("in the 92nd minute", 90, 2),
    ("in the 90+4th minute", 90, 4),
    ("in the third minute of stoppage time", 90, 3),
    ("in the fourth of first-half stoppage time", 45, 4),
    ("in the third of seven added minutes", 90, 3),
    ("in the eighth minute of time added on", 90, 8),
    ("a minute into added time", 90, 1),
    ("in stoppage time at the end of the first half", 45, 0),
    ("in injury time before the break", 45, 0),
    ("the second in injury time", 90, 0),
    ("deep into stoppage time of extra time", 120, 0),
    ("a minute into the second period of extra time", 106, None),
    ("the final minute of the first half of extra time", 105, None),
    ("ten minutes from the end of extra time", 110, None),
    ("13 minutes into extra time", 103, None),
    ("three minutes into extra time", 90, 3),
    ("in the 105th minute", 105, None),
    ("in the 48th min", 48, None),
]
VAGUE = [
    "the match kicks off at 12:30",
    "held the lead until the 81:12 goal",
    "around the 81:12 mark",
    "less than a minute later fox struck",
    "replied within a minute",
    "less than a minute after that",
    "fox (90 minutes, 3 shots)",
    "eight minutes remained of the suspension",
    "level on 32 when the season ended",
    "ward, on as a substitute, needed just three minutes to score",
    "the substitute took four minutes to find the net",
    "two up by the 10th minute through fox",
    "had four goals by the 18th minute.",
    "just before the 20th minute",
    "around the 70-minute mark",
    "inside 10 minutes",
    "the opening 20 minutes",
    "the final 10 minutes",
    "the last three minutes",
    "just past the hour",
    "shortly after the hour",
    "with just over 20 minutes to play",
    "for 20 minutes they held on",
    "level after 90 minutes",
    "goalless after 120 minutes",
    "another 10 minutes passed",
    "before the 15th minute was out",
    "some 20 minutes of pressure",
    "within five minutes of the restart",
    "around the half-hour mark",
    "between the 10th and 15th minute",
    "a spell of 14 minutes",
    "two fox goals in 10 minutes",
    "ward scored twice in four minutes",
    "on the stroke of half-time",
    "in a 4-3-3",
    "in the 23rd round of matches",
    "the 18th district final",
    "oakham are on 74, two clear of holt",
    "they moved on to 42 points after 21 games",
    "in the 21st century",
    "wigan (18th) visit leeds (4th)",
    "from 25 yards",
    "the 19-year-old striker",
    "it took the referee three minutes to check",
]
RELATIVE = [
    ("six minutes later ward struck", 6),
    ("another three minutes later fox struck", 3),
    ("ward struck four minutes earlier", -4),
    ("it took the hosts only four minutes to level", 4),
    ("the lead lasted nine minutes", 9),
    ("two minutes after the opener", 2),
    ("60 seconds later", 1),
    ("six minutes on came the best of them", 6),
]


@pytest.mark.parametrize(("text", "minute", "added"), EXACT)
def test_an_exact_minute_is_read(text, minute, added):
    exact = [(m.minute, m.added) for m in find_minutes(text) if m.minute is not None]
    assert exact == [(minute, added)]


@pytest.mark.parametrize("text", VAGUE)
def test_a_vague_moment_is_no_minute(text):
    assert not [m for m in find_minutes(text) if m.minute is not None or m.later is not None]


@pytest.mark.parametrize(("text", "later"), RELATIVE)
def test_a_moment_told_from_another_counts_from_it(text, later):
    assert [(m.minute, m.later) for m in find_minutes(text)] == [(None, later)]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("in the 65th, 78th and 83rd minutes", [65, 78, 83]),
        ("fox (36th minute) and ward (38th) scored", [36, 38]),
        ("fox (36th minute) and ward (38th and 54th) or hart (60th, 61st, and 90th) scored", [36, 38, 54, 60, 61, 90]),
        ("netted in the 12th and 45th.", [12, 45]),
        ("a 21st-minute lead, ward converted on 74, and hart after 50", [21, 74, 50]),
        ("fox (36th minute) lifted third-placed oakham to 41 points", [36]),
    ],
)
def test_a_minute_told_in_full_lends_its_noun_to_figures_beside_it(text, minutes):
    assert sorted(m.minute for m in find_minutes(text)) == sorted(minutes)


def test_an_ordinal_before_a_name_is_a_minute_and_before_another_noun_is_none():
    text = "in the 81st ward slid in"
    assert [m.minute for m in find_minutes(text, {12})] == [81]
    assert find_minutes(text) == []


def test_what_counts_within_extra_time_depends_on_whether_it_was_played():
    assert [(m.minute, m.added) for m in find_minutes("the third minute of extra time", extra_time=True)] == [
        (93, None)
    ]
    assert [(m.minute, m.added) for m in find_minutes("in the 98th minute", extra_time=True)] == [(98, None)]
    assert [(m.minute, m.added) for m in find_minutes("in the 98th minute")] == [(90, 8)]


@pytest.mark.parametrize(
    ("text", "played"),
    [
        ("Oakham won 3-2 after extra time", True),
        ("Oakham won 3-2 in double overtime", True),
        ("The overtime period began badly", True),
        ("He worked overtime to close the gaps", False),
        ("The tie went to extra-time", True),
        ("in the second half of extra time", True),
        ("It was settled in a penalty shoot-out", True),
        ("He headed in deep into extra time", False),
        ("There was no time for more", False),
    ],
)
def test_extra_time_is_played_where_words_say_so(text, played):
    assert plays_extra_time(text) is played


@pytest.mark.parametrize(
    ("text", "name", "minutes"),
    [
        ("moved in front on 32 when ward fired in", "ward", [32]),
        ("led on 14 through ward", "ward", [14]),
        ("were on 32 when ward signed", "ward", []),
        ("a side with 14 through ward and others", "ward", []),
        ("moved in front on 32 when the rain came", "ward", []),
    ],
)
def test_a_lone_figure_is_a_minute_where_it_leads_on_to_who_did_it(text, name, minutes):
    assert [m.minute for m in find_minutes(text, {text.find(name)})] == minutes
