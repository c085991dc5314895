"""Results told by the score of the one before: "Lecce lost by the same score", "the same result between Roma and Lazio"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.results.both_sides import SAME_AGAIN
from transforms.facts.results.statements import ResultStatement, subject_first
from transforms.reading.mentions import Reading

# "Lecce lost by the same score", "beat Bari by a similar margin", "shared the points after a similar scoreline"
_SAME = re.compile(
    r"[^;.]{0,60}?\b(?:by|with|to|for|after|in)\ (?:an?|the)\ (?:(?:exact\ )?same|similar|identical|equal)\ (?:score-?(?:line)?|margin|result)\b"
)
_NEXT = 2
"""Sentences from one result to another told by "the same score"."""


def with_same_scores(statements: Sequence[ResultStatement], reading: Reading) -> list[ResultStatement]:
    """The statements in their order, those that tell their score as "the same" with that of the result told last.

    "The same result between" two sides is one only behind a draw.
    """
    told: list[ResultStatement] = []
    last: ResultStatement | None = None
    for statement in statements:
        shape = reading.sentences[statement.sentence].shape
        near = last if last is not None and statement.sentence - last.sentence <= _NEXT else None
        if statement.rule == SAME_AGAIN:
            if near is None or near.verdict != "drew":
                continue
            told.append(replace(statement, score=near.score))
        elif statement.score is None and statement.verdict and _SAME.match(shape, statement.cue):
            score = subject_first(near.score, statement.verdict) if near is not None else None
            told.append(replace(statement, score=score))
        else:
            told.append(statement)
        last = told[-1] if told[-1].score else last
    return told
