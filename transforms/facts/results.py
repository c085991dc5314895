"""Statements of results: who beat whom, by what score, as one sentence tells it."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from transforms.facts.patterns import alternatives, shape_pattern
from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.scores import ScoreMention

Verdict = Literal["won", "lost", "drew"]


@dataclass(frozen=True, slots=True)
class ResultStatement:
    """One sentence's word on one match, from the side of `team`.

    `score` is (team, opponent). `home` is the team at home where the words say it. `now` is False where they speak of
    another time. `opponent` or `team` is None where the sentence leaves it to the context.
    """

    sentence: int
    start: int
    end: int
    team: TeamRef | None
    opponent: TeamRef | None
    verdict: Verdict | None
    score: tuple[int, int] | None
    home: Literal["team", "opponent"] | None
    now: bool
    rule: str
    penalties: bool = False
    aside: bool = False
    """Told as background ("after a draw with Genoa"), so that the day of the lead need not be its day."""


_WIN_VERB = alternatives("""
    beat, beats, beating, have beaten, has beaten, had beaten, having beaten, defeated, defeats, defeating, defeat, thrashed, thrash, thrashes, thrashing, hammered, hammer, hammering
    edged, edge, edging, edges, edged out, edge out, edged past, edge past, edging out, downed, down, downs, overcame, overcome, overcoming
    saw off, see off, sees off, seeing off, seen off, swept aside, sweep aside, brushed aside, brush aside, brush off, brushed off, routed, rout, routs, crushed, crush, crushing
    stunned, stun, stuns, stunning, demolished, demolish, trounced, trounce, dispatched, outclassed, outclass, knocked out, knock out, eased past, ease past
    cruised past, cruise past, swept past, got past, battled past, squeezed past, squeeze past, scraped past, sank, sink, sinks, sinking, toppled, topple, upset
    outlasted, shut out, blanked, overpowered, pipped, pip, conquered, humbled, humble, humiliated, humiliate, whipped, walloped, drubbed, smashed, smash, bested
    disposed of, dispose of, downing, overcoming, toppling, sinking, dumping out, knocking out, routing, upsetting, outclassing, humbling, trouncing, dispatching, pipping, blanking, ousting, conquering, thumping, swatting aside, brushing aside, sweeping aside, easing past, cruising past, battling past, squeezing past, scraping past, besting, punishing, accounting for, shutting out, eliminating, overpowering, overturning, overturned, overturn, saw past, put away, vanquished, ousted, oust, dumped out, dismantled, obliterated, tore apart, swatted aside, accounted for
    eliminated, eliminate, overwhelmed, overwhelm, blitzed, blew away, ran past, mauled, mauling, overran, too good for, too strong for, too hot for, proved too strong for
    outplayed, outgunned, outmuscled, held off, hold off, see past, fought past, strolled past, stroll past, breezed past, romped past, cruise by, slammed, slam
    won against, win against, winning against, triumphed over, triumph over, prevailed over, prevailed against, came past, punished, thumped, thump
    rolled past, powered past, made light work of, got the better of, get the better of, secured victory over, romped to victory over
""")
_WIN_NOUN = alternatives("""
    win, victory, triumph, success, rout, thrashing, demolition, hammering, drubbing, mauling, demolition job, romp, wins, victories, walloping, trouncing, dismantling, thumping
    comeback, conquest, comeback win, smash-and-grab
