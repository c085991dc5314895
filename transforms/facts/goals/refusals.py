"""Refusals: why words that look like a goal of this match are none."""

import re

from transforms.facts.goals import words
from transforms.facts.goals.tellings import LISTED, NearMiss, Telling
from transforms.reading.mentions import ReadSentence
from transforms.reading.triggers import triggered

# "Fox, who scored here last year, …", "Fox, playing for the first time in two years, …", "Fox, the side's leading scorer, …",
# "Fox who now has 12 goals | headed in"
_ASIDE = triggered(
    r"(?<=>) who (?:now )?(?:has|have) (?:now )?(?:(?:scored|netted|bagged|notched) )?(?:\d+|[a-z]+) (?:league )?(?:goals|strikes)\b(?: (?:this season|so far|to (?:his|her) (?:name|credit)|in (?:the league|all competitions)))?(?= [a-z]+(?:ed|t|ck|nk)\b)|"
    r"(?:, (?:who|which|whose|whom)|(?<=>), (?:[a-z]+ing|the|an?|their|his|her|its|top|once|without|<[TR]\d+>'s|(?:last )?[a-z]+'s))\b[^,]{0,140},"
)
_TAKEN_BACK = triggered(
    r"\b(?:disallowed|ruled out|chalked off|(?:for|flagged|given|judged|adjudged) offside|(?:was|were) (?:just |clearly |well |marginally |fractionally |narrowly |a yard )?offside|overturned"
    r"|(?:drew|forced|brought|produced) (?:an?|another) (?:[\w'-]+ ){0,3}(?:save|stop)\b|did not count|didn't count|not given|cancelled by|struck off|scratched off|annulled|waved away"
    r"|the flag|(?:adjudged|judged|ruled|deemed|penalised|found) to have (?:fouled|handled|strayed|been)"
    r"|was not allowed|rul(?:ed|ing) (?:it|the (?:goal|effort|strike)) out|rais(?:ed|ing) (?:his|her|the|their) flag|only to (?:see|be|hit|find|have|shoot|fire))\b"
)
# "Fox doubled the lead, | but another one was ruled out", "… | before Ward had one disallowed": it was not this goal
_OF_ANOTHER = re.compile(
    r"<P\d+>(?!')|\b(?:stood|after)\b|\b(?:but|and|before|while|though) (?:another|an? (?:second|third|fourth|further|later|late)|(?:his|her|their) (?:second|third|next|other)|one more)\b"
)
# "when Ward found the net|, Hart having spilled Fox's shot, the goal was disallowed"
_NO_GOAL_AFTER_ALL = triggered(
    r"[^.;]{0,25}, (?:[^.;,]|<P\d+>){3,80}\b(?:having|being)\b[^.;,]{3,80}, (?:but )?(?P<back>(?:the|that|his) (?:goal|effort|strike|header) was (?:disallowed|ruled out|chalked off|struck off))\b"
)
# "found the net after a ball from Fox | only for the offside flag to deny it"
_FLAG = triggered(
    r"\bonly (?:for (?:(?:the|an?) (?:offside|flag|assistant|linesman|var|referee)|(?:[^<>;.]|<P\d+>){0,60}?(?:offside|(?:rul|chalk|disallow|overturn)\w*|no goal|the whistle|handball))\b|to (?:see (?:it|the (?:goal|effort|strike))|have (?:it|the (?:goal|effort|strike))) (?:ruled|disallowed|chalked))[^<>;.]{0,40}"
)
# "Ward's header | was going in until the keeper reached it", "… looked destined for the net but"
_ON_ITS_WAY = re.compile(
    r"'?\ (?:was|were|looked|seemed|appeared)\ (?:[\w-]+\ ){0,2}?(?:going|heading|headed|bound|goal-?bound|destined|creeping|sneaking|flying|dropping|looping)\b"
    r"[^<>,;.]{0,40}?(?:,\ )?\b(?:until|till|but|before|when|only)\b"
)
# "Fox scored, | and Ward put it in too, only for …": what Ward did was taken back
_ANOTHERS = re.compile(r"(?:\b(?:and|but|before|when|then)|[;.]) <P\d+>(?!'s)")
# "Ward's penalty <M1> | was well saved by the keeper"
_SAVED = re.compile(
    r"'?(?:\ <[MLDX]\d+>|,\ [^,<>;.]{1,40},|\ (?:on|after|before|just|midway|from)\ [^<>,;.]{1,40}?)?(?:,?\ (?:which|that|but\ (?:it|that|this)|and\ (?:it|that|this)))?\ (?:was|were|is|being)\ (?:[a-z]+ly\ |well\ |then\ |also\ |comfortably\ |superbly\ )?"
    r"(?:saved|blocked|parried|smothered|kept\ out|tipped|pushed|palmed|beaten\ away|turned\ (?:away|over|behind|aside|wide)|deflected\ (?:for|wide|over|behind|out)|stopped|charged\ down|cleared|missed|wide)\b"
)
# "Ward's shot <M1> | hit the post", "Ward's free kick | sailed over the bar": not in
_OFF_FRAME = re.compile(
    r"'?(?:\ <[MLDX]\d+>|,\ [^,<>;.]{1,40},|\ from\ [^<>,;.]{1,30}?|\ for\ <[TR]\d+>)?\ (?:then\ |again\ |only\ |just\ )?"
    r"(?:(?:hits?|struck|strikes|rattled|clipped|shook|kissed|smacked|smashed|clattered|thumped|grazed|caromed\ off|c[ao]me\ (?:back\ )?off|cannoned\ (?:back\ )?off|crashed\ (?:against|off|onto|back\ off)|bounced\ (?:back\ )?off|rebounded\ off|deflected\ off|glanced\ off|hit\ off)\ (?:the\ |a\ )(?:[\w-]+\ ){0,4}?(?:post|bar|crossbar|woodwork|upright|frame|side[- ]netting)"
    r"|(?:went|sailed|flew|drifted|curled|whistled|whizzed|fizzed|flashed|rolled|trickled|skidded|dipped|fell)\ (?:[a-z]+ly\ |just\ |inches\ |well\ |high\ and\ |high\ |past\ and\ ){0,2}(?:wide|over\ the\ (?:bar|crossbar|top)|off\ target))\b"
    r"(?!,?\ (?:and\ |but\ |then\ |before\ )?(?:went\ |going\ |bounced\ |dropping\ |dropped\ |rolled\ )?(?:in\b|into|over\ the\ line|across\ the\ line|home\b))"
)
# "slammed in a hard shot | that bounced off the keeper's chest and Ward tapped it home"
_BOUNCED = re.compile(
    r"\ (?:an?|another|his|her|the)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,3}?(?:shot|effort|drive|header|volley|strike|free[- ]kick|ball)\ (?:that|which)\ (?:[a-z]+ly\ )?"
    r"(?:bounced|came\ back|rebounded|cannoned|ricocheted|spun)\ (?:back\ |away\ |out\ |down\ )?(?:off|against|from)\ (?:the\ |a\ )?(?:[\w-]+\ |<[TX]\d+>(?:'s)?\ ){0,2}?(?:(?:goal)?keeper|post|bar|crossbar|woodwork|upright|defender|<P\d+>)"
    r"(?!(?:'s\ [\w-]+)?,?\ (?:and\ )?(?:in\b|into|over\ the\ line))"
)
# "powered in another free-kick | which the keeper failed to hold", "fired in a shot that Ward parried": not in at all
_PARRIED = re.compile(
    r"\ (?:an?|another|his|her|the)\ (?:[\w'-]+\ |<M\d+>[ -]?){0,4}?(?:[\w'-]+),?\ (?:which|that|but|only\ for)\ (?:the\ )?(?:[\w'-]+\ |<[TR]\d+>(?:'s)?\ ){0,3}?(?:<P\d+>|keeper|goalkeeper)\ (?:[a-z]+ly\ )?"
    r"(?:(?:failed|was\ unable)\ to\ (?:hold|gather|collect|claim)|(?:could\ not|couldn't|did\ not|didn't)\ (?:hold|gather|collect)|could\ only\ (?:parry|push|palm|block|spill|beat)|(?:to\ )?(?:parr(?:ied|y)|saved?|spill(?:ed|t)?|push(?:ed)?|palm(?:ed)?|tip(?:ped)?|block(?:ed)?|beat\ (?:away|out)|turned?\ (?:away|over|behind|aside)|kept\ out|held))\b(?!\ (?:[\w'-]+\ ){0,3}?(?:into|in\b|over\ the\ line))"
)
_SHOOTOUT = triggered(
    r"\b(?:in|during|of) (?:the|a|that) (?:penalty |ensuing |resulting )?shoot-?out\b|\b(?:first|second|third"
    r"|fourth|fifth|decisive|winning) (?:spot-kick|penalty) (?:in|of) the shoot-?out\b"
)
# "had a goal ruled out when Fox turned in"
_RULED_OUT = triggered(
    r"\b(?:ruled out|disallowed|chalked off|cancelled out by var|thought (?:that )?(?:he|she|they|<T\d+>)(?! (?:had|'d) (?:(?:won|earned|rescued|salvaged|snatched|saved|secured) (?:an?|the|all|his|her|their) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,2}(?:points?|draw|replay)|done enough)\b)|did think|flagged offside|offside flag|scrubbed out"
    r"|denied a (?:goal|penalty)|wrongly)\b(?:(?!, (?:but|and)\b)[^<>;.]|<[MPX]\d+>){0,45}\b(?:when|as|after"
    r"|had)\b(?:(?!\b(?:and|but)\b)[^<>;.,]){0,55}$"
)
# "unable to stop Fox heading in": he did it
_POWERLESS = re.compile(
    r"\b(?:unable|powerless|could not|couldn't|failed|helpless|could do nothing|nothing)\b(?: to)? (?:stop"
    r"|prevent|deny|keep out|do)\b|\bno stopping\b"
)
# "it might have been different had Fox converted"
_UNREAL = triggered(
    r"(?:\b(?:have|be|been|different|otherwise|better|worse|over)\b[^<>]{0,25}|, (?:and )?)\bhad (?:the )?$"
)
_LEAD_IN = triggered(
    r"\b(?:thought|did think|believed|denied|disallowed|deny|prevent(?:ed)?|stop(?:ped)?|chance for|kept out"
    r"|keep out|(?:saved|tipped|parried|blocked)(?! (?:only |straight |back |out |away ){0,2}(?:to|into|as far as)\b)|if(?! not for\b)|should|could|would|might(?! (?:have|also)\b)|nearly|almost(?! (?:immediately|instantly|straight|at once))|ruled out|chalked off|hoping"
    r"|wanted|close to|closer to|near to|inches from|seek|seeking|searching|looking|search of|pursuit of|sight of)\b(?:(?!\b(?:when|as|and|but|before|after|while)\b)[^<>,;:]){0,18}$"
    r"|\b(?:(?:looked|look|seemed|appeared|was|were) (?:all )?(?:set|destined|certain|about|sure|bound) to be|waiting to be|begging to be|(?:might|may|could) (?:yet |well |also )?(?:go down|be given|be recorded|be chalked up) as) (?:an? )?$"
    r"|\b(?:denying|saving|stopping|keeping out|turning away|pushing away|to (?:deny|save|stop|keep out|(?:turn|push|palm|beat|tip|touch|claw) (?:away|aside|behind|over|wide))) $"
)


