"""What kind of article it is."""

from collections.abc import Sequence

from transforms.model import Kind, Match
from transforms.reading.mentions import Reading


def find_kind(reading: Reading, matches: Sequence[Match]) -> Kind:
    """A round-up reports two played matches or more, a report one; without any, a preview or something else."""
    played = sum(match.status == "played" for match in matches)
    if played:
        return "roundup" if played >= 2 else "report"
    text = reading.document.text.lower()
    return "preview" if "kick-off" in text and ("preview" in text or "prediction" in text) else "other"
