"""Contexts: which match each sentence speaks of, and what "the hosts" are there."""

import re
from collections.abc import Collection, Iterable, Sequence

from transforms.facts.goals.tellings import Telling
from transforms.facts.matches.pairs import Pair
from transforms.facts.matches.rivals import rivals_in_table
from transforms.facts.matches.told_places import ToldPlaces
from transforms.facts.results.statements import LEAD, NIL
from transforms.reading.mentions import Reading, ReadSentence, TeamRef
from transforms.reading.triggers import triggered

_ELSEWHERE = re.compile(
    r"^(?:elsewhere|meanwhile|in (?:the )?(?:other|another|day's other|evening's other|late|early|earlier|later)|also |in \w+'s other)\b"
)


class _Matches:
    """The reported matches by team: most teams have one, a team that a round-up tells of twice has two."""

    __slots__ = ("anchors", "by_team", "goalless")

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.by_team: dict[str, list[int]] = {}
        self.anchors: list[frozenset[int]] = []
        self.goalless: set[int] = set()
        for index, pair in enumerate(pairs):
            scores = {s.score for s in pair.statements if s.now and s.score is not None}
            if scores == {NIL}:
                self.goalless.add(index)
            self.anchors.append(frozenset(s.sentence for s in pair.statements if s.now))
            for key in pair.keys:
                self.by_team.setdefault(key, []).append(index)

    def named(self, read: ReadSentence) -> dict[int, int]:
        """How many different teams of each pair a sentence names; the other clubs of its men count where no more are named."""
        first = _main_clause(read)
        of_men = {int(m["before"] or m["after"]) for m in _OTHER_CLUB.finditer(read.shape)} | _of_form(read)
        met = {int(m[1]) for m in _MET_BEFORE.finditer(read.shape)}
        numbers = [n for n in range(first, len(read.mentions)) if n not in met]
        return self._count(read, (n for n in numbers if n not in of_men)) or self._count(read, numbers)

    def spoken_of(self, read: ReadSentence) -> dict[int, int]:
        """The same, without what is only told of the next one in the table: "two behind leaders Roma, who drew at Lecce"."""
        aside = _of_next_in_table(read)
        if not aside:
            return self.named(read)
        return self._count(read, (n for n in range(_main_clause(read), len(read.mentions)) if n not in aside))

    def _count(self, read: ReadSentence, numbers: Iterable[int]) -> dict[int, int]:
        counts: dict[int, set[str]] = {}
        for number in numbers:
            key = _key(read, number)
            for index in self.by_team.get(key, ()) if key is not None else ():
                counts.setdefault(index, set()).add(key or "")
        return {i: len(keys) for i, keys in counts.items()}

    def best(self, own: dict[int, int], sentence: int, current: int | None) -> int:
        """The match that a sentence speaks of: both teams named, its result told there, the one spoken of before."""
        return max(own, key=lambda i: (own[i] + (sentence in self.anchors[i]), i == current))

    def profiting(self, read: ReadSentence, current: int | None) -> int | None:
        """The match spoken of before, where a sentence comes back to it from another one's result."""
        told = _PROFITS.search(read.shape) if current is not None else None
        return current if told is not None and current in self.by_team.get(_key(read, int(told[1])) or "", ()) else None

    def last(self, own: dict[int, int], read: ReadSentence, best: int) -> int:
        """Of the matches that a sentence speaks of as much as of the best, the one whose team it names last."""
        for mention in reversed(read.mentions):
            if isinstance(mention.value, TeamRef):
                for index in self.by_team.get(mention.value.key, ()):
                    if own.get(index, 0) >= own[best]:
                        return index
        return best


