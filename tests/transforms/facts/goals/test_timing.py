import pytest

from transforms.extract import extract
from transforms.model import Article

RESULT = "Everton beat Fulham 3-2 at Goodison Park. "


def moments(text):
    """The moments of the goals of the first match: {(scorer, minute, added)}."""
    match = extract(Article("a", RESULT + text)).matches[0]
    return {(goal.scorer, goal.minute, goal.added) for goal in match.goals}


@pytest.mark.parametrize(
    ("text", "minute", "added"),
    [
        # in the same clause
        ("Everton's Joe Ward scored in the 12th minute.", 12, None),
        ("On 12 minutes Everton's Joe Ward scored.", 12, None),
        (
            "Everton's Joe Ward scored in the 12th minute before Fulham brought on Sam Hart in the 60th minute.",
            12,
            None,
        ),
        (
            (
                "In the 12th minute, after a long spell of pressure during which every ball was won, "
                "every header met and every foul whistled for the other side, Everton's Joe Ward scored."
            ),
            12,
            None,
        ),
        ("Joe Ward (12th) and Sam Fox (30th) scored for Everton.", 12, None),
        ("Everton's Joe Ward finished the move after 12 minutes to stab in the opener.", 12, None),
        ("Everton's Joe Ward converted from the spot on 12 minutes after earning it himself.", 12, None),
        ("Everton's Joe Ward slotted home two minutes post the break.", 47, None),
        ("Joe Ward and Sam Fox scored for Everton in the 12th and 31st minutes.", 12, None),
        ("Everton's Sam Fox scored on 75 minutes and four minutes later Joe Ward headed in.", 79, None),
        ("Everton's goals from Sam Fox and Joe Ward came in the 12th and 31st minutes.", 31, None),
        ("Everton led by goals in the 12th and 31st minutes from Sam Fox and Joe Ward.", 31, None),
        ("Everton's goals from Joe Ward and Sam Fox, both late, came in a spell from the 80th minute.", None, None),
        ("Everton's Joe Ward levelled after 12 minutes before the substitute, Sam Fox, scored.", 12, None),
        ("Everton scored through a strike from Sam Fox and a 56th-minute penalty converted by Joe Ward.", 56, None),
        ("Everton's Joe Ward scored with seven minutes of regular time remaining.", 83, None),
        ("Everton's Joe Ward scored five minutes in to the second half.", 50, None),
        ("With 10 left, Everton's Joe Ward scored.", 80, None),
        ("Everton's Joe Ward scored in the 32nd second.", 1, None),
        ("Everton's Joe Ward headed in the corner on the last play of stoppage time.", 90, 0),
        (
            "Fulham's Sam Hart scored on 12 minutes. Four minutes after Hart's opener Everton's Joe Ward levelled.",
            16,
            None,
        ),
        ("Everton's Joe Ward set up Sam Fox's opener before converting a 44th-minute penalty.", 44, None),
        ("Everton's Joe Ward claimed a point with a 73rd-minute header after Sam Fox's penalty.", 73, None),
        ("Sam Fox scored for Everton in the 50th minute and, in the 53rd, Joe Ward headed in.", 53, None),
        (
            "Everton led on 42 minutes. Joe Ward scored in the third minute of stoppage time. All hid until the 65th.",
            45,
            3,
        ),
        (
            "Everton led on 70 minutes. Joe Ward headed in during the third minute of stoppage time for Everton.",
            90,
            3,
        ),
        (
            "Everton led on 43 minutes. Joe Ward won it in the third minute of stoppage time. It rained from the 65th.",
            90,
            3,
        ),
        # in the sentence before or behind, or in the one before that
        ("It was cold. It rained. It stayed level until the 12th minute. Joe Ward headed in for Everton.", 12, None),
        ("It was cold. It rained. Everton hit the front on 12 minutes. Joe Ward headed in for Everton.", 12, None),
        ("It was cold. It rained. Everton waited until the 12th minute. Joe Ward powered in his header.", 12, None),
        (
            (
                "Everton equalised on 12 minutes. "
                "After a foul the free-kick was quickly taken. Joe Ward headed home for Everton."
            ),
            12,
            None,
        ),
        (
            (
                "Fulham led on 12 minutes through Sam Hart. The lead lasted nine minutes. "
                "The ball came to the near post. Everton's Joe Ward bundled it in."
            ),
            21,
            None,
        ),
        ("Everton broke the deadlock on 12 minutes. Joe Ward headed home for Everton.", 12, None),
        ("Everton's Joe Ward headed home. The goal came on 12 minutes.", 12, None),
        ("Everton's Joe Ward headed home. It was the 12th minute.", 12, None),
        # counted from another moment
        ("Everton hit the post on 20 minutes. Three minutes later Joe Ward scored for Everton.", 23, None),
        ("Sam Hart of Fulham was booked on 20 minutes and five minutes later Everton's Joe Ward scored.", 25, None),
        ("Everton won a corner in injury time. Joe Ward scored in the third minute of it for Everton.", 90, 3),
        ("Everton won a corner. Joe Ward scored in the third minute of it for Everton.", None, None),
        ("Everton's Joe Ward scored five minutes after the opening whistle.", 5, None),
        ("In the 12th minute Everton's Joe Ward, called up at the last minute, curled it in.", 12, None),
        # the more exact of two
        (
            "Everton's Joe Ward scored in stoppage time. In the 94th minute Ward met the corner and the ball went in.",
            90,
            4,
        ),
        # told elsewhere
        (
            "Everton's Joe Ward scored the winner. Ward had time to pick his spot with a fine finish on 71 minutes.",
            71,
            None,
        ),
    ],
)
def test_a_goal_takes_the_minute_that_belongs_to_it(text, minute, added):
    assert ("Joe Ward", minute, added) in moments(text)


