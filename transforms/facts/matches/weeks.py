"""Weeks of one side: an article that opens with several of its matches, as local papers and colleges sum them up."""

import re
from collections.abc import Sequence

from transforms.facts.results.statements import ResultStatement
from transforms.reading.mentions import Reading
from transforms.reading.triggers import triggered

_SEVERAL = r"(?:two|three|four|five|six|both|several|a\ pair\ of|back-to-back|consecutive|[2-6])"
_MATCHES = r"(?:matches|games|contests|outings|wins|victories|triumphs|defeats|losses|draws|ties|shutouts|meetings|results|decisions)"
# "won one and drew another of three matches last week", "rolled to four wins in five days", "split a pair of road games"
_SUMS_UP = triggered(
    rf"""\b(?:
        {_SEVERAL}\ (?:[\w-]+\ ){{0,4}}?{_MATCHES}\ (?:[\w-]+\ ){{0,4}}?(?:week|weekend|trip|swing|(?:three|four|five|six|seven|eight)\ days|<D\d+>)
      | (?:split|swept|splits|sweeps|splitting|sweeping|won|lost|drew|played|dropped|dropping|winning|playing|earned|picked\ up|posted|recorded)\ {_SEVERAL}\ (?:of\ {_SEVERAL}\ )?(?:[\w-]+\ |<C\d+>\ ){{0,4}}?{_MATCHES}\b
      | (?:went|goes|going|finished)\ (?:<S\d+>|\d{{1,2}}-\d{{1,2}}-\d{{1,2}})\ (?:[\w-]+\ ){{0,6}}?(?:week|weekend|trip|swing|homestand)
      | (?:busy|perfect|unbeaten|winless|full|mixed)\ week\b
    )""",
    re.VERBOSE,
)
# "three wins in a row", "unbeaten in five games this season": of a run, no week's
_RUN = re.compile(r"\b(?:in a row|on the (?:trot|bounce|spin)|this season|of the season|since|streak|run)\b")
_FIRST = 4


def sums_up(reading: Reading) -> bool:
    """Whether the first sentences say that several matches of one side are told."""
    return any(
        _SUMS_UP.search(read.shape) is not None and not _RUN.search(read.shape)
        for read in reading.sentences[:_FIRST]
        if read.sentence.part in {"title", "prose", "heading"} and not read.quoted
    )


def is_of_the_week(statements: Sequence[ResultStatement], reading: Reading) -> bool:
    """Whether a match of the side summed up is told outright: with its score or its day, and not in passing."""
    return any(
        s.now
        and not s.aside
        and not reading.sentences[s.sentence].quoted
        and (s.score is not None or "<D" in reading.sentences[s.sentence].shape)
        for s in statements
    )
