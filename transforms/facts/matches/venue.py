"""Who was at home, weighed from everything the article says about a pair."""

import re
from collections import Counter, defaultdict

from transforms.facts.matches.pairs import Pair
from transforms.facts.matches.places import GROUND_WEIGHT, Votes, country_votes, is_elsewhen, place_votes
from transforms.facts.matches.told_venues import comeback_votes, outcome_votes, reply_votes, summed_up_votes
from transforms.facts.people.sides import find_sides, role_ties
from transforms.facts.results.statements import ResultStatement
from transforms.facts.results.win_verbs import WIN_FORMS
from transforms.reading.datelines import find_filed, find_town
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.schools import tells_of_schools
from transforms.reading.triggers import Triggered, that_may_match, triggered
from transforms.reference import Reference

# (weight, "home" or "away", pattern): what makes <Tt> the side at home or away
_HINTS: tuple[tuple[float, str, Triggered], ...] = (
    (2.0, "home", triggered(r"\b(?:(?<!> )(?<!which )(?<!who )(?<!side )(?<!club )(?<!team )hosts|home side|home team) <T(?P<t>\d+)>")),
    (2.0, "away", triggered(r"\b(?:at home (?:to|against|with)|hosting) (?:[\w'-]+ ){0,2}<T(?P<t>\d+)>(?! who\b)")),
    # "defeating the host Seattle"
    (2.0, "home", triggered(r"\b(?:the|beat|beating|over|against|with|by|and|to|tie|tied|tying|defeat|defeated|blanked|edged|downed) host <T(?P<t>\d+)>")),
    (2.0, "home", triggered(r"<T(?P<t>\d+)>,? (?:the )?(?:hosts|home side)\b(?! (?:the )?(?:[\w'-]+ ){0,2}<[TPD])")),
    (2.0, "home", triggered(r"<T(?P<t>\d+)> (?:hosted|welcomed|entertained)\b(?! (?:<P\d+>|(?:back|in|into|the (?:return|news))\b))")),
    (2.0, "away", triggered(r"\b(?:hosted|welcomed|entertained) (?:[\w'-]+ ){0,2}<T(?P<t>\d+)>")),
    (1.5, "away", triggered(r"<T(?P<t>\d+)>(?:'s)? (?:[\w'-]+ ){0,3}(?:travelled|traveled|visited|made the (?:[\w-]+ ){0,2}(?:trip|journey)|arrived at|went to"
        r"|journeyed|came to)\b")),
    (2.0, "home", triggered(r"\b(?:trip|visit|travelled|traveled|journey|journeyed) to (?:[\w'-]+,? |<[CX]\d+>,? ){0,5}<T(?P<t>\d+)>")),
    # "<T0> held by <T1> at home": the other's home
    (3.0, "away", triggered(r"\b(?:held|beaten|stunned|shocked|thrashed|downed|draw|drawn|defeat|loss|defeated) (?:<S\d+> )?(?:by|to|with|against) (?:the )?(?:[\w-]+ )?<T(?P<t>\d+)> at home\b")),
    # "<T0> vs. <T1> was stopped for five minutes"
    (1.5, "home", triggered(r"^\W*<T(?P<t>\d+)> (?:v|vs\.?) <T\d+> (?:was|were|is|had|ended|finished)\b")),
    # "beat their hosts, <T0>, 4-2", "the visitors, <T0>, scored first"
    (2.0, "home", triggered(r"\bhosts, <T(?P<t>\d+)>(?=,| [a-z]+(?:ed|t|d)\b|[.;]|$)")),
    (2.0, "away", triggered(r"\b(?:visitors|guests), <T(?P<t>\d+)>(?=,| [a-z]+(?:ed|t|d)\b|[.;]|$)")),
    (2.0, "home", triggered(r"\b(?:visited|(?:after|before|when|while|were|was|are|of|(?:began|start|started|begin|opened|season|campaign) by) visiting) <T(?P<t>\d+)>")),
    (2.0, "away", triggered(r"(?<!after )(?<!before )(?<!when )(?<!while )(?<!were )(?<!was )(?<!are )(?<!of )(?<!season by )(?<!campaign by )\b(?:visitors|visiting|visit of|away side|guests|travelling) (?:side "
        r"|[\w'-]+ )?<T(?P<t>\d+)>(?!'s (?:ground|home|stadium))")),
    (2.0, "home", triggered(r"\baway (?:to|at|against) <T(?P<t>\d+)>")),
    (1.5, "away", triggered(r"<T(?P<t>\d+)>(?:'s)?(?:(?!\b(?:but|while|who|as)\b)[^<>;.]|<[SDCMPL]\d+>){0,50}\b(?:away (?:win|victory"
        r"|success|draw|defeat|point|day|game|triumph)|on the road|away from home|road win|on their travels)\b")),
    (1.5, "home", triggered(r"<T(?P<t>\d+)>(?:'s)?(?:(?!\b(?:but|while|who|as|away|after|despite|although|though|last|previous|earlier|midweek|recover(?:ed|ing)?|bounc(?:ed?|ing)|rebound(?:ed|ing)?)\b)[^<>;.]|<[SDCMPL]\d+>){0,50}\b(?:home (?:win"
        r"|victory|success|draw|defeat|loss|game|match|clash|tie|fixture|opener|finale|slate|schedule|stand|advantage|turf|crowd|fans|supporters|support|soil|ground|form)|at home"
        r"|on home soil|in front of their own|their home)\b")),
    # "<T0> coach <P1> was glad of the point but not of their second home draw in four days"
    (2.0, "home", triggered(r"<T(?P<t>\d+)>(?:'s?)? (?:[^<>;.]|<[SDCMPL]\d+>){0,120}(?<!after )(?<!since )(?<!from )(?<!following )(?<!avenge )(?<!avenging )(?<!to )(?:their|its) (?!last |previous )(?:[\w'-]+ ){0,2}home"
        r" (?:defeat|loss|reverse|win|victory|draw)\b(?! (?:to|by|against|over|with|last|on|in (?!a row|(?:[\w-]+ ){1,3}(?:games|matches|days|weeks))))")),
    # "home keeper <P0> had a good day for <T1>"
    (2.0, "home", triggered(r"\bhome (?:goal)?(?:keeper|captain|skipper|striker|forward|defender|midfielder|winger) <P\d+> [^<>;.]{3,60}\bfor (?:the )?<T(?P<t>\d+)>")),
    # "<T0>'s fourth home draw in a row"
    (1.5, "home", triggered(r"<T(?P<t>\d+)>'s?(?:(?!\b(?:but|while|who|as|away|when|before)\b)[^<>;.]|<[SDCMPL]\d+>){0,60}\bhome (?:[\w'-]+ |<C\d+> ){0,2}"
        r"(?:wins?|games?|draws?|defeats?|loss|losses|matches|victories|debut|support|faithful|end|streak|run|unbeaten)\b")),
    (1.5, "home", triggered(r"\bhome (?:[\w'-]+ |<[CS]\d+> ){0,2}(?:win|victory|draw|success|defeat|loss|game|match|clash|fixture)\b[^<>;.]{0,40}\bfor (?:[\w'-]+ ){0,2}<T(?P<t>\d+)>")),
    (1.5, "home", triggered(r"\b(?:home (?:win|victory|draw|success|defeat|loss)) (?:[\w'-]+ ){0,3}for <T(?P<t>\d+)>")),
    (1.5, "away", triggered(r"\bhome (?:win|victory|draw|success|defeat|loss|lead)\b[^<>]{0,15}\b(?:over|against|by|to|with"
        r"|at the hands of) <T(?P<t>\d+)>")),
    (1.5, "home", triggered(r"\baway (?:win|victory|draw|success|defeat|loss)\b[^<>]{0,15}\b(?:over|against|by|to|with|at"
        r"|at the hands of) <T(?P<t>\d+)>")),
    # "Fox, who coached at <T0> before": no match there
    (1.5, "home", triggered(r"(?<!coached )(?<!played )(?<!worked )(?<!studied )(?<!taught )(?<!trained )(?<!aimed )(?<!directed )(?<!hurled )(?<!thrown )\bat (?:(?:10|ten|nine|9)-man |[\w-]+-placed |struggling |lowly |bottom side |rivals |neighbours |a "
        r"|champions |leaders |fellow [\w-]+ )?<T(?P<t>\d+)>(?!'s (?:captain|manager|coach|boss|academy|expense"
        r"|hands|training))")),
    # "after edging <T0> 1-0 at home": the other side's
    (1.5, "away", triggered(r"\b(?:[a-z]+(?:ed|ing)|beat|beats|over|against|past|with) (?:[\w'-]+ ){0,2}<T(?P<t>\d+)>,? (?:by )?<S\d+> at home\b(?! to\b| and away\b)")),
    # "playing at home, <T0> beat", "<T0> left <T1> with the points", "returned home with a 2-1 win over <T1>"
    (1.5, "home", triggered(r"(?:^\W*|[,;] )(?:playing |back )?at home,? (?:the )?<T(?P<t>\d+)> (?!and\b)")),
    (2.0, "home", triggered(r"\b(?:left|leaving) <T(?P<t>\d+)> with (?:all |the |an? |<S)")),
    (2.0, "home", triggered(r"\b(?:return(?:ed|ing)?|c[ao]me (?:home|back|away)) from (?:the )?<T(?P<t>\d+)>,? (?:with|empty-handed)\b")),
    (2.0, "home", triggered(r"\breturn(?:ed|ing)? home with (?:[\w-]+ |<S\d+> ){1,5}(?:over|against|from|at) <T(?P<t>\d+)>")),
    (2.0, "home", triggered(r"<T(?P<t>\d+)>(?: who| which)? (?:had|have|enjoyed|held) (?:the )?home advantage\b")),
    (2.0, "home", triggered(r"\bat the home of (?:[\w'-]+ |<[CX]\d+> ){0,3}<T(?P<t>\d+)>")),
    # "<T0> were the visitors", "<T0> extended their unbeaten home run"
    (2.0, "away", triggered(r"<T(?P<t>\d+)> (?:were|was) (?:the )?(?:visitors|guests|away side|visiting side)\b")),
    (1.5, "home", triggered(r"<T(?P<t>\d+)>(?:(?!\b(?:but|while|who|as|away|after)\b)[^<>;.]){0,40}\b(?:unbeaten|winning|perfect|impressive|fine|100%) home (?:run|record|form|start|streak)\b")),
    # "ended <T1>'s unbeaten away record", "sent <T1> home empty-handed", "<T1>'s visit to <G0>"
    (1.5, "away", triggered(r"<T(?P<t>\d+)>'s? (?:[\w'-]+ ){0,3}away (?:record|form|run|streak)\b")),
    (2.0, "away", triggered(r"\b(?:sent|sending|send|sends) (?:[\w'-]+ ){0,2}<T(?P<t>\d+)> (?:back )?home (?:empty-handed|with nothing|pointless|with a point)\b")),
    (2.0, "away", triggered(r"<T(?P<t>\d+)> (?:(?:[\w'-]+ ){0,2}(?:left|came away from|return(?:ed)? (?:home )?from|headed home|went home|flew home) )(?:<G\d+> )?(?:with nothing|empty-handed|with (?:a|all three|the) points?)\b")),
    (2.0, "away", triggered(r"<T(?P<t>\d+)>'s? (?:[\w'-]+ ){0,2}(?:visit|trip|journey) to (?:the )?<G\d+>")),
    # "<T0>'s visit ended in a draw"
    (2.0, "away", triggered(r"<T(?P<t>\d+)>'s? (?:[\w'-]+ ){0,2}visit (?:ended|finished|brought|produced|resulted|yielded|saw)\b")),
    # "beat <T1> 2-1 in <T0>": in its town
    (1.5, "home", triggered(r"\A(?!.*(?:;|\bwhile\b|\bwhereas\b)).*\bin <T(?P<t>\d+)>(?=\W*$|[.,;]| on\b| last night| yesterday| in front)")),
    (2.0, "away", triggered(r"<T(?P<t>\d+)>(?:'s)? (?:[\w'-]+ ){0,3}(?:playing away|on the road)\b|\b(?:left"
        r"|leaving) <T(?P<t2>\d+)> (?:[\w'-]+ ){0,3}empty-handed on the road\b")),
)  # fmt: skip
_ENOUGH = 1.5


