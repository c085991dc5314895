"""A page read by trafilatura, for the few whose layout defeats our own reader.

Ours takes whole pages of modern and old sites better and twice as fast (`tests/benchmarks/pages.py`);
the other finds paragraphs where ours knows none, such as reports set in headings or in stray table cells.
"""

import logging
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from transforms.pages.blocks import Block, clean
from transforms.pages.paragraphs import choose_paragraphs

FLAG = "read by fallback"
"""What an article is marked with whose text the second reader gave."""

MAX_CHARACTERS = 2_000_000
"""Pages longer than this are not handed on: the largest report among the saved pages has half a million."""

# A line of the page that reads as prose; menus and headlines are shorter.
_LINE = 60
# Share of the page's prose that our own reading takes at the least. Of 730 readings of 52 saved pages in 14 kinds of
# markup, those with a body F1 of 0.9 or more took at least 0.36 of it, and those that lost the article at most 0.35.
_LEAST_SHARE = 0.3
_LEAST_PROSE = 600
# what the other's text must be to take the place of ours: so many times as long, and where ours is more than a scrap,
# with most of our paragraphs in it
_TIMES = 2
_SCRAP = 700


def prose_of(body: LexborNode) -> int:
    """Characters on a page in lines that read as prose, each line once; to be asked while the page is whole."""
    lines = {line.strip() for line in body.text(separator="\n").split("\n")}
    return sum(len(line) for line in lines if len(line) >= _LINE)


def find_doubt(prose: int, chosen: Sequence[Block]) -> str | None:
    """Why the blocks chosen may not be the article: they hold little of the page's prose; None where nothing is odd.

    >>> find_doubt(5_000, [Block("paragraph", "Nothing happened here. " * 20)])
    '460 of 5000 characters of its prose taken'
    """
    taken = sum(len(block.text) for block in chosen)
    if prose < _LEAST_PROSE or taken >= _LEAST_SHARE * prose:
        return None
    return f"{taken} of {prose} characters of its prose taken"


def read_otherwise(
    html: str, ours: Sequence[Block], *, title: str | None, captions: Sequence[str], authors: Sequence[str]
) -> list[Block]:
    """The paragraphs that trafilatura finds, where they are plainly better than ours; else nothing.

    Title, captions and credits are left out as they are of our own reading. Never fails: a page that the other reader
    cannot read gives nothing.
    """
    if len(html) > MAX_CHARACTERS:
        return []
    lines = [line.removeprefix("- ") for line in _extract(html).split("\n")]
    blocks = [Block("paragraph", text) for text in map(clean, lines) if text]
    theirs = choose_paragraphs(blocks, title=title, captions=captions, authors=authors)
    return theirs if _is_better(theirs, ours) else []


def _extract(html: str) -> str:
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        from trafilatura import extract  # noqa: PLC0415 - hardly any page needs it, and it loads a second HTML parser

        return extract(html, output_format="txt", include_comments=False, include_tables=False) or ""
    except Exception:  # noqa: BLE001 - whatever trips the other reader, our own reading stands
        return ""


def _is_better(theirs: Sequence[Block], ours: Sequence[Block]) -> bool:
    length, other = sum(len(block.text) for block in ours), sum(len(block.text) for block in theirs)
    if other < _TIMES * length or not theirs:
        return False
    text = "\n".join(block.text for block in theirs)
    return length < _SCRAP or 2 * sum(block.text in text for block in ours) >= len(ours)
