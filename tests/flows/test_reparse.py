"""The archive through other rules: what changes is shown first, and never less is published without a reason."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows import archive_reading, reading, reparse
from flows.demo.site import SOURCES
from flows.reparse import PLAIN_STEPS, Reparse, run_reparse
from flows.summary import difference_rows, reparse_lines
from warehouse.publish import RefusedError

NOW = datetime(2024, 7, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def settings(loaded):
    """Those of the loaded directory, with the papers' source files, so that each keeps its name."""
    return replace(loaded.settings, source_folders=(SOURCES,), processes=1)


@pytest.fixture
def new_rules(monkeypatch):
    """Other rules than those that read the sample site; a function gives articles as they read them."""
    for module in (archive_reading, reparse):
        monkeypatch.setattr(module, "rules_version", lambda _: "next")

    def read_as(change):
        monkeypatch.setattr(
            archive_reading, "read_one", lambda *given, **more: change(reading.read_one(*given, **more))
        )

    return read_as


def without_goals(read):
    """Rules that find no goal and no red card."""
    if read.facts is None:
        return read
    matches = tuple(replace(match, goals=(), red_cards=()) for match in read.facts.matches)
    return replace(read, facts=replace(read.facts, matches=matches))


def refusing(read):
    """Rules that take round-ups for no article."""
    if read.facts is None or read.facts.kind != "roundup":
        return read
    return replace(read, article=None, facts=None, reason="a round-up")


def lines(report):
    return "\n".join(reparse_lines(report))


def test_rules_that_read_the_same_change_no_fact_and_mark_every_page_as_read_by_them(loaded, settings, new_rules):
    new_rules(lambda read: read)
    before = loaded.facts()
    report = run_reparse(Reparse(settings, NOW))
    assert (report.differences.gained, report.differences.lost, report.is_published) == (0, 0, True)
    assert report.load.pages == sum(night.load.pages for night in loaded.nights)
    assert loaded.facts() == before
    assert loaded.ask("select distinct extractor_version from captures") == [("next",)]
    assert loaded.ask("select distinct extractor_version from articles") == [("next",)]
    assert "nothing to do" in lines(run_reparse(Reparse(settings, NOW)))


def test_a_dry_run_shows_gains_and_losses_by_kind_and_source_and_publishes_nothing(loaded, settings, new_rules):
    new_rules(without_goals)
    before = loaded.settings.published.read_bytes()
    report = run_reparse(Reparse(settings, NOW, is_dry=True))
    assert loaded.settings.published.read_bytes() == before
    found = {(kind, source): rest for kind, source, *rest in difference_rows(report.differences).rows}
    [(goals,)] = loaded.ask(
        "select count(*) from stated_goals where source_kind = 'report' and origin = 'The Brackwater Courier'"
    )
    assert found["goal", "The Brackwater Courier"] == [goals, 0, 0, goals]
    assert all(gained == lost == 0 for (kind, _), (_, _, gained, lost) in found.items() if kind == "result")
    told = lines(report)
    assert "\n- goal: " in told
    assert "dry run, nothing was published" in told
    assert report.after.goals < report.before.goals


def test_fewer_facts_are_published_only_for_a_reason_and_after_a_refusal_nothing_is_read_again(
    loaded, settings, new_rules
):
    new_rules(without_goals)
    before = loaded.facts()
    with pytest.raises(RefusedError, match="give a reason"):
        run_reparse(Reparse(settings, NOW))
    assert loaded.facts() == before
    new_rules(lambda _: pytest.fail("read again"))
    report = run_reparse(Reparse(settings, NOW, because="goals are read by hand from now on"))
    assert report.is_published
    assert loaded.ask("select reason from publications where published_at = '2024-07-23 09:00:00'") == [
        ("goals are read by hand from now on",)
    ]
    assert loaded.ask("select count(*) from stated_goals where source_kind = 'report'") == [(0,)]


def test_a_page_that_is_no_article_any_more_takes_its_facts_with_it(loaded, settings, new_rules):
    new_rules(refusing)
    [(roundups,)] = loaded.ask("select count(*) from articles where kind = 'roundup'")
    report = run_reparse(Reparse(settings, NOW, because="round-ups are read by hand from now on"))
    assert roundups > 0
    assert report.load.rejected["a round-up"] == roundups
    assert loaded.ask("select count(*) from articles where kind = 'roundup'") == [(0,)]
    assert loaded.ask("select count(*) from captures where reason = 'a round-up'") == [(roundups,)]


def test_a_reparse_that_is_stopped_goes_on_with_what_it_had_read(settings, new_rules):
    new_rules(lambda read: read)

    def stopped(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_reparse(Reparse(settings, NOW), replace(PLAIN_STEPS, load=stopped))
    new_rules(lambda _: pytest.fail("read again"))
    assert run_reparse(Reparse(settings, NOW)).is_published


def test_pages_are_read_again_once_their_source_declares_where_the_article_stands(settings, loaded, tmp_path):
    shutil.copytree(SOURCES, tmp_path / "sources")
    paper = tmp_path / "sources" / "brackwater-courier.toml"
    paper.write_text(paper.read_text(encoding="utf-8") + '\n[[layouts]]\ntext = "div.nowhere"\n', encoding="utf-8")
    declared = replace(settings, source_folders=(tmp_path / "sources",))
    assert reparse.outdated_files(settings) == []
    before = loaded.facts()
    assert run_reparse(Reparse(declared, NOW)).is_published
    assert reparse.outdated_files(declared) == []
    assert loaded.facts() == before, "what the layout does not find is looked for as before"
    flagged = loaded.ask("select distinct source from articles where list_contains(flags, 'declared layout not found')")
    assert flagged == [("brackwater-courier",)]
