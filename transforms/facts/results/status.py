"""Matches that were not played to their end: postponed, abandoned, cancelled, or decided at the table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.facts.matches.pairs import Pair
from transforms.model import Match, Status
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import Triggered, triggered

_FILL = r"(?:(?!\b(?:but|while|when|who|which)\b)[^<>;.]|<[CDGLMXSR]\d+>)"
_GAME = r"(?:match|game|fixture|tie|clash|derby|meeting|encounter|contest|trip|visit|opener|final|semi-?final|replay|friendly|<C\d+>)"
_OFF = r"(?P<what>abandoned|postponed|called off|cancelled|canceled|scrapped|put back|rained off|snowed off|frozen off)"
_WAS = r"(?:was|were|is|has been|had been|have been|being|been|,|also|-) ?(?:later |again |then |also |both |subsequently |eventually |[a-z]+ly )?"
# "the match between Roma and Lazio was abandoned", "Roma's game at Lazio has been postponed", "Roma v Lazio was called off"
_V = r"(?:v|vs|versus|against)"
_STOOD = r"(?:led|leading|lead|trailed|trailing|ahead|up|level|drawing|winning|losing|down|behind)\b"
_STOPPED = (
    r"(?:the |their )?(?:(?:match|game|tie|contest|clash|fixture|play|it) (?:was|had to be) (?:[a-z]+ ){0,2}(?P<what>abandoned)"
    r"|(?:referee|officials?|<P\d+>)(?: <P\d+>)? (?:[a-z]+ ){0,3}(?P<ended>abandon(?:ed)?) (?:the )?(?:match|game|tie|contest|play|proceedings))\b"
)
_CALLED_OFF: tuple[Triggered, ...] = (
    triggered(rf"\b{_GAME}s? between <T(?P<a>\d+)> and <T(?P<b>\d+)>{_FILL}{{0,40}}?\b{_WAS}{_OFF}\b"),
    triggered(
        rf"<T(?P<a>\d+)>'s? (?:[\w'-]+ |<[CDX]\d+> ){{0,4}}?{_GAME} (?P<prep>at home to|at|with|against|away to|away at|to|v|versus) (?:[\w-]+ ){{0,2}}?<T(?P<b>\d+)>{_FILL}{{0,40}}?(?:{_WAS}|)\b{_OFF}\b"
    ),
    triggered(rf"<T(?P<a>\d+)> (?:v|vs|versus|against|-) <T(?P<b>\d+)>{_FILL}{{0,30}}?(?:{_WAS}|)\b{_OFF}\b"),
    triggered(
        rf"<T(?P<a>\d+)>(?:{_FILL}|<P\d+>){{0,90}}?\b(?:their|its|his side's) (?:[\w'-]+ |<[CDX]\d+> ){{0,3}}?{_GAME} (?P<prep>at home to|at|with|against|away to|away at|to) (?:[\w-]+ ){{0,2}}?<T(?P<b>\d+)>{_FILL}{{0,40}}?\b{_WAS}{_OFF}\b"
    ),
    triggered(
        rf"\b{_OFF}:?(?! (?:to|due|after|because|so|as|until|by)\b) {_FILL}{{0,20}}?<T(?P<a>\d+)> (?:v|vs|versus|-|and) <T(?P<b>\d+)>"
    ),
    # "Roma P Lazio P (waterlogged pitch)", "Roma P-P Lazio"
    triggered(r"<T(?P<a>\d+)> (?P<letter>[pa])(?:,|-| -| v)? ?<T(?P<b>\d+)> (?P=letter)\b"),
    triggered(r"<T(?P<a>\d+)> (?P<letter>[pa])-(?P=letter) <T(?P<b>\d+)>"),
    # "Roma 1-1 Lazio (abandoned, 62 mins)", "Roma 1 Lazio 1 - match abandoned"
    triggered(rf"<T(?P<a>\d+)> <S\d+> <T(?P<b>\d+)>\W{{1,4}}(?:(?:match|game) )?{_OFF}\b"),
    triggered(rf"<T(?P<a>\d+)> \d{{1,2}},? <T(?P<b>\d+)> \d{{1,2}}\W{{1,4}}(?:(?:match|game) )?{_OFF}\b"),
    # "Roma v Lazio and Pisa v Bari were also postponed": the first of several
    triggered(
        rf"<T(?P<a>\d+)> {_V} <T(?P<b>\d+)>(?=(?:,? (?:and )?<T\d+> {_V} <T\d+>){{1,6}},? (?:were|are|have been|had been) (?:also |all |both ){{0,2}}{_OFF}\b)"
    ),
    # "the postponement of Roma's home game with Lazio"
    triggered(
        rf"\b(?P<noun>postponement|abandonment|cancellation) of (?:the )?<T(?P<a>\d+)>'s? (?:[\w'-]+ |<[CDX]\d+> ){{0,3}}?{_GAME} (?P<prep>at home to|at|with|against|away to|away at|to) (?:[\w-]+ ){{0,2}}?<T(?P<b>\d+)>"
    ),
    # "Roma led Lazio 2-0 when the match was abandoned", "Roma were a goal up at Lazio before the referee abandoned play"
    triggered(
        rf"<T(?P<a>\d+)> (?:[a-z]+ ){{0,2}}?{_STOOD}(?:[^<>;.]|<[SMDGL]\d+>){{0,40}}?(?P<prep>\bat |\bagainst |\bto )?<T(?P<b>\d+)>(?:[^<>;.]|<[SMDGLP]\d+>){{0,60}}?\b(?:when|before|until|as) {_STOPPED}"
    ),
    # "Roma's game at Lazio got under way but lasted half an hour before a power cut led to it being abandoned"
    triggered(
        rf"<T(?P<a>\d+)>'s? (?:[\w'-]+ |<[CDX]\d+> ){{0,4}}?{_GAME} (?P<prep>at home to|at|with|against|away to|away at|to) (?:[\w-]+ ){{0,2}}?<T(?P<b>\d+)>(?:[^<>;.]|<[CDGLMXSRP]\d+>){{0,120}}?\bit (?:being|was|be) (?:[a-z]+ )?(?P<what>abandoned)\b"
    ),
)
# "Roma were awarded the points when Lazio failed to raise a team", "a walkover against Lazio", "Lazio forfeited their game with Roma"
_WALKED_OVER: tuple[Triggered, ...] = (
    triggered(
        rf"<T(?P<a>\d+)>{_FILL}{{0,40}}?\b(?:awarded|given|handed|granted|collected|received|credited with|took) (?:all )?(?:the|a|three|an?) (?:[\w'-]+ |<S\d+> ?){{0,4}}?(?:points|match|game|tie|win|victory|walkover)\b{_FILL}{{0,50}}?"
        rf"\b(?:when|after|as|because|with) (?:[\w-]+ ){{0,2}}?<T(?P<b>\d+)>{_FILL}{{0,40}}?\b(?:fail\w*|could not|couldn't|refus\w*|withdr\w*|forfeit\w*|field\w*|were unable|did not|didn't|unable|pulled out|conced\w*|scratch\w*)"
    ),
    triggered(
        rf"<T(?P<a>\d+)>{_FILL}{{0,40}}?\b(?:walkover|w/o|walk-over)\b(?:,| -)?{_FILL}{{0,20}}?(?:over|against|from|when|after|as|v|versus|-)? ?<T(?P<b>\d+)>"
    ),
    triggered(
        rf"<T(?P<b>\d+)>{_FILL}{{0,40}}?\b(?:forfeit\w*|conceded|scratched from) (?:their|the|its) (?:[\w'-]+ ){{0,2}}?{_GAME} (?:to|with|against|at) <T(?P<a>\d+)>"
    ),
)
_STATES: dict[str, Status] = {
    "abandoned": "abandoned",
    "postponed": "postponed",
    "called off": "postponed",
    "put back": "postponed",
    "rained off": "postponed",
    "snowed off": "postponed",
    "frozen off": "postponed",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "scrapped": "cancelled",
    "p": "postponed",
    "a": "abandoned",
    "abandon": "abandoned",
    "postponement": "postponed",
    "abandonment": "abandoned",
    "cancellation": "cancelled",
}
# begun before it was stopped: "called off after 20 minutes" is abandoned
_BEGUN = re.compile(
    r"\b(?:after|in|with|on)\b[^<>;.]{0,25}<M\d+>|\bat half-?time\b|\bwith <[TR]\d+> (?:leading|ahead|\w+ )?<S\d+>"
)
_NOT_NOW = re.compile(
    r"\b(?:last (?:week|weekend|month|season|year|time)|earlier (?:this|in the)|originally|original|first attempt|previous\w*|years? ago|in (?:19|20)\d\d|could be|may be|might be|would be|should be|can be|if|unless|fears?|threat|recent|almost|nearly|"
    r"rearranged|rescheduled (?:from|after)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b"
)
_WORDS = (
    "abandon",
    "postpon",
    "called off",
    "cancel",
    "scrap",
    "put back",
    "rained off",
    "snowed off",
    "frozen",
    "walkover",
    "walk-over",
    "w/o",
    "forfeit",
    "award",
    "given",
    "handed",
    "scratch",
    " p ",
    " a ",
    " p-p ",
    " a-a ",
    "conced",
)


@dataclass(frozen=True, slots=True)
class Unplayed:
    """A match without a result: the two teams, the home side where the words say it, and why."""

    sentence: int
    first: TeamRef
    second: TeamRef
    status: Status
    home_first: bool | None
    rule: str

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the two teams."""
        return frozenset((self.first.key, self.second.key))


