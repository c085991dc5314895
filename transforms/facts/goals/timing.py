"""Timing: which minute belongs to which telling of a goal."""

import re
from collections.abc import Sequence

from transforms.facts.goals.bracketed import bracketed
from transforms.facts.goals.goal_moments import can_be_a_goals, mention_of
from transforms.facts.goals.predicates import with_own_starts
from transforms.facts.goals.tellings import Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.minutes import MinuteMention
from transforms.reading.words import ROLE_WORDS

_MINUTE = re.compile(r"<M(\d+)>")
# what parts a telling from a minute behind it: another event, another clause
_OTHER_EVENT = re.compile(
    r"\b(?:sent off|replaced|came on|substitut|booked|yellow|red card|dismissed|brought on"
    r"|missed|saved|before (?!the (?:break|interval|half|hour|end)|half|time)|but|until|then|while)\b"
)
# "Ward's header slipped in, and | Roma's second <M0> was as bad"
_OTHER_GOAL = re.compile(
    r"\b(?:and|but) (?:the|their|an?|<[TR]\d+>'s?) (?:[\w-]+ )?(?:second|third|fourth|fifth|equali[sz]er|leveller|winner)\b"
)
_LIST = re.compile(
    r"<M\d+>(?:(?:, | and | & |, and )<M\d+>)+(?! (?:he|she|it|they)\b| (?:<[XT]\d+>(?:'s)? )?(?:(?:substitute|captain|striker|midfielder|defender|winger|forward) )?<P\d+>(?!'))"
)

# "whipped in a <M1> screamer, and before long Fox …": the moment of the goal that the noun stands for, not of the next
_ANOTHERS = re.compile(
    r"<M\d+>[ -](?:[\w'-]+ ){0,2}?(?:screamer|strike|header|goal|opener|equali[sz]er|leveller|winner|penalty|volley|finish|free-kick"
    r"|stunner|piledriver|thunderbolt|tap-in|effort|drive|rocket)\b[^<>]{0,60}(?:<[TLDXG]\d+>[^<>]{0,30}){0,4}(?:, and\b|;|, but\b|, before\b)"
)
# "drew with a <M0> penalty while Roma won with goals from | Fox": a moment of another match
_OTHER_MATCH = re.compile(r"\b(?:while|whereas)\ (?:[\w-]+\ |<C\d+>\ ){0,3}<T\d+>")
# "hit the bar <M0> | before Fox scored": of what was told first
_PAST = re.compile(r"\bbefore (?!the (?:break|interval|half|hour|end)|half|time)(?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){0,4}$")
# "hit the bar <M0>|, and when the goal did come Fox": some time after that
_LATER_ON = re.compile(r"[,;] (?:and|but) (?:when|eventually|finally|later|in the end|by the time)\b")
# "<M0>, it seemed over | after Fox had put them ahead": earlier than that
_AFTER_HE_HAD = re.compile(r"\b(?:after|since) (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){0,3}<P\d+> had (?:[a-z]+ )?$")
_BEHIND, _IN_FRONT = 90, 110
"""How many characters behind and in front of its words a telling's minute may stand."""
_OPENING, _FAR_FRONT = 24, 190
"""One that opens the sentence may stand farther in front."""


def place_minutes(read: ReadSentence, tellings: Sequence[Telling]) -> list[tuple[MinuteMention, ...]]:
    """The minutes of each telling of a sentence, each used once: the first behind its words, else the last in front.

    Several where a list follows: "scored in the 65th, 78th and 83rd minutes".
    """
    told = with_own_starts(tellings)
    order = sorted(range(len(told)), key=lambda number: told[number].start)
    placed = _placed(read, [told[number] for number in order])
    return [minutes for _, minutes in sorted(zip(order, placed, strict=True), key=lambda pair: pair[0])]


def _placed(read: ReadSentence, tellings: Sequence[Telling]) -> list[tuple[MinuteMention, ...]]:
    """The minutes of each telling of a sentence, in the order in which they stand there."""
    free = [(m.start(), m.end(), int(m[1])) for m in _MINUTE.finditer(read.shape) if can_be_a_goals(read, m, tellings)]
    result: list[tuple[MinuteMention, ...]] = [()] * len(tellings)
    for position, (start, end) in bracketed(read.shape, tellings).items():
        result[position] = tuple(mention_of(read, m[2]) for m in free if start <= m[0] < end)
        free = [m for m in free if not start <= m[0] < end]
    free = _of_answers(read, tellings, free, result)
    free = _of_lead(read, tellings, free, result)
    free = _within(read, tellings, free, result)
    free = _part_by_part(read, tellings, free, result)
    free = _in_turn(read, tellings, free, result)
    for position, telling in enumerate(tellings):
        if result[position]:
            continue
        if _heads_list(tellings, position):
            free = _dealt(read, tellings, position, free, result)
            if result[position]:
                continue
        stop = tellings[position + 1].start if position + 1 < len(tellings) else len(read.shape)
        hit = next((m for m in free if telling.start <= m[0] < stop and _clear(read, telling, m[0])), None)
        if hit is not None and stop < len(read.shape) and _opens_next(read.shape, hit, stop):
            continue
        if hit is not None and hit[0] - telling.end < _BEHIND:
            taken = [
                m
                for m in free
                if m[0] >= hit[0]
                and m[1] <= _list_end(read.shape, hit)
                and (m == hit or not _begins_anew(read, m, stop))
            ]
            free = [m for m in free if m not in taken]
            result[position] = tuple(mention_of(read, m[2]) for m in taken)
    _from_in_front(read, tellings, free, result)
    return result


