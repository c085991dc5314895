import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from flows.stopping import _started_by

RUN = """
import subprocess, sys
from flows.stopping import stop_when_asked
stop_when_asked()
child = subprocess.Popen([sys.executable, "-c", "import signal; print('ready', flush=True); signal.pause()"])
child.wait()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lists a process's children")
def test_a_run_that_is_asked_to_stop_takes_its_processes_along_and_says_so():
    command = [sys.executable, "-c", RUN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout.readline() == "ready\n"
        run.send_signal(signal.SIGTERM)
        # The child holds these pipes too: they end only when it has gone.
        _, told = run.communicate(timeout=30)
    assert run.returncode == 128 + signal.SIGTERM
    assert told == "matchday: asked to stop; nothing was lost, run the command again to go on\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lists a process's children")
def test_a_run_whose_complaints_nobody_hears_any_more_ends_with_the_same_code():
    hears, says = os.pipe()
    with subprocess.Popen([sys.executable, "-c", RUN], stdout=subprocess.PIPE, stderr=says, text=True) as run:
        assert run.stdout.readline() == "ready\n"
        os.close(hears)
        run.send_signal(signal.SIGTERM)
        assert run.wait(timeout=30) == 128 + signal.SIGTERM
    os.close(says)


def test_a_thread_that_has_ended_since_it_was_listed_has_no_processes(tmp_path):
    assert _started_by(Path("/proc/self/task/0")) == []
    (tmp_path / "children").write_text("12 34 ")
    assert _started_by(tmp_path) == [12, 34]