""")
_LOSE_NOUN = alternatives("defeat, loss, reverse, setback, beating, hammering, thrashing, drubbing, collapse, humbling, losses, defeats, capitulation, mauling, humiliation, loss on the road")
_DRAW_NOUN = alternatives("draw, stalemate, deadlock, tie, draws, share of the spoils, stand-off, standoff, impasse, thriller, classic")
_STOP = r"(?:(?!\b(?:who|which|while|but|when|before|since|despite|unless|whose|where|although|whereas|because|if|until)\b)[^<>;])"
_GAP = r"(?:<[CXL]\d+>|" + _STOP + r"){0,45}?"
_FILL = r"(?:<[DCGMXPL]\d+>|" + _STOP + r"){0,60}?"
_SCORE = r"(?:{S:score}|(?P<nil>goalless|scoreless|0-0|blank))"

# {A} the side spoken of (looked for to the left), {B} the other
_CUES: tuple[tuple[str, Verdict, re.Pattern[str]], ...] = (
    # "were beaten 3-1 by Roma", "was held 1-1 by Genoa", "were held to a goalless draw by Spezia"
    ("lost, passive", "lost", shape_pattern(
        rf"\b(?:beaten|thrashed|hammered|edged\ out|stunned|routed|crushed|humbled|knocked\ out|outclassed|overcome|defeated|downed|thumped|upset|outplayed|dumped\ out|eliminated)"
        rf"\ (?:{_FILL}{{S:score}})?{_FILL}\b(?:by|at\ the\ hands\ of)\ {_GAP}{{TR:other}}(?:\ {{S:score2}})?")),
    ("lost, participle", "lost", shape_pattern(
        rf"\b(?:beaten|thrashed|hammered|edged\ out|stunned|routed|crushed|humbled|outclassed|defeated|downed|thumped|upset|outplayed|mauled|walloped|demolished|trounced|drubbed|whipped)"
        rf"\ (?:at\ home\ |away\ )?{{S:score}}{_FILL}\b(?P<prep>at|by|away\ to|in|away\ at)\ {_GAP}{{TR:other}}")),
    ("held, passive", "drew", shape_pattern(
        rf"\b(?:were|was|been|be|are|being|,)\ held\b{_FILL}(?:{{S:score}}|(?P<nil>goalless|scoreless))?{_FILL}\b(?:by|at|to\ by)\ {_GAP}{{TR:other}}")),
    # "a 2-1 win over Napoli", "their 3-0 victory at Leeds", "a first win at Anfield since"
    ("win, noun", "won", shape_pattern(
        rf"(?:{{S:score}}{_GAP})?\b{_WIN_NOUN}\b(?:\ for\ {{T:own}})?(?:\ {{D}})?{_FILL}\b(?P<prep>over|against|at\ home\ to|at\ home\ against|away\ to|away\ at|away\ against|at|versus|of|from|on|to)\ {_GAP}{{TR:other}}"
        rf"(?:['’]s)?(?:\ (?:by\ )?{{S:score2}})?")),
    # "a 2-0 defeat by Roma", "lost 3-1 to Lazio", "went down 2-1 at Spurs"
    ("defeat, noun", "lost", shape_pattern(
        rf"(?:{{S:score}}{_GAP})?\b{_LOSE_NOUN}\b(?:\ for\ {{T:own}})?(?:\ {{D}})?{_FILL}\b(?P<prep>by|at\ the\ hands\ of|at\ home\ to|at\ home\ against|at\ home\ by|away\ to|away\ at|away\ against|to|against|at|from|versus)\ {_GAP}{{TR:other}}"
        rf"(?:\ (?:by\ )?{{S:score2}})?")),
    ("lost, verb", "lost", shape_pattern(
        rf"\b(?:lost|lose|loses|losing|went\ down|go\ down|going\ down|fell|fall|falling|slipped|slumped|succumbed|crashed|tumbled|capitulated|surrendered|bowed\ out|crashed\ out)\b"
        rf"{_FILL}(?:{{S:score}})?{_FILL}\b(?P<prep>at\ home\ to|at\ home\ against|away\ to|away\ at|away\ against|to|against|at|by|versus)\ {_GAP}{{TR:other}}(?:\ (?:by\ )?{{S:score2}})?")),
    # "drew 1-1 with Genoa", "a goalless draw at Lecce", "shared the spoils with"
    ("draw, noun", "drew", shape_pattern(
        rf"(?:{_SCORE}{_GAP})?\b(?:{_DRAW_NOUN}|shared\ the\ (?:spoils|points))\b(?:\ for\ {{T:own}})?(?:\ {{D}})?{_FILL}\b(?P<prep>with|against|at\ home\ to|at\ home\ against|at\ home\ with|away\ to|away\ at|at|to|between|versus|by)\ {_GAP}{{TR:other}}"
        rf"(?:\ {{S:score2}})?")),
    ("drew, verb", "drew", shape_pattern(
        rf"\b(?:drew|draw|draws|drawing|tied|drawn)\b{_FILL}(?:{_SCORE})?{_FILL}\b(?P<prep>with|against|at\ home\ to|at\ home\ against|away\ to|away\ at|at|to|versus)\ {_GAP}{{TR:other}}(?:\ {{S:score2}})?")),
    ("held, active", "drew", shape_pattern(
        rf"\b(?:held|hold|holding)\ {_GAP}{{TR:other}}{_GAP}(?:\bto\ (?:an?\ )?)?{_GAP}(?:{{S:score}}|(?P<nil>goalless|scoreless)|\bdraw\b|\bstalemate\b)")),
    # "beat Verona 2-1", "edging Lazio in Rome 1-0"
    ("won, verb", "won", shape_pattern(
        rf"\b{_WIN_VERB}\ {_GAP}{{TR:other}}(?:['’]s)?(?:\ of\ <T\d+>)?(?:\s?\(?{_FILL}(?:{{S:score2}}|(?=$|[,.;])))?")),
    # "fired Roma past Lazio 2-0"
    ("took past", "won", shape_pattern(
        rf"\b(?:take|took|fire|fired|send|sent|lead|led|guide|guided|help|helped|see|saw|put|lifted|inspired|steer|steered|sees|fires|leads)\ {{T:own}}\ (?:easily\ |safely\ )?past\ {_GAP}{{TR:other}}(?:\ (?:by\ )?{{S:score2}})?")),
    # "won 2-1 at Verona", "ran out 3-0 winners against", "winning 2-0 away to"
    ("winners", "won", shape_pattern(
        rf"{{S:score}}\ (?:\w+\ ){{0,2}}(?:winners|victors)\b{_FILL}\b(?P<prep>at\ home\ to|away\ to|away\ at|at|against|over|on|of|in|versus)\ {_GAP}{{TR:other}}")),
    ("won, plain", "won", shape_pattern(
        rf"\b(?:won|win|wins|winning|winners|triumphed|prevailed|coasted\ home|romped\ home|cruised\ home)\b{_FILL}(?:{{S:score}})?{_FILL}\b(?P<prep>at\ home\ to|at\ home\ against|away\ to|away\ at|away\ against|at|against|over|in|versus|from)\ {_GAP}{{TR:other}}(?:\ {{S:score2}})?")),
)  # fmt: skip

# results that name only one side: "eased to a 5-1 victory", "slumped to a 2-0 home defeat", "won 3-1 on Sunday"
_ALONE: tuple[tuple[str, Verdict, re.Pattern[str]], ...] = (
    ("win, one side", "won", shape_pattern(rf"{{S:score}}{_GAP}\b{_WIN_NOUN}\b|\b(?:won|win|wins|winning|victory|victorious|triumph(?:ed)?)\ (?:\w+\ ){{0,2}}{{S:score2}}|{{S:score3}}\ (?:\w+\ )?winners")),
    ("defeat, one side", "lost", shape_pattern(rf"{{S:score}}{_GAP}\b{_LOSE_NOUN}\b|\b(?:lost|losing|beaten|went\ down|lose)\ (?:\w+\ ){{0,2}}{{S:score2}}")),
    ("draw, one side", "drew", shape_pattern(rf"(?:{{S:score}}|(?P<nil>goalless|scoreless)){_GAP}\b{_DRAW_NOUN}\b|\b(?:drew|finished|ended|finishing)\ (?:\w+\ ){{0,2}}{{S:score2}}|\b(?:it|match|game|contest)\ (?:\w+\ )?(?:ended|finished)\ (?:\w+\ )?{{S:score3}}")),
)  # fmt: skip

# "Torino 1-1 Inter Milan", "Arsenal Women 2-1 (agg 3-1) Lyon", "Chelsea 2 Ajax 1"
_LINE = shape_pattern(r"{T:home}\ ?(?:\(\w+\)\ )?,?\ ?{S:score}(?:\ ?\([^<>()]{0,20}(?:<S\d+>)?[^<>()]{0,12}\))?\ ?{T:away}")
_FIGURES = shape_pattern(r"{T:home},?\ (?P<h>\d{1,2})(?!\d|\w)(?:\ ?\([^()]{0,60}\))?\s?[,;]?\ ?{T:away},?\ (?P<a>\d{1,2})(?![\d\w'+])")

# "Roma and Lazio drew 1-1", "Reading and Palace could not be separated"
_BOTH = shape_pattern(
    r"{T:one}\ and\ {T:other}\ (?:(?:[\w'-]+\ ){0,3})(?:drew|shared|finished|ended|played\ out|could\ not\ be\ separated|couldn't\ be\ separated|tied|had\ to\ settle|fought\ out|cancelled\ each\ other)\b[^<>;.]{0,30}(?:{S:score})?"
)
# "nothing to split Roma and Lazio"
_NOTHING = shape_pattern(r"\b(?:nothing|little|couldn't|could\ not|failed)\ to\ (?:split|separate|choose\ between)\ {T:one}\ and\ {T:other}(?:[^<>;.]{0,40}{S:score})?")
# "Roma and Atalanta … their respective draws with Udinese and Genoa"
_RESPECTIVE = shape_pattern(
    r"{T:a}\ and\ {T:b}(?:[^<>;.]|<[DCSMPL]\d+>){0,80}\brespective\ (?:[\w'-]+\ ){0,3}(?P<what>draws|wins|victories|defeats|losses)\b(?:[^<>;.]|<[DCSML]\d+>){0,40}?\b(?:with|against|over|to|by|at)\ {T:c}\ and\ {T:d}"
)
_WHAT: dict[str, Verdict] = {"draws": "drew", "wins": "won", "victories": "won", "defeats": "lost", "losses": "lost"}

# "Points: Roma 28, Lazio 24, Napoli 22": no results
_TABLE_LINE = re.compile(r"\b(?:points|standings|ladder|table)\b|(?:<T\d+>,? \d+,\s){3}|\b(?:1[6-9]|[2-9]\d)\b")

_NOT_REAL = re.compile(
    r"\b(?:would|could|might|should|will|must|if|can|may|hoping to|hopes to|hope to|looking to|aiming|needs?|needing|failed to|unless|need to|set to|trying|"
    r"wants?|expected|until|chance to|favourites|in order to|bid to|able to|attempt|like to|going to|we'll|try to|never|not|didn't|couldn't|cannot|can't|"
    r"instead of|rather than|required|enough to|only a|any|draws? would|tickets?)\b[^<>]{0,40}$"
)
# right in front of a result: it is told as something before today's match
_BEFORE_TODAY = re.compile(
    r"\b(?:since (?:their |a |the |that |losing|beating|drawing)|following (?:on from |last|back-to-back|successive|their (?:last|previous|midweek|opening))|(?:bounc(?:ed?|ing)|com(?:e|ing)) back from|recover(?:ed|ing)? from|"
    r"on the back of|fresh (?:from|off)|hot on the heels of|ahead of|reverse fixture|previous(?:ly)?|had (?:already |also |previously )?(?:been |come from behind to )?|having (?:already |also )?(?:been )?|"
    r"went into|came into|arrived|despite|after (?:last|back-to-back|successive|two|three)|"
    r"last (?:week|weekend|month|season|year|time|term|(?:satur|sun|mon|tues|wednes|thurs|fri)day)'?s?|opening[- ]day|opening-weekend|midweek|boxing day|days? after|a week after|"
    r"from the side (?:that|which)|side that|team that|from that|the [\w' -]{0,15}(?:that|who|which) )[^<>;]{0,32}$"
)
# in or right behind a result: another day
_OTHER_DAY = re.compile(
    r"\b(?:last (?:week|weekend|month|season|year|time|term|summer|(?:satur|sun|mon|tues|wednes|thurs|fri)day|campaign|november|december|october|september|august|may|april|march|february|january)|earlier (?:this|in the) (?:season|month|week|year|campaign|tournament|competition)|"
    r"in the (?:reverse|first leg|previous|corresponding|opening (?:game|match)|return|quarter|semi|group|last 16|round of|third round|fourth round)|in (?:their|its) (?:last|previous|opening|first(?!-leg))|years? ago|weeks? ago|days? (?:ago|earlier|before|previously)|months? (?:ago|earlier)|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|of) (?:19|20)\d\d|a week (?:ago|earlier)|in midweek|(?:back )?in pre-season|on boxing day|the season before|when (?:they|the (?:two|teams|sides)) (?:last )?met|"
    r"at the same stage|on the opening (?:day|weekend)|the previous|earlier that|on aggregate|final of|in the final (?:of|in))\b"
)
_RECORD = re.compile(r"\b(?:since (?:they|a|an|the|their|beating|losing|winning|drawing)|first (?:win|victory|defeat|loss|points?) (?:[\w'-]+ ){0,4}since|until|record)\b[^<>]{0,30}$")
_NIL = (0, 0)


def find_results(index: int, read: ReadSentence) -> list[ResultStatement]:
    """The result statements of one sentence, by pattern, each pair of teams once.

    `index` is the sentence's place in the reading.
    """
    shape = read.shape
    found = _lines(index, read)
    if found or "<T" not in shape and "<R" not in shape:
        return found
    found += _both(index, read)
    used: list[tuple[int, int]] = []
    if found and found[0].rule == "respective results":
        return found
    for rule, verdict, pattern in _CUES:
        for match in pattern.finditer(shape):
            if any(match.start() < b and a < match.end("other") for a, b in used):
                continue
            statement = _statement(index, read, match, verdict, rule)
            if statement is not None:
                used.append((match.start(), match.end("other")))
                found.append(statement)
    if not found:
        found += _alone(index, read)
    return found


def _lines(index: int, read: ReadSentence) -> list[ResultStatement]:
    found = []
    for match in _LINE.finditer(read.shape):
        score = read.mentions[int(match["score"])].value
        assert isinstance(score, ScoreMention)
        found.append(_line(index, read, match, (score.first, score.second), match.start()))
    if not found and not _TABLE_LINE.search(read.shape):
        for match in _FIGURES.finditer(read.shape):
            found.append(_line(index, read, match, (int(match["h"]), int(match["a"])), match.start()))
    return [f for f in found if f.team and f.opponent and f.team.key != f.opponent.key]


def _both(index: int, read: ReadSentence) -> list[ResultStatement]:
    """Two teams told in one breath: "A and B drew 1-1", "respective draws with C and D"."""
    shape = read.shape
    match = _RESPECTIVE.search(shape) if "respective" in shape else None
    if match:
        verdict = _WHAT[match["what"]]
        sides = [(match["a"], match["c"]), (match["b"], match["d"])]
        return [_told(index, read, int(x), int(y), verdict, None, "respective results") for x, y in sides]
    found = []
    for match in (*_BOTH.finditer(shape), *_NOTHING.finditer(shape)):
        score = _score(read, match)
        if score is None or score[0] == score[1]:
            found.append(_told(index, read, int(match["one"]), int(match["other"]), "drew", score, "drew, both"))
    return found


def _told(
    index: int, read: ReadSentence, one: int, other: int, verdict: Verdict, score: tuple[int, int] | None, rule: str
) -> ResultStatement:
    first, second = read.mentions[one], read.mentions[other]
    start, end = min(first.start, second.start), max(first.end, second.end)
    return ResultStatement(index, start, end, _team(first.value), _team(second.value), verdict, score, None, True, rule, aside="respective" in rule)


def _line(index: int, read: ReadSentence, match: re.Match[str], score: tuple[int, int], start: int) -> ResultStatement:
    home, away = read.mentions[int(match["home"])], read.mentions[int(match["away"])]
    verdict: Verdict = "drew" if score[0] == score[1] else "won" if score[0] > score[1] else "lost"
    now = _is_now(read.shape, start, match.end())
    return ResultStatement(
        index, home.start, away.end, _team(home.value), _team(away.value), verdict, score, "team", now, "result line"
    )


def _team(value: object) -> TeamRef | None:
    return value if isinstance(value, TeamRef) else None


def _score(read: ReadSentence, match: re.Match[str]) -> tuple[int, int] | None:
    groups = match.groupdict()
    for name in ("score", "score2", "score3"):
        if groups.get(name):
            value = read.mentions[int(groups[name])].value
            assert isinstance(value, ScoreMention)
            return value.first, value.second
    return _NIL if groups.get("nil") else None


def _ordered(score: tuple[int, int] | None, verdict: Verdict) -> tuple[int, int] | None:
    """The score from the side of the subject: the winner's number is the larger one, however it was printed."""
    if score is None:
        return None
    low, high = sorted(score)
    if verdict == "drew":
        return score if low == high else None
    if low == high:
        return None
    return (high, low) if verdict == "won" else (low, high)


