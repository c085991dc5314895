"""What the documents say of commands, keys and links is so."""

import re
from pathlib import Path

import pytest

from flows.cli import COMMANDS
from flows.keys import KEYS, variable

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_a_document_names_exists(path):
    named = re.findall(r"`(?:\$ )?matchday ([a-z]+)|^\$ matchday ([a-z]+)", path.read_text(), re.MULTILINE)
    assert [name for pair in named for name in pair if name and name not in COMMANDS] == []


def test_the_readme_names_every_command():
    text = (ROOT / "README.md").read_text()
    assert [name for name in COMMANDS if not re.search(rf"`(?:matchday )?{name}\b", text)] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(path):
    links = re.findall(r"\]\((?!https?://)([^)#]+)", path.read_text())
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_every_key_of_the_configuration_is_documented_with_its_variable():
    rows = re.findall(r"^\| `(\w+)` \| `(MATCHDAY_\w+)`", (ROOT / "docs" / "architecture.md").read_text(), re.MULTILINE)
    assert dict(rows) == {key: variable(key) for key in KEYS}
