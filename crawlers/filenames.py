"""The names of archive files: `<time>-<run>-<token>-<number>.warc.gz`, and `-r1`, `-r2` for copies that hold less.

They sort by time. No two machines give the same one, so that a warehouse which both load into tells their files apart.
"""

import re
import secrets
from datetime import UTC, datetime
from pathlib import Path

_COPY = re.compile(r"-r(\d+)(?=\.warc\.gz$)")
_TOKEN = re.compile(r"\d{8}T\d{6}Z-\d{3}-([0-9a-f]{8})-\d{5}(?:-r\d+)?\.warc\.gz$")


def fresh_run(folder: Path, moment: datetime) -> str:
    """Name a run by its moment, its number within that moment, and a token.

    The token tells it from the runs of other machines: neither a host's name nor a mark in the data directory would,
    as containers may share the one, and copies of a machine both.
    """
    stamp = f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    while any(folder.glob(f"{stamp}-{number:03d}-*")):
        number += 1
    return f"{stamp}-{number:03d}-{secrets.token_hex(4)}"


def token_of(name: str) -> str | None:
    """Give the token of a file's run; None where it has none, as what backfills gathered.

    >>> token_of("archive/herald/20220314T060000Z-001-5eed0001-00000-r1.warc.gz")
    '5eed0001'
    >>> token_of("archive/_saved/pages-0123456789ab-herald.warc.gz")
    """
    found = _TOKEN.search(name)
    return found[1] if found else None


def first_name(name: str) -> str:
    """Give the name that a file had before anything was dropped from it.

    >>> first_name("20220314T060000Z-001-5eed0001-00000-r2.warc.gz")
    '20220314T060000Z-001-5eed0001-00000.warc.gz'
    """
    return _COPY.sub("", name)


def next_name(name: str) -> str:
    """Give the name of the copy that takes a file's place.

    >>> next_name("run-00000.warc.gz"), next_name("run-00000-r1.warc.gz")
    ('run-00000-r1.warc.gz', 'run-00000-r2.warc.gz')
    """
    found = _COPY.search(name)
    return f"{first_name(name).removesuffix('.warc.gz')}-r{int(found[1]) + 1 if found else 1}.warc.gz"


def previous_name(name: str) -> str | None:
    """Give the name of the file whose place a copy takes; None for a file that is no copy.

    >>> previous_name("run-00000-r2.warc.gz"), previous_name("run-00000-r1.warc.gz")
    ('run-00000-r1.warc.gz', 'run-00000.warc.gz')
    """
    found = _COPY.search(name)
    if found is None:
        return None
    return _COPY.sub(f"-r{int(found[1]) - 1}" if int(found[1]) > 1 else "", name)
