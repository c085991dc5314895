"""The gold corpus with its clubs under invented names, as an article on clubs that no list knows.

Lists know most clubs that articles name, so that an unchanged corpus hardly shows how sides are read without them.
Countries keep their names; a nickname that lists know becomes the invented name too.
What is renamed hangs on the lists alone, and on nothing that reading does.
"""

import re
from collections import defaultdict
from itertools import product

from transforms.reading.words import CLUB_WORDS

_FRONTS = "Har Oak Wel Thorn Ash Brack Cold Dun Elm Fen Gos Hath Ken Lang Mar Neth Or Pend Quen Rud Sed Tarn".split()
_ENDS = "wick combe thwaite mere stead dale bury worth".split()
INVENTED = [front + end for end, front in product(_ENDS, _FRONTS)]
"""Towns of no club that lists know; each article gives them out in this order."""
_TEAM_FIELDS = frozenset({"home", "away", "team", "to", "teams"})


def renamed(row, facts, reference):
    """The article and its facts with each listed club of the facts under an invented name; None where there is none."""
    clubs = list(
        dict.fromkeys(
            team.id for name in _named_in(facts) if (team := reference.teams.lookup(name)) and team.kind == "club"
        )
    )
    new = dict(zip(clubs, INVENTED, strict=False))
    called = {printed: _called(printed, new[club]) for printed, club in _printed(row, set(clubs), reference).items()}
    if not called:
        return None
    pattern = re.compile(
        rf"(?<![\w-])(?:[Tt]he )?({'|'.join(map(re.escape, sorted(called, key=len, reverse=True)))})(?!\w)"
    )
    texts = {
        field: pattern.sub(lambda match: called[match[1]], row[field]) for field in ("title", "text") if row.get(field)
    }

    def named(name):
        team = reference.teams.lookup(name)
        return new.get(team.id, name) if team else name

    return row | texts, _mapped(facts, named)


def _named_in(facts, field=None):
    """The names of teams in the facts of an article, in order."""
    if isinstance(facts, dict):
        for key, value in facts.items():
            yield from _named_in(value, key)
    elif isinstance(facts, list):
        for value in facts:
            yield from _named_in(value, field)
    elif field in _TEAM_FIELDS and isinstance(facts, str):
        yield facts


def _printed(row, clubs, reference):
    """The club, of those `clubs`, that each form printed in the article can mean; none for a form of several."""
    found = defaultdict(set)
    for mention in reference.teams.find(f"{row.get('title') or ''}\n{row['text']}"):
        meant = {team.id for team in mention.teams} & clubs
        if mention.kind != "demonym":
            found[mention.text] |= meant
    return {printed: next(iter(meant)) for printed, meant in found.items() if len(meant) == 1}


def _called(printed, town):
    """The invented name in the form of the printed one: with a club's word behind it where that has one."""
    last = printed.rsplit(" ", 1)[-1]
    return f"{town} {last}" if " " in printed and last.lower() in CLUB_WORDS else town


def _mapped(facts, named, field=None):
    if isinstance(facts, dict):
        return {key: _mapped(value, named, key) for key, value in facts.items()}
    if isinstance(facts, list):
        return [_mapped(value, named, field) for value in facts]
    return named(facts) if field in _TEAM_FIELDS and isinstance(facts, str) and facts not in ("home", "away") else facts
