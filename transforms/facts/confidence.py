"""Confidence: how often facts told like this one are right, measured on annotated articles, by what stands behind them."""

from collections.abc import Sequence

from transforms.facts.goals.drafts import Draft
from transforms.facts.results.statements import ResultStatement

SURE, GOOD, FAIR, WEAK, POOR = 0.96, 0.88, 0.8, 0.7, 0.55
"""What is said with SURE is right 97 times in a hundred or more; the rest is named by about what it reached."""

_FIRM, _CLEAR, _PLAIN = 1.95, 4.0, 1.25


def rate_goal(draft: Draft, kept: Sequence[Draft], score: tuple[int, int] | None, keys: tuple[str, str]) -> float:
    """How sure a goal is: told firmly, its side clear, and the goals of its side all that the score has."""
    if draft.weight < _CLEAR:
        return POOR if score is None else WEAK
    if score is None:
        return FAIR if draft.strength >= _FIRM else WEAK
    goals = score[0] if draft.side == keys[0] else score[1]
    if draft.strength >= _FIRM and sum(d.side == draft.side for d in kept) == goals:
        return SURE
    return GOOD if draft.strength >= _PLAIN else FAIR


def rate_match(
    statements: Sequence[ResultStatement],
    score: tuple[int, int] | None,
    told: tuple[int, int],
    *,
    inferred: bool = False,
) -> float:
    """How sure a match and its score are: printed, contradicted nowhere, and told again or added up by its goals."""
    now = [s for s in statements if s.now]
    if inferred:
        return FAIR
    if score is None or not now:
        return WEAK
    agreed = len({s.score for s in statements if s.score}) <= 1 and len({s.verdict for s in now if s.verdict}) <= 1
    backed = told == score or len(now) > 1 or now[0].rule == "result line"
    if agreed and backed:
        return SURE
    return GOOD if agreed or backed else WEAK


def rate_card(evidence: Sequence[object], *, sure: bool) -> float:
    """How sure a sending-off is: told once, or again, and `sure` whose man he was."""
    if not sure:
        return FAIR
    return SURE if len(evidence) > 1 else GOOD
