"""What was read of archive files, kept on disk until it is loaded, so that a run that is stopped loses no work.

One file per archive file, named after it, under the name of the rules that read it.
It is there in full or not at all; readings by other rules than those in force are removed.
"""

import pickle
import shutil
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from crawlers.archive import Damage
from flows.reading import ReadCapture

FORM = "2"
"""Changes whenever the form of `ReadCapture` does."""


class Readings:
    """The readings of a data directory by the `rules` of that name."""

    def __init__(self, data_dir: Path, rules: str) -> None:
        self.data_dir, self.rules = data_dir, rules
        self.folder = data_dir / "readings" / f"{rules}-{FORM}"

    def has(self, file: Path) -> bool:
        """Whether an archive file was read to its end."""
        return self._place(file).exists()

    def read(self, file: Path, damages: list[Damage]) -> Iterator[ReadCapture]:
        """What was read of a file, in its order; the records that were lost are added to `damages`."""
        with self._place(file).open("rb") as stream:
            while size := int.from_bytes(stream.read(4)):
                # S301: written by `write`, in a folder of our own, by the same code
                found = pickle.loads(zlib.decompress(stream.read(size)))  # noqa: S301 - as said above
                if isinstance(found, Damage):
                    damages.append(found)
                else:
                    yield from found

    def write(self, file: Path, read: Iterable[list[ReadCapture] | Damage]) -> None:
        """Keep what was read of a file: batches of captures, and the records that were lost."""
        place = self._place(file)
        place.parent.mkdir(parents=True, exist_ok=True)
        half = place.with_suffix(".part")
        with half.open("wb") as stream:
            for one in read:
                packed = zlib.compress(pickle.dumps(one), 1)
                stream.write(len(packed).to_bytes(4) + packed)
        half.replace(place)

    def forget(self, files: Iterable[Path]) -> None:
        """Remove the readings of files that were loaded."""
        for file in files:
            self._place(file).unlink(missing_ok=True)

    def remove_others(self) -> None:
        """Remove what other rules read."""
        for folder in self.folder.parent.glob("*"):
            if folder != self.folder:
                shutil.rmtree(folder, ignore_errors=True)

    def _place(self, file: Path) -> Path:
        return self.folder / file.relative_to(self.data_dir / "archive").with_suffix(".read")
