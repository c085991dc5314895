"""Of which team does a clause speak: the subject of a cue in a sentence's shape, by grammar and by what came before.

A *cue* is what a reader of tables or fixtures found: "are third", "two points behind <T1>", "host <T2> on <D3>".
Its subject is looked for to the left, clause by clause; a pronoun or "the champions" goes back to the sentence before.
Nothing is resolved while two teams fit.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from transforms.facts.grammar.subject_words import (
    ANCHOR,
    CAUSE,
    NEXT_TO,
    OWNED_RESULT,
    RIVAL_BEFORE,
    WHICH_CAUSED,
    is_adverbial,
    is_light,
)
from transforms.facts.grammar.unknown_subjects import has_unknown, is_by_unknown, moves_unknown
from transforms.facts.scene import Scene
from transforms.reading.mentions import TeamRef

_RELATIVE = frozenset({"who", "which", "that", "whose"})
_SELVES = frozenset({"themselves", "itself"})
_ASIDE = frozenset(
    {
        "after",
        "when",
        "since",
        "despite",
        "although",
        "though",
        "before",
        "until",
        "having",
        "following",
        "where",
        "because",
    }
)
# "it was a vital win for <T0>"
_FOR = re.compile(r"^\W*(?:it|this|that)\ (?:was|is)\ [^<>,.;]{0,40}?\bfor\ (?:[\w-]+\ ){0,3}?(?=<T|the\b)")
_GIVEN = re.compile(r"\b(?:gave|give|gives|giving|handed|earned|sent|helped) (?:<P\d+>'s )?$")
# "allowed <T0> | to pull", "sees <T0> | jump"
_TO_MOVE = re.compile(
    r"^ (?:to )?(?:pull|move|go|stay|climb|edge|draw|get|rise|jump|close|remain|scale|leap|surge|improve|advance|return|soar) (?:[\w'-]+ ){0,2}$"
)
# "the draw leaves | <T0> poised": nobody else is there to do anything
_RESULT = re.compile(
    r"\W*(?:but |and )?(?:the|that|this|a|an|<T\d+>'s?) (?:[\w'-]+ |<[SXCD]\d+> ){0,3}?(?:result|win|victory|draw|defeat|loss|stalemate|triumph|success) (?!for\b|of\b)"
)
# "with <T0> now holding", not "a duel with <T0> by"
_ABSOLUTE = re.compile(
    r"'?\s(?:now|also|still|already|just|set|due|in\ (?:second|third|fourth|fifth|sixth|[\w-]+th)|up|down|[\w-]+ing|third|second|fourth|fifth|sixth|(?!and\b)[\w-]+(?:st|nd|rd|th)|who|a|one|two|three|\d+|level|top|assured|sure|certain|guaranteed|<[A-RT-Z]\d+>|<S\d+>(?=\ (?:up|down|ahead|behind)\b))(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A team found as the subject of a cue: where its words begin, and how sure it is."""

    team: TeamRef
    start: int
    confidence: float


def find_subject(
    scene: Scene, index: int, start: int, exclude: Collection[TeamRef] = (), *, finite: bool = False
) -> Subject | None:
    """The team that the cue at `start` of the shape of sentence `index` speaks of, none of `exclude`.

    A `finite` cue ("moved up to third") does not take its subject from an aside ("after Roma lost, …").
    """
    shape = scene.shape(index)
    end, joined = start, ""
    passed: tuple[int, int, str] | None = None  # the relative clause right before the cue's own, which a comma closes
    for opens, begin, word in reversed(scene.clauses(index, start)):
        chunk = shape[begin:end]
        closed = joined == "," and (word in _RELATIVE or (finite and word in _ASIDE))
        if closed and passed is None and word in {"who", "which"}:
            passed = (opens, begin, word)
        if not closed:
            anchors = [a for a in ANCHOR.finditer(chunk) if a["dummy"] is None and a["result"] is None]
            if word in _RELATIVE and anchors and anchors[0]["pronoun"] in _SELVES:  # "who themselves are"
                anchors = anchors[1:]
            found, settled = _in_clause(
                scene, index, begin, chunk, anchors, exclude, word, near=end == start or joined == "with"
            )
            if settled:
                return _enclosing(scene, index, begin, found, exclude) or found
            if word in _RELATIVE and not (anchors and word == "that"):
                return _relative(scene, index, opens, begin, chunk, word, exclude)
            if end == start and (finite or word in {"having", "with"}) and has_unknown(scene, index, start):
                return None
        end, joined = opens, word
    if passed is None or finite:
        return None
    opens, begin, word = passed  # "hard times for <T0>, who are last, | two points adrift": nobody else is there
    return _relative(scene, index, opens, begin, shape[begin:start], word, exclude)


