"""Own goals: who put the ball into his own net, and which side the words give it to."""

import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.facts.goals.tellings import Telling
from transforms.facts.grammar.clauses import Clauses, Who, split_words
from transforms.reading.triggers import triggered

_ROLES = r"(?:[\w'-]+ |<[XTRM]\d+>(?:'s)? )"
_WORDS = triggered(
    r"\b(?:his|her|their) own\b|\bown[- ]goal|\bo\.?g\b|\binto h(?:is|er) (?:goal|net|team's|side's)(?!\w)|\boff (?:the )?(?:unfortunate|luckless|hapless|unlucky|goalkeeper|keeper|defender)\b"
)
# "into his own net", "past his own goalkeeper", "into the roof of her own net", "through his own goal", "into his goal"
_OWN_NET = re.compile(
    r"\b(?:into|in|past|beyond|through|over|by) (?:the (?:[\w'-]+ ){0,2}of )?(?:his|her|their) own (?:[\w'-]+ ){0,2}?(?:net|goal|keeper|goalkeeper|post|line|onion bag)\b"
    r"|\b(?:hit|hits|hitting|find|finds|found|finding|beat|beats|beating|lobbed|lobbing) (?:his|her|their) own (?:net|goal|keeper|goalkeeper)\b"
    r"|\binto (?:his|her) (?:(?:team|side)'s (?:own )?)?(?:goal|net)\b|\bscor\w+ (?:(?:an?|his|her|the|two|three|both) )?(?:[\w'-]+ ){0,2}own[- ]goals?\b"
)
_BY = re.compile(rf" by {_ROLES}{{0,4}}<P(?P<p>\d+)>")
# "pressured Ward into turning it", "forced Ward into heading"
_INTO_DOING = re.compile(r"<P(?P<p>\d+)> into \w+ing\b[^<>;.]*$")
_NOUN: tuple[re.Pattern[str], ...] = (
    # "Ward's unfortunate own goal", "a Ward own goal", "Brian Ward's headed own goal"
    re.compile(
        r"<P(?P<p>\d+)>(?:'s? (?:(?!and\b|with\b|but\b|an?\b|the\b)[\w'-]+ |<[MX]\d+>[ -]?){0,3}"
        r"| (?:(?:headed|late|early|unfortunate|comical|freak|first-half|second-half|\w+-minute) |<M\d+>[ -]?)?)own[- ]goal\b(?!-)"
    ),
    # "an own goal by Roma defender Ward", "an own goal bundled in by Ward"
    re.compile(
        rf"\bown[- ]goals? (?:<M\d+> |\w+ed |in |home |into the net |conceded |- this time |, this time |this time ){{0,4}}(?:from|by|off|via|through|courtesy of|credited to|for|of) {_ROLES}{{0,5}}?<P(?P<p>\d+)>(?!'s (?:shot|cross|corner|header|free))"
    ),
    # "an own goal on 12 minutes when a corner was deflected in off Ward"
    re.compile(
        rf"\bown[- ]goal\b(?!-)(?:[^<>;.]|<[MXTR]\d+>|<P\d+>){{3,110}}?\b(?:in|net|line|past <P\d+>) off {_ROLES}{{0,3}}<P(?P<p>\d+)>(?!'s)"
    ),
    # "went in off Ward for an own goal", "in off goalkeeper Ward", "came off the unfortunate Ward and over the line"
    re.compile(rf"\boff {_ROLES}{{0,3}}<P(?P<p>\d+)>(?:[^<>;.]|<[TR]\d+>(?:'s)?){{0,40}}\bown[- ]goal"),
    # "turned in by Ward for an own goal"
    re.compile(
        rf"\b(?:in|home|over|net|line|goal|(?:turn|head|deflect|knock|bundl|prodd?|stabb?|divert|slic)ed) by {_ROLES}{{0,3}}<P(?P<p>\d+)>,? for (?:an|his|her|the) (?:[\w-]+ ){{0,2}}own[- ]goal\b"
    ),
    # "deflected off defender Ward and into her own net"
    re.compile(
        rf"\boff {_ROLES}{{0,4}}<P(?P<p>\d+)>,? (?:and )?(?:in|into|over|past) (?:the line and )?(?:the )?(?:h(?:is|er) own|own) (?:[\w'-]+ )?(?:net|goal|line|keeper|goalkeeper)\b"
    ),
    re.compile(
        rf"\b(?:in|home|into the net) off (?:the )?(?:unfortunate |luckless |hapless |unlucky |goalkeeper |keeper |defender ){_ROLES}{{0,2}}<P(?P<p>\d+)>"
    ),
    re.compile(
        r"\boff (?:the )?(?:unfortunate|luckless|hapless|unlucky) (?:[\w'-]+ ){0,2}<P(?P<p>\d+)>,? (?:and )?(?:over the line|in\b|into the)"
    ),
    # "Ward conceded an own goal"
    re.compile(
        r"<P(?P<p>\d+)> (?:[a-z]+ly |then |also |had |duly )?(?:(?:conced|net|notch|register|commit)\w+|had) an? (?:[\w'-]+ ){0,2}own[- ]goal\b(?!-)"
    ),
    # "own goal (Ward)", "Ward 90 og"
    re.compile(r"\bown[- ]goal \(<P(?P<p>\d+)>\)|<P(?P<q>\d+)>,? (?:<M\d+>,? )?\(?o\.?g\b"),
)
_NEVER = re.compile(
    r"\b(?:almost|nearly|could have|might have|narrowly|appealed|avoid\w*|last (?:week|season|month)|earlier this|clear(?:s|ed|ing)? (?:into|past))\b"
)
# "headed into his own net, only for it to be | ruled out"
_TAKEN_BACK = re.compile(
    r"[^<>;.]{0,60}\b(?:ruled out|disallowed|chalked off|did not (?:count|stand)|was (?:given |flagged )?offside)\b"
)
# "Earlier this season, they got an own goal from Ward"
_OTHER_TIME = re.compile(r"\W*(?:earlier (?:this|in the)|last) (?:week|month|season|year|term|campaign)\b")
_VERBS = frozenset("saw fouled beat beating denied forced forcing found finding played".split())
_NEGATIVE = frozenset("was were been almost nearly denied".split())

