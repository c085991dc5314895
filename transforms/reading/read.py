"""A document into its mentions: teams, people, minutes, scores, days, competitions and grounds."""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from transforms.identity.competitions import CompetitionMention
from transforms.identity.grounds import CityMention, GroundMention
from transforms.identity.phrases import key_of, split_words
from transforms.identity.teams import TeamMention
from transforms.reading.calendar_names import find_bearers
from transforms.reading.clues import ClueReader
from transforms.reading.coaches import with_sides
from transforms.reading.day_names import is_of_a_person, sides_called_days
from transforms.reading.days import find_days
from transforms.reading.divisions import with_divisions
from transforms.reading.document import Document, Sentence
from transforms.reading.epithets import with_epithets
from transforms.reading.first_person import speaks_for
from transforms.reading.headlines import in_capitals, in_title_case, lexicon_of, names_within, says_nothing, unglued
from transforms.reading.leagues import without_strangers
from transforms.reading.mascots import with_mascots, without_school_mascots
from transforms.reading.mentions import Mention, Reading, ReadSentence, shape_of
from transforms.reading.minutes import find_minutes, plays_extra_time
from transforms.reading.names import Name, find_names, is_given
from transforms.reading.namesakes import without_namesakes
from transforms.reading.origins import is_filed_from, is_of_school, is_region_of, without_halves, without_origins
from transforms.reading.overlaps import is_one_word_of, settle_overlaps
from transforms.reading.own_club import find_we, own_club
from transforms.reading.printed_names import with_printed_names
from transforms.reading.quotes import quoted_spans, share_quoted
from transforms.reading.roster import find_strangers_and_people, surnames_of
from transforms.reading.scores import find_scores
from transforms.reading.short_names import explained, short_mentions, with_second_names, without_codes
from transforms.reading.sides import known_teams
from transforms.reading.spans import Spans
from transforms.reading.titled_sides import with_titles
from transforms.reading.townsfolk import find_townsfolk
from transforms.reading.triggers import triggered
from transforms.reading.words import STRONG_CLUB_WORDS, holds_any
from transforms.reference import Reference

_ROLE = triggered(
    r"\bthe\s(?:(?:young|travelling|visiting)\s)?(?P<home>hosts|home\s(?:side|team|fans|club|crowd|players|outfit))\b"
    r"|\bthe\s(?P<away>visitors|guests|tourists|travellers|away\s(?:side|team|fans|outfit)|visiting\s(?:side|team))\b"
    r"|(?P<home2>\bhosts\b)|(?P<away2>\bvisitors\b)"
    r"|\b(?:(?P<home3>home)|away|visiting)(?=\s(?:goalkeeper|keeper|defender|midfielder|striker|forward|winger|captain|skipper|substitute|full-back|centre-half|centre-back|boss|manager)\b)"
)
_ROLE_WORDS = ("host", "visit", "home ", "away ", "guests", "touris", "travell")
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|from|to|of|near|outside|for|around|across) (?:the )?(?:north|south|east|west|central)?\s?$",
    re.IGNORECASE,
)
# "at home to | Oakham", "lost 2-1 to | Oakham": a side
_OPPONENT = re.compile(
    r"(?:\b(?:home|away|los[et]|losing|loss|defeats?|defeated|down|fell|succumbed|reverse|beaten)(?: \d{1,2}-\d{1,2})?|\b\d{1,2}-\d{1,2}(?: at home)?) to $"
)
# "Etihad Club", "Tynecastle under-16s": a club under a ground's name
_CLUB_BEHIND = re.compile(r" (?:Club|FC|SC|AFC|Colts|Reserves|[Uu]nder[- ]?\d\d(?:['’]?s)?|U\d\d(?:['’]?s)?)\b")
# "the Oakham | Red Devils"
_CAPITAL_BEFORE = re.compile(r"\b[a-z]+ (?:[A-Z][a-z]+ ){1,2}$")
# "Oakham | Athletic Reserves"
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'’-]+ $")
# "Joe | Welsh", "Joe | Welsh's header", "Joe | Welsh was booked"
_FIRST_BEFORE = re.compile(r"(?<![\w'’-])(?P<name>[A-Z][a-z]+) $")
_BEHIND_A_MAN = re.compile(
    r"['’]s?\b|[,.;)]| (?:and|who|was|had|has|then|put|made|came|went|saw|struck|[a-z]{3,}(?:ed|ing))\b"
)
_NEXT = re.compile(r" ([A-ZÀ-Þ][a-z]+)\b")
_AFTER_PLACE = re.compile(
    r",? \((?:AFP|AP|Reuters|PA|ANI|AAP|dpa)|:| -(?! [a-z])|, [A-Z]|[- ]based\b| (?:club|side|derby|rivals|outfit|neighbours)\b"
)