def _statement(index: int, read: ReadSentence, match: re.Match[str], verdict: Verdict, rule: str) -> ResultStatement | None:
    shape = read.shape
    other = read.mentions[int(match["other"])]
    if _IF.search(shape[: match.start()]):
        return None
    own = match.groupdict().get("own")
    subject = int(own) if own else _subject(read, match.start(), int(match["other"]))
    if subject is None:
        subject = _beneficiary(read, match.end("other"))
    if _NOT_REAL.search(shape, max(0, match.start() - 45), match.start()):
        return None
    prep = (match.groupdict().get("prep") or "").replace("\\", "")
    home = _home(prep, rule) or _ground_side(shape, match.start(), match.end())
    printed = _score(read, match)
    score = _ordered(printed, verdict)
    if printed is not None and score is None:
        return None
    now = _is_now(shape, match.start(), match.end())
    pens = bool(re.search(r"\bon penalties|penalty shoot-?out|spot-kicks|shoot-?out\b", shape[match.start() : match.end() + 40]))
    mention = read.mentions[subject] if subject is not None else None
    return ResultStatement(
        index,
        min(mention.start, other.start) if mention else other.start,
        max(mention.end, other.end) if mention else other.end,
        _team(mention.value) if mention else None,
        _team(other.value),
        verdict,
        score,
        home,
        now,
        rule,
        pens,
        bool(_ASIDE.search(shape, max(0, match.start() - 45), match.start())),
    )


