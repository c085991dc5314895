"""What an article is about, as those who read tables, fixtures and runs need to know it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from transforms.reading.mentions import TeamRef


@dataclass(frozen=True, slots=True)
class Focus:
    """What the rest of the reading knows already; every part may be empty.

    `main` holds the article's teams, the most spoken of first.
    `reported` holds the pairs of teams whose match is the article's news, the home side first where it is known.
    `roles` gives, per sentence, the team that "home" and "away" stand for there.
    `people` gives the team of each person, coaches included, by the full name the reading uses.
    `nations` holds the keys of the teams that are countries.
    `ahead` says that the article announces matches from its first words.
    `results` gives, per sentence about a match that one side won, the winner and the loser.
    """

    main: tuple[TeamRef, ...] = ()
    reported: tuple[tuple[TeamRef, TeamRef], ...] = ()
    roles: Mapping[int, Mapping[str, TeamRef]] = field(default_factory=dict)
    people: Mapping[str, TeamRef] = field(default_factory=dict)
    nations: frozenset[str] = frozenset()
    ahead: bool = False
    results: Mapping[int, tuple[TeamRef, TeamRef]] = field(default_factory=dict)

    def opponent(self, team: TeamRef) -> TeamRef | None:
        """The one team that `team` met in the reported matches, else None."""
        met = {other.key: other for pair in self.reported if team in pair for other in pair if other != team}
        return next(iter(met.values())) if len(met) == 1 else None

    def is_stray(self, team: TeamRef) -> bool:
        """Whether `team` is a country in an article about clubs, where it is an origin rather than a side."""
        return team.key in self.nations and bool(self.main) and self.main[0].key not in self.nations

    def is_known(self, team: TeamRef) -> bool:
        """Whether the article has enough to say of `team` for a mere "they" to mean it."""
        playing = {t.key for pair in self.reported for t in pair}
        return not self.main or team.key in playing or team in self.main[:6]
