"""Contexts: what stands around a name, and which way it weighs."""

import csv
from pathlib import Path

import pytest

from transforms.reading import contexts
from transforms.reading.contexts import find_contexts, weigh_context

PLACES = ("around ", "before ", "near before ", "behind ", "near behind ", "owned ")


def told_of(text, name):
    start = text.index(name)
    return start, start + len(name)


@pytest.mark.parametrize(
    "text",
    [
        "The win put Norham near the top of the table.",
        "A late goal sent Norham four points clear of their rivals.",
        "They will host Norham on Saturday.",
        "Norham have lost only twice all season.",
        "They were beaten by Norham, who are fourth with 30 points.",
        "A 2-0 win over Norham lifted them off the bottom.",
        "Norham goalkeeper Joe Fox kept it out.",
        "Kelby 2-1 Norham",
    ],
)
def test_words_around_a_side_weigh_for_one(text):
    assert weigh_context(text, *told_of(text, "Norham")) > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Norham headed in his second from a corner.",
        "The striker Norham was booked for a foul.",
        "The ball fell to him after a pass from Norham down the left.",
        "A shot by Norham hit the post.",
        "Norham's men were beaten again.",
        "Goalkeeper Norham kept it out.",
        "The lead came through Norham from the spot.",
        "The coach, Norham, said he was pleased.",
    ],
)
def test_words_around_a_person_weigh_against_a_side(text):
    assert weigh_context(text, *told_of(text, "Norham")) < -0.5


def test_a_context_ends_with_its_clause():
    text = "All was lost. Norham won! Then came rain."
    found = list(find_contexts(text, *told_of(text, "Norham")))
    assert found == ["always", "around ^ won", "before ^", "behind won"]


def test_figures_and_names_are_signs_in_a_context():
    text = "Fox joined Joe Hart at Norham for 12 days in the 3rd week"
    found = set(find_contexts(text, *told_of(text, "Norham")))
    assert {"before Name at", "near before joined", "behind for 3", "near behind 3rd"} <= found
    assert not any("hart" in context.lower() or "12" in context for context in found)


def test_what_a_name_owns_is_told_apart():
    text = "It was Norham's late winner"
    assert "owned late" in set(find_contexts(text, *told_of(text, "Norham")))


def test_a_text_without_words_has_contexts_too():
    assert list(find_contexts("Norham", 0, 6)) == ["always", "around ^ $", "before ^", "behind $"]


def test_every_weight_of_the_file_is_one_that_reading_asks_for():
    lines = Path(contexts.__file__).with_name(contexts.FILE).read_text(encoding="utf-8").splitlines()
    rows = list(csv.reader(line for line in lines if not line.startswith("# ")))
    assert rows[0] == ["context", "weight"]
    weights = [float(weight) for _, weight in rows[1:]]
    assert [abs(weight) for weight in weights] == sorted((abs(weight) for weight in weights), reverse=True)
    assert min(map(abs, weights)) >= 0.2
    assert {context for context, _ in rows[1:] if not context.startswith(PLACES)} <= {contexts.BIAS}
    assert len({context for context, _ in rows[1:]}) == len(rows) - 1
