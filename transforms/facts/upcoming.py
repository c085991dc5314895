"""Matches announced as still to be played."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from transforms.facts.fixture_lines import Fixture, find_lines, find_preview
from transforms.facts.focus import Focus
from transforms.facts.scene import Scene
from transforms.facts.second_legs import find_second_legs
from transforms.facts.subjects import find_subject
from transforms.facts.upcoming_words import (
    BOUNCE,
    CERTAINLY_BEFORE,
    COMING_BEFORE,
    EACH_OTHER,
    FIXTURE_HEAD,
    FOR_TEAM,
    IN_ACTION,
    IN_HAND,
    MEET_BETWEEN,
    NEEDS,
    NEXT_ROUND,
    NOT_BEFORE,
    NOUN,
    OWNER,
    PAST_BEFORE,
    RESPECTIVELY,
    SOON_AFTER,
    TO_BEFORE,
    VERB,
    WANTED,
    WILL_BEFORE,
    WITH_A_WIN,
)
from transforms.model import UpcomingMatch
from transforms.reading.days import DayMention
from transforms.reading.mentions import Reading, TeamRef

_LONGEST = 1500
_END = re.compile(r"[.;]|\b(?:but|although|who|which|where|while)\b")


def find_upcoming(reading: Reading, focus: Focus) -> list[UpcomingMatch]:
    """The matches that the article announces, each pair once, or twice where both legs of a tie are to come.

    A match that the article reports as its news is none of them, save for its second leg.
    """
    scene = Scene(reading, focus)
    found = [*_in_prose(scene), *find_lines(scene), *find_second_legs(scene)]
    if not focus.reported:
        found += find_preview(scene)
    reported = {frozenset(t.key for t in pair) for pair in focus.reported}
    kept: dict[tuple[frozenset[str], bool], Fixture] = {}
    for fixture in found:
        keys = frozenset((fixture.first.key, fixture.second.key))
        if len(keys) < 2 or (keys in reported and not fixture.again):
            continue
        known = kept.get((keys, fixture.again))
        kept[keys, fixture.again] = fixture if known is None else _joined(known, fixture)
    return [_match(reading, f) for f in kept.values()]


def _joined(known: Fixture, other: Fixture) -> Fixture:
    """One fixture said twice: the surer one, with the day and the home side that either knows."""
    best, rest = (known, other) if known.confidence >= other.confidence else (other, known)
    return Fixture(best.first, best.second, best.home or rest.home, best.date or rest.date, best.sentence, best.rule, best.confidence, best.again)


def _match(reading: Reading, fixture: Fixture) -> UpcomingMatch:
    sentence = reading.sentences[fixture.sentence].sentence
    first, second = (fixture.first, fixture.second) if fixture.home != fixture.second else (fixture.second, fixture.first)
    return UpcomingMatch(
        teams=(first.name, second.name),
        team_ids=(first.id, second.id),
        home=fixture.home.name if fixture.home else None,
        date=fixture.date,
        evidence=(reading.document.evidence(sentence.start, sentence.end),),
        confidence=fixture.confidence,
        rule=fixture.rule,
    )


def _in_prose(scene: Scene) -> Iterator[Fixture]:
    announced = False
    for index, read in enumerate(scene.reading.sentences):
        shape = scene.shape(index)
        if read.sentence.part == "heading" or (len(shape) < 60 and read.sentence.part == "prose"):
            announced = bool(FIXTURE_HEAD.search(shape)) or (announced and read.sentence.part != "heading")
        if read.quoted or read.sentence.part not in {"prose", "list", "title"} or len(shape) > _LONGEST:
            continue
        if "<T" in shape and WANTED.search(shape):
            yield from _in_sentence(scene, index, shape, announced=announced)


def _in_sentence(scene: Scene, index: int, shape: str, *, announced: bool) -> Iterator[Fixture]:
    found = [*_named_pairs(scene, index, shape, announced=announced), *_nouns(scene, index, shape), *_others(scene, index, shape)]
    coming = announced or bool(found)
    found += _verbs(scene, index, shape, coming=coming)
    yield from found


def _verbs(scene: Scene, index: int, shape: str, *, coming: bool) -> list[Fixture]:
    """Matches told by a verb; a plain present ("while <T2> face <T3>") counts beside one that is surely to come."""
    sure: list[tuple[re.Match[str], float]] = []
    plain: list[re.Match[str]] = []
    for match in VERB.finditer(shape):
        grade = _grade(scene, index, shape, match)
        if grade is None:
            continue
        if grade > 0:
            sure.append((match, grade))
        else:
            plain.append(match)
    if sure or coming:
        sure += [(match, 0.86) for match in plain]
    found: list[Fixture] = []
    for match, grade in sorted(sure, key=lambda s: s[0].start()):
        found += _of_subject(scene, index, shape, match, "verb of meeting", grade)
    return found


def _grade(scene: Scene, index: int, shape: str, match: re.Match[str]) -> float | None:
    """How sure a verb of meeting tells a match to come: None for not at all, 0 for a bare present."""
    before = shape[max(0, match.start() - 45) : match.start()]
    verb = match["away"] or match["home"] or match["any"]
    stop = _END.search(shape, match.end())
    after = shape[match.end() : stop.start() if stop else len(shape)]
    if NOT_BEFORE.search(before) or re.search(r"^[^.;]{0,25}\b(?:or|instead)\b|\bif\b", after) or re.search(r"\bor\b", match.group()):
        return None
    will = WILL_BEFORE.search(before)
    gerund = re.match(r"\w+ing\b", verb) is not None
    if (gerund and not (will and re.search(r"\b(?:be|ahead of|before|prior to|set|next|now|prepare for)\b", will.group()))) or (TO_BEFORE.search(before) and not will):
        return None
    day = _day(scene, index, match.start(), len(shape) if stop is None else stop.start())
    if day is not None and _is_past(scene, day):
        return None
    if will and not (re.search(r"\bbefore\b|\bnow\b", will.group()) and day is None and not gerund):
        return 0.95
    if SOON_AFTER.search(after) or SOON_AFTER.search(match.group()):
        return 0.93
    if day is not None and day.future is not None:
        return 0.92
    if NEXT_ROUND.search(after):
        return 0.88
    if scene.reading.sentences[index].sentence.part == "title" or verb in {"go to", "goes to", "play", "plays", "meet", "meets"}:
        return None
    return 0.0


def _nouns(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    for match in NOUN.finditer(shape):
        before = shape[max(0, match.start() - 110) : match.start()]
        stop = _END.search(shape, match.end())
        after = shape[match.end() : stop.start() if stop else len(shape)]
        coming, certainly = COMING_BEFORE.search(before), CERTAINLY_BEFORE.search(before)
        soon = SOON_AFTER.search(after) or SOON_AFTER.search(match["between"] or "")
        if (coming is None and not soon) or (PAST_BEFORE.search(before) and not certainly and not soon) or NOT_BEFORE.search(before) or re.search(r"^ (?:or|in which|when)\b", after):
            continue
        day = _day(scene, index, coming.start() + match.start() - len(before) if coming else match.start(), match.end() + len(after))
        if (day is not None and _is_past(scene, day)) or not (certainly or soon or (day is not None and day.future is not None)):
            continue
        cue = match.start() - (len(before) - coming.start()) if coming else match.start()
        yield from _of_subject(scene, index, shape, match, "noun of meeting", 0.93 if certainly or soon else 0.88, cue)


def _others(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    for rule, pattern, confidence in (("game in hand", IN_HAND, 0.9), ("in action", IN_ACTION, 0.9), ("to be met", BOUNCE, 0.88), ("needs", NEEDS, 0.88)):
        for match in pattern.finditer(shape):
            day = _day(scene, index, match.start(), len(shape))
            if day is not None and _is_past(scene, day):
                continue
            if rule == "in action" and (day is None or day.future is None or re.search(r"\bwas|were\b", shape[: match.start()])):
                continue
            yield from _of_subject(scene, index, shape, match, rule, confidence)
    for match in WITH_A_WIN.finditer(shape):
        if re.search(r"\bnext\b|\btomorrow\b|\bmidweek\b|\bthis (?:coming )?week", match["after"]):
            yield from _of_subject(scene, index, shape, match, "to be won", 0.87)


def _of_subject(
    scene: Scene, index: int, shape: str, match: re.Match[str], rule: str, confidence: float, cue: int | None = None
) -> Iterator[Fixture]:
    """The fixtures of the cue's subject with each of its opponents."""
    opponents = _opponents(scene, index, shape, match)
    start = match.start() if cue is None else cue
    team = _owner(scene, index, shape, match.start())
    if team is None or team in opponents:
        subject = find_subject(scene, index, start, opponents) or (find_subject(scene, index, match.start(), opponents) if cue is not None else None)
        team = subject.team if subject is not None else _we(scene, shape, start)
    if team is None:
        return
    stop = _END.search(shape, match.end())
    day = _day(scene, index, start, stop.start() if stop else len(shape))
    date = day.future if day is not None and len(opponents) == 1 else None
    here = shape[start : match.end()]
    for opponent in opponents:
        home = team if match["home"] or re.search(r"\bhome (?:\S+ ){0,4}$|\bhome\b(?! nation)", here) else opponent if match["away"] or re.search(r"\baway\b", here) else None
        yield Fixture(team, opponent, home, date, index, rule, confidence)


