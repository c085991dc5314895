"""Teams: which one a name means, in running text and in fixture lists."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from transforms.identity.phrases import PhraseIndex, Words, key_of, spellings, split_words
from transforms.model import Team

MentionKind = Literal["name", "nickname", "demonym", "ambiguous"]

_KIND_ORDER: Mapping[MentionKind, int] = {"name": 0, "nickname": 1, "demonym": 2, "ambiguous": 3}

# A fixture list of one country may hold clubs of another: Cardiff in England, Monaco in France, Toronto in MLS.
NEIGHBOURS: Mapping[str, tuple[str, ...]] = {
    "Australia": ("New Zealand",),
    "Canada": ("United States",),
    "England": ("Wales", "Guernsey"),
    "France": ("Monaco",),
    "Ireland": ("Northern Ireland",),
    "Italy": ("San Marino",),
    "Northern Ireland": ("Ireland",),
    "Scotland": ("England",),
    "Spain": ("Andorra",),
    "Switzerland": ("Liechtenstein",),
    "United States": ("Canada", "Puerto Rico"),
    "Wales": ("England",),
}

# Words that say what a club is, not which: dropped where the printed form leads nowhere ("Bologna FC 1909").
_GENERIC = frozenset(
    "ac acf afc as bc bsc calcio cd cf cfc club fc fk football if nk sad sc sk ss ssc sv the ud us".split()
)


@dataclass(frozen=True, slots=True)
class TeamName:
    """One name of one team. `rank` is the team's prominence, 1 the highest; the years bound its use, inclusive."""

    text: str
    team: Team
    rank: int = 4
    kind: MentionKind = "name"
    risky: bool = False
    prose: bool = True
    since: int | None = None
    until: int | None = None

    def in_use(self, year: int | None) -> bool:
        """Whether the name was used in that year; unknown years count as yes."""
        return year is None or ((self.since or year) <= year <= (self.until or year))


@dataclass(frozen=True, slots=True)
class TeamMention:
    """A team named in a text. `teams` are all candidates, the usual meaning first.

    `risky` says that the words mean something else as often ("Reading", "Nice"): believe it only with support.
    """

    start: int
    end: int
    text: str
    teams: tuple[Team, ...]
    kind: MentionKind
    risky: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    teams: tuple[Team, ...]
    kind: MentionKind
    risky: bool


# "Women" in "Chelsea Women", "Under-21s" in "England Under-21s", "U23", "B" in "Barcelona B", "II" in "Bayern II"
SIDE = re.compile(
    r"""
    [ \u00a0] (?:
        (?P<women> (?:Women|women|Ladies|WFC|Femenino|F[ée]minines?|Frauen) \b )
      | (?: Under[- ]? | U[- ]? ) (?P<age> 1[5-9] | 2[0-3] ) s? \b
      | (?P<reserves> (?: B | II | Reserves ) \b (?! [.\u2019'] ) )
    )
    """,
    re.VERBOSE,
)


def side_team(team: Team, side: re.Match[str]) -> Team:
    """The women's, youth or reserve team of a club or country."""
    if side["women"]:
        return women_of(team)
    if side["age"]:
        age = side["age"]
        return replace(team, id=f"{team.id}-u{age}", name=f"{team.name} Under-{age}s")
    return replace(team, id=f"{team.id}-b", name=f"{team.name} B")


def women_of(team: Team) -> Team:
    """The women's team of a club or country; printed under the plain name, as the press does."""
    return team if team.gender == "women" else replace(team, id=f"{team.id}-women", gender="women")


def team_of(teams: Mapping[str, Team], team_id: str) -> Team:
    """The team of an id, or the women's, youth or reserve side that an id with an ending names.

    Raises:
        KeyError: No list knows the id.
    """
    if team_id in teams:
        return teams[team_id]
    stem, _, ending = team_id.rpartition("-")
    side = SIDE.match(" " + ending.upper().replace("WOMEN", "Women"))
    if side is None or not stem:
        raise KeyError(team_id)
    return side_team(team_of(teams, stem), side)


