import pytest

from transforms.extract import extract
from transforms.model import Article

LEAD = "Everton beat Fulham 2-1 at Goodison Park on Saturday. "


def cards(text, lead=LEAD):
    facts = extract(Article("a", lead + text, title="Everton 2-1 Fulham"))
    return [(c.player, c.team, c.minute) for m in facts.matches for c in m.red_cards]


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("Fulham defender Dan Mullery was sent off in the 17th minute.", ("Dan Mullery", "away", 17)),
        ("Everton had Luke Hartnell sent off after 60 minutes.", ("Luke Hartnell", "home", 60)),
        ("The visitors lost Dan Mullery to a second yellow card.", ("Dan Mullery", "away", None)),
        ("Fulham were reduced to ten men when Dan Mullery saw red on 50 minutes.", ("Dan Mullery", "away", 50)),
        ("Everton overcame a red card for captain Luke Hartnell.", ("Luke Hartnell", "home", None)),
        ("Everton took advantage of Dan Mullery's dismissal.", ("Dan Mullery", "away", None)),
        ("Luke Hartnell was dismissed and ten-man Everton dropped deep.", ("Luke Hartnell", "home", None)),
        (
            "Fulham's Sam Ogden was through. Luke Hartnell was shown a straight red for the foul on Sam Ogden.",
            ("Luke Hartnell", "home", None),
        ),
        ("Fulham's Dan Mullery was on a booking. In the 70th minute he was sent off.", ("Dan Mullery", "away", 70)),
        ("Sent off: Dan Mullery (Fulham) 88.", ("Dan Mullery", "away", 88)),
        ("Dan Mullery got two yellow cards and Fulham had to hold on with ten men.", ("Dan Mullery", "away", None)),
        ("Dan Mullery's dismissal in the 55th minute did not help Fulham.", ("Dan Mullery", "away", 55)),
        (
            "Dan Mullery felled the last man and was shown a red card, Fulham going down to 10.",
            ("Dan Mullery", "away", None),
        ),
        (
            "Dan Mullery got his marching orders, the Fulham defender's third red of the season.",
            ("Dan Mullery", "away", None),
        ),
        ("Everton had played against ten men since Dan Mullery was sent off.", ("Dan Mullery", "away", None)),
        ("Fulham took the lead through Dan Mullery. Dan Mullery was later sent off.", ("Dan Mullery", "away", None)),
        ("Dan Mullery was sent off as his side Fulham fell apart.", ("Dan Mullery", "away", None)),
        ("A second yellow card for Dan Mullery reduced Fulham to ten men on 75 minutes.", ("Dan Mullery", "away", 75)),
        ("The visitors were a man short after Dan Mullery's red card.", ("Dan Mullery", "away", None)),
        (
            "Fulham were at a numerical disadvantage after Dan Mullery was sent off for hauling down Luke Hartnell.",
            ("Dan Mullery", "away", None),
        ),
        (
            "Fulham led on 27 minutes but were a man down after Dan Mullery was dismissed before the interval.",
            ("Dan Mullery", "away", None),
        ),
        (
            "Fulham's Dan Mullery was booked in the 81st minute and saw a second yellow card five minutes later.",
            ("Dan Mullery", "away", 86),
        ),
        (
            "Dan Mullery was sent off for a handball on the line and Luke Hartnell of Everton scored from the spot.",
            ("Dan Mullery", "away", None),
        ),
        (
            "Everton's Luke Hartnell converted the penalty after Dan Mullery was dismissed for a trip.",
            ("Dan Mullery", "away", None),
        ),
        (
            "Dan Mullery was shown a red card for bringing Everton striker Luke Hartnell down outside the area.",
            ("Dan Mullery", "away", None),
        ),
        (
            "On 37 minutes the game changed with former Villa and Stoke City winger Dan Mullery of Fulham sent off.",
            ("Dan Mullery", "away", 37),
        ),
        (
            (
                "Everton led on 70 minutes through Joe Parrish, who had come on ten minutes earlier. "
                "Three minutes later Fulham's Dan Mullery was sent off."
            ),
            ("Dan Mullery", "away", 73),
        ),
        (
            "Dan Mullery, formerly of Everton, was dismissed for a Fulham side that collected four bookings.",
            ("Dan Mullery", "away", None),
        ),
        (
            "Fulham manager Alan Pike said Dan Mullery's red card cost his side the points against Everton.",
            ("Dan Mullery", "away", None),
        ),
        ("Late on Dan Mullery was dismissed for a lunge, yet Fulham still had chances.", ("Dan Mullery", "away", None)),
        (
            "Everton did not start in the way they wanted after Fulham's Dan Mullery was sent off.",
            ("Dan Mullery", "away", None),
        ),
        ("Despite seeing Dan Mullery sent off after an hour, Fulham held out.", ("Dan Mullery", "away", 60)),
        (
            "Dan Mullery, booked three minutes earlier, was sent off by a Fulham side that was reduced to ten men.",
            ("Dan Mullery", "away", None),
        ),
        ("Fulham's Dan Mullery was sent off (min. 81).", ("Dan Mullery", "away", 81)),
        ("Fulham's Dan Mullery was sent off for a second booking in the 57th minute.", ("Dan Mullery", "away", 57)),
        (
            "The game swung on a red card for home captain Luke Hartnell on 68 minutes.",
            ("Luke Hartnell", "home", 68),
        ),
        (
            "Fulham had ten men after their captain, Dan Mullery, saw red for fouling Everton forward Luke Hartnell.",
            ("Dan Mullery", "away", None),
        ),
        ("Red card: Dan Mullery (Fulham, 75 mins).", ("Dan Mullery", "away", 75)),
        ("Fulham (10 men): Dan Mullery was sent off 64 minutes in.", ("Dan Mullery", "away", 64)),
        (
            "Fulham: Hart; Reid, Dan Mullery (sent off 71), Boyd, Kane, Ames, Noon, Peck, Lund, Pike, Marsh.",
            ("Dan Mullery", "away", 71),
        ),
    ],
)
def test_a_sending_off_has_its_player_side_and_minute(text, card):
    assert cards(text) == [card]