# "was forced to hold a <M0> | volley from Ward"
_FIELDED = re.compile(
    r"\b(?:had|forced|did well|did (?:brilliantly|superbly)|managed|able|needed|called upon) to (?:save|field|gather|collect|hold|smother|repel|parry|block|tip|push|punch|turn|deal with|keep out) (?:an?|the|another) (?:[\w-]+ |<[MX]\d+>[ -]){0,4}$"
    r"|\bhandl(?:ed|ing) (?:(?:an?|the) (?:[\w-]+ |<[MX]\d+>[ -]){0,4})?$"
)
# "came close through a Fox drive, | Ward header"
_CAME_CLOSE = re.compile(
    r"\b(?P<close>(?:c[ao]me|comes|coming|went|go|goes|going) (?:[a-z]+ )?(?:close|closer|closest|near)|(?:hit|struck|rattled|shook|clipped) (?:the|an?) (?:[\w-]+ )?(?:woodwork|bar|crossbar|post|frame|upright)),?(?: first| once| twice)? (?:through|with|via|from|thanks)\b(?:(?!\b(?:but|before|until|when|then)\b)[^;.]){0,100}$"
)
_CUT = re.compile(r"[,;.]|\b(?:and|but|as|while|to)\b")
# "replied for Roma, | who have won nothing since 2015": of the side
_OF_A_SIDE = re.compile(r"(?<=>), (?:who|which) (?:have|has|had|are|were|is|was|last)\b")
# "his strike averted a | sixth defeat in seven | games for Roma"
_RUN_OF_RESULTS = re.compile(
    r"\b(?:defeats?|wins?|victor(?:y|ies)|loss(?:es)?|draws?|points?|success(?:es)?)\b[^;.]{0,30}$"
)
# "Jeonbuk, champions in 2006": when they were, and not when the goal was
_YEAR = triggered(
    r"(?<!first time )(?<!champions )(?<!champion )(?<!winners )(?<!holders )(?<!runners-up )(?<!finalists )\b(?:in|since|of) (?:19|20)\d\d\b"
)


