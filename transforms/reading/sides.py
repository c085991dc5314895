"""Listed teams in running text: which mention is which team, and which is a place, a people or nobody's."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from transforms.identity.teams import TeamMention
from transforms.model import Team
from transforms.reading.clues import ClueReader, Clues
from transforms.reading.mentions import TeamRef
from transforms.reading.names import folded
from transforms.reading.origins import is_filed_from, is_of_body
from transforms.reading.peoples import AFTER_PEOPLE, find_countryman, national_end, side_end
from transforms.reading.place_clues import hosts_countries, is_at_its_ground
from transforms.reading.short_names import letters_end
from transforms.reading.spans import Spans
from transforms.reading.town_names import Rank, towns_of
from transforms.reading.womens import womens_first
from transforms.reading.words import MASCOTS, ROLE_WORDS

# "the | Danes", "the eighth-ranked | Danes"
_THE = re.compile(r"\b[Tt]he (?:[a-z]+-[a-z]+ed )?$")
# "the Indian Women's League"
_CAPITAL = re.compile(r" [A-ZÀ-Þ]")
_RESULT = re.compile(
    r"\b(?:won|wins?|winning|lost|lose|losing|loss|defeats?|defeated|beat|draw|drew|victory|held|\d-\d|victories|fell|point)\b[^.;!?]*$"
)
# "the Ferry Stadium in Airdrie"
_GROUND_IN = re.compile(
    r"\b(?:[Ss]tadium|Park|[Gg]round|Arena|Cent(?:re|er)|Fields?|Oval|Complex|School|University) (?:in|near) $"
)
# "Milan-Cortina", "Boreham-Wood Road": part of another name
_HYPHENATED = re.compile(r"-[A-ZÀ-Þ][a-z]")
# "Reading the game was hard", "Nice to see"
_ORDINARY = re.compile(r" (?:the|a|an|his|her|their|its|that|this|to|and easy|one|it|work|touch|football)\b")
# "Newcastle Herald", "Lake Macquarie Regional Football Facility": a paper, a ground, a school
_OTHER_THING = re.compile(
    r" (?:(?:& |and )?District )?(?:Senior|Charity|Junior|Minor|Sunday|Saturday|District|County|Amateur|Midweek|Youth|Hospitals?) (?:[A-Z][\w’'&-]+ ){0,3}?(?:Cup|Shield|Trophy|Vase|League|Plate|Bowl|Combination)\b|"
    r" (?:[A-Z][\w’'-]+ ){0,3}?(?:Herald|Times|Echo|Mail|Post|Gazette|Telegraph|Chronicle|Argus|Evening|Stadium|Park|Road|Ground|Oval|Facility|"
    r"Reserve|Arena|Complex|Street|Lane|School|College|Airport|Hospital|University|Council|Police|Museum|Station|Centre)\b"
)
# "England international", "Scotland midfielder": where a player is from
_ORIGIN = re.compile(
    r"(?:'s|’s)? (?:[a-z-]+ )?(?:international\b|(?:"
    + "|".join(sorted(ROLE_WORDS - {"manager", "coach", "boss", "captain", "skipper", "referee"}))
    + r")\b)"
)
_BESIDE = frozenset({" and ", ", ", " or ", " & ", " to ", " v ", " vs ", ", and ", " - ", " – "})
_DATELINE = re.compile(
    r"(?:,? [A-Z][\w. ]{2,20})?,? (?:[A-Z][a-z]{2,8}\.? \d{1,2} )?\((?:AFP|AP|Reuters|PA|ANI|AAP|dpa|Xinhua|EFE|CP|IANS|PTI|SID)\)"
)


@dataclass(slots=True)
class Known:
    """The listed teams of one article.

    `resolved` are mentions with their team, `nationalities` peoples with their country, `teams` all by key;
    `open` are spans of names (True) and nicknames (False) that no listed team could be given to.
    """

    resolved: list[tuple[int, int, TeamRef]] = field(default_factory=list)
    nationalities: list[tuple[int, int, str]] = field(default_factory=list)
    teams: dict[str, TeamRef] = field(default_factory=dict)
    open: list[tuple[int, int, bool]] = field(default_factory=list)


def known_teams(
    clues: ClueReader,
    mentions: Sequence[TeamMention],
    *,
    surnames: Collection[str],
    places: Spans,
    rank: Rank,
    lands: Iterable[str] = (),
) -> Known:
    """The mentions resolved within the article.

    `surnames` are the folded last words of full names, `places` spans of cities, `lands` the countries of leagues and cups.
    Names are taken first, doubtful ones only where their place in the sentence or their countrymen support them;
    nicknames, context words and peoples only where they fit exactly one team already named.
    """
    known = Known()
    named = womens_first(_without_places(clues, mentions, places))
    certain = _certain(clues, named, surnames, rank, lands)
    short = _short_nicknames(named, certain)
    recent: list[str] = []
    for mention in named:
        national = national_end(clues.words.text, mention)
        if national is not None:
            _resolve(known, recent, mention, mention.teams[0], national)
            continue
        if (
            mention.kind == "name"
            and mention.teams[0].kind == "country"
            and _is_origin(clues.words.text, mention, certain)
        ):
            known.nationalities.append((mention.start, mention.end, mention.teams[0].name))
            continue
        if mention.kind == "demonym" and not _stands_for_team(clues.words.text, mention, certain):
            team = find_countryman(clues.words.text, mention, certain.teams, recent)
            if team is None:
                known.nationalities.append((mention.start, mention.end, mention.teams[0].name))
                continue
            end = side_end(clues.words.text, mention.end)
        else:
            team, end = (
                _choose(mention, certain, recent) or short.get(mention.text),
                letters_end(clues.words.text, mention.end) if mention.kind == "name" else mention.end,
            )
            if team is None and mention.kind == "demonym":
                team = mention.teams[0]
        if team is None:
            known.open.append((mention.start, mention.end, mention.kind == "name"))
            continue
        _resolve(known, recent, mention, team, end)
    return known


def _resolve(known: Known, recent: list[str], mention: TeamMention, team: Team, end: int) -> None:
    ref = known.teams.setdefault(_key(team), TeamRef(_key(team), team.name.removesuffix(" Women"), team.id))
    recent.append(ref.key)
    known.resolved.append((mention.start, end, ref))


@dataclass(frozen=True, slots=True)
class _Certain:
    """Teams named beyond doubt: how often each, by key, how many of each country, and the names believed.

    `towns` are first words of full names with the one team they fit, `endings` keys of teams with the last words.
    """

    keys: Counter[str]
    countries: Counter[str]
    teams: Mapping[str, Team]
    names: frozenset[str]
    towns: Mapping[str, Team]
    endings: frozenset[tuple[str, str]]


def _key(team: Team) -> str:
    return team.id.removesuffix("-women")


def _without_places(clues: ClueReader, mentions: Sequence[TeamMention], places: Spans) -> list[TeamMention]:
    """The mentions but for names that stand for a city or a country, or are part of something else's name."""
    named: list[TeamMention] = []
    for mention in mentions:
        if mention.kind != "name" or not (
            _is_place(clues, mention, places, named) or hosts_countries(clues.words.text, mention, mentions)
        ):
            named.append(mention)
    starts = {m.start for m in named}
    return [m for m in named if not _is_part(clues.words.text, m, starts)]


