import pytest

from transforms.facts.assists.makings import find_makings
from transforms.facts.goals.finishers import find_finisher, is_undone


def finisher(shape):
    found = {place for m in find_makings(shape) if (place := find_finisher(shape, m)) is not None}
    return found.pop() if len(found) == 1 else None


@pytest.mark.parametrize(
    ("shape", "person"),
    [
        ("<P0> found his range with a deft through ball before <P1> drove on and finished cutely", 1),
        ("<P0> swung in a corner that <P1> headed in", 1),
        ("<P0> swung in a free-kick and <P1> volleyed home", 1),
        ("a corner was flicked on by <P0>, with <P1> arriving to tap in", 1),
    ],
)
def test_the_pass_without_a_receiver_goes_to_who_finishes(shape, person):
    assert finisher(shape) == person


@pytest.mark.parametrize(
    "shape",
    [
        "<P0> swung in a corner that <P1> headed wide",
        "<P0> swung in a corner and <P1> headed over the bar",
        "<P0> swung in a corner but <P1> was unable to convert",
        "<P0> swung in a corner; <P1> scored later",
        "<P0> swung in a corner and <P1> was booked",
        "<P0> swung in a corner while <P1> scored at the other end",
        "<P1> brought down a pass from <P0> and shot wide",
        "<P1> was replaced after a pass from <P0> went out",
        "<P0> scored",
    ],
)
def test_where_nobody_finishes_the_pass_goes_to_nobody(shape):
    assert finisher(shape) is None


@pytest.mark.parametrize(
    ("shape", "undone"),
    [
        ("<P0> crossed for <P1>, who shot wide", True),
        ("<P0> crossed for <P1>, whose header was saved", True),
        ("<P0> set up chances for <P1> that went begging", True),
        ("<P0> almost found <P1>", True),
        ("<P0> crossed for <P1> to head in at the far post", False),
        ("time had almost run out when <P0> found <P1>", False),
        ("<P0> crossed for <P1>", False),
        ("wide man <P0> crossed for <P1> to score", False),
        ("<P0> crossed from a wide area for <P1>", False),
    ],
)
def test_words_around_a_pass_say_whether_something_came_of_it(shape, undone):
    assert any(is_undone(shape, making) for making in find_makings(shape)) is undone