# "Roma were held at Bari, and | Lecce took full advantage": on goes the match of the others
_PROFITS = re.compile(
    r"(?:, (?:and|but|so|which)|;|,? allowing) (?:the )?<T(\d+)> (?:duly |fully |to )?(?:take|took|make|made|seize|seized|cash|cashed|capitali[sz]ed?|pounced?|profit(?:ed)?|benefit(?:ed)?) (?!a\b|an\b|it\b|hard\b)"
)
# "lost to Bari in a match of no weight, because | Lecce had won theirs": why, and not what follows
_FOR_A_REASON = triggered(r"\b(?:because|given that) (?:the )?<T\d+> had\b")
# "the Roma-bound Fox", "the former Roma man", "on loan from Roma"
_OTHER_CLUB = triggered(
    r"<T(?P<before>\d+)>-(?:bound|born|raised|trained|owned)\b"
    r"|\b(?:former(?:ly)?(?: of)?|ex-?|one-time|(?:on |season-long )?loan(?:ed|ee)? from|(?:signed|joined|arrived|recruited|bought|borrowed) from) ?<T(?P<after>\d+)>"
)
# "to lift the pressure after an opening draw with Roma": whom the others met before
_MET_BEFORE = triggered(
    r"\b(?:after|following|since) (?:an?|the|their|his side's|her side's) (?:opening|previous|midweek) (?:<S\d+> )?(?:[\w-]+ ){0,2}(?:draw|win|victory|defeat|loss) (?:with|over|by|against|at|to|of) (?:the )?<T(\d+)>"
)
# "A day after Roma had lost at Lecce, | the champions went ahead": the sentence is about what follows
_AFTER_CLAUSE = re.compile(
    r"\W*(?:[\w-]+\ ){0,3}(?:after|before|following)\ (?=[^,]*<T\d+>[^,]*<T\d+>)[^,;]{10,140},\ (?=the\ |they\ |<P|<R)"
)
_TOKEN = re.compile(r"<[A-Z]\d+>")
# "Roma|, smarting from defeats by Bari and Lecce,| went ahead": whom they met before
_OF_FORM = triggered(
    r"(?<=>), (?:still |now )?(?:smarting|reeling|hurting|fresh|coming|buoyed|boosted|stung|licking|recovering|seeking to bounce back)\b[^,;]{5,90},"
)
# "The visitors, whom Lecce thrashed last week,| went ahead": the sentence is about its subject
_OF_SUBJECT = re.compile(
    r"\W*(?:<R\d+>|the (?:[\w'-]+ ){0,3}[\w'-]+), (?:who|whose|whom|which)\b(?! (?:are|is) <T)(?:[^<>,;]|<[A-Z]\d+>){5,140}, (?=[a-z])"
)
_SIDE = re.compile(r"<T(\d+)>")


def _of_form(read: ReadSentence) -> set[int]:
    """The numbers of the teams that a sentence names only as those whom its subject met before."""
    asides = _OF_FORM.finditer(read.shape) if ", " in read.shape else ()
    return {int(n) for aside in asides for n in _SIDE.findall(aside.group())}


# "fifth, nine behind | leaders Roma, who were held at Lecce|, while"
_NEXT_IN_TABLE = triggered(
    r"\b(?:behind|above|below|(?:adrift|clear|ahead|short|shy|in\ front)\ of|level\ (?:on\ points\ )?with|leapfrog\w*|overtak\w+|overtook)\ (?:[\w'-]+\ ){0,3}<T\d+>,\ (?:who|which)\b"
    r"(?:(?!,\ (?:while|but|and|with|as|after|before)\b)[^;.]){0,160}"
)


def _of_next_in_table(read: ReadSentence, beside: int = -1) -> set[int]:
    """The numbers of the teams that a sentence names only where it tells of the next one in the table.

    Those of a clause in which an offset lies are left out: what stands there is told of them.
    """
    clauses = (c for c in _NEXT_IN_TABLE.finditer(read.shape) if not c.start() <= beside < c.end())
    return {int(m[1]) for clause in clauses for m in _SIDE.finditer(clause.group())}


def _main_clause(read: ReadSentence) -> int:
    """The index of the first mention behind a clause that tells another match as the time of this one."""
    clause = _AFTER_CLAUSE.match(read.shape)
    return len(_TOKEN.findall(clause.group())) if clause else 0


