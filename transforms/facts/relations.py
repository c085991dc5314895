"""Relations between scorers: "cancelled out Fox's opener" puts two men on opposite sides, a list on the same."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from transforms.reading.mentions import Reading, ReadSentence, TeamRef

_GAP = r"(?:(?!\b(?:but|while)\b)[^<>;.]|<[MSXTRDL]\d+>)"
# `<Pa>` and `<Pb>` scored for different sides
_OPPOSITE: tuple[re.Pattern[str], ...] = (
    # "Ward cancelled out Fox's opener"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,60}}?\bcancel\w* (?:\w+ )?out (?:(?:an?|the|[\w'-]+) ){{0,3}}<P(?P<b>\d+)>"),
    # "Ward's header was cancelled out by Fox"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,60}}?\bcancel\w* (?:\w+ )?out by (?:[\w'-]+ "
        rf"|<[XTR]\d+>(?:'s)? ){{0,3}}<P(?P<b>\d+)>"),
    # "Ward and Hart netted either side of a Fox equaliser"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,50}}?\beither side of (?:[\w'-]+ ){{0,4}}<P(?P<b>\d+)>"),
    # "Ward equalised after Fox had opened the scoring", "Ward levelled Fox's opener"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:equali[sz]ed|levelled|leveled|replied|responded|hit back"
        rf"|pulled one back|reduced the deficit|halved the deficit){_GAP}{{0,40}}?\b(?:after"
        rf"|when) (?:[\w'-]+ ){{0,3}}<P(?P<b>\d+)>{_GAP}{{0,20}}?\b(?:opened|gave|given|had|put|scored|opener"
        rf"|fired|struck|headed)"),
    # "Fox opened the scoring but Ward equalised", "Fox struck first before Ward levelled"
    re.compile(rf"<P(?P<a>\d+)>(?:'s)?{_GAP}{{0,60}}?\b(?:but|before|only for|although|then|and) (?:[\w'-]+ "
        rf"|<[XTR]\d+>(?:'s)? ){{0,4}}?<P(?P<b>\d+)>(?:'s)? (?:[\w'-]+ ){{0,3}}?(?:equali[sz]ed|equali[sz]er"
        rf"|levelled|leveled|level|to level|to equali[sz]e|leveller|restored parity|drew level|pulled one back"
        rf"|pulled a goal back|halved the deficit|reduced the deficit|replied|responded|to reply)\b"),
    # "Ward gave Roma the lead but Hart struck": two scorers set against each other
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:lead|ahead|in front|opened the scoring|deadlock"
        rf"|opener)\b{_GAP}{{0,40}}?(?:,|;)? but (?:[\w'-]+ |<[XTR]\d+>(?:'s)? ){{0,4}}?<P(?P<b>\d+)>"),
    # "Ward fired past Hart", "beat Hart", "rounded Hart"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,70}}?\b(?:past|beyond|beat|beating|rounded|rounding|underneath"
        rf"|through the legs of|over the head of|sent|forced|tested|stretched|left) (?:(?!cross|pass)[\w'-]+ "
        rf"|<[XT]\d+>(?:'s)? ){{0,4}}?<P(?P<b>\d+)>(?!'s (?:cross|pass|corner))"),
    # "Hart saved from Ward", "Hart denied Ward", "Hart tipped Ward's shot wide"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:denied|denying|thwarted|saved (?:brilliantly |well |superbly )?from"
        rf"|to deny|kept out|keep out|tipped|parried|pushed away|blocked|smothered|foiled|repelled|turned away"
        rf"|saving from|palmed away) (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){{0,3}}?<P(?P<b>\d+)>"),
    # "Hart fouled Ward", "Ward was tripped by Hart"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,40}}?\b(?:fouled|felled|tripped|brought down|bringing down|fouling|tripping"
        rf"|upended|hauled down|pulled down|clattered|hacked down|foul on|challenge on|tackle on|was (?:fouled"
        rf"|felled|tripped|brought down|upended|hauled down|denied|thwarted|robbed|dispossessed) by) (?:[\w'-]+ "
        rf"|<[XT]\d+>(?:'s)? ){{0,3}}?<P(?P<b>\d+)>"),
)  # fmt: skip
# `<Pa>` and `<Pb>` play together
_TOGETHER: tuple[re.Pattern[str], ...] = (
    # "from Fox's cross … Ward", "Fox's corner was headed in by Ward"
    re.compile(rf"<P(?P<a>\d+)>'s? (?:[\w'-]+ |<M\d+> ?){{0,4}}?(?:cross|pass|corner|through ball|through-ball|free-kick"
        rf"|free kick|delivery|assist|centre|flick|flick-on|cutback|cut-back|knockdown|ball|lay-off"
        rf"|throw)\b{_GAP}{{0,60}}?<P(?P<b>\d+)>(?!'s)"),
    # "Ward headed in Fox's cross"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,60}}?\b(?:from|converted|met|on to|onto|in|home|by|off|latched on to|following"
        rf"|with|after|to) (?:an? |the )?(?:[\w'-]+ ){{0,2}}?<P(?P<b>\d+)>'s? (?:[\w'-]+ "
        rf"|<M\d+> ?){{0,4}}?(?:cross|pass|corner|through ball|through-ball|free-kick|free kick|delivery|assist"
        rf"|centre|flick|flick-on|cutback|cut-back|knockdown|lay-off|throw)\b"),
    # "Fox set up Ward", "Fox crossed for Ward", "Ward, set up by Fox"
    re.compile(rf"<P(?P<a>\d+)>{_GAP}{{0,60}}?\b(?:set up|teed up|fed|found|picked out|released|played in|slipped in"
        rf"|squared for|squared to|crossed for|cut back for|pulled back for|laid off to|laid on for"
        rf"|headed down for|combined with|linked up with|one-two with|teeing up|setting up|finding|feeding"
        rf"|releasing|picking out|freeing|freed|assisted|(?:set up|teed up|fed|found|picked out|released"
        rf"|played in|slipped in|laid on|assisted|replaced) by|replaced|replacing|came on for|on for|alongside"
        rf"|strike partner|team-mate|teammate|partner|into the path of) (?:[\w'-]+ |<X\d+> ){{0,3}}?<P(?P<b>\d+)>"),
)  # fmt: skip
_LIST = re.compile(r"<P\d+>(?:'s)?(?:\ \([^()]{1,20}\))?(?:(?:,| and| &|, and) (?:[\w'-]+ |<M\d+> ){0,3}<P\d+>)+")
_SCORING = re.compile(r"\b(?:goal|score|scoring|net|target|strike|struck|scoresheet|added|header|penalt|double|brace)")


def spread(
    votes: Mapping[str, Counter[str]], reading: Reading, indexes: Iterable[int], keys: tuple[str, str]
) -> dict[str, Counter[str]]:
    """The votes with what relations add: for each person the weights of the two teams of one match.

    `indexes` are the sentences about the match, `keys` its two teams.
    """
    sides = {name: Counter({k: v for k, v in count.items() if k in keys}) for name, count in votes.items()}
    sentences = [reading.sentences[i] for i in indexes]
    _add_company(sides, sentences, keys)
    _add_conceded(sides, sentences, keys)
    pairs = [(a, b, opposite) for read in sentences for a, b, opposite in _relations(read)]
    for _ in range(3):
        for first, second, opposite in pairs:
            _pass_on(sides, first, second, opposite, keys)
            _pass_on(sides, second, first, opposite, keys)
    return sides


# "Roma fell behind to Fox's header", "found themselves a goal down through Fox": Fox plays for the others
_CONCEDED: tuple[re.Pattern[str], ...] = (
    re.compile(r"<T(?P<t>\d+)>(?:(?!\b(?:but|while)\b)[^<>;.]|<[MDCXP]\d+>){0,90}?\b(?:fell|fall|falling|went|going|go) behind (?:early )?(?:to|through|when|after|thanks to) (?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}?<P(?P<p>\d+)>"),
    re.compile(r"<T(?P<t>\d+)>(?:(?!\b(?:but|while)\b)[^<>;.]|<[MDCX]\d+>){0,40}?\bfound (?:themselves|itself) (?:[\w'-]+ ){0,4}(?:down|behind) (?:through|to|when|thanks to) (?:[\w'-]+ |<[MX]\d+>[ -]?){0,4}?<P(?P<p>\d+)>"),
    re.compile(r"<T(?P<t>\d+)>(?:(?!\b(?:but|while)\b)[^<>;.]|<[MDCX]\d+>){0,40}?\bconceded (?:[\w'-]+ |<[MX]\d+>[ -]?){0,6}?(?:to|through|from|when) (?:[\w'-]+ ){0,2}<P(?P<p>\d+)>"),
)  # fmt: skip


def _add_conceded(sides: dict[str, Counter[str]], sentences: list[ReadSentence], keys: tuple[str, str]) -> None:
    """What a side conceded, its opponent's man scored."""
    for read in sentences:
        for pattern in _CONCEDED:
            for match in pattern.finditer(read.shape):
                team = read.mentions[int(match["t"])].value
                if isinstance(team, TeamRef) and team.key in keys:
                    other = keys[0] if team.key == keys[1] else keys[1]
                    sides.setdefault(_name(read, match["p"]), Counter())[other] += 4


