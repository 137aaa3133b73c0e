"""Turn what SQLite and the disk complain about into sentences with a way out.

Called by `backup`, `check` and `file`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.model.errors import Environment

_SENTENCES = {
    "SQLITE_FULL": (
        "The disk is full: “{name}” could not be saved. Everything before this step is safe. "
        "Free some space and try again."
    ),
    "SQLITE_READONLY_ROLLBACK": (
        "A crash left an unfinished change beside “{name}”. "
        "Open it once in the window to put that right, then try again."
    ),
    "SQLITE_READONLY": (
        "“{name}” cannot be changed: the file or its folder is read-only. "
        "Save a copy in a folder of your own and go on there."
    ),
    "SQLITE_BUSY": ("“{name}” is being written by another program. Wait a moment and try again."),
    "SQLITE_LOCKED": ("“{name}” is being written by another program. Wait a moment and try again."),
    "SQLITE_NOTADB": "“{name}” is not a study of this program. Choose a .dwb file.",
    "SQLITE_CORRUPT": (
        "“{name}” is damaged. Nothing was changed. Open a backup, or the copy you mailed last."
    ),
    "SQLITE_IOERR": (
        "The disk did not answer while reading or writing “{name}”. "
        "Check the drive and try again; everything before this step is safe."
    ),
    "SQLITE_CANTOPEN": (
        "“{name}” cannot be opened: the folder is missing or may not be read. "
        "Check the place and the permissions."
    ),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise Environment with a sentence for trouble with the file at `path`."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        sentence = sentence_for(error, path)
        if sentence is None:
            raise
        raise Environment(sentence) from error
    except PermissionError as error:
        raise Environment(_SENTENCES["SQLITE_READONLY"].format(name=path.name)) from error
    except OSError as error:
        raise Environment(
            f"“{path.name}” could not be read or written: {error.strerror or error}. "
            "Check the place and try again."
        ) from error


def sentence_for(error: sqlite3.DatabaseError, path: Path) -> str | None:
    """The sentence for an error of SQLite, or None when it is our own mistake."""
    name = getattr(error, "sqlite_errorname", None) or ""
    for start, sentence in _SENTENCES.items():
        if name.startswith(start):
            return sentence.format(name=path.name)
    return None
