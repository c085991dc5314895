"""Results as round-ups tell them: (sentence, what it states)."""

import pytest

from tests.transforms.facts.results.test_results import seen_from, stated

STATED = [
    ("On Thursday, newcomers Roma had thumped Lazio 5-1 in Rome.", ("Roma", "Lazio", "won", (5, 1))),
    ("Roma won 3-0 at last season's winners Lazio.", ("Roma", "Lazio", "won", (3, 0))),
    ("Roma came away from Lazio with a point after a late leveller.", ("Roma", "Lazio", "drew", None)),
    ("Roma returned from Lazio with a 1-1 draw.", ("Roma", "Lazio", "drew", (1, 1))),
    ("A late penalty denied Roma a victory over Lazio.", ("Roma", "Lazio", "drew", None)),
    ("Roma's trip to Lazio ended 1-1.", ("Roma", "Lazio", "drew", (1, 1))),
    ("Roma were pegged back to 2-2 by Lazio in the dying seconds.", ("Roma", "Lazio", "drew", (2, 2))),
    ("Roma could manage only a goalless draw at Lazio.", ("Roma", "Lazio", "drew", (0, 0))),
    ("Roma slid to ninth after managing only a 1-1 draw against Lazio.", ("Roma", "Lazio", "drew", (1, 1))),
    ("The game between Roma and Lazio in Turin ended goalless.", ("Roma", "Lazio", "drew", (0, 0))),
]


@pytest.mark.parametrize(("sentence", "expected"), STATED, ids=[s for s, _ in STATED])
def test_a_sentence_of_a_round_up_states_a_result(sentence, expected):
    assert [seen_from(s, expected[0]) for s in stated(sentence) if s.now] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Fox set Roma on their way, and Ward's own goal condemned Hart's men to a 2-0 defeat.",
            (None, "Roma", (0, 2)),
        ),
        ("Roma and Lazio met again, the hosts' 1-0 win matching Lazio's margin.", (None, None, (1, 0))),
        ("Roma were condemned to a 2-0 defeat.", ("Roma", None, (0, 2))),
    ],
)
def test_a_result_of_a_side_that_is_not_named_is_not_the_named_ones(sentence, expected):
    said = [
        (s.team.name if s.team else None, s.opponent.name if s.opponent else None, s.score)
        for s in stated(sentence)
        if s.score
    ]
    assert said == [expected]


@pytest.mark.parametrize("tail", [" overall.", " on aggregate.", " over the two legs."])
def test_a_score_of_both_legs_is_none_of_the_match(tail):
    assert [s.score for s in stated("Fox scored twice, but Roma went through 4-3" + tail) if s.score] == []


@pytest.mark.parametrize(
    ("sentence", "score"),
    [
        ("Roma levelled through a header, 2-2 being the final score.", (2, 2)),
        ("Roma levelled through a header, 2-2 being the score at half-time.", None),
    ],
)
def test_a_final_score_can_stand_in_an_aside(sentence, score):
    assert [s.score for s in stated(sentence) if s.score] == ([score] if score else [])


@pytest.mark.parametrize(
    "sentence",
    ["Roma had thumped Lazio 5-1 before this.", "Roma won 5-0 at Lazio last year."],
)
def test_a_result_of_before_is_none_of_today(sentence):
    assert [s for s in stated(sentence) if s.now] == []


def test_successes_of_several_are_one_each():
    found = stated("Roma, Lazio and Napoli recorded 1-0 successes over Bari, Lecce and Como respectively.")
    assert [(s.team.name, s.opponent.name, s.score) for s in found] == [
        ("Roma", "Bari", (1, 0)),
        ("Lazio", "Lecce", (1, 0)),
        ("Napoli", "Como", (1, 0)),
    ]


def test_two_who_ended_their_campaigns_did_not_draw():
    assert [s for s in stated("Roma and Lazio ended their campaigns with wins.") if s.team and s.opponent] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Roma's trip to Lazio ended 3-1.",  # whose win is not said
        "Roma were pegged back to 1-1 by Lazio before they ran away with it.",
        "Roma could yet stay up, for only a draw is needed against Lazio.",
        "Roma could win it with only a draw at Lazio.",
    ],
)
def test_what_states_no_result_of_the_two(sentence):
    assert [s for s in stated(sentence) if s.now and s.team and s.opponent] == []
