"""Teams that a sentence names as rivals in a table, and not as playing: "a 2-0 win to go level on points with <T1>"."""

from transforms.reading.triggers import triggered

# "level on points with Group J leaders | Roma", "four clear of | Roma", "leapfrogged | Roma", "two points behind second-placed | Roma"
_IN_TABLE = triggered(
    r"\b(?:(?:level|tied|equal)(?:\ on\ (?:[\w-]+\ )?points)?\ with|points?\ (?:as|with|off|from|adrift\ of|better\ than)|(?:clear|ahead|short|adrift|within\ [\w-]+\ points?|in\ front)\ of"
    r"|behind|above|below|beneath|leapfrog\w*|overt[ao]\w+|overhaul\w*)\ "
    r"(?:(?!(?:after|against|and|as|at|but|by|for|from|in|on|over|to|when|while|with)\b)[\w'’-]+\ |(?:group|pool|section|zone)\ \w\ |<[CPX]\d+>(?:['’]s?)?\ ){0,4}<T(?P<team>\d+)>"
)


def rivals_in_table(shape: str) -> set[int]:
    """The numbers of the mentions of teams to which a shape measures another in the table.

    >>> sorted(rivals_in_table("<T0> beat <T1> to go level on points with group b leaders <T2>"))
    [2]
    """
    return {int(match["team"]) for match in _IN_TABLE.finditer(shape)}
