"""People within one article: a surname joined to the one full name it fits."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from transforms.reading.words import PARTICLES


def fold(name: str) -> str:
    """The name without accents and case, for comparing.

    >>> fold("Füllkrug")
    'fullkrug'
    """
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def surname(name: str) -> str:
    """The last word of a name, folded: "Virgil van Dijk" → "dijk".

    >>> surname("Neymar Jr")
    'neymar'
    """
    words = [w for w in fold(name).split() if w.rstrip(".") not in {"jr", "junior", "sr"}] or [fold(name)]
    return words[-1]


def full_names(names: Iterable[str]) -> dict[str, str]:
    """Each name as printed → the fullest name of the same person in the same article.

    A lone surname joins the one full name that ends with it, a lone first name the one that begins with it;
    where two people fit it stays as it is.

    >>> full_names(["Alexis Sanchez", "Sanchez", "Osimhen"])
    {'Alexis Sanchez': 'Alexis Sanchez', 'Sanchez': 'Alexis Sanchez', 'Osimhen': 'Osimhen'}
    """
    counts = Counter(names)
    full = [name for name in counts if len(name.split()) > 1]
    by_last: dict[str, list[str]] = {}
    by_first: dict[str, list[str]] = {}
    for name in full:
        by_last.setdefault(surname(name), []).append(name)
        by_first.setdefault(fold(name).split()[0], []).append(name)
    return {name: _fullest(name, counts, by_last, by_first) for name in counts}


def _fullest(name: str, counts: Counter[str], by_last: dict[str, list[str]], by_first: dict[str, list[str]]) -> str:
    words = [w for w in fold(name).split() if w not in PARTICLES or len(fold(name).split()) == 1] or [fold(name)]
    candidates = [c for c in by_last.get(surname(name), []) if _fits(words, c)]
    if not candidates and len(words) == 1:
        candidates = [c for c in by_first.get(words[0], []) if _fits(words, c)]
    if not candidates:
        return name
    people = _distinct(candidates)
    return max(people[0], key=lambda c: (len(c.split()) <= 4, len(fold(c)), counts[c])) if len(people) == 1 else name


def _fits(words: list[str], candidate: str) -> bool:
    """Whether the printed words can be this full name: all its words are in it, initials included."""
    theirs = fold(candidate).split()
    return all(w in theirs or (w.endswith(".") and any(t.startswith(w[0]) for t in theirs)) for w in words)


def _distinct(candidates: list[str]) -> list[list[str]]:
    """Candidates grouped into people: one name's words within the other's are the same person."""
    groups: list[list[str]] = []
    for candidate in sorted(candidates, key=lambda c: -len(c.split())):
        words = set(fold(candidate).split())
        home = next((g for g in groups if words <= set(fold(g[0]).split())), None)
        if home is None:
            groups.append([candidate])
        else:
            home.append(candidate)
    return groups
