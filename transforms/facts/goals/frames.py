"""Frames: a verb and the noun that makes it a goal, as a table: "sealed … win", "found … net", "finished off … move"."""

import re
from dataclasses import dataclass

from transforms.facts.goals.tellings import LIKELY, PLAIN, UNSURE
from transforms.facts.grammar.verb_forms import conjugate

_FILL = r"(?:(?!\b(?:and|to|from|with|for|after|but|in|on|at|before|as|when|by|while|who)\b)[^<>.,;:()]|<[TRXMSLCDP]\d+>){0,48}?"


@dataclass(frozen=True, slots=True)
class Frame:
    """Verbs, what stands behind them, and how far that makes a goal."""

    name: str
    verbs: tuple[str, ...]
    behind: re.Pattern[str]
    strength: float


def _frame(name: str, verbs: str, nouns: str, strength: float = PLAIN, *, not_behind: str = "") -> Frame:
    """A frame whose noun may stand some words behind the verb; `not_behind` must not follow the noun."""
    refused = rf"(?!\ (?:{not_behind})\b)" if not_behind else ""
    pattern = re.compile(rf"(?=[ -]){_FILL}(?<![\w'-])(?:{nouns})(?![\w'-]){refused}")
    return Frame(name, tuple(conjugate(v.strip() for v in verbs.split(","))), pattern, strength)


