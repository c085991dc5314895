"""The words of results that name only one side, or none: "eased to a 5-1 victory", "won 3-1 on Sunday"."""

from transforms.facts.grammar.patterns import shape_pattern
from transforms.facts.results.words import ADJ, LEVEL_NOUN, LOSE_NOUN, WIN_NOUN, WIN_VERB, Verdict
from transforms.reading.triggers import Triggered, triggered

_SHORT = r"(?:(?!(?:on|in|the|their|his|it|after|since|when|and|but)\b)[\w'-]+\ ){0,3}"
# "winning | the game | 3-2": not "won the first leg 2-1"
_THE_MATCH = r"(?:the|this|their|that|an?)\ (?:(?!first|second|return|reverse|previous|last|corresponding|earlier|opening)[\w-]+\ )?(?:game|match|tie|contest|clash|encounter|fixture|derby|final|affair|battle|result)"
# "3-1 to Roma | , and that's how it ended", "2-0 to the hosts | at full-time"
_SO_IT_ENDED = (
    r"(?:,?\ (?:and|which|where)\ (?:that(?:'s|\ was|\ is)\ (?:how|the\ way|where)\ (?:it|things|the\ (?:game|match))|it|the\ (?:game|match))\ (?:ended|finished|stayed|remained)\b"
    r"|,?\ (?:and\ |which\ )?(?:that\ )?was\ (?:how\ it\ (?:ended|finished|stayed)|the\ final\ score)|,?\ (?:at\ |at\ the\ |the\ )?(?:full[- ]time|final\ (?:score|result|whistle)|ft)(?=[.,;]|$))"
)
# "the 2-1 win | lifts Kelby to third": theirs
_LIFTS = (
    r"lift(?:s|ed)|takes|took|move[sd]|propel(?:s|led)|catapult(?:s|ed)|push(?:es|ed)|fire[sd]|carrie[sd]|pull(?:s|ed)"
)
# "the 2-1 Kelby | win"
_WON = r"(?:win|victory|triumph|success)"
ALONE: tuple[tuple[str, Verdict, Triggered], ...] = (
    ("win, for whom", "won", shape_pattern(
        rf"\bfor\ {{T:own}}\ (?:in|with)\ (?:an?|their|the)\ {{S:score}}\ {ADJ}\b{WIN_NOUN}\b")),
    ("ended, in favour", "won", shape_pattern(
        r"\b(?:ended|finished|ending|finishing)\ {S:score}\ (?:to|in\ favou?r\ of)\ (?:the\ )?{TR:own}(?!'s)")),
    ("so it ended, in favour", "won", shape_pattern(
        rf"{{S:score}}\ (?:(?:to|in\ favou?r\ of)\ )?(?:the\ )?{{TR:own}}{_SO_IT_ENDED}")),
    ("final score, in favour", "won", shape_pattern(
        r"\b(?:full[- ]time|the\ final\ whistle|final\ (?:score|result)|ft)(?::|,?\ it\ (?:was|is|finished|ended)|\ was|,)?\ {S:score}\ (?:to|in\ favou?r\ of)\ (?:the\ )?{TR:own}(?!'s)")),
    ("win, whose", "won", shape_pattern(
        rf"{{S:score}}\ {{T:own}}\ (?:home\ |away\ )?{_WON}\b(?!\ (?:over|against|at|in)\ (?:the\ )?<T)")),
    ("defeat, whose", "lost", shape_pattern(
        r"{S:score}\ {T:own}\ (?:home\ |away\ )?(?:defeat|loss)\b(?!\ (?:of|by|to|against|at|in)\ (?:the\ )?<T)")),
    ("win, one side", "won", shape_pattern(
        rf"{{S:score}}\ {ADJ}\b(?:{WIN_NOUN}(?!(?<=ing)\ (?:by|from|(?:at|in)\ the\ hands\ of)\ (?:[\w'-]+\ ){{0,3}}<[TR])(?P<over>\ (?:over|against)\ them\b)?|(?:result|scoreline)(?=\ (?:for|in\ favour\ of)\ ))\b(?!\ (?:bonus|rate|percentage))(?:\ (?:for|in\ favour\ of|{_LIFTS})\ (?:[\w'-]+\ ){{0,2}}{{T:own}}(?!'))?"
        rf"|(?<!you're\ )(?<!are\ )\b(?:won|win|wins|winning|victory|victorious|triumph(?:ed|ing)?|prevail(?:ed|s|ing)?|c(?:ame|oming)\ out\ on\ top|romp(?:ed|ing)\ home|ran\ out\ winners|(?:went|going|go|goes)\ through)\ {_SHORT}{{S:score2}}"
        rf"|\b(?:won|wins|winning)\ it\ {{S:score6}}"
        rf"|\b(?:w[io]n|wins|winning|edg(?:ed|ing)|shad(?:ed|ing)|nick(?:ed|ing)|tak(?:e|es|ing)|took)\ {_THE_MATCH}\ (?:by\ )?{{S:score5}}"
        rf"|{{S:score3}}\ (?:\([^()]{{3,120}}\)\ )?(?:\w+\ )?(?:winners|victors)"
        rf"|\b{WIN_VERB}\ (?:(?P<them>them)\ |(?:the|their|his|its|an?)\ (?:[\w'-]+\ |<[XCLPR]\d+>(?:'s?)?\ ){{1,5}}?|<R\d+>\ ){_SHORT}{{S:score4}}")),
    ("defeat, one side", "lost", shape_pattern(
        rf"{{S:score}}\ {ADJ}\b{LOSE_NOUN}\b(?:\ (?:for|leaves|left|drops|dropped)\ (?:[\w'-]+\ ){{0,2}}'?{{T:own}}(?!'))?"
        rf"|\b(?:finish\w*|end\w*|emerg\w*|left|as|were|ran\ out|com\w*\ (?:away|off|out))\ (?:[\w-]+\ )?{{S:score4}}\ losers\b(?!\ (?:to|at|against|away)\b)"
        rf"|\b(?:lost|losing|loses?|drop(?:ped|ping|s))\ {_THE_MATCH}\ (?:by\ )?{{S:score5}}"
        rf"|\b(?:lost|losing|loses)\ it\ {{S:score6}}"
        rf"|\b(?:was|were|been)\ (?:shut\ out|blanked)\ (?:(?!by\b)[\w,'’-]+\ |<[CXDGL]\d+>,?\ ){{0,9}}{{S:score3}}"
        rf"|(?<!you're\ )(?<!or\ )\b(?:lost|losing|beaten|went\ down|go\ down|(?<=before\ )going\ down|(?<=after\ )going\ down|lose|loses|seen\ off|sent\ packing|swept\ aside|brushed\ aside|edged\ out|thrashed|hammered|defeated|thumped|humbled|trounced|fell)(?:,\ (?=<S\d+>(?:,|$))|\ {_SHORT}){{S:score2}}")),
    ("draw, one side", "drew", shape_pattern(
        rf"(?:{{S:score}}|(?P<nil>goalless|scoreless|barren|blank))\ (?!half-?\ ?time\b|first[- ]half\b|interval\b){ADJ}\b{LEVEL_NOUN}\b"
        rf"|{{S:score5}}\ being\ the\ (?:final|full-time)\ (?:score(?:line)?|result)\b|\b(?:drew|finished|ended|finishing|ending|draw|drawing|drawn|(?:finish|end|stay|remain|stand|stood)\w*\ (?:all\ )?(?:level|square|even))\ {_SHORT}{{S:score2}}"
        rf"|\b(?:it|match|game|contest|tie|encounter|affair)\ (?:\w+\ )?(?:(?:ended|finished)\ (?:\w+\ ){{0,3}}{{S:score3}}|(?:ending|finishing)\ (?P<nil3>goalless|scoreless))"
        rf"|\b(?:visit|trip|journey|return|clash|meeting)\ (?:to|with)\ (?:[\w-]+\ ){{0,2}}<[TRG]\d+>\ (?:[\w-]+\ )?(?:ended|finished)\ (?P<nil2>goalless|scoreless)\b"
        rf"|\b(?:was|were|been|being)\ held\ (?:to\ )?{{S:score7}}(?!\ (?:at|by)\ (?:the\ )?(?:half|break|interval))"
        rf"|\b(?:make\ do\ with|settle\ for|settled\ for)\ (?:an?\ )?{{S:score4}}")),
)  # fmt: skip

# "the only goal of the game": a score, and the words leave it to the context whose
ONLY_GOAL = triggered(
    r"\b(?:only|lone|solitary|sole|(?<!(?:by|to) a )(?<!within a )(?<!by just a )(?<!by only a )single|game's one|match's one) (?:(?:<P\d+> |<M\d+>[ -]|second-half |first-half |early |late )goal|<P\d+> (?:strike|header|effort)|goal)\b(?!-| (?:differ|average|so far|this|in|of the (?:season|campaign|half|first|second|tournament|competition)|they|he|to|against))"
)
