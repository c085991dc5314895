import pytest

from transforms.facts.assists.makings import find_makings


def told(shape):
    return [(m.passer, m.receiver) for m in find_makings(shape) if not m.void]


@pytest.mark.parametrize(
    ("shape", "passer", "receiver"),
    [
        # whose pass it was
        ("<P0> turned in <P1>'s low cross", 1, 0),
        ("<P0> nodded in a <P1> corner", 1, 0),
        ("<P0> swept home another deep delivery from <P1>", 1, 0),
        ("<P0> rose to meet a free-kick swung in from the right by <P1>", 1, 0),
        ("<P0> stabbed in the ball over the top from substitute <P1>", 1, 0),
        ("<P0> finished off a fine <P1> run", 1, 0),
        ("another cutback, this time from <P0>", 0, None),
        ("<P0>'s corner was met by <P1>", 0, 1),
        ("<P0> broke free and dished the ball to a streaking <P1>", 0, 1),
        # who met it
        ("<P0> curled over a cross that found its way to skipper <P1>", 0, 1),
        ("<P0> swung over a corner that was met by <P1>", 0, 1),
        # a pass that words describe
        ("the striker nodded in <P1>'s pin-point chipped cross", 1, None),
        ("<P0> tapped in <P1>'s low, driven ball", 1, 0),
        # a corner of another's, sent on
        ("<P2> rose to head down a <P0> corner", 2, None),
        # over the defenders, not over the line
        ("<P0> lofted the ball over the defence", 0, None),
        ("<P0> clipped the ball over the top", 0, None),
        ("with two men on her, <P0> squeezed a pass to <P1>", 0, 1),
        ("<P0> opened them up with a slide-rule pass", 0, None),
        # who passed, and to whom
        ("<P0> crossed for <P1> to tap in", 0, 1),
        ("<P0> squared to the unmarked <P1>", 0, 1),
        ("<P0> set up <P1> for the third", 0, 1),
        ("<P0> teed up fellow substitute <P1>", 0, 1),
        ("<P0> slipped <P1> through", 0, 1),
        ("<P0> slid the ball past <P2> and into the path of <P1>", 0, 1),
        ("<P0> laid on <P1>'s second", 0, 1),
        ("<P0> headed down <P2>'s cross for <P1>", 0, 1),
        ("<P0> cut the ball back from the line for <P1>", 0, 1),
        ("<P0> was given room on the left and crossed for <P1>", 0, 1),
        ("<P2> fouled nobody when <P0> picked out <P1>", 0, 1),
        ("<P0>, who had come on for <P2>, found <P1> at the near post", 0, 1),
        ("<P0>'s cross reached <P1> behind them all", 0, 1),
        ("<P0> swung in a corner from the left", 0, None),
        ("<P0> pulled it back from the byline", 0, None),
        ("<P0> provided the assist for <P1>", 0, 1),
        ("<P0> claimed an assist for <P1>'s opener", 0, 1),
        ("making <P0>'s winner was the least of it", None, None),
        ("creating <P0>'s winner, <P1> had the last word", 1, 0),
        ("<P0> arrived late, with <P1> providing the ball", 1, None),
        ("<P0> rolled the ball in from the right", 0, None),
        ("<P0> swung over a cross from the left", 0, None),
        ("<P0> got a flick to it", 0, None),
        ("<P1> headed home a pinpoint <P0> centre", 0, 1),
        ("<P1> scored when the goalkeeper dropped <P0>'s corner", None, None),
        ("<P0> did the spadework for <P1>'s winner", 0, 1),
        ("it was <P0> who sent <P1> on his way", 0, 1),
        ("<P0> was seen setting the <X1> striker up in the box", 0, None),
        ("<P0> aimed a low cross towards <P1>", 0, 1),
        ("<P0>'s tireless run and precise pull-back brought the goal", 0, None),
        ("<P0> had left <P1> and <P2> in his wake when he turned in <P3>'s cross", 3, None),
        ("<P0> won her duel with <P1> and crossed for <P2>", 0, 2),
        ("<P0> and <P1> combined to put <P2> through", None, None),
        ("<P0> turned in <P1>'s corner with his left shoulder blade", 1, 0),
        # by whom
        ("<P0> was set up by <P1>", 1, 0),
        ("<P0> was teed up inside the area by <P1>", 1, 0),
        ("<P0> scored after being neatly played in by <P1>", 1, 0),
        ("<P0> scored after the ball was laid off by <P1>", 1, None),
        ("<P0>'s corner floated over everybody for <P1> to nod in", 0, 1),
        ("<P0>'s free-kick dropped at the far post for <P1>", 0, 1),
        ("the ball came via <P0> to <P1>", 0, 1),
        ("<P0> fired a pass into <P1>", 0, 1),
        ("<P0> shot after being put in by <P1> only for <P2> to level", 1, 0),
        ("<P0> scored after being slipped through by <P1>", 1, 0),
        ("the cross was provided by <P0>", 0, None),
        ("<P1> headed the third, while <T2> struck the bar through <P0>'s header", 0, None),
        ("<P0>'s dinked cross was met by <P1>", 0, 1),
        ("a low driven ball from <P0> was met by <P1>", 0, 1),
        ("<P0> was credited with the assist on <P1>'s goal", 0, 1),
        ("<P1> scored with <P0> assisting", 0, None),
        ("<P2> levelled before <P0>'s late header from <P1>'s cross", 1, 0),
        ("<P0>'s calm finish off <P1>'s pull-back", 1, 0),
        ("<P0> slid a pass into <P1>'s path", 0, 1),
        ("<P0> rolled the ball into <P1>'s stride", 0, 1),
        ("<P0>'s cross was punched out into <P1>'s path", None, None),
        ("<P0> scored after an exchange flicked on by captain <P1>", 1, None),
    ],
)
def test_a_pass_names_who_made_it_and_who_received_it(shape, passer, receiver):
    found = told(shape)
    assert (passer, receiver) in found if passer is not None else not found


