"""Capitalised names in running text, before anyone knows whose they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from transforms.identity.phrases import fold as without_accents
from transforms.reading.name_edges import IN_FRONT, is_in_front, is_recruit
from transforms.reading.numbers import CARDINALS, ORDINALS
from transforms.reading.triggers import triggered
from transforms.reading.words import (
    ALWAYS_ROLES,
    CLUB_WORDS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    LEADING,
    MAYBE_SURNAMES,
    NOT_NAMES,
    PARTICLES,
    PLAIN_WORDS,
    SCHOOL_WORDS,
    STRONG_CLUB_WORDS,
)

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĊČĎĐĒĖĘĚĞĢĠĦĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"
# "â\x80\x99" is an apostrophe read in the wrong encoding, "Ã¡" a letter with an accent
_LETTER = r"(?:Ã[\x80-\xbf]|(?!â\x80)[^\W\d_])"

# what an apostrophe ends a name with: "Kane's", "He'll", "BALTIMORE'S"
_ENDING = r"(?:[sS]|ll|ve|re|d|m|t)\b"
# what a hyphen ties to a name without being part of it: "Ferguson-inspired", "London-based", "Fourth-placed"
_TAIL = (
    r"(?:powered|inspired|led|less|based|born|bound|trained|owned|style|like|chasing|threatening|winning|placed?|tier|division|year|"
    r"minute|man|time|half|form|bottom|backed|esque|assisted|coached|managed|supporting|mad|in|to|from|on|up|off|old|ranked|"
    r"seeded|run|built|friendly|loving|sponsored|organised|breaker|breaking|scoring|setting|clinching|saving|hungry|stricken|hit|heavy|bred|raised|educated|level|wide|back|bound|themed|record|of|at)\b"
)
# "Holm-on-the-Wold", "Fox-in-a-Box"
_ON_THE = rf"-(?:in|on|upon|under|by|le|en|next|super)(?:-(?:the|an?|la|le|les))?-(?=[{_UPPER}])"
_WORD = rf"[{_UPPER}](?:{_LETTER}|['’‘](?!{_ENDING})(?={_LETTER})|{_ON_THE}|-(?!{_TAIL})(?={_LETTER})|&(?=[{_UPPER}]))*"
# whose name stands behind "St" with an "'s" that is part of it: "St John's", "Saint Mary's College"
_SAINTS = (
    r"(?:Agnes|Aidan|Alban|Albert|Aloysius|Alphege|Ambrose|Andrew|Ann|Anne|Anselm|Anthony|Augustine|Basil|Bernadette|Boniface|Botolph|Bride|Barnabas|Bartholomew|Bede|Benedict|Bernard|"
    r"Brendan|Brigid|Catherine|Cecilia|Chad|Charles|Ciaran|Clare|Clement|Colman|Colmcille|Columba|Cuthbert|Cyril|David|Declan|Dominic|Dunstan|Edith|Edmund|Edward|Elizabeth|Eunan|Felix|Fintan|"
    r"Finbarr|Francis|Gabriel|George|Gerard|Giles|Gregory|Helen|Hilary|Hilda|Hugh|Ignatius|Ives?|James|Jarlath|John|Joseph|Jude|Julian|Kentigern|Kevin|Kieran|Laurence|"
    r"Lawrence|Leo|Leonard|Luke|Malachy|Margaret|Mark|Martin|Mary|Matthew|Michael|Monica|Mungo|Neot|Nicholas|Ninian|Osmund|Oswald|Olave|Oliver|Patrick|Paul|Peter|Philip|Pius|"
    r"Raphael|Roch|Sebastian|Stephen|Swithun|Teresa|Theresa|Thomas|Timothy|Ursula|Vincent|Wilfrid|Winifred|Wulfstan|Xavier)['’]s\b"
)
# "St Osyth's Old Boys", "lost to St Roger's.", "St Roger's in the cup": a saint whom few clubs are called by, in front of what
# a club alone is called, or of nothing that could be his
_RARE_SAINT = (
    rf"(?!Alban|Andrew|Etienne|Gallen|Helen|Ives|Johnstone|Louis|Mirren|Pauli)[{_UPPER}][a-z]{{2,12}}['’]s"
    r"(?=\ (?:A?FC|OB|Old\ Boys|United|Utd|Town|Rovers|Rangers|Celtic|Athletic|Albion|Wanderers|Swifts|Juniors|Vets|Youth|WMC|Social)\b"
    r"|[.,;:)]|\ (?:in|and|at|with|who|were|was|are|vs?|to|by|on|for|after|from|beat|won|lost|drew|had|have|\d)\b|\s*(?:\n|$))"
)
# "St. Michaels", "Ft. Zumwalt North", "Mt. Zion"
_SHORTENED = r"(?:Ste?|Ft|Mt|Pt)\.(?=\ [A-Z])"
# "King's Hill", "Albion Boys' Club", "Kelby's High", "Woodman's Arms": the front of a longer name
_OWNER = (
    r"(?:(?:King|Queen|Bishop|Prince|Abbot)['’]s(?=\ [A-Z])|Boys['’](?=\ Club\b)"
    rf"|[{_UPPER}][a-z]+['’]s(?=\ (?:Boys|High|College|Grammar|Arms|Cottage|Delight|Head|Hope|Inn|Rest|Return|Tavern|Vaults)\b(?!['’])))"
)
# "N'Golo", "al-Dawsari", "O'Shea", "J.", "A.J.", "Jr."
_TOKEN = (
    rf"(?!U-?\d)(?:{_SHORTENED}|{_OWNER}|(?:(?<=\bSt\ )|(?<=\bSt\.\ )|(?<=\bSaint\ ))(?:{_SAINTS}|{_RARE_SAINT})|"
    rf"[{_UPPER}]\.(?:-?[{_UPPER}]\.)*(?:[{_UPPER}](?=\ [{_UPPER}][a-z]))?|"
    rf"(?:(?:al|el|as|ad|ash|an|d|l|n)[-'’](?=[{_UPPER}]))?{_WORD}(?:(?<=\bJr)\.|(?<=\bJnr)\.)?)"
)
# "Rose and Crown", "Fox and Hounds": what stands behind "and" in the names of inns
_AND_INN = r"and\ (?=(?:Anchor|Bottle|Compasses|Crown|Dragon|Duck|Feathers|Flag|Garter|Groom|Hounds|Horses|Pheasant|Sheaf|Trumpet|Windmill)\b)"
_PARTICLE = r"(?:" + "|".join(sorted(PARTICLES, key=len, reverse=True)) + r")"
_NICKNAME = rf"[\"“'‘(]{_WORD}[\"”'’)][ ]"

# "Virgil van Dijk", "K. de Bruyne", "Jean-Philippe Mateta", "Son Heung-min", 'Wayne "Buzzer" Gordon'; the first letter
# stands in front of all else, so that small letters are passed over quickly
_NAME = triggered(
    rf"(?=[{_UPPER}])(?<![\w@#/.])(?!(?<=[{_UPPER}]['’])S\b){_TOKEN}"
    rf"(?:[ \u00a0](?:{_NICKNAME})?(?:{_PARTICLE}[ \u00a0]|&[ ]|{_AND_INN}|(?:(?<=University\ )|(?<=College\ )|(?<=Institute\ )|(?<=Bank\ )|(?<=Isle\ ))of\ ){{0,2}}{_TOKEN}){{0,6}}"
)
# "van" in front of "Dijk", "al-" in front of "Dawsari"
_FRONT = re.compile(rf"(?<![\w-])(?:{_PARTICLE}[ \u00a0]|(?:al|el|as|ad|ash|an|d|l|n)[-'’])$")
_PIECE = re.compile(r"[^ \u00a0]+")
# what a name in front belongs to: "the Downland League", "Municipal Stadium"
_HEADS = frozenset(
    "league cup stadium arena division championship trophy premier premiership group shield final finals sports".split()
)
# "the South Coast-based outfit", "the Golden Boot winner": a place or a prize, and nobody
_WHERE_FROM = re.compile(r"[- ](?:based|bred|bound)\b")
_PRIZE = re.compile(r"(?<=\bGolden) (?:Boot|Glove|Ball|Boy|Goal|Generation|Foot)s?\b")
_QUOTES = frozenset("\"“'‘(")
_LETTERS = frozenset("fc afc sc cf fk sk".split())  # stand behind a club's name and are none
_PAPERS = frozenset("sky bbc bt itv tnt fox espn star sony super abc nbc cbs dstv news times world".split())
_OF = frozenset("university college institute bank isle".split())  # "University of Oakham", "Isle of Man"
_ALL = frozenset("saints stars hallows souls blacks".split())
_NO_FIRST = frozenset("e y des op to".split())  # particles that begin no name
_HYPHENS = frozenset("-'’")
# "Mid-table | Norham", "High-flying | Norham"; "Al-ittihad" is a name
_COMPOUND = re.compile(r"(?!(?:Al|An|Ar|As|At|Ash|El|Es|Ul)-)[A-Z][a-z]+-(?:of-the-)?[a-z]+")
_INITIALS = frozenset({"A.", "I."})  # "A. Fox", and no article
_LAST_LETTERS = frozenset(("A.", "B.", "C."))
_LAST_SIDE = re.compile(r"[A-C]\.?$")
_OPENING = re.compile(r"[\s\"'“‘(\[-]*")
# "RB: Joe Fox - 6/10 - |", "Joe Fox (7): |", "Joe Fox 6 |": a mark in front of what a player did, which begins with a capital
_MARKED = re.compile(
    r"(?:^|\n|[.!?] +)(?:[A-Z]{1,3}: )?(?:[^\W\d_][\w.'’-]{0,20}[ \u00a0]){1,4}(?:\([^()\n]{1,20}\) )?(?:[-–—:] ?|\()?(?:10|\d)(?:\.\d)?(?:/10)?\)?(?: ?[-–—:.])? $"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A capitalised name; `text` is as printed, but for a nickname in quotes within it.

    `opens` says that it stands where any word has a capital, `plain` that its one word is also an ordinary one.
    """

    start: int
    end: int
    text: str
    opens: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    """One printed word: its folded `key`, and what is known of it.

    It `cuts` a name, is `plain` or a `given` name, begins `small`, may yet be a `surname`, is the `head` that a name in
    front belongs to, opens with a `quote`, or is a `particle`.
    """

    key: str
    cuts: bool
    plain: bool
    given: bool
    small: bool
    surname: bool
    head: bool
    quote: bool
    particle: bool


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """The word in lower case without accents, with straight apostrophes and no stop at its end.

    >>> folded("N’Golo"), folded("Jr.")
    ("n'golo", 'jr')
    """
    return without_accents(word).lower().replace("’", "'").replace("‘", "'").rstrip(".")


