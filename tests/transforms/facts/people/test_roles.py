import pytest

from transforms.facts.people.roles import find_roles
from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import load_reference


@pytest.mark.parametrize(
    ("text", "keepers"),
    [
        ("Goalkeeper Joe Fox was busy.", {"Joe Fox"}),
        ("Goalkeeper and captain Joe Fox was busy.", {"Joe Fox"}),
        ("Joe Fox, the Leeds goalkeeper, was busy.", {"Joe Fox"}),
        # what a goalkeeper did to somebody
        ("The goalkeeper denied Joe Fox.", set()),
        ("The Danish keeper twice denied Joe Fox.", set()),
        ("The goalkeeper parried a Joe Fox header.", set()),
    ],
)
def test_a_goalkeeper_is_who_is_called_one(text, keepers):
    roles = find_roles(read(lay_out(Article("a", text)), load_reference()))
    assert {name for name, duties in roles.items() if "keeper" in duties} == keepers
