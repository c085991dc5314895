"""Told places: which match a sentence speaks of that begins with where it was: "In Mombasa, Fox struck twice"."""

import re
from collections.abc import Iterator, Sequence

from transforms.facts.matches.pairs import Pair
from transforms.identity.grounds import CityMention, GroundMention
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

# "In Mombasa, …", "Meanwhile at Anfield …", "Over at Old Trafford, …"
_OPENS = re.compile(
    r"(?:(?:but|and|meanwhile|elsewhere|also|earlier),? )?(?:over |back |down )?(?:in|at) (?:the )?<[LG](?P<place>\d+)>(?!')"
)
_TOKEN = re.compile(r"<[TLG](?P<n>\d+)>")


class ToldPlaces:
    """The grounds and cities at which the reported matches are told, and whose they are."""

    __slots__ = ("_at", "_pairs")

    def __init__(self, reading: Reading, pairs: Sequence[Pair]) -> None:
        """Read the places off the sentences that tell the results."""
        self._pairs = pairs
        self._at: dict[str, set[int]] = {}
        for index, pair in enumerate(pairs) if len(pairs) > 1 else ():
            for sentence in {s.sentence for s in pair.statements if s.now}:
                for place in _places(reading.sentences[sentence], pair):
                    self._at.setdefault(place, set()).add(index)

    def match(self, read: ReadSentence) -> int | None:
        """The index of the one match that was where a sentence begins; None where it is none or could be several."""
        opens = _OPENS.match(read.shape) if self._at or len(self._pairs) > 1 else None
        place = read.mentions[int(opens["place"])].value if opens else None
        if not isinstance(place, CityMention | GroundMention):
            return None
        told = self._at.get(place.name)
        if told is None:
            teams = {team.removesuffix("-women") for team in place.team_ids}
            told = {index for index, pair in enumerate(self._pairs) if pair.keys & teams}
        return next(iter(told)) if len(told) == 1 else None


def _places(read: ReadSentence, pair: Pair) -> Iterator[str]:
    """The places that stand behind a side of the pair, before any other team is named."""
    ours = False
    for token in _TOKEN.finditer(read.shape):
        value = read.mentions[int(token["n"])].value
        if isinstance(value, TeamRef):
            ours = value.key in pair.keys
        elif ours and isinstance(value, CityMention | GroundMention):
            yield value.name
