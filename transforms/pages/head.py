"""What the head of a page says: meta properties, links, title, JSON-LD."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser, LexborNode

from transforms.pages import properties
from transforms.pages.blocks import clean
from transforms.pages.jsonld import find_article, is_article, read_jsonld

# a meta tag longer than this is a site's configuration
_LONGEST_META = 3_000


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page; the keys of `meta` are in lower case, the first of equal keys counts."""

    meta: Mapping[str, str]
    title: str | None
    canonical: str | None
    language: str | None
    article: Mapping[str, Any]
    """The JSON-LD object of the article; empty where there is none."""
    says_article: bool
    """Whether JSON-LD or OpenGraph call the page an article."""

    def first(self, *keys: str) -> str | None:
        """The first meta property among `keys` that says something."""
        return next((self.meta[key] for key in keys if self.meta.get(key)), None)


def read_head(page: LexborHTMLParser) -> Head:
    """The head of a page. To be called before scripts are pruned."""
    scripts = [node.text() for node in page.css('script[type*="ld+json"]')]
    parts = [html for node in _telling(page) if (html := node.html) and len(html) < _LONGEST_META]
    soup = BeautifulSoup("".join(parts), "html.parser")
    meta: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = tag.get("content")
        if isinstance(key, str) and isinstance(content, str) and content.strip():
            meta.setdefault(key.strip().lower(), clean(content))
    links = soup.find_all("link", rel="canonical")
    href = links[0].get("href") if links else None
    root = page.css_first("html")
    nodes = read_jsonld(scripts)
    return Head(
        meta=meta,
        title=clean(soup.title.get_text()) or None if soup.title is not None else None,
        canonical=href.strip() if isinstance(href, str) and href.strip() else None,
        language=(root.attributes.get("lang") or root.attributes.get("xml:lang")) if root is not None else None,
        article=find_article(nodes),
        says_article=is_article(nodes) or meta.get(properties.TYPE, "").lower() in ("article", "news", "newsarticle"),
    )


def _telling(page: LexborHTMLParser) -> Iterator[LexborNode]:
    """The elements of a head that say something about the article."""
    yield from page.css("head > title, link[rel~='canonical']")
    for node in page.css("meta[content]"):
        attributes = node.attributes
        key = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").strip().lower()
        if key in properties.ALL:
            yield node
