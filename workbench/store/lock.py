"""One program writes a study at a time: a small file beside it says who.

A lock whose process is dead on this computer is stale. SQLite's own lock is the hard wall
behind this one; this one can say who holds the study, where and since when.

Called by `file` and `sidecars`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import socket
from dataclasses import dataclass
from pathlib import Path

from workbench.model.clock import Now
from workbench.model.errors import Environment


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a study open. `process` tells the program from a later one with its number."""

    pid: int
    host: str
    since: str
    open_id: str
    process: str = ""

    @property
    def alive(self) -> bool:
        """Whether the program may still run; on another computer nobody can tell, so yes."""
        if self.host != socket.gethostname():
            return True
        now = _process(self.pid)
        return _runs(self.pid) and (not now or not self.process or now == self.process)


def lock_path(study: Path) -> Path:
    """Where the lock of a study lies."""
    return study.with_name(study.name + ".lock")


def holder(study: Path) -> Holder | None:
    """Who holds the lock of a study, dead or alive; None when nobody does."""
    try:
        found = json.loads(lock_path(study).read_text(encoding="utf-8"))
        return Holder(
            int(found["pid"]),
            str(found["host"]),
            str(found["since"]),
            str(found["open_id"]),
            str(found.get("process", "")),
        )
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def acquire(study: Path, open_id: str, now: Now) -> None:
    """Take the lock; Environment names who has the study open.

    PermissionError and OSError come through: the folder cannot be written.
    """
    held = holder(study)
    if held is not None and held.alive:
        raise Environment(
            f"“{study.name}” is open elsewhere (on {held.host} since {_spoken(held.since)}, "
            f"process {held.pid}). Close it there, open it here to read only, or make a copy."
        )
    pid = os.getpid()
    mine = Holder(pid, socket.gethostname(), now(), open_id, _process(pid))
    path = lock_path(study)
    if held is not None or path.exists():
        path.unlink(missing_ok=True)
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return acquire(study, open_id, now)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(dataclasses.asdict(mine), file)
    return None


def release(study: Path, open_id: str) -> None:
    """Give the lock back when it is ours."""
    held = holder(study)
    if held is not None and held.open_id == open_id:
        with contextlib.suppress(OSError):
            lock_path(study).unlink(missing_ok=True)


def _spoken(at: str) -> str:
    return at.replace("T", " ").removesuffix("Z") + " UTC" if at else "some time"


def _process(pid: int) -> str:
    """When this computer and the process were started; "" where the system does not say."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        about = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return f"{boot} {about.rpartition(')')[2].split()[19]}"


def _runs(pid: int) -> bool:
    if pid <= 0:
        return False
    if os.name == "nt":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _runs_on_windows(pid: int) -> bool:
    import ctypes  # only there, where os.kill would end the process

    still_active, query = 259, 0x1000
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    process = kernel.OpenProcess(query, False, pid)
    if not process:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(process, ctypes.byref(code))
    kernel.CloseHandle(process)
    return code.value == still_active
