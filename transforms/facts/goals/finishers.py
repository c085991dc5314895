"""Finishers: who finishes the move that a making begins, and whether anything came of it, as the sentence says."""

import re

from transforms.facts.assists.makings import Making
from transforms.reading.triggers import triggered

FINISH = re.compile(
    r"\b(?:scor\w+|net(?:ted|s)?\b|finish\w*|convert\w*|home|in(?:to)? the (?:[\w'-]+ ){0,3}(?:net|corner|goal)|(?:in|over) the (?:goal )?line|inside the (?:[\w'-]+ )?post"
    r"|(?:past|beyond|under|beat\w*|surpris\w+) (?:the|<P|(?:[\w'-]+ |<[TX]\d+>(?:'s)? ){1,3}(?:goal)?keeper)|empty|equali[sz]\w+|levell?\w*|tap\w*|slot\w*|sweep|swept|volley\w*|nodd\w+|steer\w+|strok\w+|bur(?:y|ied)"
    r"|drill\w*|head(?:ed|ing|er) (?:in|home|it)|(?<!on )(?<!of )(?<!at )(?<!towards )(?<!to )goal|opener|(?:for|the|his|her|'s) (?:second|third|fourth|fifth)|made it|icing on|winner|lead|<S\d+>"
    r"|beat\b(?! (?:him|her|his|two|three|a|off))|one-timed|(?:decisive|final|finishing|telling|simplest of) touch\w*|did the rest|no mistake|tuck\w*|slid(?:ing)? (?:it|the ball|<P\d+>'s [\w-]+) in|despatch\w*|dispatch\w*|crash\w* (?:it|the ball) in)(?!\w)"
)
"""The ball goes in, or the score changes: words that finish a move."""

UNDONE = triggered(
    r"\b(?:saved?|saving|parried|begging|squander\w*|spurn\w*|fluff\w*|unable|skied|ballooned|dragged (?:it |his |her )?(?:wide|past)|blaz\w+|off the line|behind for|wide(?! (?:man|men|player|midfielder|forward|attacker|areas?|open)\b)|over the (?:bar|top)|blocked|(?<!not to be )denied|denying|missed|cleared|crossbar|woodwork|against the|hit the"
    r"|off target|(?:past|beyond|outside|over) the (?:(?:near|far|left|right)[ -]?(?:hand )?)?(?:post|upright)|straight at|at the (?:goal)?keeper|easy for|comfortabl\w+|to catch|arms of|disallowed|offside|ruled out|c[ao]me close|close to|stop(?:ped|ping)?|prevent\w*|ricochet\w*|could not|couldn't"
    r"|only for|but|nearly|almost|should have|(?:header|shot|fired|headed) over"
    r"|(?<!near )(?<!far )(?<!back )(?<!near-)(?<!far-)(?<!back-)(?<!off the )(?<!off a )post\b(?!,| to| and| for| from| with| where| when| after))\b"
)
"""Nothing came of the pass."""

APART = re.compile(
    r"[;:]|\b(?:although|(?<!, )though|while|meanwhile|earlier|later|saved|parried|rebound\w*|blocked|cleared|spilled|loose ball|crossbar"
    r"|woodwork|the bar|the post|wide(?! (?:man|men|player|midfielder|forward|attacker|areas?|open)\b)|afterwards|disallowed|penalty(?! (?:area|box))|spot|foul\w*|handball|own goal|cancel\w* out)\b"
)
"""Between a making and its goal: another matter begins, or the ball went elsewhere first."""

_REACH = 80
"""How many characters of a shape the finisher may stand from the pass."""

# "a through ball before the deadly <P> drove", "flicked on by <P>, with <P> rising": the one whose turn it is
_TURN = re.compile(
    r"(?:^|[\s,]+)(?:before|and|which|that|for|with|when|where|as|by|allowing|letting|leaving|to|so)\b[^<>.;:]{0,60}?<P(?P<p>\d+)>(?!'s?\b)"
)
# "<P>'s fresh legs sent him beyond the defence to meet the cross", "<P> jumped to head in"
_SUBJECT = re.compile(r"<P(?P<p>\d+)>(?P<of>'s?)?(?P<gap>[^<>.;:]{0,90}(?:<[TXRM]\d+>[^<>.;:]{0,40})*)$")
_MEETS = re.compile(
    r"\b(?:meet\w*|met|convert\w*|from|after|latch\w+|r[au]n\w* on ?to|onto|receiv\w+|collect\w+|control\w+|took|taking|brought down|chased|followed|head\w*|turn\w*|nod\w*|sweep\w*|swept|volley\w*|steer\w*|slot\w*|tap\w*|finish\w*|off|via|improvis\w+|connect\w*|glanc\w+|stab\w*|pok\w+|bundl\w+|slid\w*)\b"
)


def find_finisher(shape: str, making: Making) -> int | None:
    """The mention of who finishes a pass that names no receiver: the person next to it whose finish is told.

    >>> find_finisher("a corner by <P0> that <P1> headed in", Making(0, 16, 0, None, "pass"))
    1
    >>> find_finisher("a corner by <P0> that <P1> headed wide", Making(0, 16, 0, None, "pass"))
    """
    if making.receiver is not None or making.void or making.kind not in {"pass", "verb", "agent"}:
        return None
    behind = _TURN.match(shape, making.end, making.end + _REACH + 12)
    if behind is not None:
        after = shape[behind.end() : behind.end() + 95]
        told = FINISH.search(after) and not UNDONE.search(after) and not APART.search(behind.group())
        return int(behind["p"]) if told else None
    front = _SUBJECT.search(shape, max(0, making.start - 150), making.start)
    if front is None or making.passer == int(front["p"]):
        return None
    gap, rest = front["gap"], shape[making.end : making.end + 90]
    if UNDONE.search(gap) or APART.search(gap) or UNDONE.search(rest) or not _MEETS.search(gap):
        return None
    return int(front["p"]) if FINISH.search(gap) or FINISH.search(rest) else None


def is_undone(shape: str, making: Making) -> bool:
    """Whether the words around a making say that nothing came of it."""
    if UNDONE.search(shape, making.start, making.end + 130):
        return True
    start = max(0, making.start - 80)
    before = UNDONE.search(shape, start, making.start)
    if before is None or before.group() == "but":
        return False
    return before.group() not in _NOT_QUITE or " when " not in shape[before.end() : making.start]


_NOT_QUITE = frozenset({"almost", "nearly"})
"""Words that undo only what stands in their own clause: "time had almost run out when <P0> found <P1>"."""
