"""A process that was started with a lifeline ends when its starter does, however that ended."""

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHILD = """
import sys, time
from crawlers.parent import end_with_parent
end_with_parent()
print("up", flush=True)
time.sleep(60)
"""
STARTER = f"""
import subprocess, sys
from crawlers.parent import lifeline
with lifeline() as stdin:
    child = subprocess.Popen([sys.executable, "-c", {CHILD!r}], stdin=stdin)
    print(child.pid, flush=True)
    child.wait()
"""


def test_a_child_ends_when_its_starter_is_killed_without_warning():
    command = [sys.executable, "-c", STARTER]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as starter:
        lines = {starter.stdout.readline().strip(), starter.stdout.readline().strip()}
        assert "up" in lines
        os.kill(starter.pid, signal.SIGKILL)
        # Both hold the other end of this pipe: it is at its end only when both are gone.
        assert starter.stdout.read() == ""
