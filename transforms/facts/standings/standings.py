"""Tables as they stand: places, points, gaps and games in hand that an article states of today."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.focus import Focus
from transforms.facts.grammar.subject_words import ANCHOR, is_light
from transforms.facts.grammar.subjects import Subject, find_subject
from transforms.facts.grammar.unknown_subjects import has_unknown
from transforms.facts.scene import Scene
from transforms.facts.standings.cell_tables import find_cell_tables
from transforms.facts.standings.claim import Claim
from transforms.facts.standings.gap_claims import find_gaps
from transforms.facts.standings.hand_claims import find_hands, games_played
from transforms.facts.standings.headed_tables import find_headed_tables
from transforms.facts.standings.listed_groups import find_listed_groups
from transforms.facts.standings.place_claims import find_places
from transforms.facts.standings.place_words import ORD
from transforms.facts.standings.point_claims import find_points
from transforms.facts.standings.printed_tables import find_printed
from transforms.facts.standings.rankings import find_rankings
from transforms.facts.standings.rivals import find_rivals
from transforms.facts.standings.rows import Stated, to_standings
from transforms.facts.standings.team_cards import find_team_cards
from transforms.facts.standings.today import find_objection
from transforms.model import Rejected, Standing
from transforms.reading.mentions import Reading, TeamRef
from transforms.reading.numbers import ORDINALS

_NAMED, _POINTS_OF_A_PRONOUN = 0.93, 0.88
"""How sure a subject named outright is, and points of a side that the sentence only means."""
_GAP_TOLD, _GAP_MEANT = 0.88, 0.82
"""The same of a gap to a side that is named and of one that is only meant: there are two teams to be mistaken for others."""
_LONGEST = 700
"""Shapes longer than this are no sentences."""
_PARTS = frozenset({"prose", "title", "list"})
# "sitting | fourth, <T0> were": the participle comes first
_AHEAD = re.compile(
    r"\W*(?:currently |now |still )?(?:sitting|lying|standing|languishing|perched|rooted|placed|trailing|leading|holding)\b[^<,]{0,40}(?:<[CTD]\d+>[^<,]{0,30}){0,2}, (?:the )?(?P<team><T\d+>)(?!'s)"
)
# "three points behind <T1> | are <T0>", "top of the table | are <T0>": the subject comes last
_INVERTED = re.compile(
    r"(?:,? in [\w-]+(?: place)?)?,? (?:are|is|come|comes|sit|sits|lie|lies|stand|stands|follow|follows) (?:now |the )?(?P<team><T\d+>)(?!')"
)
_ORDINALS = frozenset(w for w in ORDINALS if " " not in w and "-" not in w) | {
    f"{n}{ending}" for n in range(1, 41) for ending in ("st", "nd", "rd", "th")
}
_SURELY = frozenset(
    "pts point points pointless placed positioned leader leaders adrift atop summit standings table topper toppers difference winners runners fewer setters topped topping leadership".split()
)
_MAYBE = frozenset(
    "top clear front lead leads leading hand less more fewer outstanding bottom last level place spot trail trails trailing head group section pool position places positions".split()
)
# of the words that a match's telling uses too, only these turns speak of a table
_TURNS = re.compile(
    r"\b(?:places|positions) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|second|third|\w+th) (?:to|and)\b|\bposition (?:number )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\btop\b(?!-)|\btop-of-the|\bhead of\b|\b(?:w[io]n\w*|took|take|taking) (?:the|their) (?:group|section|pool)\b|\bw[io]n\w* group\b|\b(?:bottom|last) (?:out )?(?:of|in) |\b(?:outright|league|title|championship) lead\b|\bclear (?:at|in|of)\b|\bclear[.,]|in front (?:with|on)\b|\blead(?:s|ing)? (?:at|over|the|by|on|of|in <C|in the|group|with|<[CT])|(?:in|at) hand\b|\b(?:games?|matches) less\b|outstanding (?:game|match)|\b(?:have|has) [\w-]+, [\w-]+ (?:more|fewer|less) than\b|\bplayed (?:[\w-]+ (?:games?|match(?:es)?) more|[\w-]+ more (?:games?|match(?:es)?)) than\b|bottom (?:on|with)\b|level (?:on|with)\b"
    r"|\b(?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th)) position\b|\bplace\b(?! (?:the ball|it|a shot))|\bspot\b(?!-)|\btrail(?:s|ing)? (?:by|<)"
)
# "are third", "in second", "up to 12th": not "second half", "third goal"
_PLACED = re.compile(
    rf"(?:\b(?:in|on|to|into|are|is|occup\w+|sit|sits|remain\w*|stay\w*|finish\w*|lie|lies|lying|sitting|standing|languishing|stand|stands|\w+ed|go|goes|went|them|themselves|itself|it|back|up|down|rose|fell|slid|now|currently|still|joint|distant|who,)|<T\d+>,?(?:\ in)?)\ (?:the\ |a\ [\w-]+\ )?{ORD}(?![-'\w]|\ (?:half|goal|minute|win|penalty|time))"
)


def speaks_of_table(shape: str) -> bool:
    """Whether a sentence can hold a statement about a table at all.

    >>> speaks_of_table("<T0> moved up to third"), speaks_of_table("<P0> scored a third")
    (True, False)
    """
    words = shape.replace(",", " ").replace(".", " ").replace("-", " ").replace(":", " ").replace(")", " ").split()
    if (
        "pts" in shape
        or not _SURELY.isdisjoint(words)
        or (not _MAYBE.isdisjoint(words) and _TURNS.search(shape) is not None)
    ):
        return True
    return not _ORDINALS.isdisjoint(words) and _PLACED.search(shape) is not None


# "Roma have 63 points. | Lazio have 60 from the same number": the word itself stands in the sentence before
_GOES_ON = re.compile(
    r"<T\d+>(?:,? on|,? with| have| has| (?:are|sit|sits|stand|stands) (?:all |both |each )?(?:at|on)) \d{1,3}\b"
)


def find_standings(reading: Reading, focus: Focus) -> tuple[list[Standing], list[Rejected]]:
    """What the article states about tables as of now, one object per team and gap, and the near misses.

    History ("were top at Christmas"), conditions ("would go second") and places without a team are near misses.
    """
    scene = Scene(reading, focus)
    stated = [*find_printed(scene), *find_cell_tables(scene), *find_headed_tables(scene)]
    stated += [*find_listed_groups(scene), *find_team_cards(scene)]
    rejected: list[Rejected] = []
    spoke = False
    for index, read in enumerate(reading.sentences):
        if read.quoted or read.sentence.part not in _PARTS or len(read.shape) > _LONGEST:
            continue
        spoke = speaks_of_table(scene.shape(index)) or (spoke and _GOES_ON.search(scene.shape(index)) is not None)
        if spoke:
            _read_sentence(scene, index, stated, rejected)
    return to_standings(_without_ousted(stated, focus)), rejected


def _without_ousted(stated: list[Stated], focus: Focus) -> list[Stated]:
    """The statements without the "leaders" who lost the lead to the side they met, or to one that the sentence puts there.

    They are the leaders of "went top by beating leaders <T1>" and of "went top after leaders <T1> lost".
    """
    leading = {s.team for s in stated if s.claim.position == 1 and not s.claim.epithet}
    risen = {(s.order, s.claim.start) for s in stated if s.claim.position == 1 and s.claim.rule == "place reached"}
    stated = [s for s in stated if not (s.claim.epithet and s.claim.position == 1 and _is_passed(s, risen))]
    ousted = {a for pair in focus.reported for a, b in (pair, pair[::-1]) if b in leading and a not in leading}
    return [s for s in stated if not (s.team in ousted and s.claim.epithet and s.claim.position == 1)]


def _is_passed(one: Stated, risen: set[tuple[int, int]]) -> bool:
    """Whether the sentence of an epithet has put another team where the epithet says this one is."""
    return any(order == one.order and start < one.claim.start for order, start in risen)


def _read_sentence(scene: Scene, index: int, stated: list[Stated], rejected: list[Rejected]) -> None:
    sentence = scene.reading.sentences[index].sentence
    shape = scene.shape(index)
    claims = _claims(scene, index)
    if not claims:
        return
    evidence = scene.reading.document.evidence(sentence.start, sentence.end)
    targets = {t for c in claims if c.target for t in c.target.teams}
    before = leader = refused = bygone = None
    for number, claim in enumerate(claims):
        reason = find_objection(shape, claim, before=not scene.focus.reported)
        reason = reason or _goes_on_of(shape, claim, refused, bygone)
        subject = _subject(scene, index, claim, before, targets) if reason is None else None
        if subject is not None and subject.team == claim.over and claim.hand is not None:
            subject = None
        if subject is not None:
            subject = _carried(shape, subject, claim, claims[:number], before, leader)
        if subject is None:
            rejected.append(Rejected("standing", reason or "no team", (evidence,)))
            refused = claim if reason in {None, "no team"} else refused
            bygone = claim if reason == "another time" else bygone
            continue
        leader = subject if claim.rule == "leading" else leader
        if claim.team is None or claim.rule in {"place beside the name", "place first"}:
            before = subject if before is None or not _is_aside(claim, subject, targets) else before
            scene.told[index] = subject.team
        gaps = find_rivals(scene, index, claim, subject.team)
        if gaps and claim.target and claim.target.kind == "rival":
            scene.meant[index] = gaps[0]
        if not gaps and claim.target and claim.target.kind not in {"leader", "second", "next", "loser"}:
            rejected.append(Rejected("standing", "gap to nobody", (evidence,)))
        played = claim.played or games_played(shape, claim.start, claim.end)
        confidence = _sureness(claim, subject, gaps)
        told = Stated(subject.team, replace(claim, played=played), gaps, evidence, confidence, index)
        stated += [replace(told, team=team) for team in (subject.team, *_partner(scene, index, claim, subject))]


# "the villagers rose to eighth | on | 27 points"
_HANGING = re.compile(r"\W*(?:(?:and|with|on|now) ?)*$")


def _hangs_on(shape: str, claim: Claim, refused: Claim | None) -> bool:
    """Whether a claim goes on with one that has no team, so that it has none either."""
    if refused is None or claim.team is not None or claim.finite:
        return False
    return refused.end <= claim.start and _HANGING.match(shape, refused.end, claim.start) is not None


# "ended fifth last season, | nine points behind": as it was then
_SAME_TIME = re.compile(r"[^,;.<>]{0,50}, (?:just |only |and |still |some |a full ){0,2}$")


def _goes_on_of(shape: str, claim: Claim, refused: Claim | None, bygone: Claim | None) -> str | None:
    """Why a claim that goes on with one refused is refused as well: it has no team, or it is of another time."""
    if _hangs_on(shape, claim, refused):
        return "no team"
    if bygone is None or claim.team is not None or claim.finite or bygone.end > claim.start:
        return None
    return "another time" if _SAME_TIME.match(shape, bygone.end, claim.start) else None


def _is_aside(claim: Claim, subject: Subject, targets: set[TeamRef]) -> bool:
    """Whether a claim only adds the games in hand of a side that a gap is measured to: no later claim goes on with it."""
    return claim.rule.startswith("in hand") and subject.team in targets


def _sureness(claim: Claim, subject: Subject, gaps: Sequence[TeamRef]) -> float:
    """How sure a claim of a subject is: as sure as the less sure of the two, and less where it tells of a gap."""
    sure = min(subject.confidence, claim.confidence)
    if claim.rule == "points" and subject.confidence < _NAMED:
        sure = min(sure, _POINTS_OF_A_PRONOUN)
    if gaps and claim.target is not None:
        sure = min(sure, _GAP_TOLD if claim.target.teams else _GAP_MEANT)
    return sure


def _claims(scene: Scene, index: int) -> list[Claim]:
    """The claims of a sentence in the order in which it makes them."""
    found = [
        *find_places(scene, index),
        *find_gaps(scene, index),
        *find_points(scene, index),
        *find_hands(scene, index),
    ]
    found += find_rankings(scene, index, found)
    return sorted(found, key=lambda c: (c.start, c.end))


def _subject(scene: Scene, index: int, claim: Claim, before: Subject | None, targets: set[TeamRef]) -> Subject | None:
    """The team of a claim: its own, the one grammar gives, or that of the claim before it in the sentence."""
    if claim.team is not None:
        return Subject(claim.team, claim.start, claim.confidence)
    own = claim.target.teams if claim.target else ()
    ahead = _AHEAD.match(scene.shape(index))
    if ahead is not None and claim.cue < ahead.start("team") and claim.end <= ahead.start("team"):
        team = scene.team(index, ahead["team"])
        return Subject(team, ahead.start("team"), _NAMED) if team is not None and team not in own else None
    left = _LEFT.match(scene.shape(index), 0, claim.cue)
    if left is not None and (team := scene.team(index, left["team"])) is not None and team not in own:
        return Subject(team, left.start("team"), _NAMED)
    if _opens_clause(scene.shape(index), claim):
        inverted = _INVERTED.match(scene.shape(index), claim.end)
        team = scene.team(index, inverted["team"]) if inverted else None
        if inverted is not None and team is not None:
            return Subject(team, inverted.start("team"), _NAMED) if team not in own else None
    found = find_subject(scene, index, claim.cue, own, finite=claim.finite)
    if found is None and before is None:
        found = find_subject(scene, index, claim.cue, targets, finite=claim.finite)
    if found is None and before is None:
        found = _allowed(scene, index, claim, targets)
    if claim.hand is not None and found is not None and found.team in targets and found.confidence < _NAMED:
        return None  # "they are two points behind <T1> with a game in hand": of whom it was measured to
    if before is not None and before.team not in own and (found is None or found.start < before.start):
        with_verb = claim.finite or claim.hand is not None
        other = has_unknown(scene, index, claim.cue) or (found is None and _means_another(scene, index, claim.cue))
        return None if with_verb and other else before
    return found


# "the result allowed <T0> to storm into the top four | with 19 points"
_ALLOWED = re.compile(
    r"\b(?:allow(?:s|ed|ing)|enabl(?:es|ed|ing)|help(?:s|ed|ing)?) (?:the )?(?P<team><T\d+>) (?:to )?(?:[^<>;.]|<[SCDX]\d+>){3,90}$"
)


def _allowed(scene: Scene, index: int, claim: Claim, targets: set[TeamRef]) -> Subject | None:
    """The side that something has allowed what a claim tells."""
    told = _ALLOWED.search(scene.shape(index), 0, claim.cue)
    team = scene.team(index, told["team"]) if told is not None else None
    return (
        Subject(team, told.start("team"), 0.88)
        if told is not None and team is not None and team not in targets
        else None
    )


# "with one round to play <T0> | have four points": nobody's opponent
_LEFT = re.compile(
    r"\W*with (?:just |only )?[\w-]+ (?:league |group )?(?:rounds?|games?|match(?:es)?|matchdays?|weeks?|fixtures?) (?:left )?to (?:play|go),? (?:the )?(?P<team><T\d+>) (?:[a-z]+ ){0,2}$"
)
# nothing but a small word between the mark and what it opens: ", and just | three points behind <T1> are"
_OPENING = re.compile(
    r"(?:^|[,;:.] |\band |\bwhile |\bwith )(?:and |but |while |with )?(?:just |only |now |still |a further )?$"
)


def _opens_clause(shape: str, claim: Claim) -> bool:
    """Whether a claim stands first in its clause, where its team may follow it."""
    return _OPENING.search(shape, max(0, claim.start - 20), claim.start) is not None


def _means_another(scene: Scene, index: int, cue: int) -> bool:
    """Whether the clause of a cue opens with a side that is only meant, and that nobody has made out: "but the holders have"."""
    _, begin, _ = scene.clauses(index, cue)[-1]
    chunk = scene.shape(index)[begin:cue]
    anchor = ANCHOR.search(chunk)
    meant = anchor is not None and (anchor["noun"] or anchor["role"] or anchor["person"])
    return anchor is not None and bool(meant) and is_light(chunk[: anchor.start()])


def _carried(
    shape: str,
    subject: Subject,
    claim: Claim,
    earlier: Sequence[Claim],
    before: Subject | None,
    leader: Subject | None,
) -> Subject:
    """The subject, or the one of an earlier claim that this claim goes on with: "lead by two from <T1> and by six from …"."""
    if claim.rule == "leads from" and leader is not None:
        return leader
    on = _is_measure(shape, subject, claim, earlier) or _goes_on(shape, subject, claim, earlier)
    return before if before is not None and on else subject


# "two behind <T1>, who drew 1-1 at <T2>|, and | four behind <T3>"
_BEHIND_ASIDE = re.compile(r"[^;]{5,150}, and (?:just |only |still |now )?")


def _goes_on(shape: str, subject: Subject, claim: Claim, earlier: Sequence[Claim]) -> bool:
    """Whether a second gap is told of the same side, behind an aside about whom the first was measured to."""
    measured = any(c.target is not None and subject.team in c.target.teams and c.start < subject.start for c in earlier)
    on = claim.team is None and claim.gap is not None and not claim.finite
    return measured and on and _BEHIND_ASIDE.fullmatch(shape, subject.start, claim.start) is not None


def _is_measure(shape: str, subject: Subject, claim: Claim, earlier: Sequence[Claim]) -> bool:
    """Whether the subject found is what an earlier gap was measured to: "level with <T1> and a point behind <T2>".

    So it is where a relative clause has closed: "five clear of <T1>, who play today, and eight ahead of <T2>".
    """
    closed = claim.gap is not None and shape.endswith((", and ", " - and "), 0, claim.start)
    return claim.team is None and any(
        c.start < subject.start < c.end + closed and c.target is not None and subject.team in c.target.teams
        for c in earlier
    )


_JOINED = re.compile(r"(?P<team><T\d+>) and (?:the )?$")
_PLURAL = re.compile(
    r"<T\d+> (?:both )?(?:are|lie|occupy|remain|sit|stand|stay|share[ds]?|finish(?:ed)?|end(?:ed)?|have|join(?:ed)?|moved?|climbed|rose)\b"
)


# "<T0> and <T1>, each four points behind <T2>"
_EACH = re.compile(
    r"(?:<T\d+> and (?:the )?)?(?P<team><T\d+>),? (?:who )?(?:are |sit |have )?(?:each|both) (?:now )?(?:\d|[a-z]+ points?)"
)


def _partner(scene: Scene, index: int, claim: Claim, subject: Subject) -> list[TeamRef]:
    """The other half of a double subject: "<T0> and <T1> are fourth and fifth, two points behind <T2>"."""
    if claim.team is not None or claim.position not in {None, 1} or subject.start > claim.start:
        return []
    shape = scene.shape(index)
    joined = _JOINED.search(shape, max(0, subject.start - 12), subject.start)
    each = _EACH.match(shape, subject.start)
    if joined is None:
        other = scene.team(index, each["team"]) if each is not None else None
        return [other] if other is not None and other != subject.team else []
    plural = is_light(shape[: joined.start()]) and _PLURAL.match(shape, subject.start) is not None
    if not plural and each is None and "both" not in shape[: claim.start]:
        return []
    team = scene.team(index, joined["team"])
    return [team] if team is not None else []
