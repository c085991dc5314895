"""What sites reserve in their tdmrep.json, as far as archives of other crawlers hold that file."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from crawlers.captures import read_captures
from crawlers.optouts import Reservation, is_reserved, read_tdmrep

PLACE = "/.well-known/tdmrep.json"


class Reservations:
    """Rules by host, each host's own as it last gave them."""

    def __init__(self, bodies: Mapping[str, bytes]) -> None:
        self._rules: dict[str, tuple[Reservation, ...]] = {host: read_tdmrep(body) for host, body in bodies.items()}

    def cover(self, url: str) -> bool:
        """Tell whether a page may not be kept for mining.

        >>> Reservations({"post.example": b'[{"location": "/paid/", "tdm-reservation": 1}]'}).cover(
        ...     "https://post.example/paid/1"
        ... )
        True
        """
        rules = self._rules.get(host_of(url), ())
        return bool(rules) and is_reserved(url, rules)


def find_reservations(file: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (host, body) for every tdmrep.json in a WARC file, wherever in it the record stands.

    The bodies of all other records are passed over; damage is told by whoever reads the pages.
    """
    for capture in read_captures(file, on_damage=lambda _: None, wanted=lambda url: urlsplit(url).path == PLACE):
        host = host_of(capture.url)
        if capture.status == 200 and host:
            yield host, capture.body


def host_of(url: str) -> str:
    """Give the host of an address in lower case, without its port; "" where it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
