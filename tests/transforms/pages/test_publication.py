from datetime import UTC, date, datetime

from transforms.pages import read_page

BODY = "".join(
    f"<p>Paragraph {n} tells how the rain came down and the ball would not run on such a pitch.</p>" for n in range(4)
)


def read(head="", above="", url="https://echo.example/a", captured=None):
    html = f"<head><meta charset=utf-8>{head}</head><body><h1>Rain at the Basin again</h1>{above}{BODY}</body>"
    return read_page(html.encode(), url=url, captured=captured).article


def jsonld(**pairs):
    inner = ",".join(f'"{key}":"{value}"' for key, value in pairs.items())
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{inner}}}</script>'


META = '<meta property="article:published_time" content="2022-03-14T10:00:00Z">'
TIME = '<time datetime="2022-03-16">16 March</time>'


def test_trust_goes_from_json_ld_to_meta_to_time_to_print_to_address():
    url = "https://echo.example/2022/03/18/a"
    printed = "<p>17 March 2022</p>"
    everything = jsonld(datePublished="2022-03-12T10:00:00Z") + META
    assert read(everything, TIME + printed, url).published == date(2022, 3, 12)
    assert read(META, TIME + printed, url).published == date(2022, 3, 14)
    assert read("", TIME + printed, url).published == date(2022, 3, 16)
    assert read("", printed, url).published == date(2022, 3, 17)
    assert read("", "", url).published == date(2022, 3, 18)
    assert read().published is None


def test_the_day_is_that_of_the_publishers_own_offset():
    late = jsonld(datePublished="2022-03-13T23:40:00Z")
    article = read(late, '<time datetime="2022-03-14T00:40:00+01:00">0.40</time>')
    assert article.published == date(2022, 3, 14)
    assert article.published_at == datetime(2022, 3, 13, 23, 40, tzinfo=UTC)
    assert article.published_at.utcoffset().total_seconds() == 3600
    assert article.flags == ()


def test_a_page_whose_sources_name_different_days_says_so():
    assert read(jsonld(datePublished="2022-03-12T10:00:00Z") + META).flags == ("dates differ",)
    assert read(jsonld(datePublished="2022-03-14T08:00:00Z") + META).flags == ()


def test_a_date_behind_the_capture_is_not_believed():
    seen = datetime(2022, 3, 15, tzinfo=UTC)
    head = jsonld(datePublished="2031-01-01T00:00:00Z") + META
    assert read(head, captured=seen).published == date(2022, 3, 14)


def test_a_time_of_the_last_change_is_no_time_of_publication():
    article = read(META, '<p class="updated">Updated <time datetime="2022-03-20T10:00:00Z">20 March</time></p>')
    assert article.published == date(2022, 3, 14)
    assert article.flags == ()
    assert read(jsonld(datePublished="2022-03-14", dateModified="2022-03-15T09:00:00Z")).updated_at == datetime(
        2022, 3, 15, 9, tzinfo=UTC
    )


def test_the_last_change_dates_a_page_that_says_nothing_else():
    assert read("", "<p>Last updated: Tuesday, 22 November 2005</p>").published == date(2005, 11, 22)


def test_a_date_told_in_the_story_is_not_its_date():
    told = "<p>It was their first defeat at home since 12 May 2019.</p>"
    assert read("", told).published is None


def test_times_of_other_stories_do_not_count():
    html = f"<h1>Rain at the Basin again</h1><article>{BODY}</article>" + "".join(
        f"<div><h3><a href='/{n}'>Another story of the day</a></h3><time datetime='2020-01-0{n}'>x</time></div>"
        for n in range(1, 9)
    )
    filler = "<p>And so it went on, with one shower after the other, until the referee had seen enough of it.</p>"
    article = read_page(
        html.replace("</article>", filler * 1 + "<p></p>" * 12 + "</article>").encode(), url="x"
    ).article
    assert article.published is None
