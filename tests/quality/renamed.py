"""The gold corpus with its clubs under invented names, as an article on clubs that no list knows.

Lists know most clubs that articles name, so that an unchanged corpus hardly shows how sides are read without them.
Countries keep their names; a nickname that lists know becomes the invented name too.
"""

import re
from collections import defaultdict
from itertools import product

from transforms.evaluation.names import TeamNames
from transforms.facts_json import article_from_json
from transforms.reading.document import lay_out
from transforms.reading.mentions import TeamRef
from transforms.reading.read import read
from transforms.reading.words import CLUB_WORDS

_FRONTS = "Har Oak Wel Thorn Ash Brack Cold Dun Elm Fen Gos Hath Ken Lang Mar Neth Or Pend Quen Rud Sed Tarn".split()
_ENDS = "wick combe thwaite mere stead dale bury worth".split()
INVENTED = [front + end for end, front in product(_ENDS, _FRONTS)]
"""Towns of no club that lists know; each article gives them out in this order."""
_TEAM_FIELDS = frozenset({"home", "away", "team", "to", "teams"})


def renamed(row, facts, reference):
    """The article and its facts with each listed club under an invented name; None where there is none to rename."""
    forms = _printed(row, reference)
    new = {ref.key: INVENTED[place] for place, ref in enumerate({ref.key: ref for ref in forms.values()}.values())}
    if not new:
        return None
    called = {printed: _called(printed, new[ref.key]) for printed, ref in forms.items()}
    pattern = re.compile(
        rf"(?<![\w-])(?:[Tt]he )?({'|'.join(map(re.escape, sorted(called, key=len, reverse=True)))})(?!\w)"
    )
    texts = {
        field: pattern.sub(lambda match: called[match[1]], row[field]) for field in ("title", "text") if row.get(field)
    }
    names = TeamNames(reference.teams)
    refs = {ref.key: ref for ref in forms.values()}

    def named(name):
        same = [key for key, ref in refs.items() if names.is_same(name, ref.name)]
        return new[same[0]] if len(same) == 1 else name

    return row | texts, _mapped(facts, named)


def _printed(row, reference):
    """The listed clubs of an article by each form in which it prints one, without forms that stand for several."""
    reading = read(lay_out(article_from_json(row)), reference)
    found = defaultdict(dict)
    for told in reading.sentences:
        for mention in told.mentions:
            ref = mention.value
            if isinstance(ref, TeamRef) and ref.id and reference.teams.get(ref.id).kind == "club":
                found[reading.document.text[mention.start : mention.end]][ref.key] = ref
    return {printed: next(iter(refs.values())) for printed, refs in found.items() if len(refs) == 1}


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
