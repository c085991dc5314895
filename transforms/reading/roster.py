"""The names of an article given out: teams that no list knows, and people."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transforms.identity.phrases import key_of
from transforms.identity.teams import TeamIndex
from transforms.model import Team
from transforms.reading.bearers import bearers
from transforms.reading.clues import SIDE_BEHIND, ClueReader
from transforms.reading.document import Document
from transforms.reading.mentions import Mention, TeamRef
from transforms.reading.misprints import meant_team
from transforms.reading.name_nicknames import nicknamed_in_full, without_nicknames
from transforms.reading.name_types import is_full_person
from transforms.reading.names import Name, folded, in_small_letters, is_given
from transforms.reading.namesakes import is_namesake
from transforms.reading.people import full_names
from transforms.reading.persons import find_people
from transforms.reading.resultlines import sides_in_lines
from transforms.reading.second_sides import part_sides
from transforms.reading.short_names import initials, with_initials, written_short
from transforms.reading.sides import Known
from transforms.reading.spans import Spans
from transforms.reading.strangers import stranger_teams
from transforms.reading.triggers import triggered
from transforms.reading.words import MASCOTS, STRONG_CLUB_WORDS


def surnames_of(names: Iterable[Name]) -> frozenset[str]:
    """The last words of people named in full, folded."""
    return frozenset(folded(n.text.split()[-1]) for n in names if " " in n.text and is_given(n.text.split()[0]))


def find_strangers_and_people(
    document: Document, clues: ClueReader, names: Sequence[Name], known: Known, fixed: list[Mention], teams: TeamIndex
) -> tuple[str, ...]:
    """Adds the teams no list knows and the people to `fixed`; the full names of the people."""
    text = document.text
    candidates = [*names, *(Name(a, b, text[a:b]) for a, b, _ in known.open)]
    shown = {folded(n.text): n.text for n in reversed(candidates)}
    listed = Spans((a, b) for a, b, _ in known.resolved)
    sure = Spans((a, b) for a, b in sides_in_lines(document) if not listed.touch(a, b))
    candidates = [n for n in candidates if not sure.touch(n.start, n.end)]
    fixed[:] = [m for m in fixed if m.kind != "ground" or (m.start, m.end) not in sure]
    for a, b in sure:
        name = in_small_letters(text[a:b]) if text[a:b].isupper() else text[a:b]
        candidates.append(Name(a, b, shown.get(folded(text[a:b]), name)))
    leagues = {m[1] for m in _LEAGUE.finditer(text)}
    candidates = sorted((n for n in candidates if n.text not in leagues), key=lambda n: n.start)
    candidates = without_nicknames(text, _written_out(text, candidates))
    nicknames = frozenset(text[a:b] for a, b, _ in known.open)
    towns = frozenset(_small_clubs(candidates, known, teams))
    small = not any(_is_of_note(team, teams) for team in known.teams.values())
    strangers = stranger_teams(
        clues, candidates, tuple(known.teams.values()), sure, listed, nicknames, towns, small=small
    )
    strangers = _put_right(text, strangers, known, teams)
    _lengthen(strangers, sure, fixed)
    strangers |= nicknamed_in_full(candidates, strangers)
    ends = {(a, b): _end(text, b) for a, b in strangers}
    strangers = part_sides(text, strangers, ends)
    for (a, b), ref in strangers.items():
        fixed.append(Mention("team", a, ends[a, b], known.teams.setdefault(ref.key, ref)))
    _give_short_forms(text, known, strangers, fixed, teams)
    _part_namesakes(text, known, strangers, fixed, teams)
    _part_nicknames(text, known, strangers, fixed, teams)
    fixed[:] = with_initials(text, fixed)
    surnames = surnames_of(names)
    unnamed = {(a, b) for a, b, name in known.open if not name}
    rest = [n for n in candidates if (n.start, n.end) not in strangers]
    people = [n for n in find_people(clues, rest) if (n.start, n.end) not in unnamed or folded(n.text) in surnames]
    people = _without_towns(people, known, fixed)
    full = full_names(n.text for n in people)
    fixed += [Mention("person", n.start, n.end, whole) for n, whole in bearers(text, people, full)]
    return tuple(dict.fromkeys(full.values()))


_OF_NOTE = 3
"""The rank up to which a club is known beyond its league."""


def _is_of_note(team: TeamRef, teams: TeamIndex) -> bool:
    """Whether a team is a country's, or a club known beyond its league."""
    names = teams.names.get(key_of(team.name).casefold(), ())
    own = [name for name in names if name.team.id == team.id]
    return not own or any(name.rank <= _OF_NOTE or name.team.kind == "country" for name in own)