def home_votes(pair: Pair, reading: Reading, indexes: list[int], reference: Reference) -> Votes:
    """Votes for each team of the pair to have been at home, from the sentences that speak of it."""
    votes: Votes = defaultdict(float)
    keys, sentences, day = pair.keys, reading.sentences, reading.document.article.published
    _statements(pair, reading, votes, reference)
    ends = _winner_and_loser(pair)
    told = {s.sentence for s in pair.statements if s.now}  # a sentence may tell another match as well
    for index in sorted(told.union(indexes)):
        read = sentences[index]
        if read.quoted or is_elsewhen(read, day, told=index in told):
            continue
        if index in told or not _of_another(read, keys):
            _hints(read, keys, votes)
            _apposed(read, keys, votes)
        place_votes(read, pair, votes, reference)
        _peoples(read, pair, votes, reference)
        reply_votes(read, keys, votes)
        if ends is not None:
            outcome_votes(read, *ends, votes)
    summed_up_votes(sentences, keys, votes)
    comeback_votes([sentences[i] for i in sorted(told.union(indexes)) if not sentences[i].quoted], keys, votes)
    for index in told.union(indexes):
        _filed(reading, index, pair, votes, reference)
    if max(votes.values(), default=0.0) < _ENOUGH:
        for index in told:
            country_votes(sentences[index], pair, votes, reference)
    if max(votes.values(), default=0.0) < _ENOUGH:
        _people(reading, indexes, keys, votes)
    return votes


