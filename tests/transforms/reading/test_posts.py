"""Posts and positions in capitals beside a name: (sentence, the names in it)."""

import pytest

from transforms.reading.names import find_names

NAMED = [
    ("said Rowdies Head Coach Joe Fox after it.", ["Rowdies", "Joe Fox"]),
    ("said Holt Vale Assistant Coach Dan Hart after it.", ["Holt Vale", "Dan Hart"]),
    ("saw Kelby Technical Director Dan Hart leave.", ["Kelby", "Dan Hart"]),
    ("rated GK Joe Fox and DF Dan Hart alike.", ["Joe Fox", "Dan Hart"]),
    ("drank at the Nags Head before Holt lost.", ["Nags Head", "Holt"]),
    ("lost to Technical University by three.", ["Technical University"]),
]


@pytest.mark.parametrize(("sentence", "names"), NAMED, ids=[s for s, _ in NAMED])
def test_a_post_ends_the_name_in_front_and_is_none_itself(sentence: str, names: list[str]) -> None:
    assert [name.text for name in find_names(sentence, 0, len(sentence), [])] == names
