"""Company: for each person of a match how far the article puts him on the one side or the other."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from transforms.facts.goals.attribution import ToldGoal
from transforms.facts.goals.comebacks import find_deficits
from transforms.facts.goals.tellings import LISTED
from transforms.facts.grammar.team_shapes import TEAM_SLOT, UNKNOWN, TeamShape, shape_teams
from transforms.facts.people.against import find_against
from transforms.facts.people.labelling import Link
from transforms.facts.people.relations import find_answers, find_relations
from transforms.facts.people.side_events import Event, find_events
from transforms.facts.people.sides import gains_of, ties_in
from transforms.facts.people.stances import Scoring, find_stances
from transforms.reading.mentions import Reading, TeamRef
from transforms.reading.triggers import triggered

Roles = Mapping[int, dict[str, TeamRef]]


class Company:
    """What one match's sentences say of its people: `fields`, positive for the first team, and `links` between them.

    `behind` is by how many goals each side is said to have been behind before it scored.
    """

    __slots__ = ("behind", "fields", "keys", "links")

    def __init__(self, keys: tuple[str, str]) -> None:
        """Nothing said yet."""
        self.keys = keys
        self.fields: dict[str, float] = defaultdict(float)
        self.links: list[Link] = []
        self.behind: dict[str, int] = {}

    def say(self, person: str, team: str, weight: float) -> None:
        """Add votes that `person` plays for `team`, against it where the weight is below 0.

        A team only called by what it is counts as one more of the company: whose it is, its people tell.
        """
        if team in self.keys:
            self.fields[person] += weight if team == self.keys[0] else -weight
        elif team.startswith(UNKNOWN) and person != team:
            self.links.append(Link(person, team, weight))


def find_company(
    reading: Reading,
    indexes: Iterable[int],
    keys: tuple[str, str],
    roles: Roles,
    votes: Mapping[str, Counter[str]],
    told: Sequence[ToldGoal],
    keepers: Collection[str] = (),
) -> Company:
    """All that the sentences about a match say of whose man each person is; `votes` is what the whole article ties.

    A goal told beside one of the `keepers` who did not make it is mostly one that he let in.
    """
    company = Company(keys)
    for name, count in votes.items():
        for key in keys:
            if count[key]:
                company.say(name, key, count[key])
    _turn_own_goals(company, reading, roles, told)
    _add_halves(company, reading, told)
    scorings = _by_sentence(told)
    before: Event | None = None
    for shaped in shape_teams(reading, indexes, keys, roles, votes):
        here = [_moved(shaped, t) for t in scorings.get(shaped.index, ())]
        let_in = list(_let_in(shaped, scorings.get(shaped.index, ()), keepers))
        _add_sentence(company, shaped, here, before, let_in)
        for key, goals in find_deficits(shaped).items():
            company.behind[key] = max(goals, company.behind.get(key, 0))
        before = _left_open(shaped, here)
        _part_sides(company, shaped)
    company.links.append(Link(_HOME, _AWAY, -_OPPOSED))
    return company


_HOME, _AWAY = f"{UNKNOWN}home", f"{UNKNOWN}away"


def _part_sides(company: Company, shaped: TeamShape) -> None:
    """Put sides that one sentence tells of apart: nobody calls one by two names there."""
    slots = [k for slot, k in shaped.teams.items() if shaped.is_coached(slot) or not shaped.is_pronoun(slot)]
    named = list(dict.fromkeys(slots))
    for key in (k for k in named if k.startswith(UNKNOWN)):
        for other in named:
            if other != key:
                company.say(key, other, -_APART)


_APART = 1.5
"""What it says of two names of sides that one sentence has both."""
_OPPOSED = 4.0
"""What it says of the hosts and the visitors that they play each other."""


def _turn_own_goals(company: Company, reading: Reading, roles: Roles, told: Sequence[ToldGoal]) -> None:
    """Turn round what the votes took from the words of own goals: the side they were for is not the scorer's."""
    for index, scorer in sorted({(t.telling.sentence, t.scorer) for t in told if t.telling.own_goal}):
        for weight, team in gains_of(reading.sentences[index], roles.get(index, {}), scorer):
            company.say(scorer, team, -2 * weight)