def _of_another(read: ReadSentence, keys: frozenset[str]) -> bool:
    """Whether a sentence names one side of a pair with a third, or both among others: "Roma visited Lecce in January"."""
    named = {m.value.key for m in read.mentions if isinstance(m.value, TeamRef)}
    return len(named - keys) >= (1 if len(named & keys) == 1 else _OTHERS)


_OTHERS = 2
"""So many other teams beside both sides of a match make a sentence one of several matches."""


def _statements(pair: Pair, reading: Reading, votes: Votes, reference: Reference) -> None:
    """Vote by where the results themselves put the two, those of another day left out."""
    day = reading.document.article.published
    for statement in pair.statements:
        line = statement.rule == "result line"
        if not statement.home or (line and _is_american(statement, pair, reading, reference)):
            continue
        if (statement.now or line) and not is_elsewhen(reading.sentences[statement.sentence], day, told=True):
            side = pair.first if statement.home == "team" else pair.second
            votes[side.key] += 3.0 if line else 2.0


def _winner_and_loser(pair: Pair) -> tuple[str, str] | None:
    """The keys of the sides that won and lost, where all statements of today agree that one did."""
    verdicts = {s.verdict for s in pair.statements if s.now and s.verdict}
    if verdicts == {"won"}:
        return pair.first.key, pair.second.key
    return (pair.second.key, pair.first.key) if verdicts == {"lost"} else None


