"""Facts of a match from what was read of it: goals, cards, mentions, each with the sentences that tell it."""

from dataclasses import replace

from transforms.facts.cards.cards import FoundCard
from transforms.facts.confidence import rate_card
from transforms.facts.goals.drafts import Draft
from transforms.facts.goals.tellings import NearMiss
from transforms.facts.matches.pairs import Pair
from transforms.model import Card, Evidence, Goal, Match, MentionedMatch, Rejected, Side
from transforms.reading.mentions import Reading


def sentence_evidence(reading: Reading, index: int) -> Evidence:
    """A sentence of the article as evidence."""
    sentence = reading.sentences[index].sentence
    return reading.document.evidence(sentence.start, sentence.end)


def first_evidence(reading: Reading) -> tuple[Evidence, ...]:
    """The first sentence as evidence, nothing where there is none."""
    return (sentence_evidence(reading, 0),) if reading.sentences else ()


def with_cards(match: Match, cards: list[FoundCard], keys: tuple[str, str]) -> Match:
    """The match with the cards of its two teams, whose `keys` are home and away."""
    return replace(match, red_cards=tuple(_card(c, keys) for c in cards if c.team in keys))


def _card(card: FoundCard, keys: tuple[str, str]) -> Card:
    side: Side = "home" if card.team == keys[0] else "away"
    return Card(card.player, side, card.minute, card.evidence, rate_card(card.evidence, sure=card.sure), card.rule)


def goal_evidence(reading: Reading, draft: Draft) -> tuple[Evidence, ...]:
    """The sentences that tell a goal, three at most."""
    indexes = dict.fromkeys(t.telling.sentence for t in draft.tellings)
    return tuple(sentence_evidence(reading, i) for i in list(indexes)[:3])


def as_goal(reading: Reading, draft: Draft, keys: tuple[str, str], confidence: float) -> Goal:
    """The goal of a draft, as a fact of the match of the teams `keys`, home and away."""
    return Goal(
        scorer=draft.scorer,
        team="home" if draft.side == keys[0] else "away",
        minute=draft.minute,
        added=draft.added if draft.minute is not None else None,
        own_goal=draft.own_goal,
        penalty=draft.penalty and not draft.own_goal,
        assist=draft.assist,
        evidence=goal_evidence(reading, draft),
        confidence=confidence,
        rule=draft.tellings[0].telling.rule,
    )


def as_mention(reading: Reading, pair: Pair) -> MentionedMatch:
    """A match told in passing."""
    score = next((s.score for s in pair.statements if s.score), None)
    return MentionedMatch(
        (pair.first.name, pair.second.name),
        (pair.first.id, pair.second.id),
        score,
        (sentence_evidence(reading, pair.statements[0].sentence),),
        0.7,
        pair.statements[0].rule,
    )


def as_rejected(reading: Reading, miss: NearMiss) -> Rejected:
    """What reads like a goal and was none."""
    return Rejected("goal", miss.reason, (sentence_evidence(reading, miss.sentence),))