_MEANT_AGAIN = re.compile(r"(?:they|them|their|its)\b")


def _enclosing(
    scene: Scene, index: int, before: int, found: Subject | None, exclude: Collection[TeamRef]
) -> Subject | None:
    """The team of the "who" that "they" goes back to, where its clause hangs on that one: "<T1>, who rose after they won"."""
    shape = scene.shape(index)
    if found is None or not _MEANT_AGAIN.match(shape, found.start):
        return None
    end = found.start
    for opens, begin, word in reversed(scene.clauses(index, before)):
        if word in {"who", "which"}:  # not "<T1>, who they beat"
            return (
                None if end == found.start else _relative(scene, index, opens, begin, shape[begin:end], word, exclude)
            )
        if word not in _ASIDE | {"and", "as"} or shape[max(0, opens - 1) : opens + 1].startswith(","):
            return None
        end = opens
    return None


def _in_clause(
    scene: Scene,
    index: int,
    begin: int,
    chunk: str,
    anchors: list[re.Match[str]],
    exclude: Collection[TeamRef],
    word: str,
    *,
    near: bool,
) -> tuple[Subject | None, bool]:
    """The subject within one clause, and whether the clause has one at all, be it known or not.

    It is the team that the verb moves, where it stands right before the cue, else the first of the clause.
    """
    if not anchors:
        return None, False
    last = anchors[-1]
    moved = not last["of"] and CAUSE.search(chunk[: last.start()]) is not None
    rest = chunk[last.end() :]
    if near and moved and (is_adverbial(rest) or _noun_phrase(rest) or _TO_MOVE.match(rest)):
        return _resolved(scene, index, begin, last, exclude), True
    gives = _GIVEN if _RESULT.match(chunk) is None else CAUSE
    given = None if near else next((a for a in anchors if not a["of"] and gives.search(chunk[: a.start()])), None)
    if given is not None:
        return _resolved(scene, index, begin, given, exclude), True
    first = anchors[0]
    if word == "with" and not (
        _ABSOLUTE.match(scene.shape(index), begin + first.end()) or _TIME_LEFT.match(scene.shape(index), begin)
    ):
        return None, False
    if first["pronoun"] in {"them", "their", "its"} and first.start() > 3 and not is_light(chunk[: first.start()]):
        return None, False
    if first["of"] and not near and word in _ASIDE and _HIS_MAN.match(chunk, first.end()):
        return None, False
    if word == "who" and _HYPHENATED.match(chunk):
        return None, False
    if is_light(chunk[: first.start()]) or (word in _DESPITE and _TIME_LEFT.match(scene.shape(index), begin)):
        found = _resolved(scene, index, begin, first, exclude)
        excluded = first["team"] is not None and scene.team(index, first["team"]) in exclude
        return found, found is not None or not (first["of"] or excluded)
    sake = _FOR.search(chunk)
    if sake is not None and begin == 0:
        anchor = ANCHOR.match(chunk, sake.end())
        return (_resolved(scene, index, begin, anchor, exclude), True) if anchor is not None else (None, False)
    return None, False


