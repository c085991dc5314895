"""Names that only a side fits: whom a result moves, whose run ends, who "seal" a win, or is told to be a club."""

import re

from transforms.reading.names import is_given

_ROUND = (
    r"(?:semi(?:-?finals?|s)|quarters|quarter-?finals?|finals?|last\ (?:four|eight|16|sixteen|32)|knock-?outs?|next\ round"
    r"|(?:second|third|fourth|fifth)\ round|summit|play-?offs?|brink|verge|title|crown|wins?|victory|success|triumph)"
)
_TOP = r"(?:the\ )?(?:top|summit)\b(?!\ of\ the\ (?:goal|scor|chart|hit))"
# "the win lifted | Oakham | above Holt", "a point keeps | Oakham | third"
_MOVED_BY = re.compile(
    r"\b(?:wins?|victory|result|draw|defeat|loss|triumph|success|stalemate|points|outcome)\ (?:[a-z]+ly\ |also\ |has\ |have\ ){0,2}"
    r"(?:puts?|lifts?|lifted|moves?|moved|takes?|took|sends?|sent|keeps?|kept|propels?|propelled|push(?:es|ed)|hauls?|hauled"
    r"|leaves?|left|means|meant|sees|saw|edges|guarantees|helps?|helped|drops?|dropped|fires?|fired|powers|powered)\ (?:that\ )?$"
)
_WHERE = re.compile(
    rf"""\ (?:now\ |still\ |just\ |safely\ |back\ |provisionally\ |temporarily\ |all\ but\ )?(?:
        near|above|below|top|bottom|level|clear|adrift|rooted|stranded|marooned|six|five|four|three|two|one|a\ point|eight|seven|nine
      | (?:[a-z]+th|first|second|third)\b | in\ (?:the|[a-z]+th|second|third|with)\b | on\ (?:the|top|course|\d|[a-z]+\ points) | out\ of | up\ (?:to|into|above) | down\ to | through
      | (?:in)?to\ (?:{_TOP}|an?\ |(?:[a-z0-9-]+\ ){{0,3}}{_ROUND}\b|[a-z]+th\b|second|third|within)
      | with\ (?:\d|[a-z]+\ points)|within|without\ a|needing|are|have|will|go(?:\ |es)|move|climb|stay|remain|finish|join|drop|slip|leapfrog|overtake|rise|advance|progress
      | reach|qualify|extend|return\ to|clinch|secure|lead|must|need|eliminated|relegated|promoted|crowned|knocked
    )""",
    re.VERBOSE,
)  # fmt: skip
# "double sends | Oakham | to semis", "fired | Oakham | past Holt", "sent | Oakham | on the way to victory"
_SENT = re.compile(
    r"\b(?:s(?:ends?|ent|ending)|fir(?:es?|ed|ing)|eas(?:es?|ed|ing)|lift(?:s|ed|ing)?|tak(?:es?|ing)|took|shoots?|power(?:s|ed)?|guid(?:es?|ed|ing)"
    r"|steer(?:s|ed)?|propel(?:s|led)?|inspir(?:es?|ed|ing)|lead(?:s|ing)?|led|carr(?:y|ies|ied)|put(?:s|ting)?|help(?:s|ed|ing)?)\ $"
)
_SENT_TO = re.compile(
    rf"""\ (?: (?:in)?to\ (?:the\ |an?\ |their\ )?(?:(?!his\b|her\b)[A-Za-z0-9’'-]+\ ){{0,3}}{_ROUND}\b
      | (?:in)?to\ {_TOP} | on\ (?:the|their)\ way\b | back\ to\ winning\ ways | (?:top|clear)\ of | through\ to\ the
      | past\ (?:[a-z]+-[a-z]+\ |the\ )?[A-Z][a-z]+(?=[,.;]|$|\n|\ (?:in|on|to|and|with|after)\b) )""",
    re.VERBOSE,
)
# "Oakham|'s unbeaten run", "Oakham|'s 12-match winning start"
_ITS_RUN = re.compile(
    r"['’]s?\ (?:[a-z0-9-]+\ ){0,3}?(?:unbeaten|winning|winless|losing|perfect|flawless)\ (?:[a-z-]+\ ){0,2}(?:run|streak|record|start|sequence)\b"
)
# "Oakham|'s right-back Joe Fox", "Oakham|'s Wales international Fox", "Oakham|'s new head coach"
_ITS_MAN = re.compile(
    r"['’]s?\ (?:[a-z0-9-]+\ ){0,3}?(?:(?:(?:right|left|full|centre|wing|cent(?:er|re))-?(?:back|half)|goal-?keeper|keeper|defender|midfielder|playmaker|striker|winger|forward|match-?winner"
    r"|goalscorer|substitute|skipper|captain|[A-Z][a-z]+\ international|international)\ [A-Z]|new\ (?:head\ coach|boss|manager|coach)\b)"
)
# "Oakham| loanee Joe Fox": whose man he is
_MAN_OF = re.compile(
    r"\ (?:loanee|(?:right|left|full|wing|cent(?:re|er))-?(?:back|half)|goal-?keeper|keeper|defender|midfielder|playmaker|striker|winger|forward|skipper|captain)\ [A-Z][a-z]"
)
# "the win over| Oakham |put Holt top": not who put them there
_AFTER_RESULT = re.compile(
    r"\b(?:wins?|victory|triumph|success|defeat|draw|loss|rout|demolition)\ (?:over|at|against|to|by|of|with|away\ to)\ $"
)
_MOVES = re.compile(
    r"\ (?:puts?|lift(?:s|ed)|moved?|moves|sends?|sent|left|leaves|takes?|took|keeps?|kept|sees?|saw|means?|meant|gives?|gave)\b"
)
# "Harby|, the only village club to reach the final", "Holt| -- the last team to win there"
_IS_A_CLUB = re.compile(
    r"(?:,|\ [-–—]{1,2})\ (?:the|an?|one\ of\ the)\ (?:(?!coach|manager|boss|captain|player|striker|man)[A-Za-z0-9-]+\ ){0,5}?"
    r"(?:team|club|side|outfit|clubs|teams|sides|newcomers|minnows|strugglers|basement\ boys)(?=,|\.|\ [-–—]|\ (?:that|which|who|in|to|with|of|from|at|based|bottom|top)\b)"
)
# "Oakham| seal comeback win", "as Holt| clinch the title": what one man "seals" or "clinches"
_DO = re.compile(
    r"\ (?:seal|secure|claim|clinch|earn|snatch|grab|book|rescue|salvage|register|record|notch|bag|cruise|storm|crash\ out|bow\ out|slump"
    r"|battle|fight\ back|come\ (?:from|back|through)|suffer|maintain|extend|stretch|squander|overcome|overturn|advance|qualify|survive|bounce\ back|dump|knock\ out|see\ off|hold\ off"
    r"|hold\ on|ease|thump|thrash|hammer|sink|stun|rout|overpower|hit\ back|win|go\ (?:top|second|third|out|through)|reach|make\ it|play(?:\ host)?|consolidate|end\ (?:[a-z]+-match|their|the)|take\ (?:the|a|all|three)|keep\ (?:up|their|unbeaten|clean|pace)"
    r")\ (?:[a-z0-9]|[A-Z][a-z]+(?:$|[\ ,.;]))"
)
_OPENS = re.compile(r"(?:^|\n|[.:;!?]\ |\b(?:as|while|but|when|before|after|and\ then)\ )$")


