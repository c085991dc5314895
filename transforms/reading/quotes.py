"""Quoted speech: which stretches of a text somebody is saying."""

import re

from transforms.reading.spans import Spans

# “…”, "…"; a paragraph that opens a quotation and does not close it goes on to its end
_DOUBLE = re.compile(r"[“\"](?P<said>[^“”\"\n]{2,})(?:[”\"]|(?=\n|$))")
# '…' as some papers quote: opened after a space or line start, closed before a space or stop, never an apostrophe
_SINGLE = re.compile(
    r"[‘'](?<!\S[‘'])(?P<said>[A-Z](?:[^'’\n]|['’](?=\w))*)(?:['’](?=[\s,.!?;:)]|$)|(?=\n|$))",
    re.MULTILINE,
)


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """The (start, end) of quoted speech in order, marks excluded; scare quotes of up to three words are left out.

    >>> s = 'He said: "We won because we ran." Then a "derby" of sorts.'
    >>> [s[a:b] for a, b in quoted_spans(s)]
    ['We won because we ran.']
    """
    spans = [m.span("said") for m in _DOUBLE.finditer(text) if len(m["said"].split()) > 3]
    spans += [m.span("said") for m in _SINGLE.finditer(text) if len(m["said"].split()) > 3]
    return sorted(spans)


def share_quoted(start: int, end: int, spans: Spans) -> float:
    """The share of `start` to `end` that lies within the spans, 0 to 1."""
    return min(1.0, spans.within(start, end) / max(1, end - start))