def _let_in(shaped: TeamShape, told: Sequence[ToldGoal], keepers: Collection[str]) -> Iterator[Link]:
    """The links that put the goalkeepers of a sentence and its scorers on opposite sides."""
    if keepers and told:
        made = {t.assist for t in told} | {t.scorer for t in told}
        named = {str(m.value) for m in shaped.read.mentions if m.kind == "person"}
        for keeper in sorted(named.intersection(keepers) - made - _savers(shaped)):
            yield from (Link(keeper, t.scorer, _LET_IN) for t in told if not t.telling.own_goal)


# "Roma's Hart | made a fine stop, and Fox soon scored": no word of whom the goal went past
_SAVED = re.compile(
    r"<P(\d+)> (?:[a-z]+ly |had |also )?(?:made|makes|making|produced|producing|pulled off|had made)\ (?:[\w'-]+\ ){1,4}?(?:saves?|stops?|blocks?)\b[^.;]*?(?:,? and|,? but|;) "
)


def _savers(shaped: TeamShape) -> set[str]:
    """The goalkeepers of whom a sentence tells a save before it goes on to a goal."""
    return {shaped.person(match[1]) for match in _SAVED.finditer(shaped.shape)}


_LET_IN = -1.5


def _add_halves(company: Company, reading: Reading, told: Sequence[ToldGoal]) -> None:
    """What a list of scorers says that one semicolon parts: who stands on the same side of it plays together."""
    lists: dict[int, list[ToldGoal]] = defaultdict(list)
    for one in told:
        if one.telling.rule == LISTED and one.telling.team is None:
            lists[one.telling.sentence].append(one)
    for index, goals in lists.items():
        shape = reading.sentences[index].shape
        start, end = min(g.telling.start for g in goals), max(g.telling.start for g in goals)
        marks = [mark for mark in _PARTING if shape.count(mark, start, end) == 1]
        if not marks:
            continue
        parting = shape.index(marks[0], start)
        for goal in goals:
            sign = 1 if (goal.telling.start < parting) != goal.telling.own_goal else -1
            company.say(goal.scorer, company.keys[0], sign * _HALF)


_PARTING = (";", "|")
_HALF = 2.0
"""What the half of a list that is parted by a semicolon says: the home side's scorers stand first."""


def _by_sentence(told: Sequence[ToldGoal]) -> dict[int, list[ToldGoal]]:
    found: dict[int, list[ToldGoal]] = defaultdict(list)
    for one in sorted(told, key=lambda t: (t.telling.sentence, t.telling.start)):
        same = found[one.telling.sentence]
        if not same or same[-1].telling != one.telling:
            same.append(one)
    return found


def _moved(shaped: TeamShape, told: ToldGoal) -> Scoring:
    telling = told.telling
    return Scoring(
        told.scorer,
        shaped.moved(telling.start),
        shaped.moved(telling.end),
        told.effect,
        own_goal=telling.own_goal,
        strong=telling.strong,
    )


def _add_sentence(
    company: Company, shaped: TeamShape, scorings: list[Scoring], before: Event | None, let_in: Sequence[Link]
) -> None:
    stances = list(find_stances(shaped, scorings, before))
    for vote in (*stances, *find_against(shaped)):
        company.say(vote.person, vote.team, vote.weight)
    for weight, person, team in _meant_ties(shaped):
        company.say(person, team, weight)
    relations = find_relations(shaped.read)
    company.links += [*relations, *let_in]
    company.links += find_answers(shaped.shape, [s for s in scorings if s.strong])
    against = {(vote.person, vote.team) for vote in stances if vote.weight < 0}
    opposed = {name for link in relations if link.weight < 0 for name in (link.first, link.second)}
    opposed |= {link.second for link in let_in}
    for person, team in _beside(shaped):
        if (person, team) not in against and person not in opposed:
            company.say(person, team, _BESIDE)


