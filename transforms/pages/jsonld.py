"""The JSON-LD of a page: what it says of its article."""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

# the types that are articles, the surest first
_RANK = {
    name: rank
    for rank, names in enumerate(
        (
            "LiveBlogPosting",
            "NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle",
            "Article Report SatiricalArticle ScholarlyArticle TechArticle",
            "BlogPosting SocialMediaPosting DiscussionForumPosting",
            "WebPage ItemPage",
        )
    )
    for name in names.split()
}
_WEAKEST_ARTICLE = 3
_MAX_NODES = 5_000

# a comma before a closing bracket
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/|;)\s*$"
)

_MENDINGS: tuple[Callable[[str], str], ...] = (
    str.strip,
    lambda text: _WRAPPING.sub("", text).strip(),
    lambda text: _TRAILING_COMMA.sub(r"\1", text),
    html.unescape,
)

# "datePublished": "2022-03-13T21:50:00Z" in JSON that cannot be read as a whole
_PAIR = re.compile(r'"(headline|datePublished|dateModified|articleBody|inLanguage)"\s*:\s*"((?:[^"\\]|\\.)*)"')


def read_jsonld(scripts: Iterable[str]) -> list[dict[str, Any]]:
    """All objects of a page's JSON-LD scripts, those within others included; broken ones give what can be saved."""
    found: list[dict[str, Any]] = []
    for script in scripts:
        value = _parse(script)
        if value is None:
            pairs = {key: _unquote(text) for key, text in reversed(_PAIR.findall(script))}
            value = {"@type": "NewsArticle", **pairs} if pairs else None
        found += _flatten(value)
    return found


def _parse(script: str) -> Any:
    """The value of a script, mended step by step where it is broken; None when nothing helps."""
    text = script
    for mend in _MENDINGS:
        text = mend(text)
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unquote(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def _flatten(value: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = [value], 0
    while waiting and seen < _MAX_NODES:
        item = waiting.pop(0)
        seen += 1
        if isinstance(item, dict):
            yield item
            waiting += [part for key, part in item.items() if isinstance(part, dict | list) and key != "@context"]
        elif isinstance(item, list):
            waiting += item


def types_of(node: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of an object, without the address of their vocabulary."""
    value = node.get("@type")
    values = value if isinstance(value, list) else [value]
    return tuple(str(item).rsplit("/", 1)[-1].rsplit(":", 1)[-1] for item in values if item)


def find_article(nodes: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The object that describes the page's article, its blanks filled in from weaker ones; empty when none does."""
    ranked = sorted(
        ((rank, order, node) for order, node in enumerate(nodes) if (rank := _rank(node)) is not None),
        key=lambda item: item[:2],
    )
    merged: dict[str, Any] = {}
    for rank, _, node in ranked:
        if merged and rank <= _WEAKEST_ARTICLE:
            continue
        for key, value in node.items():
            merged.setdefault(key, value)
    return merged


def is_article(nodes: Iterable[dict[str, Any]]) -> bool:
    """Whether the page calls itself an article."""
    return any((rank := _rank(node)) is not None and rank <= _WEAKEST_ARTICLE for node in nodes)


def _rank(node: Mapping[str, Any]) -> int | None:
    ranks = [_RANK[name] for name in types_of(node) if name in _RANK]
    return min(ranks) if ranks else None


def text_value(value: Any) -> str | None:
    """A plain text out of what JSON-LD may hold in its place: text, object with a name, list of either."""
    if isinstance(value, list):
        return next((text for item in value if (text := text_value(item))), None)
    if isinstance(value, dict):
        return text_value(value.get("name") or value.get("@value") or value.get("@id"))
    text = html.unescape(str(value)).strip() if isinstance(value, str | int | float) else ""
    return text or None


def names(value: Any) -> list[str]:
    """The names of people or organisations that a JSON-LD value lists."""
    if isinstance(value, list):
        return [name for item in value for name in names(item)]
    if isinstance(value, dict):
        return names(value.get("name"))
    return [text] if isinstance(value, str) and (text := html.unescape(value).strip()) else []
