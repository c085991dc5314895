"""Sources whose pages are read worse tonight than they used to be: the mark of a layout that changed overnight."""

from collections.abc import Iterator
from datetime import datetime

import duckdb

from warehouse.database import read_sql
from warehouse.rows import as_utc

ENOUGH_TONIGHT = 5
ENOUGH_BEFORE = 20
SHARPLY = 0.5
"""A share of what is usual below which it is no chance."""


def find_layout_changes(con: duckdb.DuckDBPyConnection, night: datetime) -> Iterator[str]:
    """One line for each source that gave sharply fewer articles, or matches, from its pages than is usual."""
    rows = con.execute(read_sql("queries")["yields"], {"night": as_utc(night)}).fetchall()
    for source, pages, articles, usual_share, matches, usual_matches, before in rows:
        if pages < ENOUGH_TONIGHT or before < ENOUGH_BEFORE:
            continue
        if articles / pages < usual_share * SHARPLY:
            found = f"{articles} of {pages} pages gave an article where {usual_share:.0%} are usual"
        elif articles >= ENOUGH_TONIGHT and (usual_matches or 0) >= 0.5 and matches < usual_matches * SHARPLY:
            found = f"{matches:.1f} matches were read from an article where {usual_matches:.1f} are usual"
        else:
            continue
        yield f"{source}: {found}; has its layout changed? The pages are kept, and `matchday reparse` reads them again"