@pytest.mark.parametrize(
    "text",
    [
        # another event's
        "Everton's Joe Ward scored before Sam Hart was sent off on 60 minutes.",
        "Everton's Joe Ward scored but Fulham missed a penalty in the 60th minute.",
        "Everton's Joe Ward scored, and Fulham's Sam Hart was booked in the 60th minute.",
        "Everton's Joe Ward, who came on in the 60th minute, scored.",
        # how long, not when
        "Everton's Joe Ward, Ben Fox and Tom Bell scored three goals in nine minutes.",
        # the sentence before is of a miss, or of long ago
        "Fulham hit the post on 12 minutes. Joe Ward headed home for Everton.",
        "Fulham were close on 12 minutes. Joe Ward headed home for Everton.",
        "Everton's Joe Ward scored. Ward should have had another on 12 minutes.",
        "Everton's Joe Ward scored. Ward was booked in the 12th minute for a late foul.",
        "Everton's Joe Ward scored. Ward shot wide on 12 minutes.",
        # nothing to count from
        "Three minutes later Everton's Joe Ward scored.",
        "Fulham kicked off on 12 minutes. It rained. It hailed. It froze. A minute later Everton's Joe Ward scored.",
        "Fulham headed the winner in the 88th minute. Everton's Joe Ward had scored the second.",
    ],
)
def test_a_goal_takes_no_minute_of_something_else(text):
    assert {m for m in moments(text) if m[0] == "Joe Ward"} == {("Joe Ward", None, None)}


def test_a_sentence_of_another_match_gives_no_minute():
    text = (
        "Everton beat Fulham 1-0.\n\nJoe Ward scored for Everton.\n\n"
        "Leeds United beat Burnley 1-0 and led in the 71st minute.\n\n"
        "Everton's Joe Ward headed home."
    )
    goals = [goal for match in extract(Article("a", text)).matches for goal in match.goals if goal.scorer == "Joe Ward"]
    assert [goal.minute for goal in goals] == [None]


def test_a_chance_gets_no_minute_from_the_sentence_before_and_so_is_no_goal():
    text = (
        "Everton were under pressure on seven minutes when the run began. Sam Hart was quick to meet Joe Ward's shot."
    )
    assert moments(text) == set()


def test_a_minute_of_the_match_told_in_front_is_not_that_of_the_next():
    text = (
        "Leeds took a 93rd minute penalty to draw 1-1 at Hull while Burnley won 3-0 at home to Reading "
        "with goals from Dan Foxley and Sam Ogden."
    )
    goals = {g.scorer: g.minute for m in extract(Article("a", text)).matches for g in m.goals}
    assert goals == {"Dan Foxley": None, "Sam Ogden": None}


def test_a_moment_that_opens_a_clause_is_of_the_goal_told_in_it():
    text = (
        "Everton drew 1-1 with Fulham. Everton's Joe Ward struck shortly past the hour, and, with eight minutes left, "
        "an own goal from Sam Hart saved Fulham."
    )
    [match] = extract(Article("a", text)).matches
    assert {g.scorer: g.minute for g in match.goals} == {"Joe Ward": None, "Sam Hart": 82}


def test_a_moment_behind_and_that_opens_a_clause_is_none_of_the_list_in_front():
    text = (
        "Everton beat Fulham 2-0. Everton's Joe Ward struck six minutes after the break and "
        "with 20 minutes left, Sam Bell of Everton made it two."
    )
    [match] = extract(Article("a", text)).matches
    assert [(g.scorer, g.minute) for g in match.goals] == [("Joe Ward", 51), ("Sam Bell", 70)]


def test_a_list_of_moments_goes_on_before_another_man():
    text = "Everton beat Fulham 3-0. Everton's Joe Ward scored in the 35th and 58th minutes, Sam Bell in between."
    [match] = extract(Article("a", text)).matches
    assert [g.minute for g in match.goals if g.scorer == "Joe Ward"] == [35, 58]


def test_what_came_after_he_had_scored_does_not_say_when_he_did():
    told = moments("With 88 minutes gone, the game looked over after Joe Ward had put Everton ahead.")
    assert told == {("Joe Ward", None, None)}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Roma scored through Foxley and Hartley in the 61st and 65th minute respectively.",
            {"Foxley": 61, "Hartley": 65},
        ),
        ("Roma led through Foxley and Hartley in the 7th and 14th minutes.", {"Foxley": 7, "Hartley": 14}),
        ("Dan Foxley scored in the 10th minute and Joe Hartley in the 50th.", {"Dan Foxley": 10, "Joe Hartley": 50}),
        ("Dan Foxley and Joe Hartley scored after 10 and 20 minutes.", {"Dan Foxley": 10, "Joe Hartley": 20}),
        ("Roma won with a goal from Foxley and a 64th-minute header by Hartley.", {"Foxley": None, "Hartley": 64}),
    ],
)
def test_minutes_go_to_names_in_their_order(sentence, told):
    [match] = extract(Article("a", f"Roma beat Lazio 2-0. {sentence}")).matches
    assert {g.scorer: g.minute for g in match.goals} == told


@pytest.mark.parametrize("event", ["red card", "sending-off", "second-half dismissal"])
def test_the_minute_of_a_card_is_not_that_of_the_goals_told_before(event):
    text = (
        f"Everton beat Fulham 2-0. Goals from Joe Ward and Dan Foxley did it, despite Sam Pell's 67th-minute {event}."
    )
    (match,) = extract(Article("a", text)).matches
    assert [goal.minute for goal in match.goals] == [None, None]
