"""Manner: whether a goal as told was a penalty or an own goal, and own goals that nothing else tells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.goals.antecedents import RETAKEN
from transforms.facts.goals.bracketed import penalties_in_brackets
from transforms.facts.goals.gaps import IN_WAKE
from transforms.facts.goals.own_goals import find_own_goals
from transforms.facts.goals.tellings import LISTED, PLAIN, Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.triggers import triggered

_SPOT_KICK = r"(?:penalty(?: kick)?|pks?|penalties|spot[- ]?kicks?|pens?)"
# where what is told of one goal ends: another clause, or another man who does something
_CLAUSE_END = re.compile(
    r"[;!?]|\.(?!\w)|\b(?:before|while|but|after|as|when|only|although|though|until|despite|following(?! an? (?:[\w-]+ ){0,2}(?:penalty|spot[- ]kick)\b)|cancel\w+|either side|whose|and then|and)\b"
)
_NEXT_MAN = triggered(
    r"(?:\b(?:with|and|as|when|while|before|after|where|for|until|then|plus)|,) (?:(?!the\b)[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P(\d+)>(?!'s?\b)"
)
# "a penalty", "the resulting spot-kick": the noun, not "penalty area", not what became of it
_PENALTY = re.compile(
    rf"\b{_SPOT_KICK}\b(?! (?:area|box|spot|appeals?|shouts?|claims?|shoot|decision|save|miss|call|incident|competition|stroke|corner|try|king|taker|hero))"
    r"(?! (?:that |which )?(?:was |were |had |been ){0,3}(?:saved|parried|blocked|rebounded|beaten|pushed|c[ao]me back|missed|kept out|not given|turned down|waved away|that never|denied|hit|struck|wide|over|against(?! (?:the )?<[TR])))"
)
_FROM_SPOT = re.compile(
    r"\b(?:from|off) the (?:penalty )?(?:spot|mark)\b|\bfrom the penalty\b|\bby way of the spot\b|\bvia the (?:penalty )?spot\b|\b(?:the wrong way|no mistake|h(?:is|er) (?:nerve|cool|composure)|convert(?:ed|ing)|coolly|emphatically) from (?:12|twelve) yards\b|\bfrom a spot\b|\((?:pen|p)\.?\)|\(pk\b"
)
# "doubled his tally from 12 yards | when Hart was adjudged to have tripped Fox"
_TWELVE_YARDS = re.compile(
    r"\bfrom (?:12|twelve) yards(?: <M\d+>)?,? (?:when|after) [^,;.]{0,50}\b(?:adjudged|penali[sz]ed|tripp\w+|felled|foul\w*|handled|handball|brought down|upended)\b"
)
_HAD_ONE = re.compile(r"\b(?:had|has|have) (?:an?|another|the|two|his|her|their) (?:[\w'-]+ |<M\d+> ?)?$")
# right in front of the noun: he did something else with it than score
_NOT_SCORED = re.compile(
    r"(?<![\w-])(?:w[io]n|winning|wins|earn\w*|conced\w+|(?:gave|giving|give|gives) away|den(?:y|ied|ying)|appeal\w*|claim\w*|miss\w*|sav\w+|saw|fail\w*|"
    r"want\w*|award\w*|call\w*|without|lost|looking for|kept out|stopp\w+|squander\w*|wast\w+|spurn\w*|blaz\w+|skied|penalised|with two|facing)"
    r" (?:(?!(?:with|from|through|via|by|thanks|courtesy)\b)[\w'-]+ |<[MXT]\d+>(?:'s)? ){0,4}$"
)
_OWNED = re.compile(
    r"<P(\d+)>(?:'s?)? \(?(?:(?!from\b|to\b|with\b|by\b|was\b|had\b|the\b|a\b|his\b|her\b|an\b)[\w'-]+ |<[MX]\d+>[ -]?){0,4}$"
)
_OWNED_BEHIND = re.compile(
    r" (?:from|by|for|to|through|via|courtesy of|off|won by|given to) (?:(?!(?:after|when|as|before|while|because|since|but|and)\b)[\w'-]+ |<[XTR]\d+>(?:'s)? ){0,4}<P(\d+)>"
)
# "penalties from Fox and Ward": the noun in front of a list, up to the man in question
_HEADED = re.compile(
    rf"\b(?:(?P<pen>{_SPOT_KICK})|(?P<own>own[- ]goals?)) (?:each )?(?:from|by|for|through|to|via|courtesy of) (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){{0,3}}"
    r"(?:<P\d+>(?: \([^()]{1,12}\))?(?:, and |, | and )(?:(?!(?:one|another|a|the|but|before|while|when|as|until|then|only)\b)[\w'-]+ ){0,2})*$"
)
# "From the spot, Fox", "a spot-kick from which Fox scored", "the penalty, which Fox converted"
_IN_FRONT = re.compile(
    rf"(?:\bfrom the (?:penalty )?spot,? (?:captain |skipper |substitute |striker |midfielder |defender |by )?|\b{_SPOT_KICK},? (?:from )?(?:which|that) (?:[\w'-]+ |<[TX]\d+> ){{0,2}}|\b{_SPOT_KICK}(?: <M\d+>)?,? and (?:then )?up (?:stepped|strode|came) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){{0,3}})$"
)
# one of several: "scored twice, once from the spot", "a brace that included a penalty"
_ONE_OF = re.compile(
    r"\b(?P<which>one|once|the first|the second|the last|the third|the other|a third|first|second) (?:of (?:them|which|those) |coming |being |was |goal |, )?(?:from the (?:penalty )?spot|a penalty|from a penalty|a spot[- ]kick)|"
    r"\binclud\w+ (?:a|one|the) (?:[\w'-]+ |<M\d+> ?){0,3}(?:penalty|spot[- ]kick)|\bone penalty\b|\ba penalty among\b|\(1 pen\)"
)
# in the sentence before, or in front of him: the kick is given
_AWARD = re.compile(
    r"\b(?:penalty|spot[- ]?kick|pk)\b(?! (?:area|box|shoot|appeal|shout|claim))|\bpoint\w* (?:straight )?to the spot\b|"
    r"\b(?:brought down|felled|tripped|fouled|upended|bundled over|hauled down|pulled down|wiped out|clattered|chopped down|handled|handball)\b"
)
_NOT_AWARDED = re.compile(
    r"\b(?:waved|appeal\w*|claims?|shouts?|missed|saved|denied|not given|overturned|rescinded|outside the (?:area|box)|shoot-?out|free[- ]kick|no penalty|should have|could have|instead|refused|rebound\w*|pushed|parried|kept out|second attempt)\b"
)
_TAKES = triggered(
    r"\b(?:convert\w*|step\w* up|no mistake|scored it|netted it|dispatch\w*|despatch\w*|(?:tuck\w*|put|puts|putting|stroke[ds]?|slott\w+) (?:it |the ball |the kick |the spot-kick )?away|did the rest|picked (?:him|her)self up|dusted (?:him|her)self|obliged|duly|coolly|calmly|confidently|"
    r"(?:sent|sending) (?:the (?:keeper|goalkeeper)|<P\d+>|[\w'-]+ ){1,3} the wrong way|the wrong way|from 12 yards|from twelve yards|slott\w+ (?:home|it|past|low|the ball)|roll\w+ (?:home|it|past|in)|emphatically|buried|blasted (?:home|it)|(?:thump|smash|hammer|slamm|fir|drill|pass|plac|side-foot|thunder|lash|rifl|power|whipp|clipp|curl|dink|chipp|squeez)ed it (?:home|in|in off|low|high|past|straight|into|down))\b"
)
_MADE_IT = re.compile(r"\b(?:made|makes|making) it <S|\b(?:put|gave|levelled|equali[sz]ed)\b")
_OPEN_PLAY = triggered(
    r"\b(?:head\w*|nodd\w*|volley\w*|cross\w*|(?<!top )(?<!bottom )(?<!far )(?<!near )(?<!left )(?<!right )(?<!hand )corner|rebound\w*|tap\w*|free[- ]kick|pass|through ball|loose ball|follow(?:ed|ing)? up|half-volley|lob\w*|chip\w*|overhead|counter\w*)\b"
)
# what nobody does from the spot: "headed the equaliser, … a penalty" is another's penalty
_NO_KICK = re.compile(r"\b(?:headed|heading|nodded|nodding|glanced|chested|volleyed)\b")
_REBOUND = re.compile(r"\b(?:rebound|follow(?:ed|ing)?[- ]up|at the second attempt|loose ball)\b")
# "made no mistake | and hit the net from the rebound"
_AND_REBOUND = re.compile(r" and (?:[\w'-]+ ){1,7}(?:from|off|on) the (?:rebound|follow[- ]up)\b")

_SPOT_WORDS = triggered(r"penalt|(?:12|twelve) yards|\bspot\b|\bspot[- ]?kick|\bpens?\b|\(p\)|\bpks?\b")


def with_manner(sentences: Sequence[ReadSentence], index: int, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of one sentence with their manner, and those of own goals that were not among them.

    A scorers' list says its own. A goal told as one man's that went in off another is the other's own goal.
    """
    read = sentences[index]
    owns = find_own_goals(index, read.shape)
    told: list[Telling] = []
    for telling in tellings:
        if telling.rule == LISTED:
            told.append(telling)
            continue
        if any(o.scorer != telling.scorer and telling.start < o.end and o.start < telling.end <= o.end for o in owns):
            continue
        mine = [o for o in owns if not _did_next(read.shape, telling, o)]
        own, penalty, part = _manner(sentences, index, telling, tellings, mine)  # part: which of several
        team = next((o.team for o in owns if own and o.scorer == telling.scorer), telling.team)
        told.append(
            replace(
                telling,
                own_goal=own,
                penalty=(penalty or (telling.penalty and telling.rule == IN_WAKE)) and part is None,
                strength=max(telling.strength, PLAIN if own else 0.0),
                team=team,
            )
        )
        if part is not None:
            told.append(replace(telling, count=1, penalty=True, nth=_NUMBERS.get(part), minute=None))
    told = _called_own(sentences, index, told)
    known = {t.scorer for t in told if t.own_goal}
    return sorted(
        [*told, *(_beside(o, told, read.shape) for o in owns if o.scorer not in known)],
        key=lambda t: (t.start, t.verb if t.verb is not None else t.start),
    )


