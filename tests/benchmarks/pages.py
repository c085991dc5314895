"""Page → article beside trafilatura, on any folder of saved pages.

    python tests/benchmarks/pages.py FOLDER [--worst 10]

The folder holds the pages, plain or gzipped, and `expected.jsonl`, one object per page:
`file`, `url`, `title`, `published`, `body` (a paragraph on each line) and `captions`.
Trafilatura reads every page here; in the product it is asked only about those that our own reading doubts.
"""

import argparse
import gzip
import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transforms.pages import PageReading, read_page

_WORD = re.compile(r"\w+")
_SHINGLE = 4
# a caption of fewer letters may stand in a text by chance
_CAPTION = 20
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page and what a reader takes from it."""

    file: str
    url: str
    html: bytes
    title: str
    day: str
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """What some reader took from a page; empty where it took nothing."""

    text: str = ""
    titles: tuple[str, ...] = ()  # the chosen one first
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How one page was read."""

    file: str
    f1: float
    first: bool
    last: bool
    caption: bool
    day: bool
    title: bool


@dataclass(frozen=True, slots=True)
class Result:
    """How a folder was read, by whom and how fast."""

    reader: str
    scores: tuple[Score, ...]
    pages_per_second: float

    def share(self, name: str) -> float:
        """Mean over all pages of one measure."""
        return sum(float(getattr(score, name)) for score in self.scores) / len(self.scores)


def load(folder: Path) -> list[Saved]:
    """The pages of a folder with their expectations."""
    rows = [json.loads(line) for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines() if line]
    return [_load(folder, row) for row in rows]


def _load(folder: Path, row: dict[str, Any]) -> Saved:
    raw = (folder / row["file"]).read_bytes()
    return Saved(
        file=row["file"],
        url=row["url"],
        html=gzip.decompress(raw) if row["file"].endswith(".gz") else raw,
        title=row["title"] or "",
        day=(row["published"] or "")[:10],
        paragraphs=tuple(line for line in row["body"].split("\n") if plain(line)),
        captions=tuple(row["captions"]),
    )


def plain(text: str) -> str:
    """The words of a text in lower case."""
    return " ".join(_WORD.findall(text.lower()))


def shingles(text: str) -> set[tuple[str, ...]]:
    """All runs of four words."""
    words = _WORD.findall(text.lower())
    return {tuple(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))} if words else set()


def score(saved: Saved, read: Read) -> Score:
    """Compare what was read with what a reader takes.

    A title counts when it is the expected one, or when the page carries the expected one, too, and both say the same
    in half of their words: newspapers share a story under another title than the one that stands above it.
    """
    wanted, found = "\n".join(saved.paragraphs), plain(read.text)
    expected, got = shingles(wanted), shingles(read.text)
    common = len(expected & got)
    stray = [plain(text) for text in saved.captions if len(plain(text)) > _CAPTION]
    return Score(
        file=saved.file,
        f1=2 * common / (len(expected) + len(got)) if common else 0.0,
        first=plain(saved.paragraphs[0]) in found,
        last=plain(saved.paragraphs[-1]) in found,
        caption=any(text in found and text not in plain(wanted) for text in stray),
        day=read.day == saved.day,
        title=_is_title(plain(saved.title), [plain(title) for title in read.titles]),
    )


def _is_title(expected: str, titles: Sequence[str]) -> bool:
    if not titles or expected not in titles:
        return False
    one, other = set(expected.split()), set(titles[0].split())
    return 2 * len(one & other) >= min(len(one), len(other))


def measure(name: str, reader: Callable[[Saved], Read], pages: Sequence[Saved]) -> Result:
    """Read all pages, after one to warm up; the speed is the best of some rounds, in seconds of processor time."""
    reader(pages[0])
    seconds = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        reads = [reader(page) for page in pages]
        seconds = min(seconds, time.process_time() - start)
    return Result(name, tuple(score(*pair) for pair in zip(pages, reads, strict=True)), len(pages) / seconds)


def read_ours(saved: Saved) -> Read:
    """Our own reading."""
    reading: PageReading = read_page(saved.html, url=saved.url)
    if reading.article is None:
        return Read()
    day = reading.article.published
    return Read(reading.article.text, reading.titles, day.isoformat() if day else None)


def read_with_trafilatura() -> Callable[[Saved], Read]:
    """Trafilatura's reading with all fields."""
    import trafilatura

    def read(saved: Saved) -> Read:
        document = trafilatura.bare_extraction(saved.html, url=saved.url, with_metadata=True, include_comments=False)
        if document is None:
            return Read()
        return Read(document.text or "", (document.title or "",), document.date)

    return read


def show(results: Sequence[Result], worst: int) -> None:
    """Print one line for each reader, then the pages that ours reads worst."""
    print(f"{'':14}  body F1  first   last  captions in  day    title  pages/s")
    for result in results:
        shares = [result.share(name) for name in ("first", "last", "caption", "day", "title")]
        first, last, caption, day, title = (f"{100 * share:5.1f}" for share in shares)
        measures = f"{first}  {last}  {caption:>11}  {day}  {title}  {result.pages_per_second:7.1f}"
        print(f"{result.reader:14}  {result.share('f1'):.4f}  {measures}")
    for one in sorted(results[0].scores, key=lambda item: item.f1)[:worst]:
        lost = [f"no {name}" for name in ("first", "last", "day", "title") if not getattr(one, name)]
        print(f"  {one.f1:.3f}  {one.file}  {', '.join(lost + ['caption in text'] * one.caption)}".rstrip())


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure one folder."""
    parser = argparse.ArgumentParser(description="Page → article beside trafilatura.")
    parser.add_argument("folder", type=Path, help="saved pages with expected.jsonl")
    parser.add_argument("--worst", type=int, default=5, help="how many of the worst pages to name")
    options = parser.parse_args(arguments)
    if not (options.folder / "expected.jsonl").is_file():
        print(f"{options.folder}: holds no expected.jsonl; give a folder of saved pages with one", file=sys.stderr)
        return 1
    pages = load(options.folder)
    results = [measure("ours", read_ours, pages), measure("trafilatura", read_with_trafilatura(), pages)]
    show(results, options.worst)
    return 0


if __name__ == "__main__":
    sys.exit(main())