@lru_cache(maxsize=16384)
def _word(text: str) -> _Word:
    key = folded(text)
    return _Word(
        key,
        key in NOT_NAMES
        or (key in FUNCTION_WORDS and text not in _INITIALS)
        or key in ALWAYS_ROLES
        or (key.rstrip("s") in ALWAYS_ROLES and key not in CLUB_WORDS),
        text.isascii()
        and (
            key in PLAIN_WORDS
            or key in FUNCTION_WORDS
            or key in LEADING
            or key in CARDINALS
            or key in ORDINALS
            or _COMPOUND.fullmatch(text) is not None
        ),
        key in GIVEN_NAMES or ("-" in key and key.split("-")[0] in GIVEN_NAMES),
        text[0].islower(),
        key in MAYBE_SURNAMES,
        key in _HEADS,
        text[0] in _QUOTES and text not in PARTICLES,
        text in PARTICLES,
    )


def is_given(word: str) -> bool:
    """Whether a word is a known first name, or a double one whose first part is known."""
    return _word(word).given


def is_plain(word: str) -> bool:
    """Whether a word means something but a name: any number, or a word of the list."""
    return _word(word).plain


def find_names(text: str, start: int, end: int, taken: Iterable[tuple[int, int]]) -> Iterator[Name]:
    """The capitalised names of one sentence, cut at words that are no names and at spans `taken`.

    >>> s = "On Sunday Virgil van Dijk and Salah beat Everton"
    >>> [n.text for n in find_names(s, 0, len(s), [])]
    ['Virgil van Dijk', 'Salah', 'Everton']
    """
    spans = sorted(taken)
    opening = _OPENING.match(text, start, end)
    first = opening.end() if opening else start
    for match in _NAME.finditer(text, start, end):
        a, b = match.span()
        if (a > start and text[a - 1] in _HYPHENS) or (a - 1 > start and text[a - 2].islower()):
            front = _FRONT.search(text, max(start, a - 6), a)
            a = front.start() if front else a
        pieces = [(p.start(), p.end(), _word(p[0])) for p in _PIECE.finditer(text, a, b)]
        for run in _cut(pieces, first, spans):
            for part in _beside_ground(text, run):
                name = _name(text, part, first)
                if name is not None:
                    yield name


