"""Boxes that belong to a picture, where the page has no `figure` to say so."""

import re

from selectolax.lexbor import LexborNode

from transforms.pages.furniture import words_of_name

MARK = "data-picture-box"
_LONGEST = 350
_LONGEST_NAMED = 700
_CLIMB = 6
_MOST = 200
_PICTURE_WORDS = ("caption", "cutline", "gallery", "image", "img", "media", "photo", "picture", "thumbnail")

# "(Photo by A. Name)", "Picture: AFP", "Getty Images", "Name/Reuters", "© Agency"
CREDIT = re.compile(
    r"""(?:photo(?:graph)?|picture|image|pic|credit)s?\s*(?:by|:|/|courtesy|credit)
      | getty | shutterstock | alamy | imago | action\ images | \bpa\ wire | \bafp\b | ©
      | /\s*(?:ap|afp|reuters|pa|epa)\b | \((?:ap|afp|reuters|pa|file)\b[^)]*\)\s*$""",
    re.IGNORECASE | re.VERBOSE,
)


def mark_picture_boxes(region: LexborNode) -> None:
    """Mark each element that holds a picture and no more than the words about it.

    The mark is an attribute: "caption", or "related" for a picture with a linked headline.
    """
    for picture in region.css("img, picture, amp-img")[:_MOST]:
        mark_picture_box(picture, region)


def mark_picture_box(picture: LexborNode, region: LexborNode) -> LexborNode | None:
    """Mark the box of one picture; the box when there is one."""
    box = _smallest_with_text(picture, region)
    label = _label(box) if box is not None else None
    if box is None or label is None:
        return None
    above = _named_after_pictures(box, region)
    for node in (box, above):
        if node is not None:
            node.attrs[MARK] = label
    return above or box


def _text(node: LexborNode) -> str:
    return node.text().strip()


def _smallest_with_text(picture: LexborNode, region: LexborNode) -> LexborNode | None:
    box = picture.parent
    for _ in range(_CLIMB):
        if box is None or box.mem_id == region.mem_id or box.tag in ("figure", "body"):
            return None
        text = _text(box)
        if len(text) > (_LONGEST_NAMED if _picture_name(box) else _LONGEST):
            return None
        if text:
            return box
        box = box.parent
    return None


def _named_after_pictures(box: LexborNode, region: LexborNode) -> LexborNode | None:
    above = box.parent
    for _ in range(3):
        if above is None or above.mem_id == region.mem_id or len(_text(above)) > _LONGEST:
            return None
        if _picture_name(above):
            return above
        above = above.parent
    return None


def _label(box: LexborNode) -> str | None:
    text = _text(box)
    headed = box.css_first("h1, h2, h3, h4, h5, li") is not None
    if headed and (box.tag == "a" or box.css_first("a") is not None or _in_link(box)):
        return "related"
    if _picture_name(box) or CREDIT.search(text):
        return "caption"
    if box.tag == "p":
        return None if text.endswith((".", "”", '"')) else "caption"
    return None if any(len(_text(p)) > 60 for p in box.css("p")) else "caption"


def _in_link(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and parent.tag == "a"


def _picture_name(node: LexborNode) -> bool:
    names = (node.attributes.get("class") or "").split()
    return any(word.startswith(_PICTURE_WORDS) for name in names for word in words_of_name(name))
