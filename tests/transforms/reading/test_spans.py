"""Stretches of a text against the plain reading of what they mean."""

from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.spans import Spans

SPAN = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda s: (s[0], s[0] + s[1]))


@given(st.lists(SPAN), SPAN)
def test_touch_is_that_any_shares_a_character(spans, asked):
    start, end = asked
    assert Spans(spans).touch(start, end) == any(a < end and start < b for a, b in spans)


@given(st.lists(st.integers(0, 5), max_size=8), SPAN)
def test_within_counts_the_characters_covered(gaps, asked):
    spans, at = [], 0
    for gap in gaps:
        spans.append((at + gap, at + gap + 2))
        at += gap + 2
    covered = {i for a, b in spans for i in range(a, b)}
    assert Spans(spans).within(*asked) == len(covered & set(range(*asked)))


def test_a_set_of_stretches_is_in_order_and_each_once():
    spans = Spans([(5, 9), (0, 3), (5, 9)])
    assert list(spans) == [(0, 3), (5, 9)]
    assert (0, 3) in spans
    assert (0, 4) not in spans