def _owner(scene: Scene, index: int, shape: str, start: int) -> TeamRef | None:
    """The team in front of the noun: "<T0>'s next game against", "next up for <T0> is"."""
    for pattern in (OWNER, FOR_TEAM):
        match = pattern.search(shape, max(0, start - 80), start)
        if match is not None:
            return scene.team(index, match["team"])
    return None


def _we(scene: Scene, shape: str, start: int) -> TeamRef | None:
    """The club whose own site speaks of "we" and "us"."""
    return scene.focus.main[0] if scene.focus.main and re.search(r"\b(?:we|our|us)\b", shape[:start]) and '"' not in shape else None


_NEXT_VERB = re.compile(r"\s*(?:also |then |will )*(?:face|faces|host|hosts|play|plays|travel|travels|visit|visits|take|takes|meet|meets|are|is|will|have|has|entertain|welcome|go|goes|head|beat|drew|won|lost)\b")


def _opponents(scene: Scene, index: int, shape: str, match: re.Match[str]) -> list[TeamRef]:
    """The teams of the other side; the last of a list is none where a verb follows: "face <T1> and <T2> host"."""
    slots = [match["opp"], *re.findall(r"<T\d+>", match["more"] or "")]
    if len(slots) > 1 and _NEXT_VERB.match(shape, match.end()):
        slots.pop()
    found = [scene.team(index, slot) for slot in slots]
    return [t for t in found if t is not None]


