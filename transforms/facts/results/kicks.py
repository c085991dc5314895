"""Kicks told apart from goals: the figures of a shoot-out, its story, and the score that it followed."""

import re
from collections.abc import Container, Sequence
from functools import lru_cache

from transforms.reading.mentions import Reading, ReadSentence
from transforms.reading.scores import ScoreMention
from transforms.reading.triggers import triggered

WORDS = (
    "penalt",
    "shoot",
    "spot-kick",
    "spot kick",
    "pens",
    "extra",
    "aet",
    "a.e.t",
    "golden goal",
    "overtime",
    "120 minutes",
    "pks",
    "from the spot",
    "sudden",
    "(",
)

# "on penalties", "in a shoot-out", "after penalties"
SHOOTOUT = triggered(
    r"\b(?:on|after|by|via|need(?:ed|ing|s)|requir(?:ed|ing)|through|in|into|to) (?:pens|pks|penalties|penalty kicks|sudden[- ]death(?: kicks| penalties)?|spot[- ]kicks|kicks from the (?:penalty )?(?:spot|mark))\b(?! (?:by(?! (?:[\w'-]+ ){0,2}<T)|from|for|against|either|at both)\b)|(?:(?<=<S\d> )|(?<=<S\d\d> ))on (?:pens|pks|penalties|penalty kicks|spot[- ]kicks)(?= (?:against|at)\b)|\b\d+ (?:spot-kicks|penalties|kicks) (?:were|to)\b|(?:(?:beat|beating|edg(?:ed|ing)|overc[ao]me|saw off|knocked out) <T\d+>|(?<=<S\d>)|(?<=<S\d\d>)) from the (?:penalty )?spot\b|\b(?:held|hold|keep|kept) (?:their|its|his|her) nerves? from the (?:penalty )?spot\b|(?:(?<=<S\d> )|(?<=<S\d\d> ))(?:pens|penalties)\b|\b(?:finish|end)\w* <S\d+> after extra[- ]time\b[^;]{0,160}\b(?:spot-kick|penalty)\b(?=(?:[^;<>]|<T\d+>){0,60}<S)|\b(?:penalty )?shoot-?outs?\b(?! (?:seem|look|loom|beckon|appear|would|could|might|was loom)\w*)(?! (?:specialist|practice|record|curse|hoodoo|nerves))"
)
# goals that were penalties: "two of them | on penalties", "all three goals coming | on penalties"
GOALS_ON = re.compile(
    r"\b(?:of (?:them|which|those|(?:his|her|their|the) (?:[\w'-]+ )?goals)|goals?|scor(?:ed|ing)|coming|came|netted|strikes?|both|all|one|two|three|four|five)(?: from)? $"
)
# it did not come to it, or in another match
NOT_SO = re.compile(
    r"\b(?:would|could(?!(?: not|n.t) (?:be )?(?:separat|split|part|divid|find a (?:winner|way)))|might|should|may|if|unless|avoid\w*|spar\w+(?! (?:their|his|her|its|<[TRP]\d+>'s?) blushes)|without|seem\w*|look\w*|head\w+ for|heading (?:for|to|into)|moments? (?:away )?from|close to|verge|threaten\w*|set for|bound for|destined|instead of|rather than|chance to|hoping|hopes?|prevent\w*|den(?:y|ied|ying)(?! (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P\d+>)|no need for|to avoid|until|ahead of|possible|practis\w+|worked)\b"
)
OTHER_TIME = re.compile(
    r"\b(?:(?:quarter|semi)-?final(?! (?:spot|place|berth|slot|ticket|date|clash|tie|meeting))|last[- ]16|round of 16|(?<!place )(?<!spot )(?<!berth )in the (?:[\w-]+ |<C\d+>(?:'s)? ){0,2}?(?:previous|last|first|second|third|fourth|fifth) round(?! of the <C\d+> (?:after|as|when|with|following)\b)|last (?:week|month|season|year|time|summer|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|years? ago|(?:in|from) (?:the )?(?:19|20)\d\d|earlier|in the final of|stopped deciding|days? (?:ago|earlier)|history of|ever|that (?:night|day|year|evening))\b"
)
MOST_KICKS, FEWEST_KICKS = 20, 2
"""The most kicks that a side converts in a shoot-out, and the fewest that win one."""
# "Shootout - Roma 5 (Ward, Fox), Lazio 4 (Hart)", "PKs: Roma 5, Lazio 4": a line that lists the kicks
KICKS_LINE = triggered(
    r"\W*(?:penalty[- ])?(?:shoot-?out|pks|penalty[- ]kicks|penalties)(?: results?)?\s?(?:[:–—]|-\s)\s?<T\d+> \d{1,2}\b"
)