def _is_place(clues: ClueReader, mention: TeamMention, places: Spans, before: Sequence[TeamMention]) -> bool:
    """Whether a name stands for the city or the country: "in Germany", "LONDON (AFP)"; not "won 2-0 in Reims".

    Where the sentence has named both sides before, `before` it, the third is where they met: "beat Lazio 2-0 in Reims".
    """
    text = clues.words.text
    if is_filed_from(text, mention.start, mention.end):
        return True
    if _DATELINE.match(text, mention.end) or _GROUND_IN.search(text, max(0, mention.start - 24), mention.start):
        return True
    if mention.teams[0].kind != "country" and not places.touch(mention.start, mention.end):
        return False
    here = clues.at(mention.start, mention.end)
    return (
        here.place > 0
        and here.team < 2
        and (
            not _RESULT.search(clues.words.text, max(0, mention.start - 60), mention.start)
            or _both_named(clues.words.text, mention, before)
        )
    )


def _both_named(text: str, mention: TeamMention, before: Sequence[TeamMention]) -> bool:
    """Whether the sentence names two other teams before a mention that follows "in"."""
    if not text.endswith("in ", 0, mention.start):
        return False
    begin = max(text.rfind(". ", 0, mention.start), text.rfind("\n", 0, mention.start))
    return len({other.teams[0].id for other in before[-4:] if other.start > begin and other.kind == "name"}) >= 2


def _is_part(text: str, mention: TeamMention, starts: Container[int]) -> bool:
    """Whether the words are no name, or more of it follows: "Reading the game", "Milan-Cortina", "Newcastle Herald".

    `starts` are where mentions begin: "Lecce-Milan" is two sides.
    """
    if mention.risky and _ORDINARY.match(text, mention.end) and not _mid_sentence(text, mention.start):
        return True
    if text[mention.end : mention.end + 1] == "-":
        return mention.end + 1 not in starts and _HYPHENATED.match(text, mention.end) is not None
    if is_at_its_ground(text, mention.start, mention.end):
        return mention.teams[0].kind == "club"
    follows = text[mention.end + 1 : mention.end + 2]
    return follows.isupper() and mention.kind == "name" and _OTHER_THING.match(text, mention.end) is not None


