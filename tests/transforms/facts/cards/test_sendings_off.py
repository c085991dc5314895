import pytest

from transforms.facts.cards.sendings_off import find_sendings_off


@pytest.mark.parametrize(
    ("shape", "people"),
    [
        ("<P0> was sent off <M1>", [0]),
        ("<P0>, already booked, tripped <P1> and was dismissed", [0]),
        ("<P0> was shown a straight red card for a lunge at <P1>", [0]),
        ("<P0> picked up his second booking", [0]),
        ("<P0> saw red", [0]),
        ("<P0> having been given his marching orders", [0]),
        ("<T0> had <P1> sent off", [1]),
        ("<T0>, who had <P1> sent off, held out", [1]),
        ("<T0> lost <P1> to a second yellow card", [1]),
        ("the referee sent <P0> off", [0]),
        ("the referee showed <P0> a red card", [0]),
        ("despite <P0>'s sending-off", [0]),
        ("a red card for captain <P0>", [0]),
        ("red cards to <P0> and <P1>", [0, 1]),
        ("the dismissal of <P0> changed it", [0]),
        ("<T0> were reduced to ten men when <P1> caught <P2> late", [1]),
        ("<T0> finished with nine men after <P1>, <P2> and <P3> were all sent off", [1, 2, 3]),
        ("<P0> (<T1>) and <P2> were both sent off", [0, 2]),
        ("a goal by <P0>, promptly sent off for his celebration", [0]),
        ("sent off: <P0> 51, <P1> 78", [0, 1]),
        ("he was sent off for dissent", [None]),
        ("<P0> took an early bath", [0]),
        ("<P0> was handed an early shower", [0]),
        ("<P0> was ordered from the field", [0]),
        ("<P0> was thrown out of the game", [0]),
        ("<P0> had to walk after a second booking", [0]),
        ("<P0> was off after a second yellow", [0]),
        ("<P0> departed <M1> following his second caution", [0]),
        ("<P0> was booked for the second time", [0]),
        ("<P0> picked up two bookings in two minutes", [0]),
        ("the referee had no option but to send off <P0>", [0]),
        ("despite the loss of <P0> to a red card", [0]),
        ("<T1> lost <P0> for two bookings", [0]),
        ("sent-off: <P0>", [0]),
    ],
)
def test_who_was_sent_off_is_read_from_the_words(shape, people):
    assert [event.person for event in find_sendings_off(shape)] == people


@pytest.mark.parametrize(
    "shape",
    [
        "<P0> was lucky not to be sent off",
        "<P0> could have been sent off",
        "<P0> escaped a red card",
        "<T0> called for a red card for <P1>",
        "<P0> returned after the red card at <T1>",
        "<P0> serves a ban for being sent off against <T1>",
        "<P0> was sent off last week",
        "<P0>'s red card was rescinded",
        "<P0> has been sent off twice",
        "<P0> dismissed the suggestion",
        "<P0> was sent clear by <P1>",
        "<P0> sent the ball off the pitch",
        "<P0> was booked",
        "<P0> collected a second yellow card of the tournament",
        "<T0>'s red half of the city",
        "<P0> was introduced for <P1>",
        "<P0> walked off at half-time",
        "<P0> went off injured",
        "<P0> went off with a knock",
        "<P0> departed early for the bench",
        "<P0> was sent to the stands",
        "<P0> was given a second chance",
        "<P0> got a second goal",
        "<P0> was thrown into the game",
        "<P0> was ordered to pay",
        "<P0> left for a bath",
        "<P0> is suspended after a red card",
        "<P0> was already on a booking",
        "the referee refused to send off <P0>",
        "<T0> appealed for <P1> to be sent off",
    ],
)
def test_what_was_no_sending_off_is_left_alone(shape):
    assert find_sendings_off(shape) == []
