"""Many articles to their facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.spreading import Workers, spread
from transforms.extract import extract
from transforms.model import Article, ArticleFacts

# Fewer articles than this are read before further processes would have started.
WORTH_SPREADING = 400


@dataclass(frozen=True, slots=True)
class Failure:
    """An article whose reading broke off: a fault of ours, kept with its reason while the others go on."""

    id: str
    reason: str


def extract_all(articles: Iterable[Article], workers: Workers = 0) -> Iterator[ArticleFacts | Failure]:
    """The facts of each article, in the order given; `workers` 0 means one for each core."""
    return spread(extract_one, articles, workers=workers, worth=WORTH_SPREADING)


def extract_one(article: Article) -> ArticleFacts | Failure:
    """The facts of one article, or why its reading broke off."""
    try:
        return extract(article)
    except Exception as error:  # noqa: BLE001 - one article that trips a rule must not lose the others
        return Failure(article.id, f"{type(error).__name__}: {error}")
