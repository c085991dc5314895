"""How the command line ends: codes, one-line errors, no traceback, quick starts."""

import subprocess
import sys

import click
import pytest

from flows import cli
from flows.cli import COMMANDS, CommandError
from warehouse.database import NoWarehouseError


def run(monkeypatch, capsys, command, *arguments):
    """Exit code and both outputs of a command that stands in for `check`."""
    monkeypatch.setattr(cli._LazyGroup, "get_command", lambda _self, _ctx, name: command if name == "check" else None)
    with pytest.raises(SystemExit) as ended:
        cli.main(["check", *arguments])
    out, err = capsys.readouterr()
    return ended.value.code, out, err


def raising(error):
    @click.command()
    def command():
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (CommandError("a.txt: is empty"), 1, "matchday: a.txt: is empty\n"),
        (CommandError("two\nlines"), 1, "matchday: two lines\n"),
        (NoWarehouseError("there is none yet"), 1, "matchday: there is none yet\n"),
        (
            FileNotFoundError(2, "No such file or directory", "a.txt"),
            1,
            "matchday: a.txt: No such file or directory; check the name\n",
        ),
        (OSError(28, "No space left on device"), 1, "matchday: No space left on device\n"),
        (click.Abort(), 130, "matchday: interrupted; run the command again to go on\n"),
        (KeyboardInterrupt(), 130, "\nmatchday: interrupted; run the command again to go on\n"),
        (
            ZeroDivisionError("by zero"),
            1,
            "matchday: unforeseen ZeroDivisionError: by zero (MATCHDAY_DEBUG=1 shows where; please report it)\n",
        ),
    ],
)
def test_every_error_is_one_line_on_stderr_and_never_a_traceback(monkeypatch, capsys, error, code, line):
    assert run(monkeypatch, capsys, raising(error)) == (code, "", line)


def test_a_wrong_command_line_ends_with_2_and_names_the_help(monkeypatch, capsys):
    @click.command()
    def command():
        pass

    code, _, err = run(monkeypatch, capsys, command, "--fast")
    assert code == 2
    assert err.startswith("matchday: No such option")
    assert err.endswith("(see 'matchday check --help')\n")
    assert err.count("\n") == 1


def test_debugging_shows_where(monkeypatch, capsys):
    monkeypatch.setenv("MATCHDAY_DEBUG", "1")
    monkeypatch.setattr(cli._LazyGroup, "get_command", lambda *_: raising(ZeroDivisionError("x")))
    with pytest.raises(ZeroDivisionError):
        cli.main(["check"])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(name):
    group = cli.cli
    with click.Context(group, info_name="matchday") as context:
        command = group.get_command(context, name)
        text = command.get_help(click.Context(command, parent=context, info_name=name))
    assert f"Usage: matchday {name}" in text
    assert f"Example:\n    matchday {name}" in text


def test_an_unknown_command_is_a_wrong_command_line(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["tabel"])
    assert ended.value.code == 2
    assert "No such command 'tabel'" in capsys.readouterr().err


SLOW = ("prefect", "scrapy", "duckdb", "rich", "twisted", "bs4", "pydantic")


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["extract", "-"]])
def test_help_and_extract_load_none_of_the_heavy_libraries(arguments):
    code = (
        "import sys; from flows.cli import main\n"
        f"try: main({arguments!r})\nexcept SystemExit: pass\n"
        f"print([name for name in {SLOW!r} if name in sys.modules], file=sys.stderr)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input="A quiet day.", capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"


LONG_WINDED = """
import click
import flows.cli as cli
talk = click.Command("talk", callback=lambda: [print("line") for _ in range(100_000)])
cli._LazyGroup.get_command = lambda *_: talk
cli.main(["talk"])
"""


def test_a_reader_that_goes_away_ends_the_command_quietly():
    command = [sys.executable, "-c", LONG_WINDED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"line\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1
