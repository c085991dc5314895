"""Where a publisher's pages keep their article, declared for those that the general reader takes wrongly."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Layout:
    """CSS selectors for pages captured from `since` to `until`, both included; without them for all days.

    `text` selects the element that holds the paragraphs, `title` the headline, `drop` what is taken off the page first.
    The crawler hands them on and never looks at a page with them.
    """

    text: str | None = None
    title: str | None = None
    drop: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether pages captured on a day are built like this.

        >>> Layout("div.story", until=date(2012, 6, 30)).holds_on(date(2012, 7, 1))
        False
        """
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def selectors(self) -> tuple[str, ...]:
        """List every selector in it."""
        return tuple(one for one in (self.text, self.title, *self.drop) if one is not None)
