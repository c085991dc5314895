"""Floors of page → article on real saved pages, where a checkout has them beside it; measuring only."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FOLDER = ROOT.parent / "shared" / "pages"

# the least (for captions the most) that the generic reader must reach on pages of publishers it knows nothing of
FLOORS = {"f1": 0.985, "first": 0.98, "last": 0.98, "day": 0.98, "title": 0.95}
MOST_CAPTIONS = 0.01

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="no saved pages beside this checkout")


@pytest.fixture(scope="module")
def benchmark():
    spec = importlib.util.spec_from_file_location("benchmark_pages", ROOT / "tests" / "benchmarks" / "pages.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def result(benchmark):
    return benchmark.measure("ours", benchmark.read_ours, benchmark.load(FOLDER))


@pytest.mark.parametrize("name", FLOORS)
def test_the_generic_reader_stays_above_its_floor(result, name):
    assert result.share(name) >= FLOORS[name]


def test_captions_stay_out_of_the_text(result):
    assert result.share("caption") <= MOST_CAPTIONS


def test_reading_is_at_least_as_good_as_trafilaturas(benchmark, result):
    other = benchmark.measure("trafilatura", benchmark.read_with_trafilatura(), benchmark.load(FOLDER))
    assert result.share("f1") >= other.share("f1")
