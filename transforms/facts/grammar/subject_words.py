"""The words that tell who a clause speaks of: what names a team, what joins clauses, what moves a team somewhere."""

import re

from transforms.facts.grammar.patterns import alternatives
from transforms.reading.triggers import triggered

# where one clause ends and the next begins: "…, but now sit third", "… (who lost)", "… as Roma won"
_BOUNDARY = triggered(
    r"(?:\s*[,;:(]\s*|\s-+\s)?\s*"
    r"\b(?P<word>and|but|yet|while|whilst|as|after|when|whereas|before|because|since|although|though|albeit|despite|who|which|whose|that|"
    r"meaning|means|meant|ensures?|ensured|ensuring|thanks\ to|following|where|until|with|having|plus|leaving(?=\ (?:<|the\ (?:former|latter)\b)))\b"
    r"|\s*[,;:()]\s*|\s-+\s"
)
_GROUP = alternatives(
    """
    side, club, team, outfit, men, champions, champion, titleholders, title-holders, giants, holders, londoners, minnows, strugglers, newcomers, islanders,
    merseysiders, tynesiders, wearsiders, bavarians, parisians, debutants
    """
)
# "<T0>", "the hosts", "Inzaghi's side", "they", "the latter", "his team", "the reigning champions"
ANCHOR = triggered(
    rf"""
      (?P<team><T\d+>)(?P<of>'s?(?=\ ))?
    | (?P<role><R\d+>)
    | (?P<person><P\d+>)'s?\ (?:[\w-]+\ ){{0,2}}?(?:side|men|team|charges|boys|players|troops|outfit|women|girls|leaders|champions|strugglers|holders|hosts|visitors)\b
    | \bit\ (?:was|is|takes?|took|has\ been|will\ be|would\ be)\ (?=(?:an?|the|not|only|all|their|another|just\ the|also\ a|his|her)\b|<)(?P<dummy>)
    | \b(?:it|this|that)\ (?=means?\b|meant\b|leaves?\b|left\b|moves?\b|moved\b|lifts?\b|lifted\b|puts?\b|keeps?\b|kept\b|takes?\b|took\b|sends?\b|sent\b|allow(?:s|ed)?\b|enable[sd]?\b|gives?\b|gave\b|saw\b|sees\b|hands?\b|handed\b|ensure[sd]?\b)(?P<result>)
    | \b(?P<pronoun>they|it|them|themselves|itself|(?:their|its)(?!\ (?:[\w-]+\ |<[XLPC]\d+>(?:'s)?\ ){{0,3}}(?:neighbours|rivals|opponents)\ <T))\b
    | \bthe\ (?P<of_two>former|latter)\b(?=\s*$|[,.;]|\ (?:on|in|at|with|to|up|top|bottom|still|now|two|three|four|five|six|second|third|are|is|have|has|who|stay|move|remain|sit)\b)
    | \b(?P<his>(?:his|her)\ (?:[\w-]+\ ){{0,2}}?(?:side|team|men|club|players|charges|country|team-?mates))\b
    | \b(?P<noun>(?:the|that)\ (?:(?!and\b|of\b|to\b|by\b|in\b|at\b|for\b|only\b|final\b|other\b)[\w'-]+\ |<[XCPL]\d+>(?:'s?)?\ ){{0,3}}?{_GROUP})\b(?!\ (?:that|to\ (?:have|be|beat|win|do|lose|score)|in\ the\ (?:title|promotion|relegation|race))\b)
    """,
    re.VERBOSE,
)
# what may stand between the start of a clause and its subject, besides "-placed" and other hyphenated words
_LIGHT = frozenset(
    """
    now then also so thus hence meanwhile however the a an this that fellow leaders leader league reigning defending champions champion holders hosts host visitors
    rivals neighbours only both promoted relegated beleaguered basement bottom top lowly surprise former old great local club side team outfit
    giants guns strugglers minnows newcomers home away victorious beaten second third fourth fifth sixth seventh eighth ninth tenth placed place still even title where
    football soccer new entrants on earlier later there not either whilst elsewhere ' " - • * and division group their its north south east west cross-city struggling tiny mighty unfancied pointless winless unbeaten poor
    runaway faltering resurgent ailing misfiring visiting travelling battling chasing closest nearest opponents big just joint for other another hopeful hopefuls contenders challengers next today tomorrow tonight yesterday
    """.split()
)
_ADVERBS = frozenset(
    """
    also now still currently only just already top provisionally temporarily firmly again back up once more level straight nevertheless therefore thus then
    go move stay remain sit climb drop slip rise fall end finish lie unbeaten joint a an on by clear safely well in to sat sitting lying languishing , at out down are is the league table place position spot of bottom third fourth fifth sixth seventh eighth ninth tenth second-bottom third-bottom fourth-bottom into
    """.split()
)
_TOKEN = re.compile(r"<[A-Z]\d+>(?:'s?|-[a-z]+)?|[\w'-]+|[^\w\s]")
CAUSE = re.compile(
    r"\b"
    + alternatives(
        """
        move, moved, moves, moving, lift, lifts, lifted, lifting, send, sends, sent, sending, put, puts, putting, leave, leaves, left, leaving, keep, keeps, kept, keeping
        take, takes, took, taken, taking, fire, fires, fired, firing, drop, drops, dropped, dropping, propel, propels, propelled, propelling, push, pushes, pushed
        pull, pulls, pulled, haul, hauls, hauled, hauling, drew, drag, drags, dragged, edge, edges, edged, see, sees, saw, seen, seeing, catapult, catapults, catapulted
        carry, carries, carried, bring, brings, brought, bringing, give, gives, gave, given, giving, hand, hands, handed, handing, help, helps, helped, helping
        have, has, had, ensure, ensures, ensured, mean, means, meant, meaning, allow, allows, allowed, steer, steers, steered, vault, vaults, vaulted, shot, shoot, guide, guides, guided
        raise, raises, raised, return, returns, returned, restore, restores, restored, plunge, plunges, plunged, nudge, nudged, elevate, elevates, elevated, maintain, maintained, earn, earned, condemn, condemned
        consign, consigned, cut, power, powers, powered, fling, get, gets, shove, shoves, shoved, knock, knocks, knocked, hoist, hoists, hoisted
        """
    )
    + r"\s+(?:back\ |the\ |an?\ |<P\d+>'s?\ |[\w'-]+-[\w'-]+\ |third\ |leaders?\ |rivals\ |champions\ |struggling\ |visiting\ ){0,3}$"
)
"""A verb that moves the team behind it: "sent | <T1>", "leaves fifth-placed | <T0>"."""
WHICH_CAUSED = re.compile(
    r"\s*(?:\w+ly\s)?(?:left|leaves|kept|keeps|moved|moves|lifted|lifts|sent|sends|took|takes|put|puts|gave|gives|extend(?:s|ed)|cuts?|push(?:es|ed)|saw|sees|preserv(?:es|ed)|maintain(?:s|ed)|stretch(?:es|ed)|increase[sd]?|restore[sd]?|reduce[sd]?|cement(?:s|ed)|ensure[sd]?|brings|brought|return(?:s|ed)|propel(?:s|led)|drop(?:s|ped))\b"
)
"""A "which" that stands for what happened: "…, which left them third"."""
OWNED_RESULT = re.compile(
    r"(?P<team><T\d+>)'s? (?:[\w'-]+ |<[SXCD]\d+> ){0,4}?(?:win|victory|thumping|thrashing|defeat|draw|loss|rout|triumph|success|stalemate)\b"
)
"""Whose result it was: "<T0>'s 4-0 thumping"."""
NEXT_TO = re.compile(
    r"(?:(?P<team><T\d+>)|(?P<role><R\d+>)|(?P<person><P\d+>)(?P<side>'s (?:[\w-]+ ){0,2}(?:side|men|team))?)(?:\ (?:side|team|outfit))?(?:\s*,|\s*\([^)]*\))?\s*$"
)
"""The name right before "who": "<T1>, | who"."""
RIVAL_BEFORE = re.compile(r"\b(?:their|its) (?:[\w-]+ )?(?:rivals?|opponents?|neighbours)\s*,?\s*$")
"""The same without a name: "their opponents, | who"."""
OBLIQUE = re.compile(
    r"\b(?:over|against|at|to|by|from|with|of|beat|beats|beating|beaten|defeat(?:s|ed|ing)?|thrash(?:es|ed|ing)?|hammer(?:s|ed|ing)?|thump(?:s|ed|ing)?|overcom(?:e|es|ing)|overcame|stun(?:s|ned|ning)?|crush(?:es|ed|ing)?|rout(?:s|ed|ing)?|trounc(?:es|ed|ing)|down(?:ed|ing)|leapfrog(?:s|ged|ging)?|overt(?:ake|akes|aking|ook)|overhaul(?:s|ed|ing)?|pipp(?:ed|ing)|edging|eliminat(?:ed|ing)|behind|above|below|past|off|host|hosts|hosting|visit|visiting|face|faces|facing|than|on)\s+"
    r"(?:[\w'-]+-[\w'-]+\s|the\s|fellow\s|leaders?\s|(?:(?:world|european|continental|reigning|defending|african|asian|olympic|league|cup|serial)\s){0,2}champions\s|(?:cup\s|trophy\s)?holders\s|neighbours\s|strugglers\s|rivals\s|bottom\s|<X\d+>\s|(?:<P\d+>\s)?<C\d+>(?:'s)?\s|\([a-z]{2,6}\)\s|<P\d+>'s\s|\w+ side\s|(?:[\w-]+\s){0,2}rivals?\s)*$"
)
"""The other side of a match or a comparison: "a win over | <T1>"."""


