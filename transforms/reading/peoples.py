"""Clubs by their country: "the Italians", "the Italian side" among the teams of an article."""

import re
from collections.abc import Mapping, Sequence

from transforms.identity.teams import TeamMention
from transforms.model import Team
from transforms.reading.words import ROLE_WORDS

AFTER_PEOPLE = re.compile(
    r" (?:" + "|".join(sorted(ROLE_WORDS)) + r"|club|clubs|champions|league|cup|giants|capital|top|side|"
    r"outfit|football|soccer|media|press|national|fans|supporters|duo|pair|trio|team|based|city|minnows|rivals|"
    r"newcomers|boy|born|legend|teenage|winger|attacker|number|and|goal|FA|Football|players?|man|men|clubs|leagues?)\b"
)
"""Nouns behind a people's name that make it an adjective: "the Italian striker"."""
# "Canada | 's Under-20 Women's National Team", "the Canadian | women's national team"; not "a Canada | national team player"
_NATIONAL = re.compile(
    r"\.?(?:(?:['’]s)?(?: (?:[Ss]enior|[Ff]ull|[Yy]outh|[Uu]nder[- ]?\d\d|U[-–]?\d\d|[Mm]en|[Ww]omen|[Gg]irls|[Bb]oys)(?:['’]s?)?){0,3}|['’]s)"
    r" (?:[Nn]ational (?:(?:[Ss]occer|[Ff]ootball) )?(?:[Tt]eam|[Ss]ide|[Ss]quad)|(?:[Ss]occer|[Ff]ootball) [Tt]eam|[WM]?NT)\b"
    r"(?! (?:player|star|legend|veteran|striker|forward|midfielder|defender|winger|goalkeeper|keeper|call-up|duty|camp|pool|program|programme|jersey|history|selector|setup|set-up)s?\b)"
)
# "the Italian side", "the French champions" with no name behind
_SIDE_BEHIND = re.compile(
    r" (?:club|side|outfit|team|champions|giants|minnows|visitors|league leaders|cup holders|top-flight side|top-flight club)\b"
    r"(?!,? (?:[A-ZÀ-Þ]|from\b|in\b(?! front)|who\b|to\b|that\b))"
)
# peoples whose word for all is no plural in -s
_PLURAL = frozenset(
    "dutch english french irish welsh spanish portuguese swiss japanese chinese polish danish swedish turkish scots vietnamese".split()
)
# "Dutch | stun France", as headlines write
_DOES = re.compile(
    r" (?:[Bb]eat|[Ss]tun|[Ee]dge|[Cc]rush|[Tt]hrash|[Ss]ink|[Hh]old|[Dd]raw|[Ww]in|[Ll]ose|[Ss]ee [Oo]ff|[Oo]ust|[Rr]out|[Dd]own|[Rr]ally|[Oo]vercome|[Dd]efeat|[Oo]utclass|[Hh]umble|[Hh]ammer|[Ss]hock|[Ee]liminate|[Ss]queeze|[Cc]ruise|[Ee]ase|[Bb]ow|[Cc]rash|[Ss]urvive|[Ss]natch)\b"
)
_NEAR = 2
"""So many teams named last are near enough for one of them to be meant."""


def find_countryman(text: str, mention: TeamMention, teams: Mapping[str, Team], recent: Sequence[str]) -> Team | None:
    """The one club or national team of the country that "the Italians" or "the Italian side" can be.

    `teams` are those of the article by key, `recent` the keys of those named so far; of several compatriots it is the one
    among the two teams named last.
    """
    word = mention.text.lower()
    if text[max(0, mention.start - 4) : mention.start].lower() != "the ":
        plural = word.endswith("s") or word in _PLURAL
        if not (plural and _DOES.match(text, mention.end)):
            return None
        nations = {key: team for key, team in teams.items() if team.kind == "country"}
        return _only_one(mention, nations or teams, recent)
    side = _SIDE_BEHIND.match(text, mention.end)
    if side is None and not ((word.endswith("s") or word in _PLURAL) and not AFTER_PEOPLE.match(text, mention.end)):
        return None
    if side is None and re.match(r" [a-z-]+", text[mention.end :]) and not word.endswith("s"):
        return None
    return _only_one(mention, teams, recent)


def _only_one(mention: TeamMention, teams: Mapping[str, Team], recent: Sequence[str]) -> Team | None:
    """The one team of a people's country, of several the one among the two named last."""
    country = mention.teams[0].country
    fits = {key: team for key, team in teams.items() if team.country == country}
    if len(fits) > 1:
        last = list(dict.fromkeys(reversed(recent[-_LOOK_BACK:])))[:_NEAR]
        fits = {key: team for key, team in fits.items() if key in last}
    return next(iter(fits.values())) if len(fits) == 1 else None


_LOOK_BACK = 20


def national_end(text: str, mention: TeamMention) -> int | None:
    """The end of "Canada's women's national team", where those words make a country or a people that team."""
    nation = mention.teams[0].kind == "country" and mention.kind in {"name", "demonym"}
    match = _NATIONAL.match(text, mention.end) if nation else None
    return match.end() if match else None


def side_end(text: str, end: int) -> int:
    """The end of "Italian side" where "side" belongs to the mention that ends at `end`."""
    side = _SIDE_BEHIND.match(text, end)
    return side.end() if side else end
