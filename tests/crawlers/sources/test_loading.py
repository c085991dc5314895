import dataclasses
import re
from datetime import date
from pathlib import Path

import pytest

from crawlers.job import Job
from crawlers.sources import Archive, Layout, Politeness, Source, SourceError, load_source_text, load_sources
from tests.crawlers.conftest import NOW

WHOLE = """
home = "https://www.example.org"
publisher = "The Example"
language = "en"
country = "England"
from_date = 2022-02-20
hosts = ["feeds.example.org"]

[ways_in]
news_sitemaps = ["/news.xml"]
feeds = ["https://feeds.example.org/rss"]
archives = ["/archive/{day:%Y/%m/%d}", { url = "/months/{day:%Y-%m}", step = "month" }]

[links]
include = ['^/football/']
exclude = ['/live/']

[politeness]
delay = 2
concurrency = 1

[[layouts]]
until = 2012-06-30
text = "td.story"
drop = ["div.promo"]
"""
LEAST = WHOLE.partition("from_date")[0] + '[ways_in]\nfeeds = ["/rss"]\n'


def test_a_whole_file_is_read_into_its_values():
    source = load_source_text(WHOLE, "example")
    assert (source.name, source.publisher, source.from_date) == ("example", "The Example", date(2022, 2, 20))
    assert source.ways_in.archives == (
        Archive("/archive/{day:%Y/%m/%d}"),
        Archive("/months/{day:%Y-%m}", "month"),
    )
    assert source.politeness.delay == 2.0
    assert source.all_hosts() == ("www.example.org", "feeds.example.org")
    assert not source.tried_live


def test_the_example_in_the_documentation_is_a_source():
    text = (Path(__file__).parents[3] / "docs" / "sources.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    source = load_source_text(example, "evening-post")
    assert len(source.ways_in.archives) == 2
    named = {field.name for kind in (Source, Layout, Politeness) for field in dataclasses.fields(kind)}
    assert not {name for name in named if name not in text}, "every key is explained"


def test_what_is_left_out_has_polite_defaults():
    polite = load_source_text(LEAST, "example").politeness
    assert (polite.delay, polite.concurrency, polite.lag_days) == (1.0, 1, 3)


def test_of_several_layouts_the_first_that_holds_on_the_day_of_capture_counts():
    layouts = (
        '[[layouts]]\nuntil = 2009-12-31\ntext = "td.text"\n[[layouts]]\nuntil = 2014-05-31\ntext = "div.body"\n'
        '[[layouts]]\nsince = 2020-01-01\ntitle = "p.strap"\ndrop = ["div.promo", "ul.tags"]\n'
    )
    source = load_source_text(LEAST + layouts, "example")
    days = (date(2009, 12, 31), date(2010, 1, 1), date(2014, 6, 1), date(2020, 1, 1))
    assert [source.layout_on(day) for day in days] == [
        Layout("td.text", until=date(2009, 12, 31)),
        Layout("div.body", until=date(2014, 5, 31)),
        None,
        Layout(title="p.strap", drop=("div.promo", "ul.tags"), since=date(2020, 1, 1)),
    ]


@pytest.mark.parametrize(
    ("layout", "message"),
    [
        ("since = 2011-01-01", "layouts 1: selects nothing; give it text, title or drop"),
        (
            'text = "p"\nsince = 2011-01-02\nuntil = 2011-01-01',
            "layouts 1: until 2011-01-01 is before since 2011-01-02",
        ),
        ('body = "p"', "layouts 1: unknown key 'body'; known keys are drop, since, text, title, until"),
        ('text = "p"\ndrop = "aside"', "layouts 1: drop: expected a list, found 'aside'; put it in [ ]"),
        ('text = "p"\nuntil = "2011"', "layouts 1: until: expected a date, found '2011'"),
    ],
)
def test_a_layout_that_says_nothing_or_not_when_is_refused(layout, message):
    with pytest.raises(SourceError, match=re.escape(message)):
        load_source_text(f"{LEAST}[[layouts]]\n{layout}\n", "example")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("country", "contry", "unknown key 'contry'; did you mean 'country'?"),
        ("delay = 2", "dealy = 2", "[politeness]: unknown key 'dealy'; did you mean 'delay'?"),
        ("feeds =", "atoms =", "[ways_in]: unknown key 'atoms'; known keys are"),
        ("exclude", "exclud", "[links]: unknown key 'exclud'; did you mean 'exclude'?"),
        ('language = "en"\n', "", "'language' is missing"),
        ('language = "en"', "language = 5", "language: expected text, found 5"),
        ("delay = 2", 'delay = "2"', "[politeness]: delay: expected a number, found '2'"),
        ("delay = 2", "delay = -1", "[politeness]: delay is -1.0; it must be at least 0"),
        ("concurrency = 1", "concurrency = 0", "[politeness]: concurrency is 0; it must be above 0"),
        ("concurrency = 1", "concurrency = true", "concurrency: expected a whole number, found True"),
        (
            'feeds = ["https://feeds.example.org/rss"]',
            'feeds = "/rss"',
            "feeds: expected a list, found '/rss'; put it in [ ]",
        ),
        ("['^/football/']", "['^/football/(']", "[links] include: '^/football/(' is no regular expression"),
        ("include = ['^/football/']\n", "", "[links] include is missing"),
        ("/archive/{day:%Y/%m/%d}", "/archive/today", "holds no date"),
        ("/archive/{day:%Y/%m/%d}", "/archive/{date}", "cannot be filled with a date"),
        ('step = "month"', 'step = "week"', "step: expected one of day, month, year, found 'week'"),
        ("https://www.example.org", "www.example.org", "is no http or https address"),
        ("from_date = 2022-02-20", 'from_date = "2022-02-20"', "from_date: expected a date, found '2022-02-20'"),
        ("[links]", "[links", "not valid TOML"),
        ('home = "', 'name = "other"\nhome = "', "name is 'other' but the file is called 'example'"),
    ],
)
def test_a_file_with_a_mistake_is_refused_in_one_line_that_says_what_to_do(old, new, message):
    assert old in WHOLE
    with pytest.raises(SourceError, match=re.escape(message)) as refused:
        load_source_text(WHOLE.replace(old, new, 1), "example", place="sources/example.toml")
    assert str(refused.value).startswith("sources/example.toml: ")
    assert "\n" not in str(refused.value)