def _mid_sentence(text: str, start: int) -> bool:
    return text[max(0, start - 3) : start].rstrip(" ")[-1:] not in {"", *".!?\n“\"'"}


# "Singapore outfit Lion City", "Bahrain champions Al Khaldiya", "the Saudi side"
_CLUB_OF = re.compile(
    r"(?:['’]s)? (?:[a-z-]+ )?(?:side|outfit|club|champions|giants|minnows|team|opponents|rivals|league leaders|cup winners|top-flight side|counterparts)\b(?P<name>,? [A-ZÀ-Þ])?"
)


def _is_origin(text: str, mention: TeamMention, certain: "_Certain") -> bool:
    """Whether a country only says where a player or a club is from: "England international Foden", "Singapore outfit Geylang"."""
    if is_of_body(text, mention.start, mention.end):
        return True
    club = _CLUB_OF.match(text, mention.end)
    if club:
        its_own = mention.kind == "name" and _tells_of_nations(certain)
        return club["name"] is not None or not (its_own or certain.keys[_key(mention.teams[0])] > 1)
    match = _ORIGIN.match(text, mention.end)
    return match is not None and (match.group().endswith("international") or certain.keys[_key(mention.teams[0])] < 2)


def _certain(
    clues: ClueReader, mentions: Sequence[TeamMention], surnames: Collection[str], rank: Rank, lands: Iterable[str]
) -> _Certain:
    keys, countries = Counter[str](), Counter(lands)
    teams: dict[str, Team] = {}
    names: set[str] = set()
    doubtful: dict[str, list[TeamMention]] = {}
    for mention in mentions:
        if mention.kind != "name":
            continue
        lone = " " not in mention.text and "." not in mention.text
        lone = lone and national_end(clues.words.text, mention) is None
        if (
            lone
            and (mention.risky or rank(mention) >= 3 or folded(mention.text) in surnames)
            and mention.teams[0].kind != "country"
        ):
            doubtful.setdefault(mention.text, []).append(mention)
            continue
        _count(mention, keys, countries, teams, names)
    neighbours = _neighbours(clues.words.text, mentions)
    for text, found in doubtful.items():
        weight = _weight(clues, found, neighbours)
        known = _key(found[0].teams[0]) in keys
        same = known or any(countries[t.country] for t in found[0].teams)
        if (known and folded(text) not in surnames) or _believed(
            weight, found[0], rank(found[0]), same=same, surname=folded(text) in surnames
        ):
            for mention in found:
                _count(mention, keys, countries, teams, names)
    full = [m for m in mentions if m.kind == "name" and " " in m.text and m.text in names]
    endings = frozenset((_key(m.teams[0]), m.text.split()[-1]) for m in full)
    return _Certain(keys, countries, teams, frozenset(names), towns_of(mentions, rank), endings)


def _count(
    mention: TeamMention, keys: Counter[str], countries: Counter[str], teams: dict[str, Team], names: set[str]
) -> None:
    team = mention.teams[0]
    keys[_key(team)] += 1
    teams.setdefault(_key(team), team)
    names.add(mention.text)
    if len(mention.teams) == 1:
        countries[team.country] += 1


def _neighbours(text: str, mentions: Sequence[TeamMention]) -> frozenset[int]:
    """Where mentions start that stand beside another team: "Reading and Watford", "Fulham, Barrow and Bury"."""
    names = [m for m in mentions if m.kind == "name"]
    beside: set[int] = set()
    for first, second in pairwise(names):
        if text[first.end : second.start] in _BESIDE:
            beside |= {first.start, second.start}
    return frozenset(beside)


def _weight(clues: ClueReader, mentions: Sequence[TeamMention], neighbours: Collection[int]) -> Clues:
    """The clues of all mentions of one name together."""
    found = [clues.at(m.start, m.end) for m in mentions]
    beside = 2 * sum(m.start in neighbours for m in mentions)
    return Clues(sum(c.team for c in found) + beside, sum(c.person for c in found), sum(c.place for c in found))


def _believed(clues: Clues, mention: TeamMention, rank: int, *, same: bool, surname: bool) -> bool:
    """Whether a doubtful name is the listed team: by its place in the sentence, and by countrymen in the article."""
    lead = clues.team - clues.person
    if surname:
        return lead >= (2 if rank < 3 else 5)
    if same and not mention.risky:
        return True
    if same:
        return lead >= 1
    return lead >= (3 if mention.risky else 0 if rank <= 3 else 2)


