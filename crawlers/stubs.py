"""Answers with status 200 that hold no article: an empty shell, a consent wall, a "not found" in disguise.

Only the coarsest signs are read, and only on pages with next to no text; the archive keeps the answer all the same.
"""

import re

# Fewer characters of text than any report has, a caption and a headline included
SHORT = 600
EMPTY = 20
_LARGEST = 1 << 20

INVISIBLE = re.compile(rb"<(script|style|noscript|svg|template)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
TAG = re.compile(rb"<[^>]*>")
SPACE = re.compile(rb"\s+")

# "articleBody": "Milan ...": the text is there, for scripts to show
BODY_FOR_SCRIPTS = re.compile(rb'"articleBody"\s*:\s*"[^"]{80}')

_SIGNS = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        # "Before you continue, we and our 812 partners ask for your consent"
        ("consent page", rb"\b(?:consent|before you continue|accept (?:all )?cookies|privacy (?:settings|choices))\b"),
        # "Page not found", "Error 404", "this page no longer exists"
        ("not found in disguise", rb"\b(?:not (?:be )?found|error 404|404 error|no longer (?:exists|available))\b"),
        # "Subscribe to read on", "Already a subscriber? Log in to continue"
        ("paywall", rb"\b(?:subscribe|register|log ?in|sign in) to (?:read|continue|view)|already a subscriber"),
        # "Checking your browser", "Access denied", "Are you a robot?"
        ("robot check", rb"\b(?:captcha|are you a robot|access denied|checking your browser)\b"),
    )
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
    text = SPACE.sub(b" ", TAG.sub(b" ", INVISIBLE.sub(b" ", body[:_LARGEST]))).strip()
    if len(text) >= SHORT:
        return None
    return next((name for name, sign in _SIGNS if sign.search(text)), "empty page" if len(text) < EMPTY else None)