# "Ward scored on 12 minutes | before heading into his own net": what he did next is no word of that goal
_NEXT_DID = re.compile(r",? (?:and )?(?:before|then|later) (?:[a-z]+ly )?[a-z]{3,}ing\b")


def _did_next(shape: str, telling: Telling, own: Telling) -> bool:
    """Whether an own goal is what the scorer of another goal did next."""
    same = own.scorer == telling.scorer and own.end > telling.end
    return same and _NEXT_DID.search(shape, telling.end, own.end) is not None


def _beside(own: Telling, told: Sequence[Telling], shape: str) -> Telling:
    return replace(own, beside=any(_did_next(shape, t, own) for t in told))


# "It was an own goal", "It went down as an own goal": what the sentence before told
_CALLED_OWN = re.compile(
    r"\W*(?:it|that|this)(?:'ll| will)? (?:was|is|went|goes|go|counted|counts|went into the books|had to be) (?:(?:down|officially|recorded|given|later) )*(?:as )?an? (?:[\w'-]+ ){0,2}own[- ]goal\b"
)
_OFF_WHOM = re.compile(
    r"\b(?:off|by way of|via) (?:[\w'-]+ |<[XTR]\d+>(?:'s?)? ){0,3}<P(?P<p>\d+)>(?!'s? (?:shot|cross|header|pass))"
)


