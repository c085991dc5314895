"""Why a page is no article, in words for the one who runs the crawl."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from transforms.pages.blocks import Block
from transforms.pages.head import Head

LEAST_CHARACTERS = 150
EMPTY = "no paragraphs of sentences"
TOO_LITTLE = "too little text for an article"
_SHORT = 1_200
_STUB = 700
# a listing: so many linked headlines, so many to a paragraph, paragraphs no longer than this on average
_LISTED = 6
_LISTED_SHARE = 0.6
_LISTED_IN_CORE = 3
_TEASER = 180
_RUNNING = 60
_LINKED_HEADLINES = "h1 a, h2 a, h3 a, h4 a, a h2, a h3, a h4"
_SEEN = 20_000

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data that nobody unpacked"),
    (b"RIFF", "a media file"),
    (b"\x00\x00\x01\x00", "an icon"),
)
# <rss version="2.0">, <feed xmlns=…>, <urlset …>
_FEED = re.compile(rb"<(rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]", re.IGNORECASE)
_TEXT_TYPES = ("html", "xml", "text/plain")

# https://echo.example/
_FRONT = re.compile(r"^https?://[^/?#]+/?$")
# "We value your privacy", "Before you continue to …"
_CONSENT = re.compile(
    r"before\s+you\s+continue|value\s+your\s+privacy|your\s+privacy\s+(?:choices|matters|is\s+important)|consent\s+to|accept\s+(?:all\s+)?cookies|"
    r"cookie\s+(?:settings|preferences|consent|policy)|manage\s+(?:your\s+)?(?:cookies|preferences|consent)|privacy\s+cent(?:er|re)",
    re.IGNORECASE,
)
_CONSENT_WORD = re.compile(r"\b(?:cookies?|consent|partners|vendors|privacy|personal\s+data|gdpr)\b", re.IGNORECASE)
# "Page not found", "404", "This page is no longer available"
_GONE = re.compile(
    r"\b(?:404|410)\b|not\s+found|no\s+longer\s+(?:available|exists)|does(?:n['’]t|\s+not)\s+exist|page\s+(?:is\s+)?(?:missing|unavailable)|"
    r"something\s+went\s+wrong|service\s+unavailable|internal\s+server\s+error|an\s+error\s+occurred",
    re.IGNORECASE,
)
# "Just a moment…", "Verify you are human"
_WALL = re.compile(
    r"verify(?:ing)?\s+(?:that\s+)?you\s+are\s+(?:a\s+)?human|just\s+a\s+moment|access\s+(?:to\s+this\s+page\s+has\s+been\s+)?denied|unusual\s+traffic|"
    r"captcha|are\s+you\s+a\s+robot|attention\s+required",
    re.IGNORECASE,
)
# "Subscribe to continue reading", "This article is for subscribers"
_SUBSCRIBE = re.compile(
    r"subscribe\s+(?:now\s+)?to\s+(?:continue|read|unlock|access)|to\s+(?:continue|keep)\s+reading|for\s+subscribers|subscribers?[\s-]only|"
    r"already\s+a\s+subscriber|become\s+a\s+(?:member|subscriber)|sign\s+in\s+to\s+read|register\s+to\s+(?:read|continue|unlock)|"
    r"free\s+trial|premium\s+(?:content|article)|this\s+(?:article|story)\s+is\s+(?:reserved|exclusive)",
    re.IGNORECASE,
)
# "Subscribe to continue reading": what stands where the rest would
_CUT_OFF = re.compile(
    r"(?:subscribe|register|sign\s+(?:in|up)|log\s+in|join)\b(?:\s+\w+){0,3}\s+to\s+(?:continue|keep|finish|unlock|read\s+(?:on|more|the\s+(?:full|rest)))|"
    r"to\s+(?:continue|keep|finish)\s+reading|already\s+a\s+subscriber|for\s+(?:our\s+)?subscribers\s+only|"
    r"(?:only|exclusively)\s+(?:available\s+)?(?:for|to)\s+(?:our\s+)?(?:subscribers|members)",
    re.IGNORECASE,
)
# "This page is not available in your region"
_REGION = re.compile(
    r"(?:un|not\s+)available\s+(?:in|from|for)\s+(?:\w+\s+){0,4}(?:region|country|countries|location|territory|area)\b|"
    r"(?:unavailable|blocked)\s+(?:for|due\s+to)\s+legal\s+reasons|(?:visitors|readers|users)\s+(?:in|from)\s+the\s+(?:eu|european\s+union)\b",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"enable\s+javascript|javascript\s+(?:is\s+)?(?:required|disabled)|requires\s+javascript", re.IGNORECASE
)


def refuse_bytes(body: bytes, content_type: str | None) -> str | None:
    """Why these bytes are no page; None when they may be one."""
    if not body.strip():
        return "empty page"
    for magic, what in _MAGIC:
        if body.startswith(magic):
            return f"not HTML but {what}"
    kind = (content_type or "").split(";")[0].strip().lower()
    if kind and not any(part in kind for part in _TEXT_TYPES):
        return f"not HTML but {kind}"
    sample = body[:4096]
    utf16 = body.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not utf16 and sample.count(0) + sum(sample.count(code) for code in range(1, 9)) > 0.01 * len(sample):
        return "not HTML but binary data"
    feed = _FEED.search(body[:1_000])
    if feed:
        return f"a feed or sitemap (<{feed[1].decode()}>), no page"
    if b"<" not in body:
        return "no HTML: not one tag"
    return None


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as it is shown: the whole, its address, the core, its titles, whether its headline says its title."""

    page: LexborHTMLParser
    address: str
    core: LexborNode
    titles: tuple[str, ...]
    certain: bool

    def text(self) -> str:
        """The first words of everything that can be read on the page."""
        body = self.page.body
        return " ".join(body.text(separator=" ").split())[:_SEEN] if body is not None else ""


