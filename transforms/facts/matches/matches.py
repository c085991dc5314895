"""Matches: pairs, contexts, goals and cards of one article brought together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.facts.assists.assists import AssistFinder
from transforms.facts.assists.creators import settle_creators
from transforms.facts.cards.cards import find_cards
from transforms.facts.cards.sides import Context
from transforms.facts.confidence import rate_goal, rate_match
from transforms.facts.fixtures.previews import announces_first
from transforms.facts.focus import Focus
from transforms.facts.goals.agree import find_missing, settle
from transforms.facts.goals.attribution import attribute
from transforms.facts.goals.clock import Clock
from transforms.facts.goals.drafts import Draft, draft_goals, in_order, put_into_stoppage_time, turn_own_goals
from transforms.facts.goals.goals import find_tellings
from transforms.facts.goals.late_moments import add_moments
from transforms.facts.goals.list_sides import part_lists
from transforms.facts.goals.live import find_live
from transforms.facts.goals.manner import with_manner
from transforms.facts.goals.moments_told import Times
from transforms.facts.goals.refusals import without_undone
from transforms.facts.goals.repeats import find_repeats
from transforms.facts.goals.running_lists import find_running
from transforms.facts.goals.scorelists import find_listed, find_side_line, heads_other_list, opens_list
from transforms.facts.goals.tellings import NearMiss, Telling
from transforms.facts.matches.as_facts import (
    as_goal,
    as_mention,
    as_rejected,
    first_evidence,
    goal_evidence,
    sentence_evidence,
    with_cards,
)
from transforms.facts.matches.competitions import find_competition
from transforms.facts.matches.completion import complete
from transforms.facts.matches.contexts import assign, place_tellings, roles
from transforms.facts.matches.days import find_day, on_common_day
from transforms.facts.matches.forecasts import looks_ahead
from transforms.facts.matches.history import looks_back
from transforms.facts.matches.meetings import role_of
from transforms.facts.matches.neutral import is_neutral
from transforms.facts.matches.pairs import Pair, find_pairs, salience, weigh
from transforms.facts.matches.passages import settle_passages
from transforms.facts.matches.scores import (
    count_score,
    find_draw_on_the_night,
    find_score,
    orient_score,
    settle_by_bare_score,
)
from transforms.facts.matches.silent_pairs import find_silent_pairs
from transforms.facts.matches.venue import home_votes
from transforms.facts.matches.victors import find_results_told
from transforms.facts.matches.visited import with_hosts
from transforms.facts.people.allegiance import find_allegiance, join_allegiances
from transforms.facts.people.company import find_company
from transforms.facts.people.countrymen import add_countries
from transforms.facts.people.roles import find_roles
from transforms.facts.people.sides import find_sides
from transforms.facts.people.winners import add_winners
from transforms.facts.results.kicks import (
    find_kick_figures,
    find_level,
    goes_to_kicks,
    is_at_kicks,
    is_decisive_kick,
    rests_from_kicks,
    tells_kicks,
)
from transforms.facts.results.part_scores import find_aggregate, find_half_time
from transforms.facts.results.shootouts import find_ending
from transforms.facts.results.statements import ResultStatement
from transforms.facts.results.status import as_match, find_unplayed, without_result
from transforms.facts.results.subjects import with_subjects
from transforms.model import Match, MentionedMatch, Outcome, Rejected
from transforms.reading.mentions import Reading, TeamRef
from transforms.reference import Reference


@dataclass(frozen=True, slots=True)
class Found:
    """The matches of an article, those only mentioned, and what was not taken."""

    matches: tuple[Match, ...]
    mentioned: tuple[MentionedMatch, ...]
    rejected: tuple[Rejected, ...]
    focus: Focus


def find_matches(reading: Reading, statements: list[ResultStatement], reference: Reference) -> Found:
    """The matches that the article reports, each with its goals, cards, venue and score in agreement."""
    nations = frozenset(k for k, t in reading.teams.items() if t.id and reference.teams.get(t.id).kind == "country")
    completed = complete(with_subjects(statements, reading, nations), reading, nations, reference.teams)
    reading = with_hosts(reading, completed)
    ahead = announces_first(reading, statements)
    reported, mentioned = _pairs(completed, reading, nations, ahead=ahead)
    reported, unplayed = without_result(reported, find_unplayed(reading))
    off = {u.keys for u in unplayed}
    mentioned = [pair for pair in mentioned if pair.keys not in off]
    tellings, misses = _tellings_of_now(reading, completed)
    if reported or not (ahead or looks_ahead(reading) or looks_back(reading)):
        reported += [p for p in find_silent_pairs(reading, reported, completed, tellings, nations) if p.keys not in off]
    assigned = settle_passages(reading, reported, assign(reading, reported, nations), tellings)
    homes = [_orient(pair, reading, assigned, i, reference) for i, pair in enumerate(reported)]
    known_homes = [(h, a) if sure else None for h, a, sure in homes]
    here = roles(assigned, known_homes)
    votes = find_sides(reading, here)
    add_winners(votes, completed, reading)
    add_countries(votes, reading, nations, reference.internationals)
    duties = find_roles(reading)
    placed = place_tellings(reading, reported, assigned, tellings)
    only = len(reported) == 1
    told = _Told(reading, reference, assigned, here, votes, duties, completed, only)
    matches: list[Match] = []
    people: list[dict[str, Counter[str]]] = []
    rejected = [as_rejected(reading, miss) for miss in misses]
    for index, (pair, sides) in enumerate(zip(reported, homes, strict=True)):
        match, lost, allegiance = _match(told, index, pair, sides, placed.get(index, {}))
        matches.append(match)
        people.append(allegiance)
        rejected += lost
    sure = join_allegiances(votes, people)
    cards = find_cards(reading, Context(assigned, [pair.keys for pair in reported], here, sure, duties))
    matches = [
        with_cards(m, cards.get(i, []), (h.key, a.key))
        for i, (m, (h, a, _)) in enumerate(zip(matches, homes, strict=True))
    ]
    matches = on_common_day(reading, matches, reported)
    focus = Focus(
        main=tuple(reading.teams[key] for key, _ in salience(reading).most_common()),
        reported=tuple((home, away) for home, away, _ in homes),
        roles=here,
        people=_teams_of(votes, reading),
        nations=nations,
        ahead=ahead,
        results=find_results_told(assigned, matches, homes),
    )
    matches += [as_match(u, reading) for u in unplayed]
    return Found(tuple(matches), tuple(as_mention(reading, p) for p in mentioned), tuple(rejected), focus)


def _pairs(
    statements: list[ResultStatement], reading: Reading, nations: frozenset[str], *, ahead: bool
) -> tuple[list[Pair], list[Pair]]:
    """The pairs whose match the article reports, and those it only mentions: all of one that looks `ahead`."""
    reported, mentioned = find_pairs(statements, reading, nations)
    return ([], [*reported, *mentioned]) if ahead else (reported, mentioned)


def _tellings_of_now(
    reading: Reading, statements: Sequence[ResultStatement]
) -> tuple[dict[int, list[Telling]], list[NearMiss]]:
    """What each sentence tells of goals but for those of long ago, and what was no goal after all."""
    tellings, misses = _tellings(reading, shot_out=any(s.penalties and s.now for s in statements))
    return {i: found for i, found in tellings.items() if not _is_old(i, statements)}, misses


def _is_old(index: int, statements: Sequence[ResultStatement]) -> bool:
    """Whether a sentence tells results of long ago and no other: so are its goals."""
    here = [s for s in statements if s.sentence == index]
    return bool(here) and all(s.long_ago for s in here)


def _teams_of(votes: dict[str, Counter[str]], reading: Reading) -> dict[str, TeamRef]:
    """The team of each person whom the article ties to one more than to any other."""
    people: dict[str, TeamRef] = {}
    for name, count in votes.items():
        (best, weight), *rest = count.most_common(2)
        if not rest or weight > rest[0][1]:
            people[name] = reading.teams[best]
    return people


def _tellings(reading: Reading, *, shot_out: bool) -> tuple[dict[int, list[Telling]], list[NearMiss]]:
    found: dict[int, list[Telling]] = {}
    misses: list[NearMiss] = []
    figures = {tuple(sorted(f)) for read in reading.sentences for f in find_kick_figures(read)} if shot_out else set()
    kicks, rested, begun = False, False, -1
    below = False  # below a result or a line of its scorers, a name and a figure are one more
    side: str | None = None  # below "Roma 2", of whose scorers the lines are
    elsewhere = False  # below "Yellow cards" and the like, names with minutes are no scorers
    for index, read in enumerate(reading.sentences):
        if read.quoted or read.sentence.part == "furniture":
            continue
        story, kicks = kicks, tells_kicks(read, before=kicks or rested, begun=read.sentence.paragraph == begun)
        rested = story and not kicks and rests_from_kicks(read)
        begun = read.sentence.paragraph if goes_to_kicks(read) else begun
        if index - 1 in found:
            kept, undone = without_undone(found.pop(index - 1), read, reading.sentences[index - 1])
            found |= {index - 1: kept} if kept else {}
            misses += [undone] if undone is not None else []
        told, near = find_tellings(index, read)
        if kicks or (shot_out and is_decisive_kick(read)):
            misses += [NearMiss(index, t.start, t.end, "a kick of the shoot-out") for t in told]
            continue
        told = [t for t in told if not (shot_out and is_at_kicks(read, t.score, t.end, figures))]
        kicks = goes_to_kicks(read)
        listed = find_running(index, read) or find_listed(index, read, below=below)
        head = find_side_line(read, below=below or elsewhere)
        line = read.sentence.part == "heading"  # not a sentence, and so one more of a list
        below = opens_list(read.shape) or head is not None or (bool(listed) and (below or line))
        side = head or (side if listed else None)
        listed = [replace(t, side=side) if t.team is None else t for t in listed]
        elsewhere = heads_other_list(read.shape) or (elsewhere and bool(listed or head))
        listed = [] if elsewhere else listed
        told = with_manner(reading.sentences, index, listed or told)
        if told:
            found[index] = told
        misses += near
    found = part_lists(reading, found)
    live = find_live(reading, found)
    if live.goals:
        found = {i: told for i, told in found.items() if i not in live.sentences} | dict(live.goals)
    return dict(sorted(found.items())), misses


def _orient(
    pair: Pair, reading: Reading, assigned: list[int | None], index: int, reference: Reference
) -> tuple[TeamRef, TeamRef, bool]:
    indexes = [i for i, a in enumerate(assigned) if a == index]
    votes = home_votes(pair, reading, indexes, reference)
    first, second = votes[pair.first.key], votes[pair.second.key]
    competition = find_competition(reading, pair, assigned, index, reference)
    if is_neutral(pair, reading, indexes, competition, reference):
        return pair.first, pair.second, False
    if max(first, second) < 1.5 or first == second:
        return pair.first, pair.second, False
    return (pair.first, pair.second, True) if first > second else (pair.second, pair.first, True)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of the whole article when its matches are put together."""

    reading: Reading
    reference: Reference
    assigned: list[int | None]
    roles: dict[int, dict[str, TeamRef]]
    votes: dict[str, Counter[str]]
    duties: dict[str, set[str]]
    statements: list[ResultStatement]
    only: bool
    """Whether the article reports one match."""

    def about(self, index: int) -> list[int]:
        """The sentences about the match of this index."""
        return [i for i, a in enumerate(self.assigned) if a == index]

    def alone(self, index: int) -> list[ResultStatement]:
        """The statements in those sentences that name no opponent."""
        sentences = set(self.about(index))
        told = (s for s in self.statements if s.sentence in sentences and (s.team is None or s.opponent is None))
        return [self._with_role(statement) for statement in told]

    def _with_role(self, statement: ResultStatement) -> ResultStatement:
        """The statement of "the visitors" as of the team that they were."""
        if statement.team is not None:
            return statement
        role = role_of(self.reading.sentences[statement.sentence], statement.cue)
        team = self.roles.get(statement.sentence, {}).get(role) if isinstance(role, str) else None
        return statement if team is None else replace(statement, team=team)