def _by_parts(teams: Iterable[Team]) -> tuple[dict[str, tuple[Team, ...]], dict[str, tuple[Team, ...]]]:
    """The clubs by what stands in front of the last word of their name, and by that word."""
    fronts: dict[str, tuple[Team, ...]] = {}
    lasts: dict[str, tuple[Team, ...]] = {}
    for team in teams:
        front, _, last = team.name.casefold().rpartition(" ")
        if front and team.kind == "club":
            fronts[front] = (*fronts.get(front, ()), team)
            lasts[last] = (*lasts.get(last, ()), team)
    return fronts, lasts


@dataclass(frozen=True, slots=True)
class TeamIndex:
    """All teams and all their names."""

    teams: Mapping[str, Team]
    names: Mapping[str, tuple[TeamName, ...]]
    prose: PhraseIndex[_Entry] = field(repr=False)
    by_front: Mapping[str, tuple[Team, ...]] = field(default_factory=dict, repr=False)
    """The clubs by their name without its last word: "blyth" → Blyth Spartans."""
    by_last: Mapping[str, tuple[Team, ...]] = field(default_factory=dict, repr=False)
    """The clubs by the last word of their name: "wolves" → Warri Wolves."""

    @classmethod
    def build(cls, names: Iterable[TeamName], womens: Iterable[str] = ()) -> "TeamIndex":
        """The index over the given names; a team exists by having a name, or as the women's side of `womens`."""
        teams: dict[str, Team] = {}
        by_key: dict[str, dict[str, TeamName]] = {}
        by_phrase: dict[str, dict[str, TeamName]] = {}
        for name in names:
            teams.setdefault(name.team.id, name.team)
            for key in spellings(name.text):
                _keep(by_key.setdefault(key.casefold(), {}), name)
                if name.prose:
                    _keep(by_phrase.setdefault(key, {}), name)
        for side in (women_of(teams[team_id]) for team_id in womens):
            teams.setdefault(side.id, side)
        lists = {key: _in_order(found.values()) for key, found in by_key.items()}
        entries = ((key, _entry(_in_order(found.values()))) for key, found in by_phrase.items())
        return cls(teams, lists, PhraseIndex.build(entries), *_by_parts(teams.values()))

    def get(self, team_id: str) -> Team:
        """The team of an id; KeyError when there is none. "chelsea-women", "england-u21" follow from the club."""
        return team_of(self.teams, team_id)

    def find(self, text: str) -> list[TeamMention]:
        """Every team mention of the text in order; `text[start:end]` is the mention's text."""
        words = split_words(text)
        mentions: list[TeamMention] = []
        for span in self.prose.find(text):
            entry: _Entry = span.value
            if mentions and _is_of_country(text, mentions[-1], span.start, entry):
                mentions[-1] = replace(mentions[-1], end=span.end, text=text[mentions[-1].start : span.end])
                continue
            if entry.kind == "ambiguous" and _inside_name(words, span.first):
                continue
            teams, end = entry.teams, _past_stop(text, span.start, span.end)
            side = SIDE.match(text, end) if entry.kind == "name" else None
            if side is not None:
                teams, end = tuple(side_team(team, side) for team in teams), side.end()
            mentions.append(TeamMention(span.start, end, text[span.start : end], teams, entry.kind, entry.risky))
        return mentions

    def candidates(
        self, name: str, *, country: str | None = None, year: int | None = None, gender: str | None = None
    ) -> tuple[Team, ...]:
        """All teams a printed name may mean in that country and year, the usual meaning first."""
        return tuple(found.team for found in self.meanings(name, country, year, gender))

    def lookup(
        self, name: str, *, country: str | None = None, year: int | None = None, gender: str | None = None
    ) -> Team | None:
        """The one team a printed name means, or None when it means none or several alike."""
        found = self.meanings(name, country, year, gender)
        if not found or found[0].kind == "ambiguous":
            return None
        if len(found) > 1 and alike(found[0], found[1]):
            return None
        return found[0].team

    def meanings(
        self, name: str, country: str | None = None, year: int | None = None, gender: str | None = None
    ) -> tuple[TeamName, ...]:
        """All that a printed name may mean in that country and year, the usual first, each with kind and years."""
        side = SIDE.search(name)
        if side is not None and side.end() == len(name.rstrip()) and key_of(name).casefold() not in self.names:
            base = self.meanings(name[: side.start()], country, year, None)
            return tuple(replace(found, team=side_team(found.team, side)) for found in base)
        found = tuple(n for n in self._printed(name) if n.in_use(year))
        if country is not None:
            found = _of_country(found, country)
        if gender == "women":
            own = tuple(n for n in found if n.team.gender == "women")
            return own or tuple(replace(n, team=women_of(n.team)) for n in found)
        if gender == "men":
            return tuple(n for n in found if n.team.gender == "men")
        return found

    def _printed(self, name: str) -> tuple[TeamName, ...]:
        key = key_of(name).casefold()
        if key in self.names:
            return self.names[key]
        core = " ".join(word for word in key.split() if word not in _GENERIC and not word.isdigit())
        return self.names.get(core, ()) if core else ()


