"""Fixture lists and previews: "Saturday: A v B" lines under a heading, and titles that announce one match."""

import datetime as dt
import re
from collections.abc import Iterator

from transforms.facts.fixture import Fixture
from transforms.facts.scene import Scene
from transforms.facts.upcoming_words import FIXTURE_HEAD, LINE, PREVIEW, PREVIEW_WORDS, RESULT_HEAD
from transforms.reading.days import DayMention
from transforms.reading.mentions import TeamRef
from transforms.reading.people import fold

_SHORT = 60


def find_lines(scene: Scene) -> Iterator[Fixture]:
    """The matches of fixture lists: lines "A v B" under a heading that looks ahead, or under a day to come."""
    ahead, day = False, None
    sentences = scene.reading.sentences
    for index, read in enumerate(sentences):
        shape = scene.shape(index)
        yield from _in_line(scene, index, shape)
        line = LINE.match(shape) if " v" in shape and len(shape) < 160 and "<S" not in shape else None
        if line is not None and (ahead or _dated(scene, index)):
            own = _dated(scene, index)
            yield from _fixture(scene, index, line, own.future if own else day)
            continue
        if line is None and (len(shape) < _SHORT or (len(shape) < 120 and read.sentence.part in {"heading", "list"})):
            marked = _marked(shape)
            ahead = marked if marked is not None else ahead and len(shape) < 60 and "<S" not in shape
            mention = _dated(scene, index)
            day = mention.future if mention else day if ahead else None
        elif line is None:
            ahead, day = False, None


# "Saturday: A v B, C v D", "Draw in full: A v B; C v D"
_INLINE = re.compile(r"^(?P<head>[^:]{3,60}):\ (?P<rest>.*\ (?:v|vs\.?|versus)\ .*)$")
_PAIR = re.compile(
    r"(?:(?P<day><D\d+>):?,?\ )?(?P<a>[^,;]{3,60}?)\ (?:v|vs\.?|versus)\ (?P<b>[^,;]{3,60}?)(?=[,;(.]|$|\ \()"
)
_TIMED = re.compile(r"^(?P<a><T\d+>)\ v\ (?P<b><T\d+>)\ \(<D\d+>,?\ [\d.:]+\ ?(?:am|pm)?\)")


def _in_line(scene: Scene, index: int, shape: str) -> Iterator[Fixture]:
    """Several matches in one line behind a day or a word that looks ahead, and one with its kick-off time."""
    if (" v " not in shape and " vs" not in shape and " versus " not in shape) or len(shape) > 700 or "<S" in shape:
        return
    timed = _TIMED.match(shape)
    if timed is not None:
        day = scene.day(index, 0, len(shape))
        yield from _fixture(scene, index, timed, day.future if day else None)
        return
    inline = _INLINE.match(shape)
    if (
        inline is None
        or not (FIXTURE_HEAD.search(inline["head"]) or re.search(r"<D\d+>", inline["head"]))
        or RESULT_HEAD.search(inline["head"])
    ):
        return
    day = scene.day(index, 0, inline.end("head"))
    for pair in _PAIR.finditer(shape, inline.start("rest")):
        day = scene.day(index, *pair.span("day")) if pair["day"] else day
        if " or " not in pair["b"]:
            yield from _fixture(scene, index, pair, day.future if day and day.kind != "last" else None)


def _marked(shape: str) -> bool | None:
    """Whether a heading looks ahead, back, or neither."""
    if RESULT_HEAD.search(shape):
        return False
    return (
        True
        if FIXTURE_HEAD.search(shape)
        and len(shape) < 80
        and not re.search(r"\b(?:beat|lost|won|drew|was|were)\b", shape)
        else None
    )


def _dated(scene: Scene, index: int) -> DayMention | None:
    """A day to come named in the sentence, else None."""
    published = scene.reading.document.article.published
    for mention in scene.reading.sentences[index].mentions:
        value = mention.value
        if (
            isinstance(value, DayMention)
            and value.future is not None
            and value.kind != "last"
            and published is not None
        ):
            if value.kind in {"date", "next"} and value.future >= published:
                return value
            if value.kind == "relative" and value.past is not None and value.past >= published:
                return value
    return None


def _fixture(scene: Scene, index: int, line: re.Match[str], day: dt.date | None) -> Iterator[Fixture]:
    first, second = (_side(scene, index, line, name) for name in ("a", "b"))
    if first is not None and second is not None and first != second:
        yield Fixture(first, second, first, day, index, "fixture list", 0.88)


def _side(scene: Scene, index: int, line: re.Match[str], name: str) -> TeamRef | None:
    """The team of one side of a line: a known one, else the words as printed."""
    slot = re.search(r"<([TP])\d+>", line[name])
    if (
        slot is not None
        and slot[1] == "T"
        and line[name].strip() in {slot.group(), f"{line[name].strip()[0]}'{slot.group()}"}
    ):
        return scene.team(index, slot.group())
    printed = re.sub(r"\bUtd\b", "United", _printed(scene, index, line.start(name), line.end(name)))
    return TeamRef("?" + fold(printed), printed) if re.match(r"[A-Z]", printed) and len(printed.split()) <= 5 else None


def _printed(scene: Scene, index: int, start: int, end: int) -> str:
    """The words of the document that a stretch of the shape stands for."""
    read = scene.reading.sentences[index]
    a, b = (scene.place(index, offset) for offset in (start, end))
    return read.sentence.text[a - read.sentence.start : b - read.sentence.start].strip(" -•*\t")


def find_preview(scene: Scene) -> Iterator[Fixture]:
    """The match that a preview's title announces: "A vs B: TV channel, team news"."""
    for index, read in enumerate(scene.reading.sentences[:40]):
        if read.sentence.part not in {"title", "prose", "heading"}:
            continue
        match = PREVIEW.search(scene.shape(index))
        if (
            match is None
            or not PREVIEW_WORDS.search(match["after"])
            or (index and read.sentence.part == "heading" and index > 3)
        ):
            continue
        first, second = scene.team(index, match["a"]), scene.team(index, match["b"])
        if first is not None and second is not None and first != second:
            yield Fixture(first, second, first, _first_day(scene, index), index, "preview", 0.9)
            return


def _first_day(scene: Scene, index: int) -> dt.date | None:
    day = _dated(scene, index)
    return day.future if day else None
