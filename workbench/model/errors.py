"""The two kinds of trouble a person can do something about. Anything else is our bug."""

from __future__ import annotations


class WorkbenchError(Exception):
    """Say in one sentence what cannot be done, to which thing, and the way out."""

    @property
    def sentence(self) -> str:
        """The message on one line, ready to show."""
        return " ".join(str(self).split())


class Refused(WorkbenchError):
    """The request makes no sense now: nothing was changed."""


class Environment(WorkbenchError):
    """The disk, a permission or another program is in the way: nothing was changed."""
