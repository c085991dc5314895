"""Where on the page the article stands.

The core is the smallest element that holds nearly all sentences of the page.
Between the headline and the core may stand a standfirst or first paragraphs; behind it, more of the same.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from transforms.pages.furniture import Label
from transforms.pages.pictures import mark_picture_box
from transforms.pages.scan import INLINE, LEAVES, Scan, text_of
from transforms.pages.standfirst import find_lead
from transforms.pages.titles import title_parts

# share of a box's sentences that one child must hold for the search to go down into it
_DESCEND = 0.8
# an article of an endless page: its share of the page, and the least it may say
_INSTANCE_SHARE = 0.1
_INSTANCE_LEAST = 300
# how far above the headline a picture may stand, in elements
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Region:
    """Parts of a page: single blocks and pictures above the core, the index of the core, blocks below it."""

    lead: tuple[LexborNode, ...]
    pictures: tuple[LexborNode, ...]
    core: int
    tail: tuple[LexborNode, ...]


def find_headline(scan: Scan, titles: tuple[str, ...]) -> int | None:
    """Index of the element that carries one of the titles the page gives itself; else of the first long `h1`.

    Old pages have no headings: there any element does whose text is such a title or a part of one.
    """
    wanted = [_bag(title) for title in titles]
    first = best = None
    most = 0.5
    for index, node in enumerate(scan.nodes):
        if node.tag not in ("h1", "h2"):
            continue
        words = _bag(text_of(node))
        if first is None and node.tag == "h1" and len(words) >= 3:
            first = index
        for bag in wanted:
            overlap = len(words & bag) / max(len(words | bag), 1) + (0.05 if node.tag == "h1" else 0)
            if overlap > most:
                most, best = overlap, index
    if best is not None:
        return best
    parts = title_parts(titles)
    spelt = next((i for i in range(1, len(scan.nodes)) if not scan.box[i] and _spells(scan.nodes[i], parts)), None)
    return spelt if spelt is not None else first


def _spells(node: LexborNode, parts: frozenset[str]) -> bool:
    if node.tag in ("a", "li", "option"):
        return False
    text = node.text(deep=False)
    return 10 < len(text) < 250 and "".join(c for c in text.lower() if c.isalnum()) in parts


def _bag(text: str) -> frozenset[str]:
    return frozenset("".join(c if c.isalnum() else " " for c in text.lower()).split())


def choose_region(scan: Scan, headline: int | None, description: str | None = None) -> Region:
    """The parts of the page that hold the article. `description` is what the page's head says it is about."""
    core = _descend(scan, headline)
    if headline is None or scan.within(headline, core):
        return Region((), (), core, ())
    frame = scan.common(headline, core)
    lead = tuple(find_lead(scan, headline, core, description)) if headline < core else ()
    pictures = tuple(_lead_pictures(scan, max(frame, headline - _NEAR), core))
    return Region(lead, pictures, core, tuple(_tail(scan, core, frame)))


def _lead_pictures(scan: Scan, start: int, core: int) -> Iterator[LexborNode]:
    """Captioned pictures around the headline, above the core."""
    frame = scan.nodes[scan.common(start, core)]
    taken = -1
    for index in range(start + 1, core):
        node = scan.nodes[index]
        if scan.within(core, index) or (taken >= 0 and scan.within(index, taken)):
            continue
        if node.tag == "figure":
            taken = index
            yield node
        elif node.tag in ("img", "picture", "amp-img") and (box := mark_picture_box(node, frame)) is not None:
            taken = index
            yield box


def _descend(scan: Scan, headline: int | None) -> int:
    index = 0
    while kids := scan.children(index):
        best = max(kids, key=scan.total.__getitem__)
        if scan.total[best] < _DESCEND * scan.total[index]:
            own = _own_instance(scan, index, kids, headline)
            if own is None:
                return index
            best = own
        index = best
    return index if scan.nodes[index].tag not in LEAVES else scan.parents[index]


def _own_instance(scan: Scan, index: int, kids: list[int], headline: int | None) -> int | None:
    """The child that is the article of this page, where its neighbours are other articles or lists of them."""
    if headline is None:
        return None
    own = next((kid for kid in kids if scan.within(headline, kid)), None)
    if own is None or scan.total[own] < _INSTANCE_LEAST:
        return None
    if scan.total[own] >= 0.5 * scan.total[index]:
        return own
    rivals = [kid for kid in kids if kid != own and scan.total[kid] >= _INSTANCE_SHARE * scan.total[index]]
    if scan.total[own] >= _INSTANCE_SHARE * scan.total[index] and all(_is_instance(scan.nodes[kid]) for kid in rivals):
        return own
    return None


def _is_instance(node: LexborNode) -> bool:
    return node.tag == "article" or node.css_first("h1, article") is not None


def _tail(scan: Scan, core: int, frame: int) -> Iterator[LexborNode]:
    """Blocks behind the core that are made exactly like its paragraphs."""
    inside = [i for i in range(core, len(scan.nodes)) if scan.weight[i] and scan.within(i, core)]
    if not inside:
        return
    kind = Counter(_signature(scan, i) for i in inside).most_common(1)[0][0]
    if not kind.strip("|pdiv"):
        return
    for index in range(inside[-1] + 1, len(scan.nodes)):
        if not scan.within(index, frame):
            return
        if scan.weight[index] and not scan.box[index] and _signature(scan, index) == kind:
            yield scan.nodes[index]


def _signature(scan: Scan, index: int) -> str:
    node, parent = scan.nodes[index], scan.nodes[scan.parents[index]]
    return "|".join(
        (node.tag or "", node.attributes.get("class") or "", parent.tag or "", parent.attributes.get("class") or "")
    )


# boxes that nobody misses, not even labelled
_FORGOTTEN: frozenset[Label] = frozenset(("advert", "comments", "hidden", "legal", "navigation", "newsletter", "share"))
_EMPTY_BUT_KEPT = frozenset(("br", "img", "picture", "amp-img", "hr", "td", "th"))


def trim(scan: Scan, core: int) -> None:
    """Take out of the core what holds neither text nor pictures, and the boxes that nobody misses."""
    gone = -1
    for index in range(core + 1, len(scan.nodes)):
        if gone >= 0 and scan.within(index, gone):
            continue
        if not scan.within(index, core):
            return
        node = scan.nodes[index]
        empty = node.tag not in _EMPTY_BUT_KEPT and _holds_nothing(node)
        if empty or (scan.box[index] in _FORGOTTEN and scan.box[core] is None):
            gone = index
            node.decompose()


def _holds_nothing(node: LexborNode) -> bool:
    text = node.text()
    return not text.strip() and not (text and node.tag in INLINE) and node.css_first("img, picture, br") is None
