import pytest

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