def _stands_for_team(text: str, mention: TeamMention, certain: _Certain) -> bool:
    """Whether "the Dutch" is the national team: it must be named, "the" in front, no noun behind.

    "The Koreans" are theirs too where hardly anything but national teams, and no Korean club, is named.
    """
    nations = _tells_of_nations(certain)
    article = mention.text[:4].lower() == "the " or _THE.search(text, max(0, mention.start - 24), mention.start)
    if not article or AFTER_PEOPLE.match(text, mention.end) or _CAPITAL.match(text, mention.end):
        return False
    if any(_key(t) in certain.keys for t in mention.teams):
        return True
    clubs = any(t.kind == "club" and t.country == mention.teams[0].country for t in certain.teams.values())
    return nations and not clubs and mention.text.endswith("s")


def _tells_of_nations(certain: _Certain) -> bool:
    """Whether hardly anything but national teams is named beyond doubt."""
    clubs = sum(often for key, often in certain.keys.items() if certain.teams[key].kind != "country")
    return bool(certain.teams) and clubs * 3 < certain.keys.total()


def _short_nicknames(mentions: Sequence[TeamMention], certain: _Certain) -> Mapping[str, Team]:
    """The last words of nicknames that the article prints whole and that are some team's: "Eagles" beside "Super Eagles"."""
    found: dict[str, dict[str, Team]] = {}
    whole = (m for m in mentions if m.kind == "nickname" and " " in m.text and len({_key(t) for t in m.teams}) == 1)
    for mention in whole:
        if _choose(mention, certain, []) is not None:
            found.setdefault(mention.text.split()[-1], {})[_key(mention.teams[0])] = mention.teams[0]
    return {word: next(iter(teams.values())) for word, teams in found.items() if len(teams) == 1}


_NEAR = 8
"""So many mentions back the last two teams named are those of one match."""


def _choose(mention: TeamMention, certain: _Certain, recent: list[str]) -> Team | None:
    if mention.kind == "name":
        return _named(mention, certain)
    named = {_key(t): t for t in mention.teams if _key(t) in certain.keys}
    if len(named) > 1:
        named = {key: t for key, t in named.items() if (key, mention.text) in certain.endings} or named
    if len(named) == 1:
        return next(iter(named.values()))
    if len(named) > 1:
        near = list(dict.fromkeys(reversed(recent[-_NEAR:])))[:2]
        # both sides of one match: the one not called by its town, else the usual meaning
        if len(near) > 1 and named.keys() >= set(near):
            other = {key: named[key] for key in near if _is_by_ending(key, named[key], mention, certain)}
            return next(team for key, team in (other if len(other) == 1 else named).items() if key in near)
        last = next((key for key in reversed(recent) if key in named), None)
        return named[last] if last else None
    return _by_nickname(mention, certain) if mention.kind == "nickname" else None


def _is_by_ending(key: str, team: Team, mention: TeamMention, certain: _Certain) -> bool:
    """Whether a word ends a team's full name as printed, and the article does not call it by its town: "United" of Leeds."""
    return (key, mention.text) in certain.endings and team.name.split()[0] not in certain.names


def _by_nickname(mention: TeamMention, certain: _Certain) -> Team | None:
    """The team of a nickname beside none that has it: the only one, or a club of that very name among countrymen.

    "Highlanders" beside CAPS United are those of Zimbabwe, and no nickname of an Indian club.
    """
    lone = len({_key(t) for t in mention.teams}) == 1 and not mention.risky
    if lone and mention.text.lower() not in MASCOTS:  # hundreds of sides are "the Tigers"
        team = mention.teams[0]
        if not certain.keys or team.kind == "country" or certain.countries[team.country]:
            return team
    called = [t for t in mention.teams if t.name.casefold() == mention.text.casefold()]
    return called[0] if len(called) == 1 and certain.countries[called[0].country] else None


def _named(mention: TeamMention, certain: _Certain) -> Team | None:
    """The team of a name: of namesakes in several countries the one among countrymen, where most teams are.

    A town alone is the team that the article prints in full with it: "Chicago" beside "Chicago Red Stars".
    """
    if mention.text not in certain.names:
        return None
    whole = certain.towns.get(mention.text)
    if whole is not None:
        return whole
    countries = certain.countries
    ends = [key for key, word in certain.endings if word == mention.text.removeprefix("The ")]
    if len(ends) == 1 and countries[certain.teams[ends[0]].country] > countries[mention.teams[0].country]:
        return certain.teams[ends[0]]  # "the Spartans" beside Hamrun Spartans
    if len(mention.teams) == 1 or not countries or countries[mention.teams[0].country]:
        return mention.teams[0]
    local = [t for t in mention.teams if countries[t.country] >= 2 and 2 * countries[t.country] > countries.total()]
    return local[0] if len(local) == 1 else mention.teams[0]
