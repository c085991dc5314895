"""Questions to start from: the queries of `examples.sql`, with their titles."""

from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Example:
    """A query and what it asks, in words."""

    title: str
    query: str


def examples() -> list[Example]:
    """The examples in the order of the file, in which each begins with a line `-- title` and ends with a semicolon."""
    text = (files("warehouse") / "site" / "examples.sql").read_text("utf-8")
    found = []
    for part in text.split(";\n"):
        title, _, query = part.strip().partition("\n")
        if query:
            found.append(Example(title.removeprefix("-- "), f"{query.strip()};"))
    return found
