"""The words that state a result, as tables and patterns over sentence shapes."""

from dataclasses import dataclass
from typing import Literal

from transforms.facts.grammar.patterns import alternatives, shape_pattern
from transforms.facts.grammar.phrases import phrases
from transforms.facts.grammar.verb_forms import forms_of
from transforms.facts.results.win_verbs import BEATEN, PARTED, PARTED_FORMS, TO_WIN, WIN_FORMS
from transforms.reading.numbers import CARDINAL
from transforms.reading.triggers import Triggered, triggered

Verdict = Literal["won", "lost", "drew"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One way to state a result: the pattern is tried where one of the `triggers` is among the words."""

    rule: str
    verdict: Verdict
    triggers: frozenset[str]
    pattern: Triggered


_WIN_NOUNS = """
    win, victory, triumph, success, rout, thrashing, demolition, hammering, drubbing, mauling, demolition job
    romp, shutout, shut-out, shutout win, shutout victory, wins, victories, walloping, trouncing, dismantling, thumping
    comeback, conquest, comeback win, smash-and-grab, spanking, caning, pasting, crushing, tonking, shellacking, whipping, pounding, pummelling
    pummeling, battering, destruction, annihilation, humiliation, dismissal, beating, dispatching, slaying, tanking, whitewash, licking
"""
# whoever gets one has lost, whoever gives one has won
_BEATINGS = """
    beating, thrashing, hammering, drubbing, mauling, humiliation, embarrassment, pasting, thumping, walloping, trouncing, battering, spanking
    caning, hiding, tonking, shellacking, whipping, pummelling, pummeling, annihilation, crushing, demolition, rout
"""
_LOSE_NOUNS = "defeat, loss, reverse, reversal, setback, beating, hammering, thrashing, drubbing, collapse, humbling, embarrassment, losses, defeats, capitulation, mauling, humiliation, loss on the road"
_DRAW_NOUNS = "draw, stalemate, deadlock, draws, share of the spoils, stand-off, standoff, impasse"
WIN_VERB, _TO_WIN = "(?:" + "|".join(WIN_FORMS).replace(" ", r"\ ") + ")", "|".join(TO_WIN)
_BEATEN = "(?:" + "|".join(sorted(BEATEN)).replace(" ", r"\ ") + ")"
WIN_NOUN = alternatives(_WIN_NOUNS)
LOSE_NOUN, _DRAW_NOUN = alternatives(_LOSE_NOUNS), alternatives(_DRAW_NOUNS)
# nouns of a match of any end
_MATCH_NOUN = alternatives(
    "thriller, classic, epic, encounter, contest, affair, battle, clash, derby, match, game, tie, showdown, duel, scrap, nail-biter, "
    "spectacle, goalfest, goal-fest, goal fest, cracker, cliffhanger, tussle, ding-dong, slugfest, shoot-out, seesaw, dogfight, arm wrestle"
)
# a draw where a level score stands in front: "a 3-3 | thriller with Genoa"
LEVEL_NOUN = alternatives(f"{_DRAW_NOUNS}, tie, ties, thriller, classic, epic, cracker")
_PASSIVE_VERBS = frozenset(form.split()[0] for form in BEATEN)
_LOSE_VERBS = "lost lose loses losing went go going fell fall falling slipped slumped slumping succumbed crashed tumbled capitulated surrendered bowed".split()
_PLAIN_WINS = """won win wins winning winners victorious triumphed triumphing prevailed prevailing coasted romped cruised scraped scrapped squeezed squeaked edged
    scrambled limped eased strolled sneaked crept nicked shaded stole snatched""".split()


def _firsts(table: str) -> tuple[str, ...]:
    """The first words of a table's phrases."""
    return tuple(p.split()[0] for p in phrases(table))


_ENDING = frozenset(
    form
    for verb in "end halt snap stop break dent dash extinguish damage wreck ruin spoil crush hit hurt deflate punish".split()
    for form in forms_of(verb)
)
_DEEPENING = frozenset(
    form
    for verb in "compound deepen worsen increase add pile heap".split()
    for form in forms_of(verb)
    if form[-2:] != "ps"
)
_PLAIN = r"(?:(?!following|after|when|and)[\w'-]+\ ){0,3}?"
_WINNING = (
    r"\ (?:[a-z]+ly\ )?(?:"
    + "|".join(sorted({f.split()[0] for f in WIN_FORMS if f.split()[0].endswith("ing")}))
    + r")\b"
)
_SUFFERING = frozenset(
    (
        "end",
        *(f for v in "suffer endure sustain take slump crash stumble succumb slip fall".split() for f in forms_of(v)),
    )
)
_TAKING = frozenset(
    f for v in "win edge shade take nick settle come prevail triumph claim steal clinch".split() for f in forms_of(v)
)
_CONDEMNING = frozenset(
    form for verb in "consign condemn subject sentence doom send".split() for form in forms_of(verb)
)
_BASES = frozenset(
    "beat best blank crush defeat down edge hammer oust outlast overcome overpower rout thrash top topple trounce upset".split()
)
OF_THE_OTHER = frozenset({"given a beating", "condemned", "inflicted on"})
"""Results whose "home" and "away" are the other side's: "condemned Lecce to a home defeat"."""
_SCORED = (
    "dismiss top tip drop dominate handle stifle clip overhaul silence sting flog ambush bury whack dethrone pulverise"
)
_WITH_SCORE = frozenset(f for v in _SCORED.split() for f in forms_of(v)) | {"waste", "upset"}
_GIVEN_ON = frozenset("hand deal inflict condemn consign send subject sentence give".split())
_TALLY = r"two|three|four|five|six|seven|eight|nine|ten|\d{1,2}"
# go into the next round: "| squeezed | through 2-1 against Lecce"
_ADVANCING = tuple(
    "advance cruise ease edge go march move progress sail scrape sneak squeeze stroll storm sweep creep romp".split()
)
_GIVING = ("gave", "give", "given", "giving", "handed", "handing", "dealt", "dealing")
_BEATING = alternatives(
    "going-over, hiding, beating, thrashing, hammering, drubbing, lesson, defeat, mauling, spanking, pasting, thumping, caning, walloping, loss, trouncing, shutout"
)
_STOP = (
    r"(?:(?!\b(?:who|which|while|but|when|before|since|despite|unless|whose|where|although|whereas|because|if"
    r"|until|will|as(?=\ <P\d+>\ )|as(?=\ (?:they|it)\ |\ <T\d+>\ [a-z]+ed\ )|level\ (?:on|with)|(?:clear|ahead|above|within|points?|goals?)\ of|points?\ (?:ahead|above|adrift|behind|below|clear))\b)[^<>;:])"
)
# "lost to | Dan Fox's battling | Lecce", "at a | Fox-inspired | Lecce"
_LED_BY = (
    r"<P\d+>(?=(?:['’]s?|-[a-z]+ed)\ (?:(?!(?:at|by|for|from|in|into|of|on|over|to|against|with)\b)[\w-]+\ ){0,2}<[TR])"
)
_GAP = r"(?:<[CXL]\d+>|" + _LED_BY + "|" + _STOP + r"){0,45}?"
_FILL = r"(?:<[DCGMXPL]\d+>|" + _STOP + r"){0,60}?"
# what stands between a score and its noun: "a 2-1 | Premier League | win"; not "at 1-0 in the win"
ADJ = r"(?:\([^()]{3,120}\)\ )?(?:(?:<[CXLDG]\d+>(?:'s?)?|(?!(?:in|into|at|after|before|from|when|as|and|but|to|with|while|during|against|on|for|who|which|aggregate)\b)[\w'-]+),?\ ){0,6}?"
# "drew 1-1 in Malawi"; "in Malawi against Togo" is but the place
_IN = r"in(?=\ (?:the\ )?<T\d+>(?!\ (?:with|against|over|by|to)\b))"
# "handed Lecce their first home defeat | with a 2-0 win"
_BY_WINNING = rf"(?:{_FILL}(?:\b(?:with|in|thanks\ to|courtesy\ of|after|by|via)\ (?:an?|their)\ (?:[\w-]+\ ){{0,2}}{{S:score2}}\ {ADJ}{WIN_NOUN}\b|,?\ (?:by\ )?winning\ (?:by\ )?{{S:score3}}))?"
_SCORE = r"(?:{S:score}|(?P<nil>goalless|scoreless|0-0|blank))"

# "fell to Roma (12-7-8; 43 pts.) | , 3-1, on"; not "lost to Roma, 3-1 winners of"
_APART = r"(?:\ \([^()<>]{3,24}\))?,\ (?:also\ )?(?:by\ )?(?=<S\d+>(?:[.,;]|$|\ (?:<[DGLCM]|(?:on(?!\ agg)|in|at|before|thanks|behind|to|for|after)\b)))"
# "lost to Roma | 3-1"
_THEN = rf"(?:(?:{_APART}|(?:\ \([^()<>]{{3,24}}\))?\ (?:(?:at\ home\ |away\ )?by\ (?:an?\ (?:final\ )?(?:score(?:line)?|count)\ of\ )?|\((?=<S\d+>\)))?){{S:score2}})?"

# "fell to third place, with Roma": where a loser is in the table, not whom it lost to
_PLACE = r"\ (?:(?:[\w-]+\ )?(?:place|spot|position)\b|(?:second|third|fourth|\w+th)\b(?!-|\ (?:division|tier|string))|(?:the\ )?(?:bottom|foot)\ of\b)"


def _of_match(verbs: str) -> Triggered:
    """The pattern of "won tonight's third-round replay with Lecce 2-0", by the forms of its verb."""
    return shape_pattern(
        rf"\b(?:{verbs})\ (?:(?!(?:first|return|second|last|previous)\b)[\w'-]+\ |<[CD]\d+>(?:'s?)?\ ){{1,6}}"
        r"(?:replay|tie|match|game|derby|final|clash|meeting|fixture|contest|opener|encounter)\ (?P<prep>at\ home\ to|away\ to|with|against)\ "
        rf"{_GAP}{{T:other}},?\ (?:by\ )?{{S:score}}"
    )


# {A} the side spoken of (looked for to the left), {B} the other
CUES: tuple[Cue, ...] = (
    # "won tonight's third-round replay with Lecce 2-0", "lost the derby against Lecce 3-1"
    Cue("won the match", "won", frozenset(("won", "winning")), _of_match("won|winning")),
    Cue("lost the match", "lost", frozenset(("lost", "losing")), _of_match("lost|losing")),
    Cue("drew the match", "drew", frozenset(("drew", "drawing")), _of_match("drew|drawing")),
    # "dished out a 4-0 thrashing to Lecce"
    Cue("handed out", "won", frozenset(("to",)), shape_pattern(
        rf"\b(?:hand|dish|dol|serv|met|deal|mete)\w*\ (?:out|up)\ (?:an?|the|another)\ {_PLAIN}(?:{{S:score}}\ )?{_PLAIN}{_BEATING}\ to\ (?:the\ )?(?:[\w-]+\ ){{0,2}}{{T:other}}{_THEN}")),
    # "overturned a first-leg defeat by Lecce with a 3-0 win"
    Cue("overturned", "won", frozenset(f for v in ("overturn", "reverse", "erase", "overcome", "avenge") for f in forms_of(v)), shape_pattern(
        rf"\b(?:overturn|revers|eras|overc[ao]m|aveng)\w*\ (?:an?|the|their|its)\ (?:(?!with\b|by\b)[\w'-]+\ |<[SCD]\d+>\ ){{0,4}}(?:deficit|defeat|loss|lead)\ (?:by|to|against|at|from)\ {{T:other}}(?:[^<>;.,]|<[DCGL]\d+>){{0,40}}\b(?:with|by\ winning|winning|thanks\ to)\ (?:an?\ )?{ADJ}{{S:score}}")),
    # "struck a late winner at home to Lecce"
    Cue("winner against", "won", frozenset(("winner",)), shape_pattern(
        r"\b(?:scored|struck|netted|headed|hit|grabbed|got|fired|claimed|scoring|netting|scores)\ (?:[\w'-]+\ |<M\d+>\ ){0,4}winner\ (?:\w+\ on\ )?(?P<prep>at\ home\ to|at\ home\ against|away\ to|away\ at|against|over|at)\ (?:[\w-]+\ ){0,2}{T:other}")),
    # "were beaten 3-1 by Roma", "was held 1-1 by Genoa", "were held to a goalless draw by Spezia"
    Cue("lost, passive", "lost", _PASSIVE_VERBS, shape_pattern(
        rf"\b{_BEATEN}"
        rf"\ (?:{_FILL}{{S:score}})?{_FILL}\b(?:by|(?:at|in)\ the\ hands\ of)\ {_GAP}{{TR:other}}{_THEN}")),
    # "were swept away as Roma scored four goals"
    Cue("lost, as", "lost", _PASSIVE_VERBS | {"swept", "blown"}, shape_pattern(
        rf"\b(?:was|were|been)\ (?:{_BEATEN}|swept\ away|blown\ away)\ (?:[\w-]+\ ){{0,3}}?as\ (?:the\ )?{{T:other}}\ (?:scored|hit|netted|struck|plundered|ran\ (?:riot|in|up))\b")),
    Cue("lost, participle", "lost", _PASSIVE_VERBS, shape_pattern(
        rf"\b{_BEATEN}"
        rf"\ (?:at\ home\ |away\ )?{{S:score}}{_FILL}\b(?P<prep>at|by|away\ to|in|away\ at)\ {_GAP}{{TR:other}}")),
    # "were well beaten away at Lecce 5-1"
    Cue("lost, then score", "lost", _PASSIVE_VERBS, shape_pattern(
        rf"\b{_BEATEN}\ (?P<prep>at\ home\ to|at\ home\ by|away\ to|away\ at|at)\ (?:the\ )?(?:[\w-]+-[\w-]+\ |lowly\ |struggling\ |neighbours\ |rivals\ |leaders\ ){{0,2}}{{T:other}},?\ (?:by\ )?{{S:score}}")),
    Cue("held, passive", "drew", frozenset(("held",)), shape_pattern(
        rf"(?:\b(?:were|was|been|be|are|being)|,|{{T:own}}(?=\ held\ to\b))\ held\b(?:{_FILL}(?:{{S:score}}|\b(?P<nil>goalless"
        rf"|scoreless)))?{_FILL}\b(?P<prep>at\ home\ by|by|at|to\ by)\ {_GAP}{{TR:other}}(?:(?:,|\ to)\ {{S:score2}}(?!\ (?:at|by)\ (?:the\ )?(?:break|interval|half)))?")),
    # "were pegged back to 2-2 by Lecce"
    Cue("pegged back", "drew", frozenset(("pegged",)), shape_pattern(
        rf"\b(?:were|was|been|being)\ (?:[a-z]+ly\ )?pegged\ back\ to\ {{S:score}}\ (?P<prep>by)\ {_GAP}{{T:other}}(?!'s)(?![^.;]{{0,90}}\b(?:before|but|only\ to|then|until)\b)")),
    # "on the wrong end of a 6-0 hammering at Lecce", "suffered a 3-0 beating at Lecce": nouns of a win too
    Cue("suffered", "lost", _SUFFERING, shape_pattern(
        rf"\b(?:(?:wrong|receiving)\ end\ of|(?:{'|'.join(sorted(_SUFFERING - {'end'}))})(?:\ to)?)\ (?:an?|their|its|another)\ (?:{{S:score}}\ )?{ADJ}(?:{{S:score2}}\ )?{ADJ}(?:{LOSE_NOUN}|(?!wins?\b|victor|triumph|success)(?:{WIN_NOUN}))\b{_FILL}\b(?P<prep>by|(?:at|in)\ the\ hands\ of|at\ home\ to|at\ home\ against|at\ home\ by|away\ to|away\ at|away\ against|to|against|at|from)\ {_GAP}{{TR:other}}(?:,?\ {{S:score3}})?")),
    # "on the wrong end of a 1-0 scoreline at Lecce"
    Cue("wrong end of", "lost", frozenset(("end",)), shape_pattern(
        rf"\b(?:wrong|receiving)\ end\ of\ (?:an?|the)\ {ADJ}{{S:score}}\ (?:[\w-]+\ )?(?:scoreline|result|score|tally)\b{_FILL}\b(?P<prep>by|(?:at|in)\ the\ hands\ of|at\ home\ to|at\ home\ against|away\ to|away\ at|against|at|from)\ {_GAP}{{TR:other}}")),
    # "edged a seven-goal thriller with Napoli", "lost an open encounter with Roma"
    Cue("won a match", "won", _TAKING, shape_pattern(
        rf"\b(?:{'|'.join(sorted(_TAKING))})(?:\ (?:out\ )?on\ top\ (?:in|of)|\ (?:in|through))?\ (?:an?|this|their|the)\ (?:{{S:score}}\ )?{ADJ}(?:{{S:score2}}\ )?{ADJ}{_MATCH_NOUN}\b{_FILL}\b(?P<prep>at\ home\ to|away\ to|away\ at|against|over|with|at)\ {_GAP}{{TR:other}}(?:,?\ {{S:score3}})?")),
    Cue("lost a match", "lost", frozenset(("lost", "losing", "lose", "loses")), shape_pattern(
        rf"\b(?:lost|losing|loses?)\ (?:out\ in\ )?(?:an?|this|their|the)\ (?:{{S:score}}\ )?{ADJ}(?:{{S:score2}}\ )?{ADJ}{_MATCH_NOUN}\b{_FILL}\b(?P<prep>at\ home\ to|away\ to|away\ at|against|with|to|at)\ {_GAP}{{TR:other}}(?:,?\ {{S:score3}})?")),
    # "put six past Lecce without reply"
    Cue("unanswered", "won", frozenset(("past", "against")), shape_pattern(
        rf"\b(?:put|hit|fir(?:ed|ing)|bang(?:ed|ing)|scor(?:ed|ing)|ran\ in|rattl(?:ed|ing)(?:\ in)?|plunder(?:ed|ing)|hammer(?:ed|ing)(?:\ in)?|slot(?:ted|ting)|struck|nett(?:ed|ing)|knock(?:ed|ing)(?:\ in)?|thump(?:ed|ing)|smash(?:ed|ing)|lash(?:ed|ing)|crash(?:ed|ing)|ramm(?:ed|ing)|stuck|thrash(?:ed|ing)\ in)\ (?P<tally>{_TALLY})(?:\ goals)?\ (?P<prep>past|against)\ (?:an?\ |the\ )?(?:[\w-]+\ ){{0,3}}{{T:other}}(?:\ (?:side|team|outfit))?\ (?:without\ (?:(?:any\ )?(?:reply|response|answer)|conceding|reply)|with(?:\ no|out\ a)\ (?:reply|response))\b")),
    # "put five past Lecce in a 5-1 thriller"
    Cue("so many past", "won", frozenset(("past",)), shape_pattern(
        rf"\b(?:put|hit|fir(?:ed|ing)|bang(?:ed|ing)|knock(?:ed|ing)|slot(?:ted|ting)|plunder(?:ed|ing)|ran|rattl(?:ed|ing)|ramm(?:ed|ing)|thump(?:ed|ing))(?:\ (?:in|home))?\ (?:{_TALLY})(?:\ goals)?\ (?P<prep>past)\ (?:an?\ |the\ )?(?:[\w-]+\ ){{0,3}}{{T:other}}(?:\ (?:side|team|outfit))?,?\ (?:in|to\ (?:win|complete|seal|record)|on\ the\ way\ to|en\ route\ to|with)\ (?:an?\ |their\ )?(?:[\w-]+\ ){{0,2}}{{S:score}}")),
    # "five goals without reply from Roma sank Lecce"
    Cue("unanswered goals of", "won", frozenset(("reply", "response", "answer", "unanswered")), shape_pattern(
        rf"\b(?P<tally>{_TALLY})\ (?:(?:[\w-]+\ ){{0,2}}goals\ )?(?:without\ (?:reply|response|answer)|unanswered)\ (?:goals\ )?(?:from|by)\ (?:the\ )?{{T:own}}\ (?:[a-z]+ly\ )?{WIN_VERB}\ {_GAP}{{T:other}}")),
    # "shipped five without reply at Lecce"
    Cue("unanswered, lost", "lost", frozenset(("reply", "response", "answer", "unanswered")), shape_pattern(
        rf"\b(?:shipp?(?:ed|ing)|conced(?:ed|ing)|let(?:ting)?\ in|leak(?:ed|ing))\ (?P<tally>{_TALLY})\ (?:(?:goals\ )?without\ (?:reply|response|answer)|unanswered\ goals)\ (?P<prep>at\ home\ to|away\ to|away\ at|at|to|against)\ (?:the\ )?(?:[\w-]+-[\w-]+\ ){{0,2}}{{T:other}}")),
    # "struck the lone goal against Lecce"
    Cue("only goal against", "won", frozenset(("only", "lone", "solitary")), shape_pattern(
        r"\b(?:scored|struck|netted|headed|hit|grabbed|got|fired|claimed|scoring|netting|converted)\ (?P<only>the\ (?:only|lone|solitary)\ goal)(?:\ of\ the\ (?:game|match|contest|tie|day|afternoon|night))?(?:\ {M})?\ (?P<prep>at\ home\ to|away\ to|away\ at|against|at)\ (?:the\ )?(?:[\w-]+-[\w-]+\ |lowly\ |rivals\ |leaders\ )?{T:other}")),
    # "it ended 2-1 to Roma against Lecce", "finished 3-0 in favour of Roma at Lecce"
    Cue("ended in favour", "won", frozenset(("ended", "finished", "finishing", "ending")), shape_pattern(
        r"\b(?:ended|finished|ending|finishing)\ {S:score}\ (?:(?:to|in\ favou?r\ of)\ (?:the\ )?(?=<T\d+>\ )|in\ (?=<T\d+>'s?\ favou?r)){T:own}(?:'s?\ favou?r)?\ (?P<prep>at\ home\ to|away\ to|away\ at|against|over|at)\ (?:the\ )?{T:other}")),
    # "squeezed into the next round 2-1 against Lecce", "went through 3-0 at Lecce"
    Cue("went through", "won", frozenset(f for v in _ADVANCING for f in forms_of(v)), shape_pattern(
        rf"\b(?:{'|'.join(sorted(f for v in _ADVANCING for f in forms_of(v)))})\ (?:through|(?:through\ |on\ |on|in)?to\ (?:the\ )?(?:[\w-]+\ |<C\d+>\ ?){{1,4}}?)\ ?(?:by\ (?:winning\ )?|with\ an?\ )?{{S:score}}\ (?P<prep>at\ home\ to|away\ to|away\ at|against|over|at)\ (?:the\ )?{{T:other}}")),
    # "put two unanswered goals past Lecce"
    Cue("unanswered goals", "won", frozenset(("unanswered", "unreplied")), shape_pattern(
        rf"\b(?:put|hit|scor(?:ed|ing)|fir(?:ed|ing)|struck|nett(?:ed|ing)|plunder(?:ed|ing)|slot(?:ted|ting)|ran\ in|rattl(?:ed|ing)\ in)\ (?P<tally>{_TALLY})\ (?:unanswered|unreplied)\ (?:goals\ )?(?P<prep>past|against)\ (?:an?\ |the\ )?(?:[\w-]+\ ){{0,3}}{{T:other}}")),
    # "a 5-1 mauling at the hands of Roma", "a 4-0 thrashing at home to Roma"; not "recorded a 4-0 thrashing at home to Roma"
    Cue("took a beating", "lost", frozenset(_firsts(_BEATINGS)), shape_pattern(
        rf"(?<!enjoyed\ )(?<!completed\ )(?<!recorded\ )(?<!produced\ )(?:\ba\ |\ban\ |'s?\ |\btheir\ |\bits\ )(?:{{S:score}}\ )?{ADJ}\b(?:{alternatives(_BEATINGS)})\b(?:\ for\ {{T:own}})?(?:\ {{D}})?\ "
        rf"(?P<prep>at\ home\ to|at\ home\ against|at\ home\ by|at\ home\ from|(?:at|in)\ the\ hands\ of|by(?!{_WINNING})|from)\ {_GAP}{{TR:other}}{_THEN}")),
    # "a 2-1 Roma win over Napoli"
    Cue("win, noun", "won", frozenset(_firsts(_WIN_NOUNS)), shape_pattern(
        rf"{{S:score}}\ {{T:own}}\ (?:(?:home|road|league|overtime|comeback|shutout)\ )?{WIN_NOUN}\b{_FILL}\b(?P<prep>over|against|at|versus)\ {_GAP}{{TR:other}}")),
    # "a 2-1 win over Napoli", "their 3-0 victory at Leeds", "a first win at Anfield since"
    Cue("win, noun", "won", frozenset(_firsts(_WIN_NOUNS)), shape_pattern(
        rf"(?:{{S:score}}\ {ADJ})?\b{WIN_NOUN}\b(?:\ for\ {{T:own}})?(?:\ {{D}})?{_FILL}\b(?P<prep>over|against"
        rf"|at\ home\ to|at\ home\ against|away\ to|away\ at|away\ against|at|versus|of(?!\ (?:the|this|their|its)\ (?:season|campaign|year|tournament|round|day|night|week|month)\b)|from|on"
        rf")\ {_GAP}{{TR:other}}"
        rf"(?:['’]s)?{_THEN}")),
    # "a fourth defeat after going 2-1 down against Lecce"
    Cue("went down", "lost", frozenset(("down",)), shape_pattern(
        rf"\b(?:{LOSE_NOUN}|lost)\b[^<>;.]{{0,40}}\b(?:went|going|gone)\ (?:down\ )?{{S:score}}\ (?:down\ )?(?P<prep>to|against|at)\ (?:[\w-]+\ ){{0,2}}{{TR:other}}")),
    # "a 2-0 defeat by Roma", "tasted defeat, 2-1 at Spurs"
    Cue("defeat, noun", "lost", frozenset(_firsts(_LOSE_NOUNS)), shape_pattern(
        rf"(?:{{S:score}}\ {ADJ})?\b{LOSE_NOUN}\b(?:\ for\ {{T:own}})?(?:\ {{D}})?{_FILL}(?:,\ (?:(?:losing|falling|going\ down)\ )?{{S:score3}}\ )?\b(?P<prep>by(?!{_WINNING})"
        rf"|(?:at|in)\ the\ hands\ of|at\ home\ to|at\ home\ against|at\ home\ by|away\ to|away\ at|away\ against|to(?!\ (?:{_TO_WIN}|brush|beat|see|end|move|go|stay|take|make|leave|keep|give|return|get|reach|drop|slip|fall|be|become|put))"
        rf"|against|at|from|versus)\ {_GAP}{{TR:other}}"
        rf"{_THEN}")),
    # "that 3-0 spanking by Roma", "a hiding from Roma"
    Cue("beating, noun", "lost", frozenset(_firsts(_BEATINGS)), shape_pattern(
        rf"(?:{{S:score}}\ {ADJ})?\b{alternatives(_BEATINGS)}\b(?:\ {{D}})?\ (?P<prep>by(?!{_WINNING})|(?:at|in)\ the\ hands\ of|from)\ {_GAP}{{TR:other}}"
        rf"{_THEN}")),
    Cue("lost, verb", "lost", frozenset(_LOSE_VERBS), shape_pattern(
        rf"\b(?:lost(?!\ (?:a\ goal|(?:the\ )?(?:top|first|second|third|fourth|pole)\ (?:spot|place|position)|the\ (?:lead|leadership|summit)|his|her|possession|the\ ball|their\ (?:way|footing|lead|captain)|out\b|<P|<X|captain|defender|striker|midfielder|goalkeeper))|lose|loses|losing|went\ (?:down|under)|go\ down|going\ (?:down|under)|(?<!\bit\ )fell|fall|falling|slipped(?!\ (?:up|an?|the|it|his|her|him|through|past|in|home|inside|between|away)\b|\ <P)|slumped|slumping"
        rf"|succumbed|crashed|tumbled|capitulated|surrendered(?!\ (?:an?|the|their|its)\ (?:[\w-]+\ |<S\d+>\ ){{0,3}}(?:lead|advantage|possession|initiative|record))|bowed\ out|crashed\ out)\b"
        rf"{_FILL}(?:{{S:score}})?{_FILL}\b(?P<prep>at\ home\ to|at\ home\ against|away\ to|away\ at"
        rf"|away\ against|to(?!{_PLACE})|against|at|by|versus|{_IN})\ {_GAP}{{TR:other}}(?:\ (?:at\ home|away(?:\ from\ home)?)(?=\ (?:by\ )?<S))?{_THEN}")),
    # "drew 1-1 with Genoa", "a goalless draw at Lecce", "shared the spoils with"
    Cue("draw, noun", "drew", frozenset((*_firsts(_DRAW_NOUNS), "shared", "share", "shares", "sharing", "tie", "ties", "thriller", "classic", "epic", "cracker")), shape_pattern(
        rf"(?:{_SCORE}\ {ADJ}\b{LEVEL_NOUN}|\b(?:{_DRAW_NOUN}|ties?|thriller|classic"
        rf"|shar(?:ed|es?|ing)\ (?:(?:the|a)\ )?(?:spoils|points?|honours|honors|draw|{{S:score3}})))(?:\b|(?<=>))(?:\ for\ {{T:own}})?(?:\ {{D}})?{_FILL}\b(?P<prep>with|against|at\ home\ to"
        rf"|at\ home\ against|at\ home\ with|away\ to|away\ at|at|to|versus|by)\ {_GAP}{{TR:other}}"
        rf"{_THEN}")),
    Cue("drew, verb", "drew", frozenset(("drew", "draw", "draws", "drawing", "tied", "drawn")), shape_pattern(
        rf"\b(?:drew|draw|draws|drawing|tied|(?<!were\ )(?<!was\ )(?<!been\ )(?<!are\ )(?<!is\ )(?<!then\ )(?<!being\ )drawn)\b(?:{_FILL}{_SCORE})?{_FILL}\b(?P<prep>with|against"
        rf"|at\ home\ to|at\ home\ against|away\ to|away\ at|at|to|versus|{_IN})\ {_GAP}{{TR:other}}(?:\ (?:in\ an?\ |\((?=<S\d+>\)))?{{S:score2}})?")),
    # "after a late goal to finish 1-1 at the ground against Lecce"
    Cue("finished level", "drew", frozenset(f for v in ("finish", "end") for f in forms_of(v)), shape_pattern(
        r"\b(?:finish|end)(?:ed|ing|es|s)?\ (?:(?:all\ )?(?:level|square)\ (?:at\ )?)?{S:score}\ (?:(?:at|in)\ (?:the\ )?(?:[\w'-]+\ |<[GL]\d+>\ ){1,3})?(?P<prep>at\ home\ to|away\ to|against|with)\ (?:the\ )?(?:[\w-]+-[\w-]+\ ){0,2}{T:other}")),
    Cue("tied, active", "drew", frozenset(("tied", "tie", "ties", "tying", "drew", "draw")), shape_pattern(
        r"\b(?:tied|tie|ties|tying|drew|draw)\ (?:(?:hosts?|visitors?|[\w-]+-\w+|<C\d+>-\w+|fellow\ [\w-]+|the|visiting)\ ){0,3}{TR:other}(?:\ (?:in\ an?\ )?|,\ ){S:score}")),
    # "salvaged a point at Lecce"
    Cue("took a point", "drew", frozenset(("point",)), shape_pattern(
        r"\b(?:salvag\w+|earn\w*|rescu\w+|snatch\w*|secur\w+|claim\w*|grab\w*|t(?:oo|a)k\w*|w[io]n|stol\w+|steal\w*|gain\w*|pick\w*\ up|pull\w*\ off|eke\w*\ out|dug\ out|claw\w*)\ (?:them\ )?(?:an?|one|the)\ (?:[\w'-]+\ ){0,2}?(?:point|share\ of\ the\ (?:spoils|points))\ (?:for\ {T:own}\ )?(?P<prep>at\ home\ to|at|against|with|away\ to|off)\ (?:(?!their\b|home\b)[\w-]+\ ){0,2}{TR:other}(?!'s?\ )(?:,?\ (?:in|with|after|from|thanks\ to)\ an?\ (?:[\w-]+\ ){0,2}{S:score}|(?:(?!\b(?:while|but|whereas)\b)[^<>;.]|<[GDCLM]\d+>){0,80}?\b(?:sides|teams|pair|they)\ shar(?:ed|ing)\ {S:score2})?")),
    # "came away from Lecce with a point"
    Cue("came away", "drew", frozenset(("point", "draw")), shape_pattern(
        r"\b(?:c[ao]me|coming|went|returned|returning|emerged|escaped|headed|travelled)\ (?:(?P<prep>away|home|back)\ )?from\ (?:the\ )?{T:other}(?!'s)\ with\ (?:an?|the)\ (?:[\w-]+\ ){0,2}?(?:{S:score}\ )?(?:point|draw)(?!\ (?:to|still|or)\b)")),
    Cue("held, active", "drew", frozenset(("held", "hold", "holding")), shape_pattern(
        rf"\b(?:held|hold|holding)\ {_GAP}{{TR:other}}{_GAP}(?:\bto\ (?:an?\ )?)?{_GAP}(?:{{S:score}}"
        rf"|(?P<nil>goalless|scoreless)|\bdraw\b|\bstalemate\b)")),
    # "their 5-1 defeat of Scotland"
    Cue("defeat of", "won", frozenset({"defeat"}), shape_pattern(
        rf"(?:{{S:score}}{_GAP})?\bdefeat\ of\ {_GAP}{{TR:other}}")),
    # "beat Verona 2-1", "edging Lazio in Rome 1-0"
    Cue("won, verb", "won", frozenset((*(form.split()[0] for form in WIN_FORMS), *TO_WIN)), shape_pattern(
        rf"\b(?:{WIN_VERB}|(?:(?<=to\ )|(?<=to\ eventually\ )|(?<=to\ finally\ )|(?<=to\ narrowly\ ))(?:{_TO_WIN})|(?<=will\ )(?:{_TO_WIN}))\ (?!home\b(?!\ (?:side|team|favou?rites)\b)|(?:of|in|on|at|for|by|from|to|closer|clear|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|[\w-]+teen|\d+)\ points?|(?:\w+\ )?points?\ clear|further|away|favou?rites)\b){_GAP}{{TR:other}}(?!\ to\ (?:the\ |an?\ )?(?:title|<C\d+>|crown|top|post|punch|signing|signature|promotion|place|spot|first|second))(?!\ on\ (?:goals?\b|points\b|head-to-head))(?:['’]s)?(?:\ of\ <T\d+>|\ \(<T\d+>\)|\ \(\d{{1,2}}-[^()<>]{{3,22}}\)(?=,?\ <S))?(?:{_APART}{{S:score3}}|\s?\(?{_FILL}(?:{{S:score2}}|(?=$"
        rf"|[,.;])))?")),
    # "at the expense of Verona, whom they beat 1-0"
    Cue("whom they beat", "won", frozenset(("whom",)), shape_pattern(
        rf"{{T:other}},?\ whom\ (?:they|it)\ (?:had\ )?(?:{WIN_VERB})\ (?:by\ )?{{S:score}}")),
    # "pick up three points against Verona"; of a whole season: "have taken three points at Verona"
    Cue("took the points", "won", frozenset(("points",)), shape_pattern(
        r"(?<!have\ )(?<!has\ )(?<!had\ )(?<!only\ )\b(?:t(?:oo|a)k(?:e|es|ing)?|claim(?:s|ed|ing)?|w[io]n(?:s|ning)?|collect(?:s|ed|ing)?|pick(?:s|ed|ing)?\ up|secur(?:e|es|ed|ing)|earn(?:s|ed|ing)?|snatch(?:ed|ing)?|stole)\ "
        r"(?:all\ )?(?:the\ |three\ |maximum\ ){1,2}points\ (?P<prep>at\ home\ to|away\ to|against|at)\ (?:the\ )?(?:[\w-]+-[\w-]+\ |lowly\ |struggling\ |neighbours\ |rivals\ |leaders\ ){0,2}{TR:other}(?!['’]|,?\ (?:and|or)\ (?:the\ )?<T|,\ <T|\ (?:FC\ )?(?:in|with|through|via|thanks\ to|courtesy\ of|after|by\ winning)\ (?:an?\ )?<S)")),
    # "blew Verona away 5-0", "brushed Verona aside", "knocked Verona out with a 2-1 win"
    Cue("won, parted", "won", PARTED_FORMS, shape_pattern(
        rf"\b{PARTED}(?!\ of\ the\ (?:game|match|tie)\b)(?:(?:\ of\ (?:the\ )?(?:<C\d+>|[\w-]+))?,?\ (?:by\ |with\ an?\ |winning\ |in\ an?\ ){{0,2}}{{S:score}})?")),
    # "dismissed Verona 5-1", "topped Verona 5-1": with its score only, for players are dismissed and tables topped too
    Cue("dismissed", "won", _WITH_SCORE, shape_pattern(
        r"(?<!was\ )(?<!were\ )\b(?:(?<!an\ )(?<!the\ )upset|dismiss(?:ed|ing)?|overhaul(?:ed|ing|s)?|silenc(?:ed|ing)|stung|flogg(?:ed|ing)|ambush(?:ed|ing)|bur(?:ied|ying)|whack(?:ed|ing)|dethron(?:ed|ing)|pulveri[sz](?:ed|ing)|(?<=to\ )(?:silence|bury|sting|ambush|dethrone)|tops?|tipped|drops?|dropp(?:ed|ing)|topp(?:ed|ing)|dominat(?:ed|ing|es)|clipp(?:ed|ing)|handl(?:ed|ing)|stifl(?:ed|ing)|lift(?:ed|ing)\ past|laid\ waste\ to|laying\ waste\ to)\ (?:[\w.-]+\ ){0,2}{TR:other}(?:\ \([^()<>]{2,24}\))?,?\ (?:by\ (?:an?\ (?:score|count)\ of\ )?)?{S:score}(?!\ (?:at|by)\ (?:the\ )?(?:half|break|interval)|\ (?:up|ahead|in\ front|lead|down)\b)")),
    # "dropped a 2-1 road decision to Verona", "took a 1-0 decision at Verona"
    Cue("decision, lost", "lost", frozenset({"decision", "result"}), shape_pattern(
        rf"\b(?:drop(?:ped|ping|s)?|lost|losing|loses?|suffer\w*)\ (?:an?|their|the)\ {ADJ}{{S:score}}\ {ADJ}(?:decision|result)\b{_FILL}\b(?P<prep>at\ home\ to|at\ home\ against|away\ to|to|by|against|at)\ {_GAP}{{TR:other}}")),
    Cue("decision, won", "won", frozenset({"decision", "result"}), shape_pattern(
        rf"\b(?:won|winning|wins?|took|taking|takes?|claim\w*|captur\w*|earn\w*|post\w*|gain\w*|edg\w*|notch\w*|pull\w*\ out|record\w*)\ (?:an?|their|the)\ {ADJ}{{S:score}}\ {ADJ}(?:decision|result)\b{_FILL}\b(?P<prep>at\ home\ to|at\ home\ against|away\ to|over|against|at|from)\ {_GAP}{{TR:other}}")),
    # "Roma's 2-0 home dousing of Verona": whatever they did to the other side
    Cue("doing of", "won", frozenset({"of"}), shape_pattern(
        r"{T:own}['’]s?\ (?:[\w-]+\ ){0,2}{S:score}\ (?:[\w-]+\ ){0,2}[a-z]{3,}(?:ing|ion|al)\ of\ (?:the\ )?(?:[\w-]+\ ){0,2}{T:other}")),
    # "helped Roma beat Lazio, 4-0"
    Cue("helped beat", "won", _BASES, shape_pattern(
        rf"\b(?:help|lead|le[dt]|lift|push|guid|power|propel|carr|inspir|sees?\b|saw|enabl)\w*\ (?:(?:the\ )?{{T:own}}|them)\ (?:to\ )?(?:{'|'.join(sorted(_BASES))})\ {_GAP}{{T:other}},?\ \(?(?:{_FILL})?{{S:score}}")),
    # "came up short against Lecce, falling 4-1"
    Cue("came up short", "lost", frozenset(("short",)), shape_pattern(
        r"\b(?:came|come|comes|coming|fell|fall|falling)\ (?:up\ |just\ )?short\ against\ (?:the\ )?(?:visiting\ )?{TR:other},?\ (?:[\w'-]+\ ){0,4}?{S:score}")),
    # "fired Roma past Lazio 2-0"
    Cue("took past", "won", frozenset(("past",)), shape_pattern(
        rf"\b(?:take|took|fire|fired|send|sent|lead|led|guide|guided|help|helped|see|saw|put|lifted|inspired"
        rf"|steer|steered|sees|fires|leads)\ (?:the\ )?{{T:own}}(?:['’]s?)?\ (?:(?:girls|boys|women['’]s|men['’]s)['’]?\ soccer\ team\ )?(?:easily\ "
        rf"|safely\ )?past\ {_GAP}{{TR:other}}{_THEN}")),
    # "won 2-1 at Verona", "ran out 3-0 winners against", "winning 2-0 away to"
    Cue("survived a fright", "won", frozenset(("fright", "scare")), shape_pattern(
        rf"\b(?:given|handed|got|had|survived)\ (?:an?\ )?(?:[\w-]+\ ){{0,2}}(?:fright|scare)\ (?:by|from|against|at\ the\ hands\ of)\ {_GAP}{{T:other}},?\ (?:before|but)\ (?:[\w-]+\ ){{1,5}}{{S:score}}(?!\ (?:down|behind|deficit))")),
    # "got a fright from Lecce before scraping home 3-2" above; "secured 2-0 against Lecce", "posted a 3-1 over Lecce"
    Cue("secured a score", "won", frozenset(("secured", "recorded", "posted", "registered", "claimed")), shape_pattern(
        rf"\b(?:secured|recorded|posted|registered|claimed)\ (?:an?\ )?{{S:score}}\ (?P<prep>over|against|away\ to|at\ home\ to)\ {_GAP}{{T:other}}")),
    # "took the points off Lecce in a 2-1 win"
    Cue("took the points", "won", frozenset(("points",)), shape_pattern(
        rf"\b(?:t(?:oo|a)k\w*|claim\w*|won?|win|stole|steal\w*|grabb?\w*|snatch\w*|collect\w*)\ (?:all\ )?(?:the|three|maximum)\ (?:three\ )?points\ (?P<prep>off|from|against|away\ at|at\ home\ to|at)\ (?:the\ )?(?:[\w-]+-[\w-]+\ |lowly\ |struggling\ |neighbours\ |rivals\ |leaders\ ){{0,2}}{{T:other}}\ (?:FC\ |fc\ )?(?:in|with|through|via|thanks\ to|courtesy\ of|after|by\ winning)\ (?:an?\ )?{{S:score}}(?:\ {ADJ}(?:{WIN_NOUN}))?")),
    Cue("winners", "won", frozenset(("winners", "winner", "victors")), shape_pattern(
        rf"{{S:score}}\ (?:\([^()]{{3,120}}\)\ )?(?:\w+\ ){{0,2}}(?:winners?|victors)\b{_FILL}\b(?P<prep>at\ home\ to|away\ to|away\ at|at"
        rf"|against|over|on|of|in|versus)\ {_GAP}{{TR:other}}")),
    Cue("won, plain", "won", frozenset(_PLAIN_WINS), shape_pattern(
        rf"\b(?:won|win|wins|winning|winners|victorious|triumphed|triumphing|prevailed|prevailing|coasted\ home|romped\ home"
        rf"|cruised\ home|(?:nicked|edged|shaded|sneaked|stole|snatched)\ it|(?:scrap(?:ed|ped)|squeezed|squeaked|edged|scrambled|limped|eased|strolled|sneaked|crept)\ (?:home|through))\b{_FILL}(?:{{S:score}})?{_FILL}\b(?P<prep>at\ home\ to|at\ home\ against|away\ to"
        rf"|away\ at|away\ against|at|against|over|in(?!\ (?:a\ row|succession)\b)|versus|from)\ {_GAP}{{TR:other}}{_THEN}")),
    # "won 3-1 to hand Lecce a third defeat in a row"
    Cue("won to hand", "won", _GIVEN_ON, shape_pattern(
        rf"\b(?:won|win|wins|winning|triumphed|prevailed|cruised|romped)\ (?:\w+\ ){{0,2}}{{S:score}}\ (?:[\w-]+\ ){{0,3}}?to\ (?:{'|'.join(sorted(_GIVEN_ON))})\ (?:the\ )?(?:[\w-]+-[\w-]+\ |<P\d+>'s?\ ){{0,2}}{{T:other}}\ (?:to\ )?(?:an?|their|its|only|another)\ (?:[\w'-]+\ ){{0,4}}?(?:{LOSE_NOUN})\b")),
    # "gave Lecce a 4-1 hiding", "inflicted a 3-0 defeat on Lecce"
    Cue("given a beating", "won", frozenset(_GIVING), shape_pattern(
        rf"\b(?:{'|'.join(_GIVING)})\ (?:out\ )?{{T:other}}\ (?:an?|their)\ {_PLAIN}(?:{{S:score}}\ )?{_PLAIN}{_BEATING}\b{_BY_WINNING}")),
    # "condemned Lecce to a fourth home defeat"
    Cue("condemned", "won", _CONDEMNING, shape_pattern(
        rf"\b(?:{'|'.join(sorted(_CONDEMNING))})\ (?:\w+ly\ )?{{T:other}}(?:\ (?:down|out|crashing|tumbling|spinning))?\ to\ (?:only\ |just\ )?(?:an?|their|the|another|successive|<S\d+>)\ {ADJ}(?:{{S:score}}\ )?{ADJ}(?:{LOSE_NOUN})\b{_THEN}")),
    Cue("inflicted on", "won", frozenset(("inflicted", "inflict", "inflicting")), shape_pattern(
        rf"\binflict(?:ed|ing)?\ (?:an?|their)\ (?:[\w-]+\ )?{{S:score}}\ (?:[\w-]+\ ){{0,2}}?{_BEATING}\ (?:on|upon)\ {{TR:other}}")),
    Cue("inflicted", "won", frozenset(("inflicted", "inflict", "inflicting")), shape_pattern(
        rf"\binflict(?:ed|ing)?\ (?:[\w-]+\ ){{0,2}}{{T:other}}['’]s?\ {_PLAIN}{_BEATING}\b{_BY_WINNING}")),
    # "by ending Lecce's ten-match unbeaten run": only a defeat ends that
    Cue("ended unbeaten run", "won", frozenset(("unbeaten",)), shape_pattern(
        r"\b(?:end(?:ed|ing|s)?|halt(?:ed|ing)|snapp(?:ed|ing)|(?:put(?:ting)?|br(?:ought|inging))\ an\ end\ to)\ (?:the\ )?{T:other}['’]s?\ (?:[\w'-]+\ ){0,2}unbeaten\ (?:[\w-]+\ )?(?:run|start|record|streak|sequence)\b(?!\ (?:with|in|thanks\ to|courtesy\ of|by|after)\ (?:an?\ )?(?:[\w-]+\ ){0,2}<S)")),
    # "ended Lecce's unbeaten run with a 2-1 win", "dealt a blow to Lecce's hopes with a 2-0 victory"
    Cue("ended their run", "won", _ENDING | {"blow"}, shape_pattern(
        rf"\b(?:{'|'.join(sorted(_ENDING))}|blow\ to)\ {{T:other}}['’]s?\ (?:<[CXL]\d+>|(?!\b(?:and|but|as|when|while)\b)[^<>;.]){{0,60}}?\b(?:with|thanks\ to|courtesy\ of|in|by)\ (?:an?|their|his|winning)\ {{S:score}}\ {ADJ}(?:{WIN_NOUN})\b")),
    # "compounded Lecce's woes with a 2-0 win", "piled more misery on Lecce with a 2-0 win"
    Cue("deepened their woes", "won", _DEEPENING, shape_pattern(
        rf"\b(?:(?:{'|'.join(sorted(_DEEPENING - {'piled', 'heaped', 'piling', 'heaping'}))})(?:\ to)?|(?:pil|heap)(?:ed|ing)\ (?:[\w-]+\ ){{0,3}}(?:on|upon)|(?:pil|heap)(?:ed|ing)\ on\ (?:the\ |more\ |further\ )?[\w-]+\ (?:for|on))\ (?:the\ )?(?:[\w-]+-[\w-]+\ |struggling\ )?{{T:other}}(?:['’]s?)?\ (?:(?!\b(?:and|but|as|when|while)\b)(?:[^<>;.]|<[CXL]\d+>)){{0,60}}?\b(?:with|thanks\ to|courtesy\ of|in|by)\ (?:an?|their|winning)\ {{S:score}}\ {ADJ}(?:{WIN_NOUN})\b")),
    # "scored four without reply against Lecce"
    Cue("unanswered, then whom", "won", frozenset(("reply", "response", "answer", "unanswered")), shape_pattern(
        rf"\b(?:put|hit|fired|firing|banged|scor(?:ed|ing)|ran\ in|rattled|plundered|struck|nett(?:ed|ing)|knocked)\ (?:in\ )?(?P<tally>{_TALLY})\ (?:(?:goals\ )?without\ (?:reply|response|answer)|unanswered\ goals)\ (?P<prep>at\ home\ to|away\ to|away\ at|against|at|past)\ (?:the\ )?(?:[\w-]+-[\w-]+\ |lowly\ )?{{T:other}}")),
    # "were no match for Lecce, going down 4-0", "were second best to Lecce and lost 2-0"
    Cue("no match for", "lost", frozenset(("no", "second", "outclassed", "overrun", "overwhelmed", "outplayed", "outfought")), shape_pattern(
        r"\b(?:(?:were|was|are|proved)\ (?:simply\ |just\ |really\ )?no\ match\ for|(?:were|was)\ (?:second\ best\ (?:to|against)|(?:outclassed|overrun|overwhelmed|outplayed|outfought)\ by))\ (?:the\ )?(?:[\w-]+-[\w-]+\ )?{T:other}"
        r"(?:\ and|,)\ (?:[a-z]+ly\ )?(?:lost|losing|went\ down|going\ down|were\ beaten|beaten|fell|falling|were\ thrashed|crashed|crashing)\ (?:to\ an?\ )?{S:score}(?!\ (?:at|by)\ (?:the\ )?(?:half|break|interval))")),
    # "their game with Lecce was a goalless affair"
    Cue("goalless affair", "drew", frozenset(("goalless", "scoreless", "goal-less", "blank")), shape_pattern(
        r"\b(?:match|game|clash|meeting|tie|encounter|visit|trip|derby|contest)\ (?P<prep>with|against|to|at)\ (?:the\ )?(?:[\w-]+-[\w-]+\ )?{T:other}\ (?:was|ended|finished|proved|turned\ out)\ (?:as\ |in\ |to\ be\ )?(?:an?\ )?(?:[\w-]+\ )?(?P<nil>goalless|scoreless|goal-less)\b")),
    # "a solitary goal was enough for Roma against Lecce"
    Cue("one goal was enough", "won", frozenset(("enough", "sufficed")), shape_pattern(
        r"\b(?P<only>(?:one|solitary|single|lone|sole)\ (?:[\w-]+\ |<P\d+>\ )?(?:goal|strike|header|penalty))\ (?:from\ <P\d+>\ |by\ <P\d+>\ )?(?:was|proved|sufficed)\ (?:to\ be\ )?(?:enough\ )?(?:for\ (?:the\ )?{T:own}\ )?(?:to\ beat|against|to\ see\ off|to\ defeat|at\ home\ to|at)\ (?:the\ )?{T:other}")),
    # "came away from Lecce with a 2-0 win"
    Cue("came away", "won", frozenset(("away",)), shape_pattern(
        rf"\b(?:c[ao]me|coming|comes|went|returned)\ (?P<prep>away)\ from\ {_GAP}{{TR:other}}\ with\ (?:an?\ |the\ )?(?:[\w'-]+\ ){{0,2}}{{S:score}}\ {ADJ}(?:{WIN_NOUN})\b")),
    # "returned from Lecce with the points after a 2-1 win", "left Lecce with a 2-1 win"
    Cue("came home", "won", frozenset(("returned", "returning", "return", "came", "coming", "left", "departed")), shape_pattern(
        rf"(?:\b(?:return(?:ed|ing)?|c[ao]me\ (?:home|back)|coming\ (?:home|back))\ from|{{T:own}}\ (?:left|departed))\ (?:the\ )?{{T:other}}\ with\ (?:(?:all\ )?(?:the\ |three\ |maximum\ ){{1,2}}points\ (?:thanks\ to|after|courtesy\ of|in|from)\ )?(?:an?|their|the)\ (?:[\w'-]+\ ){{0,2}}{{S:score}}\ {ADJ}(?:{WIN_NOUN})\b")),
    # "came from behind against Lecce, 2-1"
    Cue("from behind", "won", frozenset(("from",)), shape_pattern(
        r"\b(?:came|coming|come|fought|fighting|battled|hit)\ (?:back\ )?from\ (?:behind|(?:an?|one|two|three)\ (?:goals?\ )?(?:down|behind))\ against\ {TR:other},?\ {S:score}")),
    # "Ward scored early against Lecce and it finished 1-0": his side's
    Cue("scored against", "won", frozenset(("finished", "ended", "stayed")), shape_pattern(
        r"<P\d+>\ (?:scored|struck|headed|netted)\b(?:[^<>;.]|<[MD]\d+>){0,40}?\bagainst\ {T:other}(?:[^<>;.]|<[MD]\d+>){0,90}?\bit\ (?:finished|ended|stayed)\ {S:score}")),
)  # fmt: skip

# behind "beat Lecce 2-0" and "won 2-0 against Lecce": "| , Bari 3-1 and Como 1-0", "| and 3-1 against Bari"
MORE = shape_pattern(
    r"(?:,?\ and|,)\ (?:then\ )?(?:(?:the\ )?{T:other},?\ {S:score}(?!\ (?:to|against|over|at|with)\b|\ (?:[\w-]+\ )?(?:win|winners|victory|defeat|draw))|{S:score2}\ (?P<prep>at\ home\ to|away\ to|against|over|with|at|to|by)\ (?:the\ )?{T:other2})"
)
# behind "1-0 wins over Lecce": "| and Bari"
AND_ANOTHER = shape_pattern(
    r"\ and\ (?:the\ )?{T:other}(?!'s?\b|\ (?:[a-z]+ed|won|lost|drew|beat|are|were|have|had)\b|\ <S)"
)
# a guess, or another sport: "Prediction: Roma 2-0 Lazio", "We say: Roma 2-0 Lazio", "beat them by nine runs", "in the 48-51kg category"
NO_RESULT = triggered(
    r"\bwe say:|\b(?:prediction|predicted|predicts?|correct score|betting|(?<!the )(?<!all )(?<!at )(?<!considerable )(?<!long )(?<!heavy )odds(?!-on\b)|wickets?|innings|overs|runs(?= (?:scored|batted))|\d+ ?kg|weight category|flyweight|bantamweight|featherweight|tries(?! to\b)|touchdowns?"
    r"|rebounds|tie-?break|straight sets|penalty corners?|power-?play|hurling|camogie|puck|quarterback|three-pointers?|batsm[ae]n|bowlers?)\b"
    rf"|\b{CARDINAL} runs\b"
    r"|\b(?:first|second|third|fourth) quarter\b(?!-)|\bby (?:way of )?forfeit\b|\bforfeit (?:win|victory|loss)\b|<S\d+> forfeit\b"
)
# "Roma won 2-1 at Lecce, | Lazio 3-2 at Bari", "Fulham (1-0 at Hull)", "wins for Roma (2-1 v Lazio)"
ELLIPTICAL = shape_pattern(
    r"{T:own},?\ \(?{S:score}\ (?P<prep>at\ home\ to|at\ home\ against|away\ to|away\ at|at|over|against|by|to|with|vs?)\ (?:the\ |[\w-]+-[\w-]+\ |fellow\ |struggling\ |bottom\ ){0,2}{T:other}"
)
ELLIPSIS: dict[str, Verdict] = {"over": "won", "by": "lost"}
