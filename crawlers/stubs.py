"""Answers with status 200 that hold no article: noise, an empty shell, a consent wall, a "not found" in disguise.

Only coarse signs are read, and only on pages with next to no text, or with next to none beside the signs themselves;
a report with a box for subscribers under it stays a report. The archive keeps the answer all the same.
"""

import re
import tomllib
from importlib import resources

# Fewer characters of text than any report has, a caption and a headline included
SHORT = 600
# Fewer characters of running text than any report has; a teaser above a paywall has less
LEAST_PROSE = 300
# A paragraph that runs: a sentence or more
RUNNING = 80
EMPTY = 20
_LARGEST = 1 << 20

INVISIBLE = re.compile(rb"<(script|style|noscript|svg|template)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
NOSCRIPT = re.compile(rb"<noscript\b[^>]*>(.*?)</noscript\s*>", re.DOTALL | re.IGNORECASE)
# Where one piece of text ends and another begins
BREAK = re.compile(
    rb"</?(?:p|div|h[1-6]|li|ul|ol|td|tr|table|section|article|main|aside|header|footer|nav|form|br)\b[^>]*>",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(rb"[.!?][\"')]?(?:\s|$)")
# What a page says of itself: its title, headings, paragraphs and buttons, not its menus
SAID = re.compile(
    rb"<(title|h[1-4]|p|button|label|legend|strong|b)\b[^>]*>(.*?)(?=</\1\b|<p\b)", re.DOTALL | re.IGNORECASE
)
TAG = re.compile(rb"<[^>]*>")
SPACE = re.compile(rb"(?:\s|&nbsp;|\xc2\xa0)+")
TITLE = re.compile(rb"<title\b.*?(</title\s*>|\Z)", re.DOTALL | re.IGNORECASE)
# Bytes that no text holds, in UTF-8 or in any of the older encodings of a language
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MOST_CONTROL = 0.02
TWO_BYTES_EACH = (b"\xff\xfe", b"\xfe\xff")
APOSTROPHE = re.compile(rb"\xe2\x80\x99|&rsquo;|&#8217;|&#0?39;|&apos;")

# "articleBody": "Milan ...": the text is there, for scripts to show
BODY_FOR_SCRIPTS = re.compile(rb'"articleBody"\s*:\s*"[^"]{80}')

_SIGNS = tuple(
    (name, re.compile("|".join(patterns).encode(), re.IGNORECASE))
    for name, patterns in tomllib.loads(
        (resources.files("crawlers.tables") / "stub_signs.toml").read_text(encoding="utf-8")
    ).items()
)


def find_stub(body: bytes, content_type: str | None) -> str | None:
    """Name what an HTML page is instead of an article, or None for one that may be an article.

    >>> find_stub(b"<html><body><h1>Page not found</h1></body></html>", "text/html")
    'not found in disguise'
    """
    if content_type and "html" not in content_type.lower():
        return "no HTML page"
    if BODY_FOR_SCRIPTS.search(body):
        return None
    if _is_noise(body[:_LARGEST]):
        return "garbled page"
    body = APOSTROPHE.sub(b"'", body[:_LARGEST])
    visible = INVISIBLE.sub(b" ", body)
    text = _text(visible)
    if len(text) < SHORT:
        unseen = b" ".join(_text(found[1]) for found in NOSCRIPT.finditer(body)) if len(text) < LEAST_PROSE else b""
        empty = len(_text(TITLE.sub(b" ", visible))) < EMPTY
        return _find_sign(text + b" " + unseen) or ("empty page" if empty else None)
    sign, prose = _find_sign(_said(visible)), _count_prose(visible)
    return sign if prose < (LEAST_PROSE if sign == "paywall" else LEAST_PROSE // 2) else None


def _is_noise(body: bytes) -> bool:
    """Tell whether bytes are of no text at all: a packed file, a page cut loose from its encoding."""
    return len(CONTROL.findall(body)) > MOST_CONTROL * len(body) and not body.startswith(TWO_BYTES_EACH)


def _count_prose(visible: bytes) -> int:
    """Characters of running text on a page, but for what says why there is no article."""
    pieces = (_text(piece) for piece in BREAK.split(visible))
    running = (text for text in pieces if len(text) >= RUNNING and SENTENCE_END.search(text))
    return sum(len(text) for text in running if _find_sign(text) is None)


def _said(visible: bytes) -> bytes:
    return b" . ".join(_text(found[2]) for found in SAID.finditer(visible))


def _find_sign(text: bytes) -> str | None:
    return next((name for name, sign in _SIGNS if sign.search(text)), None)


def _text(html: bytes) -> bytes:
    return SPACE.sub(b" ", TAG.sub(b" ", html)).strip()
