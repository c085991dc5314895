"""What stands between the headline and the body: the standfirst, and first paragraphs set apart."""

import re
from collections.abc import Iterator
from itertools import pairwise

from selectolax.lexbor import LexborNode

from transforms.pages.furniture import words_of_name
from transforms.pages.headline import bag_of
from transforms.pages.scan import INLINE, LEAVES, Scan, text_of

_LEAST = 25
_NAMES = frozenset(
    "abstract blurb deck dek description excerpt intro introduction lead leadtext lede standfirst strap strapline "
    "subdeck subhead subheader subheading subheadline subtitle subtitulo summary synopsis tagline teaser".split()
)
_PAIRS = frozenset(
    (
        ("sub", "title"),
        ("sub", "head"),
        ("sub", "heading"),
        ("sub", "headline"),
        ("lead", "text"),
        ("tertiary", "title"),
    )
)
# "Jane Roe 2 minutes ago", "Published: 13 March 2022"
_WHEN = re.compile(
    r"\b\d+\s+\w+\s+ago\b|\b(?:published|updated|posted)\b|\d{1,2}[:.]\d\d\s*(?:[ap]m|[A-Z]{2,4})?\s*$", re.IGNORECASE
)


def find_lead(scan: Scan, headline: int, core: int, description: str | None) -> Iterator[LexborNode]:
    """Blocks between headline and core that belong to the article, in order."""
    wanted = bag_of(description or "")
    taken = -1
    first = True
    for index in range(headline + 1, core):
        node = scan.nodes[index]
        if scan.within(core, index) or scan.within(index, headline) or (taken >= 0 and scan.within(index, taken)):
            continue
        text = text_of(node, deep=node.tag in LEAVES)
        if len(text) < _LEAST or node.tag in INLINE or _WHEN.search(text):
            continue
        named = is_named_standfirst(node)
        if scan.box[index] and not named:
            continue
        if (
            named
            or scan.weight[index]
            or node.tag in LEAVES
            or (first and len(text) >= 40)
            or _same_words(bag_of(text), wanted)
        ):
            taken = index
            yield node
        first = False


def is_named_standfirst(node: LexborNode) -> bool:
    """Whether an element calls itself the standfirst, by any of the names that newspapers have for it."""
    for name in (node.attributes.get("class") or "").split():
        words = words_of_name(name)
        if not _NAMES.isdisjoint(words) or not _PAIRS.isdisjoint(pairwise(words)):
            return True
    return False


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(other) >= 5 and len(one & other) >= 0.8 * min(len(one), len(other))