def _filed(reading: Reading, index: int, pair: Pair, votes: Votes, reference: Reference) -> None:
    """Vote for the side of the city that an American report of the match was filed from."""
    countries = {reference.teams.get(t.id).country for t in (pair.first, pair.second) if t.id}
    before = reading.sentences[index - 1].sentence if index else None
    if before is None or before.paragraph != reading.sentences[index].sentence.paragraph:
        return
    filed = _filed_from(before.text + " ", reading) if countries <= _WINNER_FIRST else None
    if filed is None:
        return
    town = filed[1].casefold()
    here = pair.keys.intersection(reference.cities.teams_in(filed[1])) or {
        t.key for t in (pair.first, pair.second) if t.id is None and f"{t.name} ".casefold().startswith(f"{town} ")
    }
    if len(here) == 1:
        votes[next(iter(here))] += _FILED_FROM


def _filed_from(line: str, reading: Reading) -> tuple[int, str] | None:
    """The dateline of an American report, or of one on a school's match."""
    schools = tells_of_schools(reading.document.text)
    town = f"{line.strip()} Xx"  # what follows a dateline opens a sentence
    return find_filed(line) or (find_town(town, 0, len(town)) if schools else None)


_FILED_FROM = 2.0


_COMMA = re.compile(r"\d,(?: <T|$)")
# "<T0> 2, <T1> 1: <P2> scored twice …" heads a paragraph of an American round-up
_HEADS = re.compile(r"<[TP]\d+> \d{1,2}, <[TP]\d+> \d{1,2}(?: \([^()]{1,12}\))?: (?=<|[a-z])")
_WINNER_FIRST = frozenset({"United States", "Canada"})


def _is_american(statement: ResultStatement, pair: Pair, reading: Reading, reference: Reference) -> bool:
    """Whether a line "A 2, B 0" is one of American agencies, who print the winner first, wherever it was."""
    countries = {reference.teams.get(t.id).country for t in (pair.first, pair.second) if t.id}
    shape = reading.sentences[statement.sentence].shape
    if _HEADS.match(shape):
        return True
    if _COMMA.search(shape) is None:
        return False
    return (bool(countries) and countries <= _WINNER_FIRST) or tells_of_schools(reading.document.text)


def ground_votes(pair: Pair, reading: Reading, indexes: list[int], reference: Reference) -> Votes:
    """Votes for each team of the pair from grounds, cities and "the hosts <T0>" alone."""
    votes: Votes = defaultdict(float)
    for index in indexes:
        read = reading.sentences[index]
        if not read.quoted:
            place_votes(read, pair, votes, reference)
            for match in _HOST_NATION.finditer(read.shape):
                value = read.mentions[int(match["t"] or match["t2"])].value
                if isinstance(value, TeamRef) and value.key in pair.keys:
                    votes[value.key] += GROUND_WEIGHT
    return votes


