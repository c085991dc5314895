"""Teams that a sentence names and that were not met: rivals in a table, and those with a result of their own."""

from transforms.reading.mentions import ReadSentence, TeamRef
from transforms.reading.triggers import triggered

# "level on points with Group J leaders | Roma", "four clear of | Roma", "leapfrogged | Roma", "two points behind second-placed | Roma"
_IN_TABLE = triggered(
    r"\b(?:(?:level|tied|equal)(?:\ on\ (?:[\w-]+\ )?points)?\ with|points?\ (?:as|with|off|from|adrift\ of|better\ than)|(?:clear|ahead|short|adrift|within\ [\w-]+\ points?|in\ front)\ of"
    r"|behind|above|below|beneath|leapfrog\w*|overt[ao]\w+|overhaul\w*)\ "
    r"(?:(?!(?:after|against|and|as|at|but|by|for|from|in|on|over|to|when|while|with)\b)[\w'’-]+\ |(?:group|pool|section|zone)\ \w\ |<[CPX]\d+>(?:['’]s?)?\ ){0,4}<T(?P<team>\d+)>(?:,? and (?:[\w-]+ ){0,2}<T(?P<second>\d+)>(?=[.,;]|$| (?:who|on|in)\b))?"
)


def rivals_in_table(shape: str) -> set[int]:
    """The numbers of the mentions of teams to which a shape measures another in the table.

    >>> sorted(rivals_in_table("<T0> beat <T1> to go level on points with group b leaders <T2>"))
    [2]
    """
    return {int(match[g]) for match in _IN_TABLE.finditer(shape) for g in ("team", "second") if match[g]}


# "Lecce lost 2-1 while | Roma beat their opponents by the same score": a result of its own, against somebody else
_OWN_RESULT = triggered(
    r"\b(?:while|whereas|and|but) (?:the )?<T(?P<team>\d+)> (?:also |both |narrowly )?(?:beat|defeated|won|lost|drew|saw off|edged|overcame|went down|fell)\b(?! them\b)"
)


def with_own_result(read: ReadSentence) -> set[str]:
    """The keys of the teams of which a clause joined to another tells a result of their own."""
    values = (read.mentions[int(match["team"])].value for match in _OWN_RESULT.finditer(read.shape))
    return {value.key for value in values if isinstance(value, TeamRef)}
