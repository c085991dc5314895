import io

import pytest

from flows import progress
from flows.progress import track


class Screen(io.StringIO):
    def __init__(self, *, terminal):
        super().__init__()
        self.terminal = terminal

    def isatty(self):
        return self.terminal


@pytest.mark.parametrize(
    ("terminal", "patience", "shown"), [(True, 0.0, True), (True, 1e9, False), (False, 0.0, False)]
)
def test_a_bar_appears_on_a_terminal_after_a_while_and_never_in_a_pipe(monkeypatch, terminal, patience, shown):
    screen = Screen(terminal=terminal)
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    assert list(track(range(5), "reading")) == [0, 1, 2, 3, 4]
    assert ("reading" in screen.getvalue()) is shown