# what parts a score from the shoot-out that a sentence speaks of: it is of the match, of both legs, or of another one
_PARTED = re.compile(
    r"\b(?:while|whereas|aggregate|agg|leg|lead|led|ahead|made it|make it|making it|extra[- ]time|half-?time)\b|\b(?:will|now) (?:face|meet|play|take on)\b[^;]*, who\b|<T\d+> (?:beat|won(?! (?:it|the shoot|them|out|through))|lost(?! (?:it|the shoot))|drew|thrashed)"
)
_TOLD_BEFORE, _TOLD_BEHIND = 100, 95
_SCORE = re.compile(r"<S(\d+)>")


@lru_cache(maxsize=64)
def _shootouts(shape: str) -> tuple[re.Match[str], ...]:
    """The words of a shape that tell of a shoot-out, where it has a score."""
    if "<S" not in shape or not any(word in shape for word in WORDS):
        return ()
    return tuple(SHOOTOUT.finditer(shape))


def find_kicks(read: ReadSentence) -> frozenset[int]:
    """The mentions of scores in a sentence that count the kicks of a shoot-out, not the goals of a match."""
    shape = read.shape
    found: set[int] = set()
    for match in _shootouts(shape):
        start = max(0, match.start() - _TOLD_BEFORE, shape.rfind(";", 0, match.start()) + 1)
        if NOT_SO.search(shape, start, match.start()):
            continue
        for score in _SCORE.finditer(shape, start, match.end() + _TOLD_BEHIND):
            between = shape[min(score.end(), match.end()) : max(match.start(), score.start())]
            if _is_of_kicks(read, int(score[1])) and ";" not in between and not _PARTED.search(between):
                found.add(int(score[1]))
    return frozenset(found)


def find_kick_figures(read: ReadSentence) -> frozenset[tuple[int, int]]:
    """The scores of `find_kicks`, as printed."""
    values = [read.mentions[slot].value for slot in find_kicks(read)]
    return frozenset((v.first, v.second) for v in values if isinstance(v, ScoreMention))


def _is_of_kicks(read: ReadSentence, slot: int) -> bool:
    value = read.mentions[slot].value
    return (
        isinstance(value, ScoreMention)
        and value.first != value.second
        and FEWEST_KICKS <= max(value.first, value.second) <= MOST_KICKS
    )


