"""The meta properties that say something about an article, the surest first, in lower case."""

from typing import Final

TITLES: Final = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline")
SITES: Final = ("og:site_name", "application-name", "dc.publisher")
DESCRIPTIONS: Final = ("description", "og:description", "twitter:description")
AUTHORS: Final = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "cxenseparse:author",
    "twitter:creator",
)
PUBLISHED: Final = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "rnews:datepublished",
    "originalpublicationdate",
    "article_date_original",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "published_time",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "publication-date",
    "pubdate",
    "pub_date",
    "dcterms.created",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "date",
    "cb_published",
    "displaydate",
    "iso-8601-publish-date",
    "citation_publication_date",
    "datecreated",
    "created",
)
UPDATED: Final = (
    "article:modified_time",
    "og:updated_time",
    "article:updated_time",
    "datemodified",
    "dcterms.modified",
    "lastmod",
    "last-modified",
    "revised",
)
TYPE: Final = "og:type"
ADDRESS: Final = "og:url"

ALL: Final = frozenset((*TITLES, *SITES, *DESCRIPTIONS, *AUTHORS, *PUBLISHED, *UPDATED, TYPE, ADDRESS))
