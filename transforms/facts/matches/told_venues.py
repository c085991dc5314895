"""Venues told between the lines: whom "the visitors" answered, and the home and away wins that a lead sums up."""

import re
from collections.abc import Sequence

from transforms.facts.matches.places import Votes
from transforms.facts.results.pair_words import TEAMS
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.minutes import MinuteMention
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered

_REPLY = (
    r"(?:(?:soon|then|quickly|later|finally|duly|[a-z]+ly|were|had|to)\ ){0,2}(?:equali[sz]ed?|level(?:l?ed)?|hit\ back|struck\ back|c[ao]me\ back|fought\ back|battled\ back|"
    r"respond(?:ed)?|repl(?:ied|y)|pull(?:ed)?\ (?:one|a\ goal|it)\ back|drew\ level|made\ sure\ of|(?:secured|forced)\ a\ draw|(?:salvaged|rescued|earned|snatched|grabbed)\ (?:a|the)\ (?:point|draw|share)|restored?\ parity|rallied|turn(?:ed)?\ (?:it|the\ (?:game|match|tie))|cancel(?:led)?\ (?:it|that)\ out)\b"
)
_FIRM = r"(?:held\ (?:firm|out)|stood\ firm|weathered|took\ the\ lead|went\ ahead|scored\ (?:again|next|twice|three))\b"
# "into the <T0> box but": not the side that was answered either
_NOT_THEIR_BOX = r"(?!(?:'s?)?\ (?:[\w-]+\ )?(?:box|area|goal|net|defen[cs]e|rearguard|back\ ?line|wall|keeper|goalkeeper|half|end|crossbar|bar|post|woodwork)\b)"
_BETWEEN = _NOT_THEIR_BOX + r"(?:[^<>;.]|<[PMSDC]\d+>){0,90}?"
_BUT = r"(?:,?\ but|,?\ only\ for)\ "
_BEFORE = r"(?:,?\ before|,?\ until)\ "
_THE_OTHER = r"(?:the\ )?<(?P<k2>[TR])(?P<b>\d+)>"
_ONE = r"<(?P<k>[TR])(?P<a>\d+)>"
_ANSWERED = (
    # "<T0> led through <P1> but | <R2> | equalised", "<R0> were in front, but | <T1> | stood firm"
    triggered(rf"{_ONE}{_BETWEEN}{_BUT}{_THE_OTHER}(?:'s?\ <P\d+>)?\ (?:{_REPLY}|{_FIRM})"),
    # "<R0> were in front before | <T1> | hit back"
    triggered(rf"{_ONE}{_BETWEEN}{_BEFORE}{_THE_OTHER}(?:'s?\ <P\d+>)?\ {_REPLY}"),
    # "<T0> led early on but <P1> equalised for | <R2>"
    triggered(
        rf"{_ONE}{_BETWEEN}(?:{_BUT}|{_BEFORE})<P\d+>\ {_REPLY}(?:[^<>;.]|<[MDSC]\d+>){{0,30}}?\ for\ {_THE_OTHER}"
    ),
)
# "scored against | <T0> but": not the side that was answered
_OBLIQUE = re.compile(r"\b(?:against|past|to|from|by|at|over|with|of|beat)\ (?:the\ )?(?:[\w-]+\ )?$")
_WEIGHT = 1.5


def reply_votes(read: ReadSentence, keys: frozenset[str], votes: Votes) -> None:
    """Vote by a sentence in which one side is named and the other, that answered it, told as the hosts or the visitors."""
    if "<R" not in read.shape:
        return
    for pattern in _ANSWERED:
        for match in pattern.finditer(read.shape):
            if match["k"] == match["k2"] or _OBLIQUE.search(read.shape, max(0, match.start() - 30), match.start()):
                continue
            team, role = (match["a"], match["b"]) if match["k"] == "T" else (match["b"], match["a"])
            named, told = read.mentions[int(team)].value, read.mentions[int(role)].value
            if isinstance(named, TeamRef) and named.key in keys:
                other = next(key for key in keys if key != named.key)
                votes[named.key if told == "away" else other] += _WEIGHT


_POINTS = (
    r"(?:all\ three\ points|all\ the\ points|the\ (?:three\ )?points|maximum\ points|the\ spoils|the\ (?:win|victory))"
)
# "<R0> | ran out 3-1 winners", "a late winner for | <R0>"
_ROLE_WON = triggered(
    r"<R(?P<r>\d+)>\ (?:(?:then|still|deservedly|eventually|[a-z]+ly)\ )?(?:(?:r[au]n\ out|emerged?|c[ao]me\ out|finished)\ (?:as\ )?(?:[\w-]+\ |<S\d+>\ ){0,3}(?:winners|victors)"
    rf"|(?:who\ )?(?:took|claimed|collected|secured|sealed|grabbed|earned|snatched|clinched|wrapped\ up)\ {_POINTS})\b"
    rf"|\b(?:winner|match-winner|winning\ goal|game-winner|decisive\ goal)\ for\ <R(?P<r2>\d+)>"
    rf"|\b(?:sealed|secured|earned|won|clinched|snatched|wrapped\ up|sealing|securing|earning|clinching)\ {_POINTS}\ for\ <R(?P<r3>\d+)>"
)
# "a late consolation for | <R0>"
_ROLE_LOST = triggered(
    r"\bconsolation\ (?:goal\ |strike\ |effort\ )?for\ <R(?P<r>\d+)>|<R(?P<r2>\d+)>'s?\ (?:[\w-]+\ )?consolation\b"
)