_Piece = tuple[int, int, _Word]
_POSTS = frozenset("head assistant associate interim caretaker technical sporting".split())
_OF_POSTS = frozenset("coach coaches manager director".split())
_GROUNDS = frozenset("park stadium road lane field fields oval arena ground grounds reserve".split())
_AT = (" at ", " At ", " in ", "\nAt ")


def _beside_ground(text: str, run: list[_Piece]) -> Iterator[list[_Piece]]:
    """The name, or the two that a comma should part: "At Ferry Park Oakham United won"."""
    at = run[0][0]
    if len(run) > 3 and (text.startswith("At ", at - 3) or text.endswith(_AT, 0, at)):
        cut = next((i for i, piece in enumerate(run[:-1]) if i and piece[2].key in _GROUNDS), None)
        if cut is not None and run[cut + 1][2].key not in STRONG_CLUB_WORDS:
            yield run[: cut + 1]
            yield run[cut + 1 :]
            return
    yield run


def _cut(pieces: list[_Piece], first: int, spans: list[tuple[int, int]]) -> Iterator[list[_Piece]]:
    run: list[_Piece] = []
    for index, (a, b, word) in enumerate(pieces):
        broken = False
        for s, e in spans:
            if s < b and a < e:
                broken = True
                break
        if not broken and _breaks(run, word, pieces[index + 1 : index + 2], opens=a == first):
            broken = True
            if word.head and run and not (len(run) > 1 and run[0][2].given):
                run = []
        if not broken:
            run.append((a, b, word))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _breaks(run: list[_Piece], word: _Word, follows: list[_Piece], *, opens: bool) -> bool:
    """Whether a word is no part of a name that `run` began."""
    if word.key == "&":  # "Lamb & Flag" is one name, "Joe Fox & Dan Hart" are two
        return not run or (len(run) > 1 and run[0][2].given)
    if word.cuts:
        return not _belongs(run, word, follows)
    if word.key in _POSTS and follows and follows[0][2].key in _OF_POSTS:
        return True  # "Rowdies Head Coach Joe Fox"
    if word.key in _YEARS and not run:
        return bool(follows) and follows[0][2].key not in STRONG_CLUB_WORDS  # "Seniors Joe Fox and Dan Hart scored"
    if opens and word.plain and not run and word.key not in LEADING:
        if word.key in _COLOURS and follows and not follows[0][2].given and follows[0][2].key not in _COLOURED:
            return False  # "Red Lion beat", "Black Bull United lost"
        if follows and follows[0][2].key in _INSTITUTIONS:
            return False  # "Life University fell"
        return bool(follows) and not (word.given and not follows[0][2].plain)
    return False


