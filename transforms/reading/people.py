"""People within one article: a surname joined to the one full name it fits."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from transforms.reading.names import folded
from transforms.reading.spellings import is_slip
from transforms.reading.words import PARTICLES

_SUFFIXES = frozenset({"jr", "jnr", "junior", "sr", "snr", "filho", "neto", "ii", "iii"})


MOST_BEARERS = 30
"""People of one name that an article may tell apart; where it names more, each stays as printed."""


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
    return _last(fold(name).split() or [""])


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
    shown = people.spelt(found)
    return {name: shown[full] for name, full in found.items()}


class _People:
    """The full names of an article by their first and last words."""

    def __init__(self, counts: Counter[str]) -> None:
        self.counts = counts
        self.words = {name: fold(name).split() for name in counts}
        self.by_last: dict[str, list[str]] = {}
        self.by_first: dict[str, list[str]] = {}
        self.by_inner: dict[str, list[str]] = {}
        for name, words in self.words.items():
            if len(words) > 1:
                self.by_last.setdefault(_last(words), []).append(name)
                self.by_first.setdefault(words[0], []).append(name)
            for word in dict.fromkeys(words[1:-1]):
                self.by_inner.setdefault(word, []).append(name)
        self.by_letter: dict[str, list[str]] = {}
        for last in self.by_last:
            self.by_letter.setdefault(last[:1], []).append(last)
        self.alone = {words[0] for words in self.words.values() if len(words) == 1}

    def fullest(self, name: str) -> str:
        """The fullest name of the person so named."""
        words = [w for w in self.words[name] if w not in PARTICLES] or self.words[name]
        borne = self.by_last.get(_last(words), [])
        candidates = [c for c in borne if self._fits(words, c)] if len(borne) <= MOST_BEARERS else borne
        if len(words) == 1 and not candidates:
            candidates = self._by_first(words[0]) or self.by_inner.get(words[0]) or self._slips(words[0])
        if not candidates or candidates == [name] or len(candidates) > MOST_BEARERS:
            return name
        people = self._distinct(candidates)
        if len(people) > 1:
            return name
        return max(people[0], key=lambda c: (len(self.words[c]) <= 4, len(self.words[c]), self.counts[c], len(c)))

    def _by_first(self, word: str) -> list[str]:
        """Full names that begin with the word, of people who do not go by their surname."""
        found = self.by_first.get(word, [])
        return [c for c in found if _last(self.words[c]) not in self.alone]

    def _slips(self, word: str) -> list[str]:
        """Full names whose surname differs by one slip of the pen."""
        if len(word) < 6:
            return []
        near = [last for last in self.by_letter.get(word[0], []) if is_slip(last, word)]
        return [name for last in near for name in self.by_last[last]]

    def _fits(self, words: Sequence[str], candidate: str) -> bool:
        """Whether the printed words can be this full name: all its words are in it, initials and slips included."""
        theirs = self.words[candidate]
        return all(
            w in theirs
            or (len(w.rstrip(".")) == 1 and any(t.startswith(w[0]) for t in theirs))
            or any(is_slip(w, t) for t in theirs)
            or (len(words) > 1 and w == words[0] and is_spelling_of(w, theirs[0]))
            for w in words
        )

    def _distinct(self, candidates: Sequence[str]) -> list[list[str]]:
        """Candidates grouped into people: one name's words within the other's are the same person."""
        if len(candidates) == 1:
            return [list(candidates)]
        groups: list[list[str]] = []
        for candidate in sorted(candidates, key=lambda c: (-len(self.words[c]), -len(c))):
            home = next((g for g in groups if self._fits(self.words[candidate], g[0])), None)
            if home is None:
                groups.append([candidate])
            else:
                home.append(candidate)
        return groups

    def spelt(self, found: Mapping[str, str]) -> dict[str, str]:
        """Each full name with its surname as the article mostly spells it."""
        lasts = Counter[str]()
        for name, often in self.counts.items():
            lasts[name.rsplit(" ", 1)[-1]] += often
        shown = {full: full for full in found.values()}
        for name, full in found.items():
            last = full.rsplit(" ", 1)[-1]
            if (
                name in lasts
                and name != last
                and lasts[name] > lasts[last]
                and is_slip(self.words[name][0], fold(last))
            ):
                shown[full] = " ".join([*full.split()[:-1], name])
        return shown


def is_spelling_of(one: str, other: str) -> bool:
    """Whether two folded first names are one, a letter left out: "tomas" and "thomas".

    >>> is_spelling_of("tomas", "thomas"), is_spelling_of("renu", "ritu"), is_spelling_of("jon", "joan")
    (True, False, False)
    """
    short, long = sorted((one, other), key=len)
    return len(short) >= _LONG_ENOUGH and any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


_LONG_ENOUGH = 4


def _last(words: Sequence[str]) -> str:
    """The last word that is no "Junior"."""
    return next((w for w in reversed(words) if w not in _SUFFIXES), words[-1])
