"""The pipeline: an article's text in, its facts out."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.fixtures.upcoming import find_upcoming
from transforms.facts.focus import Focus
from transforms.facts.goals.live import without_running
from transforms.facts.kinds import find_kind
from transforms.facts.matches.forecasts import without_forecasts
from transforms.facts.matches.history import without_history
from transforms.facts.matches.matches import Found, find_matches
from transforms.facts.matches.officials import find_attendance, find_referee
from transforms.facts.matches.preview_lines import without_previews
from transforms.facts.matches.repeated import without_repeated
from transforms.facts.other_sports import find_other_sport, football_only
from transforms.facts.people.speakers import find_coaches, find_quotes
from transforms.facts.people.tallies import find_tallies
from transforms.facts.results.line_scores import find_line_scores
from transforms.facts.results.results import find_results
from transforms.facts.results.same_scores import with_same_scores
from transforms.facts.results.stacked import find_stacked
from transforms.facts.results.statements import ResultStatement
from transforms.facts.sections import into_sections
from transforms.facts.standings.listed_groups import listed_lines
from transforms.facts.standings.standings import find_standings
from transforms.facts.standings.streaks import find_streaks
from transforms.facts.unlisted import find_unlisted
from transforms.model import Article, ArticleFacts, Evidence, Match, Rejected
from transforms.reading.document import lay_out
from transforms.reading.mentions import Reading
from transforms.reading.read import read
from transforms.reference import Reference, load_reference


def extract(article: Article, reference: Reference | None = None) -> ArticleFacts:
    """All that the article states; pure: the same article and reference give the same facts."""
    if not _is_english(article.language):
        return _nothing(article, f"in another language ({article.language}), not in English")
    known = reference or load_reference()
    reading = read(lay_out(_within_reason(article)), known)
    sport = find_other_sport(reading)
    if sport is not None:
        return _nothing(article, f"about {sport}, not football")
    reading = football_only(reading)
    news = into_sections(without_previews(reading))
    found = _joined([find_matches(part, _statements(part), known) for part in news])
    standings, unfit = find_standings(reading, found.focus)
    upcoming = tuple(find_upcoming(reading, found.focus))
    unlisted = find_unlisted(reading, known, found.matches, upcoming, standings)
    return ArticleFacts(
        id=article.id,
        kind=find_kind(reading, found.matches),
        matches=_with_officials(reading, found.matches),
        mentioned=found.mentioned,
        upcoming=upcoming,
        standings=tuple(standings),
        tallies=tuple(find_tallies(reading, found.focus)),
        streaks=tuple(find_streaks(reading, found.focus)),
        quotes=tuple(find_quotes(reading)),
        coaches=tuple(find_coaches(reading, found.focus)),
        rejected=(*found.rejected, *unfit, *unlisted, *_unread(article)),
    )


def _statements(reading: Reading) -> list[ResultStatement]:
    """All that the sentences state of results, without running scores and forecasts."""
    tables = listed_lines(reading)
    statements = [
        s
        for i, told in enumerate(reading.sentences)
        if told.sentence.part != "furniture" and i not in tables
        for s in find_results(i, told)
    ]
    statements = [*with_same_scores(statements, reading), *find_stacked(reading.sentences)]
    statements += find_line_scores(reading.sentences)
    return without_forecasts(reading, without_history(reading, without_running(statements, reading)))


def _joined(parts: Sequence[Found]) -> Found:
    """What the sections of an article tell, as one; nearly always there is one section."""
    if len(parts) == 1:
        return parts[0]
    return Found(
        matches=without_repeated(m for part in parts for m in part.matches),
        mentioned=tuple(m for part in parts for m in part.mentioned),
        rejected=tuple(r for part in parts for r in part.rejected),
        focus=Focus(main=parts[0].focus.main, ahead=all(part.focus.ahead for part in parts)),
    )


def _is_english(language: str | None) -> bool:
    """Whether an article may be read; one whose language nobody names is."""
    return language is None or language.lower().replace("_", "-").split("-")[0] in _ENGLISH


# the codes of ISO 639-1 and 639-2, and the word
_ENGLISH = frozenset(("en", "eng", "english", ""))


def _nothing(article: Article, reason: str) -> ArticleFacts:
    """An article that states nothing of a football match in English, with the reason."""
    opening = Evidence(0, min(80, len(article.text)), article.text[:80])
    return ArticleFacts(article.id, kind="other", rejected=(Rejected("article", reason, (opening,)),))


def _with_officials(reading: Reading, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """The referee and the crowd belong to the match of an article that reports one; among several, nobody can say."""
    if len(matches) != 1:
        return matches
    return (replace(matches[0], referee=find_referee(reading), attendance=find_attendance(reading)),)


LONGEST = 60_000
"""Characters of an article that are read; the longest reports and live pages have about 40,000."""


def _within_reason(article: Article) -> Article:
    return replace(article, text=article.text[:LONGEST]) if len(article.text) > LONGEST else article


def _unread(article: Article) -> tuple[Rejected, ...]:
    """The word that the rest of a very long text was not read."""
    if len(article.text) <= LONGEST:
        return ()
    first = Evidence(LONGEST, min(len(article.text), LONGEST + 80), article.text[LONGEST : LONGEST + 80])
    return (Rejected("text", f"longer than {LONGEST:,} characters: not read from here on", (first,)),)