def _relations(read: ReadSentence) -> list[tuple[str, str, bool]]:
    shape = read.shape
    if shape.count("<P") < 2 or read.quoted:
        return []
    found: list[tuple[str, str, bool]] = []
    lists = [re.findall(r"<P(\d+)>", m.group()) for m in _LIST.finditer(shape)] if _SCORING.search(shape) else []
    for pattern in _OPPOSITE:
        for match in pattern.finditer(shape):
            together = next((group for group in lists if match["a"] in group), [match["a"]])
            found += [
                (_name(read, one), _name(read, match["b"]), True) for one in together if match["b"] not in together
            ]
    for pattern in _TOGETHER:
        found += [(_name(read, m["a"]), _name(read, m["b"]), False) for m in pattern.finditer(shape)]
    for group in lists:
        found += [(_name(read, group[0]), _name(read, other), False) for other in group[1:]]
    return found


def _name(read: ReadSentence, index: str) -> str:
    return str(read.mentions[int(index)].value)


_ENOUGH = 2.0
_PASSED = {True: 3, False: 2}


def _pass_on(sides: dict[str, Counter[str]], known: str, other: str, opposite: bool, keys: tuple[str, str]) -> None:
    """Give `other` the side that follows from `known`, where that is clear and his own is not."""
    mine = sides.get(known, Counter())
    lean = mine[keys[0]] - mine[keys[1]]
    theirs = sides.setdefault(other, Counter())
    if abs(lean) < _ENOUGH or abs(theirs[keys[0]] - theirs[keys[1]]) >= _ENOUGH:
        return
    index = (lean > 0) == opposite
    theirs[keys[index]] += _PASSED[opposite]


def _add_company(sides: dict[str, Counter[str]], sentences: list[ReadSentence], keys: tuple[str, str]) -> None:
    """A little for the one team of the match that a sentence names beside a person."""
    for read in sentences:
        if read.quoted:
            continue
        teams = {m.value.key for m in read.mentions if isinstance(m.value, TeamRef) and m.value.key in keys}
        if len(teams) == 1:
            for mention in read.mentions:
                if mention.kind == "person":
                    sides.setdefault(str(mention.value), Counter())[next(iter(teams))] += 1
