"""All that is said of one name together."""

import pytest

from transforms.reading.name_types import NameType


def contexts(told, often, **more):
    return NameType(["Norham"], often=often, told=told, **more).contexts


@pytest.mark.parametrize(
    ("told", "often", "weight"),
    [(2.4, 1, 0), (2.6, 1, 3), (1.4, 2, 0), (1.6, 2, 2), (0.9, 3, 0), (1.2, 5, 1), (30.0, 9, 8)],
)
def test_contexts_count_from_lower_odds_for_a_name_that_stands_more_often(told, often, weight):
    assert contexts(told, often) == weight


@pytest.mark.parametrize(("told", "weight"), [(-2.4, 0), (-2.6, -1), (-6.0, -3), (-30.0, -4)])
def test_contexts_against_a_team_weigh_half(told, weight):
    assert contexts(told, 2) == weight


def test_beside_a_line_of_results_contexts_weigh_nothing():
    assert contexts(30.0, 9, in_lines=True) == 0
    assert contexts(-30.0, 9, in_lines=True) == 0


def test_the_lead_of_a_name_has_its_contexts_and_that_by_clues_has_not():
    kind = NameType(["Norham"], team=3, person=2, often=1, told=4.2)
    assert (kind.lead, kind.lead_by_clues) == (5, 1)
