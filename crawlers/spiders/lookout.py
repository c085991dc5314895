"""What the links of a page tell of the ways into a site: its football sections, their paging, its archive by date."""

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

MOST_SECTIONS = 3
STEPS = ("day", "month", "year")
"""What an archive may have a page for, the best first."""

# /football, /sport/football/premier-league, /sports/soccer.html
SECTION = re.compile(
    r"""
    ^ (?: /[\w-]+ ){0,2}? / (?: football | soccer )
    (?: / [a-z]{1,15} (?: - [a-z]{1,15} ){0,2} )? /?
    (?: (?:index)? \.\w{3,5} )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# An article's own address: /football/2022/a-late-leveller-at-the-harbour, /football/60704512, /match-report_3.html
ARTICLE = re.compile(r"[^/]*(?:\w-\w[^/]*-\w|\d{3,}|[-_]\d+\.\w{3,5}$)[^/]*/?$")
# /archive/2022
YEARLY = re.compile(r"(?<=archive/|rchives/)(?:19|20)\d\d(?=/?$)", re.IGNORECASE)
# /archive/2022/03/13, /archive/2022-03-13, /archive/20220313, /2022/mar/13, /archive/2022/03
DATED = re.compile(
    r"""
    (?<!\d) (?P<year>(?:19|20)\d\d)
    (?: (?P<one>[/_-]?) (?P<month> 0[1-9] | 1[0-2] )
        (?: (?P<two>[/_-]?) (?P<day> 0[1-9] | [12]\d | 3[01] ) )?
      | / (?P<mon> jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec ) (?: / (?P<date> \d\d? ) )? )
    (?= /? (?: all | index )? (?:\.\w{3,5})? /? $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# ?page=2, /page/2, /football/2, ?p=2
PAGED = re.compile(r"(?P<before>[?&](?:page|p|pg|paged)=|/page[/-]|/)2(?P<after>(?:&[^?]*|/)?)$", re.IGNORECASE)
# Links to an archive that the front page names: /archive, /archives/2022
ARCHIVE = re.compile(r"/(?:[\w-]+/)?archives?(?:[/.?]|$)|/sitemap(?:\.html?|/?$)", re.IGNORECASE)


def find_sections(urls: Iterable[str]) -> list[str]:
    """The addresses among some links that are football sections, the shortest first.

    >>> find_sections(["https://x.org/news/", "https://x.org/sport/football/", "https://x.org/football/8112"])
    ['https://x.org/sport/football/']
    """
    found = {url for url in urls if SECTION.match(urlsplit(url).path) and not urlsplit(url).query}
    return sorted(found, key=lambda url: (len(url), url))[:MOST_SECTIONS]


def find_archive(urls: Iterable[str]) -> tuple[str, str] | None:
    """The template of archive pages by date that some link follows, and its step; a page for each day is best.

    >>> find_archive(["https://x.org/archive/2022/03", "https://x.org/archive/2022/03/13"])
    ('https://x.org/archive/{day:%Y/%m/%d}', 'day')
    >>> find_archive(["https://x.org/2022/mar/3/all"])
    ('https://x.org/{day:%Y}/{mon}/{day.day}/all', 'day')
    """
    templates = dict.fromkeys(template for url in urls if (template := _template(url)) is not None)
    return min(templates, key=lambda one: STEPS.index(one[1]), default=None)


def _template(url: str) -> tuple[str, str] | None:
    if "{" in url or urlsplit(url).query:
        return None
    found = DATED.search(url)
    if found is None:
        yearly = YEARLY.sub("{day:%Y}", url)
        return None if yearly == url else (yearly, "year")
    if found["mon"]:
        daily, written = found["date"] is not None, "{day:%Y}/{mon}" + ("/{day.day}" if found["date"] else "")
    else:
        daily = found["day"] is not None
        written = f"{{day:%Y{found['one']}%m" + (f"{found['two']}%d" if daily else "") + "}"
    return url[: found.start()] + written + url[found.end() :], "day" if daily else "month"


def find_paging(url: str, urls: Iterable[str]) -> str | None:
    """The template of a section's pages, where the section links to its second.

    >>> find_paging("https://x.org/football", ["https://x.org/football?page=2", "https://x.org/cricket?page=2"])
    'https://x.org/football?page={page}'
    """
    own = url.rstrip("/")
    for link in urls:
        found = PAGED.search(link)
        if found is not None and link[: found.start()].rstrip("/") == own:
            return f"{link[: found.start()]}{found['before']}{{page}}{found['after']}"
    return None


def find_articles(url: str, urls: Iterable[str]) -> list[str]:
    """The links of a listing that are articles of the same host by the look of their addresses."""
    host = urlsplit(url).netloc
    return [link for link in urls if urlsplit(link).netloc == host and link != url and _is_article(link)]


def _is_article(url: str) -> bool:
    path = urlsplit(url).path
    return ARTICLE.search(path) is not None and SECTION.match(path) is None and DATED.search(url) is None


def find_archive_links(home: str, urls: Iterable[str]) -> list[str]:
    """Links to pages that may lead to an archive by date."""
    host = urlsplit(urljoin(home, "/")).netloc
    return [url for url in urls if urlsplit(url).netloc == host and ARCHIVE.search(urlsplit(url).path)][:2]