def read(document: Document, reference: Reference) -> Reading:
    """All mentions of the document, none overlapping another, with the shape of each sentence."""
    text = document.text
    clues = ClueReader(split_words(text))
    fixed, found = _listed(text, reference, clues)
    found = without_namesakes(text, without_halves(text, without_school_mascots(text, found)))
    names = _names(document, [m for m in fixed if m.kind != "city"], found)
    headlines = Spans((s.start, s.end) for s in document.sentences if says_nothing(s))
    rank = _ranks(reference)
    names, found = settle_overlaps(names, found, rank, lambda at: headlines.touch(at, at + 1))
    begins = {m.start for m in found}
    names = [n for n in names if not is_region_of(text, n.end, begins)]
    shorts = explained(text, ((m.start, m.end) for m in found)) if "(" in text else {}
    if shorts:
        found = [m for m in found if m.text not in shorts]
        names = [n for n in names if n.text not in shorts]
    if "(" in text:
        names = without_codes(names, {m.end for m in found})
    places = Spans((m.start, m.end) for m in fixed if m.kind == "city")
    lands = list(_lands(fixed))
    known = known_teams(clues, found, surnames=surnames_of(names), places=places, rank=rank, lands=lands)
    with_printed_names(text, known, reference.teams)
    if "(" in text:
        known.resolved = with_second_names(text, known.resolved)
    whole = Spans((start, end) for start, end, _ in known.resolved)
    names = [n for n in names if not whole.touch(n.start, n.end)]
    called, resolved = short_mentions(text, shorts, known.resolved) if shorts else ([], known.resolved)
    fixed = [*called, *(Mention("team", start, end, ref) for start, end, ref in resolved), *fixed]
    fixed += [Mention("team", *day) for day in sides_called_days(text, known.teams.values())]
    fixed += [Mention("nationality", start, end, name) for start, end, name in known.nationalities]
    cities = [m.value for m in fixed if isinstance(m.value, CityMention)]
    towns = find_townsfolk(text, cities, list(known.teams.values()), reference.cities.teams_in)
    fixed = [Mention("team", start, end, ref) for start, end, ref in towns] + fixed
    people = find_strangers_and_people(document, clues, names, known, fixed, reference.teams)
    quotes = Spans(quoted_spans(text))
    own = own_club(document.article, list(known.teams.values()))
    said = list(find_we(text, quotes))
    own = own or speaks_for(document, [m for m in fixed if m.kind == "team"], said)
    if own is not None:
        fixed += [Mention("team", start, end, own) for start, end in said]
    nations = {key for key, team in known.teams.items() if team.id and reference.teams.get(team.id).kind == "country"}
    sentences = _sentences(document, without_origins(text, fixed, nations), quotes)
    named, teams = with_epithets(*with_mascots(sentences, known.teams, urlsplit(document.article.url or "").netloc))
    return Reading(document, with_divisions(with_sides(with_titles(named, teams))), teams, people)


def _listed(text: str, reference: Reference, clues: ClueReader) -> tuple[list[Mention], list[TeamMention]]:
    """What lists know: competitions, grounds and cities; and the mentions of teams outside the first two."""
    named = reference.teams.find(text)
    meant = without_strangers(text, reference.competitions.find(text), reference)
    competitions = _outside_names(meant, named)
    grounds = list(reference.grounds.find(text))
    grounds = [g for g in grounds if not is_of_school(text, g.end - 2 * g.text.endswith(("'s", "’s")))]
    clubs = set(_grounds_of_clubs(text, grounds, {team.id for m in named for team in m.teams}, clues))
    longer = Spans([(m.start, m.end) for m in named if " " in m.text])
    grounds = [
        g
        for g in grounds
        if g.text not in clubs and (longer.within(g.start, g.end) < g.end - g.start or (g.start, g.end) in longer)
    ]
    blocked = Spans([(c.start, c.end) for c in competitions] + [(g.start, g.end) for g in grounds])
    found = [m for m in named if not blocked.touch(m.start, m.end)]
    mentions = [Mention("competition", c.start, c.end, c) for c in competitions]
    mentions += [Mention("ground", g.start, g.end, g) for g in grounds]
    mentions += [
        Mention("city", c.start, c.end, c) for c in reference.cities.find(text) if _is_place(text, c.start, c.end)
    ]
    return mentions, found


