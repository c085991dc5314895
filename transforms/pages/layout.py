"""Where the article stands on the pages of one publisher, given by selectors instead of found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from transforms.pages.headline import Headline
from transforms.pages.region import Region
from transforms.pages.scan import Scan

_WHOLE = frozenset(("html", "head", "body"))


class SelectorError(ValueError):
    """A selector that the parser of pages does not take; the message is one line that names it."""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """CSS selectors: of the element with the paragraphs, of the headline, of what is no part of the article.

    What a selector does not find is looked for as on any other page.
    """

    text: str | None = None
    title: str | None = None
    drop: tuple[str, ...] = ()

    def clear(self, page: LexborHTMLParser) -> None:
        """Take out of a page what is no part of the article."""
        for selector in self.drop:
            for node in _outermost(page.css(selector)):
                node.decompose()

    def headline(self, page: LexborHTMLParser, scan: Scan) -> Headline | None:
        """The headline, which is taken at its word; None where the page has no such element."""
        index = _index(scan, self.title, page)
        return None if index is None else Headline(index, certain=True)

    def region(self, page: LexborHTMLParser, scan: Scan) -> Region | None:
        """The element with the paragraphs and nothing beside it; None where the page has no such element."""
        index = _index(scan, self.text, page)
        return None if index is None else Region((), (), index, (), is_declared=True)

    def lacks(self, page: LexborHTMLParser) -> bool:
        """Whether a page has no element for what is declared, as when a site was rebuilt."""
        return any(page.css_first(one) is None for one in (self.text, self.title) if one is not None)


def check_selectors(selectors: Iterable[str]) -> None:
    """Try selectors on an empty page.

    Raises:
        SelectorError: for the first that is none, or of a kind that the parser does not know (":contains").

    >>> check_selectors(["div.story > p", "td:nth-child(2)"])
    """
    page = LexborHTMLParser("<p></p>")
    for selector in selectors:
        try:
            page.css(selector)
        except SelectolaxError:
            raise SelectorError(f"{selector!r} is no CSS selector, or of a kind that is not known") from None


def _outermost(nodes: Iterable[LexborNode]) -> list[LexborNode]:
    """The elements in document order without those that stand in another, and never the page itself."""
    taken: dict[int, LexborNode] = {}
    for node in nodes:
        if node.tag not in _WHOLE and not any(parent.mem_id in taken for parent in _above(node)):
            taken[node.mem_id] = node
    return list(taken.values())


def _above(node: LexborNode) -> Iterator[LexborNode]:
    while (parent := node.parent) is not None:
        yield parent
        node = parent


def _index(scan: Scan, selector: str | None, page: LexborHTMLParser) -> int | None:
    """Where in a scan the first element stands that a selector finds."""
    node: LexborNode | None = page.css_first(selector) if selector is not None else None
    if node is None:
        return None
    return next((index for index, other in enumerate(scan.nodes) if other.mem_id == node.mem_id), None)
