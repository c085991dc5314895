"""A document into its mentions: teams, people, minutes, scores, days, competitions and grounds."""

import re
from collections.abc import Iterable
from datetime import date

from transforms.reading.coaches import with_sides
from transforms.reading.days import find_days
from transforms.reading.document import Document, Sentence
from transforms.reading.mentions import Mention, Reading, ReadSentence, TeamRef, shape_of
from transforms.reading.minutes import find_minutes
from transforms.reading.names import find_names
from transforms.reading.people import full_names
from transforms.reading.quotes import quoted_spans, share_quoted
from transforms.reading.scores import find_scores
from transforms.reading.sides import is_title_case, known_teams, person_spans
from transforms.reading.strangers import stranger_teams
from transforms.reading.words import ROLE_WORDS
from transforms.reference import Reference

_ROLE = re.compile(
    r"\bthe\s(?:(?:young|travelling|visiting)\s)?(?P<home>hosts|home\s(?:side|team|fans|club|crowd|players|outfit))\b"
    r"|\bthe\s(?P<away>visitors|guests|tourists|travellers|away\s(?:side|team|fans|outfit)|visiting\s(?:side|team))\b"
    r"|(?P<home2>\bhosts\b)|(?P<away2>\bvisitors\b)",
    re.IGNORECASE,
)
_PERSON_NOT = re.compile(
    r"\b(?:Federation|Association|Stadium|Park|Academy|University|Council|College|School|Sports?|Hospital|Street|Road|Arena|"
    r"Trophy|Award|Foundation|Press|News|Times|Mail|Union|Committee|Ground|Oval|Reserve|Street|Lane|Bridge|Club|Conference|Group|Team)\b"
)


def read(document: Document, reference: Reference) -> Reading:
    """All mentions of the document, none overlapping another, with the shape of each sentence."""
    text = document.text
    fixed, teams = _fixed_mentions(document, reference)
    quotes = quoted_spans(text)
    names = _names(document, fixed)
    unresolved = frozenset(m.text for m in reference.teams.find(text) if m.kind in {"ambiguous", "nickname"})
    strangers = stranger_teams(text, names, unresolved, tuple(teams.values()))
    full = full_names(text[a:b] for a, b in names if (a, b) not in strangers and not _PERSON_NOT.search(text[a:b]))
    for span, ref in strangers.items():
        fixed.append(Mention("team", *span, ref))
        teams.setdefault(ref.key, ref)
    people = [Mention("person", a, b, full[text[a:b]]) for a, b in names if text[a:b] in full and (a, b) not in strangers]
    per_sentence = _by_sentence(document.sentences, [*fixed, *people])
    sentences = tuple(
        _read_sentence(sentence, found, document.article.published, share_quoted(sentence.start, sentence.end, quotes) > 0.5)
        for sentence, found in zip(document.sentences, per_sentence, strict=True)
    )
    return Reading(document, with_sides(sentences), teams, tuple(dict.fromkeys(full.values())))


def _fixed_mentions(document: Document, reference: Reference) -> tuple[list[Mention], dict[str, TeamRef]]:
    """What lists know: teams, competitions, grounds, nationalities; names of people that hold a team's name are kept out."""
    text = document.text
    competitions = reference.competitions.find(text)
    grounds = reference.grounds.find(text)
    blocked = [(c.start, c.end) for c in competitions] + [(g.start, g.end) for g in grounds]
    found = [m for m in reference.teams.find(text) if not any(a < m.end and m.start < b for a, b in blocked)]
    inside = person_spans(document, found)
    found = [m for m in found if not any(a <= m.start and m.end <= b for a, b in inside)]
    named, nationalities, teams = known_teams(text, found)
    mentions = [Mention("team", start, end, ref) for start, end, ref in named]
    mentions += [Mention("nationality", start, end, name) for start, end, name in nationalities]
    mentions += [Mention("competition", c.start, c.end, c) for c in competitions]
    mentions += [Mention("ground", g.start, g.end, g) for g in grounds]
    mentions += [Mention("city", c.start, c.end, c) for c in reference.cities.find(text) if _is_place(text, c.start, c.end)]
    return mentions, teams