# "hosts <T0>", "<T0>, the hosts", "host nation <T0>"
_HOST_NATION = triggered(
    r"\b(?:co-)?(?:hosts|host nation|host country|hosting|host|home side|home team) <T(?P<t>\d+)>|<T(?P<t2>\d+)>,? (?:the |as )?(?:tournament )?hosts\b"
)


# "third ahead of | next week's home match": another day's
_NEXT = re.compile(r"\bnext (?:week|weekend|month|match|game|(?:satur|sun|mon|tues|wednes|thurs|fri)day)\b")
# "avenged a 3-0 loss | at home to Lazio": another day's
_AVENGED = re.compile(
    r"\b(?:aveng\w+|revenge for|atoned for|atoning for|overturn\w+)\b(?:(?!\b(?:with|by)\b)[^;.,]){0,40}$"
)


# "beat | <T1> 2-1, a first win in his first home game": whose home it was stands in front of the verb
_BEHIND_VERB = re.compile(
    r"\b(?:over|against|past|to|by|with|off|held|" + "|".join(re.escape(form) for form in WIN_FORMS) + ")"
    r" (?:(?:the|rivals|neighbours|leaders|champions|strugglers|fellow|visitors|[\w-]+-[\w-]+) ){0,2}$"
)


def _hints(read: ReadSentence, keys: frozenset[str], votes: Votes) -> None:
    if "<T" not in read.shape:
        return
    for weight, side, pattern in that_may_match(_HINTS, read.shape):
        for match in pattern.finditer(read.shape):
            value = read.mentions[int(match["t"] or match["t2"])].value
            if _AVENGED.search(read.shape, max(0, match.start() - 40), match.end()) or _NEXT.search(
                read.shape, max(0, match.start() - 30), match.end()
            ):
                continue
            if isinstance(value, TeamRef) and value.key in keys:
                other = next(k for k in keys if k != value.key)
                own = not (
                    ("<S" in match.group() or match.group().endswith(" opener"))
                    and _BEHIND_VERB.search(read.shape, max(0, match.start() - 40), match.start())
                )
                votes[value.key if (side == "home") == own else other] += weight


def _people(reading: Reading, indexes: list[int], keys: frozenset[str], votes: Votes) -> None:
    """The sides of "the hosts" and "the visitors" from the players told as theirs and as a team's."""
    teams = find_sides(reading, {})
    for index in indexes:
        for weight, person, role in role_ties(reading.sentences[index]):
            own = Counter({k: v for k, v in teams.get(person, Counter()).items() if k in keys}).most_common(1)
            if own and own[0][1] >= 3:
                other = next(k for k in keys if k != own[0][0])
                votes[own[0][0] if role == "home" else other] += weight / 2


# "<T0>, the visitors, won", "the hosts, <T0>, led": a role in apposition
_APPOSED = triggered(
    r"<T(?P<t>\d+)>, (?:as |playing as )?<R(?P<r>\d+)>(?=,)|(?:^|[.;,] )<R(?P<r2>\d+)>, <T(?P<t2>\d+)>(?=,)"
)


def _apposed(read: ReadSentence, keys: frozenset[str], votes: Votes) -> None:
    for match in _APPOSED.finditer(read.shape):
        team = read.mentions[int(match["t"] or match["t2"])].value
        if isinstance(team, TeamRef) and team.key in keys:
            role = read.mentions[int(match["r"] or match["r2"])].value
            votes[team.key if role == "home" else next(k for k in keys if k != team.key)] += 2.0


_PEOPLE_OF = triggered(r"<X(?P<x>\d+)> (?:<R(?P<r>\d+)>|(?P<word>hosts|visitors|guests))")


def _peoples(read: ReadSentence, pair: Pair, votes: Votes, reference: Reference) -> None:
    """The side of "their Dutch hosts", where only one of the two is of that country."""
    for match in _PEOPLE_OF.finditer(read.shape):
        country = read.mentions[int(match["x"])].value
        teams = [t for t in (pair.first, pair.second) if t.id and reference.teams.get(t.id).country == country]
        role = read.mentions[int(match["r"])].value if match["r"] else "home" if match["word"] == "hosts" else "away"
        if len(teams) == 1:
            other = pair.second if teams[0] == pair.first else pair.first
            votes[teams[0].key if role == "home" else other.key] += 2.0
