"""DuckDB's engine for the browser: found in a folder of npm packages and copied beside the site."""

import base64
import hashlib
import json
import shutil
from pathlib import Path

from warehouse.database import WarehouseError

_WASM = (
    "duckdb-browser.mjs",
    "duckdb-mvp.wasm",
    "duckdb-eh.wasm",
    "duckdb-browser-mvp.worker.js",
    "duckdb-browser-eh.worker.js",
)
_FILES = (
    ("@duckdb/duckdb-wasm/dist", "duckdb", _WASM),
    ("apache-arrow", "apache-arrow", ("**/*.mjs",)),
    ("flatbuffers/mjs", "flatbuffers", ("**/*.js",)),
    ("tslib", "tslib", ("tslib.es6.mjs",)),
)
_IMPORTS = {
    "@duckdb/duckdb-wasm": "duckdb/duckdb-browser.mjs",
    "apache-arrow": "apache-arrow/Arrow.dom.mjs",
    "flatbuffers": "flatbuffers/flatbuffers.js",
    "tslib": "tslib/tslib.es6.mjs",
}
INSTALL = "npm install @duckdb/duckdb-wasm"


def import_map() -> tuple[str, str]:
    """The import map of the query page, which lies at the site's root, and its hash for the page's security policy."""
    text = json.dumps({"imports": {name: f"./static/engine/{path}" for name, path in _IMPORTS.items()}})
    return text, base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def copy_engine(modules: Path, site: Path) -> int:
    """The number of files copied from a `node_modules` folder to `site`/static/engine; what is there already stays.

    Raises WarehouseError when the folder lacks one of the packages, with the command that brings it.
    """
    copied = 0
    for package, name, patterns in _FILES:
        source = modules / package
        found = [path for pattern in patterns for path in sorted(source.glob(pattern))]
        if not found:
            raise WarehouseError(f"{modules} lacks {package}: run `{INSTALL}` in its parent folder")
        for path in found:
            copied += _copy(path, site / "static" / "engine" / name / path.relative_to(source))
    return copied


def _copy(source: Path, target: Path) -> bool:
    if target.exists():
        here, there = target.stat(), source.stat()
        if here.st_size == there.st_size and here.st_mtime >= there.st_mtime:
            return False
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return True


def has_engine(site: Path) -> bool:
    """Whether the site holds an engine, from this build or an earlier one."""
    return (site / "static" / "engine" / _IMPORTS["@duckdb/duckdb-wasm"]).exists()
