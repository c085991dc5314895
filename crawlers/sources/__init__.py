"""The publishers: one small declarative file each, and what such a file may say."""

from crawlers.sources.layout import Layout
from crawlers.sources.loading import SourceError, load_source_text, load_sources
from crawlers.sources.source import Archive, LinkRules, Politeness, Source, WaysIn

__all__ = [
    "Archive",
    "Layout",
    "LinkRules",
    "Politeness",
    "Source",
    "SourceError",
    "WaysIn",
    "load_source_text",
    "load_sources",
]