def assign(reading: Reading, pairs: Sequence[Pair], nations: Collection[str] = frozenset()) -> list[int | None]:
    """For each sentence the index of the pair it speaks of, None where it speaks of none.

    A sentence that names one team of exactly one pair speaks of it; without a name it goes on with the match before,
    until a sentence names only teams of no pair, or a new section begins. Beside other matches, such a sentence leads
    over to one that was not found: what follows without a name speaks of none.
    `nations` are the keys of national teams: beside matches of clubs they are origins, as clubs are beside matches of theirs.
    """
    matches = _Matches(pairs)
    people: dict[str, int] = {}
    result: list[int | None] = []
    named = [matches.spoken_of(read) for read in reading.sentences]
    current = None if _leads_with_another(reading, named) or not pairs else 0
    sections = _of_sections(reading, named, matches)
    places = ToldPlaces(reading, pairs)
    paragraph = left = -1  # that of the last team named, and that which last went over to a match that is not known
    for index, (read, own) in enumerate(zip(reading.sentences, named, strict=True)):
        if own and _is_caption(reading, named, index):
            result.append(matches.best(own, index, current))
            continue
        if own:
            back = matches.profiting(read, current)
            current = matches.best(own, index, current) if back is None else back
            paragraph = read.sentence.paragraph
            result.append(current)
            if len(own) > 1 and index >= LEAD and back is None and not _FOR_A_REASON.search(read.shape):
                last = matches.last(own, read, current)
                current = last if index in matches.anchors[last] else current
            if len(own) == 1 and not _leaves(read, pairs, nations, matches.by_team):
                people = dict.fromkeys(_people(read), current) | people
            continue
        place = places.match(read) if read.sentence.part == "prose" else None
        if place is not None:
            current = place
            result.append(current)
            continue
        if index in sections:
            current = sections[index]
            result.append(current)
            continue
        known = {people[name] for name in _people(read) if name in people}
        fresh = read.sentence.paragraph != paragraph
        outside = fresh and _leaves(read, pairs, nations)
        left = read.sentence.paragraph if outside else left
        if len(pairs) > 1:
            current = _without_team(current, known if fresh else set(), read, outside=outside)
            if current is None and left != read.sentence.paragraph:
                current = _goes_on_to(reading, named, matches, index)
        result.append(None if outside or read.sentence.part == "furniture" else current)
    return result


_WORDS_OF_A_CAPTION = 7


def _is_caption(reading: Reading, named: Sequence[dict[int, int]], index: int) -> bool:
    """Whether a line without a full stop is a picture's, among paragraphs that go on with another match.

    Below a sub-headline the first sentence to name a team speaks of its match.
    """
    read = reading.sentences[index]
    if read.sentence.part != "heading" or len(read.sentence.text.split()) < _WORDS_OF_A_CAPTION:
        return False
    for place in range(index + 1, len(named)):
        if reading.sentences[place].sentence.part == "heading":
            return False
        if named[place]:
            return named[place].keys().isdisjoint(named[index])
    return False


def _people(read: ReadSentence) -> list[str]:
    return [str(m.value) for m in read.mentions if m.kind == "person"]


def _without_team(current: int | None, known: set[int], read: ReadSentence, *, outside: bool) -> int | None:
    """The match of a sentence that names no team of any: that of its people, none where it leads outside of all."""
    if outside:
        return None if read.sentence.part == "prose" else current
    return next(iter(known)) if len(known) == 1 else current


def _goes_on_to(reading: Reading, named: Sequence[dict[int, int]], matches: _Matches, index: int) -> int | None:
    """The match that the rest of a paragraph names first: "In Glasgow it was otherwise. Dan Fox scored for Poland"."""
    paragraph = reading.sentences[index].sentence.paragraph
    for place in range(index + 1, len(named)):
        if reading.sentences[place].sentence.paragraph != paragraph:
            return None
        if named[place]:
            return matches.best(named[place], place, None)
    return None


