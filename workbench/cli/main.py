"""The command `workbench`: its groups, its exit codes, and its last resort.

Exit 0 done; 1 refused, with one line on stderr that names the thing and the way out; 2 wrong
usage. Never a traceback.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from workbench import __version__
from workbench.cli import (
    autocoding,
    code_counts,
    codebook,
    coding,
    correcting,
    memos,
    participants,
    pseudonyms,
    retrieving,
    searching,
    segments,
    sessions,
    studies,
    transcripts,
    writing_up,
)
from workbench.coding.wording import on_one_line
from workbench.model.errors import WorkbenchError

OpenWindow = Callable[[Path | None, str | None], int]

MODULES = (
    studies,
    transcripts,
    correcting,
    segments,
    participants,
    sessions,
    pseudonyms,
    coding,
    codebook,
    searching,
    retrieving,
    autocoding,
    code_counts,
    memos,
    writing_up,
)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out a command line and return the exit code; what is printed is UTF-8 everywhere."""
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    command = _command(open_window)
    try:
        result = command.main(list(arguments), prog_name="workbench", standalone_mode=False)
    except WorkbenchError as trouble:
        click.echo(on_one_line(trouble.sentence), err=True)
        return 1
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; nothing was left half done.", err=True)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        click.echo(f"The answer could not be written: {error.strerror or error}.", err=True)
        return 1
    except Exception as error:  # noqa: BLE001  the last resort: a mistake of ours, never a traceback
        what = f"{type(error).__name__}: {on_one_line(str(error))}"
        click.echo(
            f"Something went wrong in the program ({what}). "
            "What was saved before is safe. See whether “workbench check” finds the study sound, "
            "and please report this.",
            err=True,
        )
        return 1
    return result if isinstance(result, int) else 0


def _command(open_window: OpenWindow) -> click.Group:
    @click.group(invoke_without_command=True)
    @click.version_option(__version__, message="Deliberation Workbench %(version)s")
    @click.pass_context
    def workbench(context: click.Context) -> int:
        """Code transcripts with two coders, agree, build themes and write it up in Word.

        Without a command the window opens.
        """
        return open_window(None, None) if context.invoked_subcommand is None else 0

    @workbench.command("open")
    @click.argument("study", type=click.Path(readable=False, path_type=Path), metavar="STUDY.dwb")
    @click.option("--coder", metavar="NAME", help="Who is coding; without it the window asks.")
    def open_(study: Path, coder: str | None) -> int:
        """Open the window on a study."""
        return open_window(study, coder)

    for module in MODULES:
        for command in module.COMMANDS:
            workbench.add_command(command)
    return workbench