# "Roma led through an own goal", "Roma snatched the lead as his pass was turned in", "gave Roma the lead"
_GAINED = re.compile(
    r"\b(?:lead|led|ahead|front|level\w*|equali[sz]\w+|up|won|win|wins|winning|beat|defeated|defeating|victory|second|third|fourth|doubled|hit back|back|restored|extended|advantage|thanks to|hand\w*|gift\w*|benefit\w*|climbed|draw|drew|scored)\b"
)
_SUFFERED = re.compile(
    r"\b(?:behind|trail\w*|conced\w*|undone|lost|los\w+|defeat|beaten|fell|down|punished|failed|failure)\b"
)
_GIVEN = re.compile(
    r"\b(?:gave|give|giving|gifted|gifting|handed|handing|put|earned|earning|sent|drew|brought|restore|restored|restoring|to give|helped|gift|hand|earn|bring|send|draw|ma(?:k|d)\w+ it (?:<S\d+>|two|three|four) (?:to|for)) (?:the )?<[TR](?P<t>\d+)>(?!'s? (?:goalkeeper|keeper|defender|goal\b))"
)
# "past his own keeper | for Roma's second"
_FOR_THEIR = re.compile(
    r",? (?:from (?:[\w-]+ ){1,4})?for (?:the )?<[TR](?P<t>\d+)>'s? (?:[\w-]+ ){0,2}?(?:first|second|third|fourth|fifth|sixth|opener|equali[sz]er|leveller|winner|goal)\b"
)
_TURNED_AWAY = re.compile(
    r"\bbut\b|;|\bwhile\b|\bonly for\b|\b(?:through|thanks to|courtesy of|via|as|when) (?:[\w'-]+ ){0,3}<P\d+>(?!'s?\b)[^<>;]*,"
)
# "although Roma led again, | an own goal": the gain of the first clause is not the one of the second
_CONCEDES = ("although ", "though ", "while ", "whilst ", "despite ", "although the ", "though the ", "while the ")
_TEAM = re.compile(r"<[TR](\d+)>")
# "the first goal for Roma was | an own goal by Ward"
_GOAL_FOR = re.compile(r"\b(?:goal|opener|equali[sz]er|leveller|winner|first|second|third|other) for $")
# "Roma's second | was an own goal by Ward"
_THEIR_GOAL = re.compile(
    r"(?:'s?)? (?:[\w'-]+ ){0,2}(?:goal|opener|equali[sz]er|leveller|winner|first|second|third|fourth|fifth|other|lead) (?:was|came|arrived|had been|had come)\b"
)
_WAS = re.compile(r" (?:was|came|had been|being)\b")
_ATTACHED = re.compile(r"(?:'s?)? (?:[\w'-]+ ){0,3}$")
_OPPONENT = re.compile(
    r"\b(?:against|at|over|past|with|by|for|from|to|of|defeat(?:ed|ing)?|beat(?:ing)?|edg(?:ed|ing)|thrash(?:ed|ing)|hammer(?:ed|ing)|overc[ao]m(?:e|ing)|downed) (?:(?:[\w'-]+|<[RX]\d+>),? )?$"
)


