"""Web pages into articles.

    bytes ─ encoding ─► text ─ tree ─► elements ─ scan ─► weighed elements ─ region ─► blocks ─ paragraphs ─► text
                                  └ head ─ jsonld, properties ─► title, dates, authors, publisher, address

Lexbor parses the whole page and finds the region; beautifulsoup4 reads the region and the head.
No publisher is known by name: what the boxes of pages are called stands in `furniture.toml`,
what pages say to their visitors in `phrases`, and neither decides against the weight of the text.
Where a caller knows better, it hands over a `PageLayout`.
"""

from transforms.pages.blocks import Block
from transforms.pages.layout import PageLayout, SelectorError, check_selectors
from transforms.pages.read import PageReading, read_page

__all__ = ["Block", "PageLayout", "PageReading", "SelectorError", "check_selectors", "read_page"]