def has_fortunes(text: str, start: int, end: int) -> bool:
    """Whether what is told of `text[start:end]` befalls a side alone.

    >>> t = "The win put Nettlebridge third. Fox put Ward through."
    >>> has_fortunes(t, 12, 24), has_fortunes(t, 40, 44)
    (True, False)
    """
    return bool(
        (text[end : end + 1] in "'’" and (_ITS_RUN.match(text, end) or _ITS_MAN.match(text, end)))
        or (text[end : end + 1] in ", " and _IS_A_CLUB.match(text, end))
        or _MAN_OF.match(text, end) is not None
        or (_MOVES.match(text, end) and _AFTER_RESULT.search(text, max(0, start - 24), start))
        or (_DO.match(text, end) and _OPENS.search(text, max(0, start - 9), start))
        or (_WHERE.match(text, end) and _MOVED_BY.search(text, max(0, start - 50), start))
        or (_SENT_TO.match(text, end) and _SENT.search(text, max(0, start - 12), start))
    )


# "a Joe Fox|-inspired Oakham", "the Fox|-powered hosts"
_WHOSE_DOING = re.compile(r"-(?:powered|inspired|less|esque|mania)\b")


def is_doing(text: str, end: int) -> bool:
    """Whether the name that ends there is of a man whose doing something is: "a Fox-inspired win"."""
    return text[end : end + 1] == "-" and _WHOSE_DOING.match(text, end) is not None


# "Joe Fox's | Oakham": the side of a coach
_COACHS = re.compile(r"(?<![\w'’-])(?P<first>[A-ZÀ-Þ][\w-]+) (?:[A-ZÀ-Þ][\w-]+ )?[A-ZÀ-Þ][\w-]+['’]s $")


def is_coachs(text: str, start: int) -> bool:
    """Whether a name stands behind that of somebody whose side it is."""
    if not text.endswith(("'s ", "’s "), 0, start):
        return False
    owner = _COACHS.search(text, max(0, start - 40), start)
    return owner is not None and is_given(owner["first"])
