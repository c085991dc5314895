"""Several results in one sentence, and those told of both sides at once."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def results(text):
    return {frozenset(((m.home, m.home_goals), (m.away, m.away_goals))) for m in extract(Article("a", text)).matches}


def pairs(*told):
    return {frozenset(((one, score[0]), (other, score[1]))) for one, score, other in told}


TWO = pairs(("Denmark", (2, 0), "Japan"), ("Sweden", (3, 1), "Poland"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Denmark beat Japan 2-0 and Sweden beat Poland 3-1.",
        "Denmark and Sweden both won, beating Japan 2-0 and Poland 3-1.",
        "There were wins for Denmark and Sweden, who beat Japan 2-0 and Poland 3-1.",
        "Denmark v Japan finished 2-0 and Sweden v Poland ended 3-1.",
        "Denmark (2-0 over Japan) and Sweden (3-1 over Poland) won.",
    ],
)
def test_two_matches_of_four_sides_stand_in_one_sentence(sentence):
    assert results(sentence) == TWO


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Denmark beat Japan 2-0 and Sweden 3-1.", [("Denmark", (2, 0), "Japan"), ("Denmark", (3, 1), "Sweden")]),
        (
            "Denmark won 2-0 against Japan and 3-1 against Sweden.",
            [("Denmark", (2, 0), "Japan"), ("Denmark", (3, 1), "Sweden")],
        ),
        (
            "She played in Denmark's two 3-0 wins against Japan and Sweden.",
            [("Denmark", (3, 0), "Japan"), ("Denmark", (3, 0), "Sweden")],
        ),
        (
            "Denmark beat Japan 2-0 and drew 2-2 with Sweden.",
            [("Denmark", (2, 0), "Japan"), ("Denmark", (2, 2), "Sweden")],
        ),
        (
            "She played in Denmark's 1-0 defeat to Japan and came on in their 4-1 win over Sweden.",
            [("Denmark", (0, 1), "Japan"), ("Denmark", (4, 1), "Sweden")],
        ),
    ],
)
def test_two_matches_of_one_side_told_in_one_breath_are_both_reported(sentence, told):
    assert results(sentence) == pairs(*told)


@pytest.mark.parametrize(
    "sentence",
    [
        "Denmark followed up a 4-1 win over Sweden with a 2-0 victory against Japan.",
        "Denmark, fresh from a 4-1 win over Sweden, beat Japan 2-0.",
        "Denmark beat Japan 2-0 a week after losing 3-1 to Sweden.",
    ],
)
def test_what_a_result_followed_is_not_reported(sentence):
    assert results(sentence) == pairs(("Denmark", (2, 0), "Japan"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Goalless draws were played out between Denmark and Japan and between Sweden and Poland.",
        "It finished goalless between Denmark and Japan while Sweden drew 0-0 with Poland.",
    ],
)
def test_draws_between_pairs_are_told_without_a_verb_of_theirs(sentence):
    assert results(sentence) == pairs(("Denmark", (0, 0), "Japan"), ("Sweden", (0, 0), "Poland"))


def test_a_first_goal_between_two_sides_is_no_final_score():
    assert results("It was 1-0 between Denmark and Japan when the rain came.") == set()


def test_two_sides_that_both_drew_did_so_with_two_others_in_turn():
    told = results("Denmark and Sweden, who both drew 1-1 against Japan and Poland respectively, go on.")
    assert told == pairs(("Denmark", (1, 1), "Japan"), ("Sweden", (1, 1), "Poland"))


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("There were no goals at the Stadio Olimpico, where Roma and Lazio played out a dull derby.", (0, 0)),
        ("Nobody scored in Turin, where Juventus hosted Lazio.", (0, 0)),
        ("There were four goals at the Stadio Olimpico, where Roma and Lazio drew.", (None, None)),
    ],
)
def test_no_goals_at_a_ground_where_two_met_are_their_score(text, score):
    assert [(m.home_goals, m.away_goals) for m in extract(Article("a", text)).matches] == [score]


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            "Wins over Gabon and Togo respectively took Mali and Kenya through.",
            {("Mali", "Gabon", "home"), ("Kenya", "Togo", "home")},
        ),
        (
            "There were wins for Mali and Kenya over Gabon and Togo respectively.",
            {("Mali", "Gabon", "home"), ("Kenya", "Togo", "home")},
        ),
        (
            "Defeats by Gabon and Togo respectively left Mali and Kenya out of the cup.",
            {("Mali", "Gabon", "away"), ("Kenya", "Togo", "away")},
        ),
    ],
)
def test_respective_results_told_from_the_other_end(text, outcomes):
    assert {(m.home, m.away, m.outcome) for m in extract(Article("a", text)).matches} == outcomes


def test_a_draw_that_others_go_home_for_is_news():
    told = "Denmark and Japan drew 0-0, and since Sweden and Poland drew 1-1, it is Japan who go home."
    assert results(told) == pairs(("Denmark", (0, 0), "Japan"), ("Sweden", (1, 1), "Poland"))