def _without_towns(people: list[Name], known: Known, fixed: list[Mention]) -> list[Name]:
    """The people without the words that begin one team's name and nobody's, which stand for that: "Mathare" of "Mathare United"."""
    words = {folded(word) for n in people if " " in n.text for word in n.text.split()}
    begun: dict[str, list[TeamRef]] = {}
    for team in known.teams.values():
        if " " in team.name:
            begun.setdefault(folded(team.name.split()[0]), []).append(team)
    towns = {word: teams[0] for word, teams in begun.items() if len(teams) == 1 and word not in words}
    named = {n: towns[folded(n.text)] for n in people if " " not in n.text and folded(n.text) in towns}
    fixed += [Mention("team", n.start, n.end, team) for n, team in named.items()]
    return [n for n in people if n not in named]


def _lengthen(strangers: dict[tuple[int, int], TeamRef], sure: Spans, fixed: list[Mention]) -> None:
    """Makes a team that stands right behind a listed one part of its name: "Ulsan Hyundai Horang-i"."""
    ends = {m.end + 1: place for place, m in enumerate(fixed) if m.kind == "team"}
    for a, b in [span for span in strangers if span[0] in ends and not sure.touch(*span)]:
        del strangers[a, b]
        fixed[ends[a]] = replace(fixed[ends[a]], end=b)


def _end(text: str, end: int) -> int:
    """The end of a team's name with the words that say which side of the club it is."""
    side = SIDE_BEHIND.match(text, end)
    return side.end() if side else end


# "the Downland Women Premier League (DWPL)": an abbreviation that is no side's
_LEAGUE = triggered(
    r"\b(?:League|Cup|Championship|Association|Federation|Union|Division|Conference) \(([A-Z][A-Z-]{1,7})\)"
)
_SHORT = re.compile(r" \((?P<short>[A-Z][A-Z&]{1,6})\)")


