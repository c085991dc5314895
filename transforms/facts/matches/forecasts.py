"""Scores that are no news: guesses that a preview prints, and matches named to say where a goal up for a prize fell."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.fixtures.words import PREVIEW, PREVIEW_WORDS
from transforms.facts.results.statements import ResultStatement
from transforms.reading.mentions import Reading, TeamRef
from transforms.reading.triggers import triggered

_TITLE = 2
"""Sentences among which the title of a preview stands."""
# a heading or a few words right in front of the score: "Our prediction", "We say:"
_FORECAST = triggered(r"\b(?:predict\w*|forecast|tips?|verdict|we say|we think|we expect|expected score)\b")
_HEADING = 60


def without_forecasts(reading: Reading, statements: Sequence[ResultStatement]) -> list[ResultStatement]:
    """The statements without printed scores that a preview guesses, and what else it tells put into the past.

    A score printed for the match that the title previews is a guess where nothing tells that match as played; so is
    one under a heading that announces a forecast. A score in brackets behind a name up for a prize is of another day.
    """
    told = [s for s in statements if s.rule != "result line" or not _is_announced(reading, s)]
    if _gives_prizes(reading):
        told = [replace(s, now=False, long_ago=True) if _is_in_brackets(reading, s) else s for s in told]
    told = [replace(s, now=False, long_ago=True) if _is_form(reading, s) else s for s in told]
    previewed = find_previewed(reading)
    if previewed is None or any(s.now and s.score and _keys(s) == previewed and s.rule != "result line" for s in told):
        return told
    return [replace(s, now=False) for s in told if s.rule != "result line" or _keys(s) != previewed]


# "Recent results:", "Head-to-head", "Last five meetings": what stands below is no news
_FORM = triggered(
    r"^\W*(?:(?:their|recent|previous|past|last|latest)\ (?:\w+\ )?(?:results|fixtures|form|meetings|encounters|clashes|games|matches)|last\ (?:round|time\ (?:out|they\ met|the\ (?:sides|teams|two)\ met)|meeting)|when\ they\ last\ met|form(?:\ guide)?|head[- ]to[- ]head|h2h)\b(?!.*<[ST])[^.]{0,30}$"
)
_LISTED = re.compile(r"<S\d+>")


def _is_form(reading: Reading, statement: ResultStatement) -> bool:
    """Whether the line of a result stands in a list of a side's last ones."""
    if statement.rule != "result line":
        return False
    index = statement.sentence - 1
    while index >= 0 and _LISTED.search(reading.sentences[index].shape) and statement.sentence - index < _LONG_LIST:
        index -= 1
    return index >= 0 and _FORM.search(reading.sentences[index].shape) is not None


_LONG_LIST = 13
"""Lines of such a list, and one more."""
# "Goal of the Month", "the nominees for player of the season": the matches of a month or a year
_PRIZES = triggered(
    r"\b(?:goal|save|player|manager|coach|goalkeeper)s? of the (?:month|season|year|decade)\b|\b(?:nominees?|shortlist(?:ed)?)\b"
)
# "Ward (<T0> <S1> <T2>)": the match that a name is from
_IN_BRACKETS = re.compile(r"\(<T\d+> <S\d+> <T\d+>\)\W*$")
_LEAD = 4
"""Sentences that say what a page is about."""


def _gives_prizes(reading: Reading) -> bool:
    return any(_PRIZES.search(read.shape) for read in reading.sentences[:_LEAD])


def _is_in_brackets(reading: Reading, statement: ResultStatement) -> bool:
    return _IN_BRACKETS.search(reading.sentences[statement.sentence].shape) is not None


def _keys(statement: ResultStatement) -> frozenset[str]:
    return frozenset(t.key for t in (statement.team, statement.opponent) if t is not None)


def find_previewed(reading: Reading) -> frozenset[str] | None:
    """The keys of the pair of a preview's title ("<T0> vs <T1>: TV channel, team news"), None where it is none."""
    for read in reading.sentences[:_TITLE]:
        match = PREVIEW.search(read.shape)
        if read.sentence.part == "title" and match is not None and PREVIEW_WORDS.search(read.shape):
            sides = [read.mentions[int(match[group][2:-1])].value for group in ("a", "b")]
            return frozenset(t.key for t in sides if isinstance(t, TeamRef))
    return None


# "betting tips for the weekend", "our best bets"
_TIPS = triggered(
    r"\b(?:bet(?:ting)? tips?|best bets?|bet builder|both teams to score|correct score|score predictions?)\b"
)


def looks_ahead(reading: Reading) -> bool:
    """Whether an article previews a match in its title or gives tips, so that no match of it is told by its goals alone."""
    return find_previewed(reading) is not None or any(_TIPS.search(read.shape) for read in reading.sentences[:_LEAD])


def _is_announced(reading: Reading, statement: ResultStatement) -> bool:
    """Whether a line of few words right in front of a score calls it a forecast."""
    before = reading.sentences[statement.sentence - 1] if statement.sentence else None
    return before is not None and len(before.shape) < _HEADING and _FORECAST.search(before.shape) is not None