def _called_own(sentences: Sequence[ReadSentence], index: int, told: list[Telling]) -> list[Telling]:
    """The one telling of a sentence as the own goal that the next calls it: of whom it went in off, else of its scorer."""
    if len(told) != 1 or told[0].own_goal or told[0].count > 1 or index + 1 >= len(sentences):
        return told
    if not _CALLED_OWN.match(sentences[index + 1].shape):
        return told
    off = _OFF_WHOM.search(sentences[index].shape, told[0].start)
    scorer = int(off["p"]) if off else told[0].scorer
    return [replace(told[0], own_goal=True, penalty=False, scorer=scorer, pronoun=told[0].pronoun if not off else None)]


def manner_of(
    shape: str, start: int, end: int, scorer: int | None = None, limit: int | None = None
) -> tuple[bool, bool]:
    """Whether the goal told from `start` to `end` is an own goal, and whether it is a penalty.

    `scorer` is the index of the scorer's mention; what is told of it ends before `limit`.

    >>> manner_of("<P0> equalised from the penalty spot", 0, 14, 0)
    (False, True)
    >>> manner_of("<P0> levelled before <P1> scored a penalty", 0, 13, 0)
    (False, False)
    >>> manner_of("an own goal by <P0>", 0, 19, 0)
    (True, False)
    """
    if _is_own(find_own_goals(0, shape), start, end, scorer):
        return True, False
    return _headed_or_spot(shape, start, end, scorer, limit)


def _is_own(owns: Sequence[Telling], start: int, end: int, scorer: int | None) -> bool:
    return any(o.scorer == scorer and o.start < end and start < o.end + 2 for o in owns)


def _headed_or_spot(shape: str, start: int, end: int, scorer: int | None, limit: int | None) -> tuple[bool, bool]:
    """The manner by the noun that heads a list ("own goals from Fox and Ward"), else by the words of the telling."""
    if not _SPOT_WORDS.search(shape) and "own goals" not in shape:
        return False, False
    headed = _HEADED.search(shape, max(0, start - 120), _name_at(shape, start, scorer))
    if headed:
        return bool(headed["own"]), not headed["own"]
    if _NO_KICK.search(shape, start, end):
        return False, False
    front = _IN_FRONT.search(shape, max(0, start - 40), start)
    if (
        front
        and not shape.startswith(_AND_MORE, start)
        and not _ANOTHERS.search(shape, max(0, front.start() - 60), front.start())
    ):
        return False, True
    stop = _region_end(shape, start, end, scorer, limit)
    if _REBOUND.search(shape, start, stop) or _AND_REBOUND.match(shape, end):
        return False, False
    twelve = _TWELVE_YARDS.search(shape, start)
    if _FROM_SPOT.search(shape, start, stop) or (twelve is not None and twelve.start() < stop):
        return False, True
    nouns = (noun for noun in _PENALTY.finditer(shape, max(0, start - 3)) if noun.end() <= stop)
    return False, any(_is_his(shape, noun, start, scorer) for noun in nouns)