_DESPITE = frozenset(("despite", "after", "following"))
# "who white-washed <T1>": a verb, and no word in front of a name
_HYPHENATED = re.compile(r" ?[a-z]+-[a-z]+ed (?:the )?<T")
# "with | five matches to play <T0> have", "with | the win <T0> moved"
_TIME_LEFT = re.compile(
    r"\ ?(?:the|this|that|their|an?|another) (?:[\w-]+ ){0,2}(?:<S\d+> )?(?:win|victory|draw|defeat|loss|result|stalemate|setback|reverse) <T\d+> (?!and\b|or\b)"
    r"|\ ?(?:just |only )?[\w-]+ (?:games?|matches|rounds|weeks) (?:still )?(?:to play|left(?: to play)?|remaining|to go) <T"
)
# "they led before <T1>'s | <P2> was sent off, and won": a man of the other side
_HIS_MAN = re.compile(r" (?:[\w'-]+ |<X\d+> ){0,2}<P\d+>(?!')")


def _noun_phrase(words: str) -> bool:
    """Whether the words lead up to what the team was given: "gave <T1> | an unassailable | 12-point lead", "sees <T1> | open a"."""
    return (
        re.match(
            r"^ (?:to )?(?:(?:open|take|build|hold|establish|extend) (?:up )?)?(?:a|an|the|their|its) (?:[\w'-]+ ){0,2}$",
            words,
        )
        is not None
    )


def _resolved(
    scene: Scene, index: int, begin: int, anchor: re.Match[str], exclude: Collection[TeamRef]
) -> Subject | None:
    team, confidence = resolve(scene, index, begin, anchor, exclude)
    return Subject(team, begin + anchor.start(), confidence) if team is not None else None


# "the <X0>'s side": that of a coach spoken of
_COUNTRYMAN = re.compile(r"<X\d+>'s ")


def resolve(
    scene: Scene, index: int, offset: int, anchor: re.Match[str], exclude: Collection[TeamRef] = ()
) -> tuple[TeamRef | None, float]:
    """The team of an anchor found in the shape of sentence `index` from `offset` on, and how sure that is."""
    place = offset + anchor.start()
    team = scene.of_two(index, anchor["of_two"], place) if anchor["of_two"] else scene.direct(index, anchor)
    if team is not None:
        return (None, 0.0) if team in exclude else (team, 0.97 if anchor["team"] else 0.93)
    if anchor["role"] or anchor["team"] or anchor["of_two"] or (anchor["noun"] and _COUNTRYMAN.search(anchor["noun"])):
        return None, 0.0
    if anchor["person"]:
        return _coached(scene, index, place, exclude)
    if anchor["pronoun"] in {"them", "they"} and (
        moves_unknown(scene, index, place) or is_by_unknown(scene, index, place)
    ):
        return None, 0.0
    if anchor["pronoun"] == "them" or anchor["his"]:
        actor = scene.actor(index, place) or (scene.only_person(index, place) if anchor["his"] else None)
        if actor is not None and actor not in exclude:
            return actor, 0.92
        if anchor["his"] and ("country" in anchor["his"] or len(scene.teams(index, place)) > 1):
            return None, 0.0
    return _pronoun(scene, index, place, exclude, named=anchor["noun"] is not None)


def _pronoun(
    scene: Scene, index: int, place: int, exclude: Collection[TeamRef], *, named: bool
) -> tuple[TeamRef | None, float]:
    """The team of "they", or of "the champions" where `named`: the sentence's subject, else the topic before it."""
    nearer = None if named else _coordinate(scene, index, place)
    if nearer is not None and nearer not in exclude:
        return nearer, 0.9
    beside = None if named else _clause_before(scene, index, place)
    if beside is not None and beside not in exclude:
        return beside, 0.9
    side = None if named else scene.by_result(index, place)
    if side is not None and side not in exclude:
        return side, 0.9
    known, team = sentence_subject(scene, index, place, exclude)
    if known:
        taken = named and team in scene.teams(index, place)
        return (team, 0.92) if team is not None and not taken else (None, 0.0)
    here = [t for t in scene.teams(index, place) if t not in exclude and not scene.is_oblique(index, t, place)]
    if here:
        return (here[0], 0.9) if len(here) == 1 and not named else (None, 0.0)
    team = scene.back(index, exclude)
    return (team, 0.9) if team is not None else (None, 0.0)


