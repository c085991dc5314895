"""What every tracked file keeps to: size, reasons for suppressions, no host or path that belongs to one machine."""

import ast
import fnmatch
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("crawlers", "transforms", "warehouse", "flows")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def tracked():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


FILES = tracked()
PYTHON = [path for path in FILES if path.suffix == ".py"]


def relative(path):
    return str(path.relative_to(ROOT))


def too_long(text):
    """The parts of a module that outgrew their bounds: "module" itself above 400 lines, functions above 50."""
    functions = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    module = ["module"] if len(text.splitlines()) > 400 else []
    return module + [node.name for node in functions if node.end_lineno - node.lineno + 1 > 50]


def test_modules_stay_under_400_lines_and_functions_under_50():
    assert PYTHON
    found = {relative(path): too_long(path.read_text(encoding="utf-8")) for path in PYTHON}
    assert {name: parts for name, parts in found.items() if parts} == {}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("x = 1\n" * 400, []),
        ("x = 1\n" * 401, ["module"]),
        ("def short():\n" + "    x = 1\n" * 49, []),
        ("def long():\n" + "    x = 1\n" * 50, ["long"]),
        ("def outer():\n    async def inner():\n" + "        x = 1\n" * 50, ["outer", "inner"]),
    ],
)
def test_what_outgrew_its_bounds_is_seen(text, parts):
    assert too_long(text) == parts


# A reason follows the rule's number after a dash, and the kind of type error after a second mark.
SUPPRESSION = re.compile(r"#\s*(?:noqa|type:\s*ignore|nosec|pragma:\s*no\s*cover)\b")
REASONED = re.compile(r"#\s*(?:noqa:\s*[A-Z0-9, ]+ - \S|type:\s*ignore\[[\w, -]+\]\s+#\s*\S|mypy: )")


def bare_suppressions(text):
    """The lines that silence a check without saying why."""
    return [line.strip() for line in text.splitlines() if SUPPRESSION.search(line) and not REASONED.search(line)]


def test_every_suppression_says_why():
    others = [path for path in PYTHON if path != Path(__file__)]  # this file names the marks
    found = {relative(path): bare_suppressions(path.read_text(encoding="utf-8")) for path in others}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("x = 1  # noqa: S608 - our own names", False),
        ("x = 1  # noqa: S608", True),
        ("x = 1  # noqa", True),
        ("x = y  # type: ignore[arg-type]  # the stub is older", False),
        ("x = y  # type: ignore[arg-type]", True),
        ("x = 1  # a remark", False),
    ],
)
def test_a_suppression_without_a_reason_is_seen(line, bare):
    assert bool(bare_suppressions(line)) == bare


def test_names_of_modules_are_football_nouns_not_cupboards():
    cupboards = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
    assert [relative(path) for path in PYTHON if path.stem in cupboards] == []


# The hosts of package registries, and folders that exist on one person's machine.
HOSTS = re.compile("|".join(("python" + "hosted[.]org", "pypi[.]org" + "/simple", "registry[.]npm" + "js[.]org")))
MACHINE_PATHS = re.compile(r"(?<![\w.:/])/(?:home|root|work|tmp|Users)/\w")


def texts():
    for path in FILES:
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def test_no_file_names_a_registrys_host_or_a_path_of_one_machine():
    found = [relative(path) for path, text in texts() if HOSTS.search(text) or MACHINE_PATHS.search(text)]
    assert found == []


def test_every_data_file_of_a_package_is_in_the_wheel():
    globs = PROJECT["tool"]["setuptools"]["package-data"]["*"]
    data = [path for path in FILES if path.suffix != ".py" and path.relative_to(ROOT).parts[0] in PACKAGES]
    assert data
    assert [relative(path) for path in data if not any(fnmatch.fnmatch(path.name, glob) for glob in globs)] == []


def test_constraints_are_plain_pins_and_cover_every_dependency():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert [line for line in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []
    pinned = {normal(line.split("==")[0]) for line in pins}
    wanted = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["dev"]
    assert [name for name in wanted if normal(re.match(r"[A-Za-z0-9._-]+", name)[0]) not in pinned] == []


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_upper_bound_says_why():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    capped = [line for line in lines if re.match(r'\s*"[\w.\[\]-]+[^"]*(?:<|==)[^"]*",', line)]
    assert capped
    assert [line.strip() for line in capped if not re.search(r",\s+# \S", line)] == []
