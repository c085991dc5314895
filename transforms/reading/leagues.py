"""Competitions that an adjective in front of their name makes others: "the Malaysian Premier League"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from transforms.identity.competitions import CompetitionMention
from transforms.reference import Reference

_DIRECTIONS = frozenset(
    """northern southern eastern western central north south east west midland midlands county counties district regional metropolitan
    highland highlands lowland island islands junior youth amateur sunday veterans schools university combined state provincial""".split()
)
"""Words that make a league one of a part of a country, or of other players."""
# "the Northern | Premier League", "the Sri Lankan | Premier League"
_WORDS_BEFORE = re.compile(r"(?P<two>(?:[A-Z][\w’'-]+ )?(?P<one>[A-Z][\w’'-]+)) $")


def without_strangers(
    text: str, competitions: Iterable[CompetitionMention], reference: Reference
) -> Iterator[CompetitionMention]:
    """The competitions of a text as they are meant there.

    A name behind the adjective or the name of a country is a competition of that country, or none that a list knows;
    one behind "Northern" or "Sunday" is none. Names that lists have in full are found in full and stay.
    """
    for mention in competitions:
        match = _WORDS_BEFORE.search(text, max(0, mention.start - 40), mention.start)
        if match is None:
            yield mention
            continue
        if match["one"].lower() in _DIRECTIONS:
            continue
        country = _country(match["two"], reference) or _country(match["one"], reference)
        if country is None:
            yield mention
            continue
        theirs = tuple(c for c in mention.competitions if c.country in {None, country})
        if theirs:
            yield replace(mention, competitions=theirs)


def _country(words: str, reference: Reference) -> str | None:
    """The country of an adjective, or of the country's own name."""
    national = reference.demonyms.get(words)
    if national is not None:
        return reference.teams.get(national).country
    found = reference.teams.lookup(words, gender="men")
    return found.country if found is not None and found.kind == "country" else None
