"""Programs that die while they have a study open."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

DIE_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
from workbench.store.file import StudyFile

file = StudyFile.open(Path(sys.argv[1]))
file.db.execute("PRAGMA cache_size = 5")
file.db.execute("BEGIN")
file.db.execute("UPDATE code SET name = 'half done'")
for number in range(400):
    file.db.execute("INSERT INTO text VALUES (?, ?)", [str(number), "half done " * 100])
os.kill(os.getpid(), signal.SIGKILL)
"""

WRITE_UNTIL_KILLED = """
import sys
from pathlib import Path
from tests.store.files import a_coder, do
from workbench.journal.entry import adds
from workbench.store.file import StudyFile

file = StudyFile.open(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    do(file, adds(a_coder(number)), id=f"entry {number}", texts=["word " * 400 + str(number)])
    print(f"entry {number}", flush=True)
    number += 1
"""

HOLD = """
import sys
from pathlib import Path
from workbench.store.file import StudyFile

file = StudyFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
file.close()
"""


def run(program: str, *arguments: object) -> subprocess.Popen[str]:
    """Start one of these programs."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def die_while_writing(study: Path) -> None:
    """Leave a lock and a hot journal beside a study, as a crash in the middle of a change does."""
    with run(DIE_WHILE_WRITING, study) as process:
        assert process.wait(60) == -signal.SIGKILL
