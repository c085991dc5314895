"""Runs of teams: "14-match unbeaten run", "a third straight defeat"."""

import re

from transforms.facts.focus import Focus
from transforms.facts.grammar.subjects import find_subject
from transforms.facts.scene import Scene
from transforms.facts.standings.claim import cardinal, ordinal
from transforms.facts.standings.gap_words import N
from transforms.model import Streak
from transforms.reading.mentions import Reading, TeamRef

# "a 14-match unbeaten run", "their five-game winless streak"
_RUN = re.compile(
    rf"\b(?P<n>{N})[- ](?:match|game)\ (?:\w+\ )?(?P<what>unbeaten|winning|losing|winless|goalless|scoring)\ (?:run|streak|sequence|spell|start)\b"
)
# "unbeaten in 12 matches", "winless in their last six games", "without a win in eight"
_IN = re.compile(
    rf"\b(?P<what>unbeaten|winless|without\ a\ win|without\ victory)\ in\ (?:all\ )?(?:(?:their|its|the)\ )?(?:(?:last|past|previous|opening|first)\ )?(?P<n>{N})\b(?!\ (?:years|seasons|months|weeks|days))"
)
# "a third straight defeat", "their fourth consecutive win"
_NTH = re.compile(
    r"\b(?:an?|their|its)\ (?P<ord>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\ (?:straight|successive|consecutive)\ (?:(?:league|home|away|top-flight|<C\d+>)\ )?(?P<what>win|victory|defeat|loss|draw)\b(?:\ for\ (?:(?:the\ )?(?P<owner><T\d+>)|(?P<some>an?\ (?:[\w'-]+\ ){0,2}(?:team|side|club)\b)))?"
)
# "have won six in a row", "won their last five"
_ROW = re.compile(
    rf"\b(?:have|has|'ve)\ (?:now\ )?(?P<what>won|lost|drawn)\ (?:(?:their|its)\ last\ (?P<n>{N})\b|(?P<m>{N})\ (?:\w+\ )?(?:in\ a\ row|straight|on\ the\ (?:trot|bounce)))"
)
_ENDED = re.compile(
    r"\b(?:end(?:s|ed|ing)?(?!\ (?:in|with)\b)|snap(?:s|ped|ping)?|halt(?:s|ed|ing)?|stop(?:s|ped)?|br(?:eak|oke|oken)|brought|previous|after(?!\ (?:stringing|putting|extending))|following|despite|had|would|could|if)\b[^.;,]{0,40}$"
)
_OVER = re.compile(r"[^.;,]{0,30}\b(?:was|were|is|has\ been|had\ been|came\ to|comes\ to|ended|over|snapped|halted)\b")
_NAMES = {
    "win": "winning", "victory": "winning", "won": "winning", "defeat": "losing", "loss": "losing", "lost": "losing", "draw": "drawing", "drawn": "drawing",
    "without a win": "winless", "without victory": "winless",
}  # fmt: skip


def find_streaks(reading: Reading, focus: Focus) -> list[Streak]:
    """The runs that the article says teams are on; runs that have ended are none."""
    scene = Scene(reading, focus)
    found: list[Streak] = []
    for index, read in enumerate(reading.sentences):
        shape = scene.shape(index)
        if (
            read.quoted
            or read.sentence.part not in {"prose", "title", "list"}
            or len(shape) > 1500
            or not _speaks_of_runs(shape)
        ):
            continue
        for pattern in (_RUN, _IN, _NTH, _ROW):
            for match in pattern.finditer(shape):
                streak = _streak(scene, index, match)
                if streak is not None:
                    found.append(streak)
    return list(dict.fromkeys(found))


def _speaks_of_runs(shape: str) -> bool:
    return any(
        w in shape
        for w in (
            "unbeaten",
            "winless",
            "winning",
            "losing",
            "straight",
            "successive",
            "consecutive",
            "in a row",
            "without a win",
            "without victory",
            " last ",
        )
    )


def _streak(scene: Scene, index: int, match: re.Match[str]) -> Streak | None:
    shape = scene.shape(index)
    groups = match.groupdict()
    length = ordinal(groups["ord"]) if groups.get("ord") else cardinal(groups.get("n") or groups.get("m"))
    if length is None or length < 2 or _ENDED.search(shape, max(0, match.start() - 60), match.start()):
        return None
    if match.re in {_RUN, _NTH} and _OVER.match(shape, match.end()):
        return None
    team, confidence = _team(scene, index, match)
    if team is None:
        return None
    sentence = scene.reading.sentences[index].sentence
    return Streak(
        team=team.name,
        length=length,
        what=_NAMES.get(match["what"], match["what"]),
        team_id=team.id,
        evidence=(scene.reading.document.evidence(sentence.start, sentence.end),),
        confidence=min(0.9, confidence),
        rule="run",
    )


def _team(scene: Scene, index: int, match: re.Match[str]) -> tuple[TeamRef | None, float]:
    """Whose run it is: the team it is said to be for, else the subject of its clause."""
    owner = match.groupdict().get("owner")
    if match.groupdict().get("some"):  # "for a side who had not won in May": the words do not say which
        return None, 0.0
    if owner:
        return scene.team(index, owner), 0.9
    subject = find_subject(scene, index, match.start())
    return (subject.team, subject.confidence) if subject else (None, 0.0)
