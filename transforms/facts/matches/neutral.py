"""Neutral grounds: finals, and the matches of a tournament that neither team is host of."""

import re
from collections.abc import Sequence

from transforms.facts.matches.pairs import Pair
from transforms.facts.matches.venue import ground_votes
from transforms.model import Competition
from transforms.reading.mentions import Reading
from transforms.reading.triggers import triggered
from transforms.reference import Reference

TOURNAMENTS = frozenset(
    """
    africa-cup-of-nations african-games african-nations-championship arab-cup asian-cup asian-games confederations-cup copa-america
    european-championship gold-cup gulf-cup ofc-nations-cup olympics saff-championship under-17-world-cup under-20-world-cup
    under-21-championship womens-asian-cup womens-cup-of-nations womens-european-championship womens-world-cup world-cup
    """.split()
)
"""Competitions played in one country: who is not its host is at home nowhere."""
_NOT_THE_FINALS = re.compile(r"\bqualif(?:ier|iers|ying|ication)\b|\bplay-?off|\bfriendl(?:y|ies)\b|\bwarm-up\b")
# "won the cup final", "in the final at"; not "into the final", "the final whistle", "a semi-final"
_FINAL = triggered(
    r"(?<!semi-)(?<!semi )(?<!quarter-)(?<!quarter )(?<!play-off )(?<!regional )(?<!grand )\bfinal\b"
    r"(?![ -](?:day|round|whistle|minutes?|group|match|game|third|score|scores|table|seconds?|stages?|few|home|league|standings|place|spot|four|eight|ball|kick|say"
    r"|hour|half|quarter|moments?|stretch|hurdle|qualif\w+|touch|pass|pool|team|berth|chance|tally|push|step|\d+|<[DMS]\d+>))"
)
_WON_IT = re.compile(
    r"\b(?:w[io]n\w*|beat\w*|lift\w*|claim\w*|captur\w+|clinch\w*|crown\w*|victor\w*|triumph\w*|trophy|title|champions|cup|shield|defeat\w*|lost|retain\w*|stunn\w+|drew|drawn|replay|down\w+|edg\w+|thrash\w+)\b"
)
_NOT_YET = re.compile(
    r"\b(?:reach\w*|into|in to|to|for|towards|place in|spot in|berth in|slot in|step from|away from|through to|book\w*|set up|await\w*|meet\w*|face\w*|next|ahead of|next month's|next week's|<D\d+>(?:'s)?) (?:(?:a|an|the|their|its|this|last|first|second|third|\w+day's|<[CDX]\d+>(?:'s)?|[\w-]+) ){0,4}$"
)
_LEGS = re.compile(r"\b(?:first|second|1st|2nd)[ -]leg\b|\baggregate\b")
_LEAD = 3


def is_final(pair: Pair, reading: Reading) -> bool:
    """Whether the match is told as a final of one match, which is seldom played at home."""
    told = {s.sentence for s in pair.statements if s.now and s.sentence < _LEAD}
    shapes = [reading.sentences[i].shape for i in sorted(told)]
    if any(_LEGS.search(shape) for shape in shapes):
        return False
    return any(
        not _NOT_YET.search(shape, 0, match.start()) and _WON_IT.search(shape)
        for shape in shapes
        for match in _FINAL.finditer(shape)
    )


def is_neutral(
    pair: Pair, reading: Reading, indexes: Sequence[int], competition: Competition | None, reference: Reference
) -> bool:
    """Whether neither team was at home, unless a ground of one of the two says otherwise."""
    nations = {reference.teams.get(t.id).kind for t in (pair.first, pair.second) if t.id} == {"country"}
    tournament = nations and competition is not None and competition.id in TOURNAMENTS
    if tournament:
        lead = [*range(min(_LEAD, len(reading.sentences))), *(s.sentence for s in pair.statements)]
        tournament = not any(_NOT_THE_FINALS.search(reading.sentences[i].shape) for i in lead)
        tournament = tournament and not any(s.now and s.home and s.rule != "result line" for s in pair.statements)
    if not tournament and not is_final(pair, reading):
        return False
    return max(ground_votes(pair, reading, list(indexes), reference).values(), default=0.0) <= 0
