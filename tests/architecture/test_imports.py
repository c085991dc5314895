"""Data flows one way: who may import whom, and no module imports itself in a circle."""

import ast
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("crawlers", "transforms", "warehouse", "flows")

# What each package may import besides itself and the standard library. flows may import everything.
MAY_IMPORT = {
    "crawlers": {"scrapy", "fastwarc", "twisted", "itemadapter", "w3lib"},  # the last three are Scrapy's own parts
    "transforms": {"bs4", "selectolax", "charset_normalizer", "trafilatura"},
    "warehouse": {"duckdb", "duckdb_extensions", "jinja2", "markupsafe", "vl_convert", "transforms.model"},
}
# Where a pure function could learn something that it was not told.
IMPURE_MODULES = {"os", "socket", "time", "random", "subprocess", "urllib.request", "http.client", "tempfile"}
IMPURE_CALLS = {"now", "today", "utcnow", "open", "read_bytes", "write_text", "write_bytes", "urandom", "uuid4"}


@cache
def modules():
    """Every module of the four packages: dotted name → syntax tree."""
    trees = {}
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            trees[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return trees


def imports(tree):
    """Every module that a tree imports, at whatever depth of the code: `from a import b` gives a and a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import on line {node.lineno}: write it in full"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_within(name, allowed):
    return any(name == root or name.startswith(f"{root}.") for root in allowed)


def breaches(name, tree):
    """What module `name` imports against the table."""
    package = name.split(".", maxsplit=1)[0]
    if package == "flows":
        return []
    allowed = {package, *MAY_IMPORT[package]}
    foreign = (found for found in imports(tree) if found.split(".")[0] not in sys.stdlib_module_names)
    parents = {".".join(root.split(".")[:depth]) for root in allowed for depth in range(1, root.count(".") + 1)}
    whole = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return sorted({found for found in foreign if not is_within(found, allowed) and found not in parents & whole})


def wrong_in(found_by_name):
    """What was found, by the module that it was found in; modules without a fault are left out."""
    return {name: found for name, found in found_by_name.items() if found}


def test_modules_import_only_what_their_package_may():
    assert len(modules()) > 100
    assert wrong_in({name: breaches(name, tree) for name, tree in modules().items()}) == {}


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("crawlers.spiders.feed", "import transforms.model"),
        ("crawlers.spiders.feed", "from flows.config import Settings"),
        ("transforms.pages", "import warehouse.load"),
        ("transforms.pages", "def late():\n    import duckdb"),
        ("warehouse.load", "from transforms.extract import extract"),
        ("warehouse.load", "from transforms import extract"),
        ("warehouse.load", "import prefect"),
    ],
)
def test_the_table_catches_a_breach(module, code):
    assert breaches(module, ast.parse(code))


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("crawlers.spiders.feed", "import json\nimport scrapy.http"),
        ("warehouse.load", "from transforms import model\nfrom transforms.model import Article"),
        ("flows.cli", "import prefect"),
    ],
)
def test_the_table_lets_pass_what_is_allowed(module, code):
    assert breaches(module, ast.parse(code)) == []


def impurities(tree):
    found = [name for name in imports(tree) if name in IMPURE_MODULES or name in {"os.environ", "time.time"}]
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    names = (func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in calls)
    return found + [name for name in names if name in IMPURE_CALLS]


def test_transforms_are_pure():
    trees = {name: tree for name, tree in modules().items() if name.startswith("transforms")}
    assert wrong_in({name: impurities(tree) for name, tree in trees.items()}) == {}


@pytest.mark.parametrize("code", ["import os", "date.today()", "datetime.now(UTC)", "open('x')", "import random"])
def test_impure_code_is_seen(code):
    assert impurities(ast.parse(code))


def environment_readers(tree):
    reads = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"})
    return [node.lineno for node in reads]


def test_only_flows_reads_the_environment():
    trees = {name: tree for name, tree in modules().items() if not name.startswith("flows")}
    assert wrong_in({name: environment_readers(tree) for name, tree in trees.items()}) == {}


def cycles(graph):
    """Modules that lie on a circle of imports: those that reach themselves."""

    def reachable(start):
        seen, ahead = set(), list(graph[start])
        while ahead:
            name = ahead.pop()
            if name not in seen:
                seen.add(name)
                ahead += graph[name]
        return seen

    return sorted(name for name in graph if name in reachable(name))


def edges(tree, trees):
    """The modules whose code is asked for: `from a import b` asks for a.b where that is a module, else for a."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from inner & set(trees)
            if inner - set(trees):
                yield node.module


def graph_of(trees):
    return {
        name: {found for found in edges(tree, trees) if found in trees and found != name}
        for name, tree in trees.items()
    }


def test_no_module_imports_itself_in_a_circle():
    assert cycles(graph_of(modules())) == []


def test_a_circle_is_seen():
    trees = {
        "a": ast.parse("import b"),
        "b": ast.parse("def late():\n    from c import x"),
        "c": ast.parse("import a"),
        "d": ast.parse("import a"),
    }
    assert cycles(graph_of(trees)) == ["a", "b", "c"]


def test_a_module_that_takes_its_neighbour_from_their_package_is_no_circle():
    trees = {
        "a": ast.parse("from a.b import x"),
        "a.b": ast.parse("from a import c"),
        "a.c": ast.parse("import json"),
    }
    assert cycles(graph_of(trees)) == []