def _from_in_front(
    read: ReadSentence,
    tellings: Sequence[Telling],
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> None:
    """Gives each telling without a minute the last in front of it; one in front of several scorers is of none of them.

    "After 20 minutes they were coasting, as Fox and Ward had put them two up" says when the second had scored.
    """
    for position, telling in enumerate(tellings):
        if result[position] or _heads_list(tellings, position):
            continue
        start = tellings[position - 1].end if position else 0
        before = [m for m in free if start <= m[0] < telling.start and _leads_up(read.shape, m, telling)]
        if before:
            free.remove(before[-1])
            result[position] = (mention_of(read, before[-1][2]),)


def _leads_up(shape: str, mark: tuple[int, int, int], telling: Telling) -> bool:
    """Whether a minute in front of a telling is near it, and of nothing told between."""
    far = telling.start - mark[1]
    return (
        (far < _IN_FRONT or (mark[0] < _OPENING and far < _FAR_FRONT))
        and not _ANOTHERS.match(shape, mark[0], telling.start)
        and not _OTHER_MATCH.search(shape, mark[1], telling.start)
        and not _LATER_ON.search(shape, mark[1], telling.start)
        and not (mark[0] >= _OPENING and _PAST.search(shape, mark[1], telling.start))
        and not (telling.verb is not None and _AFTER_HE_HAD.search(shape, mark[1], telling.verb))
    )


# "<P0> | cancelled out <P1>'s early opener in the <M2>|": when it was cancelled out, not "<P1>'s <M2> opener"
_ANSWER = re.compile(
    r"<P(?P<who>\d+)>(?:,? who)? (?:[\w'-]+ ){0,3}?(?:cancel\w* out|wip\w+ out|nullif\w+|negat\w+) (?:<[TX]\d+>(?:'s)? )?<P\d+>'s? (?:[\w'-]+ ){0,3}?"
    r"(?:opener|goal|strike|header|penalty|spot-kick|volley|effort|free-kick|finish)(?: (?:with|through) (?:[\w'-]+ ){1,4}?)? (?:in |on |after |with an? )?(?:the )?(?P<mark><M\d+>)"
)


def _of_answers(
    read: ReadSentence,
    tellings: Sequence[Telling],
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Gives who answered another's goal the minute that stands behind it."""
    for answer in _ANSWER.finditer(read.shape):
        mark = next((m for m in free if m[0] == answer.start("mark")), None)
        who = next((n for n, t in enumerate(tellings) if t.scorer == int(answer["who"]) and not result[n]), None)
        if mark is not None and who is not None:
            free = _give(read, mark, who, free, result)
    return free


def _give(
    read: ReadSentence,
    mark: tuple[int, int, int],
    position: int,
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Gives the telling at `position` one minute; the minutes that are left."""
    result[position] = (mention_of(read, mark[2]),)
    return [m for m in free if m != mark]


def _within(
    read: ReadSentence,
    tellings: Sequence[Telling],
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Gives each telling the one minute that stands within its own words: "converting a <M1> penalty"."""
    for position, telling in enumerate(tellings):
        if telling.verb is None or result[position]:
            continue
        marks = [m for m in free if telling.verb <= m[0] < telling.end]
        if len(marks) == 1 and not any(telling.verb < t.start <= marks[0][0] for t in tellings):
            free = _give(read, marks[0], position, free, result)
    return free


# "a | <M1> lead courtesy of a | Fox strike"
_LEAD_THROUGH = re.compile(
    r"[ -](?:[\w-]+ )?(?:lead|advantage|opener|equali[sz]er|leveller|winner|breakthrough) (?:courtesy of|through|thanks to|via|from|by) (?:(?:an?|the) (?:[\w-]+ ){0,2}|[\w-]+ )?"
)


def _of_lead(
    read: ReadSentence,
    tellings: Sequence[Telling],
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Gives each telling the minute of the lead that it is told as the cause of, right in front of the man."""
    for position, telling in enumerate(tellings):
        at = read.shape.find(f"<P{telling.scorer}>", telling.start) if telling.scorer is not None else -1
        marks = [m for m in free if m[1] < at and _LEAD_THROUGH.fullmatch(read.shape, m[1], at)] if at >= 0 else []
        if marks and not result[position] and telling.count == 1:
            free = _give(read, marks[0], position, free, result)
    return free


OF_PART = r"(?:[^<>;]|<[PTXR]\d+>(?:'s?)?|<S\d+>){0,70}?"
PART_BY_PART = re.compile(
    rf"\b(?:the|his|her|one)\ (?:first|opener|opening\ goal)\b{OF_PART}<M\d+>{OF_PART}\b(?:the|his|her|a)\ (?:second|other)\b{OF_PART}<M\d+>"
    rf"(?:{OF_PART}\b(?:the|his|her|a)\ third\b{OF_PART}<M\d+>)?"
)
"""The moments of one man's goals, one after the other: "the first <M1> and the second <M2>"."""


def _part_by_part(
    read: ReadSentence,
    tellings: Sequence[Telling],
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Gives the one telling of several goals of one man the moments of each: "struck twice, the first <M1>, the second <M2>".

    So it does where the verb has each of them: "converted the first <M1> and the second <M2>".
    """
    for position, telling in enumerate(tellings):
        several = telling.count > 1
        match = PART_BY_PART.search(read.shape, telling.end if several else telling.start) if len(free) > 1 else None
        if match is None or any(telling.end <= t.start < match.end() for t in tellings):
            continue
        taken = [m for m in free if match.start() <= m[0] < match.end()]
        if len(taken) == telling.count or (not several and match.start() < telling.end):
            result[position] = tuple(mention_of(read, m[2]) for m in taken)
            free = [m for m in free if m not in taken]
    return free


# "goals from Fox and Ward came | in the <M1> and <M2>"
_CAME = re.compile(
    r"<P\d+>(?:, and |, | and )(?:[\w'-]+ )?<P\d+>(?:(?:, and |, | and )(?:[\w'-]+ )?<P\d+>)? (?:came|coming|arrived|arriving|fell|were scored|scored) (?:[\w'-]+ ){0,3}(?=<M\d+>)"
)
# "goals in the <M1> and <M2> from | Fox and Ward"
_AT_FIRST = re.compile(
    r"\bgoals? (?:[\w'-]+ ){0,3}(?P<times><M\d+>(?:(?:, and |, | and )<M\d+>)+) (?:from|by|through|courtesy of) "
    r"(?P<names>(?:[\w'-]+ ){0,2}<P\d+>(?:(?:, and |, | and )(?:[\w'-]+ ){0,2}<P\d+>)+)"
)
# "through Fox and Ward | in the <M1> and <M2> respectively", "Fox and Ward with goals in the <M1> and <M2>"
_LISTED = re.compile(
    r"(?P<names><P\d+>(?:(?:, and |, | and )(?:[\w'-]+ ){0,2}<P\d+>)+),? (?:(?:with|who|scored|scoring|goals?|strikes?|struck|netting|netted|each|on|in|at|after|the) ){0,5}"
    r"(?P<times><M\d+>(?:(?:, and |, | and )(?:(?:in|on|the) ){0,2}<M\d+>)+)"
)
_PERSON_MARK = re.compile(r"<P(\d+)>")


def _in_turn(
    read: ReadSentence,
    tellings: Sequence[Telling],
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Deals minutes to a list of names as long that the words tell in the same order."""
    came = _CAME.search(read.shape) if len(free) > 1 else None
    ahead = _AT_FIRST.search(read.shape) if len(free) > 1 and came is None else None
    if came is not None:
        listed, start, end = came.group(), came.end(), _list_end(read.shape, (came.end(), came.end(), 0))
    elif ahead is not None:
        listed, start, end = ahead["names"], ahead.start("times"), ahead.end("times")
    elif len(free) > 1 and (list_ := _LISTED.search(read.shape)) is not None:
        listed, start, end = list_["names"], list_.start("times"), list_.end("times")
    else:
        return free
    times = [m for m in free if start <= m[0] and m[1] <= end]
    names = [int(n) for n in _PERSON_MARK.findall(listed)]
    if not times or len(times) != len(names):
        return free
    for place, telling in enumerate(tellings):
        if telling.scorer in names and not result[place]:
            result[place] = (mention_of(read, times[names.index(telling.scorer)][2]),)
    return [m for m in free if m not in times]


# "… from Fox and a <M1> penalty | converted by Ward": the moment of the next; not "with a <M1> header after | Ward"
_NOUN_BETWEEN = re.compile(r"[ -](?:(?!(?:after|before|when|as|but|and|while|until|from|by)\b)[\w'-]+ ){0,3}")
# "… and, <M1>, | the captain headed in": a moment that opens the next clause
_CLAUSE_OPENS = re.compile(r"(?:\b(?:and|but|then|before),? |[;:] )$")

# "… and, <M1>, | an | own goal from Ward levelled it"
_UP_TO_NOUN = re.compile(
    rf"[, ]*(?:(?:an?|the|another|his|her|their|late|superb|{'|'.join(sorted(ROLE_WORDS))})\ |<[TXR]\d+>(?:'s)?\ |[\w']+-[\w-]+\ ){{0,4}}"
)


# "… and Roma were rescued | <M1> | by a | Ward header": the moment of what befell them
_SUFFERED = re.compile(
    r"\b(?:and|but|before|until|only for) [^,;.]{0,30}\b(?:were|was|to be) (?:[a-z]+ly )?[a-z]+(?:ed|en|t|ck|ne)(?: back)? $"
)
_BY_WHAT = re.compile(r",? by (?:(?:an?|the|another|his|her) )?(?:[\w-]+ |<X\d+> )*")


def _opens_next(shape: str, mark: tuple[int, int, int], start: int) -> bool:
    """Whether a minute stands within the noun that the next telling begins behind, or opens its clause."""
    if shape.endswith((" a ", " an ", " the "), 0, mark[0]):
        return bool(_NOUN_BETWEEN.fullmatch(shape, mark[1], start))
    if _SUFFERED.search(shape, max(0, mark[0] - 50), mark[0]) and _BY_WHAT.fullmatch(shape, mark[1], start):
        return True
    return bool(_UP_TO_NOUN.fullmatch(shape, mark[1], start)) and bool(_CLAUSE_OPENS.search(shape, 0, mark[0]))


def _begins_anew(read: ReadSentence, mark: tuple[int, int, int], start: int) -> bool:
    """Whether a minute behind "and" is none of a list, but opens the next clause: "<M0> and with 20 minutes left, <P1>", "<M0> and five minutes later, <P1>"."""
    said = mention_of(read, mark[2])
    if said.later is not None and start < len(read.shape) and not _GOES_ON.match(read.shape, mark[1]):
        return True
    opens = said.later is not None or read.sentence.text[said.start :].lower().startswith(_OPENERS)
    return start < len(read.shape) and opens and _opens_next(read.shape, mark, start)


# "scored <M0> and <M1> | before Ward replied": both are his
_GOES_ON = re.compile(r"\W*(?:$|[.;,)]|\b(?:before|but|and|to|as|when|while|until|after)\b)")
_OPENERS = ("with ", "on ", "in ", "after ", "at ", "by ")


def _heads_list(tellings: Sequence[Telling], position: int) -> bool:
    """Whether a telling is the first of several people told by one verb."""
    one = tellings[position]
    return one.rule.endswith(", several") and (
        position == 0 or tellings[position - 1].end != one.end or not tellings[position - 1].rule.endswith(", several")
    )


def _dealt(
    read: ReadSentence,
    tellings: Sequence[Telling],
    position: int,
    free: list[tuple[int, int, int]],
    result: list[tuple[MinuteMention, ...]],
) -> list[tuple[int, int, int]]:
    """Deals a list of minutes to a list of scorers as long: "Fox and Ward scored in the 41st and 42nd minutes"."""
    end = tellings[position].end
    group = [
        n for n in range(position, len(tellings)) if tellings[n].end == end and tellings[n].rule.endswith(", several")
    ]
    hit = next((m for m in free if m[0] >= end), None)
    if hit is None or hit[0] - end >= _NEXT_TO_LIST:
        return free
    times = [m for m in free if hit[0] <= m[0] and m[1] <= _list_end(read.shape, hit)]
    if len(times) != len(group) or len(group) < 2:
        return free
    for n, mark in zip(group, times, strict=True):
        result[n] = (mention_of(read, mark[2]),)
    return [m for m in free if m not in times]


_NEXT_TO_LIST = 24


def _clear(read: ReadSentence, telling: Telling, mark: int) -> bool:
    end = max(telling.end, mark)
    own = _HIS_AND_THEIRS.match(read.shape, telling.start)
    start = max(telling.end, own.end()) if own is not None else telling.end
    return not _OTHER_EVENT.search(read.shape, telling.end, end) and not _OTHER_GOAL.search(read.shape, start, end)


# "added his second and Roma's third <M0>": one goal, counted twice
_HIS_AND_THEIRS = re.compile(
    r"[^.;]{0,60}?\b(?:his|her|a)\ (?:[\w-]+\ )?(?:first|second|third|fourth)\ and\ (?:(?:the\ )?<[TR]\d+>'s?|his\ side's|her\ side's|their|the\ side's)\ (?:[\w-]+\ )?(?:second|third|fourth|fifth|sixth)\b"
)


def _list_end(shape: str, hit: tuple[int, int, int]) -> int:
    match = _LIST.match(shape, hit[0])
    return match.end() if match else hit[1]