_COORDINATE = frozenset({"while", "whereas", ";"})


def _coordinate(scene: Scene, index: int, place: int) -> TeamRef | None:
    """The team that the clause told beside the first begins with: "A beat B, while C are fourth after they | won"."""
    shape = scene.shape(index)
    for _, begin, word in reversed(scene.clauses(index, place)):
        anchor = ANCHOR.search(shape, begin, place) if word in _COORDINATE else None
        if anchor is not None and anchor["team"] and is_light(shape[begin : anchor.start()]):
            return scene.direct(index, anchor)
    return None


_MAIN = frozenset({"and", "as", "but", "while", "whereas", ","})


def _clause_before(scene: Scene, index: int, place: int) -> TeamRef | None:
    """The team that opens the clause right before an aside: "…, and | <T2> go to <T3> after | their win"."""
    clauses = scene.clauses(index, place)
    if len(clauses) < _TWO or clauses[-2][2] not in _MAIN:
        return None
    shape, (_, begin, _) = scene.shape(index), clauses[-2]
    by_result = clauses[-1][2] in {"which", "that"} and _A_RESULT.search(shape, begin, clauses[-1][0]) is not None
    if clauses[-1][2] not in _ASIDE | {"as"} and not by_result:
        return None
    if "-" in shape[clauses[-1][0] : clauses[-1][1]]:  # " - <T2> are clear - " is put in between
        return None
    anchor = ANCHOR.search(shape, begin, clauses[-1][0])
    if anchor is None or not anchor["team"] or anchor["of"] or not is_light(shape[begin : anchor.start()]):
        return None
    return scene.team(index, anchor["team"]) if _FINITE.match(shape, anchor.end()) else None


# "but <T2> earned a draw | which leaves them"
_A_RESULT = re.compile(r"\b(?:win|victory|draw|defeat|loss|result|success|triumph)\W*$")
_TWO = 2
# a verb of its own behind the name, so that it is no member of a list
_FINITE = re.compile(
    r"\ (?:[\w-]+ly\ |also\ |now\ |then\ )?(?:are|is|were|was|have|has|had|will|face|faces|faced|go|goes|went|sit|sits|stay|stays|stayed|move|moves|moved|climb\w*|drop\w*|rose|rise|fell|fall|slip\w*|host|hosts|play|plays|travel|lead|leads|led|remain\w*|looks?|hopes?|aims?|seeks?|bids?|needs?|wants?|try|tries|can|could|must|[a-z]+ed)\b"
)


def _coached(scene: Scene, index: int, place: int, exclude: Collection[TeamRef]) -> tuple[TeamRef | None, float]:
    """The team of an unknown coach: what the paragraph or sentence before was about, or its opponent where the clause names that."""
    if scene.teams(index, place) or sentence_subject(scene, index, place)[0]:
        return None, 0.0
    here = {*exclude, *_others(scene, index, place)}
    team = scene.of_coach(index, place) or scene.back(index, exclude, 1)
    if team in here:
        team = scene.focus.opponent(team)
    return (team, _OF_A_STRANGER) if team is not None and team not in here else (None, 0.0)


_OF_A_STRANGER = 0.85
"""How sure a team is that is known only as that of a coach whom nothing else in the article places."""


def _others(scene: Scene, index: int, place: int) -> list[TeamRef]:
    """The teams of a sentence that its subject at `place` cannot be: those its clause names, and mere objects of others.

    "Fox's side visit Bari, a game that settles the size of Lecce's task" may be Lecce.
    """
    shape = scene.shape(index)
    ends = next((opens for opens, begin, _ in scene.clauses(index, len(shape)) if begin > place), len(shape))
    named = scene.teams(index, ends)
    owners = [scene.team(index, m[1]) for m in _OWNER.finditer(shape)]
    return [t for t in scene.teams(index) if t in named or (t not in owners and scene.is_oblique(index, t))]


_OWNER = re.compile(r"(<T\d+>)'")


