"""Where on the page the article stands.

The core is the smallest element that holds nearly all sentences of the page.
Between the headline and the core may stand a standfirst, pictures and first paragraphs; behind it, more of the same.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from transforms.pages.furniture import LION_SHARE, NEVER_THE_ARTICLE, Label
from transforms.pages.pictures import mark_picture_box
from transforms.pages.scan import INLINE, LEAVES, Scan, text_of
from transforms.pages.standfirst import find_lead

# share of a box's sentences that one child must hold for the search to go down into it
_DESCEND = 0.8
# an article of an endless page: its share of the page, and the least it may say
_INSTANCE_SHARE = 0.1
_INSTANCE_LEAST = 300
_INSTANCE_MOST = 0.5
# how far above the headline a picture may stand, in elements
_NEAR = 40

# boxes that nobody misses, not even labelled
_FORGOTTEN: frozenset[Label] = frozenset(("advert", "comments", "hidden", "legal", "navigation", "newsletter", "share"))
_EMPTY_BUT_KEPT = frozenset(("br", "img", "picture", "amp-img", "hr", "td", "th"))


@dataclass(frozen=True, slots=True)
class Region:
    """Parts of a page: single blocks and pictures above the core, the index of the core, blocks below it.

    `is_declared` says that somebody named the core, so that its own name is no reason against it.
    """

    lead: tuple[LexborNode, ...]
    pictures: tuple[LexborNode, ...]
    core: int
    tail: tuple[LexborNode, ...]
    is_declared: bool = False


def choose_region(scan: Scan, headline: int | None, description: str | None = None) -> Region:
    """The parts of the page that hold the article. `description` is what the page's head says it is about."""
    core = _descend(scan, headline)
    if headline is None or scan.within(headline, core):
        return Region((), (), core, ())
    frame = scan.common(headline, core)
    lead = tuple(find_lead(scan, headline, core, description)) if headline < core else ()
    pictures = tuple(_find_pictures(scan, max(frame, headline - _NEAR), core))
    return Region(lead, pictures, core, tuple(_find_tail(scan, core, frame)))


def _descend(scan: Scan, headline: int | None) -> int:
    """Index of the core: from the body down as long as one child has nearly all of the weight."""
    index = 0
    while kids := scan.children(index):
        best: int | None = max(kids, key=scan.total.__getitem__)
        if best is not None and scan.total[best] < _DESCEND * scan.total[index]:
            best = _own_instance(scan, index, kids, headline)
        if best is None:
            break
        index = best
    return index if scan.nodes[index].tag not in LEAVES else scan.parents[index]


def _own_instance(scan: Scan, index: int, kids: list[int], headline: int | None) -> int | None:
    """The child that is the article of this page, where its neighbours are other articles or lists of them."""
    own = next((kid for kid in kids if headline is not None and scan.within(headline, kid)), None)
    if own is None or scan.total[own] < _INSTANCE_LEAST:
        return None
    if scan.total[own] >= _INSTANCE_MOST * scan.total[index]:
        return own
    least = _INSTANCE_SHARE * scan.total[index]
    rivals = [kid for kid in kids if kid != own and scan.total[kid] >= least]
    return own if scan.total[own] >= least and all(_is_instance(scan.nodes[kid]) for kid in rivals) else None


def _is_instance(node: LexborNode) -> bool:
    return node.tag == "article" or node.css_first("h1, article") is not None


def _find_pictures(scan: Scan, start: int, core: int) -> Iterator[LexborNode]:
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


def _find_tail(scan: Scan, core: int, frame: int) -> Iterator[LexborNode]:
    """Blocks behind the core, in the same frame, that are made exactly like its paragraphs."""
    inside = [index for index in range(core, len(scan.nodes)) if scan.weight[index] and scan.within(index, core)]
    made = Counter(_make(scan, index) for index in inside).most_common(1)
    if not made or not any(made[0][0][1::2]):
        return
    for index in range(inside[-1] + 1, len(scan.nodes)):
        if not scan.within(index, frame):
            return
        if scan.weight[index] and not scan.box[index] and _make(scan, index) == made[0][0]:
            yield scan.nodes[index]


def _make(scan: Scan, index: int) -> tuple[str, str, str, str]:
    """Tag and class of an element and of its parent."""
    node, parent = scan.nodes[index], scan.nodes[scan.parents[index]]
    return node.tag or "", node.attributes.get("class") or "", parent.tag or "", parent.attributes.get("class") or ""


def trim(scan: Scan, core: int) -> list[tuple[Label, str]]:
    """Take out of the core what holds neither text nor pictures, and its furniture; labels and texts of the latter.

    The scan's elements inside the core are not to be touched afterwards.
    """
    taken: list[tuple[Label, str]] = []
    size = len(scan.nodes[core].text())
    gone = -1
    for index in range(core + 1, len(scan.nodes)):
        if gone >= 0 and scan.within(index, gone):
            continue
        if not scan.within(index, core):
            break
        node, label = scan.nodes[index], scan.box[index]
        if label is not None and scan.box[core] is None and _may_go(node, label, size):
            if label not in _FORGOTTEN and (text := text_of(node)):
                taken.append((label, text))
        elif node.tag in _EMPTY_BUT_KEPT or not _holds_nothing(node):
            continue
        gone = index
        node.decompose()
    return taken


def _may_go(node: LexborNode, label: Label, size: int) -> bool:
    """Whether a box is only that; captions are read with the text around them."""
    if label == "caption":
        return False
    return label in NEVER_THE_ARTICLE or label == "hidden" or len(node.text()) <= LION_SHARE * size


def _holds_nothing(node: LexborNode) -> bool:
    text = node.text()
    return not text.strip() and not (text and node.tag in INLINE) and node.css_first("img, picture, br") is None
