"""Teams that no list knows, told from people by their place in the sentence."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from transforms.reading.clues import ClueReader
from transforms.reading.mentions import TeamRef
from transforms.reading.name_types import STRONG, SURE, NameType, club_weight, is_full_person, name_types
from transforms.reading.names import Name, folded, is_given, is_plain
from transforms.reading.place_clues import is_towns_side
from transforms.reading.schools import tells_of_schools
from transforms.reading.spans import Spans
from transforms.reading.triggers import triggered
from transforms.reading.words import CLUB_WORDS, MASCOTS, PLACE_WORDS, SCHOOL_WORDS, STRONG_CLUB_WORDS

Span = tuple[int, int]

_NONE = Spans(())
# services and companies whose sides play under their plain name: "Police 2-1 Army"
_DEPARTMENTS = frozenset("police army navy railways customs prisons marines immigration airforce wapda".split())
# what ends the name of a ground, and of no club
_GROUNDS = frozenset("stadium arena stadia velodrome".split())
# "Oakham | National Stadium": whose name a ground has
_BEFORE_GROUND = re.compile(
    r" (?:National|International|Municipal|Central|Memorial|Civic|Township) (?:Sports )?(?:Stadium|Arena|Complex|Ground)\b"
)
# sides of a club that are not the club: "Oakham" beside "Oakham Reserves"
_SECOND_SIDES = frozenset("Reserves Colts Juniors Youth Youths Ladies Women Boys Girls Veterans Seniors A B".split())


def stranger_teams(
    clues: ClueReader,
    names: Sequence[Name],
    known: Sequence[TeamRef] = (),
    sure: Spans = _NONE,
    listed: Spans = _NONE,
    nicknames: Collection[str] = (),
    towns: Collection[str] = (),
    *,
    small: bool = False,
) -> dict[Span, TeamRef]:
    """The spans among `names` that are teams, by their clues over the whole text, with a reference for each.

    `known` are the listed teams of the article and `listed` where they stand; `sure` are names in a line of results,
    `nicknames` words that some listed team is known by, `towns` names that are also those of small clubs nearby;
    `small` says that none of the known is a country or a club of note: among small clubs others are likely.

    >>> from transforms.identity.phrases import split_words
    >>> t = "Nettlebridge 3-1 Oakham Vale\\nNettlebridge were in front when Joe Hart-Dale scored."
    >>> found = stranger_teams(ClueReader(split_words(t)), [Name(a, b, t[a:b]) for a, b in ((0, 12), (17, 28), (29, 41), (60, 73))])
    >>> sorted({ref.name for ref in found.values()})
    ['Nettlebridge', 'Oakham Vale']
    """
    local = small or len(known) < 2
    types = name_types(clues, names, sure, listed, local=local)
    for key in _named_like_people(clues, names, types, listed):
        types[key].team, types[key].person = types[key].team + SURE, 0
    for key in _mascots_of_schools(clues.words.text, names):
        types[key].team += _NEAR
    people = [t.words for t in types.values() if _is_person(t)]
    surnames = {folded(" ".join(name[k:])) for name in people for k in (1, -1)}
    mascots = MASCOTS if len(known) > 1 else frozenset()  # beside known teams, a mascot is one of theirs
    low = {key for key in types if key in towns or (local and key.lower() not in mascots)}
    least = {key: (2 if " " in key else 3) if key in low else 5 for key in types}
    full = {key for key, t in types.items() if _is_team(t, surnames, least[key])}
    if sum(len(types[key].words) > 1 or types[key].lead_by_clues >= _FIRM for key in full) >= 2:
        full |= {key for key, t in types.items() if _is_team(t, surnames, 2)} - (_lone_mascots(names) - full)
    whole = _families(types, full, surnames, known, nicknames)
    by_name = {ref.name: ref for ref in known}
    refs = {
        key: by_name.get(name) or by_name.get(_shown(name)) or TeamRef("?" + folded(_shown(name)), _shown(name))
        for key, name in whole.items()
    }
    return {
        (n.start, n.end): refs[n.text]
        for n in names
        if n.text in refs
        and not (types[n.text].place and _as_place(clues, n, whole=refs[n.text].name == n.text))
        and not _is_end_of_name(clues.words.text, n)
    }


# "the other west London | clubs": the town of several
_OF_SEVERAL = re.compile(r" (?:clubs|sides|teams)\b")


def _lone_mascots(names: Sequence[Name]) -> set[str]:
    """The mascots that the text names but once, which weak clues make no side of their own."""
    return {key for key, often in Counter(n.text for n in names).items() if often == 1 and key.lower() in MASCOTS}


def _mascots_of_schools(text: str, names: Sequence[Name]) -> set[str]:
    """The names that are sides by their mascots in an article on schools: "the Hornets", with "the" throughout."""
    mascots = [n for n in names if n.text.lower() in MASCOTS]
    if not mascots or not tells_of_schools(text):
        return set()
    bare = {n.text for n in mascots if text[max(0, n.start - 4) : n.start].lower() != "the "}
    return {n.text for n in mascots} - bare


_FIRM = 5
"""What clues weigh that make a name a team's by themselves; where two are, less does for others."""
_SCORE_NEAR = re.compile(r"(?<![\d-])\d{1,2}-\d{1,2}(?![\d-])")
_REACH = 90
_NEAR = 3
_SURELY = 6
"""What two clues together weigh that each say that a name is a side's."""
# "Charlie Fox | sits third with nine points", "| made their place secure", "lift Herbert Vale | to a 1-0 road victory"
_ONLY_SIDES = re.compile(
    r" (?:[a-z]+ )?(?:are|is|sits?|lies?|lead|move[ds]?)\b[^.;\n]{3,60}\bpoints\b"
    r"| (?!and\b|of\b|for\b|after\b|when\b|as\b|in\b|with\b)(?:[a-z]+ ){1,2}their\b"
    r"| to (?:an?|the|their) (?:[a-z-]+ ){0,2}\d{1,2}-\d{1,2} (?:[a-z-]+ ){0,2}(?:win|victory|triumph|draw|success)\b"
)


