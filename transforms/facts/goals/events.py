"""Events: the verbs of a sentence that tell a goal, with their objects and places; whose they are comes later."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.facts.goals import finish_words as finish
from transforms.facts.goals import words
from transforms.facts.goals.frames import BY_VERB, REPLIES, frame_at
from transforms.facts.goals.subject_verbs import ADJECTIVE
from transforms.facts.goals.tellings import LIKELY, PLAIN, UNSURE
from transforms.facts.grammar.phrases import PhraseTables, Tag
from transforms.facts.grammar.verb_forms import bare_forms
from transforms.reading.triggers import Triggered, triggered
from transforms.reading.words import ROLE_WORDS

_TABLES = PhraseTables(
    {
        "score": words.SCORE_VERB,
        "take": words.TAKE,
        "shot": finish.SHOT,
        "frame": BY_VERB,
        "reply": REPLIES,
        "finish": words.FINISHED,
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    """Words from `start` to `end` of a shape by which somebody scores; `rule` names them, `strength` as in `Telling`."""

    start: int
    end: int
    rule: str
    strength: float = PLAIN


def find_events(shape: str, *, headline: bool = False) -> list[Event]:
    """The verbs that tell goals, in the order of the sentence, several at one place where several readings hold.

    >>> [(e.rule, e.end) for e in find_events("<P0> met the cross and volleyed home")]
    [('shot that went in', 36)]
    """
    found = [
        event for tag in _TABLES.find(shape) if _is_verb(shape, tag, headline=headline) for event in _of(shape, tag)
    ]
    found += [
        Event(m.start(), m.end(), "changed the score")
        for m in _EFFECT.finditer(shape)
        if not _PASSIVE.search(shape, max(0, m.start() - 22), m.start())
    ]
    found += [Event(m.start(), m.end(), "struck at a minute", LIKELY) for m in _STRUCK_AT.finditer(shape)]
    return found + [
        Event(m.start(), m.end(), "the ball into the net", LIKELY)
        for m in _INTO_NET.finditer(shape)
        if not _PASSIVE.search(shape, max(0, m.start() - 22), m.start())
    ]


# "toe-ended the ball into the net": whatever the verb; not of who only saw it there, nor of a keeper's slip
_INTO_NET = triggered(
    r"(?<![\w-])(?!(?:see|saw|seen|watch|had|have|having|found|find|let|allow|parr|palm|fumbl|spill|punch|tip|carr|drop|pick|fish|hop|want|need|tri|attempt|fail|miss|deflect|divert)[a-z]*\ )"
    r"[a-z-]+(?:ed|ing)\ (?:it|the\ ball)\ (?:[a-z]+ly\ |low\ |high\ |straight\ |right\ |up\ ){0,2}(?:into|in)\ the\ (?:[\w-]+\ ){0,3}?net\b"
)


# "struck a sublime 93rd-minute effort": what has a minute of its own went in
_STRUCK_AT = triggered(
    r"\b(?:struck|hit|fired|unleashed|produced|curled|drove|smashed) (?:an?|his|her) (?:[\w'-]+ ){0,3}<M\d+>[ -](?:[\w'-]+ ){0,2}(?:effort|strike|shot|volley|drive|header|free-kick|half-volley)\b"
    r"(?! (?:just |narrowly |inches )?(?:wide|over|at|against|straight|that|which|onto|off))"
)


# "swivelled past Ward | and picked out Hart": a pass, and no goal
_PASSED_ON = re.compile(
    r"(?:,? (?:and|before|to)) (?:pick\w* out|f[eo](?:e?d|und|ind)\w*|cross\w*|squar\w+|pass\w*|set up|tee\w* up|centr\w+|(?:cut|pull)\w* (?:it |the ball )?back|deliver\w*|releas\w+)\b"
)
# "knocked the ball past Ward | and was tripped", "lifted it over Ward, | who hauled him down": a foul, and no goal
_DOWN = r"(?:tripped|felled|fouled|floored|upended|clipped|flattened|(?:brought|hauled|pulled|dragged|chopped|taken|took) (?:him |her )?down)"
_FELLED = re.compile(
    rf"(?:[ ](?:the |his |her )?(?:[\w'-]+ ){{0,2}}?(?:(?:goal)?keeper|<P\d+>|defender))?"
    rf"(?:,? (?:and|but|only to be|before (?:he|she)) (?:(?:was|got|being) )?{_DOWN}|,? (?:who|but the (?:goal)?keeper) {_DOWN}(?: him| her)?)\b"
)


def _of(shape: str, tag: Tag) -> Iterator[Event]:
    if _PASSIVE.search(shape, max(0, tag.start - 22), tag.start):
        return
    if tag.table == "shot":
        yield from _shots(shape, tag)
        return
    if tag.table == "frame":
        framed = frame_at(shape, tag.phrase, tag.end)
        if framed is not None:
            yield Event(tag.start, framed[0], framed[1].name, framed[1].strength)
        return
    rule, behind, strength = _RULES[tag.table]
    known = behind.match(shape, tag.end) if behind is not None else None
    if _NO_CREDIT.match(shape, tag.end) and tag.phrase.endswith("credited with"):
        return
    if tag.table == "score" and (tag.phrase not in _STRUCK or _STRUCK_IT.match(shape, tag.end)):
        yield Event(tag.start, tag.end, rule)
    elif tag.table == "reply":
        told = (
            _FOR_THEM.match(shape, tag.end)
            or _answers(shape, tag)
            or (tag.phrase.endswith("ing") and _WITH_HIM.search(shape, max(0, tag.start - 60), tag.start))
        )
        yield Event(tag.start, tag.end, rule, LIKELY if told else strength)
    elif known is not None and not _only_forced(tag, known) and _TROPHIES.search(shape, tag.end, known.end()) is None:
        sure = tag.table == "take" or known["sure"]
        yield Event(tag.start, known.end(), rule, strength if sure else UNSURE)


# "Fox of Roma | answered | <M0>"
_OF_SIDE = re.compile(r"<P\d+> (?:of|for) (?:the )?<[TR]\d+> (?:[a-z]+ly |then |duly )?$")
_AT_A_TIME = re.compile(r" <M\d+>")


def _answers(shape: str, tag: Tag) -> bool:
    """Whether a man named with his side replies at a moment of its own: with a goal."""
    return _AT_A_TIME.match(shape, tag.end) is not None and bool(
        _OF_SIDE.search(shape, max(0, tag.start - 40), tag.start)
    )


def _only_forced(tag: Tag, taken: re.Match[str]) -> bool:
    """Whether it was an own goal that he forced: another scored it."""
    return tag.phrase.startswith("forc") and "own" in taken.group()


# "could only | help Fox's shot into the net": a keeper's slip
_COULD_ONLY = re.compile(
    r"\b(?:(?:could|can) (?:only|do no (?:more|better) than)|(?:only )?(?:managed|succeeded) only (?:to|in))\ $"
)
_HIS_SHOT = re.compile(
    r" (?:<P\d+>'s?|(?:the|his|her) (?:[\w-]+ )?(?:shot|effort|header|strike|drive|free-kick|cross)) "
)


# "nudged | over Fox in the box": a foul
_SOMEBODY_OVER = re.compile(r" over (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,2}<P\d+>(?!')")
_PUSHED = frozenset(
    "nudged nudges nudging pushed pushes pushing bundled bundles bundling knocked knocks knocking".split()
)


def _shots(shape: str, tag: Tag) -> Iterator[Event]:
    """A verb of sending the ball somewhere, with where it went."""
    if _COULD_ONLY.search(shape, max(0, tag.start - 30), tag.start) and _HIS_SHOT.match(shape, tag.end):
        return
    into = _bare_in(shape, tag)
    strength = PLAIN
    if into is None:
        into = finish.INTO.search(shape, tag.end, tag.end + 75)
        if into is not None and not _is_clear(shape, tag.end, into):
            into = None
        elif into is not None and _dribbles(shape, tag, into):
            if _PASSED_ON.match(shape, into.end()):
                return
            strength = UNSURE
    into = into or _from_spot(shape, tag)
    if into is None or _CLEARED.match(shape, into.end()) or _FELLED.match(shape, into.end()):
        return
    if tag.phrase in _PUSHED and _SOMEBODY_OVER.match(shape, tag.end):
        return
    if tag.phrase in _WENT and into.group().startswith("over"):
        return
    if _GOING.search(shape, max(0, tag.start - 12), tag.start):
        strength = UNSURE
    yield Event(tag.start, into.end(), "shot that went in", strength)


def _bare_in(shape: str, tag: Tag) -> re.Match[str] | None:
    """The "in" of "headed in", the "away" of "tucked away"; not that of "slid in" alone, nor of "drilled in a cross"."""
    into = finish.IN.match(shape, tag.end) if tag.phrase in finish.FINISH else None
    if into is not None and (
        (tag.phrase in _SLID and _SLID_ALONE.match(shape, into.start()))
        or (tag.phrase in finish.DELIVERS and _A_CROSS.match(shape, into.end()))
    ):
        return None
    return into or (finish.AWAY.match(shape, tag.end) if tag.phrase in finish.AWAY_VERBS else None)


def _dribbles(shape: str, tag: Tag, into: re.Match[str]) -> bool:
    """Whether the words can mean that he ran past somebody: "slid past Fox"."""
    past = into.group().startswith(("past", "beyond", "around", "round", "between", "through"))
    if _A_SHOT.search(shape, max(0, tag.start - 30), tag.start):
        return False
    return tag.phrase in finish.DRIBBLE and into.start() <= tag.end + 1 and past


# "Fox's shot | slipped through his fingers"
_A_SHOT = re.compile(
    r"\b(?:shot|effort|strike|header|drive|free[- ]kick|volley|penalty|spot-kick|lob|chip|cross|corner|attempt) (?:[a-z]+ly |then |just )?$"
)


def _from_spot(shape: str, tag: Tag) -> re.Match[str] | None:
    if not (tag.phrase in finish.FINISH or tag.phrase.startswith(("step", "put", "keep", "kept", "stepp"))):
        return None
    into = finish.FROM_SPOT.search(shape, tag.end, tag.end + 48)
    if into is None or _BREAK.search(shape, tag.end, into.start()) or "<P" in shape[tag.end : into.start()]:
        return None
    return None if _ASTRAY.match(shape, into.end()) else into


def _is_clear(shape: str, start: int, into: re.Match[str]) -> bool:
    """Whether nothing but the ball and its way stands between a verb and where the ball went."""
    if into.group() == "the wrong way":
        return shape.startswith(("send", "sent"), shape.rfind(" ", 0, start) + 1) and not _breaks(
            shape, start, into.start()
        )
    if "<P" in shape[start : into.start()] and _PERSON_BETWEEN.search(shape, start, into.start()):
        return False
    if _A_PASS.match(shape, start):
        return False
    return not (_breaks(shape, start, into.start()) or _SENT_MAN.search(shape, start, into.start()))


def _breaks(shape: str, start: int, stop: int) -> bool:
    """Whether another clause begins between: not with the "and" of "past him and into the net", which reaches on to `stop`."""
    cut = _BREAK.search(shape, start, min(len(shape), stop + _AND_INTO))
    return cut is not None and cut.start() < stop


_AND_INTO = 20


# "chipped | a pass over Fox"
_A_PASS = re.compile(
    r" (?:an?|another) (?:[\w'-]+ ){0,3}(?:pass|through[- ]ball|(?:cross|delivery|centre)(?= (?:in)?to the (?:far|near|back) post)|ball (?:in|over|across|through|back|down) (?:from|to|for|towards?))\b"
)
# "sending the striker | clear to slot into the net": another's finish
_SENT_MAN = re.compile(r"\b(?:clear|through|away|free|racing)(?: on goal)? to ")
# "Fox and Ward replied | for Roma"
_FOR_THEM = re.compile(r" (?:twice )?for (?:the )?<[TR]\d+>(?!')")
# "with Fox | replying for Roma"
_WITH_HIM = re.compile(
    r"\bwith (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+>(?: and (?:[\w'-]+ ){0,2}<P\d+>)? (?:also |then )?$"
)
# "his shot was arrowing into the corner before", "slid in to tackle"
_GOING = re.compile(r"\b(?:was|were|is)\ $")
# "lobbed it over the keeper, but Fox cleared off the line"
_CLEARED = re.compile(
    r",? (?:but|only for) (?:[^<>;.]|<[PTX]\d+>){0,45}\b(?:(?:off|on) the line|goal-line clearance)\b"
)
_ASTRAY = re.compile(
    r" (?:just |narrowly |well |high |inches )?(?:wide|over|against|onto|off target|straight at|too)\b"
)
# "went over Fox's leg" is a fall
_WENT = frozenset(("go", "goes", "went", "going", "gone"))
_SLID = frozenset(("slide", "slides", "slid", "sliding", "stretch", "stretched"))
_A_CROSS = re.compile(
    r" (?:an?|another|the|his|her) (?:[\w'-]+ ){0,3}(?:(?:cross|corner|ball|delivery|centre|pass)\b|free[- ]kick\b(?! (?:in the |on |after )?(?:<M\d+>|for <T\d+>(?! (?:and|that|which|but)\b)|from (?:[\w-]+ ){1,3}(?:yards|metres)|to (?:make it|give|put|level|equali[sz]e|win))))"
)
_SLID_ALONE = re.compile(r" in(?=\s*(?:$|[.,;]|(?:as|when|and|to|on|with|but|before)\b))")
_STRUCK = frozenset(("strike", "strikes", "struck", "striking"))
# "was credited with | the assist on Fox's goal"
_NO_CREDIT = re.compile(r" (?:an?|the|his|her|two|three|both) (?:[\w'-]+ ){0,2}(?:assists?|saves?|clean)\b")
# a bare "struck" is a goal, "struck the bar" is none
_STRUCK_IT = re.compile(
    r"\s*(?:$|[.,;:)]|-\ |<M|(?:again|twice|thrice|late|early|first|second|back|gold|home|deep|midway|shortly|just|only|seconds|moments|minutes|inside|within|in|on|at|from|for|with|to"
    r"|after|before|either|when|as|and|but|against|three|four|five|six|seven|eight|nine|ten|\d+|soon|right|straight|his|her)\b(?!\ (?:his|her)\ (?:shot|foot|effort)))"
)
# "headed in a Fox cross": his ball, and not he
_PERSON_BETWEEN = re.compile(
    r"<P\d+>(?!'s?\b|'| (?:[\w-]+ )?(?:cross|corner|free[- ]kick|pass|ball|delivery|centre|throw|flick|rebound|pull-?back|cut-?back|feed|assist|shot)\b)"
)
_BREAK = re.compile(
    r"\b(?:but|before|while|whose|who|when|until|for\ (?:him|her|them)\ to|and\ (?!in\b|into|over|past|beyond|under|through|out\ of|the\ despairing|in\ off)|only)|;|,\ (?:[a-z]+ly\ )?[a-z]+ed\ (?:the\ ball|it|an?)\b".replace(
        "\\ ", " "
    )
)
_EFFECT = triggered(words.EFFECT)
# "the corner was headed home": the subject is not the scorer
_PASSIVE = triggered(
    r"\b(?:was|were|been|being|be|is|gets|got)\ (?:(?:then|duly|only|calmly|eventually|superbly|brilliantly"
    r"|finally|promptly|quickly|coolly|well|easily|[a-z]+ly)\ )?$"
)
_NOUN_AFTER = triggered(
    rf"(?:(?!\b(?:and|but|as|to|from|after|who|when|for|on|in|his\ way|her\ way|towards?|across|at|save|saves|over|open|own|empty|assists?)\b)[^<>;.,]|<[MXLC]\d+>"
    rf"|<T\d+>'s?|<T\d+>(?=\ (?:goal|strike|try|reply|response)\b)){{0,50}}?\b(?:{words.NOUN_PATTERN}|(?:the\ |his\ |her\ |a\ |their\ )?(?:second|third|fourth"
    rf"|fifth|sixth|seventh|eighth|first)(?!\ (?:half|minute|time|leg|place|period|post|man|yellow|booking|effort|attempt"
    rf"|ball|phase|division|chance|shot|save|corner|major|game|match|consecutive|successive|string|row|start|appearance|team|touch|phase|card|red|dismissal|sending|change|win|victory|defeat|loss|draw|point|title|clean|season|substitution))"
    rf"|the\ others?(?=\s*(?:$|[.,;]|<M|goals?\b))|twice|thrice|one\ (?:back|each|apiece)|both\ goals|all\ (?:three|four|five)(?!\ points)|(?:four|three|two|both|five)(?=\s*(?:$|[.,;]|more\b|of\b|goals|each|apiece|for\b|in\b|before|as\b|and\b|to\b)))"
    r"(?![\w-]|\ (?:saves?|changes?|stop|block|substitutions?|appearance|start|tackle|booking|yellow|chances?|attempts?|kicks?|line|area|mouth|assists?|clearance|threat|figures?|boot)\b)"
)
_FINISHED = triggered(
    r"""
    (?P<sure> \ (?:[a-z]+ly|well|low|high|off|neatly|with\ (?:aplomb|ease|style|composure|conviction|a\ flourish|an?\ (?!(?:second|yellow|red|clean|point|win|draw|total|record|tally)\b)[\w'-]+|(?:his|her)\ (?:left|right|weaker|wrong)\ (?:foot|peg|boot))|past|beyond|into|home|in\b|via|from|at\ the\ (?:near|far|back)|under|for(?=\ (?:the\ )?<[TR])|the\ job)\b
      (?!\ (?:time|the\ (?:season|table|game|match|campaign))) )
    | \ the\ (?:move|chance)\b | (?=\s*[.,;]|$) | (?=\ (?:after|following)\ (?:an?|the|<P\d+>'s)\ (?!season|campaign|career))
    | (?P<pass>\ (?:an?|the|his|<P\d+>'s)\ (?:[\w'-]+\ ){0,3}(?:cross|pass|feed|cutback|cut-back|pull-back|through\ ball|delivery)\b(?!\ (?:wide|over|attempt)))
    """,
    re.VERBOSE,
)
# "sealed a domestic treble": cups, not goals
_TROPHIES = re.compile(
    r"(?:\b(?:domestic|unbeaten|historic|continental|unprecedented|league|cup|trophy|title|and|second|third)|<C\d+>) (?:treble|double|quadruple)$"
)
_RULES: dict[str, tuple[str, Triggered | None, float]] = {
    "score": ("score verb", None, PLAIN),
    "take": ("took a goal", _NOUN_AFTER, PLAIN),
    "finish": ("finished", _FINISHED, LIKELY),
    "reply": ("replied", None, UNSURE),
}
"""Per table of verbs the rule's name, what must stand behind, and the strength."""
# "Fox would | later | score", as the story goes on; a plain "would score" is a wish
_VERBAL_FRONT = re.compile(
    r"(?:\bwould\ (?:later|then|soon|eventually|duly|also|finally|go\ on\ to)\ |\b(?:to|who|he|she|and|then|but|twice|also|again|[a-z]+ly|could|did|help|helped|soon|before)\ |[,)]\ )$"
)
# "Fox would | get one back": so the story went, where nothing makes it depend
_STORY = re.compile(r"^\W*(?:(?:but|and|then|soon),? )?<P\d+> would $")
_DEPENDS = re.compile(r"\b(?:if|unless|have|had|like|love|hope\w*|want\w*|expect\w*)\b")
_NAMED_FRONT = re.compile(
    r"(?:^|[,:;(\"-]\ ?|\b(?:when|as|but|and|after|before|while|where|since|until|with|that|captain|striker|substitute|skipper|<T\d+>'s)\ )<P\d+>\ $"
)
_CAUSED = triggered(
    r"\b(?:saw|see|seen|seeing|watch\w*|let|made|make|help\w*|have)\b[^<>]{0,30}(?:<[XTR]\d+>(?:'s)?[^<>]{0,20})?<P\d+>\ $"
    r"|\b(?:saw|see|sees|seeing|watched|watching)\ (?:his|her)\ (?:[\w'-]+\ ){0,3}(?:shot|effort|strike|header|drive|free-kick|volley|lob|chip|cross|corner)\ $"
)
_BARE = bare_forms({*words.LEMMAS, *finish.LEMMAS})
# "a delicious curling | shot"; "the full-back | curled" is he who did
_MEN = "|".join(sorted(w for w in ROLE_WORDS if "-" in w))
_ADJECTIVAL = triggered(
    rf"(?:\b(?:an?|the|his|her|another|this|that|one|<M\d+>)|<[TP]\d+>'s?) (?:(?!\d\d-year|(?:{_MEN}) )[\w'-]*?{ADJECTIVE.pattern.removesuffix('$')} )?$"
)
_PARTICIPLES = frozenset(
    "driven taken shaken stolen flown beaten gotten drawn ridden broken begun given gone done risen".split()
)
_HAD = re.compile(r"\b(?:had|has|have|having|has\ now|had\ already)\ (?:[a-z]+\ )?$")
_THIRD = re.compile(r"(?:s|es)$")


def _is_verb(shape: str, tag: Tag, *, headline: bool) -> bool:
    """Whether a form that can be a noun as well stands as a verb: "to strike", "Fox strikes", not "two Fox strikes"."""
    first = tag.phrase.partition(" ")[0]
    front = shape[max(0, tag.start - 90) : tag.start]
    if (first.endswith(("ing", "ed")) or first == "shot") and _ADJECTIVAL.search(front):
        return False
    if first in _PARTICIPLES:
        return bool(_HAD.search(front))
    if first not in _BARE:
        return True
    if _VERBAL_FRONT.search(front) or (tag.table == "shot" and front.endswith(" would ")):
        return True
    if headline and re.search(r"(?:<P\d+>|<X\d+>) $", front):
        return True
    if _STORY.search(front) and not _DEPENDS.search(shape):
        return True
    if _THIRD.search(first):
        return bool(_NAMED_FRONT.search(front))
    return bool(_CAUSED.search(front))