_KICK_STORY = re.compile(
    r"\ball (?:of )?(?:the|their|his|five|four|three) (?:penalties|spot-kicks|kicks)(?: (?:were|was))?\b|"
    r"\b(?:shoot-?out|penalty kicks|sudden death|spot-kicks|12 yards)\b(?=.*\b(?:miss\w*|sav\w+|stepped|scor\w+|convert\w+|slott\w+|struck|hit|fired|blazed|buried|net\w*|found|wide|over|bar|post|decisive|winning|swept|opening|kicks?|penalt\w+|nerve|successful|on target|no mistake)\b)"
    r"|\b(?:miss\w*|sav\w+|stepped|scor\w+|convert\w+|slott\w+|struck|hit|fired|blazed|buried|netted|found|swept|decisive|winning)\b[^;]*\b(?:shoot-?out|penalty kicks|sudden death|spot-kicks)\b"
)
_KICKS_GO_ON = re.compile(
    r"\b(?:kicks?|penalt\w+|spot|spot-kicks?|stepped|takers?|convert\w*|swept home|slotted|buried|found the (?:net|corner|bottom|top|roof)|score[ds]|miss(?:ed|es)|saves?|saved|wide|(?:fired|blazed|went|shot|put) over|over the (?:cross)?bar|crossbar|(?:hit|struck|against|off) (?:the|a) (?:(?:left|right|near|far)(?:-hand)? )?(?:post|bar|woodwork|upright)|were the scorers|on target|successful|no mistake)\b"
)
_PLAY = re.compile(
    r"<M\d+>|\b(?:hat-?\ ?tricks?|braces?|trebles?|minutes?|first[- ]half|second[- ]half|half-?time|equali[sz]\w+|level\w*|lead|ahead|opened the scoring|opener|header|headed|regulation|normal time|extra[- ]time|earlier|early|late|forc\w+|sen[dt]|sending|took it|took the|goals?|tap\w*|volley\w*)\b"
)


_WENT_TO_KICKS = triggered(
    r"\b(?:sen[dt]|sending|t[ao]k\w*|took|forc\w+|went|go|goes|going|head\w*|on) (?:[\w'-]+ |<T\d+> ){0,4}?(?:to|into) (?:penalties|a (?:penalty )?shoot-?out|spot-kicks)\b[^<>]{0,12}(?:,? which (?:the )?(?:<[TR]\d+>|they|[\w-]+) (?:won|lost|took|edged|claimed)\b[^<>;]{0,12}(?:<S\d+>)?[^<>;]{0,12})?$"
)
# "scored the first penalty before Ward levelled": their score, not the match's
_KICK_IN_ORDER = re.compile(
    r"\b(?:(?:first|opening|second|third|fourth|fifth|decisive|deciding|winning|final) (?:penalty|spot[- ]kick|kick)|(?:miss\w*|convert\w*|scored|took|stepped up) (?:their|the) (?:penalties|spot[- ]kicks|kicks)|(?:miss\w*|convert\w*|scor\w*|blazed|skied|sav\w+|put away) (?:<[TR]\d+>'s?|their|his side's) (?:first|second|third|fourth|fifth|sixth)(?! goals?\b))\b"
)


# "Now the pens", "And so to penalties", "The shoot-out, then": a line of its own that opens their story
_KICKS_BEGIN = triggered(
    r"\W*(?:(?:now|so|and|then|next|on|here|it(?:'s| is| was| came)|we(?:'re| are|'ll| go|'ve)|time|for|to|came|comes?|the|a|penalty|down|back|again|had|have) ?)*"
    r"(?:penalties|pens|penalty shoot-?out|shoot-?out|spot-kicks|lottery(?: of (?:penalties|spot-kicks|a shoot-?out))?)(?:,? (?:then|it is|it was|begins?|began|time|next|now))?(?:\W*$|[.:;!] )"
)


def goes_to_kicks(read: ReadSentence) -> bool:
    """Whether a sentence ends with the match going to a shoot-out, so that the next one can tell its kicks."""
    return _WENT_TO_KICKS.search(read.shape) is not None or _KICKS_BEGIN.match(read.shape) is not None


# "Fox kicked first", "the first taker, Ward,": how the story of the kicks opens
_FIRST_KICK = triggered(
    r"<P\d+> (?:kicked|shot|went|stepped up) first\b(?! (?:half|time))|\bfirst (?:kicker|taker|penalty[- ]taker|to kick)\b"
)
# what is told of the match itself, though a story of kicks has begun
_FIRM_PLAY = re.compile(
    r"<M\d+>|\b(?:hat-?\ ?tricks?|braces?|trebles?|minutes?|first[- ]half|second[- ]half|half-?time|equali[sz]\w+|level\w*|ahead|opened the scoring|opener|header|headed|regulation|normal time|extra[- ]time|earlier|early|had|late|forc\w+|goals?|volley\w*)\b"
)
_STORY_WORDS = ("shoot", "penalty kicks", "sudden death", "spot-kicks", "12 yards")