# "another Nigerian | Joe Fox": a man of that people
_COUNTRYMAN = triggered(r"\b[A-Z][a-z]{2,}(?:ian|ean|an|ese|ish)\ $")
# "Joe Hart | paid for the defeat with his job": the man in charge
_IN_CHARGE = re.compile(r"[^.\n]{0,100}?\b(?:his|her) (?:job|post|side|team|players|men|charges|notice)\b")
# "lost to Joe Hart|'s Oakham": the man in charge of a side
_POSSESSIVE = re.compile(r"['’]s? (?:[a-z-]+ ){0,2}")


def _named_like_people(
    clues: ClueReader, names: Sequence[Name], types: Mapping[str, NameType], listed: Spans
) -> Iterator[str]:
    """The names that look like a person's and are a side's: "Oakham Town beat Harold Wood 5-2".

    They stand only where teams do, beside a score and in one sentence with a name that no person has, or where nobody
    else can: "sits third with nine points".
    """
    text = clues.words.text
    odd: dict[str, list[Name]] = {}
    for name in names:
        if is_full_person(name.text):
            odd.setdefault(name.text, []).append(name)
    if not odd:
        return
    teams = [
        (n.start, n.end)
        for n in names
        if club_weight(n.text.split()) >= STRONG or (types[n.text].team >= _NEAR and not is_full_person(n.text))
    ]
    teams += [span for span in listed if " " in text[slice(*span)]]
    firsts = {a for a, _ in listed}
    for key, mentions in odd.items():
        if any((of := _POSSESSIVE.match(text, n.end)) and of.end() in firsts for n in mentions):
            continue
        if any(
            _COUNTRYMAN.search(text, max(0, n.start - 20), n.start) or _IN_CHARGE.match(text, n.end) for n in mentions
        ):
            continue
        found = [clues.at(n.start, n.end) for n in mentions]
        if any(c.person > 1 for c in found) or not any(c.team >= _NEAR for c in found):
            continue
        if any(
            c.team >= _SURELY and _ONLY_SIDES.match(text, n.end) for n, c in zip(mentions, found, strict=True)
        ) or any(c.team >= 3 and _meets(text, n, teams) for n, c in zip(mentions, found, strict=True)):
            yield key


def _meets(text: str, name: Name, teams: Iterable[Span]) -> bool:
    """Whether a score and a team stand near a name, in its sentence."""
    begin = max(0, name.start - _REACH, text.rfind("\n", 0, name.start) + 1, text.rfind(". ", 0, name.start) + 1)
    stops = [at for at in (text.find("\n", name.end), text.find(". ", name.end)) if at >= 0]
    end = min(len(text), name.end + _REACH, *stops)
    near = _SCORE_NEAR.search(text, max(begin, name.start - 40), min(end, name.end + 40))
    return near is not None and any(begin <= a and b <= end and b != name.end for a, b in teams)