def _home(prep: str, rule: str) -> Literal["team", "opponent"] | None:
    if prep.startswith("at home"):
        return "team"
    if prep.startswith("away") or (prep == "at" and rule != "held, passive"):
        return "opponent"
    return None


def _is_now(shape: str, start: int, end: int) -> bool:
    """Whether a result told from `start` to `end` is news of today, not of another day."""
    front = shape[max(0, start - 45) : start]
    cut = max(front.rfind(mark) + len(mark) - 1 for mark in (",", ";", " - ", " when ", " as ", " by ", " with "))
    near = front[cut:] if cut > 0 else front
    if _BEFORE_TODAY.search(near) or _RECORD.search(near):
        return False
    stop = re.compile(r"[,;.]| - |\b(?:and|but|while|as|to|when)\b").search(shape, end)
    tail = min(stop.start() if stop else len(shape), end + 40)
    return not _OTHER_DAY.search(shape, max(0, start - 5), tail)


_OBJECT = re.compile(
    r"\b(?:to|of|from|over|against|at|with|by|behind|than|above|below|on|in|for|beyond|past|like|under|into|rivals|neighbours|stun|beat|beats|hosts|facing|face)\ (?:the\ |their\ |its\ |[\w'-]+-[\w'-]+\ )?(?:(?:[\w'-]+|<[XCPL]\d+>)\ ){0,2}$"
)
_PLURAL = re.compile(r"\b(?:they|their|it|its|he|his)\b")


