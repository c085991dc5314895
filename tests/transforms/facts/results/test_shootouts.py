import pytest

from transforms.extract import extract
from transforms.model import Article


def match_of(text, title=None):
    matches = extract(Article("a", text, title=title)).matches
    assert len(matches) == 1
    return matches[0]


@pytest.mark.parametrize(
    ("text", "kicks"),
    [
        ("Everton 1-1 Fulham. Everton won 4-2 on penalties.", (4, 2)),
        ("Everton drew 1-1 with Fulham and were beaten 5-4 in a shoot-out by the visitors.", (4, 5)),
        ("Everton drew 1-1 with Fulham, who went through 5-3 on penalties.", (3, 5)),
        ("Everton 1-1 Fulham. Fulham held their nerve to win the shoot-out 7-6.", (6, 7)),
        ("Everton 1-1 Fulham. Everton lost on penalties.", (None, None)),
        ("Everton 1-1 Fulham. Everton won their first cup since 2007 by a 4-2 shoot-out win over Fulham.", (4, 2)),
        (
            "Everton 1-1 Fulham. In penalty kicks Everton gained the upper hand and downed Fulham in a 4-3 shootout.",
            (4, 3),
        ),
        ("Everton 1-1 Fulham. Fulham outlasted Everton 4-3 in the shootout.", (3, 4)),
        ("Everton 1-1 Fulham. Everton avenged last year's cup defeat by winning 4-2 on penalties.", (4, 2)),
        ("Everton 1-1 Fulham. The shoot-out went Fulham's way.", (None, None)),
        ("Everton 2-2 Fulham (4-5 on penalties)", (4, 5)),
        ("Everton 0 (5) Fulham 0 (4)", (5, 4)),
        ("Everton 1-1 Fulham. It went to penalties and Fulham took the semi-final spot by a 5-4 win.", (4, 5)),
        (
            "Everton beat Fulham on penalties after a 1-1 draw. They won 3-0 on spot kicks to earn a trip to Burnley.",
            (3, 0),
        ),
        ("Everton 1-1 Fulham. Everton held their nerve from the spot.", (None, None)),
        ("Everton 1-1 Fulham. Joe Ward's save in the shoot-out lifted Fulham to a 4-3 win.", (3, 4)),
    ],
)
def test_the_kicks_are_told_with_the_side_that_won_them(text, kicks):
    match = match_of(text)
    assert (match.home, match.shootout) == ("Everton", kicks)
    assert match.outcome == "draw"


@pytest.mark.parametrize(
    ("text", "score", "kicks"),
    [
        ("Everton needed penalties to beat Fulham by 6-5 after a goalless draw in extra time.", (0, 0), (6, 5)),
        ("Everton won a penalty shoot-out 3-1 against Fulham after the sides finished level at 2-2.", (2, 2), (3, 1)),
        ("Everton beat Fulham 4-3 on penalties (1-1 after extra time).", (1, 1), (4, 3)),
        ("Everton beat Fulham 4-2 on penalties. The match had earlier finished goalless.", (0, 0), (4, 2)),
        ("Everton went out to Fulham in a 6-5 shoot-out defeat after 120 goalless minutes.", (0, 0), (5, 6)),
        (
            "Fulham beat Everton on penalties. Luke Hartnell had levelled for Everton late on to make it 2-2.",
            (2, 2),
            None,
        ),
        (
            "Everton reached the second round with a 4-2 win in the shoot-out after Fulham levelled at 2-2.",
            (2, 2),
            (4, 2),
        ),
        ("Everton went into the third round by beating Fulham 3-2 on penalties after a 0-0 draw.", (0, 0), (3, 2)),
        ("Ogden missed for Everton in the shoot-out as Fulham won it 6-5 after two goalless hours.", (0, 0), (5, 6)),
        (
            "Everton and Fulham went to a shoot-out, with Everton victorious 4-2 to go into the last eight.",
            None,
            (4, 2),
        ),
    ],
)
def test_the_figures_of_kicks_are_not_the_score(text, score, kicks):
    match = match_of(text)
    goals, told = (match.home_goals, match.away_goals), match.shootout
    if match.home == "Fulham":
        goals, told = goals[::-1], told[::-1]
    assert (goals, told) == (score or (None, None), kicks or (None, None))


@pytest.mark.parametrize(
    ("text", "scorers"),
    [
        ("The shoot-out went to a sixth kick. Ogden scored. Luke Hartnell converted for Everton.", []),
        ("Dan Mullery swept home to secure a 5-4 win in the shoot-out.", []),
        (
            "Luke Hartnell put Everton ahead in the 20th minute and Dan Mullery equalised for Fulham.",
            ["Hartnell", "Mullery"],
        ),
        (
            (
                "It was 1-1.\n\nNow the pens. Joe Ward of Everton scores. Sam Hart has his saved. "
                "Dan Fox of Everton scores. Which leaves Lee Bell of Everton to win it."
            ),
            [],
        ),
    ],
)
def test_kicks_of_a_shoot_out_are_no_goals(text, scorers):
    match = match_of(f"Everton beat Fulham 5-4 on penalties. {text}")
    assert [g.scorer.split()[-1] for g in match.goals] == scorers


