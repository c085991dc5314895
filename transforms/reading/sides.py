"""Teams in running text: which mention is which club, and which is part of a person's name."""

import re
from collections import Counter
from collections.abc import Sequence

from transforms.identity.teams import TeamMention
from transforms.model import Team
from transforms.reading.document import Document
from transforms.reading.mentions import TeamRef
from transforms.reading.words import NOT_NAMES, ROLE_WORDS, SENTENCE_STARTERS

# Teams whose name is also a first name: with a capitalised word behind, a person.
_FIRST_NAMES = frozenset(
    "jordan georgia chelsea milan paris israel chad austin kenya sydney lincoln preston nelson santos everton barry florence "
    "sofia victoria charlotte adelaide dallas orlando houston india ross derry nancy angel valencia verona roma siena vienna "
    "london brooklyn martin lorient cameron kent chester burton stanley clyde ayr romania ireland wales england holland "
    "francis santiago cuba guinea troy denver memphis kingston leicester carlisle durham crawley melbourne perth".split()
)
_NEXT_WORD = re.compile(r" ([A-ZÀ-ÖØ-Þ][\w'’-]+)")
_LAST_WORD = re.compile(r"([A-ZÀ-ÖØ-Þ][\w'’-]*\.?) $")
_AFTER_PEOPLE = re.compile(
    r" (?:" + "|".join(sorted(ROLE_WORDS)) + r"|club|clubs|champions|league|cup|giants|capital|top|international|side|"
    r"outfit|football|soccer|media|press|national|fans|supporters|duo|pair|trio|team|based|city|minnows|rivals|"
    r"newcomers|boy|born|legend|teenage|winger|attacker|number|and|goal|FA|Football|players?|man|men)\b"
)


def is_title_case(text: str) -> bool:
    """Whether a headline capitalises its words, so that capitals say nothing.

    >>> is_title_case("Late Goal Sinks Brave Chelsea"), is_title_case("Late goal sinks brave Chelsea")
    (True, False)
    """
    words = [w for w in re.findall(r"[A-Za-z'’]{4,}", text[:200])]
    return len(words) >= 3 and sum(w[0].isupper() for w in words) > 0.75 * len(words)


def person_spans(document: Document, mentions: Sequence[TeamMention]) -> list[tuple[int, int]]:
    """Spans of team names that are part of a person's name: "Jordan Pickford", "Danny Preston"."""
    text = document.text
    titles = [(s.start, s.end) for s in document.sentences if s.part in {"title", "heading"} and is_title_case(s.text)]
    starts = {s.start for s in document.sentences}
    ends = {m.end for m in mentions}
    spans = []
    for mention in mentions:
        if mention.kind != "name" or " " in mention.text or any(a <= mention.start < b for a, b in titles):
            continue
        if _first_name(text, mention) or _surname(text, mention, starts, ends):
            spans.append((mention.start, mention.end))
    return spans


def _first_name(text: str, mention: TeamMention) -> bool:
    following = _NEXT_WORD.match(text, mention.end)
    if mention.text.lower() not in _FIRST_NAMES or following is None:
        return False
    word = following[1].lower()
    return word not in NOT_NAMES and word not in {"women", "ladies", "united", "city", "town", "fc", "captain", "boss"}


def _surname(text: str, mention: TeamMention, starts: set[int], ends: set[int]) -> bool:
    before = _LAST_WORD.search(text, max(0, mention.start - 25), mention.start)
    if before is None or before.start() in starts or mention.start - 1 in ends:
        return False
    word = before[1].lower().rstrip(".")
    if word in NOT_NAMES or word in SENTENCE_STARTERS or word in ROLE_WORDS or len(word) < 3:
        return False
    return before[1].isalpha() and not before[1].isupper() and word.endswith(_GIVEN_ENDINGS)


_GIVEN_ENDINGS = (
    "y", "n", "k", "s", "m", "t", "ie", "ew", "er", "el", "ia", "do", "io", "ex", "ah", "ra", "na", "la", "ke", "ry", "ce", "ul", "rt"
)  # fmt: skip
"""Endings common in given names; together with the capital they keep "Leaders Arsenal" and "Holders Chelsea" out by
the word lists, and let "Danny Preston" in."""


def known_teams(
    text: str, mentions: Sequence[TeamMention]
) -> tuple[list[tuple[int, int, TeamRef]], list[tuple[int, int, str]], dict[str, TeamRef]]:
    """The mentions resolved within the article: (start, end, team), nationalities (start, end, country), teams by key.

    Names are taken first; nicknames, context words and peoples only where they fit exactly one team already named.
    """
    certain, order = _certain(text, mentions)
    resolved: list[tuple[int, int, TeamRef]] = []
    nationalities: list[tuple[int, int, str]] = []
    teams: dict[str, TeamRef] = {}
    recent: list[str] = []
    for mention in mentions:
        if mention.kind == "demonym" and not _stands_for_team(text, mention, certain):
            nationalities.append((mention.start, mention.end, mention.teams[0].name))
            continue
        team = _choose(mention, certain, order, recent, text)
        if team is None:
            continue
        ref = TeamRef(_key(team), team.name.removesuffix(" Women"), team.id)
        teams.setdefault(ref.key, ref)
        recent.append(ref.key)
        resolved.append((mention.start, mention.end, teams[ref.key]))
    return resolved, nationalities, teams


def _key(team: Team) -> str:
    return team.id.removesuffix("-women")


def _certain(text: str, mentions: Sequence[TeamMention]) -> tuple[Counter[str], Counter[str]]:
    """How often each team is named beyond doubt, and how often each country's clubs are."""
    certain: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    for mention in mentions:
        if mention.kind == "name" and (not mention.risky or _mid_sentence(text, mention.start)):
            certain[_key(mention.teams[0])] += 1
            if len(mention.teams) == 1:
                countries[mention.teams[0].country] += 1
    return certain, countries


def _mid_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip()
    return bool(before) and before[-1] not in ".!?\n“\"'" and "\n" not in text[max(0, start - 2) : start]


def _stands_for_team(text: str, mention: TeamMention, certain: Counter[str]) -> bool:
    """Whether "the Dutch" is the national team: it must be named, "the" in front, no noun behind."""
    article = text[max(0, mention.start - 4) : mention.start].lower() == "the " or mention.text.lower().startswith("the ")
    return article and any(_key(t) in certain for t in mention.teams) and not _AFTER_PEOPLE.match(text, mention.end)


def _choose(mention: TeamMention, certain: Counter[str], countries: Counter[str], recent: list[str], text: str) -> Team | None:
    named = [t for t in mention.teams if _key(t) in certain]
    if mention.kind == "name":
        if mention.risky and _key(mention.teams[0]) not in certain:
            return None
        if len(mention.teams) == 1 or not countries or countries[mention.teams[0].country]:
            return mention.teams[0]
        local = [t for t in mention.teams if countries[t.country] >= 2]
        return local[0] if len(local) == 1 else mention.teams[0]
    keys = {_key(t) for t in named}
    if len(keys) == 1:
        return named[0]
    if len(keys) > 1:
        last = next((k for k in reversed(recent) if k in keys), None)
        return next((t for t in named if _key(t) == last), None)
    if mention.kind == "nickname" and len({_key(t) for t in mention.teams}) == 1:
        return mention.teams[0]
    return None