_SELDOM_SCORES = -1.5
"""What it takes off a goal's strength that its scorer is a coach, a goalkeeper or a referee."""


def _printed(
    told: _Told,
    index: int,
    drafts: Sequence[Draft],
    keys: tuple[str, str],
    tellings: dict[int, list[Telling]],
    outcome: Outcome | None,
) -> tuple[tuple[int, int], Outcome] | None:
    """The score that is printed of no side, and the outcome it makes, where the goals told say whose it is."""
    oriented = orient_score(drafts, keys, outcome, told.alone(index))
    if oriented is not None or outcome is not None:
        return oriented
    strong = sum(t.strong for found in tellings.values() for t in found)
    return settle_by_bare_score(drafts, keys, told.reading, told.about(index), strong)


def _said(told: _Told, index: int, pair: Pair, home: TeamRef) -> tuple[tuple[int, int] | None, Outcome | None]:
    """The score and the outcome that the article states of a match."""
    score, outcome = find_score(pair, told.reading, home, told.alone(index))
    night = find_draw_on_the_night(told.reading, told.about(index)) if score is None else None
    return (night, "draw") if night is not None else (score, outcome)


def _match(
    told: _Told, index: int, pair: Pair, sides: tuple[TeamRef, TeamRef, bool], tellings: dict[int, list[Telling]]
) -> tuple[Match, list[Rejected], dict[str, Counter[str]]]:
    reading, (home, away, sure) = told.reading, sides
    score, outcome = _said(told, index, pair, home)
    keys = (home.key, away.key)
    drafts, lost, allegiance = _goals(told, index, tellings, keys, (score, outcome))
    printed = _printed(told, index, drafts, keys, tellings, outcome) if score is None else None
    if printed is not None:
        score, outcome = printed
        drafts, lost, allegiance = _goals(told, index, tellings, keys, printed)
    counted = count_score(drafts, keys, outcome) if score is None else None
    about = sorted({*told.about(index), *tellings})
    final = score or counted
    told_in = _told_in(told, pair, about)
    winner = {"home": keys[0], "away": keys[1]}.get(outcome or "") if final is None else None
    ending = find_ending(reading, told_in, keys, told.roles, final, winner)
    if ending.shootout is not None and score is None and (final is None or final[0] != final[1]):
        outcome = "draw"
        counted = count_score(drafts, keys, outcome)
        final = find_level(reading, told_in) or counted
    competition = find_competition(reading, pair, told.assigned, index, told.reference)
    statements = sorted(pair.statements, key=lambda s: -weigh(s, reading))
    kept = [d for d in drafts if d.side is not None]
    put_into_stoppage_time(kept, longer=ending.extra_time or ending.shootout is not None)
    told_goals = (sum(d.side == keys[0] for d in kept), sum(d.side == keys[1] for d in kept))
    evidence = tuple(dict.fromkeys(sentence_evidence(reading, s.sentence) for s in statements[:2]))
    match = Match(
        home=home.name,
        away=away.name,
        home_id=home.id,
        away_id=away.id,
        venue_known=sure,
        home_goals=final[0] if final else None,
        away_goals=final[1] if final else None,
        inferred=counted is not None,
        outcome=outcome,
        date=find_day(reading, pair, told.assigned, index, only=told.only),
        competition=competition.name if competition else None,
        competition_id=competition.id if competition else None,
        extra_time=ending.extra_time,
        shootout=ending.shootout,
        half_time=find_half_time(reading, about, keys, told.roles, final),
        aggregate=find_aggregate(reading, about, keys, told.roles),
        goals=tuple(as_goal(reading, d, keys, rate_goal(d, kept, score, keys)) for d in kept),
        evidence=evidence or first_evidence(reading),
        confidence=rate_match(statements, final, told_goals, inferred=counted is not None),
        rule=statements[0].rule if statements else "two teams and their goals",
    )
    return match, lost, allegiance