@pytest.mark.parametrize(
    "text",
    [
        "Everton manager Luke Hartnell was sent off for dissent.",
        "Fulham defender Dan Mullery was sent off at Leeds last week.",
        "Fulham were without Dan Mullery, suspended after his red card at Leeds.",
        "Fulham defender Dan Mullery should have been sent off.",
        "Dan Mullery was sent off.",
        "Joe Carver put Everton ahead before Luke Hartnell netted after handball, which saw the Fulham man sent off.",
    ],
)
def test_what_was_no_card_of_a_known_side_in_this_match_is_left_out(text):
    assert cards(text) == []


def test_he_is_the_man_whom_another_sentence_has_sent_off():
    text = (
        "Luke Hartnell's sending-off annoyed Everton. Sam Ogden put Fulham ahead, with Luke Hartnell levelling. "
        "He was then shown a red card."
    )
    assert cards(text) == [("Luke Hartnell", "home", None)]


def test_each_player_is_sent_off_once_however_often_it_is_told():
    text = "Fulham's Dan Mullery was sent off. Dan Mullery's red card, in the 33rd minute, decided it."
    assert cards(text) == [("Dan Mullery", "away", 33)]


def test_the_minute_may_stand_where_nothing_tells_the_side():
    text = "Fulham rued Dan Mullery's red card. Dan Mullery earned his second yellow card in the 51st minute."
    assert cards(text) == [("Dan Mullery", "away", 51)]


def test_in_a_round_up_a_card_belongs_to_the_match_of_the_players_team():
    text = (
        "Everton beat Fulham 2-1 on Saturday.\n\nLeeds drew 0-0 with Burnley, who had Joe Parrish sent off. "
        "Fulham's Dan Mullery was dismissed at Goodison Park."
    )
    facts = extract(Article("a", text, title="Premier League round-up"))
    found = {m.home: [c.player for c in m.red_cards] for m in facts.matches}
    assert found["Everton"] == ["Dan Mullery"]
    assert [players for home, players in found.items() if home != "Everton"] == [["Joe Parrish"]]


def test_a_man_sent_off_is_on_the_side_that_most_sentences_put_him():
    text = (
        "Luke Hartnell's red card left Fulham frustrated. Everton were down to ten men when Luke Hartnell saw red. "
        "Everton's Luke Hartnell was dismissed on 70 minutes."
    )
    assert cards(text) == [("Luke Hartnell", "home", 70)]