def test_a_result_beside_anothers_shoot_out_keeps_its_score():
    text = "Everton beat Fulham 2-1, while Leeds beat Burnley 4-3 on penalties after a 0-0 draw."
    found = {m.home: (m.home_goals, m.away_goals, m.shootout) for m in extract(Article("a", text)).matches}
    assert found == {"Everton": (2, 1, None), "Leeds United": (0, 0, (4, 3))}


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Fulham 2-1 with a late goal that spared everyone a penalty shoot-out.",
        "Everton beat Fulham 2-1. They had beaten Leeds on penalties in the quarter-final.",
        "Everton drew 1-1 with Fulham. Last year Everton won the same tie on penalties.",
        "Everton drew 1-1 with Fulham after two late penalties.",
        "Everton drew 1-1 with Fulham. Leeds went through 4-3 on penalties at Burnley.",
    ],
)
def test_a_shoot_out_that_was_not_of_this_match_is_left_out(text):
    assert all(m.shootout is None for m in extract(Article("a", text)).matches if m.home == "Everton")


@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("Everton beat Fulham 2-1 after extra time.", True),
        ("Everton 2-1 Fulham (aet)", True),
        ("Everton beat Fulham 2-1 thanks to an extra-time winner by Luke Hartnell.", True),
        ("Everton beat Fulham 2-1 with extra time looming.", False),
        ("Everton beat Fulham 2-1 when moments away from extra time.", False),
        ("Everton beat Fulham 2-1. It might have gone to extra time.", False),
    ],
)
def test_extra_time_is_told_where_it_was_played(text, extra):
    assert match_of(text).extra_time is extra


@pytest.mark.parametrize(
    ("text", "half_time"),
    [
        ("Everton beat Fulham 3-1. Everton led 2-0 at half-time.", (2, 0)),
        ("Everton beat Fulham 3-1. Everton were 1-0 behind at the break.", (0, 1)),
        ("Everton beat Fulham 3-1. It was goalless at the interval.", (0, 0)),
        ("Everton beat Fulham 3-1 (HT 1-1).", (1, 1)),
        ("Everton beat Fulham 3-1. Everton led 4-0 at half-time.", None),
        ("Everton beat Fulham 3-1. Everton made it 2-0 after half-time.", None),
    ],
)
def test_the_half_time_score_is_told_by_who_led(text, half_time):
    assert match_of(text, "Everton 3-1 Fulham").half_time == half_time


@pytest.mark.parametrize(
    ("text", "aggregate"),
    [
        ("Everton beat Fulham 2-1 to win 4-2 on aggregate.", (4, 2)),
        ("Everton beat Fulham 2-1 but went out 5-4 on aggregate.", (4, 5)),
        ("Everton beat Fulham 2-1 at Goodison Park.", None),
    ],
)
def test_the_aggregate_is_told_by_who_went_through(text, aggregate):
    assert match_of(text, "Everton 2-1 Fulham").aggregate == aggregate