def clauses(shape: str) -> list[tuple[int, int, str]]:
    """The clauses of a shape: (where the joining words begin, where the clause begins, the joining word).

    >>> [word for _, _, word in clauses("<T0>, who beat <T1> and <T2>, are third")]
    ['', 'who', ',']
    """
    joints = (m for m in _BOUNDARY.finditer(shape) if not _in_list(shape, m) and not _FIGURE.match(shape, m.start()))
    return [(0, 0, ""), *((m.start(), m.end(), m["word"] or ",") for m in joints)]


# "<T0> (10) slipped", "<C0> (vpl) leaders": points and initials in brackets end no clause
_FIGURE = re.compile(
    r"\s*\((?:\d{1,3}(?: points| pts)?|[a-z]{1,3}l)\)|(?:(?<=\([a-z]l)|(?<=\([a-z]{2}l)|(?<=\([a-z]{3}l)|(?<=\d)|(?<=\d points)|(?<=\d pts))\)"
)
_BETWEEN = re.compile(r"\bbetween (?:[\w'-]+ ){0,2}<T\d+>$")
# "moved above <T0> | and <T1> into third"
_ABOVE = re.compile(
    r"\b(?:above|past|over|below|ahead of|leapfrog\w*|overtak\w+|overtook) (?:both )?(?:[\w'-]+ ){0,2}<T\d+>$"
)
_AND_INTO = re.compile(r"(?:[\w'-]+ ){0,2}<T\d+> (?:to|into|up|and)\b")
_BOTH = re.compile(
    r"(?:[\w'-]+ ){0,2}<T\d+>(?: <S\d+>)?(?='?\s*(?:[,.;)]|$|(?:after|in|on|with|but|though|although|while|yet)\b))"
)


