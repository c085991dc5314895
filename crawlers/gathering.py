"""Football pages out of other crawlers' archives and folders of saved pages, copied into the archive step by step.

A step is some hundred pages of one file, and becomes a file of the archive for each source that has pages among them,
each there in full or not at all.
The shelf remembers each step, so that a run may be stopped at any moment, and several may share the files.
What a page or its site says against being kept or mined is heeded and written to the ledger, as the crawler does;
a file is searched for the sites' tdmrep.json before its first page is read, for the record may stand at its end.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from crawlers.archive import ArchiveWriter, Exchange, archive_folder
from crawlers.captures import Capture, Damage, read_captures
from crawlers.ledger import Ledger
from crawlers.optouts import KEEP_OUT, NO_ARCHIVE, find_opt_out
from crawlers.reservations import Reservations, find_reservations
from crawlers.saved import Holdings, read_saved
from crawlers.shelf import Shelf
from crawlers.sieve import Sieve
from crawlers.sources import Source

SAVED = "_saved"
"""The folder of the archive that holds what was gathered: no source is called so."""

NO_ARCHIVE_FILE = ".noarchive.warc.gz"
"""How the files end that hold pages which asked for it: to be dropped within a day of being read."""

STEP_KEPT = 400
STEP_SEEN = 4000


@dataclass(frozen=True, slots=True)
class Step:
    """One step of one file (a folder's pages count as a file each).

    `seen`, `kept` and `opted_out` count pages, `bytes` how far the step came in its file; `damages` are the records
    that are lost.
    """

    seen: int
    kept: int
    bytes: int
    damages: tuple[Damage, ...] = ()
    opted_out: int = 0


@dataclass(frozen=True, slots=True)
class Gathering:
    """What is gathered and where to: pages that any of the sieves lets pass, under the name of their source."""

    data_dir: Path
    sieves: tuple[Sieve, ...]
    sources: tuple[Source, ...] = ()
    clock: Callable[[], datetime] = field(kw_only=True)

    def shelf(self) -> Shelf:
        """How far the files were read through these sieves."""
        name = hashlib.sha256(repr(self.sieves).encode()).hexdigest()[:12]
        return Shelf(self.data_dir / "backfill" / f"{name}.sqlite")

    def source_of(self, url: str) -> str | None:
        """The name of the source whose page an address is."""
        host = urlsplit(url).hostname or ""
        return next((one.name for one in self.sources if any(_is_within(host, own) for own in one.all_hosts())), None)

    def copy(self, name: str, reservations: Reservations) -> "_Copy":
        """What is gathered in one step, but for what sites reserve."""
        return _Copy(self.data_dir, name, frozenset(one.name for one in self.sources), reservations)


def gather(gathering: Gathering, holdings: Holdings, shelf: Shelf) -> Iterator[Step]:
    """Yield each step when it is done; what another run has taken, or a run before has done, is left out."""
    for file, start in shelf.take(shelf.left(holdings.archives), gathering.clock()):
        offset: int | None = start
        shelf.reserve(find_reservations(file))
        reservations = Reservations(shelf.reserved())
        while offset is not None:
            step, offset = _gather_step(gathering, file, offset, reservations)
            if offset is not None:
                shelf.advance(file, offset, gathering.clock())
            else:
                shelf.finish(file)
            yield step
    yield from _gather_pages(gathering, holdings.pages, shelf)


def _gather_step(gathering: Gathering, file: Path, start: int, reservations: Reservations) -> tuple[Step, int | None]:
    """One step of a WARC file, and where the next begins, None at the file's end."""
    damages: list[Damage] = []
    size = file.stat().st_size
    name = f"{file.stem[:60]}-{_key([file], gathering.sieves)}-{start:014d}"
    with gathering.copy(name, reservations) as copy:
        seen = 0

        def wanted(url: str) -> bool:
            nonlocal seen
            seen += 1
            return any(sieve.wants_url(url) for sieve in gathering.sieves)

        for capture in read_captures(file, on_damage=damages.append, wanted=wanted, start=start):
            if copy.count >= STEP_KEPT or seen > STEP_SEEN:
                done = Step(seen - 1, copy.count, capture.offset - start, tuple(damages), copy.opted_out)
                return done, capture.offset
            if _passes(gathering.sieves, capture):
                copy.write(_exchange_of(capture, gathering.source_of(capture.url)))
    return Step(seen, copy.count, size - start, tuple(damages), copy.opted_out), None


def _passes(sieves: Iterable[Sieve], capture: Capture) -> bool:
    return any(sieve.wants_url(capture.url) and sieve.wants(capture) for sieve in sieves)


def _exchange_of(capture: Capture, source: str | None) -> Exchange:
    headers = tuple(
        (name.encode("latin-1", "replace"), value.encode("latin-1", "replace"))
        for name, value in capture.headers.items()
    )
    return Exchange(
        capture.url,
        "article",
        capture.fetched_at,
        capture.status,
        capture.body,
        headers,
        source=capture.source or source,
    )


def _gather_pages(gathering: Gathering, pages: Sequence[Path], shelf: Shelf) -> Iterator[Step]:
    """Saved pages pass whatever day their files carry: that is the day of a copy, hardly ever that of the page."""
    sieves = tuple(replace(sieve, since=None, until=None) for sieve in gathering.sieves)
    left = shelf.left(pages)
    reservations = Reservations(shelf.reserved())
    for first in range(0, len(left), STEP_KEPT):
        taken = shelf.take_all(left[first : first + STEP_KEPT], gathering.clock())
        if not taken:
            continue
        damages: list[Damage] = []
        size = 0
        with gathering.copy(f"pages-{_key(taken, gathering.sieves)}", reservations) as copy:
            for path in taken:
                try:
                    size += path.stat().st_size
                    exchange = read_saved(path)
                except OSError as error:
                    damages.append(Damage(path, 0, str(error)))
                    continue
                if any(
                    sieve.wants_url(exchange.url) and sieve.wants_page(exchange.url, exchange.body) for sieve in sieves
                ):
                    copy.write(replace(exchange, source=gathering.source_of(exchange.url)))
        shelf.finish_all(taken)
        yield Step(len(taken), copy.count, size, tuple(damages), copy.opted_out)


class _Copy:
    """Files of the archive in the making, one for each source; nothing is left where the block did not end.

    A source that nobody declared shares the file of those that have none: its name is a stranger's word.
    """

    def __init__(self, data_dir: Path, name: str, declared: frozenset[str], reservations: Reservations) -> None:
        self._data_dir, self._name, self._declared = data_dir, name, declared
        self._reservations = reservations
        self._folder = archive_folder(data_dir, SAVED)
        self._writers: dict[str, ArchiveWriter] = {}
        self._said: dict[str, tuple[str, datetime]] = {}

    @property
    def count(self) -> int:
        return sum(writer.records for writer in self._writers.values())

    @property
    def opted_out(self) -> int:
        """Pages that were not kept because they or their sites say so."""
        return sum(said in KEEP_OUT for said, _ in self._said.values())

    def write(self, exchange: Exchange) -> None:
        reserved = self._reservations.cover(exchange.url)
        said = "tdm-reservation" if reserved else find_opt_out(exchange.headers, exchange.body)
        if said:
            self._said[exchange.url] = (said, exchange.fetched_at)
        if said in KEEP_OUT:
            return
        source = exchange.source if exchange.source in self._declared else None
        name = f"{self._name}-{source}" if source else self._name
        if said == NO_ARCHIVE:
            name += NO_ARCHIVE_FILE.removesuffix(".warc.gz")
        if name not in self._writers:
            self._half(name).unlink(missing_ok=True)
            self._writers[name] = ArchiveWriter(self._folder / "parts", name, None, max_bytes=1 << 40)
        self._writers[name].write(exchange)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None and self._said:
            self._note_opt_outs()
        for name, writer in self._writers.items():
            writer.close()
            if kind is None:
                self._half(name).replace(self._folder / f"{name}.warc.gz")
            else:
                self._half(name).unlink(missing_ok=True)

    def _note_opt_outs(self) -> None:
        ledger = Ledger(self._data_dir / "ledger.sqlite", SAVED)
        try:
            with ledger:
                for url, (said, at) in self._said.items():
                    ledger.record_opt_out(url, said, at, kept=said == NO_ARCHIVE)
        finally:
            ledger.close()

    def _half(self, name: str) -> Path:
        return self._folder / "parts" / f"{name}-00000.warc.gz"


def _key(files: Sequence[Path], sieves: tuple[Sieve, ...]) -> str:
    """The same for the same files, as they are now, read through the same sieves."""
    told = [(str(file.resolve()), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(repr((told, sieves)).encode()).hexdigest()[:12]


def _is_within(host: str, own: str) -> bool:
    own = own.removeprefix("www.")
    return host == own or host.endswith(f".{own}")
