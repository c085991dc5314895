"""Other sports: what an article is about where it is not football, as its words tell."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from transforms.facts.grammar.phrases import PhraseTables, phrases
from transforms.facts.sport_sections import find_other_sections
from transforms.reading.mentions import Reading, unread
from transforms.reading.triggers import triggered

_SPORTS: dict[str, list[str]] = {
    "american football": phrases(
        """
        quarterback, quarterbacks, touchdown, touchdowns, field goal, field goals, wide receiver, running back, linebacker, end zone, nfl, super bowl, fourth down, two-point conversion, punt return
        extra point, tight end, offensive line, incomplete, interception, 2-yard, yard line, kickoff return, third quarter, fourth quarter
        """
    ),
    "athletics": phrases(
        "hurdles, javelin, relay, decathlon, heptathlon, triple jump, shot put, personal best, sprinter"
    ),
    "australian rules": phrases(
        "afl, behinds, ruckman, goal square, centre bounce, inside 50, mark of the year, brownlow"
    ),
    "baseball": phrases(
        "inning, innings, pitcher, pitchers, pitching, shortstop, home run, homer, bullpen, mlb, strikeouts, struck out, bases loaded, walk-off, at bats, outfielder, rbi, rbis, top of the, bottom of the"
    ),
    "basketball": phrases(
        "free throw, free throws, 3-pointer, 3-pointers, three-pointer, three-pointers, layup, lay-up, rebounds, buzzer, nba, wnba, point guard, senior guard, fourth quarter, third quarter, double-double, dunk, jump shot"
    ),
    "boxing": phrases(
        "boxing, boxer, boxers, flyweight, bantamweight, featherweight, lightweight, welterweight, middleweight, rsc, weight category, same weight, unanimous decision, knockdown"
    ),
    "cricket": phrases(
        "wicket, wickets, overs, innings, batsman, batsmen, batter, bowler, bowled, lbw, runs, t20, test match, stumps"
    ),
    "field hockey": phrases(
        "hockey, penalty corner, penalty corners, short corner, short corners, field goal, umpires, drag-flick, drag flick, astroturf, penalty stroke, fih"
    ),
    "gaelic games": phrases(
        "hurling, hurler, camogie, gaa, inter-county, football championship, gaelic football, wides, from play, three-quarter stage, throw-in time, sliotar, half-forward, half-back line, full-forward, county board, billowed, fisted, senior hurling, intermediate hurling, points from frees, two-pointer"
    ),
    "handball": phrases("handball league, seven-metre, seven-metre throw, ehf, handball world, pivot"),
    "ice hockey": phrases(
        "puck, nhl, power play, power-play, goaltender, slap shot, slapshot, wrist shot, defenseman, defenceman, rink, third period, second period, first period, the third, short-handed, extra attacker, empty-netter, hockey, stanley cup"
    ),
    "lacrosse": phrases("lacrosse, draw controls, ground balls, faceoff, face-offs, 8-meter, eight-meter, crease, lax"),
    "netball": phrases("netball, goal attack, goal shooter, wing defence, super shot, centre pass"),
    "rugby": phrases(
        """
        rugby, scrum, scrums, lineout, line-out, lineouts, fly-half, flyhalf, fly half, scrum-half, scrum half, try, tries, try-scorer, converted try, conversion, ruck, maul, number eight, flanker, bonus point, bonus-point
        touchline conversion, penalty goal, penalty try, try line, tryline, dot down, dotted down, forward pass, loose forward, wallabies, all blacks, springboks, sin-bin, six nations, hooker, loosehead, tighthead, super league, tackle count, dropped goal, drop goal, knock-on, twickenham, interception try, dummy-half, dummy half, stand-off, hooter, grubber, touchdown, touched down, league leaders' shield, sin-binned, second-rower, goal line drop-out
        """
    ),
    "softball": phrases("softball, home run, inning, innings, runs, pitched, pitchers, pitching, struck out"),
    "tennis": phrases(
        "tie-break, tiebreak, break point, match point, straight sets, grand slam, wimbledon, baseline, atp, wta"
    ),
    "volleyball": phrases("volleyball, spiker, libero, straight sets, setter, fifth set, two sets, first set"),
    "darts": phrases("darts, checkout, 180s, dominoes, legs, bull"),
}
_FOOTBALL = phrases(
    """
    striker, strikers, midfielder, midfielders, winger, full-back, left-back, right-back, centre-back, centre-half, centre-forward, penalty area, penalty box, six-yard box, 18-yard box, headed, header, nodded, volley, volleyed, free-kick
    free kick, offside, equaliser, equalizer, soccer, crossbar, clean sheet, stoppage time, stoppage-time, injury time, injury-time, added time, back post, far post, near post, yellow card, red card, own goal, hat-trick, premier league
    football league, uefa, fifa, fa cup, la liga, serie a, bundesliga, ligue 1, champions league, half-time, shootout, aggregate, footballer
    """
)
_LEAST = 3
"""So many different words of a sport make an article one about it, where fewer of football's stand beside them."""
_FEW = 2
"""So many make a paragraph one about it within an article that has more of them, where none of football's stands beside."""

