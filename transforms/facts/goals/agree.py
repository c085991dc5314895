"""Agreement: the goals of one match get their sides, or are dropped, so that all fit each other and the score."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from transforms.facts.goals.drafts import Draft, of_both_sides
from transforms.facts.goals.ways import Goal, MatchTold, Tally, Ways
from transforms.facts.people.company import Company
from transforms.facts.people.labelling import find_loose, settle_labels
from transforms.model import Outcome

_ROUNDS = 2
"""How often the running score tells of the scorers, and the scorers of the running score."""


_MOST_WEIGHED = 200
"""A text that tells more goals of one match is not a report of it; weighing them all would take seconds."""


def settle(
    drafts: list[Draft], company: Company, keys: tuple[str, str], score: Tally | None, outcome: Outcome | None = None
) -> list[tuple[Draft, str]]:
    """Give each goal its side, or drop it, so that all together best fit the words and the score.

    `keys` are the two teams, `score` their goals in that order where known.
    The words are what is said of the scorers' company, and what the goal did to the running score ("levelled").
    Returns the dropped drafts with the reason; a goal on whose side nothing bears is left with `side` None.
    Where there are more than any match has (`_MOST_WEIGHED`), all are dropped.
    """
    if len(drafts) > _MOST_WEIGHED:
        return [(draft, "the text tells more goals than a match can have") for draft in drafts]
    match = MatchTold(score, (company.behind.get(keys[0], 0), company.behind.get(keys[1], 0)), outcome)
    _turn_groups(drafts, company, match)
    _put_in_place(drafts, _leans(drafts, company, {}, match), replace(match, outcome=None))
    leans = _leans(drafts, company, {}, match)
    table = Ways(drafts, leans, match)
    for _ in range(_ROUNDS):
        leans = _leans(drafts, company, _learnt(drafts, leans, table), match)
        table = Ways(drafts, leans, match)
    labels = settle_labels(company.fields, company.links)
    lost = []
    for draft, choice in zip(drafts, table.choices(), strict=True):
        if choice.side is None:
            lost.append((draft, _too_many(score)))
            continue
        draft.weight = choice.margin
        said = _said(draft, company, labels) * (1 if choice.side == 0 else -1) >= _SAID
        draft.side = keys[choice.side] if draft.weight >= (_LEAST_MARGIN if said else _UNSAID_MARGIN) else None
        if draft.side is None:
            lost.append((draft, "nothing says for which side"))
    return [*lost, *of_both_sides(drafts, keys)]


def _turn_groups(drafts: list[Draft], company: Company, match: MatchTold) -> None:
    """Tie people who hold together, but of whom nothing says which team is theirs, to the one that the goals fit better."""
    if len(drafts) > _MOST_GOALS:
        return
    for name in find_loose(company.fields, company.links, [d.scorer for d in drafts])[:_GROUPS]:
        values = []
        for seed in (_SEED, -_SEED):
            leans = _leans(drafts, company, {name: seed}, match)
            values.append(max(Ways(drafts, leans, match).before[-1].values()))
        if abs(values[0] - values[1]) >= _FITS_BETTER:
            company.fields[name] += _SEED if values[0] > values[1] else -_SEED


_GROUPS = 3
"""So many groups of people are turned, the largest first."""
_SEED = 3.0
"""Votes by which one of a group is put on a side."""
_FITS_BETTER = 1.0
"""By how much the goals must fit better one way round than the other."""


def find_missing(
    drafts: Sequence[Draft], strong: Sequence[Draft], company: Company, keys: tuple[str, str], score: Tally | None
) -> list[Draft]:
    """The goals only hinted at that a side's score lacks: all of a side's hints, where no more than it lacks.

    `strong` are the goals told in so many words, their sides settled; the rest of `drafts` are hints.
    The one hint of a match, told with its minute, is taken though nothing says its side.
    """
    if score is None:
        return []
    labels = settle_labels(company.fields, company.links)
    found: list[Draft] = []
    hints = [d for d in drafts if d not in strong]
    leans = [labels.get(d.scorer, 0.0) * (-1 if d.own_goal else 1) for d in hints]
    lacking = [score[side] - sum(d.side == key for d in strong) for side, key in enumerate(keys)]
    for lack, sign in zip(lacking, (1, -1), strict=True):
        clear = [d for d, lean in zip(hints, leans, strict=True) if sign * lean >= _CLEAR]
        if 0 < len(clear) <= lack:
            found += clear
    if not found and len(hints) == 1 and hints[0].minute is not None and abs(leans[0]) < 1 and max(lacking) > 0:
        return hints
    return found


_CLEAR = 2.0
"""Votes that make a side clear enough for a goal only hinted at."""
_WINNER = {"home": 0.25, "away": -0.25}
"""How far a goal of nobody known leans to the side that won."""
_CONSOLED = 6.0
"""How much more surely a consolation leans to the side that lost."""
_SAID = 1.0
"""Votes from which words say the side of a goal."""
_LEAST_MARGIN, _UNSAID_MARGIN = 0.2, 0.45
"""By how much the other side must be worse for a goal that words give to this one, and for one that only the score does."""
_VOTES = 3.0
"""So many votes for a side are worth one in the choice of sides."""


def _too_many(score: Tally | None) -> str:
    return f"one goal too many for a score of {score[0]}-{score[1]}" if score else "does not fit the other goals"


def _leans(drafts: Sequence[Draft], company: Company, learnt: dict[str, float], match: MatchTold) -> list[float]:
    """How far each goal leans to the first team (positive) or the second (negative), about -3 to 3."""
    fields = dict(company.fields)
    for name, votes in learnt.items():
        fields[name] = fields.get(name, 0.0) + votes
    labels = settle_labels(fields, company.links)
    score, won = match.score, _WINNER.get(match.outcome or "draw", 0.0)
    fair = 0.35 * (score[0] - score[1]) / (score[0] + score[1]) if score is not None and max(score) > 0 else 0.0
    fair += won
    leans = []
    for draft in drafts:
        votes = _said(draft, company, labels)
        consoled = -_CONSOLED * won if "consoled" in draft.effects else 0.0
        leans.append(max(-3.0, min(3.0, votes / _VOTES)) + (consoled or fair))
    return leans


def _said(draft: Draft, company: Company, labels: Mapping[str, float]) -> float:
    """Votes of the words for the first side of a goal, through its scorer or outright."""
    label = labels.get(draft.scorer, 0.0)
    return (-label if draft.own_goal else label) + _stated(draft, company.keys)


def _stated(draft: Draft, keys: tuple[str, str]) -> float:
    """Votes of the words that say for whom this very goal was: "put Roma ahead" of an own goal, a list under a team."""
    told = [t for t in draft.tellings if t.side in keys and t.telling.own_goal == draft.own_goal]
    return sum(t.side_weight * (1 if t.side == keys[0] else -1) for t in told)


def _learnt(drafts: Sequence[Draft], leans: Sequence[float], table: Ways) -> dict[str, float]:
    """What the running score says of each scorer, in votes: what it adds to the leans that went into it."""
    learnt: dict[str, float] = defaultdict(float)
    for index, (draft, lean) in enumerate(zip(drafts, leans, strict=True)):
        worths = table.worths_of(index)
        first, second = worths.get(0), worths.get(1)
        if first is None or second is None or max(first, second) < (worths.get(None) or -99.0):
            continue
        said = max(-_MOST_LEARNT, min(_MOST_LEARNT, (first - second - 2 * lean) * _VOTES / 2))
        learnt[draft.scorer] += -said if draft.own_goal else said
    return learnt


_MOST_LEARNT = 3.0


_BETTER = 0.6
"""By how much another place must fit better for a goal of no known minute to leave the one it was told at."""
_MOVED = 4
_MOST_GOALS = 40
"""No match has more; in a text that tells more, trying every place for each would take for ever."""


def _put_in_place(drafts: list[Draft], leans: list[float], match: MatchTold) -> None:
    """Move goals that do not say when they fell to where they fit better: "levelled", told at the end."""
    if len(drafts) > _MOST_GOALS:
        return
    _put_before_the_last(drafts, leans, match)
    loose = [d for d in drafts if d.minute is None]
    for draft in loose[:_MOVED]:
        start = drafts.index(draft)
        lean = leans.pop(start)
        drafts.remove(draft)
        moved = Goal(draft, lean, match, len(drafts) + 1)
        values = Ways(drafts, leans, match).values_with(moved)
        values = [value - (0.0 if place == start else _BETTER) for place, value in enumerate(values)]
        best = max(range(len(values)), key=lambda p: (values[p], -abs(p - start)))
        drafts.insert(best, draft)
        leans.insert(best, lean)


_LATE = 75


def _put_before_the_last(drafts: list[Draft], leans: list[float], match: MatchTold) -> None:
    """Move all goals of no known minute in front of the late ones, where that fits better: the end is often told first."""
    late = [d.minute is not None and d.minute >= _LATE for d in drafts]
    if not any(late) or not any(d.minute is None for d in drafts[late.index(True) :]):
        return
    pairs = list(zip(drafts, leans, strict=True))
    turned = [p for p, end in zip(pairs, late, strict=True) if not end] + [
        p for p, end in zip(pairs, late, strict=True) if end
    ]
    new = [d for d, _ in turned], [lean for _, lean in turned]
    best = [max(Ways(d, n, match).before[-1].values()) for d, n in ((drafts, leans), new)]
    if best[1] > best[0] + _BETTER:
        drafts[:], leans[:] = new
