"""What kind of article it is."""

from collections.abc import Sequence

from transforms.model import Kind, Match
from transforms.reading.mentions import Reading


def find_kind(reading: Reading, matches: Sequence[Match]) -> Kind:
    """A round-up reports two matches or more, a report one; without any, a preview or something else."""
    if len(matches) >= 2:
        return "roundup"
    if matches:
        return "report"
    text = reading.document.text.lower()
    return "preview" if "kick-off" in text and ("preview" in text or "prediction" in text) else "other"