# "scored the winning penalty against Roma after their tie finished 1-1"
_WON_BY_KICK = triggered(
    r"\b(?:winning|decisive|deciding) (?:penalty|spot[- ]kick|kick)\b[^;]*\b(?:finish|end|dr[ae]w|level|tied|stalemate)\w*\b[^;<>]{0,20}<S(?P<s>\d+)>"
)


def _wins_by_kick(read: ReadSentence) -> bool:
    """Whether a sentence tells the winning kick of a match that it says to have ended level."""
    match = _WON_BY_KICK.search(read.shape)
    value = read.mentions[int(match["s"])].value if match else None
    return isinstance(value, ScoreMention) and value.first == value.second


_DECISIVE = re.compile(
    r"\b(?:winning|decisive|deciding|match-winning) (?:penalty|spot[- ]kick|kick)\b(?! (?:against|in <M))"
)


def is_decisive_kick(read: ReadSentence) -> bool:
    """Whether a sentence tells of the kick that decided, in a report of a match that went to kicks."""
    return "<M" not in read.shape and _DECISIVE.search(read.shape) is not None


def tells_kicks(read: ReadSentence, *, before: bool, begun: bool = False) -> bool:
    """Whether a sentence tells who scored and missed in a shoot-out.

    `before` says that the one in front does, `begun` that words of its own opened the story in this paragraph.
    """
    if KICKS_LINE.match(read.shape) or _KICKS_BEGIN.match(read.shape) or (begun and not _PLAY.search(read.shape)):
        return True
    if _FIRST_KICK.search(read.shape) or _wins_by_kick(read):
        return True
    if before and _KICKS_GO_ON.search(read.shape) and not _FIRM_PLAY.search(read.shape):
        return True
    if not before and not any(word in read.shape for word in _STORY_WORDS):
        return False
    if before and _KICK_IN_ORDER.search(read.shape) and "<M" not in read.shape:
        return True
    if _PLAY.search(read.shape) or NOT_SO.search(read.shape):
        return False
    return _KICK_STORY.search(read.shape) is not None or (before and _KICKS_GO_ON.search(read.shape) is not None)


_MANY_KICKS = 4
"""Kicks of one side: a score of fewer may be the match's as well."""


# "scored for Roma | to make it 6-5"
_MADE_IT = re.compile(r"(?:[^<>;.]|<T\d+>){0,30}?\b(?:to make|making|made|for) (?:it )?<S(\d+)>")


def is_at_kicks(read: ReadSentence, score: ScoreMention | None, end: int, figures: Container[tuple[int, ...]]) -> bool:
    """Whether a score that a man is told to have made, up to `end`, is one of the shoot-out's `figures`: "Fox made it 6-5"."""
    made = _MADE_IT.match(read.shape, end) if score is None else None
    said = read.mentions[int(made[1])].value if made else score
    if not isinstance(said, ScoreMention) or "<M" in read.shape or max(said.first, said.second) < _MANY_KICKS:
        return False
    return tuple(sorted((said.first, said.second))) in figures


def rests_from_kicks(read: ReadSentence) -> bool:
    """Whether a sentence amid the story of kicks tells neither of them nor of play, so that the next can go on with it."""
    return not _PLAY.search(read.shape) and not _FIRM_PLAY.search(read.shape)


