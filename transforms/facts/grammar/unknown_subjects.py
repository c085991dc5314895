"""Subjects that nobody knows: a clause that has one takes none from the clauses or sentences around it."""

import re

from transforms.facts.grammar.subject_words import ANCHOR, is_light
from transforms.facts.scene import Scene

# what joins a clause that has a subject of its own, be it one that nobody knows: "while grimley town | go fourth"
_OWN_SUBJECT = frozenset({"while", "whilst", "whereas", "as", "when", "because", "since", "although", "though"})
_NAME = re.compile(r"\ ?(?:<[PL]\d+>|[a-z'-]+) $")


def has_unknown(scene: Scene, index: int, start: int) -> bool:
    """Whether the clause of the verb at `start` has a subject of its own that nobody knows: "while grimley | go fourth".

    So it is with "with town having | a game in hand".
    """
    clauses = scene.clauses(index, start)
    ends, begin, word = start, *clauses[-1][1:]
    if word == "having" and len(clauses) > 1 and clauses[-2][2] == "with":
        ends, begin, word = clauses[-1][0], *clauses[-2][1:]
    chunk = scene.shape(index)[begin:ends]
    known = ANCHOR.search(chunk) is not None or is_light(chunk)
    return not known and (
        word in _OWN_SUBJECT or (word == "with" and (ends != start or _NAME.match(chunk) is not None))
    )


# "the win leaves <P0> unbeaten and pushed | them": a side that is taken for a man
_MOVED = re.compile(
    r"\b(?:gave|gives|giving|handed|earned) (the [a-z]+s) (?:a|an|their|all|victory|three)\b|\b(?:leav|lift|send|tak|keep|put|mov|push|pull|took|left|sent|kept)\w* (<P\d+>) (?:unbeaten|top|up|in|on|to|into|with|just|still|bottom|second|third|fourth|level|without)\b"
)


def moves_unknown(scene: Scene, index: int, place: int) -> bool:
    """Whether the words before `place` move somebody to a place who is no known player's side: "leaves <P0> unbeaten", "gave the bees a win"."""
    moved = _MOVED.search(scene.shape(index), 0, place)
    return moved is not None and (moved[2] is None or scene.owner(index, moved[2]) is None)


_BESIDE = frozenset({"but", "while", "whereas", "as"})


def is_by_unknown(scene: Scene, index: int, place: int) -> bool:
    """Whether the "them" at `place` goes back to somebody nobody knows: "but city won, a result which leaves | them"."""
    clauses = scene.clauses(index, place)
    if len(clauses) < _TWO or clauses[-1][2] not in {"which", "that"} or clauses[-2][2] not in _BESIDE:
        return False
    chunk = scene.shape(index)[clauses[-2][1] : clauses[-1][0]]
    anchor = ANCHOR.search(chunk)
    if anchor is None:
        return not is_light(chunk)
    return anchor["team"] is not None and scene.team(index, anchor["team"]) is None


_TWO = 2
