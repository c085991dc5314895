import pytest

from transforms.pages.credits import find_authors, find_publisher, split_names
from transforms.pages.head import Head


def head(meta=None, **article):
    return Head(meta=meta or {}, title=None, canonical=None, language=None, article=article, says_article=False)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Jane Roe", ["Jane Roe"]),
        ("By Jane Roe and John Doe", ["Jane Roe", "John Doe"]),
        ("Jane Roe, John Doe & Jim Poe", ["Jane Roe", "John Doe", "Jim Poe"]),
        ("Jane Roe | Football Correspondent", ["Jane Roe"]),
        ("jane@echo.example", []),
        ("https://echo.example/jane", []),
        ("Updated 13 March 2022", []),
        ("", []),
    ],
)
def test_a_byline_is_names_and_nothing_else(byline, people):
    assert list(split_names(byline)) == people


def test_authors_come_from_json_ld_then_meta_then_print():
    told = head({"author": "John Doe"}, author=[{"name": "Jane Roe"}])
    assert find_authors(told, "By Jim Poe") == ("Jane Roe",)
    assert find_authors(head({"author": "John Doe"}), "By Jim Poe") == ("John Doe",)
    assert find_authors(head({"article:author": "https://social.example/doe"}), "By Jim Poe") == ("Jim Poe",)
    assert find_authors(head()) == ()


def test_the_publisher_is_named_by_json_ld_then_open_graph_then_host():
    assert (
        find_publisher(head({"og:site_name": "Echo"}, publisher={"name": "The Echo"}), "https://e.example/")
        == "The Echo"
    )
    assert find_publisher(head({"og:site_name": "Echo"}), "https://e.example/") == "Echo"
    assert find_publisher(head({}, publisher={"@id": "#org"}), "https://www.e.example/a") == "e.example"
    assert find_publisher(head(), "") is None