def _leads_with_another(reading: Reading, named: Sequence[dict[int, int]]) -> bool:
    """Whether an article tells of a match that it does not name before the first it reports: "Elsewhere, Roma …"."""
    first = next((i for i, own in enumerate(named) if own), None)
    return first is not None and first > 1 and _ELSEWHERE.match(reading.sentences[first].shape) is not None


def _of_sections(reading: Reading, named: Sequence[dict[int, int]], matches: _Matches) -> dict[int, int]:
    """The match of sentences that open a section without a team, where that section tells a match of which none before did."""
    found: dict[int, int] = {}
    opening: list[int] | None = None
    told: set[int] = set()
    for index, (read, own) in enumerate(zip(reading.sentences, named, strict=True)):
        if own:
            best = matches.best(own, index, None)
            if opening and best not in told and index in matches.anchors[best]:
                found.update(dict.fromkeys(opening, best))
            told.update(own)
            opening = None
        elif read.sentence.part == "heading":
            opening = []
        elif opening is not None and read.sentence.part == "prose" and not _ELSEWHERE.match(read.shape):
            opening.append(index)
    return found


_MARGINAL = re.compile(
    r"\b(?:former|ex-|from|against|facing|face|clash with|tie with|tie against|meeting with|loan|(?:clear|ahead|short|shy|adrift|in front|top|point|points) of|behind|above|below|level with|(?<!points )(?<!point )(?<!win )(?<!lead )(?<!victory )for|by|with|or|international)\ (?:(?:the|a|last|[\w-]+ed|[\w-]+ing)\ )?$"
)


# "the <T0> striker <P1>", "<T0> loanee": where a man plays or is from
_HIS_CLUB = re.compile(
    r"(?:'s?)? (?:[\w-]+ )?(?:international|loanee|target|legend|youth|star|man|forward|striker|winger|midfielder|defender|"
    r"full-?back|centre-?back|left-?back|right-?back|playmaker|goalkeeper|keeper|attacker)\b(?! (?:won|lost|drew)\b)"
)


def _leaves(read: ReadSentence, pairs: Sequence[Pair], nations: Collection[str], known: Collection[str] = ()) -> bool:
    """Whether a sentence that names no team of a reported match goes over to others: it names one as more than a margin."""
    if _ELSEWHERE.search(read.shape):
        return True
    if _NEXT_IN_TABLE.search(read.shape):
        return False
    clause = _AFTER_CLAUSE.match(read.shape) or _OF_SUBJECT.match(read.shape)
    rivals = rivals_in_table(read.shape)
    return any(
        _key(read, int(m[1])) not in known
        and int(m[1]) not in rivals
        and not _MARGINAL.search(read.shape, max(0, m.start() - 30), m.start())
        and not _HIS_CLUB.match(read.shape, m.end())
        and not _is_no_rival(
            read.mentions[int(m[1])].value, pairs, nations, named=not read.shape.endswith("the ", 0, m.start())
        )
        and not (len(pairs) == 1 and read.shape.endswith("the ", 0, m.start()) and _by_nickname(read, int(m[1])))
        for m in _SIDE.finditer(read.shape, clause.end() if clause else 0)
    )


def _key(read: ReadSentence, number: int) -> str | None:
    value = read.mentions[number].value
    return value.key if isinstance(value, TeamRef) else None


def _by_nickname(read: ReadSentence, number: int) -> bool:
    """Whether a mention calls a club by none of its own words: where one match is told, "the Boro" is one of its sides."""
    mention = read.mentions[number]
    words = read.sentence.text[mention.start - read.sentence.start : mention.end - read.sentence.start].lower()
    return isinstance(mention.value, TeamRef) and words not in mention.value.name.lower()


def _is_no_rival(team: object, pairs: Sequence[Pair], nations: Collection[str], *, named: bool) -> bool:
    """Whether a team leads to no other match: a country among clubs, a club among countries, a nickname that no list knows.

    A club is `named` without "the"; "the Dusty Blues" are a side by its nickname.
    """
    if not isinstance(team, TeamRef):
        return False
    kinds = {key in nations for pair in pairs for key in pair.keys}
    if kinds and (team.key in nations) not in kinds:
        return True
    return team.id is None and (" " not in team.name or not named) and team.name.endswith("s")