def test_their_goalkeeper_is_of_the_side_that_the_sentence_begins_with():
    assert cards("Fulham got over a red card for their goalkeeper Luke Hartnell.") == [("Luke Hartnell", "away", None)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        # the penalty that his card came with is the other side's
        ("Everton were awarded a penalty when Dan Mullery was shown a straight red for a pull.", "away"),
        ("Luke Hartnell missed and Everton won a late spot-kick when Dan Mullery was sent off for handball.", "away"),
        ("Everton were given a free-kick twenty yards out as Dan Mullery saw red.", "away"),
        ("Fulham conceded a penalty when Dan Mullery was sent off.", "away"),
        # whose man he is stands behind him
        ("Dan Mullery, Fulham's other centre-back, was also sent off.", "away"),
        ("Dan Mullery, Everton's young left-back, was dismissed late on.", "home"),
        # against whom they played
        ("Dan Mullery was sent off in their 2-1 defeat by Everton.", "away"),
        ("Dan Mullery saw red in the win over Fulham.", "home"),
        # what it left them with
        ("Dan Mullery's red card left Fulham a mountain to climb.", "away"),
        ("Dan Mullery's dismissal left Everton struggling.", "home"),
        ("Fulham conceded twice, both scored by Luke Hartnell, and Dan Mullery was sent off.", "away"),
        # they paid for it, or went down to ten
        ("Everton made Fulham pay for Dan Mullery's dismissal.", "away"),
        ("Fulham rued Dan Mullery's red card.", "away"),
        ("Everton were left to rue Dan Mullery's sending-off.", "home"),
        ("Fulham were helped in the return leg when Everton's Dan Mullery was sent off.", "home"),
        ("That was almost immediately followed by a red card for Everton's Dan Mullery.", "home"),
        ("Everton came alive when Dan Mullery was sent packing.", "away"),
        ("Fulham led twice but would lose after going down to ten men following Dan Mullery's sending-off.", "away"),
        ("Fulham ended up with ten men when the Fulham goalkeeper, Dan Mullery, was dismissed.", "away"),
        ("Everton clung on after the Everton goalkeeper, Dan Mullery, was dismissed.", "home"),
        ("Fulham had two men sent off. Dan Mullery was the first to see red, shown a straight red card.", "away"),
        ("Everton plan to appeal against the red card shown to their player. Dan Mullery was sent off.", "home"),
        ("The 10-men of Fulham dug in. Dan Mullery was dismissed in the first half.", "away"),
        ("Dan Mullery was the first Fulham player to be sent off.", "away"),
        ("Everton hit the front through a corner before having Dan Mullery dismissed.", "home"),
        ("Fulham hit the post and were on top before losing Dan Mullery to a red card.", "away"),
        ("A red card for Dan Mullery early in the second half helped Everton level.", "away"),
        ("Dan Mullery's dismissal gave Fulham a lifeline.", "home"),
        ("Everton were also disadvantaged after Dan Mullery was shown a red card.", "home"),
        ("Fulham were beaten after the game hinged on a penalty and a red card for Dan Mullery.", "away"),
        ("Dan Mullery was sent off for handling - Fulham's third red card in two games.", "away"),
        # a captain is of the side spoken of
        ("Everton held on to the lead although captain Dan Mullery was sent off.", "home"),
        # they were the worse for it
        ("It was Fulham's rotten luck that the game turned on the dismissal of Dan Mullery.", "away"),
        ("Fulham slump after Dan Mullery red card.", "away"),
        ("Fulham went through, holding on for the final moments after Dan Mullery's dismissal.", "away"),
        ("Fulham pushed for a way back. Their hopes ended when Dan Mullery was shown a red card.", "away"),
        ("Fulham suffered a huge blow after the break. Dan Mullery was dismissed for two bookings.", "away"),
    ],
)
def test_the_side_of_a_man_sent_off_is_read_from_what_is_said_around(text, side):
    assert [(player, team) for player, team, _ in cards(text)] == [("Dan Mullery", side)]


