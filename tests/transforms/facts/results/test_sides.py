import pytest

from transforms.extract import extract
from transforms.facts.results.results import find_results
from transforms.facts.results.subjects import with_subjects
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


@pytest.mark.parametrize(
    ("sentence", "pairs"),
    [
        ("Leeds stayed bottom after a loss at Fulham, with Burnley beaten by Watford.", ("Burnley", "Watford")),
        ("Leeds stayed bottom, with neighbours Burnley beaten by Watford.", ("Burnley", "Watford")),
        (
            "Leeds led before Burnley's Joe Fox was sent off, and a late goal completed a 3-0 win.",
            ("Leeds United", None),
        ),
        # not all who lost are named
        ("They and Burnley lost to Fulham and Watford respectively.", None),
        ("Leeds followed a draw with Burnley beaten by nobody.", None),
    ],
)
def test_a_result_is_of_the_side_that_its_clause_is_about(sentence, pairs):
    reading = read(lay_out(Article("a", sentence)), load_reference())
    found = with_subjects(find_results(0, reading.sentences[0]), reading, frozenset())
    told = {(s.team.name, s.opponent.name if s.opponent else None) for s in found if s.team}
    assert (pairs in told) if pairs else not {pair for pair in told if "Burnley" in pair and "Leeds United" not in pair}


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("Everton lost 2-0 to Michael Foxley's Fulham.", ("Everton", "Fulham")),
        ("Everton lost 3-1 at a Michael Foxley-inspired Fulham.", ("Fulham", "Everton")),
        ("Everton beat Michael Foxley's struggling Fulham 2-0.", ("Everton", "Fulham")),
        ("Everton were held to a 1-1 draw by Michael Foxley's Fulham.", ("Everton", "Fulham")),
    ],
)
def test_a_side_may_be_named_by_who_leads_it(sentence, pair):
    (match,) = extract(Article("a", f"It rained. {sentence}")).matches
    assert (match.home, match.away) == pair


def test_a_man_who_comes_back_from_a_side_makes_it_no_opponent():
    assert extract(Article("a", "Everton claimed a 2-0 win on Michael Foxley's return from Fulham.")).matches == ()
