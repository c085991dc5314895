"""What the parts of a page are called, and what that says about them.

Publishers name the boxes around an article in their class attributes, each in his own way but in the same few words.
A name alone never decides: whoever asks also weighs how much of the article's text the box holds.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

Label = Literal[
    "advert",
    "aside",
    "byline",
    "caption",
    "comments",
    "embed",
    "hidden",
    "legal",
    "navigation",
    "newsletter",
    "related",
    "score box",
    "share",
    "tags",
]

# a box that holds more than this share of a text is no furniture, whatever its name …
LION_SHARE = 0.4
# … unless it is one of these
NEVER_THE_ARTICLE: frozenset[Label] = frozenset(("comments", "legal", "navigation"))

# single words that name a box when they are one of the words of a class, an id or a test name
_WORDS: Mapping[str, Label] = {
    word: label
    for label, words in {
        "advert": "ad ads adslot adunit adverts advert advertisement advertising advertorial adsense dfp gpt gptslot mpu "
        "outbrain promoted sponsor sponsored sponsorship taboola",
        "aside": "factbox infobox pullquote",
        "byline": "authors bio biography byline bylines contributor contributors dateline timestamp",
        "caption": "caption captions credit credits cutline figcaption imgcaption photocredit legend",
        "comments": "commenting comments commentlist commentlisting disqus livefyre respond spotim viafoura",
        "embed": "embed embeds fbpost infogram instagram jwplayer oembed poll quiz soundcloud spotify tiktok "
        "tweet twitter videoplayer youtube",
        "hidden": "noprint visuallyhidden",
        "legal": "alert blocker messagebar modal notification popup overlay colophon consent cookie cookies copyright disclaimer gdpr onetrust",
        "navigation": "breadcrumb breadcrumbs menu nav navbar navigation pagination pager skiplink toolbar",
        "newsletter": "login newsletter newsletters regwall signin signup subscribe subscription",
        "related": "alsoread crosslink crosslinks morefrom mostread mostpopular outbound popular promo promobox promos "
        "readalso readmore recirc recirculation recommendation recommendations recommended "
        "related relatedarticles relatedcontent relatedlinks relatedposts relatedstories trending yarpp zergnet",
        "score box": "boxscore fixtures lineup lineups livescore livescores matchfacts matchstats scoreboard scorebox "
        "scorecard standings",
        "share": "addthis addtoany sharebar sharebuttons sharedaddy share sharing sharetools social socials socialbar",
        "tags": "eyebrow keywords kicker taglist tags topics",
    }.items()
    for word in words.split()
}

# two words side by side
_PAIRS: Mapping[tuple[str, str], Label] = {
    ("ad", "slot"): "advert",
    ("also", "read"): "related",
    ("article", "meta"): "byline",
    ("author", "bio"): "byline",
    ("author", "box"): "byline",
    ("author", "card"): "byline",
    ("author", "description"): "byline",
    ("author", "info"): "byline",
    ("author", "name"): "byline",
    ("about", "author"): "byline",
    ("the", "author"): "byline",
    ("box", "score"): "score box",
    ("comment", "form"): "comments",
    ("comment", "list"): "comments",
    ("comment", "section"): "comments",
    ("entry", "meta"): "byline",
    ("fact", "box"): "score box",
    ("fb", "post"): "embed",
    ("further", "reading"): "related",
    ("league", "table"): "score box",
    ("line", "up"): "score box",
    ("line", "ups"): "score box",
    ("match", "facts"): "score box",
    ("match", "stats"): "score box",
    ("more", "from"): "related",
    ("more", "on"): "related",
    ("more", "stories"): "related",
    ("most", "popular"): "related",
    ("most", "read"): "related",
    ("message", "bar"): "legal",
    ("post", "meta"): "byline",
    ("post", "navigation"): "navigation",
    ("publish", "date"): "byline",
    ("publication", "date"): "byline",
    ("read", "also"): "related",
    ("read", "more"): "related",
    ("read", "next"): "related",
    ("reader", "comments"): "comments",
    ("score", "board"): "score box",
    ("score", "box"): "score box",
    ("screen", "reader"): "hidden",
    ("see", "also"): "related",
    ("pull", "quote"): "aside",
    ("sign", "in"): "newsletter",
    ("sign", "up"): "newsletter",
    ("title", "meta"): "byline",
    ("skip", "link"): "navigation",
    ("sr", "only"): "hidden",
    ("story", "meta"): "byline",
    ("tag", "list"): "tags",
    ("tag", "cloud"): "tags",
    ("up", "next"): "related",
    ("video", "player"): "embed",
    ("visually", "hidden"): "hidden",
    ("you", "may"): "related",
}

# a class with one of these words tells the state of something, not what it is: "has-sidebar", "comments-enabled"
_STATES = frozenset("has with no not without is enable enabled disable disabled open closed toggle on off".split())

# class names that hide their element, as a whole
_HIDING = frozenset("hidden hide is-hidden d-none displayNone display-none sr-only invisible".split())

# "ArticleBody_article__AwrJE" → the five characters that a build tool appended
_BUILD_HASH = re.compile(r"(?:__|--)[A-Za-z0-9_-]{5,8}$")

# "relatedStories" → "related Stories", but never inside a mixed-case hash such as "dyGKzS"
_CAMEL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")

_SPLIT = re.compile(r"[^a-z0-9]+")


def words_of_name(name: str) -> tuple[str, ...]:
    """The words that one class name is made of.

    >>> words_of_name("article__relatedStories")
    ('article', 'related', 'stories')
    """
    plain = _BUILD_HASH.sub("", name) if any(c.isupper() for c in name[-6:]) else name
    return tuple(word for word in _SPLIT.split(_CAMEL.sub(" ", plain).lower()) if word)


@lru_cache(maxsize=8192)
def label_of_name(name: str) -> Label | None:
    """What one class name or id says its element is; None when it says nothing.

    >>> label_of_name("story__related-links")
    'related'
    >>> label_of_name("comments-enabled") is None
    True
    """
    if name in _HIDING:
        return "hidden"
    words = words_of_name(name)
    if not _STATES.isdisjoint(words):
        pair_only = [_PAIRS.get(pair) for pair in zip(words, words[1:], strict=False)]
        return next((label for label in pair_only if label), None)
    for pair in zip(words, words[1:], strict=False):
        if pair in _PAIRS:
            return _PAIRS[pair]
    return next((_WORDS[word] for word in words if word in _WORDS), None)


@lru_cache(maxsize=8192)
def label_of_names(names: str) -> Label | None:
    """What a class attribute (names divided by spaces) says its element is.

    >>> label_of_names("box wide newsletter-signup")
    'newsletter'
    """
    return next((label for name in names.split()[:12] if (label := label_of_name(name))), None)


def short_name(identifier: str | None) -> str:
    """An id that may name its element; empty for one that is made of the words of a heading."""
    return identifier if identifier and len(words_of_name(identifier)) <= 3 else ""