# "at | Riverside", "the | Riverside", "left | Riverside with a point"
_AT = re.compile(
    r"\b(?:at|in|from|to|the|around|outside|of|old|le(?:ft|aves?|aving)|visit(?:ed|ing)?) $", re.IGNORECASE
)
# "| Riverside hosted the final"
_HOLDS = re.compile(r" (?:[a-z]+ ){0,2}(?:host|stag|welcom|saw|sees|see|was|is|will)")
_LEAST = 3
"""What the words around a ground's name must weigh for it to be a side's."""


def _grounds_of_clubs(
    text: str, grounds: Iterable[GroundMention], teams: Container[str], clues: ClueReader
) -> Iterator[str]:
    """The names of grounds that are a club's in this text: "Etihad Club", "Riverside edged the visitors 2-1".

    Whose words say so only counts where the club at home at the ground is not of the text.
    """
    for ground in grounds:
        if (
            _CLUB_BEHIND.match(text, ground.end)
            or text.endswith(("FC ", "Inter "), 0, ground.start)
            or (
                ground.team_ids
                and not any(team in teams for team in ground.team_ids)
                and not _HOLDS.match(text, ground.end)
                and not _AT.search(text, max(0, ground.start - 10), ground.start)
                and clues.at(ground.start, ground.end).team >= _LEAST
            )
        ):
            yield ground.text


def _lands(mentions: Iterable[Mention]) -> Iterator[str]:
    """The countries of the leagues and cups that only one country has, each as often as one is named."""
    for mention in mentions:
        if isinstance(mention.value, CompetitionMention):
            countries = {c.country for c in mention.value.competitions}
            country = next(iter(countries))
            if len(countries) == 1 and country is not None:
                yield country


def _outside_names(
    competitions: Iterable[CompetitionMention], teams: Iterable[TeamMention]
) -> list[CompetitionMention]:
    """The competitions but those whose name is part of a team's, or short for one that is named: "Great Olympics", "Olympics"."""
    named = list(teams)
    longer = {(m.start, m.end) for m in named if m.kind == "name"}
    ids = {m.teams[0].id for m in named if m.kind == "name"}
    short = {(m.start, m.end) for m in named if m.kind == "nickname" and m.teams[0].id in ids}
    within = Spans(longer)
    return [
        c
        for c in competitions
        if (c.start, c.end) in longer
        or ((c.start, c.end) not in short and within.within(c.start, c.end) < c.end - c.start)
    ]


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether a city's name stands for the place: "in Turin", "LONDON (AFP)", "the Turin club"."""
    if _OPPONENT.search(text, max(0, start - 40), start):
        return False
    return bool(_BEFORE_PLACE.search(text, max(0, start - 20), start) or _AFTER_PLACE.match(text, end))


def _ranks(reference: Reference) -> Callable[[TeamMention], int]:
    """How prominent the team is under the name mentioned, 1 the most."""
    cache: dict[str, int] = {}

    def rank(mention: TeamMention) -> int:
        if mention.text not in cache:
            names = reference.teams.names.get(key_of(mention.text).casefold(), ())
            cache[mention.text] = min((n.rank for n in names if n.kind == "name"), default=4)
        return cache[mention.text]

    return rank


def _names(document: Document, fixed: list[Mention], found: list[TeamMention]) -> list[Name]:
    """Capitalised names outside what lists know for certain; in headlines and capitals only those prose also prints."""
    taken = fixed + [Mention("team", m.start, m.end, None) for m in found if _stands_apart(document.text, m)]
    plain: list[Name] = []
    titled: list[Name] = []
    for sentence, inside in zip(document.sentences, _by_sentence(document.sentences, taken), strict=True):
        spans = [(m.start, m.end) for m in inside]
        nothing = says_nothing(sentence) or sentence.text.isupper()
        for printed in find_names(document.text, sentence.start, sentence.end, spans):
            name = printed if nothing else in_title_case(printed)
            (titled if nothing or in_capitals(name) else plain).append(name)
    plain += list(find_bearers(document.text, plain))
    lexicon = lexicon_of(plain)
    whole = [part for name in plain for part in unglued(document.text, name, lexicon)]
    whole += [part for name in titled for part in names_within(document.text, name, lexicon)]
    return sorted((n for n in whole if not is_filed_from(document.text, n.start, n.end)), key=lambda n: n.start)


