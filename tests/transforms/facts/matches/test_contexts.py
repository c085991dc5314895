"""Which match a sentence of a round-up speaks of."""

from transforms.extract import extract
from transforms.model import Article


def test_a_match_told_as_the_time_of_another_does_not_take_its_goals():
    text = (
        "Leeds beat Burnley 2-1 at Elland Road on Saturday.\n\nA day after neighbours Bradford lost 3-1 to Reading, "
        "the hosts went ahead through Dan Foxley.\n\nThe visitors levelled when Joe Wardle headed in."
    )
    goals = {m.home: [g.scorer for g in m.goals] for m in extract(Article("a", text)).matches}
    assert goals["Leeds United"] == ["Dan Foxley", "Joe Wardle"]
    assert [scorers for home, scorers in goals.items() if home != "Leeds United"] == [[]]
