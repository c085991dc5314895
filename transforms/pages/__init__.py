"""Web pages into articles."""

from transforms.pages.blocks import Block
from transforms.pages.read import PageReading, read_page

__all__ = ["Block", "PageReading", "read_page"]
