"""Paths of pages: a page's address is made of the ids it is about, and of nothing else."""

import hashlib
import re
from functools import lru_cache

_SAFE = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_UNSAFE = re.compile(r"[^a-z0-9]+")


def segment(text: str) -> str:
    """One part of a path for any text: itself where it is plain, else its plain letters and a hash that keeps it apart.

    >>> segment("inter-milan"), segment("../Etc")
    ('inter-milan', 'etc-de8fd3ae')
    """
    if _SAFE.fullmatch(text) and ".." not in text:
        return text
    plain = _UNSAFE.sub("-", text.lower()).strip("-")[:60]
    mark = hashlib.sha256(text.encode()).hexdigest()[:8]
    return f"{plain}-{mark}" if plain else mark


def joined(key: str) -> str:
    """The segments of an id with slashes, such as a match's, as a path."""
    return "/".join(segment(part) for part in key.split("/"))


@lru_cache(maxsize=65536)
def path_of(kind: str, key: str) -> str:
    """The path of a page below the site's root; `kind` is one of those in `_PATHS`.

    >>> path_of("match", "serie-a/2021-22/torino/inter-milan")
    'matches/serie-a/2021-22/torino/inter-milan.html'
    >>> path_of("team", "torino")
    'teams/torino/index.html'
    """
    return _PATHS[kind].format(joined(key))


_PATHS = {
    "match": "matches/{}.html",
    "season": "competitions/{}.html",  # competition/season
    "team": "teams/{}/index.html",
    "team_season": "teams/{}.html",  # team/season
    "calendar": "teams/{}/fixtures.ics",
    "player": "players/{}.html",
    "day": "days/{}.html",
    "press": "press/{}.html",
}


def root_of(path: str) -> str:
    """What leads from a page back to the site's root, "" for a page that lies there."""
    return "../" * path.count("/")
