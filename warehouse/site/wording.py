"""How football writes things: days, minutes, scores; and evidence with its words marked."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from markupsafe import Markup, escape

Row = Mapping[str, Any]


def day(text: str | None, form: str = "long") -> str:
    """A day in words, in the long, the short or the tiny form; "" for none.

    >>> day("2022-03-13"), day("2022-03-13", "short"), day("2022-03-13", "tiny")
    ('Sunday 13 March 2022', '13 Mar 2022', '13 Mar')
    """
    if not text:
        return ""
    moment = date.fromisoformat(text[:10])
    if form != "long":
        return f"{moment.day} {moment:{'%b' if form == 'tiny' else '%b %Y'}}"
    return f"{moment:%A} {moment.day} {moment:%B %Y}"


def moment(text: str | None) -> str:
    """A moment in words: "26 Nov 2026, 15:02 UTC".

    >>> moment("2026-11-26 15:02:06.7")
    '26 Nov 2026, 15:02 UTC'
    """
    if not text:
        return ""
    when = datetime.fromisoformat(text)
    return f"{when.day} {when:%b %Y, %H:%M} UTC"


def clock(goal: Row) -> str:
    """The minute as football writes it; "" where nobody says it.

    >>> clock({"minute": 90, "added": 3}), clock({"minute": 45, "added": 0}), clock({"minute": 11})
    ('90+3’', '45+’', '11’')
    """
    minute, added = goal.get("minute"), goal.get("added")
    if minute is None:
        return ""
    return f"{minute}’" if added is None else f"{minute}+{added or ''}’"


_STATUS = {"postponed": "P–P", "abandoned": "A–A", "cancelled": "off", "walkover": "w/o"}


def score(match: Row) -> str:
    """The score between the teams' names: "1–1", "v" before the match, "P–P" for a match put off.

    >>> score({"home_goals": 2, "away_goals": 1}), score({"home_goals": None, "status": "scheduled"})
    ('2–1', 'v')
    """
    if match.get("home_goals") is not None:
        return f"{match['home_goals']}–{match['away_goals']}"
    return _STATUS.get(match.get("status") or "", "v")


def notes(goal: Row) -> str:
    """What else there is to say of a goal: "pen", "og"."""
    said = [word for key, word in (("penalty", "pen"), ("own_goal", "og")) if goal.get(key)]
    return f" ({', '.join(said)})" if said else ""


def ordinal(number: int) -> str:
    """A place in the table as it is read out.

    >>> [ordinal(n) for n in (1, 2, 3, 11, 22)]
    ['1st', '2nd', '3rd', '11th', '22nd']
    """
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def signed(number: int) -> str:
    """A difference with its sign, a true minus before what is below zero.

    >>> signed(3), signed(-2), signed(0)
    ('+3', '−2', '0')
    """
    return f"+{number}" if number > 0 else f"−{-number}" if number < 0 else "0"


def marked(sentence: str, evidence: Iterable[str], names: Iterable[str] = ()) -> Markup:
    """The sentence with its evidence in <mark> and, inside, the names that the fact is about in <strong>.

    Everything else is escaped: what a newspaper prints never becomes markup.

    >>> marked("Ode <b> scored.", ["Ode <b> scored"], ["Jan Ode"])
    Markup('<mark><strong>Ode</strong> &lt;b&gt; scored</mark>.')
    """
    spans = _apart((at, at + len(part)) for part in evidence if part and (at := sentence.find(part)) >= 0) or [
        (0, len(sentence))
    ]
    lasts = sorted({name.split()[-1] for name in names if name.split()}, key=len, reverse=True)
    strong = re.compile(r"\b(?:" + "|".join(map(re.escape, lasts)) + r")\b") if lasts else None
    done, out = 0, Markup()
    for start, end in spans:
        out += escape(sentence[done:start]) + Markup("<mark>{}</mark>").format(_strong(sentence[start:end], strong))
        done = end
    return out + escape(sentence[done:])


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap made one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def _strong(text: str, names: re.Pattern[str] | None) -> Markup:
    if names is None:
        return escape(text)
    done, out = 0, Markup()
    for found in names.finditer(text):
        out += escape(text[done : found.start()]) + Markup("<strong>{}</strong>").format(found.group())
        done = found.end()
    return out + escape(text[done:])


FILTERS = {
    "clock": clock,
    "day": day,
    "marked": marked,
    "moment": moment,
    "notes": notes,
    "ordinal": ordinal,
    "score": score,
    "signed": signed,
}
"""The names under which templates know these functions."""
