"""Listed teams under a misprinted or a clipped name: "Birmimgham City", "Mamelodi Sundown", "Gala'ray"."""

from collections.abc import Container, Iterator

from transforms.identity.phrases import key_of
from transforms.identity.teams import TeamIndex, TeamName
from transforms.model import Team

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WELL_KNOWN = 3  # the lowest prominence that a slip is put right to
_AT_HOME = 4  # where the article names others of that country
_CLIPPED = 2  # and a clipped name


def meant_team(name: str, teams: TeamIndex, lands: Container[str | None] = ()) -> Team | None:
    """The one well-known team that a name of two words or more is a slip from, or a name with an apostrophe clips.

    Of the countries in `lands` the clubs that fewer people know may be meant, too.

    One letter may be wrong, missing, too many or changed over, in a word of seven letters or more, never the first; an
    "s" at the end of any longer word may be missing or too many.
    """
    found: dict[str, Team] = {}
    for key in _spellings(key_of(name).casefold()):
        for known in teams.names.get(key, ()):
            if known.kind == "name" and known.rank <= (_AT_HOME if known.team.country in lands else _WELL_KNOWN):
                found[known.team.id] = known.team
    if not found and any(mark in name for mark in "'’"):
        found = {known.team.id: known.team for known in _clipped(name.replace("’", "'"), teams)}
    return next(iter(found.values())) if len(found) == 1 else None


def _spellings(key: str) -> Iterator[str]:
    """What may have been meant, word by word."""
    words = key.split()
    if len(words) < 2:
        return
    for i, word in enumerate(words):
        for other in _words(word):
            yield " ".join([*words[:i], other, *words[i + 1 :]])


def _words(word: str) -> Iterator[str]:
    if len(word) >= 5:
        yield word[:-1] if word.endswith("s") else word + "s"
    if len(word) < 7:
        return
    for i in range(1, len(word)):
        front, back = word[:i], word[i:]
        yield front + back[1:]
        if len(back) > 1:
            yield front + back[1] + back[0] + back[2:]
        for letter in _LETTERS:
            yield front + letter + back
            yield front + letter + back[1:]


def _clipped(name: str, teams: TeamIndex) -> Iterator[TeamName]:
    """The names that begin and end as the clipped one does: "B'Munich" is "Bayern Munich"."""
    front, _, back = name.casefold().partition("'")
    if not front or len(back) < 3:
        return
    for key, names in teams.names.items():
        if key.startswith(front) and key.endswith(back) and len(key) > len(front) + len(back):
            yield from (known for known in names[:1] if known.kind == "name" and known.rank <= _CLIPPED)