_PARTED = triggered(
    r"[;:]|\b(?:but|before|until|while|whilst|after|although|though|against|past|beyond|pegged back|allow(?:ed|ing)|gift(?:ed|ing))\b"
)
_PERSON = re.compile(r"<P(\d+)>")
# "Ward replaced Fox, | and the hosts escaped": a clause of its own
_OPENS = re.compile(r", (?:and|yet) (?:the )?$")


def _beside(shaped: TeamShape) -> Iterator[tuple[str, str]]:
    """The people of a sentence that names one team of the match only, where nothing parts them from it."""
    slots = {slot for slot in shaped.teams if not shaped.is_pronoun(slot)}
    if len({shaped.teams[slot] for slot in slots}) != 1:
        return
    place = next((m for m in TEAM_SLOT.finditer(shaped.shape) if int(m[1]) in slots), None)
    if place is None or _THEIR_END.match(shaped.shape, place.end()):
        return
    opens = _OPENS.search(shaped.shape, max(0, place.start() - 12), place.start())
    for match in _PERSON.finditer(shaped.shape, opens.start() if opens else 0):
        start, end = sorted((place.start(), match.start()))
        if not _PARTED.search(shaped.shape, start, end):
            yield shaped.person(match[1]), shaped.teams[int(place[1])]


# "headed past the Roma keeper", "split the Roma defence": whoever does it is rather none of theirs
_THEIR_END = re.compile(
    r"(?:'s?)? (?:goalkeeper|keeper|custodian|shot-stopper|stopper|goalie|area|box|back ?line|backline|back four|defen[cs]e|defenders|rearguard|net)\b"
)
_BESIDE = 1.0
"""What it says of a person that his sentence names one team of the match only."""
_MEANT = 0.6


def _meant_ties(shaped: TeamShape) -> Iterator[tuple[float, str, str]]:
    """The ties to a team only meant or of an unknown name: "put them ahead"; those to known ones are in the votes already."""
    unknown = {slot for slot, key in shaped.teams.items() if key.startswith(UNKNOWN)}
    if not shaped.moves and not unknown:
        return
    for weight, person, slot in ties_in(shaped.shape):
        if slot in unknown and not shaped.is_pronoun(slot):
            yield weight, shaped.person(person), shaped.teams[slot]
        elif shaped.is_pronoun(slot) and slot in shaped.teams and f"<T{slot}>'s" not in shaped.shape:
            yield _MEANT * weight, shaped.person(person), shaped.teams[slot]


# what tells the whole match, not one goal of it
_RESULT = re.compile(
    r"\b(?:beat|beaten|won|win|thrashed|hammered|saw off|overcame|drew|lost|lose|losing|sealed|secured|clinched|wrapped up|earned|rescued|salvaged|suffered)\b"
)


_ENDS = 12


def _left_open(shaped: TeamShape, scorings: list[Scoring]) -> Event | None:
    """The gain or loss that a sentence tells without a goal: the next one may say who scored it."""
    if shaped.read.sentence.part != "prose" or ("<S" in shaped.shape and not scorings):
        return None
    told = max((s.end for s in scorings), default=0)
    events = [e for e in find_events(shaped) if e.start >= told and not _RESULT.search(shaped.shape, e.start, e.end)]
    if scorings and not (
        events and not events[-1].gain and shaped.shape.endswith(".") and len(shaped.shape) - events[-1].end < _ENDS
    ):
        return None  # behind a goal only a loss that ends the sentence is open: "… but were pegged back."
    if len({e.team for e in events}) != 1:
        return None
    named = any(team == events[-1].team for slot, team in shaped.teams.items() if not shaped.is_pronoun(slot))
    return events[-1] if named else None
