"""Contexts: which match each sentence speaks of, and what "the hosts" are there."""

import re

from transforms.facts.pairs import Pair
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

_ELSEWHERE = re.compile(r"^(?:elsewhere|meanwhile|in (?:the )?(?:other|another|day's other|evening's other|late|early|earlier|later)|also |in \w+'s other)\b")


def assign(reading: Reading, pairs: list[Pair]) -> list[int | None]:
    """For each sentence the index of the pair it speaks of, None where it speaks of none.

    A sentence that names one team of exactly one pair speaks of it; without a name it goes on with the match before,
    until a sentence names only teams of no pair, or a new section begins.
    """
    teams = {key: i for i, pair in enumerate(pairs) for key in pair.keys}
    people: dict[str, int] = {}
    result: list[int | None] = []
    current: int | None = 0 if pairs else None
    paragraph = -1
    for read in reading.sentences:
        own = _named(read, teams)
        if own:
            best = max(own, key=lambda i: (own[i], i == current))
            current = best
            paragraph = read.sentence.paragraph
            result.append(best)
            for mention in read.mentions:
                if mention.kind == "person" and len(own) == 1:
                    people.setdefault(str(mention.value), best)
            continue
        known = [people[str(m.value)] for m in read.mentions if m.kind == "person" and str(m.value) in people]
        if len(pairs) > 1 and known and len(set(known)) == 1:
            current = known[0]
            result.append(current)
            continue
        outside = any(m.kind == "team" for m in read.mentions) and read.sentence.paragraph != paragraph
        result.append(None if outside or read.sentence.part == "furniture" else current)
    return result


def _named(read: ReadSentence, teams: dict[str, int]) -> dict[int, int]:
    """How many different teams of each pair the sentence names; the pair of its first team counts a little more."""
    counts: dict[int, set[str]] = {}
    for mention in read.mentions:
        if isinstance(mention.value, TeamRef) and mention.value.key in teams:
            counts.setdefault(teams[mention.value.key], set()).add(mention.value.key)
    return {i: 2 * len(keys) for i, keys in counts.items()}


def roles(assigned: list[int | None], homes: list[tuple[TeamRef, TeamRef] | None]) -> dict[int, dict[str, TeamRef]]:
    """Per sentence the teams "home" and "away" stand for, where the venue of its match is known."""
    found: dict[int, dict[str, TeamRef]] = {}
    for index, pair in enumerate(assigned):
        sides = homes[pair] if pair is not None else None
        if sides is not None:
            found[index] = {"home": sides[0], "away": sides[1]}
    return found
