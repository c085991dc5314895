"""A page as a tree, pruned of what no reader sees."""

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_CHARACTERS = 12_000_000
HARMLESS_TAGS = 4_500
MAX_REGION = 1_500_000
MAX_DEPTH = 4_000
MAX_OPEN_FORMATTING = 600

# "<div class=x>" → ("", "div"), "</div>" → ("/", "div")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSED_BY_THE_NEXT = frozenset("p li dt dd tr td th option tbody thead tfoot colgroup rp rt".split())
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())

UNSEEN = (
    "script style noscript template svg iframe object select button textarea input audio video canvas dialog map link "
    "source nav footer"
).split()


class TooBrokenError(ValueError):
    """The markup would cost more than a page is worth; the message says why."""


def parse_page(text: str) -> LexborHTMLParser:
    """The tree of a page.

    Raises:
        TooBrokenError: for pages that are larger, deeper or more broken than any publisher's.
    """
    if len(text) > MAX_CHARACTERS:
        raise TooBrokenError(f"larger than {MAX_CHARACTERS:,} characters")
    depth, opened = _measure(text) if text.count("<") > HARMLESS_TAGS else (0, 0)
    if depth > MAX_DEPTH:
        raise TooBrokenError(f"elements nested deeper than {MAX_DEPTH:,}")
    if opened > MAX_OPEN_FORMATTING:
        raise TooBrokenError(f"more than {MAX_OPEN_FORMATTING} formatting tags left open")
    return LexborHTMLParser(text)


def prune(page: LexborHTMLParser) -> None:
    """Take out what no reader sees: scripts, styles, players, form fields, menus."""
    page.strip_tags(UNSEEN)


def _measure(text: str) -> tuple[int, int]:
    """Greatest depth of nesting, and how many formatting tags stay open at the end."""
    depth = deepest = 0
    opened: Counter[str] = Counter()
    for slash, name in _TAG.findall(text):
        tag = name.lower()
        if tag in _VOID or tag in _CLOSED_BY_THE_NEXT:
            continue
        step = -1 if slash else 1
        depth = max(0, depth + step)
        deepest = max(deepest, depth)
        if tag in _FORMATTING:
            opened[tag] += step
    return deepest, sum(count for count in opened.values() if count > 0)


def children(node: LexborNode) -> list[LexborNode]:
    """The element children of a node, in order."""
    return list(node.iter(include_text=False))
