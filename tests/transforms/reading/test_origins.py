"""Where a player comes from is not whom he plays against."""

import pytest

from transforms.reading.mentions import Mention, TeamRef
from transforms.reading.origins import without_origins

ORIGINS = [
    "the former Fairholm striker headed in",
    "ex-Fairholm goalkeeper Joe Marsh",
    "on-loan Fairholm winger Dan Ward",
    "a £12m signing from Fairholm",
    "who moved on a free transfer from Fairholm",
    "on loan from Fairholm",
    "having joined in January from Fairholm",
]
TEAMS = [
    "they beat former club Fairholm",
    "a cross from Fairholm winger Dan Ward",
    "a late rally from Fairholm",
    "a former champion, Fairholm",
    "they return to Fairholm",
    "no way back from Fairholm's third",
]


def kinds(text):
    at = text.index("Fairholm")
    return [m.kind for m in without_origins(text, [Mention("team", at, at + 8, TeamRef("f", "Fairholm", "f"))])]


@pytest.mark.parametrize("text", ORIGINS)
def test_a_club_that_a_player_left_is_his_origin(text):
    assert kinds(text) == ["nationality"]


@pytest.mark.parametrize("text", TEAMS)
def test_a_club_that_takes_part_is_a_team(text):
    assert kinds(text) == ["team"]
