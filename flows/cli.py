"""The command line: every command under its name, loaded only when it is asked for.

A command that did what it says ends with 0.
Anything else ends with one line on stderr, never with a traceback, and with a code that cron can tell apart:
2 for a wrong command line, 3 where all is published and something needs a person, 4 where another run is at work,
and 1 for the rest.
"""

import importlib
import os
import sys
from collections.abc import Mapping

import click

PROGRAM = "matchday"
DEBUG_VARIABLE = "MATCHDAY_DEBUG"

# command → module and function; the modules stay unloaded until their command is asked for
COMMANDS: Mapping[str, str] = {
    "demo": "flows.commands.running:demo",
    "nightly": "flows.commands.running:nightly",
    "backfill": "flows.commands.past:backfill",
    "reparse": "flows.commands.past:reparse",
    "extract": "flows.commands.reading:extract",
    "read": "flows.commands.reading:read",
    "evaluate": "flows.commands.reading:evaluate",
    "correct": "flows.commands.correcting:correct",
    "import": "flows.commands.running:import_lists",
    "fixtures": "flows.commands.asking:fixtures",
    "table": "flows.commands.asking:table",
    "scorers": "flows.commands.asking:scorers",
    "teams": "flows.commands.naming:teams",
    "players": "flows.commands.naming:players",
    "sql": "flows.commands.asking:sql",
    "explain": "flows.commands.asking:explain",
    "check": "flows.commands.asking:check",
    "export": "flows.commands.asking:export",
    "publish": "flows.commands.asking:publish",
    "coverage": "flows.commands.covering:coverage",
    "sources": "flows.commands.publishers:sources",
    "serve": "flows.commands.watching:serve",
    "status": "flows.commands.watching:status",
    "config": "flows.commands.watching:config",
    "site": "flows.commands.showing:site",
}
_OWN_PACKAGES = {"crawlers", "transforms", "warehouse", "flows"}


class CommandError(Exception):
    """A command could not do what it says: the message names what stopped it and what to do, `code` the exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


class _LazyGroup(click.Group):
    """The commands of `COMMANDS`, in that order."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        if cmd_name not in COMMANDS:
            return None
        module, function = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(module), function)
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name=PROGRAM)
def cli() -> None:
    """Football match reports in, a warehouse out: fixtures, scorers and tables, every number with its sentence.

    \b
    Example:
      matchday demo
    """


def main(arguments: list[str] | None = None) -> None:
    """Run one command and exit the process with its code."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output went away (`matchday … | head`): nothing more to say, and nowhere to say it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)


def _run(arguments: list[str] | None) -> int:
    try:
        code = cli.main(arguments, prog_name=PROGRAM, standalone_mode=False)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.Abort:
        return _fail("interrupted; run the command again to go on", 130)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else PROGRAM
        return _fail(f"{error.format_message()} (see '{command} --help')", 2)
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except CommandError as error:
        return _fail(str(error), error.code)
    except BrokenPipeError:
        raise
    except Exception as error:  # the last line of defence: people get a line, never a traceback
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return _fail(describe(error), getattr(error, "exit_code", 1))
    return code if isinstance(code, int) else 0


_ADVICE: Mapping[type[OSError], str] = {
    FileExistsError: "; a folder is wanted there: move the file away or name another place",
    FileNotFoundError: "; check the name",
    NotADirectoryError: "; a folder is wanted there: move the file away or name another place",
    PermissionError: "; make it accessible to you or name another place",
}
"""What to do about a file that the system refuses."""


def describe(error: Exception) -> str:
    """One line for people: what an error of ours says, what the system says of a file, or what was not foreseen."""
    if type(error).__module__.split(".", maxsplit=1)[0] in _OWN_PACKAGES:
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        advice = _ADVICE.get(type(error), "")
        return f"{error.filename}: {error.strerror}{advice}" if error.filename else error.strerror
    return f"unforeseen {type(error).__name__}: {error} ({DEBUG_VARIABLE}=1 shows where; please report it)"


def _fail(message: str, code: int) -> int:
    complain(message)
    return code


def complain(message: str) -> None:
    """Print one line on stderr under the program's name."""
    click.echo(f"{PROGRAM}: {' '.join(message.split())}", err=True)
