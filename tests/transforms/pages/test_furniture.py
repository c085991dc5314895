import pytest

from transforms.pages.furniture import label_of_name, label_of_names, short_name

NAMED = [
    ("related-stories", "related"),
    ("c-article__readMore", "related"),
    ("ArticleBody_newsletterSignup__AwrJE", "newsletter"),
    ("ad-slot--mpu", "advert"),
    ("imageCaption", "caption"),
    ("match-stats", "score box"),
    ("comment-list", "comments"),
    ("wp-block-embed", "embed"),
    ("sr-only", "hidden"),
    ("hidden", "hidden"),
]
SILENT = [
    "article-body",
    "story",
    "comments-enabled",
    "has-sidebar",
    "with-share-buttons",
    "heading-large",
    "download",
    "shadow",
    "overflow-hidden",
    "sc-jXbUNg",
    "dAdXY",
    "lead",
    "gradient",
    "",
]


@pytest.mark.parametrize(("name", "label"), NAMED)
def test_a_name_tells_what_its_box_is(name, label):
    assert label_of_name(name) == label


@pytest.mark.parametrize("name", SILENT)
def test_a_name_that_tells_nothing_is_taken_for_nothing(name):
    assert label_of_name(name) is None


def test_the_first_telling_name_of_several_counts():
    assert label_of_names("col-8 box share-tools related") == "share"


def test_an_id_made_from_a_heading_names_nothing():
    assert short_name("keeper-promoted-to-first-team") == ""
    assert short_name("related-links") == "related-links"
    assert short_name(None) == ""
