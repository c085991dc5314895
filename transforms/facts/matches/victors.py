"""Who won: the side that a match, or its shoot-out, went to, by the sentences about it."""

from collections.abc import Sequence

from transforms.model import Match
from transforms.reading.mentions import TeamRef


def find_results_told(
    assigned: list[int | None], matches: Sequence[Match], homes: Sequence[tuple[TeamRef, TeamRef, bool]]
) -> dict[int, tuple[TeamRef, TeamRef]]:
    """The winner and the loser of the match that a sentence is about, for each about one that a side won."""
    ends = {i: _winner(m) for i, m in enumerate(matches)}
    won = {i: homes[i][:2] if end == "home" else homes[i][1::-1] for i, end in ends.items() if end is not None}
    return {i: won[about] for i, about in enumerate(assigned) if about in won}


def _winner(match: Match) -> str | None:
    """The side that won a match, or its shoot-out."""
    kicks = match.shootout or (None, None)
    if kicks[0] is not None and kicks[1] is not None and kicks[0] != kicks[1]:
        return "home" if kicks[0] > kicks[1] else "away"
    return match.outcome if match.outcome in {"home", "away"} else None
