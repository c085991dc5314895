"""The archive read to disk: file by file on all cores, shared with other processes, nothing lost when stopped."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from pathlib import Path

from crawlers.archive import Capture, Damage, read_captures
from crawlers.shelf import Shelf
from crawlers.sources import Source
from flows.progress import Meter, meter
from flows.reading import WORTH_SPREADING, ReadCapture, look_again, read_again, read_one
from flows.readings import Readings
from flows.rules import rules_version
from flows.spreading import BATCH, Workers, batches, spread

Clock = Callable[[], datetime]


def read_to_disk(
    files: Sequence[Path],
    *,
    data_dir: Path,
    sources: Mapping[str, Source],
    workers: Workers,
    clock: Clock | None = None,
) -> int:
    """Read those of the archive files that no run has read yet by today's rules; how many another process reads now.

    A file that another process has begun is left to it, so that several may work through one list.
    """
    readings = Readings(data_dir, rules_version(sources.values()))
    readings.remove_others()
    left = [file for file in files if not readings.has(file)]
    size = sum(file.stat().st_size for file in left)
    with Shelf(readings.folder / "shelf.sqlite") as shelf, meter("reading", size, "pages") as bar:
        shelf.forget(left)
        work = _Work(readings, shelf, bar, clock or (lambda: datetime.now(UTC)))
        again = partial(read_again, data_dir=data_dir, sources=sources)
        work.read(left, partial(read_one, data_dir=data_dir, sources=sources), again, workers)
    return sum(not readings.has(file) for file in left)


class _Work:
    """One process's part of the reading."""

    def __init__(self, readings: Readings, shelf: Shelf, bar: Meter, clock: Clock) -> None:
        self._readings, self._shelf, self._bar, self._clock = readings, shelf, bar, clock
        self._open: deque[Path] = deque()
        self._damages: defaultdict[Path, list[Damage]] = defaultdict(list)

    def read(
        self,
        files: Sequence[Path],
        work: Callable[[Capture], ReadCapture],
        again: Callable[[ReadCapture], ReadCapture],
        workers: Workers,
    ) -> None:
        """Take, read and write file by file; what is read comes back in the order in which it was taken."""
        results = look_again(spread(work, self._captures(files), workers=workers, worth=WORTH_SPREADING), again)
        for name, group in groupby(results, key=lambda read: read.capture.file):
            self._close_up_to(name)
            self._write(self._open.popleft(), group)
        self._close_up_to(None)

    def _captures(self, files: Iterable[Path]) -> Iterator[Capture]:
        for file, _ in self._shelf.take(files, self._clock()):
            self._open.append(file)
            yield from read_captures(file, on_damage=self._damages[file].append)

    def _close_up_to(self, name: str | None) -> None:
        """Write the files that turned out to hold no capture."""
        while self._open and (name is None or not self._open[0].as_posix().endswith(f"/{name}")):
            self._write(self._open.popleft(), ())

    def _write(self, file: Path, group: Iterable[ReadCapture]) -> None:
        self._readings.write(file, self._parts(file, group))
        self._shelf.finish(file)

    def _parts(self, file: Path, group: Iterable[ReadCapture]) -> Iterator[list[ReadCapture] | Damage]:
        come = 0
        for batch in batches(iter(group), BATCH):
            self._shelf.advance(file, 0, self._clock())
            reached = batch[-1].capture.offset or 0
            self._bar.advance(reached - come, done=len(batch))
            come = reached
            yield batch
        # A file's damages are all known once a capture of the next file, or the end, has been seen.
        yield from self._damages.pop(file, ())
        self._bar.advance(file.stat().st_size - come, done=0)
