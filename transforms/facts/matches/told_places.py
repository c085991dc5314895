"""Told places: which match a sentence speaks of that begins with where it was: "In Mombasa, Fox struck twice"."""

import re
from collections.abc import Collection, Iterator, Sequence

from transforms.facts.matches.pairs import Pair
from transforms.identity.grounds import CityMention, GroundMention
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import triggered

# "In Mombasa, …", "Meanwhile at Anfield …", "Over at Old Trafford, …"
_OPENS = re.compile(
    r"(?:(?:but|and|meanwhile|elsewhere|also|earlier),? )?(?:over |back |down )?(?:in|at) (?:the )?<[LG](?P<place>\d+)>(?!')"
)
# "Fox's side had most of the ball at | Anfield but …": before any comma
_WITHIN = triggered(
    r"(?:(?!\b(?:who|which|that|when|after|since|before|until|while|as|will|next|last|born)\b)[^<>,;:.]|<[PMSX]\d+>){0,90}? (?:at|in) (?:the )?<G(?P<place>\d+)>(?!')"
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
        """The index of the one match that was where a sentence begins; None where it is none or could be several.

        A ground may stand further on in its first clause, and is that of the team that was at home there.
        """
        opens = (_OPENS.match(read.shape) or _WITHIN.match(read.shape)) if len(self._pairs) > 1 else None
        place = read.mentions[int(opens["place"])].value if opens else None
        if not isinstance(place, CityMention | GroundMention):
            return None
        told = self._at.get(place.name)
        if told is None:
            teams = {team.removesuffix("-women") for team in place.team_ids}
            told = {index for index, pair in enumerate(self._pairs) if pair.keys & teams and not _is_away(pair, teams)}
        return next(iter(told)) if len(told) == 1 else None


def _is_away(pair: Pair, teams: Collection[str]) -> bool:
    """Whether the words of its result put none of these teams, of one of which the match is, at home."""
    homes = {(pair.first if s.home == "team" else pair.second).key for s in pair.statements if s.now and s.home}
    return bool(homes) and homes.isdisjoint(teams)


def _places(read: ReadSentence, pair: Pair) -> Iterator[str]:
    """The places that stand behind a side of the pair, before any other team is named."""
    ours = False
    for token in _TOKEN.finditer(read.shape):
        value = read.mentions[int(token["n"])].value
        if isinstance(value, TeamRef):
            ours = value.key in pair.keys
        elif ours and isinstance(value, CityMention | GroundMention):
            yield value.name
