"""Every element of a page in document order, weighed by the sentences it carries."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from transforms.pages.furniture import LION_SHARE, NEVER_THE_ARTICLE, Label, label_of_name, label_of_names, short_name

# a paragraph of so many characters is not looked into
_PROSE = 120
# what a sentence in a box named as furniture weighs
_BOXED = 0.05

FURNITURE_TAGS: Mapping[str, Label] = {
    "nav": "navigation",
    "footer": "navigation",
    "aside": "aside",
    "figure": "caption",
    "figcaption": "caption",
    "address": "byline",
    "form": "newsletter",
}
_FURNITURE_ROLES = frozenset(("navigation", "complementary", "contentinfo", "dialog", "alertdialog", "menu"))
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LEAVES = frozenset(("p", "blockquote", "li", "dd", "pre")) | HEADINGS

# "…the break.", "…he said.”", "…what now?'"
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
# "color:red; display: none"
HIDDEN = re.compile(r"display\s*:\s*none")
_SPACE = re.compile(r"\s+")


def ends_like_a_sentence(text: str) -> bool:
    """Whether a text ends with the mark of a finished sentence."""
    return _SENTENCE_END.search(text) is not None


def is_sentence(text: str) -> bool:
    """Whether a block of text reads as prose rather than as a label.

    >>> is_sentence("Torino held Inter to a draw.")
    True
    >>> is_sentence("More football")
    False
    """
    return len(text) >= 80 or (len(text) >= 25 and ends_like_a_sentence(text))


@dataclass(slots=True)
class Scan:
    """The elements of a page; all lists run in parallel, in document order.

    `weight` counts the characters of sentences directly in the element, `box` tells what furniture it stands in,
    `total` sums the weights of the subtree, furniture discounted.
    """

    nodes: list[LexborNode] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    weight: list[int] = field(default_factory=list)
    box: list[Label | None] = field(default_factory=list)
    total: list[float] = field(default_factory=list)
    with_sentences: dict[int, list[int]] = field(default_factory=dict)

    def within(self, index: int, ancestor: int) -> bool:
        """Whether element `index` is `ancestor` or stands inside it."""
        while index > ancestor:
            index = self.parents[index]
        return index == ancestor

    def children(self, index: int) -> list[int]:
        """Children of one element that hold sentences."""
        return self.with_sentences.get(index, [])

    def common(self, one: int, other: int) -> int:
        """The smallest element that holds both."""
        while one != other:
            if one > other:
                one = self.parents[one]
            else:
                other = self.parents[other]
        return one


def text_of(node: LexborNode, *, deep: bool = True) -> str:
    """The text of an element on one line."""
    return _SPACE.sub(" ", node.text(deep=deep)).strip()


def scan_page(body: LexborNode) -> Scan:
    """Weigh every element below `body`."""
    scan = Scan()
    stack: list[tuple[LexborNode, int, bool]] = [(body, -1, False)]
    while stack:
        node, parent, counted = stack.pop()
        tag = node.tag or ""
        index = len(scan.nodes)
        weight = 0 if counted else _weigh(node, tag)
        scan.nodes.append(node)
        scan.parents.append(parent)
        scan.weight.append(weight)
        if weight >= _PROSE and tag == "p":
            continue
        counted = counted or tag == "a" or (weight > 0 and tag in LEAVES)
        stack += [(child, index, counted) for child in reversed(list(node.iter(include_text=False)))]
    _find_boxes(scan)
    _sum_up(scan)
    return scan


def _find_boxes(scan: Scan) -> None:
    """Mark what stands in furniture; a box that holds most of the page is none, whatever its name."""
    sums = _totals(scan, [float(weight) for weight in scan.weight])
    scan.box = [None] * len(scan.nodes)
    for index in range(1, len(scan.nodes)):
        label = scan.box[scan.parents[index]]
        if label is None and (label := _furniture(scan.nodes[index])):
            small = label in NEVER_THE_ARTICLE or sums[index] < LION_SHARE * sums[0]
            label = label if small else None
        scan.box[index] = label


def _furniture(node: LexborNode) -> Label | None:
    if (label := FURNITURE_TAGS.get(node.tag or "")) is not None:
        return label
    attributes = node.attributes
    if attributes.get("role") in _FURNITURE_ROLES:
        return "navigation"
    if HIDDEN.search(attributes.get("style") or ""):
        return "hidden"
    label = label_of_names(f"{attributes.get('class') or ''} {short_name(attributes.get('id'))}")
    return label or (label_of_name(node.tag) if node.tag and "-" in node.tag else None)


def _weigh(node: LexborNode, tag: str) -> int:
    """Characters of sentences that stand directly in this element; headings and labels in links are none."""
    if tag in HEADINGS or tag == "a":
        return 0
    deep = tag in LEAVES
    raw = node.text(deep=deep)
    if len(raw) < 25:
        return 0
    text = _SPACE.sub(" ", raw).strip()
    if not is_sentence(text) or (tag in INLINE and len(text) < 80):
        return 0
    if deep and sum(len(link.text()) for link in node.css("a")) > 0.9 * len(text) and not ends_like_a_sentence(text):
        return 0
    return len(text)


def _sum_up(scan: Scan) -> None:
    weights = [weight * _BOXED if box else float(weight) for weight, box in zip(scan.weight, scan.box, strict=True)]
    scan.total = _totals(scan, weights)
    for index in range(1, len(scan.nodes)):
        if scan.total[index]:
            scan.with_sentences.setdefault(scan.parents[index], []).append(index)


def _totals(scan: Scan, weights: list[float]) -> list[float]:
    for index in range(len(weights) - 1, 0, -1):
        weights[scan.parents[index]] += weights[index]
    return weights