# the score that kicks followed, where nobody's result tells it: "after 120 goalless minutes", "it had ended 1-1"
_LEVEL = re.compile(
    r"\b(?:goalless|scoreless)\b[^.;<>]{0,40}\b(?:minutes|action|extra[- ]time|regulation|normal time|full[- ]time|two hours|play)\b"
    r"|\b(?:120 minutes|90 minutes|extra[- ]time|regulation|normal time|two hours)\b[^.;<>]{0,30}\b(?:goalless|scoreless|without (?:a goal|goals|scoring|either side scoring))\b"
    r"|\b(?:match|game|tie|it|final|contest|teams|sides|scores?|sides|two|both|finished|ended|finish\w*|deadlocked|locked|level|tied)\b[^.;<>]{0,40}\b(?P<nil>goalless|scoreless)\b(?! (?:draw with|draw at|first|half|draw against))"
    r"|\b(?:level|tied|locked|deadlocked|ended|finished|finish\w*|was|been|stood|remained|drew|draw|all square|through) (?:(?:still|it|at|level|all|a|in|tied|square|with|extra|regulation|time|and|overtime) ){0,6}<S(?P<s>\d+)>"
    r"|\b(?:ma(?:de|ke|king|kes) it|levell?\w* (?:[\w']+ ){0,4}?at|equali[sz]\w* (?:[\w']+ ){0,3}?at) <S(?P<s3>\d+)>"
    r"|\b(?:held to|played out|fought out|ended in|finished in) (?:an?|the) (?P<nil2>goalless|scoreless) (?:draw|stalemate|tie)\b"
    r"|<S(?P<s2>\d+)>,? (?:after (?:extra[- ]time|120 minutes|90 minutes|regulation|overtime|normal time)|aet\b|draw\b|stalemate\b|deadlock\b|tie\b)"
)


# a length of play that the reading of minutes takes for one
_GOALLESS = re.compile(
    r"\b(?:120|90|[Nn]inety) (?:goalless|scoreless) minutes\b"
    r"|\b[Nn]either (?:side|team)\b[^;.]{0,40}\b(?:breakthrough|find (?:the net|a goal)|score|break the deadlock)\b[^;.]{0,30}\b(?:in|during|after|over|inside) (?:normal time|(?:the )?(?:90|120) minutes|regulation|extra[- ]time)\b"
)


# "level at 3-3 | after four rounds of kicks": the kicks, not the match
_OF_ROUNDS = re.compile(
    r" (?:after|through|following) (?:the )?(?:first |opening )?(?:[\w-]+ ){0,2}(?:rounds?|kicks|penalties|spot-kicks|attempts)\b"
)


# "<D0>'s goalless draw", "a goalless draw | at the weekend": the match that was played again
_DAY_BEFORE = re.compile(r"<D\d+>(?:'s)? (?:(?!an?\b|the\b|in\b)[\w-]+ )?$")
_DAY_BEHIND = re.compile(
    r"[^<>;.,]{0,14} (?:at|over) the weekend\b|[^<>;.,]{0,14} (?:in|at) the (?:first|original|initial|opening) (?:match|game|tie|meeting|attempt|time of asking)\b"
)


def _is_first_meeting(shape: str, level: re.Match[str]) -> bool:
    """Whether a level score is that of the match which a replay followed."""
    nil = shape.find("goalless", level.start(), level.end())
    at = nil if nil >= 0 else level.start()
    return bool(_DAY_BEFORE.search(shape, max(0, at - 30), at) or _DAY_BEHIND.match(shape, level.end()))


def find_level(reading: Reading, about: Sequence[int]) -> tuple[int, int] | None:
    """The score of a match decided by kicks, as the sentences `about` it tell it of neither side; the first counts."""
    for index in about:
        read = reading.sentences[index]
        if read.quoted:
            continue
        if _GOALLESS.search(read.sentence.text):
            return 0, 0
        for match in _LEVEL.finditer(read.shape):
            around = read.shape[max(0, match.start() - 40) : match.end() + 20]
            other = "<T" in read.shape and OTHER_TIME.search(around.replace("had earlier", "had"))
            if other or _OF_ROUNDS.match(read.shape, match.end()) or _is_first_meeting(read.shape, match):
                continue
            slot = match["s"] or match["s2"] or match["s3"]
            value = read.mentions[int(slot)].value if slot else None
            if value is None:
                return 0, 0
            if isinstance(value, ScoreMention) and value.first == value.second:
                return value.first, value.second
    return None
