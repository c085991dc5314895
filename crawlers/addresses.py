"""Addresses: which URLs are clean enough to ask for, and which machines may be asked at all."""

import ipaddress
import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urldefrag, urlencode, urlsplit, urlunsplit

LONGEST_URL = 2000

# Query keys that say how the reader came, not what he reads: ?utm_source=rss, ?at_medium=RSS
TRACKING_KEY = re.compile(
    r"""
    utm_\w+ | at_[a-z_]+ | ns_\w+ | mc_[ce]id
    | fbclid | gclid | cmp | cmpid | icid | ito | ocid | xtor | ref_src
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Characters that no URL holds: a newline within a link
CONTROL = re.compile(r"[\x00-\x20\x7f]")

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class AddressRefusedError(OSError):
    """A request that would leave the public network; the message names the host and the address."""


def clean_url(url: str) -> str | None:
    """Give the URL under which a page is remembered, or None where it is none that a crawler should ask for.

    >>> clean_url("HTTPS://Example.org/match?utm_source=rss&id=4#goals")
    'https://example.org/match?id=4'
    >>> clean_url("javascript:void(0)") is None
    True
    """
    url = url.strip()
    if len(url) > LONGEST_URL or CONTROL.search(url):
        return None
    try:
        parts = urlsplit(urldefrag(url).url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.password:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    netloc = host if port is None or port == {"http": 80, "https": 443}[parts.scheme] else f"{host}:{port}"
    return urlunsplit((parts.scheme, netloc, parts.path or "/", _clean_query(parts.query), ""))


def _clean_query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(key, value) for key, value in pairs if not TRACKING_KEY.fullmatch(key)]
    return query if len(kept) == len(pairs) else urlencode(kept)


class AddressPolicy:
    """Says whether a machine may be asked: public addresses always, loopback only at the places named.

    `loopback` holds the "host:port" of sites that the caller allowed explicitly;
    private, link-local, shared and reserved addresses are refused even then.
    """

    def __init__(self, loopback: Iterable[str] = ()) -> None:
        self._loopback = frozenset(loopback)
        self._loopback_hosts = frozenset(urlsplit(f"//{place}").hostname for place in self._loopback)

    def check_url(self, url: str) -> None:
        """Refuse a URL whose host is a literal address that must not be asked. Raises AddressRefusedError."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        place = host_and_port(url)
        if place in self._loopback:
            return
        address = _literal(host)
        if address is not None and not is_public(address):
            raise AddressRefusedError(f"{place} is not a public address")
        if host in self._loopback_hosts:
            raise AddressRefusedError(f"{place} is not the port that was allowed on {host}")

    def check_resolved(self, host: str, address: str) -> None:
        """Refuse a name that resolves to an address which must not be asked. Raises AddressRefusedError."""
        resolved = ipaddress.ip_address(address)
        if is_public(resolved) or (host in self._loopback_hosts and resolved.is_loopback):
            return
        raise AddressRefusedError(f"{host} resolves to {address}, which is not a public address")


def host_and_port(url: str) -> str:
    """Give "host:port" of a URL, the port always said.

    >>> host_and_port("https://example.org/a")
    'example.org:443'
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Tell whether an address is one of the public network, looking through IPv4 addresses wrapped in IPv6.

    >>> is_public(ipaddress.ip_address("::ffff:127.0.0.1"))
    False
    """
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = address.ipv4_mapped or address.sixtofour
        if wrapped is None and address in _NAT64:
            wrapped = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if wrapped is not None:
            return is_public(wrapped)
    return address.is_global and not address.is_multicast and not address.is_reserved


def _literal(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Read a literal address; odd spellings such as 127.1 or 0x7f000001 are left to name resolution."""
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
