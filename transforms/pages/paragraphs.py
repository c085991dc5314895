"""Which blocks of a region are the article's own paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence

from transforms.pages.blocks import Block
from transforms.pages.phrases import heads_something_else, is_appeal, is_credit, key_of, points_elsewhere
from transforms.pages.scan import ends_like_a_sentence

_PROSE = frozenset(("paragraph", "heading", "item", "quote"))
_LONG_CAPTION = 250
_CREDIT_LETTERS = 45
# letters from which on a block that comes a second time is a copy
_COPY = 40
# a label that comes back this often is a button
_REFRAIN = 5
_TOP = 20
_SENTENCE = 80
_BODY = 3

# "…a draw.", "…a draw.”"
_FULL_STOP = re.compile(r"\.[\"'”’)]*$")
# "Linton 2-0 Ely Park"
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b")
# "(Jane Roe) is a sports reporter at …"
_BIOGRAPHY = re.compile(r"\s*(?:is|was|has been|writes|covers|reports|works)\b", re.IGNORECASE)


def choose_paragraphs(
    blocks: Sequence[Block], *, title: str | None, captions: Sequence[str], authors: Sequence[str] = ()
) -> list[Block]:
    """The blocks that a reader takes for the article itself, in order.

    Args:
        blocks: All blocks of the region.
        title: The headline, which is no paragraph.
        captions: The captions, which are none either.
        authors: The names that may stand on a line of their own.
    """
    blocks = _below_the_title(blocks, key_of(title or ""))
    caption_keys = [key_of(text) for text in captions]
    unwanted = {key_of(title or ""), *(key_of(author) for author in authors)}
    counts = Counter(key_of(block.text) for block in blocks)
    link_lists = _link_lists(blocks)
    chosen: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        key = key_of(block.text)
        if not key or key in unwanted or not _is_prose(block):
            continue
        if block.kind == "item" and block.group in link_lists:
            continue
        if (len(key) > _COPY and key in seen) or (counts[key] >= _REFRAIN and not ends_like_a_sentence(block.text)):
            continue
        if block.zone != "lead" and len(key) < _LONG_CAPTION and _is_caption(key, caption_keys):
            continue
        seen.add(key)
        chosen.append(block)
    return _drop_bare_headings(_drop_biographies(chosen, authors))


def _below_the_title(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """Without what stands above the headline, where the headline is among the first blocks and no prose above it."""
    for number, block in enumerate(blocks[:_TOP]):
        if title and block.zone == "core" and key_of(block.text) == title:
            above = blocks[:number]
            if any(b.zone == "core" and b.kind in _PROSE and len(b.text) >= _SENTENCE for b in above):
                return blocks
            return [*(b for b in above if b.zone == "lead" or b.kind not in _PROSE), *blocks[number + 1 :]]
    return blocks


def _is_prose(block: Block) -> bool:
    if block.kind not in _PROSE:
        return False
    text = block.text
    if block.kind == "heading" and heads_something_else(text):
        return False
    if _is_label_in_a_link(block):
        return block.kind == "heading" and _SCORE.search(text) is not None
    return not (points_elsewhere(text, block.linked) or is_appeal(text) or is_credit(text))


def _is_caption(key: str, captions: Sequence[str]) -> bool:
    """Whether a block repeats a caption, or all of it but the credit at its end."""
    return any(caption.startswith(key) and len(caption) - len(key) <= _CREDIT_LETTERS for caption in captions)


def _is_label_in_a_link(block: Block) -> bool:
    """Whether a block is one link and no sentence of a report; headlines ask and exclaim, but have no full stop."""
    return block.all_linked and _FULL_STOP.search(block.text) is None


def _link_lists(blocks: Sequence[Block]) -> set[int]:
    """Lists that are mostly links without sentences."""
    lists: dict[int, list[bool]] = {}
    for block in blocks:
        if block.kind == "item":
            lists.setdefault(block.group, []).append(_is_label_in_a_link(block))
    return {group for group, links in lists.items() if 2 * sum(links) > len(links)}


def _drop_biographies(blocks: list[Block], authors: Sequence[str]) -> list[Block]:
    """Without the last paragraphs where they are about the authors."""
    end = len(blocks)
    while end > _BODY and any(_is_about(blocks[end - 1].text, author) for author in authors):
        end -= 1
    return blocks[:end]


def _is_about(text: str, author: str) -> bool:
    return text.startswith(author) and _BIOGRAPHY.match(text, len(author)) is not None


def _drop_bare_headings(blocks: Sequence[Block]) -> list[Block]:
    """Without the headings at the end, which nothing follows."""
    end = len(blocks)
    while end and blocks[end - 1].kind == "heading" and blocks[end - 1].zone != "lead":
        end -= 1
    return list(blocks[:end])
