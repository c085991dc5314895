"""People within one article: a surname joined to the one full name it fits."""

from collections import Counter
from collections.abc import Iterable, Sequence

from transforms.reading.names import folded
from transforms.reading.spellings import is_slip
from transforms.reading.words import PARTICLES

_SUFFIXES = frozenset({"jr", "jnr", "junior", "sr", "snr", "filho", "neto", "ii", "iii"})


def fold(name: str) -> str:
    """The name without accents and case, for comparing.

    >>> fold("Füllkrug")
    'fullkrug'
    """
    return folded(name)


def surname(name: str) -> str:
    """The last word of a name, folded: "Virgil van Dijk" → "dijk".

    >>> surname("Neymar Jr")
    'neymar'
    """
    words = [w for w in fold(name).split() if w not in _SUFFIXES] or [fold(name)]
    return words[-1]


def full_names(names: Iterable[str]) -> dict[str, str]:
    """Each name as printed → the fullest name of the same person in the same article.

    A lone surname joins the one full name that ends with it, a lone first name the one that begins with it, unless
    that person goes by his surname alone; a slip of one letter joins too. Where two people fit it stays as it is.

    >>> full_names(["Alexis Sanchez", "Sanchez", "Osimhen"])
    {'Alexis Sanchez': 'Alexis Sanchez', 'Sanchez': 'Alexis Sanchez', 'Osimhen': 'Osimhen'}
    >>> full_names(["Mateo Kovavic", "Kovacic", "Kovacic"])["Kovacic"]
    'Mateo Kovacic'
    """
    counts = Counter(names)
    people = _People(counts)
    found = {name: people.fullest(name) for name in counts}
    return {name: people.spelt(full, found) for name, full in found.items()}


class _People:
    """The full names of an article by their first and last words."""

    def __init__(self, counts: Counter[str]) -> None:
        self.counts = counts
        self.by_last: dict[str, list[str]] = {}
        self.by_first: dict[str, list[str]] = {}
        for name in counts:
            if " " in name:
                self.by_last.setdefault(surname(name), []).append(name)
                self.by_first.setdefault(fold(name).split()[0], []).append(name)
        self.alone = {fold(name) for name in counts if " " not in name}

    def fullest(self, name: str) -> str:
        words = [w for w in fold(name).split() if w not in PARTICLES] or [fold(name)]
        candidates = [c for c in self.by_last.get(surname(name), []) if _fits(words, c)]
        if len(words) == 1 and not candidates:
            candidates = [
                c for c in self.by_first.get(words[0], []) if surname(c) not in self.alone or surname(c) in _SUFFIXES
            ]
            candidates = candidates or self._within(words[0]) or self._slips(words[0])
        if not candidates:
            return name
        people = _distinct(candidates)
        if len(people) > 1:
            return name
        return max(people[0], key=lambda c: (len(c.split()) <= 4, len(c.split()), self.counts[c], len(c)))

    def _within(self, word: str) -> list[str]:
        """Full names that hold the word inside: "Casillas" of "Iker Casillas Fernandez"."""
        return [c for found in self.by_last.values() for c in found if word in fold(c).split()[1:-1]]

    def _slips(self, word: str) -> list[str]:
        """Full names whose surname differs by one slip of the pen."""
        if len(word) < 6 or len(self.by_last) > 400:
            return []
        return [c for last, found in self.by_last.items() if last[0] == word[0] and is_slip(last, word) for c in found]

    def spelt(self, full: str, found: dict[str, str]) -> str:
        """The full name with its surname as the article mostly spells it."""
        last = full.rsplit(maxsplit=1)[-1]
        if " " not in full:
            return full
        spellings = Counter({full.rsplit(maxsplit=1)[-1]: sum(n for name, n in self.counts.items() if name.split()[-1] == last)})
        for name, whole in found.items():
            if whole == full and " " not in name and name != last and is_slip(fold(name), fold(last)):
                spellings[name] = self.counts[name]
        best, often = spellings.most_common(1)[0]
        return full if often <= spellings[last] else " ".join([*full.split()[:-1], best])


def _fits(words: Sequence[str], candidate: str) -> bool:
    """Whether the printed words can be this full name: all its words are in it, initials and slips included."""
    theirs = fold(candidate).split()
    return all(
        w in theirs
        or (len(w.rstrip(".")) == 1 and any(t.startswith(w[0]) for t in theirs))
        or any(is_slip(w, t) for t in theirs)
        for w in words
    )


def _distinct(candidates: Iterable[str]) -> list[list[str]]:
    """Candidates grouped into people: one name's words within the other's are the same person."""
    groups: list[list[str]] = []
    for candidate in sorted(candidates, key=lambda c: -len(c.split())):
        words = fold(candidate).split()
        home = next((g for g in groups if _fits(words, g[0])), None)
        if home is None:
            groups.append([candidate])
        else:
            home.append(candidate)
    return groups
