"""What stands in brackets beside a side's name and is no score of it: records of a season, empty halves."""

import re

from transforms.reading.triggers import triggered

_RECORD = r"\d{1,2}-\d{1,2}(?:-\d{1,2})?"
_LEAGUE = r"[A-Z][A-Za-z0-9.&'’-]*(?: [A-Z][A-Za-z0-9.&'’-]*){0,4}"
# "Ferrum | (2-9, 1-3)", "Navy | (2-10-2, 0-4-2 Patriot League)", "Austin | (2-3-1)"
_BRACKETS = triggered(
    rf"(?<=[A-Za-z.’']) \((?:{_RECORD}(?: {_LEAGUE})?, {_RECORD}(?: {_LEAGUE})?(?:, {_RECORD}(?: {_LEAGUE})?)?|\d{{1,2}}-\d{{1,2}}-\d{{1,2}}(?: {_LEAGUE})?)\)"
)
# "Old Dominion | (9-3)": where others of the page are records too
_SHORT = re.compile(r"(?<=[A-Za-z]{3}) \(\d{1,2}-\d{1,2}\)")
# "improved to | 10-7-2 overall", "fell to | 2-9, 1-3."
_CHANGED = re.compile(
    rf"\b(?:improv(?:ed?|es|ing)|f[ae]ll(?:s|ing)?|drop(?:s|ped|ping)?|mov(?:ed?|es|ing)|slip(?:s|ped|ping)?|stands?|stood|sits?|sat) (?:back )?(?:to|at) (?P<record>{_RECORD}(?:,? (?:and )?{_RECORD})*)(?=[.,;]| overall| in | on | and | this | for )"
)
# "No. 22 | Old Dominion", "the No. 3 seed | Hull"
_RANKED = re.compile(r"\b[Nn]o\. ?\d{1,2}(?:[- ]seed(?:ed)?)? (?=[A-Z])")
# "Hull (5-2) beat Ferrum (3-4), 3-0": a result stands behind both
_BEFORE_RESULT = triggered(
    r"(?<=[A-Za-z]{3}) (?P<one>\(\d{1,2}-\d{1,2}\))(?:(?! \(|\d[-–]\d)[^\n.]){4,60} (?P<other>\(\d{1,2}-\d{1,2}\))(?=,? (?:by )?\d{1,2}[-–]\d{1,2}\b)"
)
_LEAST = 2
"""So many records make a page that prints them."""


def without_records(text: str) -> str:
    """The text with records and ranks as spaces, every other character in its place, where it prints several.

    Empty brackets are spaces too.

    >>> without_records("No. 3 Hull (8-1, 2-0) beat Ferrum (2-9-1, 0-2 Big East) 5-1.")
    '      Hull            beat Ferrum                       5-1.'
    >>> without_records("Hull (5-2) beat Ferrum (3-4), 3-0.")
    'Hull       beat Ferrum,       3-0.'
    >>> without_records("Hull beat Ferrum 2-1 (1-0)."), without_records("Oakham (4-4-2): Hart; Fox, Bell")
    ('Hull beat Ferrum 2-1 (1-0).', 'Oakham (4-4-2): Hart; Fox, Bell')
    """
    text = text.replace("()", "  ") if "()" in text else text  # "Roma () 1": the half-time score that an agency has not
    spans = [m.span() for m in _BRACKETS.finditer(text)] if "(" in text else []
    spans = [span for span in spans if text[span[1] : span[1] + 1] != ":"]  # a formation heads its line-up
    pairs = list(_BEFORE_RESULT.finditer(text)) if "(" in text else []
    spans += [m.span(group) for m in pairs for group in ("one", "other")]
    if len(spans) < _LEAST:
        return text
    spans += [m.span() for pattern in (_SHORT, _RANKED) for m in pattern.finditer(text)]
    spans += [m.span("record") for m in _CHANGED.finditer(text)]
    letters = list(text)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
        if text[end : end + 1] == "," and text[start : start + 1] in {" ", "("}:  # the comma goes to the name
            letters[start - (text[start] == "(")] = ","
            letters[end] = " "
    return "".join(letters)