# "became the first Roma player to score a hat-trick there | since 1990": today
_FIRST_SINCE = re.compile(
    r"\b(?:first|second|third|fourth|youngest|oldest|fastest|quickest)\b(?:[^;.<>]|<[TCGLXP]\d+>){0,90}$"
)


def _is_first_since(plain: str, other: re.Match[str]) -> bool:
    """Whether a year only says since when nobody had done it: "the first hat-trick there since 1990"."""
    return other.group().startswith("since") and _FIRST_SINCE.search(plain, 0, other.start()) is not None


def _without_asides(shape: str, telling: Telling) -> str:
    """The shape with its asides blanked, but for one that tells the goal itself."""
    if _ASIDE.search(shape) is None:
        return shape
    return _ASIDE.compiled.sub(
        lambda m: m.group() if m.start() < telling.end <= m.end() else " " * len(m.group()), shape
    )


_LINK = triggered(
    r"\b(?:but|(?<!have )(?<!had )then|before|after|when|as)\b|\band (?:[a-z]+ly |then |later |duly )?(?=[a-z-]+(?:ed|t|ck|de|pt|nt|ve|ng|nk|ew)\b)|, (?:[a-z]+ly |then |later |duly )?(?=[a-z-]+(?:ed|ing|t|ck|de|pt|nt)\b)"
)


