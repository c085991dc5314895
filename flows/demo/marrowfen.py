"""The Marrowfen Evening Echo: RSS, an archive by date, bare markup, and everything else in between the paragraphs.

No JSON-LD, no canonical link, a day that only the byline tells, and a print version that robots.txt closes.
"""

from collections.abc import Mapping
from datetime import date

from flows.demo.content import Block, DemoArticle
from flows.demo.paper import HTML, TEXT, XML, Page, http_date, newest, quoted, robots, xml_quoted

NAME = "Marrowfen Evening Echo"
FOLDER = "marrowfen"
CLOSED = "/sport/football/print/"
DELAY = 0.05


def path_of(article: DemoArticle) -> str:
    """The path of an article: /sport/football/10221-slug.html."""
    return f"/sport/football/{article.number}-{article.slug}.html"


def print_path_of(article: DemoArticle) -> str:
    """The path of its print version, which robots.txt closes: /sport/football/print/10221-slug.html."""
    return f"{CLOSED}{article.number}-{article.slug}.html"


def pages(home: str, articles: tuple[DemoArticle, ...]) -> Mapping[str, Page]:
    """Every page of the paper by path; a day, month or year without an article has an archive page too."""
    changed = newest(articles)
    known = {article.slug: article for article in articles}
    found = {path_of(a): Page(_article_page(a, known), HTML, a.changed) for a in articles}
    found |= {print_path_of(a): Page(_print_page(a), HTML, a.changed) for a in articles}
    found["/robots.txt"] = Page(robots(CLOSED, DELAY), TEXT, changed)
    found["/rss.xml"] = Page(_feed(home, articles), XML, changed)
    found["/"] = Page(_list_page("Latest", articles[-10:]), HTML, changed)
    for form in ("%Y", "%Y/%m", "%Y/%m/%d"):
        for period in {article.published.strftime(form) for article in articles}:
            of_period = tuple(a for a in articles if a.published.strftime(form) == period)
            found[f"/archive/{period}"] = Page(_list_page(f"Archive {period}", of_period), HTML, newest(of_period))
    return found


def empty_archive_page(path: str, articles: tuple[DemoArticle, ...]) -> Page | None:
    """The archive page of a year, month or day on which nothing appeared; None for any other path."""
    parts = path.removeprefix("/archive/").split("/")
    if not path.startswith("/archive/") or not 1 <= len(parts) <= 3:
        return None
    try:
        date(*(int(part) for part in [*parts, "1", "1"][:3]))
    except ValueError:
        return None
    return Page(_list_page(f"Archive {'/'.join(parts)}", ()), HTML, newest(articles))


def _frame(title: str, body: str) -> str:
    return (
        f"<html><head><title>{quoted(title)} - {NAME}</title>"
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body>\n<div id="wrap">\n'
        f'<div id="top"><div class="logo"><a href="/">{NAME}</a></div><div class="menu"><a href="/">Home</a> '
        '<a href="/archive/2024">Archive</a> <a href="/death-notices">Notices</a> <a href="/rss.xml">RSS</a>'
        "</div></div>\n"
        f"{body}\n"
        f'<div id="foot"><p>{NAME} is printed and published in Marrowfen. '
        "Tips and complaints to the front desk.</p></div>\n</div>\n</body></html>\n"
    )


def _article_page(article: DemoArticle, known: Mapping[str, DemoArticle]) -> str:
    blocks = "\n".join(_block(block, known) for block in article.blocks)
    return _frame(
        article.title,
        f'<div id="story">\n<h1>{quoted(article.title)}</h1>\n{_byline(article)}\n{blocks}\n'
        f'<div class="tools"><a href="{print_path_of(article)}">Print this story</a></div>\n</div>',
    )


def _byline(article: DemoArticle) -> str:
    moment = article.published
    hour, half = (moment.hour % 12 or 12), ("am" if moment.hour < 12 else "pm")
    shown = f"{moment:%A} {moment.day} {moment:%B %Y}, {hour}.{moment:%M}{half}"
    return f'<div class="byline">By {quoted(article.author)}</div>\n<div class="dateline">{shown}</div>'


def _block(block: Block, known: Mapping[str, DemoArticle]) -> str:
    text = quoted(block.text)
    match block.kind:
        case "heading":
            return f"<p><b>{text}</b></p>"
        case "caption":
            return f'<div class="pic"><img src="/i/1.jpg"><span class="caption">{text}</span></div>'
        case "aside":
            return f'<div class="factbox"><p>{text}</p></div>'
        case "related":
            links = (known[slug] for slug in block.parts if slug in known)
            items = "".join(f'<li><a href="{path_of(a)}">{quoted(a.title)}</a></li>' for a in links)
            return f'<div class="related"><b>Related stories</b><ul>{items}</ul></div>'
        case "ad":
            return f'<div class="advertisement"><p>Advertisement</p><p>{text}</p></div>'
        case "paragraph":
            return f"<p>{text}</p>"


def _print_page(article: DemoArticle) -> str:
    paragraphs = "\n".join(f"<p>{quoted(paragraph)}</p>" for paragraph in article.paragraphs)
    return f"<html><body><h1>{quoted(article.title)}</h1>\n{paragraphs}\n</body></html>\n"


def _list_page(heading: str, articles: tuple[DemoArticle, ...]) -> str:
    items = "\n".join(
        f'<div class="item"><a href="{path_of(a)}">{quoted(a.title)}</a> <a href="{print_path_of(a)}">print</a></div>'
        for a in reversed(articles)
    )
    return _frame(heading, f'<div id="list"><h1>{quoted(heading)}</h1>\n{items or "<p>Nothing printed.</p>"}\n</div>')


def _feed(home: str, articles: tuple[DemoArticle, ...]) -> str:
    items = "\n".join(
        f"<item><title>{xml_quoted(a.title)}</title><link>{home}{path_of(a)}</link>"
        f'<guid isPermaLink="false">echo-{a.number}</guid><pubDate>{http_date(a.published)}</pubDate></item>'
        for a in reversed(articles[-10:])
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>{NAME}: football</title>'
        f"<link>{home}/</link><description>Football from the Echo</description>\n{items}\n</channel></rss>\n"
    )
