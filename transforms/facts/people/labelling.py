"""Labelling: which of two sides each person is on, so that what is said of one fits what is said of the others."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_ROUNDS = 8
_STEEP = 0.45
"""How fast words turn into certainty: 4 votes more for one side make a person its man at nine to one."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two people who play together (weight above 0) or against each other (below)."""

    first: str
    second: str
    weight: float


def settle_labels(fields: Mapping[str, float], links: Iterable[Link]) -> dict[str, float]:
    """For each person how far all that is said leans to the first side (above 0) or the second (below).

    `fields` is what is said of each alone, in votes. Whoever is linked to somebody known takes his side from him.

    >>> labels = settle_labels({"Fox": 4.0}, [Link("Fox", "Ward", 2.0), Link("Hart", "Ward", -3.0)])
    >>> labels["Ward"] > 1, labels["Hart"] < -1
    (True, True)
    """
    near: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for link in links:
        if link.first != link.second:
            near[link.first][link.second] += link.weight
            near[link.second][link.first] += link.weight
    lean = {name: fields.get(name, 0.0) for name in dict.fromkeys([*fields, *near])}
    links_of = {name: [(other, _held(weight)) for other, weight in others.items()] for name, others in near.items()}
    certain = {name: math.tanh(_STEEP * value) for name, value in lean.items()}
    for _ in range(_ROUNDS):
        for name, linked in links_of.items():
            lean[name] = fields.get(name, 0.0) + sum([weight * certain[other] for other, weight in linked])
            certain[name] = math.tanh(_STEEP * lean[name])
    return lean


def find_loose(fields: Mapping[str, float], links: Iterable[Link], scorers: Sequence[str]) -> list[str]:
    """One scorer of each group of linked people of whom nothing says which side they are on, the largest group first.

    `scorers` names one for each goal; a group that scored once alone is none, for nothing else bears on it.

    >>> find_loose({"Hart": 3.0}, [Link("Fox", "Ward", 2.0), Link("Fox", "Hart", 0.0)], ["Fox", "Ward", "Hart"])
    ['Fox']
    """
    near: dict[str, set[str]] = defaultdict(set)
    for link in links:
        if link.weight and link.first != link.second:
            near[link.first].add(link.second)
            near[link.second].add(link.first)
    found: dict[str, int] = {}
    seen: set[str] = set()
    for scorer in dict.fromkeys(scorers):
        if scorer in seen:
            continue
        group = _group_of(scorer, near)
        seen |= group
        goals = sum(name in group for name in scorers)
        if goals > 1 and not any(fields.get(name) for name in group):
            found[scorer] = goals
    return sorted(found, key=lambda name: -found[name])


def _group_of(name: str, near: Mapping[str, set[str]]) -> set[str]:
    """All that a name is linked to, itself included."""
    group, waiting = {name}, [name]
    while waiting:
        fresh = near.get(waiting.pop(), set()) - group
        group |= fresh
        waiting += fresh
    return group


_MOST = 4.0


def _held(weight: float) -> float:
    """A link's weight within bounds: many weak words do not make a certainty."""
    return max(-_MOST, min(_MOST, weight))
