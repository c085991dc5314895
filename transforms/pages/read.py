"""From the bytes of a page to its article."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from selectolax.lexbor import LexborNode

from transforms.model import Article
from transforms.pages.addresses import article_id, canonical_address
from transforms.pages.blocks import Block, clean, read_blocks
from transforms.pages.credits import find_authors, find_publisher
from transforms.pages.dateline import find_dateline
from transforms.pages.encoding import decode_page
from transforms.pages.head import Head, read_head
from transforms.pages.jsonld import text_value
from transforms.pages.language import language_of
from transforms.pages.paragraphs import choose_paragraphs
from transforms.pages.pictures import mark_picture_boxes
from transforms.pages.publication import find_publication
from transforms.pages.refusals import refuse_bytes, refuse_page
from transforms.pages.region import choose_region, find_headline, trim
from transforms.pages.scan import scan_page, text_of
from transforms.pages.titles import share_titles
from transforms.pages.tree import TooBrokenError, parse_page, prune


@dataclass(frozen=True, slots=True)
class PageReading:
    """What was read of a page: an article, or the reason why there is none.

    `blocks` holds every labelled piece of the region, those that were kept apart from the text included.
    """

    article: Article | None
    reason: str | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=False)


def read_page(
    body: bytes, *, url: str, captured: datetime | None = None, content_type: str | None = None
) -> PageReading:
    """The article of a page, or the reason why the page is none; never fails.

    Args:
        body: The page as it was fetched, unpacked.
        url: Where it was fetched from.
        captured: When; dates behind it are not believed.
        content_type: The header of that name.
    """
    if reason := refuse_bytes(body, content_type):
        return PageReading(None, reason)
    decoded = decode_page(body, content_type)
    try:
        page = parse_page(decoded.text)
    except TooBrokenError as error:
        return PageReading(None, f"not read: {error}")
    if page.body is None:
        return PageReading(None, "no HTML: the page has no body")
    head = read_head(page)
    prune(page)
    shared = share_titles(head, url)
    scan = scan_page(page.body)
    headline = find_headline(scan, shared)
    region = choose_region(scan, headline, description=_description(head))
    title = clean(text_of(scan.nodes[headline])) if headline is not None else next(iter(shared), None)
    dateline = find_dateline(scan, headline, region.core)
    authors = find_authors(head, dateline.byline)
    trim(scan, region.core)
    mark_picture_boxes(scan.nodes[region.core])
    blocks = [
        *(block for block in read_blocks(_html(region.pictures), "lead") if block.kind == "caption"),
        *read_blocks(_html(region.lead), "lead"),
        *read_blocks(_html((scan.nodes[region.core],))),
        *read_blocks(_html(region.tail), "tail"),
    ]
    captions = tuple(dict.fromkeys(block.text for block in blocks if block.kind == "caption"))
    chosen = choose_paragraphs(blocks, title=title, captions=captions, authors=authors)
    chosen, from_data = _prefer_full_text(chosen, head)
    if reason := refuse_page(page, head, title, chosen):
        return PageReading(None, reason, tuple(blocks))
    text = "\n\n".join(block.text for block in chosen)
    when = find_publication(head, times=dateline.times, printed=dateline.printed, url=url, captured=captured)
    language, contradicted = language_of(text, head.language or text_value(head.article.get("inLanguage")))
    address = canonical_address(url, head.canonical, head.meta.get("og:url"))
    flags = {
        "dates differ": when.differs,
        "language differs": contradicted,
        "encoding mended": decoded.mended,
        "text from JSON-LD": from_data,
    }
    article = Article(
        id=article_id(address),
        text=text,
        title=title,
        published=when.day,
        url=address,
        publisher=find_publisher(head, address),
        published_at=when.published_at,
        updated_at=when.updated_at,
        authors=authors,
        captions=captions,
        language=language,
        flags=tuple(flag for flag, raised in flags.items() if raised),
    )
    return PageReading(article, None, tuple(blocks))


def _html(nodes: Sequence[LexborNode]) -> str:
    return "".join(node.html or "" for node in nodes)


def _description(head: Head) -> str | None:
    return head.first("description", "og:description", "twitter:description") or text_value(
        head.article.get("description")
    )


def _prefer_full_text(chosen: Sequence[Block], head: Head) -> tuple[list[Block], bool]:
    """The text that JSON-LD carries, where the page shows less than half of it."""
    body = text_value(head.article.get("articleBody"))
    if body is None or len(body) < 300 or 2 * sum(len(block.text) for block in chosen) >= len(body):
        return list(chosen), False
    blocks = read_blocks(body.replace("\n", "<br><br>"))
    return [block for block in blocks if block.kind in ("paragraph", "heading", "item", "quote")], True