def find_unplayed(reading: Reading) -> list[Unplayed]:
    """The matches that the article says were called off, broken off or awarded, each pair once."""
    found: dict[frozenset[str], Unplayed] = {}
    for index, read in enumerate(reading.sentences):
        if read.quoted or read.shape.count("<T") < 2 or not any(word in read.shape for word in _WORDS):
            continue
        for unplayed in _in_sentence(index, read):
            found.setdefault(unplayed.keys, unplayed)
    return list(found.values())


def _in_sentence(index: int, read: ReadSentence) -> Iterator[Unplayed]:
    shape = read.shape
    for patterns, rule in ((_CALLED_OFF, "called off"), (_WALKED_OVER, "walkover")):
        for pattern in patterns:
            for match in pattern.finditer(shape):
                first, second = (read.mentions[int(match[g])].value for g in ("a", "b"))
                near = shape[max(0, match.start() - 40) : match.end() + 40]
                if (
                    not isinstance(first, TeamRef)
                    or not isinstance(second, TeamRef)
                    or first == second
                    or _NOT_NOW.search(near)
                ):
                    continue
                groups = match.groupdict()
                status: Status = "walkover" if rule == "walkover" else _STATES[_said(groups)]
                if status == "postponed" and _BEGUN.match(shape[match.end() : match.end() + 60].lstrip()):
                    status = "abandoned"
                yield Unplayed(index, first, second, status, _home_first(groups), rule)


