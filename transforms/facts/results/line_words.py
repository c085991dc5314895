"""Patterns of results that are printed, and not told: lines and rows of two teams and their figures."""

import re

from transforms.facts.grammar.patterns import shape_pattern

# "Torino 1-1 Inter Milan", "Arsenal Women 2-1 (agg 3-1) Lyon", "Chelsea 2 Ajax 1", "Chelsea (1) 2 - Ajax (0) 1"
LINE = shape_pattern(
    r"{T:home}\ ?(?:\((?:\w+|<P\d+>\ (?:<M\d+>|\d)[^()]{0,120})\)\ )?,?\ ?{S:score}(?:\ ?\([^<>()]{0,20}(?:<S\d+>)?[^<>()]{0,12}\))?\ ?{T:away}"
)
# "Chelsea v Ajax 2-1", "Chelsea - Ajax: 2-1" as a line, or in a list of them
SCORE_LAST = shape_pattern(
    r"(?:^\W*(?:[\w\ ]{2,16}:\ )?|(?<=[;,]\ ))(?:<C\d+>:?\ )?{T:home}\ ?(?:vs?\b\.?|versus|[–—-])\ ?{T:away}:?,?\ {S:score}(?=\W*$|\ ?[;,(])"
)
FIGURES = shape_pattern(
    r"{T:home}(?:[,:]?\ |\ ?\.{2,12}\ ?)(?:[(\[]\d{1,2}[)\]]\ ?)?(?P<h>\d{1,2})(?!\d"
    r"|\w)(?:\ ?\([^()]{0,200}\))?\s?(?:[,;–—-]|\.{2,12}|vs?\b\.?|(?:bt|beat|lost\ to|drew\ with|drew)(?=\ ))?\ ?{T:away}(?:[,:]?\ |\ ?\.{2,12}\ ?)(?:[(\[]\d{1,2}[)\]]\ ?)?(?P<a>\d{1,2})(?![\d\w'+])"
)

# "Roma (5) vs Lazio (0)", "Roma (2), Lazio (1)" as a line of its own
IN_BRACKETS = shape_pattern(
    r"^\W*{T:home}\ ?\((?P<h>\d{1,2})\),?\ ?(?:vs?\b\.?|versus|[-–—|])?\ ?{T:away}\ ?\((?P<a>\d{1,2})\)\W*$"
)

# "Roma (2-0) Lazio" as a line of its own
SCORE_IN_BRACKETS = shape_pattern(r"^\W*{T:home}\ ?[(\[]{S:score}[)\]]\ ?{T:away}\W*$")

# "Points: Roma 28, Lazio 24, Napoli 22": no results
TABLE_LINE = re.compile(r"\b(?:points|standings|ladder|table)\b|(?:<T\d+>,? \d+,\s){3}|\b(?:1[6-9]|[2-9]\d)\b")
