"""Catalogs for lakes: a file, and a PostgreSQL server of our own where one can be started."""

import os
import pwd
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest


def _program(name):
    found = shutil.which(name)
    places = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return found or (str(places[-1]) if places else None)


def _as_nobody_special():
    """How to run a program as somebody who is not root, whom PostgreSQL refuses; None where that is not possible."""
    if os.geteuid() != 0:
        return []
    try:
        pwd.getpwnam("postgres")
    except KeyError:
        return None
    return ["runuser", "-u", "postgres", "--"] if shutil.which("runuser") else None


@contextmanager
def postgres(folder):
    """A PostgreSQL server on a socket in a folder; gives a lake's catalog there. Skips the test where none starts."""
    initdb, pg_ctl, other = _program("initdb"), _program("pg_ctl"), _as_nobody_special()
    if initdb is None or pg_ctl is None or other is None:
        pytest.skip("PostgreSQL is not installed, or nobody is here that may run it")
    folder.mkdir(mode=0o755)
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid() and not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o011)
    if other:
        shutil.chown(folder, "postgres")
    data, log = folder / "data", folder / "log"
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    begin = [*other, initdb, "-D", str(data), "-A", "trust", "-U", "matchday", "--no-sync"]
    done = subprocess.run(begin, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"PostgreSQL does not start here: {done.stderr.strip().splitlines()[-1]}")
    subprocess.run([*other, pg_ctl, "-D", str(data), "-l", str(log), "-o", options, "-w", "start"], check=True)
    try:
        yield f"postgres:dbname=postgres host={folder} user=matchday"
    finally:
        subprocess.run([*other, pg_ctl, "-D", str(data), "-m", "immediate", "-w", "stop"], check=True)
