"""Every verb of winning in all its forms."""

import pytest

from transforms.facts.results.win_verbs import BEATEN, TO_WIN, WIN_FORMS


@pytest.mark.parametrize(
    "form", ["beat", "beating", "outwitted", "edging out", "tearing apart", "gets past", "overran"]
)
def test_a_form_says_that_a_side_won(form):
    assert form in WIN_FORMS


@pytest.mark.parametrize("form", ["defeat", "shock", "edge", "down"])
def test_a_form_that_is_a_noun_as_well_says_it_only_behind_to(form):
    assert form not in WIN_FORMS
    assert form in TO_WIN


@pytest.mark.parametrize("form", ["beaten", "overcome", "torn apart", "outgunned"])
def test_what_a_beaten_side_was(form):
    assert form in BEATEN
