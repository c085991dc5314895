"""Whose man was sent off: the side of a sending-off by all that the article says for one."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transforms.facts.cards.fortunes import SHOWN_WORSE, find_worse_off
from transforms.facts.cards.sendings_off import QUARREL, SEVERAL, SendingOff
from transforms.facts.cards.short_handed import find_short_handed
from transforms.facts.people.sides import team_of, ties
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

# words that give the man sent off to a team: "Roma had Ward", "the visitors lost Ward", "Roma, for whom Ward"
_MAN_OF = re.compile(
    r"<(?P<k>[TR])(?P<t>\d+)>(?:'s?)?,? (?:for whom |who |which |side |also |then |later |[a-z]+ly |were |was |had |left |to |finished |<M\d+> |<S\d+> ){0,4}"
    r"(?:had|have|having|lost|lose|losing|saw|see|seeing|reduced to|down to|went down to|finished with|ended with|left with|played with|played on with|without|for whom|(?:made to )?(?:pay|paid|paying)(?: the price)? for|rued?|punished for)\b(?:(?!\b(?:but|while|against)\b)[^<>;.]|<[MDS]\d+>|<P\d+>,? ){0,70}$"
)
# "for a foul on Fox", "after bringing down Fox": Fox is an opponent
_FOULED = re.compile(
    r"\b(?:foul\w*|challenge|tackle|lunge|elbow\w*|bringing down|brought down|haul\w* down|hauled back|pull\w*(?: down| back)?|kick\w*(?: out)?|catch\w*|caught|tug\w*|trip\w*|push\w*|stamp\w*|head-?butt\w*|barg\w*|clash\w*|slapp\w*|shov\w*|hit(?:ting)?|punch\w*|strik\w+|confront\w*|went in late|late)"
    r" (?:on |of |at |with |down |into |the (?:face|shirt|hair) of )?(?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,4}?<P(?P<p>\d+)>"
    # "for bringing the Roma striker Fox down"
    r"|\b(?:bring|tak|haul|pull|drag|chopp|cutt|hold)ing (?:[\w'-]+ |<[XT]\d+>(?:'s)? ){0,4}?<P(?P<q>\d+)> (?:down|back|over)\b"
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the article is known to say when cards are read.

    `assigned` is the match each sentence speaks of, `pairs` the two team keys of each match, `roles` what "home" and
    "away" stand for in each sentence, `votes` the teams of people, `duties` who coaches and referees.
    """

    assigned: Sequence[int | None]
    pairs: Sequence[frozenset[str]]
    roles: Mapping[int, dict[str, TeamRef]]
    votes: Mapping[str, Counter[str]]
    duties: Mapping[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CardScene:
    """A sentence in which somebody is sent off: who is tied to whom, which side it shows worse off."""

    index: int
    read: ReadSentence
    here: dict[str, TeamRef]
    ties: list[tuple[int, str, str]]
    worse_off: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CardSide:
    """The side of a man sent off: the key of his team, and whether something plain speaks for it and little against."""

    team: str
    sure: bool


# "Roma suffered a huge blow after the restart. | Ward was sent off": what it was, in the next sentence
_BLOW = re.compile(
    r"<[TR]\d+> (?:then |also |soon )?(?:suffered|were dealt|were rocked|was dealt|was rocked|received|took|were hit|was hit)\b[^<>;]{0,30}\b(?:blow|setback|disaster)\b"
)


# "Roma pushed for another. | Their hopes ended when Ward saw red": of whom the sentence before began with
_THEIR_HOPES = re.compile(
    r"\W*(?:but |and |yet |however,? )?their (?:[\w'-]+ ){1,4}(?:was|were|got|became|took|suffered|received|ended|faded|died|evaporated|disappeared|all but)\b"
    # "They played half an hour with ten after Ward was sent off"
    r"|\W*(?:but |and |yet |however,? )?(?:they|the side) (?:[a-z]+ ){0,3}?(?:played|finished|ended|were|went|had|saw)\b[^;.<>]{0,60}\b(?:ten|10|nine|9)\b"
)


def look_at(index: int, read: ReadSentence, context: Context, before: ReadSentence | None = None) -> CardScene:
    """A sentence with what it says of sides; where it names none, so may the one `before` it that tells of a blow."""
    here = context.roles.get(index, {})
    worse = dict(find_worse_off(read, here, context.pairs))
    if not worse and before is not None and not _TEAM.search(read.shape) and _BLOW.search(before.shape):
        worse = dict(find_worse_off(before, context.roles.get(index - 1, {}), context.pairs))
    if not worse and before is not None and _THEIR_HOPES.match(read.shape) and not _TEAM.search(read.shape):
        begun = _BEGINS.match(before.shape)
        ref = team_of(before, int(begun["t"]), context.roles.get(index - 1, {})) if begun else None
        worse = {ref.key: SHOWN_WORSE} if ref is not None else {}
    return CardScene(index, read, here, ties(read, here), worse)


def find_side(
    scene: CardScene, event: SendingOff, player: str, context: Context, short: Counter[str]
) -> CardSide | None:
    """The team of who was sent off, by all that speaks for one; None where nothing does."""
    shape = scene.read.shape
    votes: Counter[str] = Counter(context.votes.get(player, Counter()))
    for weight, person, team in scene.ties:
        if (
            person == player
        ):  # "Roma went ahead when Ward" says whose Ward is, "Roma won after Ward was sent off" does not
            votes[team] += weight if weight >= _POSSESSIVE else -weight
    weights = Counter({team: min(weight, 6) for team, weight in votes.items() if weight >= _POSSESSIVE})
    owner = _MAN_OF.search(shape, max(0, event.start - 120), max(event.start, _place(shape, event)))
    behind = _behind_gerund(scene, event)
    ref = team_of(scene.read, int(owner["t"]), scene.here) if owner and behind is None else None
    named = _named_man(scene, event) or behind
    reduced = _last_team(scene, event.start) if event.rule == "ten men when" else None
    others = _of_opponents(scene, event, context)
    reduced = reduced if others is None else others
    weights.update({ref.key: 8} if ref is not None else {})
    weights.update({named: _NAMED} if named is not None else {})
    weights.update({reduced: 8} if reduced is not None else {})
    at_odds = event.rule == SEVERAL and QUARREL.search(shape) is not None  # with one of the other side, mostly
    weights.update({} if at_odds else scene.worse_off)
    weights.update(dict(_by_penalty(scene, event, context)))
    for team in _fouled_sides(scene.read, event, context):
        weights[team] += 3
    for team in _against_taker(scene, event, context):
        weights[team] += _NAMED
    assigned = context.assigned[scene.index]
    here = context.pairs[assigned] if assigned is not None else _anywhere(context, short)
    here |= {key for pair in context.pairs for key in pair if pair & weights.keys()}
    if not at_odds:
        weights.update({team: 2 * weight for team, weight in short.items() if team in here})
        weights.update(dict.fromkeys(find_short_handed(scene.read, scene.here), _SAID_SHORT))
    known = {key for pair in context.pairs for key in pair}
    leaning = {t: w for t, w in votes.items() if t in known and w >= _LEANING}
    return (
        _most({t: w for t, w in weights.items() if t in known})
        or _most(leaning, weak=True)
        or _most(
            {t: 1 for t in (*_captained(scene, event), _holder(scene, event), _loser(scene, event)) if t in known},
            weak=True,
        )
    )


def _anywhere(context: Context, short: Counter[str]) -> frozenset[str]:
    """The sides that a sentence about none of the matches can mean as left short: of several matches, none."""
    return frozenset(short) if len(context.pairs) == 1 else frozenset()


_PLAIN = 8
"""The weight of what says plainly whose man he is."""


def _most(weights: Mapping[str, int], *, weak: bool = False) -> CardSide | None:
    """The team with the most weight, None where two have as much."""
    (best, weight), *rest = Counter(weights).most_common(2) or [("", 0)]
    against = max(0, rest[0][1]) if rest else 0
    if weight <= 0 or weight == against:
        return None
    return CardSide(best, sure=not weak and weight >= _PLAIN and against * 3 <= weight)


# "Roma led 1-0 before | having Ward sent off": they had him whom the words speak of in front
_HAD = re.compile(r"(?:had|have|having|has|saw|seeing|seen|lost|losing|lose) ")


def _holder(scene: CardScene, event: SendingOff) -> str | None:
    """The key of the team that had him sent off or lost him, where the verb stands far behind its name."""
    return _last_team(scene, event.start) if _HAD.match(scene.read.shape, event.start) else None


# "Roma were knocked out after a red card for | Ward": who lost the match had him sent off, where nothing tells more
_LOSER = re.compile(
    r"(?:[^<>,;:.]|<[DMC]\d+>){0,40}<[TR](?P<t>\d+)>(?!')(?:[^<>;.]|<[DMSC]\d+>){0,12}?(?:were|was|are|have been|had been) (?:[a-z]+ly )?(?:beaten|knocked out|eliminated|dumped out|defeated)\b(?:[^<>;.,]|<[DMSCG]\d+>){0,80}$"
)


def _loser(scene: CardScene, event: SendingOff) -> str | None:
    """The key of the team that the sentence begins with, beaten, where it names no other in front of him."""
    match = _LOSER.match(scene.read.shape, 0, max(event.start, 0))
    ref = team_of(scene.read, int(match["t"]), scene.here) if match else None
    return ref.key if ref is not None else None


# "Roma gained a point, though | captain Ward was sent off": a captain without a team is of the one spoken of
_CAPTAIN = re.compile(r"(?<!>'s )(?<!> )\b(?:captain|skipper),? $")


def _captained(scene: CardScene, event: SendingOff) -> Iterator[str]:
    """The key of the team whose captain "captain Ward" is: the only one that the sentence names in front of him."""
    shape = scene.read.shape
    place = _place(shape, event)
    if event.person is None or not _CAPTAIN.search(shape, max(0, place - 20), place):
        return
    named = [m for m in _TEAM.finditer(shape, 0, place) if not _OPPONENT.search(shape, 0, m.start())]
    keys = {ref.key for m in named if (ref := team_of(scene.read, int(m[1]), scene.here)) is not None}
    yield from keys if len(keys) == 1 else ()


def _named_man(scene: CardScene, event: SendingOff) -> str | None:
    """The key of the team in "Roma's defender Ward", "Roma defender Ward"."""
    if event.person is None:
        return None
    place = _place(scene.read.shape, event)
    shape = scene.read.shape
    behind = _APPOSED.match(shape, place + len(f"<P{event.person}>"))
    match = behind or _ITS_MAN.search(shape, max(0, place - 60), place) or _theirs(shape, place)
    slot = next((value for value in match.groupdict().values() if value is not None), None) if match else None
    ref = team_of(scene.read, int(slot), scene.here) if slot is not None else None
    return ref.key if ref is not None else None


_ITS_MAN = re.compile(
    r"<[TR](?P<t>\d+)>(?: ?[-:] |'s? (?:[\w-]+ |<X\d+> ){0,3}| (?:[\w-]+ |<X\d+> ){0,2}(?:captain|skipper|keeper|goalkeeper|defender|midfielder|striker|forward|winger|full-back|centre-back|centre-half|substitute|back|man|player|star|pair|duo),? )$"
)
# "Ward|, Roma's other centre-back, was also sent off"
_APPOSED = re.compile(
    r", <[TR](?P<t>\d+)>'s? (?:[\w-]+ |<X\d+> ){0,3}[\w-]+(?=,)"
    r"| of <[TR](?P<v>\d+)>(?!')"
    # "Ward was the first Roma player to be sent off"
    r"| (?:was|is|became|being) (?:also )?the \w+ <[TR](?P<u>\d+)>(?:'s)? (?:[\w-]+ )?(?:player|man|woman|defender|midfielder|striker|forward|substitute)\b"
)
# "a red card for their | goalkeeper Ward": of the side that the sentence begins with
_THEIR = re.compile(
    r"\b(?:their|its) (?:[\w-]+ |<X\d+> ){0,2}(?:captain|skipper|keeper|goalkeeper|defender|midfielder|striker|forward|winger|full-back|centre-back|centre-half|substitute) $"
)
_BEGINS = re.compile(r"(?:[^<>,;:.]|<[DP]\d+>){0,60}<[TR](?P<t>\d+)>(?!')")


def _theirs(shape: str, place: int) -> re.Match[str] | None:
    """The side that "their goalkeeper" is of: the one that the sentence begins with, where it names no other before him."""
    begun = _BEGINS.match(shape) if _THEIR.search(shape, max(0, place - 60), place) else None
    return begun if begun is not None and begun.end() <= place else None


# "Roma led when | their opponents were cut to ten after | Ward saw red"
_THEIR_OPPONENTS = re.compile(
    r"\b(?:their|its) (?:opponents?|rivals|hosts|visitors|guests|opposition) (?:(?:were|was|had|saw|lost|went|being|having|also|then) ){1,2}[^;.]{0,90}$"
)


def _of_opponents(scene: CardScene, event: SendingOff, context: Context) -> str | None:
    """The key of the side that "their opponents" are, who had a man sent off: the other one of the side named last."""
    told = _THEIR_OPPONENTS.search(scene.read.shape, 0, event.cue)
    ours = _last_team(scene, told.start()) if told else None
    other = {key for pair in context.pairs if ours in pair for key in pair - {ours or ""}}
    return other.pop() if len(other) == 1 else None


# "despite seeing Ward sent off, Roma …": the gerund is of the side behind the comma
_GERUND = re.compile(r"\b(?:despite|even after|after|before|having|by|with|upon|on) (?:also |having )?$")
_FOLLOWS = re.compile(r"(?:[^<>,;.]|<[MP]\d+>){0,90}, (?:the )?<[TR](?P<t>\d+)>(?!')")


def _behind_gerund(scene: CardScene, event: SendingOff) -> str | None:
    """The key of the team that "despite seeing him sent off, <T0> …" is said of."""
    shape = scene.read.shape
    opens = shape.startswith(("seeing ", "losing ", "having ", "seen ", "lost "), event.start)
    if not opens or not _GERUND.search(shape, max(0, event.start - 30), event.start):
        return None
    match = _FOLLOWS.match(shape, event.end)
    ref = team_of(scene.read, int(match["t"]), scene.here) if match else None
    return ref.key if ref is not None else None


_LEANING = 2
"""Votes for a side that tell whose man somebody is where nothing else does."""
_POSSESSIVE = 4
"""The weight of a tie that makes somebody a team's man: "Roma's Ward"; lighter ones only say who was spoken of."""
_TEAM = re.compile(r"<[TR](\d+)>")


_NAMED = 12
"""The weight of his team's name right beside his own."""
_SAID_SHORT = 6
"""The weight of the sentence's own word that a side went on with ten."""
_OPPONENT = re.compile(r"\b(?:against|by|over|beat|with|at|from|to) $")
_GOES_ON = re.compile(r",? (?:which|who)\b")


# "Roma were awarded a penalty when | Ward was sent off": he is of the other side; "Roma conceded one when | Ward": of theirs
_PENALTY = re.compile(
    r"<[TR](?P<t>\d+)>(?!')(?:(?:(?!\b(?:but|before|and)\b)[^<>;.,]|<[MDS]\d+>){0,40}?\b(?:(?P<won>awarded|given|won|handed|earned|got|gifted|wanted)|(?P<lost>conceded|gave away|giving away|conceding)))"
    r" (?:an?|another|the|their|<M\d+>)[ -](?:(?!\b(?:but|before|and)\b)[^<>;.]|<[MDS]\d+>){0,50}?\b(?:penalty|spot[- ]kick|free[- ]kick)\b(?:(?!\b(?:but|before|and)\b)[^<>;.]|<[MDS]\d+>){0,40}?\b(?:when|after|as) (?:[\w'-]+ |<X\d+>(?:'s)? ){0,3}$"
)
# "Ward saw red | in a narrow win over Roma"
_AGAINST = re.compile(
    r" (?:[^<>;.,]|<[MS]\d+>){0,30}?\bin (?:their|a|the) (?:[\w'-]+ |<[SCG]\d+> ){0,4}(?:defeat|loss|win|victory|draw|game|match|clash) (?:by|to|against|over|with|at) (?:the )?<[TR](?P<t>\d+)>"
)


# "Ward was sent off | for a handball and Fox converted from the spot": Fox is an opponent
_OFFENCE = r"(?:handball|handling|foul\w*|trip\w*|bringing|hauling|pulling|felling|dragging|holding|push\w*|tugging|upending|denying|deliberate|taking|challenge|tackle)"
_TAKER = re.compile(
    rf" (?:<M\d+> )?(?:for|after|following) (?:an? |the )?(?:[\w-]+ ){{0,2}}{_OFFENCE}\b(?:[^<>;.]|<[PTX]\d+>(?!'s? (?:penalty|spot))){{0,80}}?,? (?:and|with|as) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){{0,3}}<P(?P<p>\d+)>(?:'s)? (?:[^<>;.]|<[TX]\d+>){{0,50}}?\b(?:penalty|spot(?:-kick)?)\b"
)
# "Fox converted the penalty after | Ward was sent off for a handball"
_TOOK = re.compile(
    r"<P(?P<p>\d+)>(?!') (?:[^<>;.]|<[MS]\d+>){0,60}?\b(?:penalty|spot(?:-kick)?)\b(?:[^<>;.,]|<[MS]\d+>){0,40}? (?:after|when) (?:[\w'-]+ ){0,3}$"
)
_FOR_OFFENCE = re.compile(rf" (?:<M\d+> )?for (?:an? |the )?(?:[\w-]+ ){{0,2}}{_OFFENCE}\b")


def _against_taker(scene: CardScene, event: SendingOff, context: Context) -> Iterator[str]:
    """The side against the one whose man took the penalty that the sending-off brought."""
    shape, place = scene.read.shape, _place(scene.read.shape, event)
    took = _TOOK.search(shape, max(0, place - 160), place) if _FOR_OFFENCE.match(shape, event.end) else None
    match = took or _TAKER.match(shape, event.end)
    if match is None or int(match["p"]) == event.person:
        return
    taker = str(scene.read.mentions[int(match["p"])].value)
    votes = Counter(context.votes.get(taker, Counter()))
    votes.update({team: weight for weight, person, team in scene.ties if person == taker})
    best = votes.most_common(1)
    yield from (key for pair in context.pairs if best and best[0][0] in pair for key in pair - {best[0][0]})


# "Ward's red card | left Roma with a mountain to climb"
_LEFT = re.compile(
    r" (?:<M\d+> )?(?:did not help|didn't help|hardly helped|did little (?:to help|for)|hurt|cost|rocked|stunned|deflated|undid) (?:the )?<[TR](?P<u>\d+)>(?!'s? (?:opponents|rivals))"
    r"| (?:<M\d+> )?(?:left|leaves|leaving|had left|put|meant) (?:the )?<[TR](?P<t>\d+)> (?:(?!\bagainst\b)[^<>;.,]){0,25}?\b(?:mountain|uphill|short|a (?:man|player|woman) down|struggling|facing|reeling|on the back foot|in (?:deep )?trouble|up against it|with (?:it all|a lot|much|plenty) to do)\b"
)


# "Ward was sent off | - Roma's third red card in two games", "the Roma defender's second red of the season"
_ITS_NTH = re.compile(
    r"(?:[^<>;.]|<[MD]\d+>){0,70}?<[TR](?P<t>\d+)>(?:'s?)? (?:(?:captain|skipper|keeper|goalkeeper|defender|midfielder|striker|forward|winger|substitute|player|man)'s )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest) (?:red(?: card)?|dismissal|sending[- ]off)\b"
)
# "Ward was dismissed | for a Roma side that", "Roma's coach said Ward's red card | cost his side the game"
_FOR_SIDE = re.compile(
    r" (?:<M\d+> )?(?:for|by|in) an? (?:[\w-]+ )?<[TR](?P<t>\d+)> (?:side|team|outfit|eleven|xi|line-up)\b"
)
_COST_HIS = re.compile(
    r" (?:[a-z]+ly |would |had |has |dearly ){0,2}cost(?:s|ing)? (?:his|her|their) (?:side|team|team-mates|club|men)\b"
)
# "Ward was sent off |, yet Roma still found an equaliser": his side did so in spite of it
_STILL = re.compile(
    r"(?:[^<>;.]|<[MPDX]\d+>){0,70}?,? (?:yet|but|though|although|and) (?:the )?<[TR](?P<t>\d+)>(?!') (?:never recovered|were always up against it|fell apart|collapsed|crumbled|still|nevertheless|nonetheless|held (?:on|out|firm)|hung on|clung|survived|somehow|dug in|stood firm|fought on|battled on)\b"
)
# "Ward's red card | helped Roma level": he is of the other side
_HELPED = re.compile(
    r" (?:<M\d+> )?(?:[^<>;.,]|<M\d+>){0,30}?\b(?:(?:help(?:ed|s|ing)|allow(?:ed|s|ing)|enabl(?:ed|es|ing)) (?:the )?<[TR](?P<t>\d+)>(?!')"
    r"|(?:gave|gives|giving|handed|handing|gifted) (?:the )?<[TR](?P<u>\d+)> (?:an?|the|new|fresh|real|some) (?:[\w-]+ ){0,2}?(?:advantage|lifeline|boost|edge|hope|chance|initiative|impetus|upper hand|man)\b)"
)


def _by_penalty(scene: CardScene, event: SendingOff, context: Context) -> Iterator[tuple[str, int]]:
    """The side that a penalty, or a match against somebody, makes his, with a weight."""
    shape = scene.read.shape
    place = _place(shape, event)
    penalty = _PENALTY.search(shape, max(0, place - 220), place)
    against = _AGAINST.match(shape, event.end)
    left = _LEFT.match(shape, event.end)
    left = (
        left or _ITS_NTH.match(shape, event.end) or _FOR_SIDE.match(shape, event.end) or _STILL.match(shape, event.end)
    )
    left = left or (_BEGINS.match(shape) if _COST_HIS.match(shape, event.end) else None)
    slot = next(value for value in left.groupdict().values() if value is not None) if left is not None else None
    if slot is not None and (ref := team_of(scene.read, int(slot), scene.here)) is not None:
        yield ref.key, _NAMED
    helped = _HELPED.match(shape, event.end)
    for match in (penalty, against, helped):
        slot = (match["t"] or match["u"] if match is helped else match["t"]) if match else None
        ref = team_of(scene.read, int(slot), scene.here) if slot is not None else None
        if match is None or ref is None:
            continue
        if match is penalty and match["lost"]:
            yield ref.key, _NAMED
        else:
            yield from ((key, _NAMED) for pair in context.pairs if ref.key in pair for key in pair - {ref.key})


def _last_team(scene: CardScene, before: int) -> str | None:
    """The key of the team that was reduced: the last one named in front that is nobody's opponent."""
    shape = scene.read.shape
    for match in reversed(list(_TEAM.finditer(shape, max(0, before - 300), before))):
        team = team_of(scene.read, int(match[1]), scene.here)
        opponent = _OPPONENT.search(shape, max(0, match.start() - 12), match.start())
        if team is not None and (opponent is None or _GOES_ON.match(shape, match.end())):
            return team.key
    return None


def _place(shape: str, event: SendingOff) -> int:
    place = shape.find(f"<P{event.person}>", event.start) if event.person is not None else -1
    return place if place >= 0 else event.start


def _fouled_sides(read: ReadSentence, event: SendingOff, context: Context) -> Iterator[str]:
    """The side against each opponent he fouled."""
    for match in _FOULED.finditer(read.shape, max(0, event.start - 90), event.end + 90):
        fouled = int(match["p"] or match["q"])
        if fouled == event.person:
            continue
        best = context.votes.get(str(read.mentions[fouled].value), Counter()).most_common(1)
        for pair in context.pairs:
            if best and best[0][0] in pair:
                yield from pair - {best[0][0]}


def count_short_handed(reading: Reading, context: Context) -> Counter[str]:
    """How often the article has each team playing a man short."""
    found: Counter[str] = Counter()
    for index, read in enumerate(reading.sentences):
        if not read.quoted:
            found.update(find_short_handed(read, context.roles.get(index, {})))
    return found
