"""Players: which printed names are one person, within one team.

No list of players is needed: a shorter name is joined to the one longer name it fits, or stands alone.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from transforms.identity.phrases import WORD, fold

# Words that belong to the surname after them: "van Dijk", "de Vrij", "El Shaarawy", "Dos Santos".
_PARTICLES = frozenset(
    """al ait ben bin da das de dei del della den der di do dos du el ibn la las le los mac mc o san st ten ter van
    von""".split()
)
# "Neymar Jr", "Vinicius Junior", "Robert Earnshaw II"
_SUFFIXES = frozenset("ii iii iv jnr jr junior snr sr".split())


@lru_cache(maxsize=65536)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without accents, possessive or suffix.

    >>> name_words("Alexis Sánchez"), name_words("Son Heung-min"), name_words("Neymar Jr"), name_words("N'Golo Kanté's")
    (('alexis', 'sanchez'), ('son', 'heung', 'min'), ('neymar',), ('ngolo', 'kante'))
    """
    plain = name.replace("’", "'").removesuffix("'s").replace("'", "")
    words = tuple(fold(word).casefold() for word in WORD.findall(plain))
    return words[:-1] if len(words) > 1 and words[-1] in _SUFFIXES else words


def surname(name: str) -> str:
    """The last word with the particles before it.

    >>> surname("Virgil van Dijk"), surname("Stefan de Vrij"), surname("Stephan El Shaarawy"), surname("Pelé")
    ('van dijk', 'de vrij', 'el shaarawy', 'pele')
    """
    words = name_words(name)
    first = len(words) - 1
    while first > 1 and words[first - 1] in _PARTICLES:
        first -= 1
    if first == 1 and words[0] in _PARTICLES:
        first = 0
    return " ".join(words[max(first, 0) :])


def same_person(one: str, other: str) -> bool:
    """Whether two printed names of one team may be one person: one fits into the other, in any order of its words.

    >>> same_person("Alexis Sanchez", "Sánchez"), same_person("A. Sanchez", "Alexis Sanchez")
    (True, True)
    >>> same_person("Heung-min Son", "Son Heung-Min"), same_person("Bernardo Silva", "David Silva")
    (True, False)
    """
    return _fits(name_words(one), name_words(other)) or _fits(name_words(other), name_words(one))


def _fits(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every word of the shorter name is one of the longer, or its initial where more words agree."""
    if not short or not long:
        return False
    if "".join(short) == "".join(long) or sorted(short) == sorted(long):
        return True
    if len(short) > len(long) or (len(short) == 1 and (len(short[0]) == 1 or short[0] in _PARTICLES)):
        return False
    left = list(long)
    initials = 0
    for word in sorted(short, key=len, reverse=True):
        found = word if word in left else next((one for one in left if len(word) == 1 and one[0] == word), None)
        if found is None:
            return False
        initials += found != word
        left.remove(found)
    return initials < len(short)


def join_names(names: Iterable[str]) -> Mapping[str, str]:
    """Each name to the fullest form of the person, for names that one team's reports print.

    A name that fits two different people stands alone; a surname goes to the one whose surname it is before it goes
    to one whose first name it is.

    >>> dict(join_names(["Sanchez", "Alexis Sanchez", "A Sanchez"]))
    {'Alexis Sanchez': 'Alexis Sanchez', 'A Sanchez': 'Alexis Sanchez', 'Sanchez': 'Alexis Sanchez'}
    >>> join_names(["Silva", "David Silva", "Bernardo Silva"])["Silva"]
    'Silva'
    >>> join_names(["James", "Reece James", "James Maddison"])["James"]
    'Reece James'
    """
    printed = sorted(set(names), key=_fullness, reverse=True)
    people: list[list[str]] = []
    for name in printed:
        mine = [person for person in people if _fits(name_words(name), name_words(person[0]))]
        if len(mine) > 1:
            mine = [person for person in mine if _is_surname(name, person)] or mine
        if len(mine) == 1:
            mine[0].append(name)
        else:
            people.append([name])
    return {name: person[0] for person in people for name in person}


def _fullness(name: str) -> tuple[int, int, str]:
    words = name_words(name)
    return len(words), sum(map(len, words)), name


def _is_surname(name: str, person: Iterable[str]) -> bool:
    """Whether the name is how some printed form of the person ends."""
    words = name_words(name)
    return any(name_words(form)[-len(words) :] == words for form in person)