def _own_words(shape: str, telling: Telling) -> int:
    """Where the words of the goal itself begin: behind what else its scorer did before."""
    if telling.verb is None:
        return telling.start
    links = _LINK.finditer(shape, telling.start, telling.verb + _WORD)
    return max((m.end() for m in links if m.end() <= telling.verb), default=telling.start)


_WORD = 20
"""Characters: what a link looks ahead to, the verb itself, ends within them."""


def _taken_back(shape: str, plain: str, telling: Telling) -> str | None:
    """The words behind a goal that take it back: "only for the offside flag", "but it was ruled out", "was saved"."""
    end = telling.end
    saved = (
        (_SAVED.match(shape, end) or _OFF_FRAME.match(shape, end) or _ON_ITS_WAY.match(plain, end))
        if telling.verb is None
        else _PARRIED.match(shape, end) or _BOUNCED.match(shape, end)
    )
    if saved:
        return saved.group().strip()
    flag = _FLAG.search(plain, end, min(len(plain), end + 120))
    if flag and not _ANOTHERS.search(plain, end, flag.start()):
        return flag.group()
    undone = _NO_GOAL_AFTER_ALL.match(plain, end)
    if undone:
        return undone["back"]
    back = _TAKEN_BACK.search(plain, end, min(len(plain), end + 75))
    kept = back is None or _OF_ANOTHER.search(plain[end : back.start()])
    return None if back is None or kept else back.group()


# "Ward | thought he had rescued a point by netting": what he did was done, and only its worth was not
_HAD_WON = re.compile(
    r"(?:thought|believed) (?:that )?(?:he|she|they|it|<T\d+>) (?:had|'d) (?:(?:won|earned|rescued|salvaged|snatched|saved|secured) (?:an?|the|all|his|her|their) (?:[\w'-]+ |<[TX]\d+>(?:'s)? ){0,2}(?:points?|draw|replay)|done enough)\b"
)
# "thought they had won it when Ward scored, | but Fox levelled": he had, until then
_ANSWERED = re.compile(
    r"(?:[^<>;.]|<[MSXD]\d+>){0,90}?\b(?:but|only\ for|until|before)\ (?:[\w'-]+\ |<[XT]\d+>(?:'s)?\ ){0,3}<[PTR]\d+>\ (?:[a-z]+ly\ )?(?:to\ )?"
    r"(?:respond|equali[sz]|level|repl(?:y|ied)|hit\ back|struck|strike|grab|snatch|rescu|salvag|score|head|had\ other\ ideas|had\ the\ (?:final|last))"
)
# "to prevent Fox and then Ward | from getting the goal"
_KEPT_FROM = triggered(
    r"\b(?:prevent|stop|den|keep|kept|block|restrain)\w*\ (?:[^<>;.,]|<[PTXR]\d+>){3,60}?\bfrom\ (?:getting|scoring|making|adding|netting|levell?ing|equali[sz]ing|finding|claiming|grabbing|finishing|converting)\b"
)
# "Fox followed up | last week's hat-trick with": what came before this goal
_FOLLOWED = re.compile(
    r"\b(?:follow(?:ed|ing|s)? up|add(?:ed|ing|s)? to|back(?:ed|ing)? up|buil[dt](?:ing)? on|after|following|despite) (?:on )?(?:(?:his|her|the|a) (?:[\w-]+ )?)?$"
)


