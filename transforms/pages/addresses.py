"""The one address of an article, and the identity made from it."""

import hashlib
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

_TRACKING = frozenset(
    "fbclid gclid dclid msclkid igshid mc_cid mc_eid cmp cmpid cid ito icid ocid ncid sref smid smtyp spm xtor ref_src "
    "traffic_source guccounter outputtype".split()
)
_TRACKING_PREFIXES = ("utm_", "at_", "ns_", "pk_", "hsa_", "__twitter")


def canonical_address(url: str, *claims: str | None) -> str:
    """The address that names the article: the first believable claim of the page, else the one it was fetched from.

    A claim is believed when it is on the same site, and not the front page in an article's place.
    """
    own = urlsplit(url)
    for claim in claims:
        if not claim:
            continue
        try:
            parts = urlsplit(urljoin(url, claim.strip()))
        except ValueError:
            continue
        if parts.scheme not in ("http", "https") or not parts.hostname:
            continue
        if own.hostname and site_of(parts.hostname) != site_of(own.hostname):
            continue
        if parts.path in ("", "/") and own.path not in ("", "/"):
            continue
        return tidy_address(urlunsplit(parts))
    return tidy_address(url)


def tidy_address(url: str) -> str:
    """The address without fragment, tracking parameters and capitals in the host.

    >>> tidy_address("HTTPS://News.Example/a?utm_source=x&id=7#top")
    'https://news.example/a?id=7'
    """
    try:
        parts = urlsplit(url.strip())
        query = [
            (key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(key.lower())
        ]
    except ValueError:
        return url.strip()
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, urlencode(query), ""))


def _tracks(key: str) -> bool:
    return key in _TRACKING or key.startswith(_TRACKING_PREFIXES)


def site_of(host: str) -> str:
    """The last labels of a host that stand for one publisher: "www.news.co.uk" → "news.co.uk"."""
    labels = host.lower().split(".")
    short_second = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short_second else labels[-2:])


def article_id(address: str) -> str:
    """Twelve hexadecimal digits that stay the same for an address."""
    return hashlib.sha256(address.encode()).hexdigest()[:12]
