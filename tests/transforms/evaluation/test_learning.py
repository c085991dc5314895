"""Learning from the names of articles: which names are examples, and what comes of them."""

from transforms.evaluation.learning import LEAST_SEEN, LEAST_WEIGHT, Example, find_examples, learn_weights
from transforms.model import Article
from transforms.reference import load_reference

REFERENCE = load_reference()


def examples_of(text):
    return find_examples(Article("a", text), REFERENCE)


def test_listed_teams_are_teams_and_named_people_are_not():
    found = examples_of("Everton beat Fulham 2-1 after Daniel Hopley scored.")
    assert [example.is_team for example in found] == [True, True, False]


def test_a_nickname_is_no_example():
    assert len(examples_of("Everton beat Fulham 2-1 and the Toffees rejoiced.")) == 2


def test_where_a_side_is_in_no_list_only_full_names_are_people():
    """What is no listed team may be a side there that was not recognised."""
    listed = examples_of("Everton beat Fulham 2-1. Hopley scored. Hopley headed in.")
    strange = examples_of("Norham Rovers beat Fulham 2-1. Hopley scored. Hopley headed in.")
    assert [example.is_team for example in listed] == [True, True, False, False]
    assert [example.is_team for example in strange] == [True, True]


def test_a_name_printed_often_counts_less_each_time():
    found = examples_of("Everton beat Fulham 2-1. Everton were better. Everton lead. Everton play on Monday.")
    assert sorted({example.weight for example in found}) == [0.5, 1.0]


def test_what_is_seen_seldom_or_says_nothing_has_no_weight():
    both = [Example(("always", "before beat"), True, 1.0), Example(("always", "behind headed"), False, 1.0)]
    rare = [Example(("before rare",), True, 1.0)] * (LEAST_SEEN - 1)
    found = learn_weights([*both * LEAST_SEEN, *rare])
    assert found["before beat"] > 1
    assert found["behind headed"] < -1
    assert "before rare" not in found
    assert all(abs(weight) >= LEAST_WEIGHT for weight in found.values())


def test_the_same_examples_give_the_same_weights():
    examples = examples_of("Everton beat Fulham 2-1. Everton were better. Everton lead the way.") * LEAST_SEEN
    assert learn_weights(examples) == learn_weights(list(examples))