# "the U.S|. goalkeeper", not "against the U.S|. Then"
_STOP_OF_INITIALS = re.compile(r"\.(?=['’,;:)]|\s[a-z\d(])")


def _past_stop(text: str, start: int, end: int) -> int:
    """Where a name of initials ends: behind its last stop, unless that may end the sentence."""
    initials = "." in text[start:end] and text[end - 2] == "."
    return end + 1 if initials and _STOP_OF_INITIALS.match(text, end) else end


def _of_country(names: tuple[TeamName, ...], country: str) -> tuple[TeamName, ...]:
    own = tuple(n for n in names if n.team.country == country)
    return own or tuple(n for n in names if n.team.country in NEIGHBOURS.get(country, ()))


def _keep(found: dict[str, TeamName], name: TeamName) -> None:
    """Keep one name per team under a key, the most certain kind."""
    old = found.get(name.team.id)
    if old is None or _KIND_ORDER[name.kind] < _KIND_ORDER[old.kind]:
        found[name.team.id] = name


def _weight(name: TeamName) -> tuple[bool, int, int, bool, bool]:
    """What decides between namesakes, least first: prominence, a true name, a country, and men before women."""
    team = name.team
    return name.kind == "ambiguous", name.rank, _KIND_ORDER[name.kind], team.kind != "country", team.gender != "men"


def alike(first: TeamName, second: TeamName) -> bool:
    """Whether nothing but context decides between the first two of a name: "Borussia", "the Reds"."""
    return _weight(first) == _weight(second) or first.kind == "nickname"


def _in_order(names: Iterable[TeamName]) -> tuple[TeamName, ...]:
    return tuple(sorted(names, key=lambda name: (*_weight(name), name.team.id)))


def _entry(names: tuple[TeamName, ...]) -> _Entry:
    return _Entry(tuple(n.team for n in names), names[0].kind, any(n.risky for n in names))


def _is_of_country(text: str, before: TeamMention, start: int, entry: _Entry) -> bool:
    """Whether a country in front of its side's nickname is one name with it: "Uganda Cranes", "Ghana Black Stars"."""
    country = before.teams[0]
    beside = before.kind == "name" and country.kind == "country" and text[before.end : start] == " "
    return beside and entry.kind != "name" and any(team.id == country.id for team in entry.teams)


def _inside_name(words: Words, first: int) -> bool:
    """Whether a context word such as "United" ends a longer name no list knows ("Skye United")."""
    if first == 0 or words.text[words.ends[first - 1] : words.starts[first]] != " ":
        return False
    before = words.forms[first - 1]
    sentence = words.text[: words.starts[first - 1]].rstrip(" \"'“‘(")
    return before[0].isupper() and before not in {"The", "For"} and bool(sentence) and sentence[-1] not in ".!?\n:"