_INSTITUTIONS = frozenset("college university".split())
_YEARS = frozenset("freshmen juniors seniors sophomores".split())
"""Years of pupils and students, in front of the names of several."""
_COLOURS = frozenset("red black blue green golden silver royal".split())
"""Ordinary words that open a sentence as the first word of an inn's or a club's name."""
_COLOURED = frozenset("card cards devils shirts shirt monday tuesday wednesday thursday friday saturday sunday".split())
"""What stands behind a colour and is no name with it, or a nickname that a list knows."""


def _is_schools(before: str, word: str, behind: _Word | None) -> bool:
    """Whether a word is of a school's or a club's name: in "Kelby Old Boys", "Kelby's Boys" and "Kelby Hall High"."""
    if word == "hall":
        return behind is not None and behind.key in SCHOOL_WORDS
    return before == "old" or before.endswith("'s")


def _belongs(run: list[_Piece], word: _Word, follows: list[_Piece]) -> bool:
    """Whether a word that cuts a name elsewhere is a part of this one."""
    behind = follows[0][2] if follows else None
    match word.key:
        case "of" if run and behind and run[-1][2].key in _OF:
            return True
        case "all" if behind and behind.key in _ALL:
            return True  # a parish, in "All Saints"
        case "and":
            return len(run) == 1  # an inn, in "Rose and Crown"
        case "boys" | "girls" | "hall" if run and _is_schools(run[-1][2].key, word.key, behind):
            return True
        case "sports" if run and run[-1][2].key not in _PAPERS and not behind:
            return True  # a club, in "Kelby Sports"
        case "afc" | "per" if behind and not (run or behind.small or behind.cuts):
            return True  # "AFC Oakham" is a club, "the AFC Cup" is not; "Per Lindqvist" is a man
        case "coach" if behind and behind.key == "&":
            return True  # an inn, in "Coach & Horses"
        case "march" if behind and behind.key in STRONG_CLUB_WORDS:
            return True  # a town, in "March Rovers"
        case "jan" | "st" | "ft" if behind and (not behind.small or behind.particle):
            return True
    return word.small or word.quote or bool(word.surname and run and run[-1][2].given)