def find_own_goals(index: int, shape: str) -> list[Telling]:
    """The own goals that a sentence tells, each once: the man who scored it, or `pronoun` for "he".

    `team` is the mention of the side it counts for, where the words say so.

    >>> [(t.scorer, t.team) for t in find_own_goals(0, "<T0> led when <P1> headed into his own net")]
    [(1, 0)]
    """
    if not _WORDS.search(shape):
        return []
    found: dict[int | None, Telling] = {}
    named = list(_named(index, shape))
    turned = [t for t in _turned(index, shape) if not any(n.end >= t.end > n.start for n in named)]
    for telling in (*turned, *named):
        if (
            not _NEVER.search(shape, max(0, telling.start - 30), telling.end)
            and not _OTHER_TIME.match(shape)
            and not _is_his_shot(shape, telling)
            and not _TAKEN_BACK.match(shape, telling.end)
        ):
            found.setdefault(telling.scorer, telling)
    if len(found) > 1:
        found.pop(None, None)
    return sorted(found.values(), key=lambda t: t.start)


# "Fox's shot deflected | in off defender Ward": Fox's goal, where nobody calls it an own goal
_HIS_SHOT = re.compile(
    r"<P\d+>(?:'s?)? (?:[\w'-]+ |<M\d+>[ -]?){0,3}(?:shot|effort|strike|drive|header|volley|half-volley|free[- ]kick)(?: (?!cross)[\w'-]+){0,3} $"
)


def _is_his_shot(shape: str, telling: Telling) -> bool:
    """Whether what went in off a man was another's shot."""
    if not _OFF_HIM.match(shape, telling.start):
        return False
    return _HIS_SHOT.search(shape, max(0, telling.start - 80), telling.start) is not None


_OFF_HIM = re.compile(r"(?:in|home|into the net) off (?!.{0,80}\bown\b)")


def _turned(index: int, shape: str) -> Iterator[Telling]:
    """Those told by a verb: "Ward turned a Fox cross into his own net", "turned past his own keeper by Ward"."""
    clauses: Clauses | None = None
    for match in _OWN_NET.finditer(shape):
        by = _BY.match(shape, match.end())
        if by:
            yield _told(index, shape, match.start(), by.end(), int(by["p"]), "own net, passive")
            continue
        made = _INTO_DOING.search(shape, max(0, match.start() - 70), match.start())
        if made:
            yield _told(index, shape, made.start(), match.end(), int(made["p"]), "own net")
            continue
        clauses = clauses or Clauses(split_words(shape), _VERBS)
        place = next((i for i, w in enumerate(clauses.words) if w.start >= match.start()), 0)
        who = clauses.subject(place) or _nearest(clauses, place)
        if who is None or any(w.text in _NEGATIVE for w in clauses.words[who.at : place]):
            continue
        start = clauses.words[who.at].start
        telling = _told(index, shape, start, match.end(), who.person, "own net")
        if _moves(shape, start, match.start()) or _HIT_HIS_OWN.match(match.group()):
            yield from _each(shape, telling, match.group())


# "Ward and Fox both headed into | their own net"
_AND_OTHERS = re.compile(r"(?:<P\d+>(?:, and |, | and ))+$")


def _each(shape: str, telling: Telling, words: str) -> Iterator[Telling]:
    """The own goal of a man, and those of the men listed with him where the words are of "their own" net."""
    yield telling
    others = _AND_OTHERS.search(shape, 0, telling.start) if "their own" in words else None
    for match in re.finditer(r"<P(\d+)>", others.group()) if others else ():
        yield replace(telling, scorer=int(match[1]))