def outcome_votes(read: ReadSentence, winner: str, loser: str, votes: Votes) -> None:
    """Vote by what a sentence says of how it ended for the hosts or the visitors: "a late consolation for the visitors"."""
    if "<R" not in read.shape:
        return
    for pattern, side, other in ((_ROLE_WON, winner, loser), (_ROLE_LOST, loser, winner)):
        for match in pattern.finditer(read.shape):
            number = next(value for value in match.groupdict().values() if value)
            votes[side if read.mentions[int(number)].value == "home" else other] += _WEIGHT


# "<T0> came from 1-0 down to beat", and "<R1> had taken an early lead": another than <T0>
_CAME_BACK = triggered(
    r"<T(?P<t>\d+)>(?:,\ who\ [^<>;.]{3,150},)?(?:(?!\b(?:but|while|after|as|when)\b)[^<>;.]|<[PMDCL]\d+>){0,80}?\ (?:came|fought|battled|hit|recovered|rallied|roared|stormed|coming|fighting)\ (?:back\ )?from\ "
    r"(?:behind|(?:<S\d+>|an?\ goal|one\ goal|two\ goals)\ (?:down|behind))\b"
)
_SCORED_FIRST = triggered(
    r"<R(?P<r>\d+)>(?:,\ who\ (?:[^<>;.]|<[SDTC]\d+>){3,120},)?\ (?:had\ )?(?:(?:took|taken)\ the\ lead(?=\ <M(?P<m>\d+)>)|(?:taken|took|opened|grabbed|claimed|raced\ into|gone\ into)\ (?:an\ early|a\ first-half|an?\ <S(?P<s>\d+)>)\ (?:half-time\ )?lead|(?:opened|opening)\ the\ scoring|struck\ first|drew\ first\ blood)\b"
)


def comeback_votes(told: Sequence[ReadSentence], keys: frozenset[str], votes: Votes) -> None:
    """Vote by which side came from behind, where another sentence has the hosts or the visitors score first."""
    first = {
        str(read.mentions[int(match["r"])].value)
        for read in told
        for match in _SCORED_FIRST.finditer(read.shape)
        if all(_is_opener(read.mentions[int(slot)].value) for slot in (match["s"], match["m"]) if slot)
    }
    behind = {
        value.key
        for read in (told if first else ())
        for match in _CAME_BACK.finditer(read.shape)
        if isinstance(value := read.mentions[int(match["t"])].value, TeamRef)
    }
    if len(first) == 1 and len(behind) == 1 and behind <= keys:
        leader = next(key for key in keys if key not in behind)
        votes[leader if first == {"home"} else next(iter(behind))] += _WEIGHT


_EARLY = 30
"""The minute up to which a lead that somebody takes is taken to be the first."""


def _is_opener(value: object) -> bool:
    """Whether a score is that of a first goal, or a minute one that hardly comes behind another."""
    if isinstance(value, MinuteMention):
        return value.minute is not None and value.minute <= _EARLY
    return isinstance(value, ScoreMention) and {value.first, value.second} == {0, 1}


_RESULTS = r"(?:wins|victories|successes|triumphs|defeats|losses|draws|reverses)"
# "home wins for <T0>, <T1> and <T2>"
_FOR_ALL = triggered(
    rf"\b(?P<where>home|away|road)\ {_RESULTS}\b[^<>;.]{{0,30}}\b(?:for|by)\ (?P<list>{TEAMS.pattern})"
)
# "<T0> and <T1> both had away wins"
_ALL_HAD = triggered(
    rf"(?P<list>{TEAMS.pattern}),?\ (?:both|all|each)\ [^<>;.]{{0,30}}\b(?P<where>home|away|road)\ {_RESULTS}\b"
)
# "<T0>, <T1> and <T2> won their home matches"
_WON_THEIR = triggered(
    rf"(?P<list>{TEAMS.pattern}),?\ (?:(?:all|both|each)\ )?(?:won|lost|drew)\ (?:at\ |(?:in\ )?their\ (?:respective\ )?)(?P<where>home|away)\b(?!\ (?:to|against|with)\b)"
)
_TEAM = re.compile(r"<T(\d+)>")
_LEAD = 8
"""The sentences, from the first on, that may sum up a round."""


def summed_up_votes(sentences: Sequence[ReadSentence], keys: frozenset[str], votes: Votes) -> None:
    """Vote by what a lead tells of several sides at once: "there were home wins for Oakham, Holt and Kelby"."""
    for read in sentences[:_LEAD]:
        for pattern in (_FOR_ALL, _ALL_HAD, _WON_THEIR):
            for match in pattern.finditer(read.shape):
                teams = {
                    value.key
                    for number in _TEAM.findall(match["list"])
                    if isinstance(value := read.mentions[int(number)].value, TeamRef)
                }
                for key in teams & keys if len(teams & keys) == 1 else ():
                    other = next(k for k in keys if k != key)
                    votes[key if match["where"] == "home" else other] += _WEIGHT
