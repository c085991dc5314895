"""Which rules an article was read by: a name that changes whenever a rule, a table of words or a list of teams does."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

KINDS = (".csv", ".json", ".jsonl", ".py", ".toml", ".txt")
"""Endings of the files that say how articles are read."""


@lru_cache(maxsize=1)
def rules_version() -> str:
    """Twelve letters and digits, the same on every machine that has the same rules."""
    digest = hashlib.sha256()
    for name, file in sorted(_files(resources.files("transforms"), "transforms")):
        content = file.read_bytes()
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def _files(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _files(item, f"{name}/{item.name}")
        elif item.name.endswith(KINDS):
            yield f"{name}/{item.name}", item