# "if Roma beat Lazio", "should they draw at Genoa": nothing that happened
_ASIDE = re.compile(r"\b(?:after|following|since|despite)\b[^,;<>]*$")
_IF = re.compile(
    r"\b(?:if|unless|whether|provided(?: that)?|should (?:they|he|she|it|<T\d+>)|were (?:they|<T\d+>) to)\b(?:[^<>,;.]|<[TRPD]\d+>){0,60}$"
)
_FOR_WHOM = re.compile(
    r"\b(?:haul|hauled|lift|lifted|help|helped|sent|send|give|gave|earn|earned|put|keep|kept|take|took|fire|fired|move|moved|see|saw|guide|guided|hand|handed|for|left|leave|leaving|lifting|sending|moving|extend|took|taking|end|ended|ensure|ensured)\ <T(\d+)>"
)


def _beneficiary(read: ReadSentence, after: int) -> int | None:
    """The team that the words behind a result go on about: "a 2-0 win at Reims to haul Strasbourg clear"."""
    match = _FOR_WHOM.search(read.shape, after)
    return int(match[1]) if match else None


_AT_HOME = re.compile(r"\bhome (?:win|victory|success|triumph|defeat|loss|draw|reverse|stalemate|thrashing|rout|opener)\b|\bat home\b|\bon home (?:soil|turf)\b|\bin front of (?:their|its) own\b")
_AWAY = re.compile(r"\baway (?:win|victory|success|triumph|defeat|loss|draw|reverse|day|stalemate|point)\b|\b(?:on the road|away from home|on their travels|road (?:win|victory|loss))\b|\baway\b(?=[,.;]|$| and| on| in)")


