"""The headline of an article."""

import re
from urllib.parse import urlsplit

from transforms.pages import properties
from transforms.pages.blocks import clean
from transforms.pages.head import Head
from transforms.pages.jsonld import text_value

# "Headline | Site", "Site - Section - Headline", "Headline :: Site"
_SEPARATOR = re.compile(r"\s+(?:[|–—·»•]|-|::?)\s+|\s*\|\s*")
_SECTION_WORDS = 2
_HEADLINE_WORDS = 3


def share_titles(head: Head, url: str) -> tuple[str, ...]:
    """The titles under which the page is shared, the surest first, without the name of the site."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    sites = tuple(plain_title(name) for name in (head.first(*properties.SITES), host) if name)
    found = [
        text_value(head.article.get("headline")),
        head.first(*properties.TITLES[:1]),
        head.first(*properties.TITLES[1:]),
        head.title,
    ]
    return tuple(dict.fromkeys(without_site(clean(text), sites) for text in found if text))


def without_site(title: str, sites: tuple[str, ...] = ()) -> str:
    """A title without the names of site and section around it.

    A part is taken for the site when it is one of `sites` (letters only), for a section when it is one or two words
    beside a bar.

    >>> without_site("Torino hold Inter | The Gazette", ("gazette",))
    'Torino hold Inter'
    >>> without_site("Late drama - and a red card - at Torino")
    'Late drama - and a red card - at Torino'
    """
    parts = _SEPARATOR.split(title)
    bars = "|" in title
    while len(parts) > 1:
        if _is_frame(parts[-1], sites, bars=bars):
            cut = title.rindex(parts[-1])
            title = _SEPARATOR.sub("", title[:cut][::-1], count=1)[::-1] if cut else title
            parts.pop()
        elif _is_frame(parts[0], sites, bars=bars) and len(parts[1].split()) + len(parts) > _SECTION_WORDS:
            title = _SEPARATOR.split(title, maxsplit=1)[1]
            parts.pop(0)
        else:
            break
    return title.strip()


def _is_frame(part: str, sites: tuple[str, ...], *, bars: bool) -> bool:
    plain = plain_title(part)
    if any(plain and (plain == site or (len(plain) > 4 and plain in site) or site == f"{plain}com") for site in sites):
        return True
    return bars and len(part.split()) <= _SECTION_WORDS


def title_parts(titles: tuple[str, ...]) -> frozenset[str]:
    """What may stand on the page as its headline, letters only: the titles, and their longer parts."""
    parts = {part for title in titles for part in (title, *_SEPARATOR.split(title), *title.split(": "))}
    return frozenset(plain_title(part) for part in parts if len(part.split()) >= _HEADLINE_WORDS)


def plain_title(text: str) -> str:
    """The letters and figures of a title, for comparing."""
    return "".join(c for c in text.lower().removeprefix("the ") if c.isalnum())
