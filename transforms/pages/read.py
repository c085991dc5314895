"""From the bytes of a page to its article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser, LexborNode

from transforms.model import Article
from transforms.pages import properties
from transforms.pages.addresses import article_id, canonical_address
from transforms.pages.blocks import Block, clean, read_blocks
from transforms.pages.credits import find_authors, find_publisher
from transforms.pages.dateline import Dateline, find_dateline
from transforms.pages.encoding import decode_page, mend_characters
from transforms.pages.head import Head, read_head
from transforms.pages.headline import find_headline
from transforms.pages.jsonld import text_value, types_of
from transforms.pages.language import language_of
from transforms.pages.layout import PageLayout
from transforms.pages.paragraphs import choose_paragraphs
from transforms.pages.pictures import mark_picture_boxes
from transforms.pages.publication import find_publication
from transforms.pages.refusals import Shown, is_empty, refuse_bytes, refuse_page
from transforms.pages.region import Region, choose_region, trim
from transforms.pages.scan import Scan, scan_page, text_of
from transforms.pages.second_reader import FLAG as BY_SECOND
from transforms.pages.second_reader import find_doubt, prose_of, read_otherwise
from transforms.pages.titles import share_titles
from transforms.pages.tree import MAX_REGION, TooBrokenError, parse_page, prune

_PROSE = frozenset(("paragraph", "heading", "item", "quote"))
_LEAST_FULL_TEXT = 300


@dataclass(frozen=True, slots=True)
class PageReading:
    """What was read of a page: an article, or the reason why there is none.

    `titles` are all that the page gives itself, the one that stands on it first;
    `blocks` holds every labelled piece of the region, those that were kept apart from the text included.
    `doubt` says why a second reader should be asked: no text was found, or little of what the page has.
    """

    article: Article | None
    reason: str | None = None
    titles: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class _Taken:
    """What was taken off the page, before it is judged and put together."""

    titles: tuple[str, ...]
    dateline: Dateline
    authors: tuple[str, ...]
    captions: tuple[str, ...]
    blocks: tuple[Block, ...]
    chosen: tuple[Block, ...]
    from_data: bool
    by_layout: bool
    astray: bool
    twisted: bool
    shown: Shown
    prose: int
    by_second: bool = False


def read_page(
    body: bytes,
    *,
    url: str,
    captured: datetime | None = None,
    content_type: str | None = None,
    layout: PageLayout | None = None,
    ask_second: bool = False,
) -> PageReading:
    """The article of a page, or the reason why the page is none; never fails.

    Args:
        body: The page as it was fetched, unpacked.
        url: Where it was fetched from.
        captured: When; dates behind it are not believed.
        content_type: The header of that name.
        layout: Where its publisher's pages keep their article, where that is declared.
        ask_second: Whether a second reader is asked where this reading is empty or doubtful.
    """
    if reason := refuse_bytes(body, content_type):
        return PageReading(None, reason)
    decoded = decode_page(body, content_type)
    try:
        page = parse_page(decoded.text)
        if page.body is None:
            return PageReading(None, "no HTML: the page has no body")
        head = read_head(page)
        prune(page)
        taken = _take(page, page.body, head, url, layout or PageLayout())
    except TooBrokenError as error:
        return PageReading(None, f"not read: {error}")
    reason = refuse_page(head, taken.shown, taken.chosen)
    doubt = _doubt(taken, reason)
    if doubt and ask_second and (other := _taken_otherwise(decoded.text, head, taken)) is not None:
        taken, reason, doubt = other, None, None
    if reason:
        return PageReading(None, reason, taken.titles, taken.blocks, doubt)
    article = _put_together(head, taken, url, captured, mended=decoded.mended or taken.twisted)
    return PageReading(article, None, taken.titles, taken.blocks, doubt)


def _doubt(taken: _Taken, reason: str | None) -> str | None:
    """Why a second reader should be asked; never of a page that was refused for what it is."""
    if taken.by_layout or not (reason is None or is_empty(reason)):
        return None
    return reason or find_doubt(taken.prose, taken.chosen)


def _taken_otherwise(html: str, head: Head, taken: _Taken) -> _Taken | None:
    """The same page with the text of the second reader; None where that is no better, or none of an article."""
    title = next(iter(taken.titles), None)
    chosen = read_otherwise(html, taken.chosen, title=title, captions=taken.captions, authors=taken.authors)
    if not chosen or find_doubt(taken.prose, chosen) or refuse_page(head, taken.shown, chosen):
        return None
    return replace(taken, chosen=tuple(chosen), by_second=True)


def _take(page: LexborHTMLParser, body: LexborNode, head: Head, url: str, layout: PageLayout) -> _Taken:
    """Find headline, region, paragraphs and captions."""
    layout.clear(page)
    astray = layout.lacks(page)
    shared = share_titles(head, url)
    scan = scan_page(body)
    headline = layout.headline(page, scan) or find_headline(scan, shared)
    index = headline.index if headline is not None else None
    region = layout.region(page, scan) or choose_region(scan, index, _description(head))
    standing = clean(text_of(scan.nodes[index])) if index is not None else None
    titles = tuple(dict.fromkeys(title for title in (standing, *shared) if title))
    dateline = find_dateline(scan, index, region.core)
    authors = find_authors(head, dateline.byline)
    raw = scan.nodes[region.core].text()
    prose = prose_of(body)
    blocks = _blocks_of(scan, region)
    captions = tuple(dict.fromkeys(block.text for block in blocks if block.kind == "caption"))
    chosen = choose_paragraphs(blocks, title=next(iter(titles), None), captions=captions, authors=authors)
    full = _full_text(chosen, head)
    address = canonical_address(url, head.canonical, head.meta.get(properties.ADDRESS))
    shown = Shown(page, address, scan.nodes[region.core], titles, certain=headline is not None and headline.certain)
    return _Taken(
        titles=titles,
        dateline=dateline,
        authors=authors,
        captions=captions,
        blocks=tuple(blocks),
        chosen=tuple(full or chosen),
        from_data=bool(full),
        by_layout=region.is_declared,
        astray=astray,
        twisted=mend_characters(raw) != raw,
        shown=shown,
        prose=prose,
    )


def _put_together(head: Head, taken: _Taken, url: str, captured: datetime | None, *, mended: bool) -> Article:
    address = taken.shown.address
    text = "\n\n".join(block.text for block in taken.chosen)
    when = find_publication(head, dateline=taken.dateline, url=url, captured=captured)
    language, contradicted = language_of(text, head.language or text_value(head.article.get("inLanguage")))
    raised = {
        "dates differ": when.differs,
        "language differs": contradicted,
        "live blog": "LiveBlogPosting" in types_of(head.article),
        "text from JSON-LD": taken.from_data,
        "read by declared layout": taken.by_layout,
        "declared layout not found": taken.astray,
        BY_SECOND: taken.by_second,
        "encoding mended": mended,
    }
    return Article(
        id=article_id(address),
        text=text,
        title=next(iter(taken.titles), None),
        published=when.day,
        url=address or None,
        publisher=find_publisher(head, address),
        published_at=when.published_at,
        updated_at=when.updated_at,
        authors=taken.authors,
        captions=taken.captions,
        language=language,
        flags=tuple(flag for flag, is_raised in raised.items() if is_raised),
    )


def _blocks_of(scan: Scan, region: Region) -> list[Block]:
    """The labelled blocks of a region. Of the pictures above the core only the captions count."""
    core = scan.nodes[region.core]
    lead, pictures, tail = _html(region.lead), _html(region.pictures), _html(region.tail)
    apart = [Block(label, clean(text)) for label, text in trim(scan, region.core)]
    mark_picture_boxes(core)
    text = _html(core.iter(include_text=True) if region.is_declared else (core,))
    if len(text) > MAX_REGION:
        raise TooBrokenError(f"the part with its text is larger than {MAX_REGION:,} characters")
    return [
        *(block for block in read_blocks(pictures, "lead") if block.kind == "caption"),
        *read_blocks(lead, "lead"),
        *read_blocks(text),
        *read_blocks(tail, "tail"),
        *apart,
    ]


def _html(nodes: Iterable[LexborNode]) -> str:
    return "".join(node.html or "" for node in nodes)


def _description(head: Head) -> str | None:
    return head.first(*properties.DESCRIPTIONS) or text_value(head.article.get("description"))


def _full_text(chosen: Sequence[Block], head: Head) -> list[Block]:
    """The text that JSON-LD carries, where the page shows less than half of it; else nothing."""
    body = text_value(head.article.get("articleBody"))
    if body is None or len(body) < _LEAST_FULL_TEXT or 2 * sum(len(block.text) for block in chosen) >= len(body):
        return []
    return [block for block in read_blocks(body.replace("\n", "<br><br>")) if block.kind in _PROSE]