def _is_followed(plain: str, other: re.Match[str], telling: Telling) -> bool:
    """Whether the words of another match only say what a goal followed."""
    verb = telling.verb if telling.verb is not None else telling.start
    return other.end() <= verb and _FOLLOWED.search(plain, max(0, other.start() - 30), other.start()) is not None


# "the | Joe Fox-coached side lead with 42 goals": their goals, and not his
_COACHED = re.compile(r"<P\d+>-(?P<word>coached|managed|trained|mentored|tutored)\b")


# "won when the sides met in May, a 5-1 rout | in which Fox had three": of that match
_IN_WHICH = triggered(
    r"\b(?P<when>met|last (?:week|weekend|month|season|year|time)|earlier (?:this|in the) (?:week|month|season|year)|(?:<G\d+>|back) in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b"
    r"[^;.]{0,70}\bin which (?:the )?$"
)


# "Fox turned provider, setting up Ward | to seal it": Ward's
_PROVIDER = re.compile(
    r"\b(?P<turned>turned (?:provider|creator|supplier))\b(?:(?!\b(?:and|before|then|but|later)\b)[^;.])*$"
)


def _refused_in_front(plain: str, telling: Telling) -> str | None:
    """The words in front of a goal by which it is none: "had one ruled out when", "thought that", "came close through"."""
    coach = _COACHED.match(plain, telling.start)
    if coach:
        return coach["word"]
    ruled = _RULED_OUT.search(plain, max(0, telling.start - 85), telling.start)
    if ruled and not ("won it" in ruled.group() and _ANSWERED.match(plain, telling.end)):
        return ruled.group()
    unreal = _UNREAL.search(plain, max(0, telling.start - 60), telling.start)
    if unreal:
        return unreal.group().strip()
    lead_in = _KEPT_FROM.search(plain, max(0, telling.start - 60), telling.end) or _LEAD_IN.search(
        plain, max(0, telling.start - 30), telling.start
    )
    powerless = lead_in and _POWERLESS.search(plain, max(0, lead_in.start() - 22), lead_in.end())
    if lead_in and not powerless and not _HAD_WON.match(plain, lead_in.start()):
        return lead_in.group().strip()
    if telling.verb is not None:
        provider = _PROVIDER.search(plain, telling.start, telling.verb)
        return provider["turned"] if provider else None
    close = _CAME_CLOSE.search(plain, 0, telling.end)
    fielded = _FIELDED.search(plain, max(0, telling.start - 60), telling.start)
    return close["close"] if close else fielded.group().strip() if fielded else None


def find_refusal(shape: str, telling: Telling) -> str | None:
    """Why the words are no goal of this match, or None."""
    plain = _without_asides(shape, telling)
    miss = words.NOT_GOAL.search(plain, _own_words(plain, telling), telling.end)
    if miss:
        return f"no goal: “{miss.group()}”"
    back = _taken_back(shape, plain, telling)
    if back:
        return f"no goal: “{back}”"
    if _SHOOTOUT.search(plain, max(0, telling.start - 40), min(len(plain), telling.end + 60)):
        return "no goal: a kick of the shoot-out"
    front = _refused_in_front(plain, telling)
    if front:
        return f"no goal: “{front}”"
    earlier = _IN_WHICH.search(plain, max(0, telling.start - 120), telling.start)
    if earlier:
        return f"another match: “{earlier['when']}”"
    cut = _CUT.search(plain, telling.end)
    aside = _OF_A_SIDE.search(plain, telling.end)
    year = _YEAR.search(plain, telling.end, min(aside.start() if aside else len(plain), telling.end + 95))
    if year and not _is_first_since(plain, year):
        return f"another match: “{year.group()}”"
    other = words.OTHER_MATCH.search(
        plain, max(0, telling.start - 25), min(cut.start() if cut else len(plain), telling.end + 50)
    )
    if (
        other
        and not _RUN_OF_RESULTS.search(plain, telling.end, other.start())
        and not _is_followed(plain, other, telling)
        and not _is_of_another(plain, other, telling)
        and not _is_first_since(plain, other)
    ):
        return f"another match: “{other.group()}”"
    return None