def test_a_source_without_a_way_in_is_refused():
    with pytest.raises(SourceError, match="add at least one"):
        load_source_text(LEAST.replace('feeds = ["/rss"]', ""), "example")


@pytest.mark.parametrize("name", ["../etc", "Herald", "a/b", "", "a" * 70])
def test_a_name_that_could_not_be_a_folder_is_refused(name):
    with pytest.raises(SourceError, match="lower-case letters"):
        load_source_text(LEAST, name)


def test_folders_are_read_and_a_later_one_wins(tmp_path):
    for folder, publisher in (("a", "First"), ("b", "Second")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "example.toml").write_text(LEAST.replace("The Example", publisher))
    sources = load_sources(tmp_path / "a", tmp_path / "b")
    assert sources["example"].publisher == "Second"


def test_a_folder_that_does_not_exist_is_named(tmp_path):
    with pytest.raises(SourceError, match="no such folder of sources"):
        load_sources(tmp_path / "none")


def test_a_file_that_is_no_text_is_named(tmp_path):
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SourceError, match=r"bad\.toml: cannot be read as UTF-8"):
        load_sources(tmp_path)


def test_a_port_found_later_is_set_on_the_same_source():
    source = load_source_text(LEAST, "example").with_home("http://127.0.0.1:8123")
    assert source.url("/rss") == "http://127.0.0.1:8123/rss"
    assert source.all_hosts() == ("127.0.0.1",)


def test_a_job_survives_the_way_to_the_crawling_process(tmp_path):
    job = Job(load_source_text(WHOLE, "example"), tmp_path, "r", NOW, since=date(2022, 1, 1))
    assert Job.from_json(job.to_json()) == job
    assert Job.from_json(dataclasses.replace(job, since=None).to_json()).since is None
