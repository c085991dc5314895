"""Whether a claim about a table is one of today: not of another time, a wish, a denial or somebody's words."""

import re

from transforms.facts.grammar.time_words import DENIED, HISTORY, NOW, SO_FAR, UNREAL
from transforms.facts.standings.claim import Claim

_CUT = re.compile(
    r"[,;:]|\s-\s|\band (?=(?:will|would|can|could|may|might)\b)|\band (?=the (?:result|win|victory|defeat|draw|loss|point) )|\b(?:but|while|whilst|who|which|as|after|when|whose)\b"
)
"""Where a clause begins, for what is said of time and of wishes."""
_FRONTED = re.compile(r"^\W*(?:at|in|before|after|when|last|prior|heading|going|during|until|by|back)\b[^,]*,")
# "last year, they won it, and although they | trail <T1> now"
_TURNED = re.compile(
    r"\b(?:although|though|but|while|whereas) (?:they|it|<T\d+>) (?:only |just )?(?:are|is|trails?|leads?|sits?|have|has|remains?|lies?|stays?)\b"
)
# "they came into this match off two wins, which moved them | within five points": as it was before the match
_BEFORE_IT = re.compile(
    r"\b(?:came|come|coming|went|going|headed|entered|travell?ed) (?:in)?to (?:the|this|that|tonight's|today's|<D\d+>(?:'s)?) (?:[\w'-]+ |<[CXD]\d+>(?:'s)? ){0,2}(?:game|match|fixture|contest|clash|tie|encounter|meeting|derby)\b"
    r"|\barrived (?:here|at <G\d+>|in <[CT]\d+>) (?:off|on the back of|after)\b|\b(?:before|ahead of|prior to) kick-?off\b"
    r"|\bprior to (?:the|this|tonight's|today's|<D\d+>(?:'s)?) (?:[\w'-]+ ){0,2}(?:game|match|fixture|contest|clash|kick-?off)\b"
)
_TODAY = re.compile(
    r"\b(?:now|but|yet|still|however|remain\w*|stay\w*|while|left|leav\w+|mov(?:e|es|ed) (?!them|it\b)|climb\w*|victory|win (?:that|which)|as a result|ended|finished|took|sent|put)\b|[;:]"
)
# "went top, only for grimley to | steal the place back"
_ONLY_FOR = re.compile(r"\bonly for (?:[\w'-]+ |<[A-SU-Z]\d+> ){1,4}to $")
# "had to win to go second and | ended third": this is how it came
_ENDED = re.compile(r"(?:(?<= and )|(?<= and they ))(?:ended|finished|went|fell|dropped|slipped|stayed|remained) ")
# "as it stands they | finish a point clear": not "are third as things stand"
_ON_COURSE = re.compile(r"\b(?:go|goes|going|finish(?:es)?|ends?|win|wins|stay|stays|qualify|qualifies|heading)\b")
# "have their chance | and still have | games in hand": the second is no wish
_HAVE = re.compile(r" and (?:they )?(?:also |still )*(?:have|has|hold|boast)s? $")
# "needed a late Fox goal to beat Lecce 2-1 | and go third": it was done
_DONE = re.compile(
    r"\b(?:needed|had to|forced to|required) (?:(?:[\w'-]+|<[A-Z]\d+>(?:'s)?),? ){1,14}?(?:to )?(?:[\w-]+ ){1,3}(?:<T\d+> <S\d+>|<S\d+> [^<>,;.]{0,20}<T\d+>)"
)
# "sit second | and still have a chance if they win": the condition is of the rest
_AND_ELSE = re.compile(
    r" and (?:they )?(?:still |also |now )?(?:have|has|need|needs|know|knows|can|could|would|will|may|might|hope|hopes|face|host|visit)\b"
)
_IF = re.compile(r"\b(?:if|unless)\b")


# "the holders | come into the weekend | lying third": as it is in front of that weekend
_INTO = re.compile(
    r"\b(?:come|comes|coming|go|goes|going|head|heads|heading|enter|enters|entering) into (?:the|this|that|<D\d+>(?:'s)?)\b"
)


def find_objection(shape: str, claim: Claim, *, before: bool = False) -> str | None:
    """Why a claim is not one of today: another time, a wish, or somebody's words.

    What is so going into a weekend is so today where the article is written `before` it.
    """
    if before and " into " in shape:
        shape = _INTO.sub(lambda told: " " * len(told.group()), shape)
    if claim.rule == "epithet, overtaken":
        return "overtaken"
    if claim.epithet:
        return None
    if _ONLY_FOR.search(shape, max(0, claim.start - 60), claim.start):
        return "no team"
    if shape.count('"', 0, claim.start) % 2:
        return "quoted"
    cuts = [m.end() for m in _CUT.finditer(shape, 0, claim.start)]
    clause = cuts[-1] if cuts else 0
    following = _CUT.search(shape, claim.end)
    stop = following.start() if following else len(shape)
    if _is_unreal(shape, claim, clause, stop):
        return "not real"
    return "another time" if _is_history(shape, claim, clause, stop) else None


def _is_unreal(shape: str, claim: Claim, clause: int, stop: int) -> bool:
    """Whether the clause from `clause` to `stop` is a wish, a condition or a denial, or will be settled tonight."""
    owned = claim.rule in {"in hand, owned", "place beside the name", "place kept"}
    if not owned and UNREAL.search(shape, _real_from(shape, claim, clause), claim.start):
        return True
    denied = max(clause, shape.rfind(" and ", clause, claim.start))
    if DENIED.search(shape, denied, claim.start) or (SO_FAR.search(shape) and _ON_COURSE.search(shape)):
        return True
    joined = _AND_ELSE.search(shape, claim.end, stop)
    stop = joined.start() if joined is not None else stop
    return not claim.rule.startswith("in hand") and _IF.search(shape, claim.end, stop) is not None


def _real_from(shape: str, claim: Claim, clause: int) -> int:
    """Where the wishes of a clause that may tell against a claim begin: not before what it tells of the end."""
    joined = shape.rfind(" and ", clause, claim.start)
    if claim.rule == "in hand" and _HAVE.match(shape, joined, claim.start):
        return joined
    done = _DONE.search(shape, clause, claim.start)
    if done is not None:
        return done.end()
    ended = _ENDED.match(shape, claim.start) is not None and " have " not in shape[clause : claim.start]
    return max(clause, joined) if ended else clause


# "carried <T0>, | champions last season, | back to sixth": an aside on what they were
_ONCE = re.compile(r", (?:the )?(?:[\w-]+ ){1,3}last (?:season|year|term),")


def _is_history(shape: str, claim: Claim, clause: int, stop: int) -> bool:
    """Whether the clause, or the words that open the sentence, put the claim in the past."""
    if " last " in shape:
        shape = _ONCE.sub(lambda told: " " * len(told.group()), shape)
    told = _BEFORE_IT.search(shape, 0, claim.start)
    if told is not None and claim.finite and " and " in shape[told.end() : claim.start]:
        clause = max(clause, told.end())
    elif told is not None and not claim.finite and not _TODAY.search(shape, told.end(), claim.start):
        return True
    if HISTORY.search(shape, clause, stop) and not NOW.search(shape, clause, claim.end):
        return True
    fronted = _FRONTED.match(shape)
    if fronted is None or fronted.end() > claim.start or not HISTORY.search(fronted.group()):
        return False
    turned = _TURNED.search(shape, fronted.end(), claim.end)
    return turned is None and NOW.search(shape, fronted.end(), claim.end) is None
