"""Passages without a team: which of the matches told right before them they go on with, by the goals that each has left."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from transforms.facts.goals.tellings import Telling
from transforms.facts.matches.pairs import Pair
from transforms.reading.mentions import Reading, TeamRef


def settle_passages(
    reading: Reading, pairs: Sequence[Pair], assigned: Sequence[int | None], tellings: Mapping[int, Sequence[Telling]]
) -> list[int | None]:
    """The match of each sentence, where those that name no team go to the only match that their goals still fit.

    "Roma won 2-0 at Lecce, while Lazio lost 2-1 at home to Bari. Fox scored on 12 minutes and Ward on 73." is of Roma
    where three other goals are told of the match in which Lazio played. So are goals behind a match told in an aside
    ("above Lazio, who drew 1-1 with Bari") that the match of the passage has no room for. A paragraph of more goals than
    its match had goes back to the only match told before that has room, or to that of the lead.
    """
    settled = list(assigned)
    for index in range(len(settled) - 1) if len(pairs) > 1 else ():
        told = [i for i, pair in enumerate(pairs) if any(s.sentence == index and s.now for s in pair.statements)]
        beside = len(told) > 1 or (told and _goes_on(reading, index))
        run = _run(reading, pairs, settled, index + 1) if beside else range(0)
        taken = settled[run.start] if run else None
        if _count(reading, tellings, run) == 0 or (taken is None and not _is_nameless(reading, index, run)):
            continue
        if taken is not None and _fits(reading, pairs, settled, tellings, taken, run):
            continue
        fit = [i for i in told if i != taken and _fits(reading, pairs, settled, tellings, i, run)]
        if len(fit) == 1:
            settled[run.start : run.stop] = [fit[0]] * len(run)
    return _back_to_lead(reading, pairs, settled, tellings) if len(pairs) > 1 else settled


def _back_to_lead(
    reading: Reading, pairs: Sequence[Pair], assigned: Sequence[int | None], tellings: Mapping[int, Sequence[Telling]]
) -> list[int | None]:
    """The match of each sentence, a paragraph of more goals than its match had given to one told before that has room."""
    settled = list(assigned)
    told = [min((s.sentence for s in pair.statements if s.now), default=len(settled)) for pair in pairs]
    for index in range(1, len(settled)):
        taken = settled[index]
        if taken is None or index not in tellings or _goes_on(reading, index - 1):
            continue
        run = _run(reading, pairs, settled, index)
        scores = _printed(pairs[taken])
        if not run or not scores or _count(reading, tellings, run) <= max(scores):
            continue
        before = sorted((i for i, at in enumerate(told) if at < index and i != taken), key=told.__getitem__)
        fit = [i for i in before if _fits(reading, pairs, settled, tellings, i, run)]
        if len(fit) == 1 or fit[:1] == before[:1] != []:
            settled[run.start : run.stop] = [fit[0]] * len(run)
    return settled


def _is_nameless(reading: Reading, index: int, run: range) -> bool:
    """Whether a run goes on in the paragraph of sentence `index` and names no team at all."""
    named = any(isinstance(m.value, TeamRef) for i in run for m in reading.sentences[i].mentions)
    return not named and _goes_on(reading, index)


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether the next sentence stands in the same paragraph."""
    one, other = (reading.sentences[i].sentence for i in (index, index + 1))
    return one.paragraph == other.paragraph


def _run(reading: Reading, pairs: Sequence[Pair], assigned: Sequence[int | None], start: int) -> range:
    """The sentences from `start` on that name no team of the pairs and are told of one match."""
    keys = {key for pair in pairs for key in pair.keys}
    stop = start
    while stop < len(assigned) and assigned[stop] == assigned[start]:
        read = reading.sentences[stop]
        named = any(isinstance(m.value, TeamRef) and m.value.key in keys for m in read.mentions)
        if named or read.sentence.part != "prose":
            break
        stop += 1
    return range(start, stop)


def _fits(
    reading: Reading,
    pairs: Sequence[Pair],
    assigned: Sequence[int | None],
    tellings: Mapping[int, Sequence[Telling]],
    match: int,
    run: range,
) -> bool:
    """Whether the goals of a run, with those told of the match elsewhere, are no more than its score has."""
    scores = _printed(pairs[match])
    elsewhere = (i for i, about in enumerate(assigned) if about == match and i not in run)
    goals = _count(reading, tellings, run) + _count(reading, tellings, elsewhere)
    return bool(scores) and goals <= max(scores)


def _printed(pair: Pair) -> list[int]:
    """How many goals each score has that is stated of a match."""
    return [sum(s.score) for s in pair.statements if s.now and s.score is not None]


_SUMMED_UP = ", several"
"""How the rule ends by which several scorers are told at once: each goal may be told again by itself."""


def _count(reading: Reading, tellings: Mapping[int, Sequence[Telling]], indexes: Iterable[int]) -> int:
    """How many goals the sentences tell, those told as "a brace" or of "Fox and Ward" and again one by one counted once."""
    single: Counter[object] = Counter()
    several: Counter[object] = Counter()
    for index in indexes:
        for number, telling in enumerate(t for t in tellings.get(index, ()) if t.strong):
            mentions = reading.sentences[index].mentions
            who = mentions[telling.scorer].value if telling.scorer is not None else (index, number)
            single[who] += telling.count == 1 and not telling.rule.endswith(_SUMMED_UP)
            several[who] = max(several[who], telling.count)
    return sum(max(single[who], several[who]) for who in several)
