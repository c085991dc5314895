"""Sections of a page under the name of a sport: what stands under "Field hockey:" is not football's."""

import re
from collections.abc import Iterable

from transforms.reading.mentions import ReadSentence

_SPORTS = (
    "american football|athletics|aussie rules|australian rules|badminton|baseball|basketball|bowling|bowls|boxing|camogie|cricket"
    "|cross[ -]country|cycling|darts|equestrian|(?:field |ice )?hockey|figure skating|gaelic (?:football|games)|golf|gymnastics|handball|horse racing"
    "|hurling|judo|karate|lacrosse|motor ?racing|motorsport|netball|pool|rowing|rugby(?: league| union| sevens)?|sailing|skiing|snooker|softball"
    "|speedway|squash|swimming(?: (?:and|&) diving)?|table tennis|tennis|track(?: (?:and|&) field)?|triathlon|volleyball|water polo|weightlifting|wrestling"
    "|afl|gaa|mlb|nba|nfl|nhl|nrl|wnba|cross country/track and field"
)
_FOOTBALL = "soccer|football|futsal|fa cup|premier league|champions league"
_WHOSE = (
    r"(?:(?:men|women|boys|girls|ladies|high school|college|prep|local|junior|youth|university)(?:['’]?s?)['’]? ){0,2}"
)
# "Field hockey:", "WOMEN'S SOCCER", "In college swimming"
_HEADING = re.compile(
    rf"\W*(?:in |more )?(?:{_WHOSE}(?:(?P<other>{_SPORTS})|{_FOOTBALL}))(?: (?:results|round-?up|scores|news|briefs|notes))?\W*",
    re.IGNORECASE,
)
# "NAVY WATER POLO (Saturday): …": the name of a sport at the head of its own paragraph
_LABEL = re.compile(
    rf"\W*(?:[A-Z][A-Za-z.&'’-]* ){{0,4}}(?:{_WHOSE.upper()})?(?:{_SPORTS.upper()})(?: \([A-Z][\w. ]{{2,20}}\))?:"
)
_LONGEST = 45


def find_other_sections(sentences: Iterable[ReadSentence]) -> set[int]:
    """The paragraphs that stand under the name of another sport, or begin with it.

    A section goes on to the next heading that names a sport, football among them, or a competition of football.
    """
    foreign: set[int] = set()
    inside = False
    for read in sentences:
        sentence = read.sentence
        heading = _HEADING.fullmatch(sentence.text) if len(sentence.text) <= _LONGEST else None
        if heading is not None:
            inside = heading["other"] is not None
        elif inside and sentence.part == "heading" and any(m.kind == "competition" for m in read.mentions):
            inside = False
        if inside or _LABEL.match(sentence.text):
            foreign.add(sentence.paragraph)
    return foreign
