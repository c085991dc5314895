import pytest

from transforms.pages.jsonld import find_article, is_article, names, read_jsonld, text_value, types_of

BROKEN = [
    '{"@type":"NewsArticle","headline":"A",}',
    '<!-- {"@type":"NewsArticle","headline":"A"} -->',
    '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>',
    '{"@type":"NewsArticle","headline":"A"};',
    '{"@type":"NewsArticle","headline":"A","description":"one\nline\tmore"}',
    "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A&quot;}",
    '{"@type":"NewsArticle","headline":"A","body":"he said "no" to us"}',
]


@pytest.mark.parametrize("script", BROKEN)
def test_broken_json_gives_what_can_be_saved(script):
    assert find_article(read_jsonld([script]))["headline"] == "A"


def test_an_article_is_found_within_graphs_lists_and_other_objects():
    node = '{"@type":["Thing","schema:NewsArticle"],"headline":"A"}'
    for script in (node, f"[{node}]", f'{{"@graph":[{{"@type":"Person"}},{node}]}}', f'{{"mainEntity":{node}}}'):
        assert find_article(read_jsonld([script]))["headline"] == "A"


def test_the_surest_object_wins_and_weaker_ones_fill_its_blanks():
    scripts = [
        '{"@type":"WebPage","headline":"page","inLanguage":"en"}',
        '{"@type":"BlogPosting","headline":"entry","datePublished":"2020-01-01"}',
        '{"@type":"NewsArticle","headline":"story"}',
    ]
    article = find_article(read_jsonld(scripts))
    assert article["headline"] == "story"
    assert article["inLanguage"] == "en"
    assert "datePublished" not in article, "another article's date is not this one's"


def test_a_page_of_something_else_is_no_article():
    nodes = read_jsonld(['{"@type":"WebPage"}', '{"@type":"VideoObject","name":"x"}', "no json"])
    assert not is_article(nodes)


def test_names_and_texts_come_out_of_every_shape():
    assert names([{"name": "Jane Roe"}, "John Doe", {"name": ["Jim Poe"]}, None]) == ["Jane Roe", "John Doe", "Jim Poe"]
    assert text_value([{"@value": "Caf&eacute;"}]) == "Café"
    assert text_value({}) is None
    assert types_of({"@type": "http://schema.org/NewsArticle"}) == ("NewsArticle",)
