"""The Brackwater Courier: JSON-LD, OpenGraph, sitemaps, clean paragraphs in an `<article>`.

Its sitemap lists one page that its robots.txt closes: a crawler that obeys never asks for it.
"""

import json
from collections.abc import Mapping
from typing import Any

from flows.demo.content import Block, DemoArticle
from flows.demo.paper import HTML, TEXT, XML, Page, newest, quoted, robots, xml_quoted

NAME = "The Brackwater Courier"
FOLDER = "brackwater"
CLOSED = "/football/members/"
TRAP = f"{CLOSED}trapford-nettlebed"
DELAY = 0.05

_NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
)


def path_of(article: DemoArticle) -> str:
    """The path of an article: /football/2022/03/14/slug."""
    return f"/football/{article.published:%Y/%m/%d}/{article.slug}"


def pages(home: str, articles: tuple[DemoArticle, ...]) -> Mapping[str, Page]:
    """Every page of the paper by path."""
    changed = newest(articles)
    titles = {article.slug: article for article in articles}
    found = {path_of(a): Page(_article_page(home, a, titles), HTML, a.changed) for a in articles}
    found["/robots.txt"] = Page(robots(CLOSED, DELAY, f"{home}/sitemap.xml"), TEXT, changed)
    found["/"] = Page(_front_page(home, articles), HTML, changed)
    found["/news-sitemap.xml"] = Page(_news_sitemap(home, articles), XML, changed)
    found[TRAP] = Page(_trap_page(home), HTML, changed)
    years = sorted({article.published.year for article in articles})
    for year in years:
        of_year = tuple(article for article in articles if article.published.year == year)
        found[f"/sitemap-{year}.xml"] = Page(_sitemap(home, of_year), XML, newest(of_year))
    found["/sitemap.xml"] = Page(_sitemap_index(home, years), XML, changed)
    return found


def _frame(head: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n{head}\n</head>\n<body>\n'
        f'<header class="masthead"><a href="/">{NAME}</a>'
        '<nav class="sections"><a href="/">Football</a> <a href="/tides">Tides</a> <a href="/harbour">Harbour</a></nav>'
        f"</header>\n{body}\n"
        f"<footer><p>© {NAME}, 4 Ropewalk, Brackwater. Corrections are printed as soon as they are known.</p>"
        f'<p><a href="{TRAP}">For members</a></p></footer>\n</body>\n</html>\n'
    )


def _article_page(home: str, article: DemoArticle, known: Mapping[str, DemoArticle]) -> str:
    url = home + path_of(article)
    title = quoted(article.title)
    described = json.dumps(_news_article(url, article), ensure_ascii=False)
    head = "\n".join(
        (
            f"<title>{title} | {NAME}</title>",
            f'<link rel="canonical" href="{url}">',
            f'<meta name="author" content="{quoted(article.author)}">',
            f'<meta property="og:type" content="article"><meta property="og:title" content="{title}">',
            f'<meta property="og:url" content="{url}"><meta property="og:site_name" content="{NAME}">',
            f'<meta property="article:published_time" content="{article.published.isoformat()}">',
            f'<script type="application/ld+json">{described}</script>',
        )
    )
    shown = f"{article.published:%A} {article.published.day} {article.published:%B %Y, %H:%M}"
    body = "\n".join(_block(block, known) for block in article.blocks)
    correction = _correction(article.correction) if article.correction else ""
    return _frame(
        head,
        f'<main><article>\n<p class="kicker">{quoted(article.section)}</p>\n<h1>{title}</h1>\n'
        f'<p class="byline">By <a rel="author" href="/staff">{quoted(article.author)}</a> '
        f'<time datetime="{article.published.isoformat()}">{shown}</time></p>\n'
        f'<div class="article-body">\n{body}\n</div>{correction}\n</article></main>',
    )


def _correction(text: str) -> str:
    return f'\n<aside class="correction"><p>{quoted(text)}</p></aside>'


def _news_article(url: str, article: DemoArticle) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "url": url,
        "mainEntityOfPage": url,
        "datePublished": article.published.isoformat(),
        "dateModified": article.changed.isoformat(),
        "author": [{"@type": "Person", "name": article.author}],
        "publisher": {"@type": "NewsMediaOrganization", "name": NAME},
        "inLanguage": "en-GB",
        "articleSection": article.section,
    }
    return facts | ({"correction": article.correction} if article.correction else {})


def _block(block: Block, known: Mapping[str, DemoArticle]) -> str:
    text = quoted(block.text)
    match block.kind:
        case "heading":
            return f"<h2>{text}</h2>"
        case "caption":
            return f'<figure><img src="/pictures/1.jpg" alt=""><figcaption>{text}</figcaption></figure>'
        case "aside":
            heading, *rest = (quoted(part) for part in block.parts)
            return f'<aside class="briefing"><h3>{heading}</h3><p>{" ".join(rest)}</p></aside>'
        case "related":
            links = (known[slug] for slug in block.parts if slug in known)
            items = "".join(f'<li><a href="{path_of(a)}">{quoted(a.title)}</a></li>' for a in links)
            return f'<nav class="related"><h4>Related</h4><ul>{items}</ul></nav>'
        case "ad":
            return f'<div class="advert">{text}</div>'
        case "paragraph":
            return f"<p>{text}</p>"


def _front_page(home: str, articles: tuple[DemoArticle, ...]) -> str:
    newest_first = sorted(articles, key=lambda article: article.published, reverse=True)
    items = "\n".join(f'<li><a href="{path_of(a)}">{quoted(a.title)}</a></li>' for a in newest_first[:12])
    head = f'<title>{NAME}</title>\n<link rel="canonical" href="{home}/">'
    return _frame(head, f"<main><h1>Football</h1>\n<ul>\n{items}\n</ul></main>")


def _trap_page(home: str) -> str:
    head = f'<title>Members only | {NAME}</title>\n<link rel="canonical" href="{home}{TRAP}">'
    story = "Trapford beat Nettlebed 9-0 on Saturday, and nobody who keeps to the rules of this house will ever know."
    return _frame(head, f"<main><article><h1>Trapford 9-0 Nettlebed</h1><p>{story}</p></article></main>")


def _sitemap_index(home: str, years: list[int]) -> str:
    entries = "".join(f"<sitemap><loc>{home}/sitemap-{year}.xml</loc></sitemap>" for year in years)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_NAMESPACES}>{entries}</sitemapindex>\n'


def _sitemap(home: str, articles: tuple[DemoArticle, ...]) -> str:
    entries = [f"<url><loc>{home}{path_of(a)}</loc><lastmod>{a.changed.isoformat()}</lastmod></url>" for a in articles]
    entries.append(f"<url><loc>{home}{TRAP}</loc></url>")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_NAMESPACES}>\n' + "\n".join(entries) + "\n</urlset>\n"


def _news_sitemap(home: str, articles: tuple[DemoArticle, ...]) -> str:
    """The last dozen, as a news sitemap would have them."""
    entries = "\n".join(
        f"<url><loc>{home}{path_of(a)}</loc><lastmod>{a.changed.isoformat()}</lastmod><news:news>"
        f"<news:publication><news:name>{NAME}</news:name><news:language>en</news:language></news:publication>"
        f"<news:publication_date>{a.published.isoformat()}</news:publication_date>"
        f"<news:title>{xml_quoted(a.title)}</news:title></news:news></url>"
        for a in articles[-12:]
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_NAMESPACES}>\n{entries}\n</urlset>\n'
