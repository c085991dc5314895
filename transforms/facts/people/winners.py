"""Scorers told behind a win of a side that its sentence does not name: "the champions beat Lecce 2-1 with goals from Fox and Ward"."""

import re
from collections import Counter
from collections.abc import Iterable

from transforms.facts.results.statements import ResultStatement
from transforms.reading.mentions import Reading, TeamRef
from transforms.reading.triggers import triggered

_WITH = triggered(
    r"\b(?:with|through|thanks to|courtesy of|via|after) (?:[\w'-]+ |<[XM]\d+> ){0,3}?(?:goals?|strikes?|headers?|efforts?|penalt(?:y|ies)|brace|double|hat-trick) (?:from|by) "
    r"(?P<people>(?:(?:[\w'-]+ ){0,3}?(?:<P\d+>|<M\d+>|\(<M\d+>\)),? ?(?:and )?){1,6})"
)
# "coasted past Lecce, with Fox at the double and Ward also on target"
_WITH_THEM = triggered(
    r"\bwith (?P<people>(?:(?:[\w'-]+ ){0,3}?<P\d+>(?:,? and |, | )){1,4}(?:also |each |both |all )?(?:at the double|on target|on the score-?sheet|among the (?:goals|scorers)|scoring|netting)\b"
    r"(?:(?:,| and|, and) (?:(?:[\w'-]+ ){0,3}?<P\d+>(?:,? and |, | )){1,4}(?:also |each |both |all )?(?:at the double|on target|on the score-?sheet|among the (?:goals|scorers)|scoring|netting)\b)?)"
)
_PERSON = re.compile(r"<P(\d+)>")
_WEIGHT = 3
_REACH = 80
"""How far behind a result its scorers may be told."""


def add_winners(votes: dict[str, Counter[str]], statements: Iterable[ResultStatement], reading: Reading) -> None:
    """Votes for those scorers to be the winners', added to `votes`."""
    for statement in statements:
        read = reading.sentences[statement.sentence]
        if statement.verdict != "won" or statement.team is None or statement.opponent is None or read.quoted:
            continue
        if any(isinstance(m.value, TeamRef) and m.value == statement.team for m in read.mentions):
            continue
        match = _WITH.search(read.shape, statement.cue, statement.cue + _REACH) or _WITH_THEM.search(
            read.shape, statement.cue, statement.cue + 2 * _REACH
        )
        for slot in _PERSON.findall(match["people"]) if match else ():
            votes.setdefault(str(read.mentions[int(slot)].value), Counter())[statement.team.key] += _WEIGHT
