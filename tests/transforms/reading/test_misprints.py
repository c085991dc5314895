"""Listed teams under a slip of the pen."""

import pytest

from transforms.reading.misprints import meant_team
from transforms.reference import load_reference

TEAMS = load_reference().teams


@pytest.mark.parametrize(
    ("printed", "team"),
    [
        ("Birmimgham City", "Birmingham City"),
        ("Manchster United", "Manchester United"),
        ("Mamelodi Sundown", "Mamelodi Sundowns"),
        ("Gala’ray", "Galatasaray"),
    ],
)
def test_one_slip_in_a_well_known_name_is_put_right(printed, team):
    found = meant_team(printed, TEAMS)
    assert found is not None
    assert found.name == team


@pytest.mark.parametrize("printed", ["Oakham Vale", "Nettlebridge", "Holt United", "O’Neill", "Garba Stars", "X’Y"])
def test_other_names_stay_strangers(printed):
    assert meant_team(printed, TEAMS) is None