def place_tellings(
    reading: Reading, pairs: Sequence[Pair], assigned: list[int | None], tellings: dict[int, list[Telling]]
) -> dict[int, dict[int, list[Telling]]]:
    """The tellings of each match by sentence.

    Where a sentence names teams of several matches, a telling belongs to that of the team nearest to its words.
    """
    matches = _Matches(pairs)
    placed: dict[int, dict[int, list[Telling]]] = {}
    for index, found in tellings.items():
        read = reading.sentences[index]
        strangers = _strangers(read, matches)
        several = bool(strangers) or len(matches.named(read).keys() | {assigned[index]}) > 1
        for telling in found:
            match = _nearest(read, telling, matches, assigned[index], strangers) if several else assigned[index]
            if match is not None:
                placed.setdefault(match, {}).setdefault(index, []).append(telling)
    return placed


_CLAUSE = re.compile(r";|\b(?:while|whereas|but)\b|, and |, with | and (?=<T|(?:will|now|must)\b)")
# "thanks to Fox's strike|, Lecce crushed Bari": another match
_NEW_CLAUSE = re.compile(r", (?=<T\d+> (?:[a-z]+ed|beat|drew|won|lost) )")


# "scored two | in a laboured win over <T2>": who was beaten
_WIN_OVER = triggered(
    r"\bin\ (?:an?|the|their)\ (?:[\w-]+\ |<S\d+>\ ){0,3}(?:win|victory|triumph|success|rout|thrashing|defeat|draw)\ (?:<S\d+>\ )?(?:over|against|of|with)\ (?:the\ )?<T(\d+)>"
)


def _strangers(read: ReadSentence, matches: _Matches) -> set[int]:
    """The numbers of the teams that a sentence tells as beaten, and that met none of those whose matches are reported."""
    return {int(m[1]) for m in _WIN_OVER.finditer(read.shape) if _key(read, int(m[1])) not in matches.by_team}


_VERB = 15
"""Characters behind a team's name in which the verb of its clause ends."""


def _nearest(
    read: ReadSentence, telling: Telling, matches: _Matches, here: int | None, strangers: Collection[int] = ()
) -> int | None:
    """The match of the team nearest to a telling, those of its own clause first; of two the one the sentence is about.

    None where a stranger is nearer: the goal was scored against that one.
    """
    best: tuple[float, int | None] | None = None
    before = _of_form(read) | rivals_in_table(read.shape) | _of_next_in_table(read, telling.start)
    for token in _SIDE.finditer(read.shape):
        if int(token[1]) in before:
            continue
        value = read.mentions[int(token[1])].value
        played = matches.by_team.get(value.key, []) if isinstance(value, TeamRef) else []
        played = [match for match in played if match not in matches.goalless]
        if not played and int(token[1]) not in strangers:
            continue
        first, last = sorted((token.start(), telling.start)), sorted((token.end(), telling.end))
        between = read.shape[last[0] : first[1]] if last[0] < first[1] else ""
        parted = _NEW_CLAUSE.search(read.shape, telling.end, token.end() + _VERB) is not None
        distance = len(between) + 60 * (len(_CLAUSE.findall(between)) + parted)
        if best is None or distance < best[0]:
            best = (distance, here if here is not None and here in played else next(iter(played), None))
    return best[1] if best else None


def roles(assigned: list[int | None], homes: list[tuple[TeamRef, TeamRef] | None]) -> dict[int, dict[str, TeamRef]]:
    """Per sentence the teams "home" and "away" stand for, where the venue of its match is known."""
    found: dict[int, dict[str, TeamRef]] = {}
    for index, pair in enumerate(assigned):
        sides = homes[pair] if pair is not None else None
        if sides is not None:
            found[index] = {"home": sides[0], "away": sides[1]}
    return found