AFTER_A_DRAW = [
    ("Everton won 4-2 on penalties.", (4, 2)),
    ("Everton won the penalty shoot-out 4-2.", (4, 2)),
    ("Everton prevailed 4-2 on penalties.", (4, 2)),
    ("Everton went through 4-2 on penalties.", (4, 2)),
    ("Leeds were beaten 4-2 on penalties.", (4, 2)),
    ("Everton lost 4-2 on penalties.", (2, 4)),
    ("Leeds won 5-4 in a shoot-out.", (4, 5)),
    ("Leeds won the shootout 5-4.", (4, 5)),
    ("Leeds triumphed 5-4 on spot-kicks.", (4, 5)),
    ("Leeds edged it 5-4 on pens.", (4, 5)),
    ("Leeds won 5-4 from the spot.", (4, 5)),
    ("Leeds won it 5-4 pens.", (4, 5)),
    ("Leeds held their nerve to win 5-4 on penalties.", (4, 5)),
    ("Everton went out 5-4 on penalties.", (4, 5)),
    ("Everton were knocked out 5-4 on penalties.", (4, 5)),
    ("Everton bowed out 5-4 in the shoot-out.", (4, 5)),
    ("It finished 5-4 to Leeds on penalties.", (4, 5)),
    ("The shoot-out ended 5-4 to Leeds.", (4, 5)),
    ("The shoot-out finished 5-4 in favour of Leeds.", (4, 5)),
    ("The shoot-out went Leeds' way 5-4.", (4, 5)),
    ("The shoot-out went 5-4 to Leeds.", (4, 5)),
    ("Ward scored the decisive penalty as Leeds won 5-4 in the shoot-out.", (4, 5)),
    ("Leeds beat Everton 5-4 on penalties.", (4, 5)),
    ("Leeds advanced 5-4 on penalties after a 1-1 draw.", (4, 5)),
    ("Leeds progressed with a 5-4 shoot-out win.", (4, 5)),
    ("Leeds claimed a 5-4 shootout victory.", (4, 5)),
    ("Leeds knocked Everton out 5-4 on penalties.", (4, 5)),
    ("Leeds are into the next round after a 5-4 penalty shootout win.", (4, 5)),
    ("Leeds won 5-4 on kicks from the penalty mark.", (4, 5)),
    ("Leeds won on penalties.", (None, None)),
    ("Everton were beaten on penalties.", (None, None)),
    ("The tie was decided on penalties.", (None, None)),
    ("Leeds went through on penalties, 5-4.", (4, 5)),
    ("Leeds won the shoot-out by five penalties to four.", (4, 5)),
    ("Leeds won 5-4 in the penalty shootout at Goodison Park.", (4, 5)),
    ("Leeds eventually won through 5-4 on penalties.", (4, 5)),
    ("Leeds sneaked through 5-4 on penalties.", (4, 5)),
    ("Leeds squeezed past Everton 5-4 on penalties.", (4, 5)),
    ("Everton crashed out, losing 5-4 on penalties.", (4, 5)),
    ("Everton missed twice and Leeds won 4-2 in the shoot-out.", (2, 4)),
    ("The visitors won 4-2 on penalties.", (2, 4)),
    ("The hosts won 4-2 on penalties.", (4, 2)),
    ("Pickford saved two kicks as Everton won the shoot-out 4-2.", (4, 2)),
    ("Everton won 4-2 after penalties.", (4, 2)),
    ("Everton (4-2 on penalties) go through.", (4, 2)),
]
NO_KICKS = [
    "Everton avoided a penalty shoot-out.",
    "The match was heading for penalties.",
    "Everton won a shoot-out in the last round.",
    "Everton beat Fulham 4-2 on penalties last season.",
    "Everton were awarded two penalties.",
    "Joe Ward levelled in the 60th minute from the spot.",
    "They owed the point to two Joe Ward penalties.",
    "There were Leeds penalties in each half.",
    "There were four goals, two of them on penalties.",
    "Joe Ward and Sam Fox scored on penalties.",
    "The replay could go to penalties.",
    "Everton won a penalty in the fourth minute.",
    "Everton scored from the spot to make it 1-1.",
    "Everton had won 4-2 on penalties at Burnley in the third round.",
    "A penalty shoot-out seemed likely until Ward scored.",
]


def kicks_of(text):
    match = match_of("Everton and Leeds drew 1-1 in the FA Cup at Goodison Park on Saturday. " + text)
    return match.shootout


@pytest.mark.parametrize(("text", "kicks"), AFTER_A_DRAW)
def test_the_kicks_are_read_however_they_are_told(text, kicks):
    assert kicks_of(text) == kicks


@pytest.mark.parametrize("text", NO_KICKS)
def test_penalties_of_the_match_and_shoot_outs_of_others_are_no_kicks(text):
    assert kicks_of(text) is None


def test_who_scores_after_the_match_went_to_penalties_scores_a_kick():
    text = (
        "Everton beat Fulham on penalties. Everton led through Luke Hartnell. Dan Mullery equalised for Fulham late on "
        "to send the tie to penalties. Sam Ogden fired over before Luke Hartnell scored the decisive penalty."
    )
    assert [g.scorer for g in match_of(text).goals] == ["Luke Hartnell", "Dan Mullery"]


def test_kicks_told_behind_a_match_that_went_to_a_shoot_out_are_no_goals():
    text = (
        "Everton and Fulham drew 1-1 on Sunday. Dan Foxley put Everton in front before Joe Ward's equaliser took the"
        " tie to a shoot-out, which Everton won 4-2.\n\nSam Pell scored the first penalty before Tom Hart levelled it."
        "\n\nAl Reed then missed, before Ian Lunt scored."
    )
    (match,) = extract(Article("a", text)).matches
    assert sorted(goal.scorer for goal in match.goals) == ["Dan Foxley", "Joe Ward"]