@pytest.mark.parametrize(
    "text",
    [
        "Luke Hartnell scored twice, and both teams saw red as Everton's Joe Carver and Fulham's Dan Mullery clashed.",
        "Both sides had a man sent off after Everton's Joe Carver and Fulham's Dan Mullery fell out.",
        "The two clubs saw red late on when Everton's Joe Carver and the Fulham defender Dan Mullery squared up.",
    ],
)
def test_both_sides_saw_red_and_nobody_else(text):
    assert sorted(cards(text)) == [("Dan Mullery", "away", None), ("Joe Carver", "home", None)]


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        # what stands in an aside has a minute of its own
        ("Fulham's Dan Mullery, who had hit the post in the 65th minute, was sent off late on.", None),
        ("Fulham's Dan Mullery, only introduced on the hour, was sent off.", None),
        ("Fulham's Dan Mullery, a threat all day, was sent off on 65 minutes.", 65),
        ("Fulham's Dan Mullery came on in the 50th minute and was sent off in the 80th minute.", 80),
        ("Fulham's Dan Mullery was sent off for a pull on a man bearing down on the goal in the 61st minute.", 61),
        ("Fulham's Dan Mullery was sent off and Everton had their goal in the 61st minute.", None),
        ("Joe Carver's strike in the final minute won it, Fulham's Dan Mullery being sent off late on.", None),
        ("A quarter of an hour to stoppage time Fulham's Dan Mullery was sent off.", None),
        ("In the 59th minute the lunge by Fulham's Dan Mullery brought him a red card.", 59),
    ],
)
def test_the_minute_of_a_sending_off_is_not_that_of_something_else(text, minute):
    assert [(player, found) for player, _, found in cards(text)] == [("Dan Mullery", minute)]


def test_a_sending_off_is_the_surer_the_plainer_his_side_is_and_the_more_often_it_is_told():
    def confidence(text):
        facts = extract(Article("a", LEAD + text, title="Everton 2-1 Fulham"))
        return [c.confidence for m in facts.matches for c in m.red_cards]

    [plain] = confidence("Fulham defender Dan Mullery was sent off.")
    [twice] = confidence("Fulham defender Dan Mullery was sent off. Fulham rued Dan Mullery's red card.")
    [weak] = confidence("Everton held on to the lead although captain Dan Mullery was sent off.")
    assert weak < plain < twice


def test_ten_men_of_another_match_say_nothing_of_a_man_who_fouled_one_of_a_known_side():
    text = (
        "Everton beat Fulham 1-0. Dan Mullery was sent off for elbowing Everton midfielder Joe Carver. "
        "Leeds drew 1-1 with Watford. Leeds had ten men. Leeds played on with ten men."
    )
    found = {m.home: [(c.player, c.team) for c in m.red_cards] for m in extract(Article("a", text)).matches}
    assert found["Everton"] == [("Dan Mullery", "away")]


def test_in_a_round_up_ten_men_of_another_match_say_nothing_of_his_side():
    text = (
        "Everton beat Fulham 2-1 on Saturday despite playing with ten men. Everton's Joe Carver scored "
        "after Luke Hartnell had been sent off.\n\nTen-man Leeds drew 0-0 with Burnley."
    )
    facts = extract(Article("a", text, title="Premier League round-up"))
    assert [(m.home, c.player, c.team) for m in facts.matches for c in m.red_cards] == [
        ("Everton", "Luke Hartnell", "home")
    ]


def test_two_who_fought_are_not_both_given_to_the_side_that_ended_short():
    text = "Luke Hartnell and Dan Mullery were sent off for fighting, leaving Fulham to finish with nine men."
    assert ("Luke Hartnell", "away", None) not in cards(text)


def test_a_man_whose_dismissal_is_told_is_no_side():
    facts = extract(
        Article("a", "Everton overcame the dismissal of Danny Fulbrook to record a 2-1 victory over Fulham.")
    )
    assert [(c.player, c.team) for m in facts.matches for c in m.red_cards] == [("Danny Fulbrook", "home")]


def test_each_of_two_red_cards_keeps_the_minute_in_its_bracket():
    text = "Two red cards in under two minutes to Fulham's Dan Mullery (28th minute) and Sam Ogden (29th) decided it."
    assert cards(text) == [("Dan Mullery", "away", 28), ("Sam Ogden", "away", 29)]


def test_who_was_fouled_is_not_the_man_sent_off_in_the_next_sentence():
    text = (
        "Fulham won through Dan Mullery. It began when he lunged at Luke Hartnell's ankle. The Fulham man was sent off."
    )
    assert "Luke Hartnell" not in {player for player, _, _ in cards(text)}
