"""Goals told without a verb of their own: "Fox scored twice and Ward the other", "as did Ward", "led when Ward"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.facts.assists.makings import find_makings
from transforms.facts.goals.mixed_lists import find_mixed
from transforms.facts.goals.tellings import LIKELY, UNSURE, Telling
from transforms.reading.minutes import MinuteMention
from transforms.reading.triggers import triggered

_ROLE = r"(?:(?:then|later|substitutes?|both|captain|skipper|striker|midfielder|defender|winger|team-mate|fellow|also|finally|with|by|from|through)\ |<[TX]\d+>(?:'s)?\ ){0,4}"
# "… and Ward the other", "… then Ward (penalty)", "… and Ward in the second", "… before Ward on 80 minutes", "… and Ward in the 75'"
_GAPPED = triggered(
    rf"""
    (?:\ and|\ then|\ before|,|;|\ plus|(?<=>)\ with)\ {_ROLE}<P(?P<p>\d+)>
    (?: \ (?:(?:getting|adding|scoring|netting|grabbing|bagging|notching|claiming|nicking|taking)\ )?(?:the\ (?:other|second|third|fourth|fifth|sixth|last|rest|winner|equali[sz]er|opener|remaining\ goal)|another|one|a\ (?:second|third|fourth|fifth)|from\ the\ (?:penalty\ )?spot|with\ a\ penalty)(?:\ <M\d+>)?
      | \ \((?:<M\d+>|pen(?:alty)?|\d{{1,3}}'?)\)
      | (?:,\ (?:to\ |from\ |with\ |via\ |at\ )[^<>,;.]{{3,28}},)?,?\ (?:(?:on|after|in|at)\ (?:the\ )?)?<M\d+>
      | \ (?:right\ |just\ |shortly\ )?(?:on|before|after|at)\ (?:the\ stroke\ of\ )?(?:half-?\ ?time|the\ (?:break|interval|restart|resumption))
      | \ (?:deep\ )?in(?:to)?\ (?:stoppage|added|injury)\ time
      | \ in\ the\ (?:second|first)(?:\ half|\ period)?
      | \ (?:late\ on|at\ the\ death|with\ another)
    )
    (?=\s*(?:[.,;)]|$|(?:and|before|but|to|as|then|while|for|settling|sealing|killing|completing|making|adding|rounding|wrapping)\b))
    """,
    re.VERBOSE,
)
_AS_DID = triggered(
    rf"(?:, (?:as|and so|so)|\ as|; so|\ and so,? (?:[^<>,;.]{{3,30}},)?) ?(?:did|had|has) {_ROLE}(?P<list><P\d+>(?:(?:, and|,| and) {_ROLE}<P\d+>){{0,3}})"
)
_NAMED = re.compile(r"<P(\d+)>")
# "went ahead when Ward", "took the lead as Fox": who is named there mostly scored
_WHEN = triggered(
    r"""
    \b(?:ahead|behind|lead|level|equali[sz]\w+|struck|scored|scoring|front|breakthrough|back|opener|winner|second|third|goal|deficit|parity|deadlock|won\ it|levell?ed)\b
    (?:[^<>;.]|<[MDSGL]\d+>){0,45}?(?<!and\ )\b(?:when|as|with(?=\ (?:[\w-]+\ |<[XT]\d+>(?:'s)?\ ){0,4}<P\d+>\ (?!(?:miss|fail|deny|hav|be|provid|cross|sett|see|sav|watch|look|conced|hitt|los|mak|play|com)[a-z]*ing\b)[a-z]+ing\ (?:an?|the|his|her|home|in|past|low)\b))\ (?:(?:the|an?|unmarked|substitute|captain|striker|midfielder|defender|winger|[\w-]+ed|[\w-]+-\w+)\ |<[TX]\d+>(?:'s)?\ ){0,4}<P(?P<p>\d+)>
    (?!'(?!s?\ (?:(?!own\b)[\w-]+\ ){0,2}(?:cross|pass|corner|delivery|throw|centre|shot|effort|strike|header|volley|drive|free[- ]kick|half-volley|lob|chip|penalty|spot-kick)\b)|\ (?:was|were|had\ been|fouled|brought|tripped|handled|crossed|squared|felled|conceded|failed|missed|saw|lost|gave|gifted|handed|presented|allowed|let|passed|found|played|set|fed|could|missed|shot|hit|headed|fired|struck|saved|denied|and|,|picked|teed|released|slipped))
    """,
    re.VERBOSE,
)
# "his hat-trick underpinned", "her header made it safe": at the head of a clause
_HIS = triggered(
    r"""
    (?:^|[,;]\ |\b(?:and|but|as|while|before|thanks\ to|through)\ )(?P<he>his|her)\ (?!own\b)(?:[\w'-]+\ |<M\d+>[ -]?){0,3}?
    (?:hat-trick|hat\ trick|brace|treble|double|goal|opener|winner|equali[sz]er|strike|header|finish|penalty|volley|effort)
    \ (?:<M\d+>\ )?(?:[a-z]+ly\ )?(?:underpinned|inspired|gave|put|sealed|secured|earned|won|settled|proved|was\ (?:enough|the\ (?:equali[sz]er|winner|opener|difference|only))|made\ it|helped|handed|completed|capped|cancelled|levelled|doubled|restored|broke|decided|ensured)\b
    """,
    re.VERBOSE,
)
_NEAR = 130


def find_gapped(index: int, shape: str, found: Sequence[Telling]) -> list[Telling]:
    """The goals that a sentence tells in the wake of others, or with no verb but that of the side.

    `found` are the tellings of the sentence; nobody who is among them is told again.
    """
    known = {t.scorer for t in found}
    strong = [t for t in found if t.strong]
    return [
        t
        for t in (*_after(index, shape, strong), *find_mixed(index, shape, strong), *_alone(index, shape, strong))
        if t.scorer is None or t.scorer not in known
    ]


# "scored in the 5th minute and again in the 30th"
_AGAIN = triggered(r"<M\d+>,?(?: and| before| then| and then),? again,? (?:on |in |after )?(?=<M\d+>)")


def find_again(shape: str, found: Sequence[Telling]) -> Iterator[Telling]:
    """The second goal of "scored <M1> and again <M2>"."""
    for match in _AGAIN.finditer(shape):
        last = max((t for t in found if t.start < match.start()), key=lambda t: t.start, default=None)
        if (
            last is not None
            and last.strong
            and last.count == 1
            and last.nth is None
            and 0 <= match.start() - last.end < _CLOSE
        ):
            yield replace(last, start=match.end() - 1, end=match.end(), verb=None, nth=2, minute=None, score=None)


_CLOSE = 20
# "Ward's header (24)", "a Ward penalty (48)", "Fox (29 & 71)", "a hat-trick (13, 27 & 60)": figures behind a scorer, or behind his goals
_FIGURES = triggered(
    r"(?:<P(?P<p>\d+)>(?:'s? (?:[\w'-]+ ){0,2}[\w'-]+| (?:[\w'-]+ )?(?:penalty|header|goal|own[- ]goal|strike|volley|free[- ]kick|spot[- ]kick|effort|tap-in|brace|double|hat-trick)| (?:then |later |also )?(?:scored|struck|netted|levelled|equali[sz]ed|replied|hit back)(?: again)?)?|(?:hat-?\ ?trick|brace|double|treble|twice|goals)) \((?P<n>[1-9]\d?(?:(?:, ?| ?& ?| and )[1-9]\d?)*)(?P<pen>,? ?pen(?:alty)?\.?)?\)"
)
_NUMBER = re.compile(r"\d+")


def bracketed(shape: str, found: Sequence[Telling]) -> list[Telling]:
    """The tellings, with the minutes that stand in brackets behind the names or the goals, one goal for each of several.

    A figure behind one name alone may be his age, so that it counts only where nobody of that age plays.
    """
    lists = [(m, [int(n) for n in _NUMBER.findall(m["n"])]) for m in _FIGURES.finditer(shape)]
    told = [n for _, minutes in lists for n in minutes]
    if len(told) != len(set(told)) or not told or (len(told) < _FEWEST and told[0] <= _OLDEST):
        return list(found)
    return [timed for t in found for timed in _timed(t, lists)]


def _timed(telling: Telling, lists: Sequence[tuple[re.Match[str], list[int]]]) -> list[Telling]:
    """One telling with the minutes of its scorer's bracket: as many goals as that has figures.

    A low figure that was taken for how many he scored ("goals from Fox (5), Hart (17)") is a minute like the others.
    """
    dated = any(minute > _MOST for _, minutes in lists for minute in minutes)
    if telling.minute is not None:
        return [telling]
    for match, minutes in lists:
        own = int(match["p"]) == telling.scorer if match["p"] else 0 <= match.start("n") - telling.end < _CLOSE
        if own and telling.count == 1 and minutes[1:] == [1] and minutes[0] > 1:
            return [replace(telling, count=minutes[0])]  # "Fox (2, 1 pen)": so many goals, one of them a penalty
        if own and (telling.count in {1, len(minutes)} or (dated and minutes == [telling.count])):
            several = len(minutes) > 1
            return [
                replace(
                    telling,
                    count=1,
                    nth=place if several else telling.nth,
                    penalty=telling.penalty or (match["pen"] is not None and place == len(minutes)),
                    minute=MinuteMention(0, 0, minute, None),
                )
                for place, minute in enumerate(minutes, 1)
            ]
    return [telling]


_MOST = 9
"""Goals of one scorer; figures above are minutes."""
_OLDEST = 45
_FEWEST = 2


def _after(index: int, shape: str, strong: Sequence[Telling]) -> Iterator[Telling]:
    for match in _GAPPED.finditer(shape):
        told = max((t for t in strong if t.end <= match.start() + 1), key=lambda t: t.end, default=None)
        last = told.end if told is not None else 0
        if told is not None and match.start() - last < _NEAR and not _TURN.search(shape, last, match.start()):
            yield Telling(
                index,
                match.start("p") - 2,
                match.end(),
                int(match["p"]),
                IN_WAKE,
                penalty=_ANOTHER.search(match.group()) is not None
                and _SPOT_KICK.search(shape, told.start, match.start()) is not None,
                strength=LIKELY,
            )
    for match in _AS_DID.finditer(shape):
        before = [t for t in strong if t.end <= match.start() + 1]
        for person in _NAMED.finditer(shape, match.start("list"), match.end("list")) if before else ():
            count = before[-1].count
            yield Telling(
                index, person.start(), person.end(), int(person[1]), "as another did", count=count, strength=LIKELY
            )


IN_WAKE = "in the wake of another"
"""The rule of a goal told without a verb of its own behind another: what that was, it says."""
# "converted a penalty and Ward | another"
_ANOTHER = re.compile(r"> another\b")
_SPOT_KICK = re.compile(r"\b(?:penalty|spot[- ]kick|from the spot)\b")
# what stands between is of something else
_TURN = re.compile(
    r"\b(?:saved|missed|booked|replac\w+|substitut\w+|sent off|fouled|denied|wide|post|injur\w+|cross\w*|pass\w*|corner|assist\w*|set up)\b|<P\d+> (?:was|had)\b"
)


# "led when Fox cut it back and Hart | booted it into his own net"
_OWN_NET = re.compile(r"\b(?:his|her) own (?:net|goal|keeper|goalkeeper)\b|\bown[- ]goal\b")
# "Ward's first | goal came when Fox": it has its scorer
_OWNED = re.compile(r"(?:<P\d+>'s?|\b(?:his|her|whose)) (?:[\w'-]+ |<M\d+>[ -]?){0,3}$")
# "Roma thought they had the | lead when", "almost took the | lead when"
_THOUGHT = re.compile(r"\b(?:thought|believed|almost|nearly|should|could|might|close to|denied)\b[^<>;.]{0,25}$")


def _led_when(index: int, shape: str, match: re.Match[str]) -> Iterator[Telling]:
    """The goal of "went ahead when Ward": his, or of whom he passed to, nobody's where the words do not say to whom."""
    met = _MET_BY.search(shape, match.start("p"))
    own = _MET_WITH.match(shape, match.end())
    met = met or _FOUND.search(shape, match.end())
    made = [] if own else [m for m in find_makings(shape) if m.start >= match.start() and m.passer == int(match["p"])]
    scorer = int(met["p"]) if met else made[-1].receiver if made else int(match["p"])
    if shape.startswith("'", match.end()) and not met and not any(m.receiver for m in made):
        return
    if scorer is not None:
        end = shape.index(f"<P{scorer}>") + len(f"<P{scorer}>")
        conceded = shape.startswith("behind", match.start())
        start = match.start("p") - 2 if conceded else match.start()
        yield Telling(index, start, max(match.end(), end), scorer, "led when", strength=UNSURE)


# "the cross | found the head of Ward"
_FOUND = re.compile(
    r"\b(?:found|picked out|reached|met|landed on) the (?:head|boot|foot|feet|forehead) of (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P(?P<p>\d+)>"
)
# "Ward | met the cross with a header"
_MET_WITH = re.compile(
    r" (?:[a-z]+ly )?(?:met|meets|meeting) (?:[^<>,;.]|<[PTX]\d+>){1,40}? with (?:an?|the) (?:[\w'-]+ ){0,3}(?:header|volley|finish|shot|strike|touch|half-volley)\b"
)
# "a ball that was | met with a fine header by Ward"
_MET_BY = re.compile(
    r"\bmet (?:[a-z]+ly )?(?:with|by) (?:an?|the) (?:[\w'-]+ ){0,3}(?:header|volley|finish|shot|strike)\b[^<>,;.]{0,20} (?:by|from|of) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P(?P<p>\d+)>"
)


def _alone(index: int, shape: str, strong: Sequence[Telling]) -> Iterator[Telling]:
    for match in _WHEN.finditer(shape):
        if _OWNED.search(shape, max(0, match.start() - 40), match.start()) or _OWN_NET.search(shape, match.start("p")):
            continue
        if not any(t.end > match.start("p") for t in strong) and not _THOUGHT.search(shape, 0, match.start()):
            yield from _led_when(index, shape, match)
    for match in _HIS.finditer(shape):
        he = "he" if match["he"] == "his" else "she"
        count = (
            3
            if "rick" in match.group() or "treble" in match.group()
            else 2
            if "brace" in match.group() or "double " in match.group()
            else 1
        )
        yield Telling(
            index, match.start("he"), match.end(), None, "his goal did", count=count, pronoun=he, strength=LIKELY
        )