@pytest.mark.parametrize(
    ("text", "goals", "kicks"),
    [
        ("Everton won 5-4 on penalties against Fulham after the game finished 2-2.", (2, 2), (5, 4)),
        ("Everton needed penalties to see off Fulham, winning 6-5 after a 3-3 draw.", (3, 3), (6, 5)),
        ("Everton edged past Fulham on penalties after the teams had drawn 2-2.", (2, 2), (None, None)),
        ("Everton beat Fulham in a shoot-out after the sides had finished level at 2-2.", (2, 2), (None, None)),
        (
            "Everton and Fulham could not be separated in 120 goalless minutes before Everton won 4-2 on penalties.",
            (0, 0),
            (4, 2),
        ),
        ("Everton 2 Fulham 2 (5-4 pens)", (2, 2), (5, 4)),
        ("Everton 2 Fulham 2 aet (4-5p)", (2, 2), (4, 5)),
        ("Everton (4) 2-2 (5) Fulham", (2, 2), (4, 5)),
        ("Everton defeated Fulham 1-1 (4-2) on penalties.", (1, 1), (4, 2)),
    ],
)
def test_the_kicks_are_never_the_score(text, goals, kicks):
    match = match_of(text)
    assert ((match.home_goals, match.away_goals), match.shootout) == (goals, kicks)


def test_a_story_of_kicks_that_opens_with_who_kicked_first_tells_no_goals():
    text = (
        "Everton drew 0-0 with Fulham and were beaten in a penalty shoot-out. Joe Marsh kicked first for Everton, "
        "putting it in the net. Lee Ross then scored for Fulham. Ian Cole's shot was saved, then Dan Frey scored to "
        "regain the lead."
    )
    assert match_of(text).goals == ()


def test_a_goal_told_after_the_kicks_is_one():
    text = (
        "Everton drew 1-1 with Fulham and were beaten in a penalty shoot-out. Everton's Joe Marsh kicked first and "
        "scored. Lee Ross had put Fulham ahead in the 12th minute."
    )
    assert [(g.scorer, g.minute) for g in match_of(text).goals] == [("Lee Ross", 12)]


def test_a_line_that_lists_the_kicks_tells_neither_a_result_nor_goals():
    text = (
        "Everton 1-1 Fulham. Everton won the shoot-out 5-4.\n\n"
        "Shootout - Everton 5 (Joe Ward, Sam Fox, Tom Hart), Fulham 4 (Al Reed, Ian Lunt)."
    )
    match = match_of(text)
    assert ((match.home_goals, match.away_goals), match.shootout, match.goals) == ((1, 1), (5, 4), ())


def test_one_goal_to_none_is_no_count_of_kicks():
    text = (
        "Everton 0-0 Fulham. Ward's save in the shoot-out lifted Fulham to a 1-0 victory. Fulham won 4-3 on penalties."
    )
    assert match_of(text).shootout == (3, 4)


def test_a_level_score_of_the_kicks_is_not_that_of_the_match():
    text = "Everton beat Fulham 4-3 on penalties. The teams were level at 3-3 after four rounds of kicks."
    match = match_of(text)
    assert ((match.home_goals, match.away_goals), match.shootout) == ((None, None), (4, 3))


@pytest.mark.parametrize(
    "text",
    [
        "Ward then denied Joe Hart in the shoot-out as Fulham recorded a 5-3 win to knock Everton out.",
        "Ward - booed off by his own crowd last month - denied Joe Hart in the shoot-out as Fulham won it 5-3.",
    ],
)
def test_a_kick_that_a_keeper_denied_is_no_word_against_the_shoot_out(text):
    match = match_of(
        f"Fulham saw off Everton in the FA Cup after a 1-1 draw at Goodison Park. {text}", "Everton 1-1 Fulham"
    )
    assert ((match.home_goals, match.away_goals), match.shootout) == ((1, 1), (3, 5))


def test_the_kick_that_won_a_match_which_ended_level_is_no_goal():
    text = "Joe Ward scored the winning penalty for Fulham against Everton after their FA Cup tie finished 1-1."
    assert match_of(text, "Everton 1-1 Fulham").goals == ()


def test_the_winning_penalty_of_a_match_is_a_goal():
    text = "Joe Ward scored the winning penalty for Fulham as their tie with Everton finished 2-1."
    assert [g.scorer for g in match_of(text, "Fulham 2-1 Everton").goals] == ["Joe Ward"]


def test_goals_that_do_not_come_out_level_are_no_score_of_a_match_that_went_to_kicks():
    text = (
        "Everton beat Fulham 3-0 on penalties. Everton's goals were netted by Sam Fox and Ian Holt, "
        "while Lee Ward equalised for Fulham. Tom Reed scored the decisive penalty for Everton."
    )
    match = match_of(text)
    assert (match.outcome, match.home_goals, match.away_goals) == ("draw", None, None)


def test_the_score_at_the_end_of_extra_time_is_that_of_the_semi_final_told_of():
    text = "Japan beat South Korea on penalties. The score in the semi-final had been 2-2 after extra time."
    match = extract(Article("a", text)).matches[0]
    assert (match.home_goals, match.away_goals) == (2, 2)