_TABLES = PhraseTables({**_SPORTS, "football": _FOOTBALL})
# "0-14", "2-11": goals and points
_GAELIC_SCORE = re.compile(r"(?<![\w-])[0-7]-[0-3]\d(?![\w-])")
# "0-5 to 1-2", "5-4 to 0-12": two of them, one for each side
_GAELIC_RESULT = re.compile(r"(?<!from )(?<![\w-])\d-\d{1,2} to \d-\d{1,2}(?![\w-])")


# the sport itself, named as what is played: not as whose ground or club lies there
_NAMED = triggered(
    r"\b(?P<sport>badminton|baseball|basketball|bowls|camogie|cricket|darts|dominoes|(?:(?:women|men|beach|at|of|play(?:s|ed|ing)?)['’]?s? )?handball|hockey|hurling|kabaddi|lacrosse|netball|skittles"
    r"|snooker|softball|squash|tennis|volleyball|water polo|rugby)\b(?!['’]?s? (?:club|ground|pitch|field|oval|pavilion|stadium|style|school|scores?|player)|-style|-type| ?&)",
    re.IGNORECASE,
)
_FOOTBALL_NAMED = re.compile(r"\b(?:football(?:er|ers|ing)?|soccer|afc|fa)\b")
_LEAD = 600
"""Characters: an article that names its sport once does so at its head."""
_MOST_NAMED = 3
"""So often at most the name of a sport counts, however often a text names it."""


def _named(text: str) -> Counter[str]:
    """How often a text names each other sport; "Rugby" with a capital is a town as often.

    >>> _named("The hockey round-up: Hockey A beat Rugby Town"), _named("at the cricket ground")
    (Counter({'hockey': 2}), Counter())
    """
    found = [m for m in _NAMED.finditer(text) if m["sport"] != "Rugby"]
    return Counter(_HANDBALL.sub("handball", m["sport"].lower()) for m in found if not _is_offence(m))


_HANDBALL = re.compile(r".*handball$", re.DOTALL)
_TEAM_OF_HANDBALL = re.compile(
    r"(?::|['’]?s?,? (?:team|match|game|league|cup|tournament|championship|world|european|season|side|coach|results?|round-?up|federation|final))",
    re.IGNORECASE,
)


def _is_offence(match: re.Match[str]) -> bool:
    """Whether "handball" is what a penalty is given for, and not the game."""
    bare = match["sport"].lower() == "handball"
    return bare and _TEAM_OF_HANDBALL.match(match.string, match.end()) is None


# what counts otherwise than in goals: kicks of a shoot-out, shots, corners, ages, records
_NO_GOALS = triggered(
    r"penalt|shoot|spot|pens\b|kicks|shots?\b|corners?\b|saves?\b|attempts?\b|\bage[ds]?\b|record|overall|aggregate"
)


def _in_points(text: str) -> tuple[int, int]:
    """How many scores of a text in lower case are those of a game of points, and how many are any: "29-27", "51-9".

    >>> _in_points("they won 29-27 and lost 51-9"), _in_points("they won 22-0 and 10-3"), _in_points("11-10 on penalties")
    ((2, 2), (0, 2), (0, 0))
    """
    told = [
        (int(m["a"]), int(m["b"] or m["a"]))
        for m in _SCORE.finditer(text)
        if not _NO_GOALS.search(text, max(0, m.start() - 40), m.end() + 40)
    ]
    return sum(max(score) >= _MOST_GOALS or min(score) >= _BOTH_HIGH for score in told), len(told)