_HIT_HIS_OWN = re.compile(r"(?:hit|f[io]|beat|lobb)")
# he did something with the ball: not "ran on in his own half"
_MOVED = re.compile(
    r"\b(?:turn\w*|head\w*|put|putting|puts|deflect\w*|divert\w*|slic\w+|knock\w*|nod\w*|pok\w+|steer\w*|bundl\w+|guid\w+|flick\w*|glanc\w+|kick\w*|hit|boot\w*|prod\w*|loop\w*|hook\w*|sent|send\w*|touch\w*|stab\w*|volley\w*|lob\w*|roll\w*|slid\w*|tap\w*|fir\w+|blast\w*|pass\w*|scor\w+|fumbl\w+|spill\w*|chip\w*|backheel\w*|shank\w*|scuff\w*|miskick\w*|push\w*|palm\w*|bat\w*|drop\w*|carr\w+|let|scrambl\w+|smash\w*|thump\w*|power\w*|lash\w*|squeez\w+|shov\w*|walk\w*|crash\w*|slam\w*|hammer\w*|drill\w*|nudg\w*|clip\w*|shin\w*)\b"
)


def _moves(shape: str, start: int, end: int) -> bool:
    return bool(_MOVED.search(shape, start, end + 8))


def _nearest(clauses: Clauses, place: int) -> Who | None:
    """The person last named in front, where no clause shows its subject: "a touch from Ward turned the ball into"."""
    for i in range(place - 1, max(-1, place - 12), -1):
        word = clauses.words[i]
        if word.kind == "P" and not clauses.possessive(i):
            return Who(word.index, i)
        if word.text in {";", "."}:
            return None
    return None


# "the defender was credited with an own goal", "Her own goal levelled it"
_CREDITED = re.compile(
    r"\b(?:he|she|the\ (?:[\w-]+\ ){0,2}?(?:[\w-]*(?:er|man|back|captain|keeper)))\ (?:was|were|is|has\ been)\ (?:later\ |then\ )?"
    r"(?:credited|charged|debited|saddled)\ with\ (?:an|the)\ own[ -]goal\b"
    r"|^(?:but\ |and\ |then\ )?(?:his|her)\ (?:[\w-]+\ )?own[ -]goal\ (?:<M\d+>\ )?(?:[a-z]+ly\ )?(?:was\ the|gave|gifted|handed|put|made|levell?ed|restored|cancel\w+|drew|brought|settled|proved)\b"
)


# "two | own goals from Ward", not "from Ward and Fox"
_TWO = re.compile(r"\b(?:two|both|a (?:pair|brace) of) (?:[\w-]+ )?$")
_WITH_ANOTHER = re.compile(r",? and (?:(?!one\b|another\b)[\w'-]+ |<[TX]\d+>(?:'s)? ){0,3}<P")


def _named(index: int, shape: str) -> Iterator[Telling]:
    for credited in _CREDITED.finditer(shape):
        yield _told(index, shape, credited.start(), credited.end(), None, "own goal")
    for pattern in _NOUN:
        for match in pattern.finditer(shape):
            person = next(v for v in match.groupdict().values() if v is not None)
            told = _told(index, shape, match.start(), match.end(), int(person), "own goal")
            several = match.group().startswith("own goals ") and not _WITH_ANOTHER.match(shape, match.end())
            yield replace(told, count=2) if several and _TWO.search(shape, 0, match.start()) else told


def _told(index: int, shape: str, start: int, end: int, scorer: int | None, rule: str) -> Telling:
    pronoun = "he" if scorer is None else None
    team = _side(shape, start, end)
    return Telling(index, start, end, scorer, rule, own_goal=True, pronoun=pronoun, team=team)


def _side(shape: str, start: int, end: int) -> int | None:
    """The mention of the side that gains: whom the goal is given to, else the subject of the words in front."""
    given = _GIVEN.search(shape, end, min(len(shape), end + 60)) or _FOR_THEIR.match(shape, end)
    if given:
        return int(given["t"])
    for match in reversed(list(_TEAM.finditer(shape, max(0, start - 140), start))):
        between = shape[match.end() : start]
        if between in {", ", ": ", " - ", " "}:  # "2, Roma, own goal (Ward), 29"
            return int(match[1])
        if _TURNED_AWAY.search(between) or ("," in between and shape.endswith(_CONCEDES, 0, match.start())):
            return None
        if _GOAL_FOR.search(shape, 0, match.start()) and _WAS.match(between):
            return int(match[1])
        if _THEIR_GOAL.match(between):
            return int(match[1])
        if (_ATTACHED.fullmatch(between) and not _GAINED.search(between)) or _OPPONENT.search(
            shape, max(0, match.start() - 24), match.start()
        ):
            continue
        if _SUFFERED.search(between):
            return None
        return int(match[1]) if _GAINED.search(between) else None
    return None
