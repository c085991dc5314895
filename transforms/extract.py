"""The pipeline: an article's text in, its facts out."""

from dataclasses import replace

from transforms.facts.kinds import find_kind
from transforms.facts.matches import find_matches
from transforms.facts.results import find_results
from transforms.facts.standings import find_standings
from transforms.facts.upcoming import find_upcoming
from transforms.model import Article, ArticleFacts, Evidence, Rejected
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import Reference, load_reference

EXTRACTOR_VERSION = "1"
"""Changes whenever the rules do: facts carry it, and a reparse looks for older ones."""


def extract(article: Article, reference: Reference | None = None) -> ArticleFacts:
    """All that the article states; pure: the same article and reference give the same facts."""
    known = reference or load_reference()
    reading = read(lay_out(_within_reason(article)), known)
    statements = [s for i, sentence in enumerate(reading.sentences) for s in find_results(i, sentence)]
    found = find_matches(reading, statements, known)
    standings, unfit = find_standings(reading, found.focus)
    return ArticleFacts(
        id=article.id,
        kind=find_kind(reading, found.matches),
        matches=found.matches,
        mentioned=found.mentioned,
        upcoming=tuple(find_upcoming(reading, found.focus)),
        standings=tuple(standings),
        rejected=(*found.rejected, *unfit, *_unread(article)),
    )


LONGEST = 60_000
"""Characters of an article that are read; the longest reports and live pages have about 40,000."""


def _within_reason(article: Article) -> Article:
    return replace(article, text=article.text[:LONGEST]) if len(article.text) > LONGEST else article


def _unread(article: Article) -> tuple[Rejected, ...]:
    """The word that the rest of a very long text was not read."""
    if len(article.text) <= LONGEST:
        return ()
    first = Evidence(LONGEST, min(len(article.text), LONGEST + 80), article.text[LONGEST : LONGEST + 80])
    return (Rejected("text", f"longer than {LONGEST:,} characters: not read from here on", (first,)),)
