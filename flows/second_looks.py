"""Which pages a second reader is asked about: those that ours doubts, and at most one in ten of each source."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transforms.pages import PageReading

ONE_IN = 10
"""A second reading costs as much as the first; more doubts than this are a layout that wants a declaration."""


@dataclass(slots=True)
class SecondLooks:
    """Counts pages and second readings by source, in the order in which the pages come.

    >>> looks = SecondLooks()
    >>> [looks.allows("post", doubtful=True) for page in range(12)]
    [True, False, False, False, False, False, False, False, False, False, True, False]
    """

    pages: Counter[str] = field(default_factory=Counter)
    taken: Counter[str] = field(default_factory=Counter)

    def allows(self, source: str, *, doubtful: bool) -> bool:
        """Count one page of a source, and say whether it may be read again."""
        self.pages[source] += 1
        if not doubtful or self.taken[source] * ONE_IN >= self.pages[source]:
            return False
        self.taken[source] += 1
        return True

    def read(
        self, body: bytes, *, url: str, captured: datetime | None = None, kind: str | None = None
    ) -> "PageReading":
        """One page that no source is known of, by the second reader where it is in doubt and may be."""
        from transforms.pages import read_page  # noqa: PLC0415 - the HTML library loads only for pages

        page = read_page(body, url=url, captured=captured, content_type=kind)
        if not self.allows("", doubtful=page.doubt is not None):
            return page
        return read_page(body, url=url, captured=captured, content_type=kind, ask_second=True)
