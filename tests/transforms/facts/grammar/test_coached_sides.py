"""Sides told by their coach alone: which team "Vondra's side" is."""

import datetime as dt

from transforms.extract import extract
from transforms.model import Article


def test_a_coachs_side_is_none_that_his_clause_or_another_has_as_its_object():
    text = (
        "Wales lost 4-2 at home to Belgium on Monday. Wales are fourth in the group. "
        "Marek Vondra's side visit Andorra next month, a game that means more to Wales."
    )
    announced = extract(Article("a", text, published=dt.date(2025, 10, 14))).upcoming
    assert frozenset(("Wales", "Andorra")) not in {frozenset(u.teams) for u in announced}


def test_a_coachs_side_stays_the_topic_though_its_name_follows_in_another_clause():
    text = (
        "Wales lost 4-2 at home to Belgium on Monday. Wales are fourth in the group. "
        "Marek Vondra's side visit bottom-placed Andorra next month, a game which will settle Wales' task."
    )
    announced = extract(Article("a", text, published=dt.date(2025, 10, 14))).upcoming
    assert {frozenset(u.teams) for u in announced} == {frozenset(("Wales", "Andorra"))}
