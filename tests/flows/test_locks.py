import subprocess
import sys

import pytest

from flows.locks import AlreadyRunningError, run_lock

HOLD = """
import sys
from pathlib import Path
from flows.locks import run_lock
with run_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    command = [sys.executable, "-c", HOLD, str(tmp_path / "data" / "run.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


@pytest.mark.usefixtures("holder")
def test_a_second_run_is_refused_with_the_locks_name(tmp_path):
    path = tmp_path / "data" / "run.lock"
    with pytest.raises(AlreadyRunningError, match=r"run\.lock: another run holds this lock"), run_lock(path):
        pass


def test_a_killed_run_leaves_no_lock_behind(holder, tmp_path):
    holder.kill()
    holder.wait()
    with run_lock(tmp_path / "data" / "run.lock"):
        pass
