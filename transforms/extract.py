"""The pipeline: an article's text in, its facts out."""

from transforms.facts.kinds import find_kind
from transforms.facts.matches import find_matches
from transforms.facts.results import find_results
from transforms.model import Article, ArticleFacts
from transforms.reading.document import lay_out
from transforms.reading.read import read
from transforms.reference import Reference, load_reference

EXTRACTOR_VERSION = "1"
"""Changes whenever the rules do: facts carry it, and a reparse looks for older ones."""


def extract(article: Article, reference: Reference | None = None) -> ArticleFacts:
    """All that the article states; pure: the same article and reference give the same facts."""
    known = reference or load_reference()
    document = lay_out(article)
    reading = read(document, known)
    statements = [s for i, sentence in enumerate(reading.sentences) for s in find_results(i, sentence)]
    found = find_matches(reading, statements, known)
    return ArticleFacts(article.id, find_kind(reading, found.matches), found.matches, found.mentioned, rejected=found.rejected)
