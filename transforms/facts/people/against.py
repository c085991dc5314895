"""Goals against a side: whoever fires past the Roma keeper, or was too much for Roma, is no man of Roma's."""

import re
from collections.abc import Iterator

from transforms.facts.grammar.team_shapes import TeamShape
from transforms.facts.people import stance_words as words
from transforms.facts.people.stances import Vote

_WEIGHT = 3.0
"""What it says of a man that a side had no answer to him."""


def find_against(told: TeamShape) -> Iterator[Vote]:
    """The votes of "fired past the Roma keeper", "Roma had no answer to" and "kept Roma's winless run going".

    Whoever does it is no man of that side; whose goal was answered before they settled for a draw, is.
    """
    for pattern in (words.UNDONE, words.PROLONGED, words.ASLEEP, words.ANSWERED):
        for match in pattern.finditer(told.shape):
            team = told.teams.get(int(match["t"]))
            if team is not None:
                yield from (Vote(name, team, -_WEIGHT) for name in _listed(told, match["p"]))
    for match in words.PEGGED_BACK.finditer(told.shape):
        team = told.teams.get(int(match["t"]))
        if team is not None:
            yield Vote(told.person(match["p"]), team, _WEIGHT)
    for match in words.AGAINST.finditer(told.shape):
        team = told.teams.get(int(match["t"]))
        if team is None:
            continue
        direct = match["verb"] in words.DIRECT
        theirs = match["next"] in words.THEIRS
        if theirs or (direct and not match["own"]):
            yield from (Vote(name, team, -_WEIGHT) for name in _listed(told, match["p"]))


def _listed(told: TeamShape, person: str) -> list[str]:
    """The names of a list that ends in this person, his alone where there is none: "goals from <P0> and <P1> | stunned"."""
    token = f"<P{person}>"
    group = next((m.group() for m in words.LIST.finditer(told.shape) if m.group().endswith(token)), token)
    return [told.person(number) for number in re.findall(r"<P(\d+)>", group)]