def _told_in(told: _Told, pair: Pair, about: list[int]) -> list[int]:
    """The sentences about a match, with those that follow them and speak of no other."""
    found = {*about, *(s.sentence for s in pair.statements if s.now)}
    return sorted(found | {i + 1 for i in found if told.assigned[i + 1 : i + 2] == [None]})


def _goals(
    told: _Told,
    index: int,
    tellings: dict[int, list[Telling]],
    keys: tuple[str, str],
    result: tuple[tuple[int, int] | None, Outcome | None],
) -> tuple[list[Draft], list[Rejected], dict[str, Counter[str]]]:
    """The goals of a match in agreement with its result, those that were not taken, and whose man each person is."""
    about = sorted({*told.about(index), *tellings})
    times = Times(told.reading, Clock(told.reading, about), frozenset(about) - frozenset(tellings))
    elsewhere = frozenset(i for i, at in enumerate(told.assigned) if at not in {None, index})
    makers = AssistFinder(told.reading, tellings, elsewhere)
    goals = attribute(sorted(tellings.items()), told.reading, told.roles, frozenset(keys), times, makers)
    drafts = draft_goals(goals)
    for draft in drafts:
        draft.bonus = _SELDOM_SCORES if told.duties.get(draft.scorer) and not draft.own_goal else 0.0
    drafts = [d for d in drafts if d.strength > -0.05]
    strong = [d for d in drafts if any(t.telling.strong for t in d.tellings)]
    keepers = [name for name, duties in told.duties.items() if "keeper" in duties]
    company = find_company(told.reading, about, keys, told.roles, told.votes, goals, keepers)
    turn_own_goals(drafts, company.fields, keys)
    dropped = settle(strong, company, keys, *result)
    repeats = find_repeats(strong, result[0])
    if repeats:
        drafts, strong = (in_order([one for d in all_ for one in repeats.get(d, (d,))]) for all_ in (drafts, strong))
        dropped = settle(strong, company, keys, *result)
    needed = find_missing(drafts, strong, company, keys, result[0])
    drafts = [d for d in drafts if d in strong or d in needed]
    if needed:
        dropped = settle(drafts, company, keys, *result)
    add_moments(drafts, times, about)
    allegiance = find_allegiance(company, drafts)
    settle_creators(drafts, makers, about, allegiance, told.duties)
    return drafts, [Rejected("goal", reason, goal_evidence(told.reading, d)) for d, reason in dropped], allegiance
