"""What the parts of a page are called, and what that says about them.

Publishers name the boxes around an article in their class attributes, each in his own way but in the same few words;
`furniture.toml` lists the words.
A name alone never decides: whoever asks also weighs how much of the article's text the box holds.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal, get_args

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

# an id of more words than this is made from a heading: "keane-promoted-to-first-team"
_LONGEST_ID = 3
_MOST_NAMES = 12

# "ArticleBody_article__AwrJE" → the characters that a build tool appended, unlike those of "article__readMore"
_BUILD_HASH = re.compile(r"(?:__|--)(?=\w*(?:\d|[A-Z]\w*[A-Z]))[A-Za-z0-9_-]{5,8}$")

# "relatedStories" → "related Stories", but never inside a mixed-case hash such as "dyGKzS"
_CAMEL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")

_NO_WORD = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Names:
    words: Mapping[str, Label]
    pairs: Mapping[tuple[str, ...], Label]
    hiding: frozenset[str]
    states: frozenset[str]


@cache
def _names() -> _Names:
    data = tomllib.loads(files("transforms.pages").joinpath("furniture.toml").read_text(encoding="utf-8"))
    words: dict[str, Label] = {}
    pairs: dict[tuple[str, ...], Label] = {}
    for label in get_args(Label):
        words |= dict.fromkeys(data["labels"][label]["words"].split(), label)
        pairs |= {tuple(pair.split()): label for pair in data["labels"][label]["pairs"]}
    return _Names(words, pairs, frozenset(data["hiding"]["names"].split()), frozenset(data["states"]["words"].split()))


@lru_cache(maxsize=8192)
def words_of_name(name: str) -> tuple[str, ...]:
    """The words that one class name is made of.

    >>> words_of_name("article__relatedStories")
    ('article', 'related', 'stories')
    """
    plain = _BUILD_HASH.sub("", name)
    return tuple(word for word in _NO_WORD.split(_CAMEL.sub(" ", plain).lower()) if word)


@lru_cache(maxsize=8192)
def label_of_name(name: str) -> Label | None:
    """What one class name or id says its element is; None when it says nothing.

    >>> label_of_name("story__related-links")
    'related'
    >>> label_of_name("comments-enabled") is None
    True
    """
    known = _names()
    if name in known.hiding:
        return "hidden"
    words = words_of_name(name)
    label = next((known.pairs[pair] for pair in pairwise(words) if pair in known.pairs), None)
    if label is None and known.states.isdisjoint(words):
        label = next((known.words[word] for word in words if word in known.words), None)
    return label


@lru_cache(maxsize=8192)
def label_of_names(names: str) -> Label | None:
    """What a class attribute (names divided by spaces) says its element is.

    >>> label_of_names("box wide newsletter-signup")
    'newsletter'
    """
    return next((label for name in names.split()[:_MOST_NAMES] if (label := label_of_name(name))), None)


def short_name(identifier: str | None) -> str:
    """An id that may name its element; empty for one that is made of the words of a heading."""
    return identifier if identifier and 0 < len(words_of_name(identifier)) <= _LONGEST_ID else ""
