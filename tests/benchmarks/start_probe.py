"""Start the program on a study, wait until the window is painted, print what it cost.

Run by `bench_start` in a process of its own: `python -m tests.benchmarks.start_probe STUDY`.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

STARTED = time.perf_counter()


def main(study: Path) -> None:
    """Open the window as `workbench open` does, as the first coder."""
    from PySide6.QtCore import QEventLoop

    from workbench.project.settings import Settings
    from workbench.ui.appearance import look
    from workbench.ui.application import application
    from workbench.ui.main_window import MainWindow

    app = application(sys.argv[:1])
    look().apply("light")
    window = MainWindow(Settings())
    window.show()
    window.open_study(study, "Ada Okafor")
    for _ in range(3):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    window.repaint()
    print(
        json.dumps(
            {
                "cpu_ms": time.process_time() * 1000,
                "wall_ms": (time.perf_counter() - STARTED) * 1000,
                "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )
    sys.stdout.flush()
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
