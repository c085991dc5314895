"""An article as the reader sees it: paragraphs with their part in the article, and sentences with exact offsets."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from transforms.model import Article, Evidence
from transforms.reading.datelines import find_filed, find_town
from transforms.reading.entries import Entry, find_entries
from transforms.reading.openings import with_small_openings
from transforms.reading.records import without_records
from transforms.reading.schools import tells_of_schools
from transforms.reading.sentences import split_sentences
from transforms.reading.words import holds_any
from transforms.reading.wraps import unwrapped

Part = Literal["title", "prose", "heading", "caption", "list", "furniture"]

_DATE_MARKER = re.compile(r"^ ?date \d{4}-\d{2}-\d{2} ")
_LINE = re.compile(r"[^\n]+")

# "Listen to this article", "Subscribe now for unlimited access": the page talking, not the reporter
_FURNITURE = re.compile(
    r"^(?:more(?=:)|more on this|subscribe|sign up|or signup|log in|click here|read more|listen to|listen:|watch:|watch more|follow us|share this|"
    r"advertisement|issued on|recommended|related|most read|join the|download|getty|image source|image:|photo:|copyright|"
    r"all rights reserved|comments|what do you think|video:|scroll down|get the|register|already a|have your say|"
    r"more sport|also read|read also|editor's picks|skip to|published|updated|last updated|enter your)(?:\b|(?<=:))",
    re.IGNORECASE,
)
# "(Reuters Photo)", "[Photo by …]", "Picture: …": what only stands under a picture
_CREDIT = re.compile(
    r"\((?:reuters|ap|afp|getty|photo|image|pa|file|picture|credit|epa)\b[^)]*\)\s*$|\b(?:photo|picture|image|pic|credit)s?(?:\s*(?:by|:)|\s*/)|"
    r"\bgetty images\b|\|\s*(?:photo|image)|^\W*(?:pictured|pictured:)",
    re.IGNORECASE,
)
_CREDIT_WORDS = ("photo", "pic", "image", "credit", "(reuters", "(ap", "(afp", "(pa", "(file", "(epa")
_CAPTION_VERB = re.compile(
    r"\b(?:celebrates?|celebrating|reacts?|gestures?|looks on|look on|poses?|scores? (?:his|her|the|a|an|their|from|past)|heads? |in action|"
    r"holds?|lifts?|shoots?|battles?|vies|vie|fights? for|applauds?|shows?|congratulated?|consoles?)\b",
)
_SCORERS = re.compile(r"\s*(?:goals?|scorers?|goalscorers?)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;]")
_BRACKETS = re.compile(r"\([^()]*\)?|[^()]*\)")
_STOP = re.compile(r"[.!?…:;][\"'”’)\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: offsets count in `Document.text`; `paragraph` is the index of the paragraph it stands in."""

    start: int
    end: int
    text: str
    paragraph: int
    part: Part


@dataclass(frozen=True, slots=True)
class Document:
    """An article laid out for reading.

    `text` is the title, where the article's text does not repeat it, and the article's text, made whole where its
    lines were wrapped, without the records of sides and its openings in capitals; `shift` is the length of what was put in front. `entries` are those of a live page by paragraph.
    """

    article: Article
    text: str
    shift: int
    sentences: tuple[Sentence, ...]
    entries: Mapping[int, Entry] = field(default_factory=dict)

    def evidence(self, start: int, end: int) -> Evidence:
        """The words from `start` to `end` of `text` as evidence with offsets into the article's own field."""
        if start < self.shift:
            end = min(end, self.shift - 2)
            return Evidence(start, end, self.text[start:end], "title")
        start, end = start - self.shift, end - self.shift
        return Evidence(start, end, self.article.text[start:end])


