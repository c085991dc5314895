"""The server that a run starts for itself lives as long as the run, however that ends."""

import os
import signal
import subprocess
import sys
import time
import urllib.request

import pytest

RUN = """
import os, sys
from pathlib import Path
from flows.config import Settings
from flows.prefect_home import prefect_server
with prefect_server(Settings(Path(sys.argv[1]))):
    print(os.environ["PREFECT_API_URL"], flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, None])
def test_a_server_of_its_own_answers_while_a_run_lives_and_ends_with_it(tmp_path, number):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    command = [sys.executable, "-c", RUN, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as run:
        health = f"{run.stdout.readline().strip()}/health"
        assert answers(health)
        if number is not None:
            run.send_signal(number)
        run.stdin.close()
        run.wait(60)
    for _ in range(100):
        if not answers(health):
            break
        time.sleep(0.1)
    assert not answers(health)


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False