def _stands_apart(text: str, mention: TeamMention) -> bool:
    """Whether no name reaches into a mention: "Manchester United", "the Dutch"; but "Finn" of "Finn Harps-Lacey" is a name.

    "Joe | Welsh's own goal" is a man's, "Joe | Welsh" nobody's people.
    "St Albans" of "St Albans Lions" is the front of one, "Athletic Reserves" of "Oakham Athletic Reserves" the end.
    """
    if mention.kind == "demonym":
        first = _FIRST_BEFORE.search(text, max(0, mention.start - 16), mention.start)
        if first and is_given(first["name"]) and _BEHIND_A_MAN.match(text, mention.end):
            return False
        return not (
            is_given(mention.text) and text[mention.end : mention.end + 1] == " " and text[mention.end + 1].isupper()
        )
    if mention.kind == "nickname" and _CAPITAL_BEFORE.search(text, max(0, mention.start - 24), mention.start):
        return False
    front = mention.text.split(" ", 1)[0]
    if (front.lower() in STRONG_CLUB_WORDS or is_one_word_of(mention, front)) and _NAME_BEFORE.search(
        text, max(0, mention.start - 24), mention.start
    ):
        return False
    following = _NEXT.match(text, mention.end)
    return " " in mention.text and not (
        following and following[1].lower() in STRONG_CLUB_WORDS - {"reserves", "juniors"}
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """What reading a sentence needs of its article: the day of publication, and whether a match went into extra time."""

    published: date | None
    extra_time: bool


def _sentences(document: Document, mentions: list[Mention], quotes: Spans) -> tuple[ReadSentence, ...]:
    around = _Around(document.article.published, plays_extra_time(document.text))
    return tuple(
        _read_sentence(sentence, found, around, quoted=share_quoted(sentence.start, sentence.end, quotes) > 0.5)
        for sentence, found in zip(document.sentences, _by_sentence(document.sentences, mentions), strict=True)
    )


def _by_sentence(sentences: Iterable[Sentence], mentions: list[Mention]) -> list[list[Mention]]:
    ordered = sorted(mentions, key=lambda m: (m.start, -m.end))
    result: list[list[Mention]] = []
    index = 0
    for sentence in sentences:
        while index < len(ordered) and ordered[index].start < sentence.start:
            index += 1
        inside: list[Mention] = []
        while index < len(ordered) and ordered[index].end <= sentence.end:
            inside.append(ordered[index])
            index += 1
        result.append(inside)
    return result


def _read_sentence(sentence: Sentence, found: list[Mention], around: _Around, *, quoted: bool) -> ReadSentence:
    lower = sentence.text.lower()
    if len(lower) != len(sentence.text):  # a few letters change length in lower case; offsets must not
        lower = sentence.text
    at = sentence.start
    names = {m.start - at for m in found} | {m.end - at for m in found if m.kind == "person"}
    teams = {m.start for m in found if m.kind == "team"}
    minutes = find_minutes(lower, names, extra_time=around.extra_time)
    numbers: list[Mention] = [Mention("minute", at + m.start, at + m.end, m) for m in minutes]
    numbers += [Mention("score", at + s.start, at + s.end, s) for s in find_scores(lower)]
    people = {m.start - at for m in found if m.kind == "person"}
    numbers += [
        Mention("day", at + d.start, at + d.end, d)
        for d in find_days(lower, around.published)
        if d.start not in people
        and not (d.end + 1 in people and _is_called(lower, d.start, d.end))
        and not is_of_a_person(sentence.text, d.start, d.end)
    ]
    numbers += [
        Mention("role", at + r.start(), at + r.end(), "home" if r["home"] or r["home2"] or r["home3"] else "away")
        for r in (_ROLE.finditer(lower) if holds_any(lower, _ROLE_WORDS) else ())
        if not _names_side(lower, r.end(), {start - at for start in teams})
    ]
    mentions = _apart([*found, *numbers])
    return ReadSentence(sentence, mentions, shape_of(sentence.text, at, mentions), quoted)


def _names_side(text: str, end: int, teams: set[int]) -> bool:
    """Whether the side that a role stands for is named right behind: "hosts | Lecce", "the hosts|, Lecce, had"."""
    return (end + 1 in teams and text[end : end + 1] == " ") or (
        end + 2 in teams and text[end : end + 2] == ", " and _NAMED_BETWEEN.match(text, end + 2) is not None
    )


_NAMED_BETWEEN = re.compile(r"[^,.;:()]{2,30},(?! (?:and|or)\b)")


# "Monday Fox scored", "through Sunday Fox": a first name; not "on Monday Fox scored", "Last Sunday Fox"
_A_DAY = re.compile(r"(?:\b(?:on|last|next|this|since|until|till|from|by|before|after|of|every|the|and|to) |[-–])$")


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether the name of a weekday in front of a surname is a man's first name."""
    day = text[start:end] in _CALLED_DAYS
    return day and not _A_DAY.search(text, max(0, start - 8), start) and text[end : end + 1] == " "


_CALLED_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))


def _apart(mentions: list[Mention]) -> tuple[Mention, ...]:
    """The mentions in order, the earlier and longer one kept where two overlap."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
