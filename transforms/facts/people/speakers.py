"""Who speaks: quoted speech with its speaker and outlet, and coaches with their teams."""

import re
from collections.abc import Sequence

from transforms.facts.focus import Focus
from transforms.model import Coach, Quote
from transforms.reading.mentions import Mention, Reading, TeamRef
from transforms.reading.quotes import quoted_spans
from transforms.reading.triggers import triggered

_SAID = r"(?:said|says|added|adds|told|tells|admitted|admits|insisted|insists|explained|reflected|conceded|claimed|commented|continued|stated|revealed|confessed|joked|noted|declared|laughed|grinned|smiled)"
# behind a quotation: ' said <person>', ', he told DAZN', ' <person> admitted to'
_BEHIND = re.compile(rf"^[”\"’',.\s]{{0,4}}(?:(?P<verb>{_SAID})\b|(?P<pronoun>he|she)\ {_SAID}\b)?")
_VERB = re.compile(rf"\b{_SAID}\b")
# "told DAZN", "admitted to Sky Sports", "told BBC Radio 5 Live"
_OUTLET = re.compile(
    r"\b(?:told|tells|to|speaking\ to|on|with)\ (?:the\ )?(?P<outlet>DAZN|Sky(?:\ \w+)?|BBC(?:\ (?:Sport|Radio|One|Scotland|Wales))?|ITV|TNT\ Sports|BT\ Sport|ESPN|Amazon(?:\ Prime)?(?:\ Sport)?|AFP|AP|Reuters|CBS(?:\ Sports)?|NBC|Movistar|Canal|beIN(?:\ Sports)?|talkSPORT|reporters|the\ media|Rai|Mediaset|L'Equipe|Marca|AS)\b"
)
_NEAR = 90
_COACH = r"(?:head\ )?(?:coach|manager|boss)"
# "Torino coach <P1>", "<P0>'s <T1>", "<P0>, the <T1> manager"
_COACHES = (
    re.compile(
        rf"(?<!former\ )(?<!ex-)(?P<team><T\d+>)(?:'s)?\ (?:<X\d+>\ |interim\ |caretaker\ )?{_COACH}\ (?P<person><P\d+>)"
    ),
    re.compile(r"(?P<person><P\d+>)'s?\ (?P<team><T\d+>)(?!'s|\ (?:team-?mate|debut|career|contract))"),
    triggered(rf"(?P<person><P\d+>),\ the\ (?P<team><T\d+>)\ {_COACH}\b"),
)


def find_quotes(reading: Reading) -> list[Quote]:
    """The quotations of the article in order, each with its speaker and outlet as far as the words around tell."""
    document = reading.document
    people = [m for read in reading.sentences for m in read.mentions if m.kind == "person"]
    quotes: list[Quote] = []
    last: str | None = None
    since = 0
    for start, end in quoted_spans(document.text):
        speaker = _speaker(document.text, since, start, end, people, last)
        around = (
            document.text[max(0, start - _NEAR) : start].rpartition("\n")[2]
            + " "
            + document.text[end : end + _NEAR].partition("\n")[0]
        )
        outlet = _OUTLET.search(around)
        last, since = speaker or last, end
        quotes.append(
            Quote(
                document.text[start:end],
                speaker,
                outlet["outlet"] if outlet else None,
                (document.evidence(start, end),),
            )
        )
    return quotes


def _speaker(text: str, since: int, start: int, end: int, people: Sequence[Mention], last: str | None) -> str | None:
    """The person named beside a verb of saying behind the quotation, else before it; "he" is the one the text since the last quotation is about."""
    behind = text[end : end + _NEAR].partition("\n")[0]
    said = _BEHIND.match(behind)
    if said is not None and said["pronoun"]:
        return _spoken_of(text, since, start, people) or last
    if said is not None and (said["verb"] or _VERB.search(behind)):
        named = _first(people, end, end + len(behind))
        if named is not None:
            return named
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    if _VERB.search(before) or before.rstrip().endswith((":", ",")):
        return _before(text, start, people)
    return None


def _spoken_of(text: str, since: int, start: int, people: Sequence[Mention]) -> str | None:
    """The first person of the nearest paragraph between two quotations that names anybody."""
    named = [m for m in people if (since + _NEAR if since else 0) <= m.start < start]
    if not named:
        return None
    paragraph = text.rfind("\n", 0, named[-1].start) + 1
    return next(str(m.value) for m in named if m.start >= paragraph)


def _first(people: Sequence[Mention], start: int, end: int) -> str | None:
    return next((str(m.value) for m in people if start <= m.start < end), None)


def _before(text: str, start: int, people: Sequence[Mention]) -> str | None:
    """The last person named in the same paragraph before an offset."""
    paragraph = text.rfind("\n", 0, start) + 1
    named = [str(m.value) for m in people if paragraph <= m.start < start]
    return named[-1] if named else None


def find_coaches(reading: Reading, focus: Focus) -> list[Coach]:
    """The coaches that the article names with their teams, each once."""
    found: dict[tuple[str, str], Coach] = {}
    for read in reading.sentences:
        if read.sentence.part not in {"prose", "title", "list"} or "<P" not in read.shape or "<T" not in read.shape:
            continue
        for pattern in _COACHES:
            for match in pattern.finditer(read.shape):
                person = read.mentions[int(match["person"].strip("<P>"))].value
                team = read.mentions[int(match["team"].strip("<T>"))].value
                if isinstance(person, str) and isinstance(team, TeamRef) and not focus.is_stray(team):
                    evidence = reading.document.evidence(read.sentence.start, read.sentence.end)
                    found.setdefault((person, team.key), Coach(person, team.name, team.id, (evidence,)))
    return list(found.values())