def _named_pairs(scene: Scene, index: int, shape: str, *, announced: bool) -> Iterator[Fixture]:
    for match in EACH_OTHER.finditer(shape):
        if SOON_AFTER.search(shape, match.end()) or "will" in match.group() or _future_day(scene, index, match.start(), len(shape)):
            yield from _pair(scene, index, match["a"], match["b"], "each other", 0.93, match.start())
    for match in MEET_BETWEEN.finditer(shape):
        ahead = re.search(r"\b(?:next|upcoming|ahead of|coming|will|comes up|tomorrow)\b", shape[: match.start()] + match["after"])
        if ahead and (_future_day(scene, index, 0, len(shape)) or SOON_AFTER.search(shape)):
            yield from _pair(scene, index, match["a"], match["b"], "match between", 0.88, match.start())
    for match in RESPECTIVELY.finditer(shape):
        if announced or SOON_AFTER.search(shape) or _future_day(scene, index, match.start(), len(shape)) or re.search(r"\bwill\b", match.group()):
            for one, other in ((match["a"], match["c"]), (match["b"], match["d"])):
                yield from _pair(scene, index, one, other, "respectively", 0.92, match.start(), home=match["home"] or match["verb"] == "host")


def _pair(
    scene: Scene, index: int, one: str, other: str, rule: str, confidence: float, start: int, *, home: object = None
) -> Iterator[Fixture]:
    first, second = scene.team(index, one), scene.team(index, other)
    if first is not None and second is not None and first != second:
        day = _day(scene, index, start, len(scene.shape(index)))
        yield Fixture(first, second, first if home else None, day.future if day else None, index, rule, confidence)


def _day(scene: Scene, index: int, start: int, end: int) -> DayMention | None:
    """The day that the stretch of the shape names, else the one the sentence opens with."""
    return scene.day(index, start, end) or scene.day(index, 0, min(start, 12))


def _future_day(scene: Scene, index: int, start: int, end: int) -> dt.date | None:
    day = _day(scene, index, start, end)
    return None if day is None or _is_past(scene, day) else day.future


def _is_past(scene: Scene, day: DayMention) -> bool:
    """Whether a day lies behind: "last night", "yesterday", a date before publication."""
    published: dt.date | None = scene.reading.document.article.published
    if day.kind == "last":
        return True
    if day.kind == "relative" and day.past is not None and published is not None:
        return day.past < published
    return day.kind == "date" and day.future is not None and published is not None and day.future < published


__all__: Sequence[str] = ("find_upcoming",)