def _is_person(kind: NameType) -> bool:
    return len(kind.words) > 1 and kind.lead < 0


# end the names of those who write of a side, not its own: "Norham News", "Norham Womens Team"
_WRITERS = frozenset(
    "blog council daily echo fanzine forum gazette herald magazine mail media news podcast post radio squad times tv website".split()
)


_WHOSE_TEAM = frozenset("first ladies men mens men's women womens women's".split())


def _is_writers(words: Sequence[str]) -> bool:
    last = words[-1].lower()
    return len(words) > 1 and (last in _WRITERS or (last == "team" and words[-2].lower() in _WHOSE_TEAM))


def _is_team(kind: NameType, surnames: Collection[str], least: int) -> bool:
    """Whether the clues of one name suffice by themselves."""
    last = kind.words[-1].lower()
    if last.rpartition("-")[2] in _GROUNDS or _is_writers(kind.words):
        return False
    if len(kind.words) == 1 and last in _DEPARTMENTS:
        return kind.lead >= 5
    if last in PLACE_WORDS and last != "club" and kind.lead < (3 if least <= 3 else 5):
        return False
    if len(kind.words) == 1 and last in MASCOTS:
        return kind.lead_by_clues >= (3 if least <= 3 else 6)
    if len(kind.words) == 1 and (
        last in STRONG_CLUB_WORDS or folded(last) in surnames or is_plain(last) or is_given(last)
    ):
        return kind.lead >= (9 if kind.person or least > _NEAR or folded(last) in surnames else 5)
    if len(kind.words) == 1 and kind.words[0].isupper() and len(last) <= 4:
        return kind.lead >= (3 if least <= 2 else 4 if least <= 3 else 6)
    if club_weight(kind.words) >= STRONG:
        least = min(least, 3)
    return kind.team + kind.contexts >= 3 and kind.lead >= least


_TITLES = frozenset({"Real"})
"""First words of names that never stand alone, so that the town's name does."""


def _families(
    types: Mapping[str, NameType],
    full: Collection[str],
    surnames: Collection[str],
    known: Sequence[TeamRef],
    nicknames: Collection[str],
) -> dict[str, str]:
    """Each name that is a team's → the fullest name of that team: "Magic" → "Broadmeadow Magic"."""
    longer_of = _longer(
        [
            key
            for key in types
            if " " in key and not (_is_person(types[key]) or _is_ground(types[key]) or _is_writers(types[key].words))
        ]
    )
    listed_of = _longer([ref.name for ref in known], str.casefold)
    whole: dict[str, str] = {}
    for key, kind in types.items():
        listed = _listed_whole(key, kind, listed_of)
        longer = [
            name
            for name in longer_of.get(kind.words[-1], ())
            if _part_of(kind.words, types[name].words)
            and not (types[name].words[-1] in _SECOND_SIDES and types[name].words[0] == kind.words[0] and key in full)
        ]
        if key in full:
            glued = {name for name in longer if _is_glued(kind.words, types[name].words, surnames)}
            whole.update((name, key) for name in glued)
            longer = [name for name in longer if name not in glued]
        strong = list({_shown(name): name for name in longer if name in full}.values())
        fits = strong or [name for name in longer if types[name].lead >= 0 and types[name].lead + kind.lead >= 3]
        shortest = min(fits, key=len, default="")
        if all(name == shortest or name.startswith(f"{shortest} ") for name in fits[:8]):
            fits = fits and [shortest]  # "Kelby Town" and "Kelby Town U18s" are one
        surname = len(kind.words) == 1 and folded(key) in surnames
        easy = key.lower() in CLUB_WORDS or key in nicknames
        front = bool(strong) and len(kind.words) > 1 and not is_given(kind.words[0])
        town = bool(strong) and len(kind.words) == 1 and types[fits[0]].words[0] == key and not is_plain(key)
        town = town or (bool(strong) and key.lower() in STRONG_CLUB_WORDS)
        if len(fits) == 1 and kind.lead >= (
            3 if surname else -9 if front else -6 if town and not is_given(key) else -1
        ):
            whole[key] = fits[0]
            whole.setdefault(fits[0], fits[0])
        elif len(listed) == 1 and kind.lead >= (4 if surname else -2 if easy else 1):
            whole[key] = listed[0]
        elif key in full and not (len(fits) > 1 and len(kind.words) == 1):
            whole.setdefault(key, key)
    return {key: whole.get(name, name) for key, name in whole.items()}