def lay_out(article: Article) -> Document:
    """The article as paragraphs and sentences.

    >>> doc = lay_out(Article("a", "Verona won. Roma lost.", title="Verona win"))
    >>> [(s.part, s.text) for s in doc.sentences]
    [('title', 'Verona win'), ('prose', 'Verona won.'), ('prose', 'Roma lost.')]
    """
    title = (article.title or "").strip()
    marker = _DATE_MARKER.match(article.text)
    body_start = marker.end() if marker else 0
    repeated = bool(title) and article.text[body_start:].lstrip().startswith(title)
    front = f"{title}\n\n" if title and not repeated else ""
    text = front + with_small_openings(without_records(unwrapped(article.text)))
    start = 0 if front else body_start
    title_end = len(title) if front else 0
    if repeated:
        title_end = text.index(title, body_start) + len(title)
    schools = tells_of_schools(text)
    sentences: list[Sentence] = []
    entries: dict[int, Entry] = {}
    lines = _pieces([m.span() for m in _LINE.finditer(text, start)], find_entries(text))
    for index, (begin, end, entry) in enumerate(lines):
        if front and begin < len(front) + body_start and begin >= len(front):
            begin = len(front) + body_start  # noqa: PLW2901 - the marker is not part of the first paragraph
        part = "title" if begin < title_end else _part_of(text[begin:end], first=index == 0)
        if entry is not None:
            entries[index] = entry
        filed = find_filed(text, begin, end) or (find_town(text, begin, end) if schools else None)
        if filed is not None:
            sentences.append(Sentence(begin, filed[0], text[begin : filed[0]], index, "furniture"))
            begin = filed[0]  # noqa: PLW2901 - what follows is the first sentence
        for a, b in split_sentences(text, begin, end):
            said = text[a:b]
            sentences.append(Sentence(a, b, said, index, "furniture" if is_line_up(said) else part))
    return Document(article, text, len(front), tuple(sentences), entries)


def _pieces(lines: Sequence[tuple[int, int]], entries: Sequence[Entry]) -> Iterator[tuple[int, int, Entry | None]]:
    """The lines, and the entries of a live page within them as lines of their own."""
    left = list(entries)
    for begin, end in lines:
        at = begin
        while left and left[0].start < end:
            entry = left.pop(0)
            if at < entry.start and not entry.start - at <= _MARGIN:
                yield at, entry.start, None
            yield entry.start, min(entry.end, end), entry
            at = min(entry.end, end)
        if at < end:
            yield at, end, None


_MARGIN = 3
"""Spaces between two entries."""


def is_line_up(text: str) -> bool:
    """Whether a sentence is a line-up: a label and a list of names, substitutes in brackets, and hardly another word.

    >>> is_line_up("Oakham (4-4-2): Hart; Fox, Bell, Lamb, Ward; Dean, Ross (Kerr 80), Orr, Hay; Pell, Tate.")
    True
    >>> is_line_up("Scorers: Fox 12, Bell 44, Lamb 50, Ward 61, Dean 70, Ross 80, Orr 90")
    False
    """
    if text.count(",") + text.count(";") < 7 or ":" not in text[:60] or _SCORERS.match(text):
        return False
    items = _BETWEEN.split(text[text.index(":") + 1 :])
    words = [word for item in items for word in _BRACKETS.sub("", item).split()]
    small = sum(word[0].islower() for word in words)
    figures = sum(any(c.isdigit() for c in _BRACKETS.sub("", item)) for item in items)
    return small <= 0.12 * len(words) and figures <= 0.2 * len(items) and len(words) <= 3 * len(items)


def _part_of(line: str, *, first: bool) -> Part:
    stripped = line.strip()
    if _FURNITURE.match(stripped) and len(stripped) < 120:
        return "furniture"
    lower = stripped.lower()
    if holds_any(lower, _CREDIT_WORDS) and _CREDIT.search(stripped):
        return "caption"
    stopped = bool(_STOP.search(stripped))
    words = len(stripped.split())
    if not stopped and not first and 6 <= words <= 40 and _CAPTION_VERB.search(stripped):
        return "caption"
    if not stopped and words <= 14:
        return "heading"
    return "prose"
