"""Teams that no list knows, told from people by their place in the sentence."""

import re
from collections import defaultdict
from collections.abc import Sequence

from transforms.reading.mentions import TeamRef
from transforms.reading.people import fold

_NEVER = frozenset("united city town rovers county athletic rangers wanderers albion fc u20 u21 u23 u19 u18 u17 women ladies reserves".split())
_PLACE = re.compile(r" (?:Cup|League|Trophy|Shield|Park|Stadium|Road|Street|Lane|Arena|Airport|University|Oval|Reserve|Ground|Hospital)\b")
_CLUB_WORD = re.compile(
    r"\b(?:FC|AFC|SC|CF|United|City|Town|Rovers|Rangers|Wanderers|Athletic|Albion|County|Harriers|Reserves|Utd|Thistle|Hotspur|"
    r"Women|Ladies|Sporting|Villa|Celtic|Olympic|Dynamo|Dinamo|Lokomotiv|Academy|Under-\d\d|U\d\d|Stars|Eagles|Warriors|Lions)$"
    r"|^(?:FC|AFC|SC|Real|Sporting|Inter|Dynamo|Dinamo|Athletic|Atletico)\b"
)
# votes for a team: what stands right behind, or right in front
_TEAM_BEHIND = (
    (3, re.compile(r"\s+\(?\d{1,2}\s?[-–—:]\s?\d{1,2}\b")),
    (3, re.compile(r",?\s+\d{1,2}\s*(?:,|;|\(|$|\n|[A-Z])")),
    (2, re.compile(r"['’]s?\s(?:goalkeeper|striker|captain|coach|manager|keeper|defence|players|lead|win|fans|goals?mouth|first|second|third)\b")),
    (2, re.compile(r"\s(?:were|have|are|host|hosted|host|beat|lost|drew|defeated|face|travel|sit|remain|climbed|moved|led|play)\b")),
    (1, re.compile(r"\s(?:goalkeeper|striker|captain|coach|manager|keeper|midfielder|defender|skipper|players|fans|supporters|won|took|went|had)\b")),
)
_TEAM_BEFORE = (
    (3, re.compile(r"\b\d{1,2}\s?[-–—]\s?\d{1,2}\s$")),
    (2, re.compile(r"\b(?:beat|beating|defeated|thrashed|hammered|edged|downed|host|hosted|hosts|visited|visit|lost\sto|trip\sto|visitors|at\shome\sto|away\sto|"
                   r"(?:win|victory|triumph|success|defeat|loss|draw|clash|match|game)\s(?:over|against|with|at|to|by|away\sto|at\shome\sto))\s$")),
    (1, re.compile(r"\b(?:against|at|over|versus|v|vs|side|club|leaders|champions)\s$")),
)  # fmt: skip
_PERSON_BEHIND = (
    (3, re.compile(r"['’]s?\s(?:\w+\s){0,2}(?:header|shot|strike|cross|free-kick|free\skick|corner|effort|pass|penalty|volley|brace|hat-trick|opener|drive)\b")),
    (3, re.compile(r"\s(?:scored|headed|netted|struck|said|fired|converted|slotted|equali[sz]ed|tapped|added|who|curled|drilled|was|is|has|made|tucked|hit|told|\(\d)")),
)  # fmt: skip
_PERSON_BEFORE = (
    (3, re.compile(r"\b(?:striker|forward|midfielder|defender|goalkeeper|keeper|winger|captain|skipper|substitute|coach|manager|boss|referee|sub|through|from|by|player)\s$")),
    (1, re.compile(r"\b(?:for|with|and|when)\s$")),
)  # fmt: skip


def stranger_teams(
    text: str, names: Sequence[tuple[int, int]], never: frozenset[str] = frozenset(), known: Sequence[TeamRef] = ()
) -> dict[tuple[int, int], TeamRef]:
    """The spans among `names` that are teams, by their votes over the whole text, with a reference for each.

    >>> t = "Nettlebridge 3-1 Oakham Vale\\nNettlebridge were in front when Joe Hart-Dale scored."
    >>> found = stranger_teams(t, [(0, 12), (17, 28), (29, 41), (60, 73)])
    >>> sorted({ref.name for ref in found.values()})
    ['Nettlebridge', 'Oakham Vale']
    """
    votes: dict[str, int] = defaultdict(int)
    given = {text[a:b].split()[0] for a, b in names if " " in text[a:b]}
    for start, end in names:
        if text[start:end] in never or text[start:end].lower() in _NEVER or _PLACE.match(text, end):
            continue
        votes[text[start:end]] += _team_votes(text, start, end) - _person_votes(text, start, end)
    surnames = {text[a:b].split()[-1] for a, b in names if " " in text[a:b]}
    teams = {name for name, count in votes.items() if count >= 2 and (name not in surnames | given or count >= 6)}
    refs = {name: _reference(name, teams, known) for name in teams}
    return {(a, b): refs[text[a:b]] for a, b in names if text[a:b] in refs}


def _reference(name: str, teams: set[str], known: Sequence[TeamRef]) -> TeamRef:
    """The team of a name; a part of one longer name ("Magic" of "Broadmeadow Magic") is that team."""
    words = name.split()
    fits = lambda other: other != name and (other.split()[: len(words)] == words or other.split()[-len(words) :] == words)  # noqa: E731
    listed = [ref for ref in known if fits(ref.name)]
    if len(listed) == 1:
        return listed[0]
    longer = [other for other in teams if fits(other)]
    whole = longer[0] if len(longer) == 1 else name
    return TeamRef("?" + fold(whole), whole)


def _team_votes(text: str, start: int, end: int) -> int:
    name = text[start:end]
    count = 3 if _CLUB_WORD.search(name) else 0
    count += max((w for w, p in _TEAM_BEHIND if p.match(text, end)), default=0)
    front = text[max(0, start - 40) : start]
    return count + max((w for w, p in _TEAM_BEFORE if p.search(front)), default=0)


def _person_votes(text: str, start: int, end: int) -> int:
    count = 1 if len(text[start:end].split()) == 2 else 0
    count += max((w for w, p in _PERSON_BEHIND if p.match(text, end)), default=0)
    front = text[max(0, start - 40) : start]
    return count + max((w for w, p in _PERSON_BEFORE if p.search(front)), default=0)
