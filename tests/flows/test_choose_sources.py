from crawlers.sources import load_sources
from flows.config import Settings
from flows.sources import choose_sources


def test_without_a_name_only_enabled_sources_are_crawled(tmp_path):
    settings = Settings(data_dir=tmp_path)
    chosen = {source.name for source in choose_sources(settings)}
    assert chosen == {name for name, source in load_sources().items() if source.enabled}


def test_a_source_that_is_not_enabled_is_crawled_when_it_is_named(tmp_path):
    resting = next(name for name, source in load_sources().items() if not source.enabled)
    assert [source.name for source in choose_sources(Settings(data_dir=tmp_path), [resting])] == [resting]