def _ground_side(shape: str, start: int, end: int) -> Literal["team", "opponent"] | None:
    """Where the words around a result put the team spoken of: "a 3-0 home defeat", "won 5-1 on the road"."""
    stop = re.compile(r"[;.]|\b(?:but|while|as|when|before)\b").search(shape, end)
    tail = min(stop.start() if stop else len(shape), end + 45)
    if _AWAY.search(shape, max(0, start - 12), tail):
        return "opponent"
    return "team" if _AT_HOME.search(shape, max(0, start - 12), tail) else None


def _subject(read: ReadSentence, before: int, other: int) -> int | None:
    """The index of the team spoken of, looked for to the left: one that possesses the result, or the subject of its clause.

    A team behind a preposition is no subject, unless "who" or "which" goes on about it.
    """
    shape = read.shape[:before]
    target = read.mentions[other].value
    teams = [m for m in re.finditer(r"<[TR](\d+)>", shape) if read.mentions[int(m[1])].value != target]
    if not teams:
        return None
    last = teams[-1]
    tail = shape[last.end() :]
    if re.search(r"\b(?:the|their|his|its) [\w'-]+(?:s'|'s) (?:[\w'-]+ |<[SDC]\d+> ?){0,4}$", tail):
        return None
    if re.match(r"'s? (?:[\w'-]+ |<[SMDCXL]\d+> ?|, ){0,8}$", tail) or re.match(r",? (?:who|which|whose)\b", tail):
        return int(last[1])
    subjects = [m for m in teams if not _OBJECT.search(shape, max(0, m.start() - 40), m.start())]
    if not subjects:
        return int(last[1])
    return int(subjects[-1][1])