# "29-27", "11-all"; not "2018-19", "4-3-3", "10-15 minutes"
_SCORE = triggered(
    r"(?<![\d\-–/.:£$€])(?P<a>\d{1,3})(?:[-–](?P<b>\d{1,3})(?![-–/:]?\d)|-all\b)(?! ?(?:yards?|minutes?|years?|days?|weeks?|months?|metres?|year-olds?|man|men|am|pm|million)\b)(?! ?%)"
)


_MOST_GOALS = 25
"""No side scores so many goals."""
_BOTH_HIGH = 9
"""Nor do both sides of a match score so many."""
_POINTS = "points"
"""A game of points whose name the article does not tell."""


def find_other_sport(reading: Reading) -> str | None:
    """The sport that the article is about where it is another one, else None.

    Words that several sports share count for each; those of football speak against all, and so do scores against it.
    """
    text = reading.document.text.lower()
    sport = _sport_of_words(reading, text)
    if sport is not None or len(_told(text).get("football", ())) >= _FEW:
        return sport
    high, told = _in_points(text)
    return _POINTS if high > 1 and high * 2 >= told else None


def _sport_of_words(reading: Reading, text: str) -> str | None:
    """The sport that the words of an article tell."""
    found = {sport: len(words) for sport, words in _told(text).items()}
    football = found.pop("football", 0)
    gaelic = len(set(_GAELIC_SCORE.findall(text))) + 2 * len(set(_GAELIC_RESULT.findall(text)))
    if gaelic > 1:
        found["gaelic games"] = found.get("gaelic games", 0) + gaelic
    sport = max(found, key=lambda s: found[s], default=None)
    if sport is not None and found[sport] >= max(_LEAST, football + 1):
        return sport
    ((named, often),) = _named(reading.document.text).most_common(1) or [("", 0)]
    if not often or _FOOTBALL_NAMED.search(text):
        return None
    beside = max((len(words - {named}) for sport, words in _told(text).items() if named in sport), default=0)
    told = min(often, _MOST_NAMED) + beside
    sure = told > 1 or named in _named(reading.document.text[:_LEAD])
    return named if sure and told > 2 * football else None


def football_only(reading: Reading) -> Reading:
    """The reading without the mentions of paragraphs that tell of another sport: a day of many games is one article.

    Such a paragraph stands under the name of another sport, or holds two words of a sport of which the article holds
    three, or scores of a game of points, and no word of football.
    """
    apart = find_other_sections(reading.sentences)
    text = reading.document.text.lower()
    whole = _told(text)
    sports = {sport for sport, words in whole.items() if sport != "football" and len(words) >= _LEAST}
    high, _ = _in_points(text)
    if not sports and high < _FEW and not apart:
        return reading
    paragraphs: dict[int, str] = {}
    for read in reading.sentences:
        index = read.sentence.paragraph
        paragraphs[index] = f"{paragraphs.get(index, '')} {read.sentence.text.lower()}"
    foreign = apart | {
        index
        for index, told in paragraphs.items()
        if _is_foreign(_told(told), sports) or (high >= _FEW and _tells_points(told))
    }
    return replace(
        reading,
        sentences=tuple(unread(read) if read.sentence.paragraph in foreign else read for read in reading.sentences),
    )


@lru_cache(maxsize=2)
def _told(text: str) -> Mapping[str, frozenset[str]]:
    """The words of each sport that a lower-case text holds."""
    found: dict[str, set[str]] = {}
    for tag in _TABLES.find(text):
        found.setdefault(tag.table, set()).add(tag.phrase)
    return {sport: frozenset(words) for sport, words in found.items()}


def _is_foreign(told: Mapping[str, frozenset[str]], sports: set[str]) -> bool:
    return "football" not in told and any(len(told.get(sport, ())) >= _FEW for sport in sports)


def _tells_points(text: str) -> bool:
    """Whether a paragraph tells a game of points, in at least half of its scores and no word of football."""
    high, told = _in_points(text)
    return 0 < told <= high * 2 and "football" not in _told(text)
