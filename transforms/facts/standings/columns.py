"""Columns of printed league tables: what their heads stand for, and whether the figures of a row add up."""

from collections.abc import Mapping

COLUMNS = {
    **dict.fromkeys(("pos", "position", "place", "rank", "#", "no"), "place"),
    **dict.fromkeys(("team", "teams", "club", "clubs", "nation", "country", "side", "squad"), "team"),
    **dict.fromkeys(
        ("p", "pl", "pld", "mp", "gp", "played", "games", "matches", "games played", "matches played"), "played"
    ),
    **dict.fromkeys(("pts", "points", "pt"), "points"),
    **dict.fromkeys(("w", "won", "wins"), "won"),
    **dict.fromkeys(("d", "drawn", "draws", "t"), "drawn"),
    **dict.fromkeys(("l", "lost", "losses"), "lost"),
    **dict.fromkeys(("gf", "ga", "f", "a", "gd", "+/-", "diff", "goal difference", "goals"), "goals"),
}
"""What the heads of columns stand for; the goals of a row are not read."""


def adds_up(row: Mapping[str, int]) -> bool:
    """Whether the points are those of the matches won and drawn, where a row tells of these.

    >>> adds_up({"won": 6, "drawn": 3, "points": 21}), adds_up({"won": 6, "drawn": 3, "points": 20})
    (True, False)
    """
    won, drawn = row.get("won"), row.get("drawn")
    return won is None or drawn is None or row["points"] in {3 * won + drawn, 2 * won + drawn}
