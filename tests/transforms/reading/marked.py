"""Sentences with their mentions marked: what a test of the reading writes, and how it is compared."""

import re

from transforms.model import Article
from transforms.reading.document import lay_out
from transforms.reading.mentions import TeamRef
from transforms.reading.read import read
from transforms.reference import load_reference

_MARK = re.compile(r"\[(?P<team>[^\]=]+)(?:=[^\]]+)?\]|\{(?P<person>[^}=]+)(?:=[^}]+)?\}")


def plain(marked):
    """The text without its marks: "[Roma] beat [City=Manchester City]" is "Roma beat City"."""
    return _MARK.sub(lambda m: m["team"] or m["person"], marked)


def marks(marked):
    """The marks of a text, in order, whose names are the words printed unless "=" tells more."""
    return [m.group() for m in _MARK.finditer(marked)]


def read_marks(text, **article):
    """The marks that the reading gives a text: teams in [], people in {}, "=" before a name that is not the words."""
    reading = read(lay_out(Article("a", text, **article)), load_reference())
    found = []
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            printed = text[mention.start : mention.end]
            if mention.kind == "team":
                assert isinstance(mention.value, TeamRef)
                name = mention.value.name
                found.append(f"[{printed}]" if name == printed else f"[{printed}={name}]")
            elif mention.kind == "person":
                found.append(f"{{{printed}}}" if mention.value == printed else f"{{{printed}={mention.value}}}")
    return found
