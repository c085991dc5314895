"""A club's own site speaks of itself: "we took the lead" on arsenal.com."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from transforms.model import Article
from transforms.reading.mentions import TeamRef
from transforms.reading.names import folded
from transforms.reading.spans import Spans
from transforms.reading.triggers import triggered

_WE = triggered(r"\b(?:[Ww]e|us|[Oo]ur)\b")
_LETTERS = re.compile(r"[^a-z]+")
# what a site has in its name beside the club's
_SITE_WORDS = frozenset(
    "www fc afc official officialfc website site com co uk net org the club football ie au women en".split()
)


def own_club(article: Article, teams: Sequence[TeamRef]) -> TeamRef | None:
    """The team whose own site published the article, if it is one that the article names.

    >>> refs = [TeamRef("?oakham town", "Oakham Town"), TeamRef("?holt", "Holt")]
    >>> found = own_club(Article("a", "", publisher="Oakham Town FC official website"), refs)
    >>> found.name if found else None
    'Oakham Town'
    """
    printed = {_compact(article.publisher or ""), _compact(urlsplit(article.url or "").hostname or "")} - {""}
    fits = [team for team in teams if printed & {_compact(team.name), _compact(team.name) + "fc"}]
    return fits[0] if len(fits) == 1 else None


def find_we(text: str, quotes: Spans) -> Iterator[tuple[int, int]]:
    """The (start, end) of "we", "us" and "our" outside quoted speech.

    >>> text = 'Our keeper said: "We were good." It put us ahead.'
    >>> [text[a:b] for a, b in find_we(text, Spans([(18, 31)]))]
    ['Our', 'us']
    """
    for match in _WE.finditer(text):
        if not quotes.touch(*match.span()):
            yield match.span()


def _compact(name: str) -> str:
    """The letters of a name or a host without what only says that it is a site: "www.oakhamtown.co.uk" → "oakhamtown"."""
    return "".join(word for word in _LETTERS.split(folded(name)) if word not in _SITE_WORDS)