_ITEM = re.compile(r"<T\d+>(?: <S\d+>)?$")
# "beat <T0> 3-0, | <T1> and <T2>": a list that ends with its "and", and no verb behind it
_MORE_ITEMS = re.compile(
    r"(?:the )?<T\d+>(?: <S\d+>)?(?:, (?:the )?<T\d+>(?: <S\d+>)?)*,? and (?:the )?<T\d+>(?: <S\d+>)?(?=\s*[,.;)]|$)"
)


def _in_list(shape: str, boundary: re.Match[str]) -> bool:
    """Whether a comma or "and" joins teams rather than clauses: "losses to <T0> and <T1>, …", "between <T0> and"."""
    if boundary["word"] is None and "," in boundary.group():
        return _ITEM.search(shape, max(0, boundary.start() - 16), boundary.start()) is not None and bool(
            _MORE_ITEMS.match(shape, boundary.end())
        )
    if boundary["word"] != "and" or not shape[: boundary.start()].endswith(">"):
        return False
    if _BETWEEN.search(shape, max(0, boundary.start() - 40), boundary.start()):
        return True
    passed = _ABOVE.search(shape, max(0, boundary.start() - 50), boundary.start())
    if passed is not None and _AND_INTO.match(shape, boundary.end() + 1) is not None:
        return True
    return _BOTH.match(shape, boundary.end() + 1) is not None


def is_light(words: str) -> bool:
    """Whether `words` can stand in front of the subject of a clause: articles, adjectives, adverbs.

    >>> is_light("meanwhile, fifth-placed "), is_light("goals from ")
    (True, False)
    """
    return all(
        t in _LIGHT
        or t in ",;:"
        or ("-" in t and len(t) > 2)
        or t.endswith("ly")
        or (t[0] == "<" and (t[1] in "CXDL" or (t[1] == "P" and t[-1] != ">")))
        for t in _TOKEN.findall(_WHERE.sub(" ", words))
    )


# the table spoken of, in front of its subject: "in group b | <T0> are top", "bottom of the table | <T0> lost";
# "the defeated <T0>", but not "who defeated | <T0>"; "last season's runners-up <T0>", "with six games to play <T0>"
_WHERE = re.compile(
    r"\bthe defeated (?=<|$)|\blast (?:season|year)'s |\b(?:just |only )?[\w-]+ (?:games?|matches|rounds|weeks) (?:still )?(?:to play|left(?: to play)?|remaining|to go) (?=<T|$)|\bin (?:the )?(?:(?:group|pool|section|division|serie|ligue) \w+|<C\d+>)(?=[ ,])|<P\d+> (?=neighbours|rivals)"
    r"|\b(?:the|this|that|their|an?|another) (?:<S\d+> )?(?:win|victory|draw|defeat|loss|result|stalemate) (?=<T|$)"
    r"|\b(?:at the (?:very )?)?(?:bottom|top|foot|head|other end|wrong end|opposite end) of the (?:table|league|ladder|standings|pile|division|log|<C\d+>),? (?=<T\d+>|$)"
)


def is_adverbial(words: str) -> bool:
    """Whether nothing but adverbs stands between a subject and its cue."""
    return all(t in _ADVERBS or t.endswith("ly") for t in _TOKEN.findall(words))