def _written_out(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, with abbreviations under the full name: those explained in brackets, and initials of one name alone.

    >>> text = "Khan Research Works (KRW) beat Holt. KRW are second."
    >>> [n.text for n in _written_out(text, [Name(0, 19, "Khan Research Works"), Name(37, 40, "KRW")])]
    ['Khan Research Works', 'Khan Research Works']
    """
    full: dict[str, str] = {}
    for name in names:
        match = _SHORT.match(text, name.end) if text.startswith(" (", name.end) else None
        if match and (
            "".join(word[0] for word in name.text.split() if word[0].isupper()).endswith(match["short"])
            or match["short"] in set(initials(name.text))
        ):
            full.setdefault(match["short"], name.text)
    whole: dict[str, set[str]] = {}
    for name in names:
        words = [word for word in name.text.split() if word[0].isupper()]
        if len(words) > 1 and not name.text.isupper() and not is_full_person(name.text):
            whole.setdefault("".join(word[0] for word in words), set()).add(name.text)
    for name in names:
        if name.text.isupper() and name.text not in full and len(whole.get(name.text, ())) == 1:
            full[name.text] = next(iter(whole[name.text]))
    return [replace(n, text=full[n.text]) if n.text in full else n for n in names] if full else list(names)


def _put_right(
    text: str, strangers: Mapping[tuple[int, int], TeamRef], known: Known, teams: TeamIndex
) -> dict[tuple[int, int], TeamRef]:
    """The strange teams, with those put right that are listed ones after all."""
    right: dict[str, TeamRef] = {}
    shorts = _last_words(text, known)
    lands = {land for (land, _), often in _countries(known, teams).items() if often >= _COMPATRIOTS}
    whole = {ref.name: ref for ref in (*known.teams.values(), *strangers.values())}
    below = {ref.key for (start, _), ref in strangers.items() if "\n" in text[:start]}
    for ref in strangers.values():
        if ref.id is None and ref.key not in right:
            short = shorts.get(_bare(ref.name).casefold()) or whole.get(written_short(ref.name, whole) or "")
            if short is not None:
                right[ref.key] = short
                continue
            team = (
                _known_in_print(ref.name, known, teams)
                or meant_team(ref.name, teams, lands)
                or _by_its_town(ref.name, known, teams)
            )
            if team and is_namesake(text, team):
                continue
            listed = TeamRef(team.id.removesuffix("-women"), team.name, team.id) if team else None
            right[ref.key] = (
                listed or (_before_nickname(ref.name, known, teams) if ref.key not in below else None) or ref
            )
    return {span: right.get(ref.key, ref) for span, ref in strangers.items()}


def _last_words(text: str, known: Known) -> dict[str, TeamRef]:
    """The listed team of each word that ends its name as the article prints it: "Wizards" of "Kansas City Wizards"."""
    found: dict[str, set[TeamRef]] = {}
    for start, end, ref in known.resolved:
        front, _, last = _bare(text[start:end]).rpartition(" ")
        if front and ref.id is not None and last.casefold() not in STRONG_CLUB_WORDS:
            found.setdefault(last.casefold(), set()).add(ref)
    return {word: refs.pop() for word, refs in found.items() if len(refs) == 1}


def _bare(name: str) -> str:
    """The name without the letters of a club behind it: "Lights FC" → "Lights"."""
    front, _, last = name.rpartition(" ")
    return front if front and last.casefold() in _LETTERS else name


def _by_its_town(name: str, known: Known, teams: TeamIndex) -> Team | None:
    """The one club that is called by its town: "Blyth" among other English clubs is Blyth Spartans."""
    found = teams.by_front.get(name.casefold(), ())
    if not found:
        return None
    others = _countries(known, teams)
    fit = [team for team in found if others[team.country, team.gender] >= _COMPATRIOTS]
    return fit[0] if len(fit) == 1 else None


def _countries(known: Known, teams: TeamIndex) -> Counter[tuple[str | None, str]]:
    """How many listed teams of each country and gender the article names."""
    return Counter(
        (team.country, team.gender) for ref in known.teams.values() if ref.id for team in (teams.get(ref.id),)
    )


def _small_clubs(names: Iterable[Name], known: Known, teams: TeamIndex) -> Iterator[str]:
    """The names of one word that are also those of small clubs of a country that the article names others of: "Holt"."""
    others = {land for land, often in _countries(known, teams).items() if often >= _COMPATRIOTS}
    for name in {n.text for n in names if " " not in n.text} if others else ():
        team = teams.lookup(name)
        if team is not None and (team.country, team.gender) in others:
            yield name


_COMPATRIOTS = 2
"""Listed clubs of a country that an article names, so that a town's name there is its club's."""


def _known_in_print(name: str, known: Known, teams: TeamIndex) -> Team | None:
    """The one listed team that prints its name so in full: "FC Regar-TadAZ"; a single word needs compatriots: "REIGN"."""
    if name.lower() in MASCOTS:
        return None  # hundreds of sides are "the Tigers"
    core = [word for word in key_of(name).lower().split() if word not in _LETTERS]
    if len(core) == 1 and core[0] in STRONG_CLUB_WORDS and core[0] != name.lower():
        return None  # "AC Athletic" is no more Athletic Bilbao than any other
    team = teams.lookup(name)
    if team is None or (len(key_of(team.name).split()) > 1 and len(core) > 1):
        return team
    others = [teams.get(ref.id) for ref in known.teams.values() if ref.id is not None]
    return team if any((team.country, team.gender) == (one.country, one.gender) for one in others) else None


_LETTERS = frozenset("ac afc as cf fc sc sk us".split())


def _before_nickname(name: str, known: Known, teams: TeamIndex) -> TeamRef | None:
    """The listed team of a headline that lost its colon: "Oakham 1-0 Liverpool Sorry Reds fall"."""
    if all(found.kind != "nickname" for found in teams.meanings(name.rsplit(" ", 1)[-1])):
        return None
    listed = (ref for ref in known.teams.values() if ref.id is not None and name.startswith(f"{ref.name} "))
    return max(listed, key=lambda ref: len(ref.name), default=None)


def _part_namesakes(
    text: str,
    known: Known,
    strangers: Mapping[tuple[int, int], TeamRef],
    fixed: list[Mention],
    teams: TeamIndex,
) -> None:
    """Takes a famous name from the local side that bears it: a foreign club among many small or unlisted ones."""
    clubs = [teams.get(ref.id) for ref in known.teams.values() if ref.id is not None]
    lands = Counter(club.country for club in clubs)
    if not lands:
        return
    [(home, most)] = lands.most_common(1)
    if most > _AT_HOME:
        _give_to_compatriots(text, known, fixed, teams, home)
    small = {club.id for club in clubs if club.country == home and _is_smallest(club, teams)}
    if len({ref.key for ref in strangers.values() if ref.id is None}) + len(small) < _LOCAL:
        return
    foreign = {
        club.id for club in clubs if club.kind == "club" and club.country != home and 2 * lands[club.country] < most
    }
    for i, mention in enumerate(fixed if most >= _AT_HOME else ()):
        if mention.kind == "team" and isinstance(mention.value, TeamRef) and mention.value.id in foreign:
            said = text[mention.start : mention.end]
            if " " not in said:
                fixed[i] = replace(mention, value=_stranger(known, said))


def _give_to_compatriots(text: str, known: Known, fixed: list[Mention], teams: TeamIndex, home: str) -> None:
    """Gives the word that names the one foreign club of an article to the club at home that it may be: "Wolves" in Nigeria."""
    said: dict[str, set[str]] = {}
    for mention in fixed:
        if mention.kind == "team" and isinstance(mention.value, TeamRef) and mention.value.id is not None:
            said.setdefault(mention.value.id, set()).add(text[mention.start : mention.end])
    lands = Counter(teams.get(team).country for team in said)
    if lands[home] < lands.total() - 1:
        return
    meant: dict[str, TeamRef] = {}
    for team, words in said.items():
        club = teams.get(team)
        if club.kind != "club" or club.country == home or lands[club.country] > 1 or len(words) > 1:
            continue
        word = next(iter(words)).casefold()
        found = [t for t in (*teams.by_front.get(word, ()), *teams.by_last.get(word, ())) if t.country == home]
        if len({t.id for t in found}) == 1 and found[0].gender == club.gender:
            meant[team] = TeamRef(found[0].id.removesuffix("-women"), found[0].name, found[0].id)
    for i, mention in enumerate(fixed if meant else ()):
        if mention.kind == "team" and isinstance(mention.value, TeamRef) and mention.value.id in meant:
            ref = meant[mention.value.id]
            fixed[i] = replace(mention, value=known.teams.setdefault(ref.key, ref))


def _stranger(known: Known, name: str) -> TeamRef:
    """The team of an article that is in no list, under the name that the article gives it."""
    key = "?" + folded(name)
    return known.teams.setdefault(key, TeamRef(key, name))


def _part_nicknames(
    text: str,
    known: Known,
    strangers: Mapping[tuple[int, int], TeamRef],
    fixed: list[Mention],
    teams: TeamIndex,
) -> None:
    """Takes a nickname from the listed team that nothing else names: among strangers it is that of one of them."""
    if len({ref.key for ref in strangers.values() if ref.id is None}) < _PAIR:
        return
    said: dict[str, set[str]] = {}
    for mention in fixed:
        if mention.kind == "team" and isinstance(mention.value, TeamRef) and mention.value.id is not None:
            said.setdefault(mention.value.key, set()).add(text[mention.start : mention.end])
    lone = {
        key: next(iter(words))
        for key, words in said.items()
        if len(words) == 1 and {found.kind for word in words for found in teams.meanings(word)} == {"nickname"}
    }
    for i, mention in enumerate(fixed):
        if mention.kind == "team" and isinstance(mention.value, TeamRef) and mention.value.key in lone:
            fixed[i] = replace(mention, value=_stranger(known, lone[mention.value.key]))


_PAIR = 2
"""The teams of one match."""


def _is_smallest(club: Team, teams: TeamIndex) -> bool:
    return any(name.team.id == club.id and name.rank >= _SMALLEST for name in teams.meanings(club.name))


_SMALLEST = 5
"""The rank of clubs that hardly anybody reads about."""
_LOCAL = 5
"""So many teams that no list knows, or that are among the smallest it knows, make an article one about local football."""
_AT_HOME = 3
"""So many listed clubs of one country say where that is."""


def _give_short_forms(
    text: str,
    known: Known,
    strangers: Mapping[tuple[int, int], TeamRef],
    fixed: list[Mention],
    teams: TeamIndex,
) -> None:
    """Gives a listed name that stands only alone to the strange team it is a part of: "Rangers" beside "Sabon Rangers"."""
    whole = {word.casefold(): ref for ref in strangers.values() for word in (ref.name.split()[0], ref.name.split()[-1])}
    printed: dict[str, set[str]] = {}
    for a, b, ref in known.resolved:
        printed.setdefault(ref.key, set()).add(text[a:b].casefold())
    for i, mention in enumerate(fixed):
        if mention.kind != "team" or not isinstance(mention.value, TeamRef) or mention.value.id is None:
            continue
        said = text[mention.start : mention.end].casefold()
        if said in whole and teams.get(mention.value.id).kind == "country":
            continue
        if said in whole and " " in whole[said].name and printed.get(mention.value.key) == {said}:
            fixed[i] = Mention("team", mention.start, mention.end, whole[said])
