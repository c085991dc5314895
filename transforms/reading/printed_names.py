"""Names of clubs as an article prints them: "Kelby Rangers" of one whose list name is that of another sponsor or year."""

import re
from collections.abc import Iterator

from transforms.identity.phrases import key_of
from transforms.identity.teams import TeamIndex, TeamName
from transforms.reading.mentions import TeamRef
from transforms.reading.sides import Known

_SMALL = 4
"""The rank from which on a club is mostly known by what the paper at hand calls it."""
_SHORTEST = 5
# "Kelby Utd", "Kelby Ath.": cut short
_CUT = re.compile(r"\b(?:Utd|Ath|Tn|Rgrs|Rvrs|Wdrs|Cty|St?d|GS|SC|FC|AFC|CF)\b|\.")


def with_printed_names(text: str, known: Known, teams: TeamIndex) -> None:
    """Gives each small or renamed club that the text never calls by its name in the lists the fullest name that it does print.

    A shorter or longer form of the name in the lists is that name; so is one of capitals, and one cut short.
    """
    printed: dict[str, set[str]] = {}
    for start, end, ref in known.resolved:
        printed.setdefault(ref.key, set()).add(text[start:end])
    shown = {key: name for key, ref in known.teams.items() if (name := _shown(ref, printed.get(key, set()), teams))}
    if not shown:
        return
    for key, name in shown.items():
        ref = known.teams[key]
        known.teams[key] = TeamRef(key, name, ref.id)
    known.resolved = [(a, b, known.teams[ref.key] if ref.key in shown else ref) for a, b, ref in known.resolved]


def _shown(ref: TeamRef, printed: set[str], teams: TeamIndex) -> str | None:
    """The fullest other name among the printed forms, None where the name of the lists is as good."""
    own = set(_words(ref.name))
    forms = {form: set(_words(form)) for form in printed}
    if ref.id is None or any(
        words <= own or own <= words for words in forms.values() if len(words) > 1 or words == own
    ):
        return None
    named = [form for form in _names(ref, forms, teams) if not forms[form] <= own]
    return max(named, key=lambda form: (len(form), form), default=None)


def _names(ref: TeamRef, forms: dict[str, set[str]], teams: TeamIndex) -> Iterator[str]:
    """The printed forms that are names of the team itself, and no nicknames, initials or short forms."""
    for form in forms:
        listed = teams.names.get(key_of(form).casefold(), ())
        own = [name for name in listed if name.team.id == ref.id]
        if (
            any(name.kind == "name" and _is_its_own(name) and name.team.kind == "club" for name in own)
            and not form.isupper()
            and len(form) >= _SHORTEST
            and not _CUT.search(form)
        ):
            yield form


def _is_its_own(name: TeamName) -> bool:
    """Whether a name may stand for that of the lists: a small club's, or what a club was called in certain years."""
    return name.rank >= _SMALL or name.until is not None


def _words(name: str) -> Iterator[str]:
    return (word for word in key_of(name).casefold().split() if word not in {"fc", "sc", "afc"})
