"""The headline of an article."""

import re
from collections.abc import Sequence

from transforms.pages.head import Head
from transforms.pages.jsonld import text_value

# "Headline | Site", "Headline - Site", "Headline – Site News"
_SUFFIX = re.compile(r"\s+[|–—·»-]\s+(?P<site>[^|–—·»]{2,45})$")


def share_titles(head: Head) -> tuple[str, ...]:
    """The titles under which the page is shared, the surest first, without the name of the site."""
    site = head.first("og:site_name", "application-name")
    found = [
        text_value(head.article.get("headline")),
        head.first("og:title"),
        head.first("twitter:title", "parsely-title", "sailthru.title", "dc.title"),
        head.title,
    ]
    return tuple(dict.fromkeys(without_site(text, site) for text in found if text))


def without_site(title: str, site: str | None) -> str:
    """A title without the name of the site at its end.

    >>> without_site("Torino hold Inter | The Gazette", "The Gazette")
    'Torino hold Inter'
    """
    while found := _SUFFIX.search(title):
        rest = title[: found.start()]
        known = site is not None and _plain(found["site"]) in (_plain(site), "the" + _plain(site))
        if not known and (
            len(rest.split()) < 4 or len(found["site"].split()) > 4 or ("|" not in found[0] and site is not None)
        ):
            return title
        title = rest
    return title


def choose_title(heading: str | None, shared: Sequence[str]) -> str | None:
    """The headline as it stands on the page; the share title where the page shows none."""
    return heading or (shared[0] if shared else None)


def _plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
