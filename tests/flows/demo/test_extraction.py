import json

from tests.flows.demo.corpus import FLOORS, write_corpus
from tests.quality.pin_floors import measure, sunk


def test_extraction_stays_above_its_floors_on_the_sample_articles(tmp_path):
    write_corpus(tmp_path)
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"]
    assert floors["all"]["recall"] > 0
    assert sunk(floors, measure(tmp_path)) == [], "mend the extraction; floors sink only with a reason"