_WHOSE_SIDE = frozenset(("home", "away"))


def _trimmed(text: str, run: list[_Piece]) -> list[_Piece]:
    """The run without a word at its edge that begins a sentence or what follows a headline that lost its colon."""
    if len(run) > 1 and run[-1][2].key in _WHOSE_SIDE and text.startswith((" side", " fans", " team"), run[-1][1]):
        run = run[:-1]  # "Kelby 4-3 Holt Home side go through"
    if len(run) > 1 and run[-1][2].key == "new" and is_recruit(text, run[-1][1]):
        run = run[:-1]  # "Kelby 4-3 Holt New signing strikes twice"
    if len(run) > 1 and run[0][2].key in IN_FRONT and is_in_front(text, run[0][0], run[1][0], run[-1][1]):
        run = run[1:]
    return run


def _name(text: str, run: list[_Piece], first: int) -> Name | None:
    """The run without particles and quotes left over at its ends; None where nothing but those is left."""
    while run and (run[-1][2].quote or run[-1][2].key in {"&", "of"} or (run[-1][2].particle and len(run) > 1)):
        run = run[:-1]
    while run and (
        run[0][2].quote or run[0][2].key == "&" or (len(run) > 1 and run[0][2].key in _NO_FIRST and run[0][2].small)
    ):
        run = run[1:]
    run = _trimmed(text, run)
    if not run or all(word.small and "-" not in word.key for _, _, word in run):
        return None
    a, b = run[0][0], run[-1][1]
    if _WHERE_FROM.match(text, b) or _PRIZE.match(text, b):
        return None
    if len(run) > 2 and _LAST_SIDE.match(text, run[-1][0], b) and run[-2][2].key in STRONG_CLUB_WORDS:
        b, run = run[-2][1], run[:-1]  # "Kelby Town B." is that side of Kelby Town
    elif len(run) > 1 and text[b - 2 : b] in _LAST_LETTERS:
        b, run = b - 1, [*run[:-1], (run[-1][0], b - 1, run[-1][2])]  # "Kelby B.": the stop ends the sentence
    if b - a < 2 or (
        len(run) == 1
        and (run[0][2].key in LEADING or run[0][2].key in _LETTERS or (a == first and text[b : b + 1] == ":"))
    ):
        return None
    if len(run) == 1:
        return Name(a, b, _mended(text[a:b]), a == first or _is_behind_mark(text, a), run[0][2].plain)
    words = [text[x:y] for x, y, word in run if not word.quote]
    return Name(a, b, _mended(" ".join(words)), a == first, len(words) == 1 and is_plain(words[0]))


def _is_behind_mark(text: str, start: int) -> bool:
    """Whether a player's mark stands in front of what begins at `start`."""
    near = text[max(0, start - 6) : start]
    return near.endswith(" ") and not near.isalpha() and _MARKED.search(text, max(0, start - 90), start) is not None


# a first letter behind nothing but a space or a mark, and not the "s" of "Mary's"
_LOWERED = re.compile(rf"(?<=[{_UPPER}])(?:[{_UPPER}]|['’]S\b)+|(?<=['’])S\b")
_KEPT = frozenset("FC AFC SC CC AC CF JFC WFC LFC RFC RFU WMC BSC FK NK SK II III IV".split())


def in_small_letters(name: str) -> str:
    """A name printed in capitals as papers print it elsewhere, its initials kept.

    >>> in_small_letters("ST MARY'S FC"), in_small_letters("KING'S LYNN")
    ("St Mary's FC", "King's Lynn")
    """
    return " ".join(
        word if word.strip("().") in _KEPT else _LOWERED.sub(lambda m: m[0].lower(), word) for word in name.split(" ")
    )


def _mended(name: str) -> str:
    """The name with letters read in the wrong encoding put right.

    >>> _mended("Enzo FernÃ¡ndez")
    'Enzo Fernández'
    """
    if "Ã" not in name:
        return name
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return name