def test_a_one_two_may_have_been_made_by_either():
    for shape in (
        "<P0> scored after a one-two with <P1>",
        "<P0> scored after a quick combination on the edge of the box with <P1>",
    ):
        assert sorted(told(shape)) == [(0, 1), (1, 0)]


def test_each_pass_of_a_move_has_its_own_hands():
    assert told("<P0> found <P1>, whose cross was headed in by <P2>") == [(0, 1), (1, 2)]


def test_the_pass_that_is_sent_on_belongs_to_the_last_foot():
    assert (0, 2) in told("<P0> flicked on <P1>'s corner for <P2>")
    assert (1, 2) not in told("<P0> flicked on <P1>'s corner for <P2>")
    assert (0, 1) not in told("<P0> whipped in a cross that was cleared by <P1>")
    assert (0, 1) not in told("<P0> whipped in a cross which <P1>'s header sent on to <P2>")
    assert told("<P2> rose to head down a <P0> corner") == [(2, None)]


@pytest.mark.parametrize(
    "shape",
    [
        "<P0> headed into the net",
        "<P0> fired in from close range",
        "<P0> turned it in",
        "<P0> put the ball into the net past <P1>",
        "<P0> struck the post",
        "<P0> found the bottom corner",
        "<P0> set up a nervous finish",
        "<P0> held off <P1> and shot",
        "<P0> won a corner",
        "<T0> crossed the halfway line in search of a goal",
        "<P0> left the field to applause",
        "<P0> passed a late fitness test",
        "<P0> took a touch and shot low past <P1>",
        "<P0> restored the lead for <T1>",
        "<P0> lofted the ball over the line",
        "<P0> clipped the ball over the defence and into the net",
        "<P0> chipped the ball over the top of the bar",
    ],
)
def test_shots_and_other_doings_are_no_passes(shape):
    assert told(shape) == []


@pytest.mark.parametrize(
    "shape",
    [
        "<P0>'s cross was only half-cleared to <P1>",
        "<P0>'s free-kick came back off the bar to <P1>",
        "a misplaced pass from <P0> fell to <P1>",
        "<P0>'s corner was punched out to <P1>",
        "<P0> scored after <P1>'s long throw had been headed on",
        "<P1>'s corner was flicked on",
        "<T0> failed to clear <P1>'s corner",
        "the keeper was unable to hold <P1>'s cross",
        "<P0> struck after a poor clearance of <P1>'s cross",
        "<P1>'s clearance glanced off <P0> and went in",
    ],
)
def test_passes_that_went_astray_make_nothing(shape):
    assert told(shape) == []


@pytest.mark.parametrize(
    ("shape", "receiver"),
    [("he squared for <P0>", 0), ("the winger crossed for <P0>", 0), ("when his corner found <P0>", 0)],
)
def test_he_and_the_winger_pass_without_a_name(shape, receiver):
    made = [m for m in find_makings(shape) if m.receiver == receiver]
    assert [(m.passer, m.pronoun) for m in made] == [(None, True)]


def test_the_person_beaten_on_the_way_gets_no_pass():
    found = told("<P0> went past <P1> and crossed for <P2>")
    assert (0, 2) in found
    assert all(1 not in pair for pair in found)


def test_reading_makings_stays_quick_on_a_sentence_of_nothing_but_passes():
    shape = " and ".join(f"<P{i}> crossed for <P{i + 1}>" for i in range(400))
    assert len(find_makings(shape)) == 400


@pytest.mark.parametrize(
    "shape",
    [
        "a fine goal-line clearance by <P0>",
        "<P0> put the ball down and struck it",
        "<P0> made it <S1> to <T2>",
        "<P0> fired the ball into the top corner to double the lead",
        "<P0> insisted that the ball never crossed the line",
        "at the <P0> football centre",
        "a lob from the halfway line that caught <P0> out",
        "<P0> made way for <P1>",
        "the only surprise was provided by <P0>",
        "a goal from <P0> combined with <P1>'s efforts",
    ],
)
def test_words_of_passing_that_pass_nothing_are_left_alone(shape):
    assert told(shape) == []
