"""Which rules an article was read by: a name that changes whenever a rule, a table of words or a list of teams does.

The layouts that sources declare are rules too.
"""

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from crawlers.sources import Source

KINDS = (".csv", ".json", ".jsonl", ".py", ".toml", ".txt")
"""Endings of the files that say how articles are read."""


def rules_version(sources: Iterable[Source]) -> str:
    """Twelve letters and digits, the same on every machine that has the same rules and the same layouts declared."""
    layouts = sorted((source.name, repr(source.layouts)) for source in sources if source.layouts)
    return _digest_of_files() if not layouts else _short(hashlib.sha256(f"{_digest_of_files()} {layouts}".encode()))


@lru_cache(maxsize=1)
def _digest_of_files() -> str:
    digest = hashlib.sha256()
    for name, file in sorted(_files(resources.files("transforms"), "transforms")):
        content = file.read_bytes()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return _short(digest)


def _short(digest: "hashlib._Hash") -> str:
    return digest.hexdigest()[:12]


def _files(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _files(item, f"{name}/{item.name}")
        elif item.name.endswith(KINDS):
            yield f"{name}/{item.name}", item