def _listed_whole(key: str, kind: NameType, listed_of: Mapping[str, Sequence[str]]) -> list[str]:
    """The listed teams whose name a name is a part of; "Madrid" is Real, beside an Atletico that goes by its own name."""
    listed = [
        name
        for name in listed_of.get(kind.words[-1].casefold(), ())
        if _part_of(key.casefold().split(), name.casefold().split())
    ]
    titled = [name for name in listed if name.split()[0] in _TITLES]
    return titled if len(titled) == 1 else listed


def _is_glued(short: Sequence[str], long: Sequence[str], surnames: Collection[str]) -> bool:
    """Whether a longer name is a side's and a man's or a school's, as headlines print them side by side.

    >>> _is_glued(["Norham"], ["Norham", "Joe", "Fox"], ()), _is_glued(["Norham"], ["Fox", "Norham"], {"fox"})
    (True, True)
    >>> _is_glued(["Norham"], ["Norham", "Rovers"], ()), _is_glued(["Rovers"], ["Stanley", "Rovers"], ())
    (False, False)
    """
    if len(short) > 1 or short[0].lower() in CLUB_WORDS | MASCOTS:
        return False
    others = long[1:] if long[0] == short[0] else long[:-1]
    last = others[-1].lower()
    if last in SCHOOL_WORDS:
        return True
    return last not in CLUB_WORDS | MASCOTS and any(is_given(word) or folded(word) in surnames for word in others)


def _is_ground(kind: NameType) -> bool:
    """Whether a name ends like a ground's and stands for one: "at Oakham Grounds" is no side of Oakham's."""
    return kind.place > 0 and kind.words[-1].lower() in PLACE_WORDS


def _longer(names: Sequence[str], fold: Callable[[str], str] = str) -> Mapping[str, list[str]]:
    """The names of two words or more by each of their words, `fold` told how to spell those."""
    found: dict[str, list[str]] = {}
    for name in names:
        words = name.split()
        for word in dict.fromkeys(words) if len(words) > 1 else ():
            found.setdefault(fold(word), []).append(name)
    return found


def _part_of(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words begin or end the longer name.

    >>> _part_of(["Magic"], ["Broadmeadow", "Magic"]), _part_of(["Broadmeadow", "Magic"], ["Magic"])
    (True, False)
    """
    size = len(short)
    return size < len(long) and (list(long[:size]) == list(short) or list(long[-size:]) == list(short))


_SHORTENED = {
    "Utd": "United", "Tn": "Town", "Twn": "Town", "Ath": "Athletic", "Rgrs": "Rangers", "Rvrs": "Rovers", "Wdrs": "Wanderers",
    "Alb": "Albion", "Res": "Reserves", "Vic": "Victoria", "Ams": "Amateurs", "Boro": "Borough", "Jnrs": "Juniors",
}  # fmt: skip


def _shown(name: str) -> str:
    """The name as a table prints it: "Seaford Utd" → "Seaford United"."""
    front, _, last = name.rpartition(" ")
    return f"{front} {_SHORTENED[last]}" if front and last in _SHORTENED else name


# "Brandon Sports | Club", "St Mary's | College": the end of a longer name
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w’'-]+ $")


def _is_end_of_name(text: str, name: Name) -> bool:
    """Whether a lone word for clubs and places has a name right in front, or a town "clubs" or a ground's word behind: none by itself."""
    word = name.text.lower()
    behind = _OF_SEVERAL.match(text, name.end) or _BEFORE_GROUND.match(text, name.end)
    return behind is not None or (
        (word in PLACE_WORDS or word in _INSTITUTIONS)
        and bool(_NAME_BEFORE.search(text, max(0, name.start - 24), name.start))
    )


_INSTITUTIONS = frozenset("club college school university academy institute ground".split())


def _as_place(clues: ClueReader, name: Name, *, whole: bool) -> bool:
    """Whether this mention of a team's name is the town: "in Chicago"; "the Oakham lads" are the side that has a longer name."""
    if not whole and is_towns_side(clues.words.text, name.end):
        return False
    here = clues.at(name.start, name.end)
    return here.place > 0 and here.team == 0
