"""Of which team does a clause speak: the subject of a cue in a sentence's shape, by grammar and by what came before.

A *cue* is what a reader of tables or fixtures found: "are third", "two points behind <T1>", "host <T2> on <D3>".
Its subject is looked for to the left, clause by clause; a pronoun or "the champions" goes back to the sentence before.
Nothing is resolved while two teams fit.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from transforms.facts.focus import Focus
from transforms.reading.mentions import Reading, ReadSentence, TeamRef

# where one clause ends and the next begins; group "word" is what joins them
_BOUNDARY = re.compile(
    r"(?P<mark>\s*[,;:(]\s*(?:-\s)?|\s-+\s|\.\.\.+)?\s*"
    r"\b(?P<word>and|but|yet|while|whilst|as|after|when|whereas|before|because|since|although|though|albeit|despite|who|which|whose|that|meaning|"
    r"means|meant|ensures?|ensured|ensuring|thanks\ to|following|where|until|with|so|having|plus)\b"
    r"|(?P<bare>\s*[,;:()]\s*|\s-+\s)"
)
_RELATIVE = frozenset({"who", "which", "that", "whose"})

_GROUP = r"(?:side|sides|club|team|outfit|men|champions?|title-?holders?|giants?|holders?|hosts?|visitors|londoners|minnows|strugglers|promoted\ side|newcomers|islanders|merseysiders|tynesiders)"
_ANCHOR = re.compile(
    rf"""
      (?P<team><T\d+>)(?P<of>'s?(?=\ ))?
    | (?P<role><R\d+>)(?:'(?=\ ))?
    | (?P<person><P\d+>)'s?\ (?:[\w-]+\ ){{0,2}}?(?:side|men|team|charges|boys|players|troops|outfit|women|girls|team's|side's)\b
    | \b(?:it)\ (?:was|is|takes?|took|has\ been|will\ be|would\ be)\ (?=(?:an?|the|not|only|all|their|another|just\ the|also\ a|his|her|<)\b)(?P<dummy>)
    | \b(?P<pronoun>they|it|them|themselves|itself|both\ sides|their|its)\b
    | \b(?P<his>(?:his|her)\ (?:[\w-]+\ ){{0,2}}?(?:side|team|men|club|players|charges|country|team-?mates))\b
    | \b(?P<noun>(?:the|that)\ (?:(?!and\b|of\b|to\b|by\b|in\b|at\b|for\b)[\w'-]+\ |<[XC]\d+>\ ){{0,3}}?{_GROUP})\b
    """,
    re.VERBOSE,
)
# what may stand between the start of a clause and its subject, besides "-ing", "-placed" and hyphenated words
_LIGHT = frozenset(
    """
    now then also meanwhile however the a an this that fellow leaders leader league reigning defending champions champion holders hosts host visitors
    rivals neighbours only both promoted relegated beleaguered defeated basement bottom top lowly surprise former old great local club side team outfit
    giants strugglers minnows newcomers home away victorious beaten second third fourth fifth sixth seventh eighth ninth tenth placed place still even title where
    football soccer on earlier later there not either whilst elsewhere ' " - and division group struggling pointless winless unbeaten
    """.split()
)
_ADVERBS = frozenset(
    """
    also now still currently only just already provisionally temporarily firmly again back up once more level straight nevertheless therefore thus then
    unbeaten joint a an on by clear safely well in to sat sitting lying languishing , at
    """.split()
)
_TOKEN = re.compile(r"<[A-Z]\d+>(?:'s?)?|[\w'-]+|[^\w\s]")
_CAUSE = re.compile(
    r"\b(?:move[sd]?|moving|lift(?:s|ed|ing)?|sen[dt]s?|sending|put|puts|putting|leav(?:es?|ing)|left|keeps?|keeping|kept|takes?|taking|took|taken|fire[sd]?|firing|"
    r"drops?|dropped|dropping|propel(?:s|led|ling)?|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|haul(?:s|ed|ing)?|draw(?:s|ing)?|drew|drag(?:s|ged|ging)?|edge[sd]?|see[sn]?|saw|seeing|"
    r"catapult(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|brings?|brought|bringing|gives?|gave|giving|given|hands?|handed|handing|help(?:s|ed|ing)?|ha[sd]|have|ensures?|ensured|"
    r"means?|meant|meaning|allow(?:s|ed|ing)?|steer(?:s|ed|ing)?|shot|shoots?|guid(?:es?|ed|ing)|raise[sd]?|raising|plung(?:es?|ed|ing)|"
    r"nudg(?:es?|ed|ing)|boost(?:s|ed|ing)?|elevat(?:es?|ed|ing)|maintain(?:s|ed)?|earn(?:s|ed|ing)?|condemn(?:s|ed)?|consign(?:s|ed)?|leapfrog|with|for|cut|cuts)\s+"
    r"(?:back\s+|the\s+|an?\s+|<P\d+>'s?\s+|[\w'-]+-[\w'-]+\s+|third\s|leaders?\s|rivals\s|champions\s|[\w]+ing\s){0,3}$"
)
_HEADINGS = frozenset({"title", "furniture"})
_NAMELIKE = re.compile(r"^[\w-]+-(?:placed?|bottom|table|top)$")


@dataclass(frozen=True, slots=True)
class Subject:
    """A team found as the subject of a cue: where its words begin, how sure, and whether it was named in the clause."""

    team: TeamRef
    start: int
    confidence: float


class Scene:
    """A reading with what is known of it, and the memory of what each sentence was about."""

    __slots__ = ("_shapes", "_topics", "focus", "reading", "told")

    def __init__(self, reading: Reading, focus: Focus) -> None:
        """A scene in which nothing has been told yet; `told` collects the team that a sentence's cue was about."""
        self.reading = reading
        self.focus = focus
        self.told: dict[int, TeamRef] = {}
        self._topics: dict[int, tuple[TeamRef, ...]] = {}
        self._shapes: dict[int, str] = {}

    def shape(self, index: int) -> str:
        """The sentence's shape, "Fifth-placed" at its start read as words, not as somebody's name."""
        known = self._shapes.get(index)
        if known is None:
            known = self._shapes[index] = plain_shape(self.reading.sentences[index])
        return known

    def team(self, index: int, slot: str) -> TeamRef | None:
        """The team that a mention such as "<T3>" or "<R0>" stands for in sentence `index`."""
        value = self.reading.sentences[index].mentions[int(slot.strip("<>TRPSMDCGX"))].value
        if isinstance(value, TeamRef):
            return value
        return self.focus.roles.get(index, {}).get(value) if isinstance(value, str) else None

    def owner(self, index: int, slot: str) -> TeamRef | None:
        """The team of the person that a mention such as "<P3>" names."""
        value = self.reading.sentences[index].mentions[int(slot.strip("<>P"))].value
        return self.focus.people.get(value) if isinstance(value, str) else None

    def teams(self, index: int, before: int | None = None) -> list[TeamRef]:
        """The distinct teams that sentence `index` names, in order, up to offset `before` of its shape."""
        found: dict[str, TeamRef] = {}
        for match in re.finditer(r"<T\d+>", self.shape(index)):
            if before is not None and match.start() >= before:
                break
            team = self.team(index, match.group())
            if team is not None:
                found.setdefault(team.key, team)
        return list(found.values())

    def topic(self, index: int, depth: int = 3) -> tuple[TeamRef, ...]:
        """The team that sentence `index` is about, alone where grammar tells it, else all that it could be about."""
        if index < 0 or depth == 0:
            return ()
        known = self._topics.get(index)
        if known is None:
            known = self._topics[index] = self._topic(index, depth)
        return known

    def _topic(self, index: int, depth: int) -> tuple[TeamRef, ...]:
        sentence = self.reading.sentences[index].sentence
        if sentence.part in {"furniture", "caption"}:
            return self.topic(index - 1, depth)
        shape = self.shape(index)
        anchor = next((a for a in _ANCHOR.finditer(shape) if a["dummy"] is None), None)
        if anchor is not None and is_light(shape[: anchor.start()]):
            team = _direct(self, index, anchor)
            if team is None and not self.teams(index):
                return self.topic(index - 1, depth - 1)
            if team is not None:
                return (team,)
        teams = self.teams(index)
        if index in self.told:
            return (self.told[index],)
        if not teams and sentence.part != "title":
            return self.topic(index - 1, depth - 1)
        return tuple(teams)


def is_light(words: str) -> bool:
    """Whether `words` can stand in front of the subject of a clause: articles, adjectives, adverbs.

    >>> is_light("meanwhile, fifth-placed "), is_light("goals from ")
    (True, False)
    """
    return all(
        t in _LIGHT or t in ",;:" or "-" in t or t.endswith(("ing", "ly")) or (t[0] == "<" and (t[1] in "CXD" or t[1] == "P" and t[-1] != ">"))
        for t in _TOKEN.findall(words)
    )


def is_adverbial(words: str) -> bool:
    """Whether nothing but adverbs stands between a subject and its cue."""
    return all(t in _ADVERBS or t.endswith("ly") for t in _TOKEN.findall(words))


def plain_shape(read: ReadSentence) -> str:
    """The shape with a "name" such as "Fifth-placed" at the start of a sentence written out.

    It keeps the numbers of the other mentions.
    """
    shape = read.shape
    if not shape.startswith("<P0>") or not isinstance(read.mentions[0].value, str):
        return shape
    first = read.mentions[0]
    words = read.sentence.text[: first.end - first.start].lower()
    return words + shape[4:] if _NAMELIKE.match(words) else shape


def find_subject(scene: Scene, index: int, start: int, exclude: Collection[TeamRef] = ()) -> Subject | None:
    """The team that the cue at `start` of the shape of sentence `index` speaks of, none of `exclude`."""
    shape = scene.shape(index)
    end, joined = start, ""
    for opens, begin, word in _clauses(shape, start):
        chunk = shape[begin:end]
        anchors = [a for a in _ANCHOR.finditer(chunk) if a["dummy"] is None]
        if word in _RELATIVE and joined == ",":
            end, joined = opens, ","
            continue
        found = _in_clause(scene, index, begin, chunk, anchors, exclude, own=end == start)
        if found is not None:
            return found
        if word in _RELATIVE and not (anchors and word == "that"):
            return _relative(scene, index, opens, begin, chunk, word, exclude)
        end, joined = opens, word if word in {"and", "but", "to"} else ","
    return None


def _clauses(shape: str, start: int) -> list[tuple[int, int, str]]:
    """(where the joining words begin, where the clause begins, the joining word) up to `start`, the nearest first."""
    found = [(m.start(), m.end(), m["word"] or ",") for m in _BOUNDARY.finditer(shape, 0, start)]
    return [*reversed(found), (0, 0, "")]


def _in_clause(
    scene: Scene,
    index: int,
    begin: int,
    chunk: str,
    anchors: list[re.Match[str]],
    exclude: Collection[TeamRef],
    *,
    own: bool,
) -> Subject | None:
    if not anchors:
        return None
    if own:
        last = anchors[-1]
        if is_adverbial(chunk[last.end() :]) and _CAUSE.search(chunk[: last.start()]) and not last["of"]:
            team, confidence = resolve(scene, index, begin, last, exclude)
            return Subject(team, begin + last.start(), confidence) if team is not None else None
    first = anchors[0]
    if is_light(chunk[: first.start()]):
        team, confidence = resolve(scene, index, begin, first, exclude)
        return Subject(team, begin + first.start(), confidence) if team is not None else None
    return None


def resolve(
    scene: Scene, index: int, offset: int, anchor: re.Match[str], exclude: Collection[TeamRef] = ()
) -> tuple[TeamRef | None, float]:
    """The team of an anchor found in the shape of sentence `index` from `offset` on, and how sure that is."""
    team = _direct(scene, index, anchor)
    if team is not None:
        return (None, 0.0) if team in exclude else (team, 0.97 if anchor["team"] else 0.93)
    place = offset + anchor.start()
    here = [t for t in scene.teams(index, place) if t not in exclude]
    if anchor["role"]:
        return None, 0.0
    if anchor["person"] and len(scene.focus.main) >= 2 and exclude:
        rest = [t for t in scene.focus.main[:2] if t not in exclude]
        if len(rest) == 1 and not here:
            return rest[0], 0.9
    named = _named_subject(scene, index, place, exclude)
    if named is not None and not anchor["person"]:
        return named, 0.92
    if len(here) == 1 and not anchor["person"]:
        return here[0], 0.9
    if here:
        return None, 0.0
    back = [t for t in scene.topic(index - 1) if t not in exclude]
    if not back and index:
        back = [t for t in scene.teams(index - 1) if t not in exclude]
    return (back[0], 0.9) if len(back) == 1 else (None, 0.0)


def _direct(scene: Scene, index: int, anchor: re.Match[str]) -> TeamRef | None:
    """The team of an anchor that names it: by name, as "the hosts" or through its coach or player."""
    if anchor["team"]:
        return scene.team(index, anchor["team"])
    if anchor["role"]:
        return scene.team(index, anchor["role"])
    return scene.owner(index, anchor["person"]) if anchor["person"] else None


def _named_subject(scene: Scene, index: int, before: int, exclude: Collection[TeamRef]) -> TeamRef | None:
    """The first team that opens a clause of the sentence before offset `before`."""
    shape = scene.shape(index)
    starts = [0, *(m.end() for m in _BOUNDARY.finditer(shape, 0, before))]
    for begin in starts:
        anchor = _ANCHOR.search(shape, begin, before)
        if anchor is None:
            return None
        if is_light(shape[begin : anchor.start()]):
            team = _direct(scene, index, anchor)
            if team is not None and team not in exclude:
                return team
    return None


_NEXT_TO = re.compile(r"(?:(?P<team><T\d+>)|(?P<role><R\d+>)|(?P<person><P\d+>)(?P<side>'s\ (?:[\w-]+\ ){0,2}(?:side|men|team))?)(?:\s*,|\s*\([^)]*\))?\s*$")


def _relative(
    scene: Scene, index: int, opens: int, begin: int, chunk: str, word: str, exclude: Collection[TeamRef]
) -> Subject | None:
    """The team that "who" or "which" stands for: the one named right before it."""
    left = scene.shape(index)[:opens]
    nearest = _NEXT_TO.search(left)
    if nearest is not None and nearest["person"] and not nearest["side"] and word != "whose":
        return None
    causes = word in {"which", "that"} and re.match(r"\s*(?:\w+ly\s)?(?:left|leaves|kept|keeps|moved|moves|lifted|lifts|sent|sends|took|takes|put|puts|gave|gives)\b", chunk)
    if causes:
        team = _named_subject(scene, index, opens, exclude)
        return Subject(team, begin, 0.9) if team is not None else None
    if nearest is None:
        return None
    team = scene.team(index, nearest["team"] or nearest["role"]) if not nearest["person"] else scene.owner(index, nearest["person"])
    if team is None or team in exclude:
        return None
    return Subject(team, opens, 0.95)
