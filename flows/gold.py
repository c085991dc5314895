"""Annotated facts from JSON lines, checked line by line before anything is compared with them."""

import json
from pathlib import Path
from typing import Any


class GoldError(Exception):
    """A file of annotated facts that cannot be used: the message names the file, the line and what is wrong."""


_LISTS = ("matches", "mentioned", "upcoming", "standings")


def read_gold(path: str) -> list[dict[str, Any]]:
    """The annotated articles of a file, one object per line.

    Raises:
        GoldError: No article at all, or a line that is not an object with an id and lists of facts.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: not text in UTF-8; give annotated facts as JSON lines") from error
    rows = [_parse(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not rows:
        raise GoldError(f"{path}: no annotated article in it; give one JSON object per line")
    return rows


def _parse(path: str, number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise GoldError(f"{path}:{number}: not JSON ({error.msg} at column {error.colno}); mend the line") from error
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise GoldError(f"{path}:{number}: expected an object with an id; mend the line")
    for key in _LISTS:
        if not isinstance(row.setdefault(key, []), list):
            raise GoldError(f"{path}:{number}: '{key}' must be a list; mend the line")
    return row