def _said(groups: dict[str, str | None]) -> str:
    """The word or the letter that says what became of the match."""
    return next(word for name in ("what", "letter", "noun", "ended") if (word := groups.get(name)))


def _home_first(groups: dict[str, str | None]) -> bool | None:
    prep = (groups.get("prep") or "").strip()
    if prep in {"at", "away to", "away at", "to"}:
        return False
    return True if prep == "at home to" or groups.get("letter") else None


def without_result(reported: Sequence[Pair], unplayed: Sequence[Unplayed]) -> tuple[list[Pair], list[Unplayed]]:
    """The pairs that have a result, and the matches that have none.

    A result told in another sentence than the one that calls the match off is that of a second attempt: it stands.
    """
    by_keys = {u.keys: u for u in unplayed}
    played = []
    for pair in reported:
        off = by_keys.get(pair.keys)
        told = [s for s in pair.statements if s.now and s.score and (off is None or s.sentence != off.sentence)]
        if off is None or told:
            played.append(pair)
            by_keys.pop(pair.keys, None)
    return played, list(by_keys.values())


def as_match(unplayed: Unplayed, reading: Reading) -> Match:
    """The match as a fact: its status, and neither score nor goals."""
    home, away = unplayed.first, unplayed.second
    if unplayed.home_first is False:
        home, away = away, home
    sentence = reading.sentences[unplayed.sentence].sentence
    return Match(
        home=home.name,
        away=away.name,
        home_id=home.id,
        away_id=away.id,
        venue_known=unplayed.home_first is not None,
        status=unplayed.status,
        evidence=(reading.document.evidence(sentence.start, sentence.end),),
        confidence=0.8,
        rule=unplayed.rule,
    )