# "before | Ward – who has": the one right in front of it
_NAMED_LAST = re.compile(r"<P(?P<p>\d+)>\W{0,3}$")


def _is_of_another(plain: str, other: re.Match[str], telling: Telling) -> bool:
    """Whether words of another match are those of somebody else, named behind the goal: "Fox scored before Ward, who has"."""
    named = _NAMED_LAST.search(plain, telling.end, other.start()) if other.group().startswith("who") else None
    return named is not None and int(named["p"]) != telling.scorer


# "But the flag had gone up.", "The goal was ruled out.", "VAR spotted a handball.": the sentence behind a goal
_UNDOING = triggered(
    r"""
    ^\W*(?:(?:but|however|yet|unfortunately|alas|sadly|only|after\ an?\ (?:[\w-]+\ )?var\ (?:check|review))(?:\ for\ (?:him|her|them|(?:(?:the|his|her)\ )?(?:<[TR]\d+>|[\w-]+)))?,?\ )*
    (?: (?:it|that|this|(?:the|his|her)\ (?:goal|effort|strike|header|finish|tap-in|volley|shot|equali[sz]er|opener|leveller))
        \ (?:was|is|had\ been|would\ be)\ (?:[a-z]+\ ){0,3}?(?:disallowed|ruled\ (?:out|offside)|chalked\ off|struck\ off|scrubbed\ out|wiped\ out|annulled|cancelled|overturned|flagged|offside|not\ given)
      | (?:<P\d+>|he|she|the\ (?:[\w-]+\ |<X\d+>\ ?){1,2}?)\ ?(?:was|had\ been)\ (?:[a-z]+\ ){0,3}?(?:offside|penalised\ for|denied\ by\ (?:the\ )?(?:referee|flag|offside|assistant|linesman|officials?|var)\b)
      | the\ (?:(?:offside|assistant(?:\ referee)?'s|linesman's|lineswoman's)\ )?flag\ (?:had|was|went|came|denied|cut|saved|spared)
      | (?:(?:an?|the)\ (?:[\w-]+\ )?)?var\ (?:[\w'-]+\ ){0,7}?(?:ruled|disallow\w*|chalked|struck|scrubbed|cancelled|offside|handball|foul)
      | (?:the\ )?(?:referee|assistant|linesman|officials?)\ (?:[\w'-]+\ |<P\d+>,?\ ){0,5}?(?:ruled\ (?:it|the|that|out|him|her)|disallowed|chalked|flagged|had\ (?:already\ )?blown|offside)
      | (?:the\ |his\ |her\ |their\ |<T\d+>'s?\ |home\ )?(?:celebrations?|joy)\ (?:(?:was|were|proved)\ (?:[\w'-]+\ ){0,2}?(?:cut\ short|short-lived|premature)|stopped|ended|died|turned)\b[^.;]*\b(?:flag|var|offside|ruled|disallowed)
    )\b""",
    re.VERBOSE,
)
# "The goal was first disallowed, but VAR gave it.", "VAR looked at a possible offside."
_UPHELD = re.compile(
    r"\b(?:initially|originally|at first|stood|stand|onside|(?<!not )awarded|(?<!not )allowed|confirmed|survived|upheld|possible|potential|suspected"
    r"|suspicions?|claims?|appeal\w*|argu\w+|could|should|might|despite|nothing|no (?:offside|foul|handball)|decision was overturned|overturned the|gave the goal)\b"
)


def without_undone(
    before: list[Telling], read: ReadSentence, earlier: ReadSentence
) -> tuple[list[Telling], NearMiss | None]:
    """The tellings `before` of the `earlier` sentence but for the last, where the next one takes that back; the near miss."""
    beside = not read.quoted and not earlier.quoted and read.sentence.paragraph - earlier.sentence.paragraph <= 1
    undoing = _UNDOING.search(read.shape) if before and beside else None
    if undoing is None or _UPHELD.search(read.shape) or before[-1].rule == LISTED:
        return before, None
    last = max(before, key=lambda t: t.end)
    reason = f"no goal: “{undoing.group().strip()}”"
    kept = [t for t in before if t is not last and not (t.scorer == last.scorer and t.start < last.end < t.end)]
    return kept, NearMiss(last.sentence, last.start, last.end, reason)