def _manner(
    sentences: Sequence[ReadSentence], index: int, telling: Telling, others: Sequence[Telling], owns: Sequence[Telling]
) -> tuple[bool, bool, str | None]:
    """Own goal, penalty, and what of the told goals was one where others were none: "the second"; None where not so."""
    shape = sentences[index].shape
    marked = penalties_in_brackets(shape, telling.scorer)
    if marked is not None:
        return False, True, None if marked == "all" else marked
    limit = min((t.start for t in others if t.start >= telling.end and t.scorer != telling.scorer), default=None)
    own, penalty = _is_own(owns, telling.start, telling.end, telling.scorer), False
    if not own:
        own, penalty = _headed_or_spot(shape, telling.start, telling.end, telling.scorer, limit)
    one = _ONE_OF.search(shape, telling.start, min(len(shape), telling.end + 90)) if telling.count > 1 else None
    if not own and not penalty and telling.count == 1:
        penalty = _after_award(sentences, index, telling)
    return own, penalty or one is not None, (one["which"] or "one") if one else None


_NUMBERS = {"the first": 1, "first": 1, "the second": 2, "second": 2, "the third": 3, "a third": 3}


def _name_at(shape: str, start: int, scorer: int | None) -> int:
    place = shape.find(f"<P{scorer}>", start) if scorer is not None else -1
    return place if place >= 0 else start


def _region_end(shape: str, start: int, end: int, scorer: int | None, limit: int | None) -> int:
    """Where what is told of the goal ends: at the next clause, the next man, the next goal."""
    cut = _CLAUSE_END.search(shape, end)
    stop = min(cut.start() if cut else len(shape), end + 75, limit if limit is not None else len(shape))
    for man in _NEXT_MAN.finditer(shape, start, stop):
        if int(man[1]) != scorer and man.start() > start:
            return man.start()
    return stop


def _is_his(shape: str, noun: re.Match[str], start: int, scorer: int | None) -> bool:
    """Whether the penalty is the scorer's and he scored it."""
    front = (max(0, noun.start() - 45), noun.start())
    if _NOT_SCORED.search(shape, *front) or _HAD_ONE.search(shape, *front):
        return False
    owner = _OWNED.search(shape, max(0, noun.start() - 60), noun.start()) or _OWNED_BEHIND.match(shape, noun.end())
    return owner is None or scorer is None or int(owner[1]) == scorer or owner.start() < start


# "Deeney pulled one back | from the spot, Fox got the second": his who is named in front
_ANOTHERS = re.compile(r"<P\d+>[^,;]*$")
# "a brace, one of them from the spot, | with Ward also on target"
_AND_MORE = ("with ", "and ")
_AT_ONCE = 45


def _after_award(sentences: Sequence[ReadSentence], index: int, telling: Telling) -> bool:
    """Whether the words take a kick that was given just before: "Fox was tripped in the box. Ward made no mistake."."""
    shape = sentences[index].shape
    stop = _region_end(shape, telling.start, telling.end, telling.scorer, None)
    if _OPEN_PLAY.search(shape, telling.start, stop):
        return False
    front = shape[: telling.start]
    if RETAKEN.search(shape) and _SPOT_WORDS.search(shape, 0, telling.end):
        return True
    takes = _TAKES.search(shape, telling.start, stop)
    if not _NOT_AWARDED.search(front):
        if takes and _AWARD.search(front):
            return True
        noun = list(_PENALTY.finditer(front))
        gap = front[noun[-1].end() :] if noun else ""
        owned = bool(noun) and _OWNED.search(front, 0, noun[-1].start()) is not None
        if (
            noun
            and not owned
            and len(gap) < _AT_ONCE
            and "<P" not in gap
            and " but " not in gap
            and _MADE_IT.search(shape, telling.start, stop)
        ):
            return True
    if not takes:
        return False
    if len(front) > 60 or index == 0:
        return False
    before = sentences[index - 1]
    near = before.sentence.part == "prose" and sentences[index].sentence.paragraph - before.sentence.paragraph <= 1
    given = re.search(r"\b(?:penalty|spot[- ]?kick)\b(?! (?:area|box))|\bto the spot\b", before.shape)
    return bool(near and given and not before.quoted and not _NOT_AWARDED.search(before.shape))