# "after <T0>'s | draw against <T1>, <T2> are": no clause of its own
_MERE_RESULT = re.compile(
    r"\ (?:[\w-]+\ |<[SXCD]\d+>\ ){0,3}?(?:win|victory|draw|defeat|loss|slip)(?:\ (?:over|against|at|to|with|by|in|on)\ (?:the\ )?(?:[\w-]+\ |<[SXCDPL]\d+>\ ){0,3}?<[TDG]\d+>)?,"
)


def sentence_subject(
    scene: Scene, index: int, before: int, exclude: Collection[TeamRef] = ()
) -> tuple[bool, TeamRef | None]:
    """Whether a clause of the sentence opens with a team before offset `before`, and which team it is."""
    shape = scene.shape(index)
    for _, begin, word in scene.clauses(index, before):
        anchor = ANCHOR.search(shape, begin, before)
        if anchor is None:
            return False, None
        if word == "with" and not (_ABSOLUTE.match(shape, anchor.end()) or _TIME_LEFT.match(shape, begin)):
            continue
        if anchor["of"] and _MERE_RESULT.match(shape, anchor.end()):
            continue
        if anchor["dummy"] is None and anchor["result"] is None and is_light(shape[begin : anchor.start()]):
            team = scene.direct(index, anchor)
            if team is None:
                here = [
                    t
                    for t in scene.teams(index, anchor.start())
                    if t not in exclude and not scene.is_oblique(index, t, anchor.start())
                ]
                team = scene.back(index, exclude) if not here else here[0] if len(here) == 1 else None
            if team is None or team not in exclude:
                return True, team
    return False, None


# "three goals saw <T0> to a win", "a fine win for struggling <T0>"
_LED_TO = re.compile(
    r"\b(?:(?:saw|led|fired|guided|helped|steered|sent|inspired|took|lifted) (?=<T\d+> to (?:a|an|the|their) (?:[\w'-]+ |<S\d+> ){0,4}?(?:win|victory|draw|triumph|success)\b)|(?:win|victory|result) for (?:[\w-]+ ){0,3}?)(?P<team><T\d+>)"
)
# "which | preserves their lead": a result does that; of a team it would be "its lead"
_CAUSED_THEIRS = re.compile(rf"(?:{WHICH_CAUSED.pattern}) (?:(?:them|their)\b|<P\d+>'s? (?:side|men|team)\b)")
# "which lifts them above | <T1> into"
_PASSED = re.compile(r"\b(?:them|it) (?:\w+ )?(?:above|past|over|below|ahead of|behind) (?:[\w-]+ ){0,2}$")


def _relative(
    scene: Scene, index: int, opens: int, begin: int, chunk: str, word: str, exclude: Collection[TeamRef]
) -> Subject | None:
    """The team that "who" or "which" stands for: the one named right before it, or whose result did it."""
    left = scene.shape(index)[:opens]
    caused = WHICH_CAUSED.match(chunk) or _CAUSED_THEIRS.match(scene.shape(index), begin)
    if word in {"which", "that"} and caused is not None:
        if any(a["noun"] or (a["team"] and not _PASSED.search(chunk[: a.start()])) for a in ANCHOR.finditer(chunk)):
            return None
        owners = [m["team"] for m in (*OWNED_RESULT.finditer(left), *_LED_TO.finditer(left))]
        team = scene.team(index, owners[-1]) if owners else sentence_subject(scene, index, opens, exclude)[1]
        return Subject(team, begin, 0.9) if team is not None and team not in exclude else None
    if RIVAL_BEFORE.search(left):
        main = sentence_subject(scene, index, opens, exclude)[1]
        rival = scene.meant.get(index) or (scene.focus.opponent(main) if main is not None else None)
        return Subject(rival, opens, 0.9) if rival is not None and rival not in exclude else None
    nearest = NEXT_TO.search(left)
    if nearest is None or (nearest["person"] and not nearest["side"] and word != "whose"):
        return None
    team = (
        scene.owner(index, nearest["person"])
        if nearest["person"]
        else scene.team(index, nearest["team"] or nearest["role"])
    )
    if team is None or team in exclude:
        return None
    return Subject(team, opens, 0.95)
