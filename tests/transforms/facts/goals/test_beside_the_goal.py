"""What is told beside a goal is no reason to refuse it, and no goal itself."""

import pytest

from transforms.extract import extract
from transforms.model import Article


def goals(text):
    return {
        (g.scorer, m.home if g.team == "home" else m.away) for m in extract(Article("a", text)).matches for g in m.goals
    }


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Joe Fox who now has eight goals this season headed in for Roma.", {("Joe Fox", "Roma")}),
        ("Joe Fox, who has now scored 12 goals this season, was injured for Roma.", set()),
        ("The Joe Fox-coached Roma have an impressive tally of 42 goals.", set()),
    ],
)
def test_a_tally_beside_a_scorer(sentence, expected):
    assert goals(f"Roma beat Lazio 1-0. {sentence}") == expected


ROUND = "Roma beat Lazio 1-0 and Bari won 2-0 at Lecce. "


@pytest.mark.parametrize(
    "aside", ["smarting from defeats by Bari and Lecce", "reeling from back-to-back losses to Lecce and Bari"]
)
def test_whom_a_side_met_before_leads_to_no_other_match(aside):
    assert goals(f"{ROUND}Roma, {aside}, went ahead when Joe Fox headed home.") == {("Joe Fox", "Roma")}


def test_losses_in_a_row_are_no_results_of_today():
    found = extract(Article("a", "Roma beat Lazio 1-0. Roma had suffered, with back-to-back losses to Lecce and Bari."))
    assert [{m.home, m.away} for m in found.matches] == [{"Roma", "Lazio"}]