_BEFORE_PLACE = re.compile(r"\b(?:in|at|from|to|of|near|outside|for|around|across) (?:the )?(?:north|south|east|west|central)?\s?$", re.IGNORECASE)
_AFTER_PLACE = re.compile(r",? \((?:AFP|AP|Reuters|PA|ANI|AAP|dpa)|:| -|, [A-Z]|[- ]based\b| (?:club|side|derby|rivals|outfit|neighbours)\b")


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether a city's name stands for the place: "in Turin", "LONDON (AFP)", "the Turin club"."""
    return bool(_BEFORE_PLACE.search(text, max(0, start - 20), start) or _AFTER_PLACE.match(text, end))


def _names(document: Document, fixed: list[Mention]) -> list[tuple[int, int]]:
    """Capitalised names outside what lists know; in headlines In Title Case only those that prose also prints."""
    by_sentence = _by_sentence(document.sentences, fixed)
    plain: list[tuple[int, int]] = []
    titled: list[tuple[int, int]] = []
    for sentence, found in zip(document.sentences, by_sentence, strict=True):
        spans = [(m.start, m.end) for m in found]
        names = find_names(document.text, sentence.start, sentence.end, spans)
        (titled if is_title_case(sentence.text) else plain).extend(names)
    plain = _without_openers(document, plain)
    known = {document.text[a:b] for a, b in plain}
    last = {name.split()[-1] for name in known}
    for a, b in titled:
        name = document.text[a:b]
        if name in known or name in last:
            plain.append((a, b))
    return sorted(plain)


def _without_openers(document: Document, names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Names at the start of a sentence stripped of a word that is none: "Debutant Ricky Fox", "Controversy", "BRACE"."""
    text = document.text
    starts = {s.start for s in document.sentences}
    opening = {span for span in names if span[0] in starts or text[span[0] - 1] in "\"“'‘" and span[0] - 1 in starts}
    inside = {word for a, b in names if (a, b) not in opening for word in text[a:b].split()}
    kept = []
    for a, b in names:
        words = text[a:b].split()
        if all(w.isupper() and len(w) > 3 for w in words):
            continue
        if (a, b) in opening:
            first = words[0]
            again = sum(text[x:y] == first for x, y in opening) > 1
            plain_word = first.lower() in ROLE_WORDS or first.lower().rstrip("s") in ROLE_WORDS or re.search(rf"(?<![.!?] )\b{re.escape(first.lower())}\b", text)
            if len(words) == 1 and first not in inside and (plain_word or not again or first.endswith(("ing", "ed"))):
                continue
            if len(words) > 1 and first not in inside and (plain_word or first.endswith(("ing", "-form"))):
                kept.append((a + len(first) + 1, b))
                continue
        kept.append((a, b))
    return kept


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


def _read_sentence(sentence: Sentence, found: list[Mention], published: date | None, quoted: bool) -> ReadSentence:
    lower = sentence.text.lower()
    if len(lower) != len(sentence.text):  # a few letters change length in lower case; offsets must not
        lower = sentence.text
    at = sentence.start
    numbers: list[Mention] = [Mention("minute", at + m.start, at + m.end, m) for m in find_minutes(lower)]
    numbers += [Mention("score", at + s.start, at + s.end, s) for s in find_scores(lower)]
    numbers += [Mention("day", at + d.start, at + d.end, d) for d in find_days(lower, published)]
    numbers += [
        Mention("role", at + r.start(), at + r.end(), "home" if r["home"] or r["home2"] else "away")
        for r in _ROLE.finditer(sentence.text)
    ]
    mentions = _apart([*found, *numbers])
    return ReadSentence(sentence, mentions, shape_of(sentence.text, at, mentions), quoted)


def _apart(mentions: list[Mention]) -> tuple[Mention, ...]:
    """The mentions in order, the earlier and longer one kept where two overlap."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
