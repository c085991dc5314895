"""Goals told in lists that mix men, figures and own goals: "Fox, Ward and a Hart own goal", "two from Fox", "Ward a brace"."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from transforms.facts.goals.counts import feat_of
from transforms.facts.goals.tellings import LIKELY, PLAIN, Telling
from transforms.reading.numbers import parse_number
from transforms.reading.triggers import triggered

_ROLES = r"(?:(?:then|substitutes?|captain|skipper|striker|midfielder|defender|winger|team-mate|fellow|also|both|finally)\ |<[TX]\d+>(?:'s)?\ ){0,4}"
# "Fox, Ward and a Hart own goal | put Roma ahead"
_WITH_OWN = triggered(
    rf"""
    (?:^|[;:,]\ |\b(?:but|and|as|when|before|after|while|where|with)\ ){_ROLES}
    (?P<list><P\d+>(?:,\ {_ROLES}<P\d+>){{0,4}}),?\ (?:and|plus)\ an?\ (?:[\w-]+\ |<M\d+>[\ -]?){{0,3}}<P\d+>\ own[- ]goal
    \ (?:<M\d+>\ )?(?:then\ |also\ |later\ |soon\ )?(?:had\ )?
    (?:gave|given|put|earned|sealed|secured|saw|made|completed|handed|ensured|did|wrapped|rounded|helped|were\ enough|got|accounted|took|meant|brought|fired|doubled|turned|added)\b
    """,
    re.VERBOSE,
)
# "a hat-trick by Fox and | two from Ward", "… plus a brace for Hart"
_SEVERAL_FROM = triggered(
    rf"(?:,| and|,? plus|,? with) (?P<n>two|three|four|five|an? (?:brace|double|pair|hat[- ]?trick|treble)) (?:more )?(?:from|by|for|through) {_ROLES}<P(?P<p>\d+)>(?!'|(?:,| and) (?:[\w-]+ )?<P)"
)
# "Fox scored a hat-trick, | Ward a brace | and | Hart one"
_HIS_SHARE = triggered(
    r"(?:,| and|;) <P(?P<p>\d+)> (?:added |with |got )?(?P<n>two|three|four|five|one|an? (?:brace|double|hat[- ]?trick|treble))(?: more| apiece)?(?=\s*(?:[.,;)]|$|and\b|as\b|in\b))"
)
# "won 4-0 thanks to a Fox hat-trick | and a late strike by Ward"
_AND_ONE_FROM = triggered(
    rf"(?:,| and|,? plus) (?:an?|one|another) (?:[\w-]+ |<M\d+>[ -]?){{0,3}}?(?:strike|header|effort|penalty|free[- ]kick|volley|drive|finish|shot) (?:from|by) {_ROLES}<P(?P<p>\d+)>(?!')"
)
_THANKS = re.compile(
    r"\b(?:thanks to|courtesy of|through|via|by way of|with goals|goals from|goals by) (?:<P|(?:an?|two|three) )"
)
# "soon it was 2-0, | Fox rising highest at a corner", "it was three when | Fox pounced"
_IT_WAS = triggered(
    rf"""
    \bit\ (?:was|became|was\ soon|was\ quickly)\ (?:soon\ )?(?:<S\d+>|(?:two|three|four|five|six|seven|eight)(?:-nil)?)(?:\ <M\d+>|\ (?:just|right|shortly)\ (?:before|after)\ [\w-]+(?:\ [\w-]+)?)?
    (?:,|\ [-–—]|:|\ (?P<when>when|as|with))\ {_ROLES}<P(?P<p>\d+)>
    \ (?!(?:was|were|is|had|has|hav|be|miss|saw|see|fail|den|provid|cross|sett?|set|sav|watch|look|conced|hit|lost|los|limp|went|came|com|replac|pick|made|mak|shot|head|foul|trip|handl|play|lat|then|who|and|fell|pull|brought|squar|fed|feed|gave|giv|gift|f[io]nd|f[io]und|forc|sent|send|sh[oa]|block|clear|hobbl|leav|left|sit|stand|ask|believ|receiv|collect|releas|slipp|thread|lift|c[uo]t)[a-z]*\b)(?P<verb>[a-z]+(?P<ing>ing)?)\b
    """,
    re.VERBOSE,
)
# "hat-trick hero Fox", "two-goal Fox"; not "last week's hat-trick hero Fox"
_HERO = triggered(
    r"(?<!'s )(?<!previous )(?<!last )\b(?P<n>hat-trick|two-goal|three-goal|four-goal) (?:(?:hero|heroine|scorer|star|striker|man|match-?winner|forward|midfielder|captain) )?<P(?P<p>\d+)>(?!'s (?:goal|brace))"
)
_HOW_MANY = {"hat-trick": 3, "two-goal": 2, "three-goal": 3, "four-goal": 4}
_PERSON = re.compile(r"<P(\d+)>")
_NEAR = 130


def find_mixed(index: int, shape: str, strong: Sequence[Telling]) -> Iterator[Telling]:
    """The goals of those whom a list names beside other goals of the sentence; `strong` are its tellings so far.

    >>> [t.scorer for t in find_mixed(0, "<P0>, <P1> and a <P2> own goal gave <T3> the points", ())]
    [0, 1]
    """
    for match in _WITH_OWN.finditer(shape):
        for person in _PERSON.finditer(shape, match.start("list"), match.end("list")):
            yield Telling(index, person.start(), person.end(), int(person[1]), "beside an own goal", strength=LIKELY)
    for pattern in (_SEVERAL_FROM, _HIS_SHARE):
        for match in pattern.finditer(shape):
            if any(0 <= match.start() - t.end < _NEAR or t.start <= match.start() < t.end for t in strong):
                place = shape.index(f"<P{match['p']}>", match.start())
                count = parse_number(match["n"]) or feat_of(match["n"])
                yield Telling(index, place, match.end(), int(match["p"]), "his share", count=count, strength=LIKELY)
    for match in _HERO.finditer(shape):
        count = _HOW_MANY[match["n"]]
        yield Telling(index, match.start(), match.end(), int(match["p"]), "hero of goals", count=count, strength=LIKELY)
    for match in _IT_WAS.finditer(shape):
        if match["when"] == "with" and not match["ing"]:
            continue
        at = shape.index(f"<P{match['p']}>", match.start())
        sure = match["ing"] and match["when"] != "when"
        yield Telling(
            index,
            at,
            match.end(),
            int(match["p"]),
            "it was",
            strength=PLAIN if sure else LIKELY,
            verb=match.start("verb"),
        )


def thanked(shape: str, found: Sequence[Telling]) -> list[Telling]:
    """The tellings, a strike that is told by its taker surely a goal where it ends the list that a result is owed to."""
    places = {
        shape.index(f"<P{match['p']}>", match.start())
        for match in _AND_ONE_FROM.finditer(shape)
        if _THANKS.search(shape, 0, match.start())
    }
    if not places:
        return list(found)
    return [replace(t, strength=LIKELY) if not t.strong and _holds(t, places) else t for t in found]


def _holds(telling: Telling, places: Collection[int]) -> bool:
    return any(telling.start <= place < telling.end for place in places)
