"""The ways to state a result, each as one sentence; none of a match that had another end."""

import pytest

from transforms.extract import extract
from transforms.facts.results.results import find_results
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference

WON = [
    ("Roma edged a seven-goal thriller against Lazio.", None),
    ("Roma edged a 4-3 thriller with Lazio.", (4, 3)),
    ("Roma shaded a tight contest with Lazio 2-1.", (2, 1)),
    ("Roma came out on top in an ill-tempered derby against Lazio.", None),
    ("Roma handed Lazio a rare defeat with a 1-0 win.", (1, 0)),
    ("Roma handed Lazio a first defeat of the season, winning 2-1 at home.", (2, 1)),
    ("Roma inflicted Lazio's only defeat so far with a 1-0 victory.", (1, 0)),
    ("Roma put six past Lazio without reply.", (6, 0)),
    ("Roma hit four goals past a sorry Lazio side without response.", (4, 0)),
    ("Roma knocked Lazio out of the Coppa Italia 2-0.", (2, 0)),
    ("Roma rallied past Lazio 2-1.", (2, 1)),
    ("Roma inched past Lazio 2-1.", (2, 1)),
    ("Roma moved above Lazio after beating them 2-1.", (2, 1)),
    ("Roma moved above Lazio with a 2-1 win over them.", (2, 1)),
    ("Roma bounced back from the week's loss by beating Lazio 2-0.", (2, 0)),
]
LOST = [
    ("Roma lost an entertaining encounter with Lazio 3-2.", (2, 3)),
    ("Roma lost a five-goal classic at Lazio.", None),
    ("Roma were on the receiving end of a 6-0 hammering at Lazio.", (0, 6)),
    ("Roma suffered a 3-0 beating at Lazio.", (0, 3)),
    ("Roma tasted defeat for the first time this season, 2-1 at Lazio.", (1, 2)),
]
DREW = [
    ("Neither Roma nor Lazio could find the net in a 0-0 draw.", (0, 0)),
    ("Both Roma and Lazio struggled for rhythm in a goalless draw.", (0, 0)),
    ("Roma shared a 3-3 thriller with Lazio.", (3, 3)),
    ("Roma fought back to a tie with Lazio.", None),
    ("Roma's visit to Lazio ended goalless.", (0, 0)),
    ("Roma surrendered a 2-0 lead at Lazio to draw 2-2.", (2, 2)),
]


def stated(sentence):
    reading = read(lay_out(Article("a", sentence)), load_reference())
    return [s for i, told in enumerate(reading.sentences) for s in find_results(i, told) if s.now]


@pytest.mark.parametrize(
    ("sentence", "verdict", "score"),
    [(s, v, n) for v, told in (("won", WON), ("lost", LOST), ("drew", DREW)) for s, n in told],
)
def test_a_result_is_told_in_many_ways(sentence, verdict, score):
    [match] = extract(Article("a", sentence)).matches
    goals = {match.home: match.home_goals, match.away: match.away_goals}
    assert (goals["Roma"], goals["Lazio"]) == (score or (None, None))
    roma, lazio = ("home", "away") if match.home == "Roma" else ("away", "home")
    assert match.outcome == {"won": roma, "lost": lazio, "drew": "draw"}[verdict]


@pytest.mark.parametrize(
    "sentence",
    [
        "Roma go into the tie against Lazio without their captain.",
        "Roma prepare for the classic with Lazio.",
        "Roma shared top spot with Lazio.",
        "Roma were back for a tie with Lazio next week.",
    ],
)
def test_a_match_of_any_end_is_no_draw(sentence):
    assert stated(sentence) == []


@pytest.mark.parametrize("sentence", ["Roma put three past Lazio.", "Roma scored three against Lazio in May."])
def test_goals_that_may_have_been_answered_are_no_score(sentence):
    assert [s.score for s in stated(sentence) if s.score] == []


def test_losers_print_the_score_that_they_lost_by():
    (said,) = stated("Roma fought back before finishing 4-3 losers.")
    assert (said.team.name, said.verdict, said.score) == ("Roma", "lost", (3, 4))
    assert [s.verdict for s in stated("Roma beat Lazio, 4-3 losers to Milan last week.")] == ["won"]


def test_the_ground_of_a_win_is_nobody_beaten():
    matches = extract(
        Article("a", "Roma ended Lazio's long run with a 1-0 win at OKV. Pellegrino scored the only goal.")
    ).matches
    assert [(m.home, m.away, m.home_goals, m.away_goals) for m in matches] == [("Roma", "Lazio", 1, 0)]


def test_a_semi_final_of_another_day_is_no_news_deep_in_a_report():
    lead = "Roma won the final. " * 5
    assert not [s for s in stated(lead + "They beat Bari 3-0 in Wednesday's semi-final.") if s.score]


@pytest.mark.parametrize(
    "sentence",
    [
        "Milan loanee Joe Foxley made an instant impact on his Roma league debut in a 1-0 win at Lazio.",
        "Former Milan man Joe Foxley marked his Roma debut with the winner in a 1-0 success at Lazio.",
    ],
)
def test_a_man_wins_with_the_side_of_his_debut(sentence):
    [match] = extract(Article("a", sentence)).matches
    assert (match.home, match.home_goals, match.away, match.away_goals) == ("Lazio", 0, "Roma", 1)


def test_a_subject_keeps_what_is_told_beside_it():
    text = "England won 2-1 in Greece, and Italy, runners-up two years ago, were held by Poland, 1-1."
    found = {frozenset((m.home, m.away)) for m in extract(Article("a", text)).matches}
    assert found == {frozenset(("England", "Greece")), frozenset(("Italy", "Poland"))}


def test_a_record_in_brackets_does_not_part_a_side_from_its_score():
    [match] = extract(Article("a", "Roma (20-4-4, 64pts) beat Lazio (10-13-5, 35pts) 2-0.")).matches
    assert (match.home_goals, match.away_goals) == (2, 0)
