"""Why a page is no article, in words for the one who runs the crawl."""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from transforms.pages.blocks import Block
from transforms.pages.head import Head

LEAST_CHARACTERS = 150
_SHORT = 1_200
_STUB = 700

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
_TEXT_TYPES = ("html", "xml", "text/plain")

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
    if b"<" not in body:
        return "no HTML: not one tag"
    return None


def refuse_page(page: LexborHTMLParser, head: Head, title: str | None, body: Sequence[Block]) -> str | None:
    """Why a page that was read is no article; None when it is one."""
    length = sum(len(block.text) for block in body)
    if length >= _SHORT and head.says_article:
        return None
    text = " ".join(block.text for block in body)
    names = " ".join(part for part in (title, head.title) if part)
    seen = _visible_text(page) if length < _SHORT else text
    if length < _STUB and _WALL.search(f"{names} {seen[:2_000]}") and not head.says_article:
        return "a wall against robots, no article"
    if length < _SHORT and _GONE.search(names) and not head.says_article:
        return "an error page served as a page"
    if _is_consent(names, text, seen, length):
        return "a consent page, no article"
    if length < _STUB and _is_paywalled(head, seen):
        return f"behind a subscription: {length} characters of it shown"
    if length < LEAST_CHARACTERS:
        return _nothing_there(seen, length)
    if not head.says_article and _is_listing(page, body):
        return "a listing of articles, no article"
    return None


def _visible_text(page: LexborHTMLParser) -> str:
    return " ".join(page.body.text(separator=" ").split())[:20_000] if page.body is not None else ""


def _is_consent(names: str, text: str, seen: str, length: int) -> bool:
    if length < 100:
        return _CONSENT.search(names) is not None or len(_CONSENT_WORD.findall(seen)) >= max(6, len(seen.split()) // 20)
    return length < 4 * _SHORT and len(_CONSENT_WORD.findall(text)) >= max(4, len(text.split()) // 25)


def _is_paywalled(head: Head, seen: str) -> bool:
    free = head.article.get("isAccessibleForFree")
    return str(free).lower() == "false" and _SUBSCRIBE.search(seen) is not None


def _nothing_there(seen: str, length: int) -> str:
    if _SUBSCRIBE.search(seen):
        return f"behind a subscription: {length} characters of it shown"
    if _SCRIPT.search(seen):
        return "an empty shell that needs JavaScript"
    if length:
        return f"too little text for an article: {length} characters"
    return "no paragraphs of sentences"


def _is_listing(page: LexborHTMLParser, body: Sequence[Block]) -> bool:
    """Whether the page is made of linked headlines rather than of running text."""
    headlines = len(page.css("h2 a, h3 a, h4 a, a h2, a h3, a h4"))
    longest_run = sum(len(block.text) for block in body if block.kind == "paragraph" and len(block.text) > 200)
    return headlines >= 8 and longest_run < 60 * headlines
