import pytest

from crawlers.sources import SourceError, load_sources
from flows.config import Settings
from flows.sources import all_sources, choose_sources


def test_without_a_name_only_enabled_sources_are_crawled(tmp_path):
    settings = Settings(data_dir=tmp_path)
    chosen = {source.name for source in choose_sources(settings)}
    assert chosen == {name for name, source in load_sources().items() if source.enabled}


def test_a_source_that_is_not_enabled_is_crawled_when_it_is_named(tmp_path):
    resting = next(name for name, source in load_sources().items() if not source.enabled)
    assert [source.name for source in choose_sources(Settings(data_dir=tmp_path), [resting])] == [resting]


@pytest.mark.parametrize("selector", ["div[", "", "p:contains('goal')"])
def test_a_layout_with_a_selector_that_finds_nothing_anywhere_is_refused_with_its_file(tmp_path, selector):
    (tmp_path / "post.toml").write_text(
        'home = "https://post.example"\npublisher = "The Post"\nlanguage = "en"\ncountry = "Wales"\n'
        '[ways_in]\nfeeds = ["/rss"]\n'
        f'[[layouts]]\ntext = "div.story"\n[[layouts]]\ndrop = ["aside", "{selector}"]\n',
        encoding="utf-8",
    )
    with pytest.raises(SourceError, match=r"^post\.toml: layouts 2: .* is no CSS selector"):
        all_sources(Settings(data_dir=tmp_path, source_folders=(tmp_path,)))