def _alone(index: int, read: ReadSentence) -> list[ResultStatement]:
    for rule, verdict, pattern in _ALONE:
        match = pattern.search(read.shape)
        if match is None or _NOT_REAL.search(read.shape, max(0, match.start() - 45), match.start()):
            continue
        score = _ordered(_score(read, match), verdict)
        if score is None:
            continue
        team = next((m for m in reversed(read.mentions) if m.kind == "team" and m.start - read.sentence.start < match.start()), None)
        now = _is_now(read.shape, match.start(), match.end())
        home = _ground_side(read.shape, match.start(), match.end())
        start, end = (team.start if team else read.sentence.start), read.sentence.end
        return [ResultStatement(index, start, end, _team(team.value) if team else None, None, verdict, score, home, now, rule)]
    return []


def swap(statement: ResultStatement) -> ResultStatement:
    """The same statement from the other side."""
    verdicts: dict[Verdict | None, Verdict | None] = {"won": "lost", "lost": "won", "drew": "drew", None: None}
    homes: dict[str | None, Literal["team", "opponent"] | None] = {"team": "opponent", "opponent": "team", None: None}
    return replace(
        statement,
        team=statement.opponent,
        opponent=statement.team,
        verdict=verdicts[statement.verdict],
        score=statement.score[::-1] if statement.score else None,
        home=homes[statement.home],
    )