_ORDINAL = r"first|second|third|fourth|fifth|sixth|seventh|eighth"
_SIDE = r"(?:the\ )?(?:<[TR]\d+>|his\ side|her\ side|his\ team|her\ team|the\ \w+|them|us)\ (?:back\ )?(?:to|into|on\ to|past|through\ to)\ [^<>.,;:()]{0,30}?"
FRAMES = (
    _frame(
        "fired to victory",
        "fire, power, shoot, head, sweep, blast, propel, carry",
        _SIDE + r"(?:win|victory|success|triumph|final|semi-?finals?|quarter-?finals?|next\ round|glory|lead|points)",
        LIKELY,
    ),
    _frame(
        "led to victory",
        "lead, guide, inspire, help, send, steer, lift",
        _SIDE + r"(?:win|victory|success|triumph|final|semi-?finals?|quarter-?finals?|next\ round|glory|points)",
        UNSURE,
    ),
    _frame(
        "gave a win",
        "give, hand, earn, bring, deliver",
        r"(?:the\ )?(?:<[TR]\d+>|his\ side|her\ side|his\ team|her\ team)\ (?:an?|the|their)\ (?:[\w'-]+\ |<S\d+>\ |<M\d+>[ -]?){0,4}?(?:win|victory|success|triumph)",
        LIKELY,
        not_behind="bonus|speech|parade",
    ),
    _frame("closed the gap", "close", r"gap|deficit", UNSURE),
    _frame(
        "opened",
        "open, start, begin, kick off, close, close out, complete, finish, finish off, round off, round out, wrap up, cap, cap off, get",
        r"scoring|scoreline|score|scores|account|goalscoring|goal-scoring|goal\ account",
    ),
    _frame(
        "broke the tie",
        "break",
        r"(?:<S\d+>|goalless|scoreless)\ (?:tie|deadlock|draw|stalemate)|tie(?=\ (?:<M\d+>|with|when|late|early|in|on|by))",
    ),
    _frame("opened", "break", r"deadlock|resistance|stalemate|ice|duck|goalless\ deadlock"),
    _frame(
        "lead",
        "double, treble, triple, extend, increase, stretch, restore, regain, reclaim, pad, enhance, lengthen, build on, add to, re-establish, reestablish, improve",
        r"lead|leads|advantage|cushion|margin|buffer|two-goal|tally|scores?|scoreline|it(?=\ (?:<M\d+>|shortly|soon|just|midway|further|[\w-]+\ minutes\ (?:later|after|before)|to\ <S))",
        not_behind="for\\ the\\ (?:season|campaign)",
    ),
    _frame(
        "deficit",
        "halve, reduce, cut, trim, narrow, erase, wipe out, wipe away, nullify, eat into, peg back",
        r"deficit|arrears|leeway|lead|advantage|margin|gap|(?<!of\ )(?<!across\ )(?<!towards\ )(?<!at\ )(?<!on\ )(?:opener|goal)",
    ),
    _frame(
        "beat the keeper",
        "beat",
        r"(?:the\ )?(?:<[XT]\d+>(?:'s?)?\ |(?:home|visiting|opposing|advancing|stranded|<R\d+>)\ )?(?:(?:keeper|goalkeeper|goalie)\ <P\d+>|<P\d+>|his\ (?:fellow\ (?:<X\d+>|international)|compatriot|countryman|international\ team-?mate|former\ (?:team-?mate|colleague))|keeper|goalkeeper|goalie)\ (?:(?:from|at)\ (?:close\ range|point-?\ ?blank\ range|(?:the|his|her)\ (?:near|far)\ post|(?:\d+|[\w-]+)\ yards|an?\ (?:[\w-]+\ )?angle|the\ edge|the\ (?:penalty\ )?spot)\b|(?:low\ |high\ |cleanly\ )?(?:to|at|inside|into)\ (?:the|his|her)\ (?:near|far|left|right|short|lower|upper|bottom|top|back)\b|(?:[\w'-]+\ ){0,3}?with\ (?:an?|the|his|her)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,4}?(?:shot|header|volley|drive|strike|finish|chip|lob|free-kick|free\ kick|penalty|spot-kick|effort))|<M\d+>(?=\s*(?:$|[.,;]|and\b))|<P\d+>\ in\ (?:the\ )?(?:<[TR]\d+>(?:'s?)?\ |home\ |visiting\ )?goal",
        LIKELY,
    ),
    _frame("tied", "knot", r"it|things|matters|affairs?|(?:the\ )?(?:game|match|contest|scores?|tie|final)"),
    _frame("parity", "restore, regain, secure, earn, bring, find, achieve", r"parity|level\ terms|equality"),
    _frame(
        "net",
        "find, hit, ripple, bulge, shake, burst, locate, hammer, rattle",
        r"(?<!side\ )(?:net|netting|onion\ bag)|back\ of\ the\ net|(?:top|bottom|far|near)(?:[ -]\w+)?\ corner|(?<=the\ )corner",
        not_behind="flag|of\\ the\\ (?:box|area)",
    ),
    _frame("net", "have, set, send, make, leave", r"net\ (?:bulg|rippl|billow|danc|shak|bulge|ripple|dance)(?:e|ing)?"),
    _frame("net", "find", r"target|mark|range|scoresheet"),
    _frame(
        "in off a man",
        "take, get, catch",
        r"(?:nick|touch|deflection|ricochet|clip|knock|kiss|flick)\ off\ (?:[\w'-]+\ |<[XT]\d+>(?:'s)?\ ){0,3}<P\d+>(?:'s\ (?:[\w-]+\ ){0,2}[\w-]+)?,?\ (?:on\ (?:its|the)\ way\ (?:past|into|in|beyond|through|to\ the\ net)|and\ (?:in|(?:flew|looped|crept|spun|dropped|rolled|went|trickled)\ in|beat|deceived|wrong-footed|left\ (?:the\ )?(?:[\w-]+\ )?(?:keeper|goalkeeper|<P\d+>)|nestled|found\ the\ net)|that\ (?:wrong-footed|deceived|took\ it\ (?:past|beyond|into)))",
        LIKELY,
        not_behind="but|only",
    ),
    _frame(
        "simplest of tasks",
        "have, face, enjoy, be left with, be presented with, be handed, be given, be afforded",
        r"(?:the\ )?(?:simplest|easiest|most\ (?:straightforward|routine|basic))\ of\ (?:tasks?|tap-ins?|finish(?:es)?|headers?|jobs?|touches|conversions?|goals?)(?!(?:\ for\ (?:the\ )?<[TR]\d+>)?,?\ (?:but|only|yet)\b|\ (?:and|which|that)\ (?:missed|fluffed|somehow))"
        r"|(?:the|an?)\ (?:simple|easy|straightforward|routine)\ (?:task|job)\ of\ (?:tapp|roll|head|nodd|slott|turn|pass|steer|prodd|slid|knock|convert|finish|side-?foot|walk|strok|tuck)ing\ [^<>;.,]{0,30}",
        LIKELY,
        not_behind="but|only|yet",
    ),
    _frame("net", "hit", r"target", UNSURE),
    _frame(
        "finish",
        "apply, add, provide, supply, produce, get",
        r"finish|finishing\ touch(?:es)?|final\ touch|decisive\ touch|telling\ touch|killer\ touch|coup\ de\ grace|final\ flourish|crucial\ touch",
        LIKELY,
    ),
    _frame(
        "marked with a goal",
        "mark, celebrate, cap, crown, start, open, begin, round off, complete",
        r"(?:debut|return|appearance|birthday|start|display|comeback|homecoming|milestone|bow|performance)(?:\ (?:for|in|at)\ (?:the\ )?(?:<[TCG]\d+>|[\w'-]+))?\ with\ (?:an?|the|his|her|both)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}?(?:goals?|opener|winner|equali[sz]er|brace|hat-trick|double)",
        not_behind="bonus|disallowed|ruled",
    ),
    _frame(
        "ensured a result",
        "ensure",
        r"(?:that\ )?(?:the\ )?<[TR]\d+>\ (?:got|took|earned|won|claimed|collected|left\ with|went\ home\ with|shared|pocketed|picked\ up)\ (?:[\w'-]+\ ){0,3}?(?:points?|win|victory|draw|spoils|share\ of\ the\ spoils)",
        LIKELY,
    ),
    _frame("did it again", "repeat", r"feat|trick|dose", LIKELY, not_behind="of"),
    _frame("final say", "have, get, enjoy", r"final\ say|last\ word|last\ laugh|final\ word|last\ say", LIKELY),
    _frame(
        "scoresheet",
        "get, be, find, make, appear, put, join, add, etch, write",
        r"score-?\ ?sheet|scorers'?\ list|list\ of\ scorers|goal\ trail|on\ target|off\ the\ mark",
    ),
    _frame(
        "result",
        "claim, seal, wrap up, clinch, complete, cement, confirm, secure, earn, rescue, salvage, snatch, steal, grab, pinch, settle, cap, round off, crown, guarantee, nick, finish off, sew up, tie up",
        r"win|victory|success|triumph|points?|draw|comeback|turnaround|rout|result|scoring|scoreline|game|match|contest|derby|demolition|thrashing|hammering|spoils|spree|recovery|fightback",
        LIKELY,
        not_behind="bonus|drought",
    ),
    _frame(
        "result",
        "secure, seal, book, clinch",
        r"place|passage|progress|spot|title|crown|cup|promotion|qualification",
        UNSURE,
    ),
    _frame(
        "settled",
        "settle",
        r"it|encounter|clash|showdown|game|match|tie|contest|matters|issue|affair|derby|final|outcome|nerves|proceedings",
        LIKELY,
        not_behind="was|were|had|has|should|would|could|needed|is",
    ),
    _frame(
        "no chance",
        "give",
        r"(?:the\ )?(?:(?:[\w-]+\ |<[TX]\d+>\ ){0,2}(?:keeper|goalkeeper)|<P\d+>)\ no\ chance",
        LIKELY,
        not_behind="but|of|to\\ (?:speak|shine)",
    ),
    _frame(
        "helpless keeper",
        "leave",
        r"(?:the\ )?(?:(?:[\w-]+\ |<[TX]\d+>\ ){0,2}(?:keeper|goalkeeper)|<P\d+>)\ (?:helpless|rooted\ to\ the\ spot|with\ no\ chance|clutching\ at\ thin\ air|grasping\ at\ thin\ air|motionless)",
        LIKELY,
        not_behind="but|only",
    ),
    _frame(
        "buried",
        "bury, gobble up, lap up, put away, dispatch, despatch",
        r"shot|rebound|chance|opportunity|header|loose\ ball|effort|opening",
        LIKELY,
        not_behind="but|wide|over",
    ),
    _frame(
        "picked his spot",
        "pick",
        r"(?<=pick\ )(?:his|her)\ spot|(?<=picked\ )(?:his|her)\ spot|(?<=picking\ )(?:his|her)\ spot",
        LIKELY,
        not_behind="but|and|before",
    ),
    _frame(
        "rescued with a goal",
        "rescue",
        r"(?:the\ )?(?:<[TR]\d+>|his\ side|her\ side|them|it)\ with\ (?:an?|his|her)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}?(?:strike|goal|header|effort|penalty|equali[sz]er|volley|free-kick|leveller|finish)",
        LIKELY,
    ),
    _frame("broke hearts", "break", r"hearts", UNSURE),
    _frame(
        "decided",
        "decide",
        r"game|match|tie|contest|derby|final|encounter|clash|affair",
        UNSURE,
        not_behind="was|were|had|has|should|would|could|needed|is",
    ),
    _frame(
        "killed off",
        "kill, kill off, end, finish off, put, make",
        r"game|match|contest|tie|beyond\ doubt|to\ bed|out\ of\ (?:sight|(?:<T\d+>'s?\ )?reach)|safe",
        UNSURE,
    ),
    _frame(
        "move",
        "finish, finish off, complete, cap, cap off, round off, crown, end",
        r"(?:team\ |passing\ |flowing\ |sweeping\ )?(?:move|attack|counter|counter-attack|counterattack|break|run|chance)|fine\ (?:display|performance)|drought",
        LIKELY,
    ),
    _frame(
        "took the chance",
        "convert, dispatch, despatch, bury, tuck away, put away, slot away, snap up, gobble up, lap up, mop up, finish off, finish, tap home, roll home, meet",
        r"penalty|spot-kick|rebound|chance|opportunity|follow-up|loose\ ball",
        PLAIN,
        not_behind="(?:area|box)",
    ),
    _frame(
        "goal and assist",
        "have, finish with, collect, record, tally, post, contribute",
        r"(?:a|one|two|three)\ goals?\ and\ (?:an?|one|two|three)\ assists?|an?\ assist\ and\ (?:a|two)\ goals?",
    ),
    _frame(
        "took advantage",
        "take",
        r"(?:full\ )?advantage\ of\ (?:an?|the)\ (?:[\w'-]+\ ){0,2}(?:error|mistake|mix-up|slip|blunder|misunderstanding)",
        UNSURE,
    ),
    _frame(
        "numbers",
        "make",
        r"it\ (?:a\ )?(?:two|three|four|five|six|seven|eight)(?:-nil|-goal)?(?!\ (?:[\w-]+\ )?(?:goals?|wins?|games|matches|defeats|draws|points)\b|\ (?:in|from|out\ of)\ (?:a\ row|as\ many|\w+\ (?:games|matches)))|it\ <S\d+>|it\ all\ square|the\ (?:game|points|result|match)\ safe",
    ),
    _frame(
        "on their way",
        "set, have, send",
        r"(?:the\ )?(?:<[TR]\d+>|them|his\ side|her\ side|his\ team|her\ team|the\ (?:hosts|visitors|home\ side))\ on\ (?:their|its|the)\ way",
        LIKELY,
        not_behind="home|out|back|to\\ the\\ (?:airport|ground|stadium)",
    ),
    _frame(
        "provided the goals",
        "provide, supply, contribute, share, get, do",
        r"(?:the|all\ the|both)\ (?:scoring|goals)",
        LIKELY,
    ),
    _frame("did the damage", "do, inflict", r"(?:the|all\ the|most\ of\ the)\ damage", LIKELY),
    _frame(
        "made amends",
        "make",
        r"amends(?:\ (?!(?:with|by|for)\b)[\w'-]+|\ <M\d+>){0,5}?\ (?:with|by\ (?:scoring|heading|netting|hitting|getting))\ (?:an?|the|his|her|<[TR]\d+>'s?)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}?(?:goal|opener|equali[sz]er|leveller|winner|second|third|fourth|header|penalty|strike|volley)",
    ),
    _frame("made amends", "make", r"amends", UNSURE),
    _frame(
        "rescued",
        "rescue, save, spare, bail out",
        r"(?:his|her|their)\ (?:side|team|team-mates|teammates)|<[TR]\d+>|the\ (?:day|hosts|visitors)",
        UNSURE,
        not_behind="'s|from\\ (?:further|more)",
    ),
    _frame(
        "took a goal",
        "have, hit, strike, fire, get, grab, bag, net, notch, score, add, make, claim",
        rf"(?:(?:a|the|his|her|another|their|<[TR]\d+>'s?)\ )(?:{_ORDINAL})(?:\ of\ the\ (?:night|game|match|afternoon|evening|day))",
        PLAIN,
    ),
    _frame(
        "took a goal",
        "have, get, grab, bag, add, claim, score, strike, hit, net, notch, head, head in, poke in, make it, fire, slot, provide",
        r"(?:goal\ )?(?:number|no\.?)\ ?(?:two|three|four|five|six|seven|eight|[2-9])",
        not_behind="shirt|jersey|role|position",
    ),
    _frame(
        "took a goal",
        "have",
        r"(?:his|her)\ (?:own\ )?(?:second|third|fourth|fifth)(?=\s*(?:$|[.,;!]|<M|(?:and|on|with|from|when|as|after|before|in|soon|moments|minutes|of\ the\ (?:night|game|match|day|afternoon|evening))\b))",
        LIKELY,
    ),
    _frame("met", "meet", r"with\ (?:an?|the)\ (?:[\w'-]+\ ){0,2}(?:header|volley|finish|half-volley)", UNSURE),
    _frame(
        "hurt",
        "stun, shock, silence, punish, sink, undo, floor, stagger, rock",
        r"<[TR]\d+>|hosts|visitors|home\ (?:side|crowd|fans|support)|crowd|leaders|champions|favourites|<G\d+>|the\ \w+",
        UNSURE,
    ),
    # "let fly from distance and the keeper got only fingertips to it"
    Frame(
        "let fly",
        ("let fly", "let rip", *conjugate(["try his luck", "try her luck", "take aim"])),
        re.compile(
            r"(?: (?:[^<>;.,]|<[MX]\d+>){1,50}?)?,? and (?:the )?(?:[\w-]+ |<[TXR]\d+>(?:'s)? ){0,3}(?:<P\d+>|keeper|goalkeeper) "
            r"(?:got only|only got|could only get|could get only|could manage only|managed only|got no more than) (?:an? |the |his |her )?(?:faint(?:est)? |slight(?:est)? )?"
            r"(?:fingertips?|fingers?|gloves?|hands?|palm|touch)(?: of (?:fingertips|touches|fingers))? (?:to|on) (?:it|the ball)\b"
            r"(?!,? (?:but|as it (?:went|flew|came|hit)|and (?:it|the ball) (?:hit|struck|came|went)))"
        ),
        LIKELY,
    ),
)
"""What a scorer does, by the noun behind his verb."""

BY_VERB: dict[str, list[Frame]] = {}
for _one in FRAMES:
    for _verb in _one.verbs:
        BY_VERB.setdefault(_verb, []).append(_one)

REPLIES = conjugate(
    [
        "reply",
        "respond",
        "answer",
        "hit back",
        "strike back",
        "strike again",
        "strike first",
        "strike twice",
        "capitalise",
        "capitalize",
        "profit",
        "pounce",
        "oblige",
        "make sure",
        "do the rest",
    ]
)
"""What a scorer or his team does in return: a goal with a minute or where the score leaves room."""


def frame_at(shape: str, verb: str, end: int) -> tuple[int, Frame] | None:
    """Where the words of a goal end that begin with a verb ending at `end`, and the frame; the surest frame first.

    >>> found = frame_at("<P0> wrapped up a fine win", "wrapped up", 15)
    >>> found and (found[0], found[1].name)
    (26, 'result')
    """
    best: tuple[int, Frame] | None = None
    for frame in BY_VERB.get(verb, ()):
        match = frame.behind.match(shape, end)
        if match and (best is None or frame.strength > best[1].strength):
            best = match.end(), frame
    return best
