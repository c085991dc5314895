"""Sendings-off."""

import re
from collections import Counter

from transforms.facts.sides import ties
from transforms.model import Card
from transforms.reading.mentions import Reading, TeamRef
from transforms.reading.minutes import MinuteMention

_FILL = r"(?:(?!\b(?:but|while|who|before|and)\b)[^<>;.]|<[MXTRDGL]\d+>)"
_OFF = r"(?:sent off|dismissed|shown (?:a |the |his |her )?(?:straight |second )?(?:red|yellow and red)|red[- ]carded|given (?:a |his |her )?(?:straight )?(?:red|marching orders)|ordered off|given his marching orders|shown a second yellow|sent for an early bath|saw red|seeing red|received (?:a |his |her )?(?:straight |second |a second )?(?:red|yellow card for|marching orders)|picked up (?:a |his |her )?second (?:yellow|booking|caution)|earned (?:a |his |her )?(?:second yellow|red)|got (?:a |his |her )?(?:straight )?red|booked (?:for )?(?:a second time|twice)|shown red|banished|collected (?:a |his |her )?second (?:yellow|booking)|given a second yellow|received a second)"
_PATTERNS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"<P(?P<p>\d+)>{_FILL}{{0,60}}?\b(?:was|were|is|being|be|got|had been|been|,)?\s?{_OFF}\b"),
    re.compile(rf"\b(?:sent off|dismissed|sending[- ]off of|dismissal of|red[- ]carded|red card (?:for|to|shown to)|sending off|lost|dismissing|sent) (?:(?!off\b)[\w'-]+ |<[XTRL]\d+>(?:'s)? ){{0,4}}?<P(?P<p>\d+)>(?= (?:to a (?:red|second)|off\b)|(?P<sure>))"),
    re.compile(r"<P(?P<p>\d+)>'s (?:[\w'-]+ |<M\d+> ?){0,4}?(?:red card|dismissal|sending[- ]off|second yellow|expulsion)\b"),
    re.compile(rf"\b(?:ten|10|nine|9) (?:men|players)\b{_FILL}{{0,40}}\b(?:when|after|as|following|with)\b (?:[\w'-]+ |<[XTRL]\d+>(?:'s)? ){{0,5}}?<P(?P<p>\d+)>(?!'s (?:foul|tackle))"),
    re.compile(rf"\bred card\b {_FILL}{{0,20}}\b(?:for|to|shown to|brandished at) (?:[\w'-]+ |<[XTRL]\d+>(?:'s)? ){{0,4}}?<P(?P<p>\d+)>"),
)  # fmt: skip
_KEYWORDS = ("sent off", "dismiss", "red", "marching", "ordered off", "second yellow", "ten men", "10 men", "sending", "booked", "second booking", "lost", "nine men", "off", "10-man", "expul", "banished")
_NOT = re.compile(r"\b(?:manager|coach|boss|assistant|rescinded|overturned|downgraded|lucky not|could have|should have|escaped|avoided|appeal|fortunate|almost|wanted|calls|last (?:week|season|month)|banned|suspend\w*|suspension|missing after|previous|earlier this|cleared|cancelled)\b")


def find_cards(
    reading: Reading, assigned: list[int | None], roles: dict[int, dict[str, TeamRef]], votes: dict[str, Counter[str]]
) -> dict[int, list[Card]]:
    """The sendings-off by match index; `team` is filled where the player's side is known."""
    found: dict[int, dict[str, Card]] = {}
    for index, read in enumerate(reading.sentences):
        match_index = assigned[index]
        if match_index is None or read.quoted or "<P" not in read.shape or not any(k in read.shape for k in _KEYWORDS):
            continue
        for pattern in _PATTERNS:
            for match in pattern.finditer(read.shape):
                if match.groupdict().get("sure") == "" and not read.shape[match.start():].startswith(("sent off", "dismissed", "sending", "dismissal", "red", "dismissing")):
                    continue
                if _NOT.search(read.shape, max(0, match.start() - 30), min(len(read.shape), match.end() + 30)):
                    continue
                player = str(read.mentions[int(match["p"])].value)
                side = _side(player, index, reading, roles, votes)
                minute = _minute(reading, index, match)
                old = found.setdefault(match_index, {}).get(player)
                if old is None or (old.minute is None and minute is not None):
                    sentence = read.sentence
                    evidence = (reading.document.evidence(sentence.start, sentence.end),)
                    found[match_index][player] = Card(player, side, minute, evidence, 0.9, "sent off")  # type: ignore[arg-type]
    return {i: list(cards.values()) for i, cards in found.items()}


def _side(
    player: str, index: int, reading: Reading, roles: dict[int, dict[str, TeamRef]], votes: dict[str, Counter[str]]
) -> str | None:
    here = roles.get(index, {})
    own = Counter({team: weight for weight, person, team in ties(reading.sentences[index], here) if person == player})
    best = (own or votes.get(player, Counter())).most_common(1)
    return best[0][0] if best else None


def _minute(reading: Reading, index: int, match: re.Match[str]) -> int | None:
    read = reading.sentences[index]
    for mark in re.finditer(r"<M(\d+)>", read.shape):
        if abs(mark.start() - match.end()) < 60 or match.start() <= mark.start() <= match.end():
            value = read.mentions[int(mark[1])].value
            if isinstance(value, MinuteMention):
                return value.minute
    return None
