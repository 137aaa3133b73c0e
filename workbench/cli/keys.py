"""Open the key to the pseudonyms for a command.

The passphrase comes from the keyboard, hidden, or from WORKBENCH_PASSPHRASE; never from an
argument. Called by `exporting`, `pseudonyms` and `pseudonyms_in_study`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from workbench.model.errors import Refused
from workbench.project.key_file import SUFFIX, KeyFile

PASSPHRASE = "WORKBENCH_PASSPHRASE"
"""The environment variable that holds the passphrase, for scripts."""

key_option = click.option(
    "--key",
    "key_path",
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar=f"KEY{SUFFIX}",
    help="The file that holds the list, encrypted with a passphrase.",
)


def opened_key(path: Path) -> KeyFile:
    """Open a key with the passphrase from the environment or from the person at the keyboard."""
    return KeyFile.open(path, passphrase(f"Passphrase of “{path.name}”"))


def passphrase(prompt: str, *, confirm: bool = False) -> str:
    """The passphrase, never shown; Refused where nobody can be asked."""
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused(
            "A passphrase is needed and nobody is there to type it: run this in a terminal, or "
            f"set {PASSPHRASE} for this command."
        )
    said: str = click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    return said