def refuse_page(head: Head, shown: Shown, body: Sequence[Block]) -> str | None:
    """Why a page that was read is no article; None when it is one."""
    length = sum(len(block.text) for block in body)
    if head.says_article and length >= _SHORT:
        return None
    names = " ".join((*shown.titles, head.title or ""))
    seen = shown.text() if length < _SHORT else ""
    if not head.says_article and length < _STUB and _WALL.search(f"{names} {seen[:2_000]}"):
        return "a wall against robots, no article"
    if not head.says_article and length < _SHORT and _GONE.search(names):
        return "an error page served as a page"
    if _is_consent(names, " ".join(block.text for block in body), seen):
        return "a consent page, no article"
    if length < 2 * LEAST_CHARACTERS and _REGION.search(seen) and not head.says_article:
        return "not for readers of this region"
    if length < _STUB and _is_paywalled(head, seen):
        return f"behind a subscription: {length} characters of it shown"
    if length < LEAST_CHARACTERS:
        return _nothing_there(seen, length)
    if not head.says_article and _FRONT.match(shown.address):
        return "a front page, no article"
    if not head.says_article and (_is_listing(shown.core, body) or _is_front_page(shown, body)):
        return "a listing of articles, no article"
    return None


def is_empty(reason: str) -> bool:
    """Whether a page was refused for nothing but that no text was found on it.

    >>> is_empty("too little text for an article: 80 characters"), is_empty("a front page, no article")
    (True, False)
    """
    return reason == EMPTY or reason.startswith(TOO_LITTLE)


def _is_consent(names: str, text: str, seen: str) -> bool:
    if len(text) < LEAST_CHARACTERS:
        asked = len(_CONSENT_WORD.findall(seen)) >= max(6, len(seen.split()) // 20)
        return asked or _CONSENT.search(names) is not None
    return len(text) < 4 * _SHORT and len(_CONSENT_WORD.findall(text)) >= max(4, len(text.split()) // 25)


def _is_paywalled(head: Head, seen: str) -> bool:
    free = str(head.article.get("isAccessibleForFree")).lower()
    sign = _SUBSCRIBE if free == "false" else _CUT_OFF
    return free != "true" and sign.search(seen) is not None


def _nothing_there(seen: str, length: int) -> str:
    if _SUBSCRIBE.search(seen):
        return f"behind a subscription: {length} characters of it shown"
    if _SCRIPT.search(seen):
        return "an empty shell that needs JavaScript"
    if length:
        return f"{TOO_LITTLE}: {length} characters"
    return EMPTY


def _is_listing(core: LexborNode, body: Sequence[Block]) -> bool:
    """Whether the region is made of linked headlines and teasers rather than of running text."""
    headlines = len(core.css(_LINKED_HEADLINES))
    paragraphs = [len(block.text) for block in body if block.kind == "paragraph"]
    mean = sum(paragraphs) / len(paragraphs) if paragraphs else 0
    return headlines >= _LISTED and headlines >= _LISTED_SHARE * len(paragraphs) and mean < _TEASER


def _is_front_page(shown: Shown, body: Sequence[Block]) -> bool:
    """Whether a page whose title nowhere heads a text is mostly linked headlines."""
    if shown.certain or len(shown.core.css(_LINKED_HEADLINES)) < _LISTED_IN_CORE:
        return False
    headlines = len(shown.page.css(_LINKED_HEADLINES))
    running = sum(len(block.text) for block in body if block.kind == "paragraph" and len(block.text) > _TEASER)
    return headlines >= _LISTED and running < _RUNNING * headlines
