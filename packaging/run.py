"""Set up the workbench and open its sample study, or run its tests: the commands of README.

    python3 packaging/run.py              open the window on the sample study
    python3 packaging/run.py test [...]   run the tests (what follows goes to pytest)
    python3 packaging/run.py check        formatting, lint, architecture, types
    python3 packaging/run.py bench [...]  timings
    python3 packaging/run.py translations collect what the window says, build what is translated

Called by people and by .ci/run, with nothing but Python 3.11 or later: standard library only.
Each command first sets up what is missing. The environment is `.venv` beside pyproject.toml, with
the versions of constraints.txt; the record in it is written last, so that an environment with a
record is whole, and one without is made anew. On Debian and its relatives the system libraries
of Qt are looked for too: root installs them, others are told the one line to type.
"""

import hashlib
import io
import json
import os
import platform
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from importlib import util
from pathlib import Path
from typing import Any

if sys.version_info < (3, 11):  # noqa: UP036 (older Pythons can read this file and get this far)
    sys.exit(
        "The workbench needs Python 3.11 or later, and this is Python {}.{}: install a newer one "
        "(python.org has it for Windows and macOS) and run this again with it.".format(
            *sys.version_info[:2]
        )
    )

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
RECORD = ENVIRONMENT / "workbench-setup.json"
LOG = ENVIRONMENT / "workbench-setup.log"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"

QT_LIBRARIES = (
    *("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3"),
    *("libfontconfig1", "libfreetype6", "libglib2.0-0"),
)
WINDOW_LIBRARIES = (
    *QT_LIBRARIES,
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1"),
    *("libxcb-shape0", "libxcb-image0", "libxcb-render-util0", "libxcb-xkb1", "libx11-xcb1"),
)
SCREEN_READER = (
    *WINDOW_LIBRARIES,
    *("xvfb", "dbus", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi"),
)
"""With these the tests listen to the window as a screen reader does; without, they skip that."""
SCREENS = {"window": WINDOW_LIBRARIES, "offscreen": QT_LIBRARIES, "none": ()}
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}  # since Ubuntu 24.04 and Debian 13

VERSION = "import sys; print('{}.{}'.format(*sys.version_info[:2]))"
TEST_ARGUMENTS = ["-n", "2", "-q"]
CHECKS = {
    "ruff format --check": ["-m", "ruff", "format", "--check", "."],
    "ruff check": ["-m", "ruff", "check", "."],
    "lint-imports": ["-c", "from importlinter import cli; cli.lint_imports_command()", "--no-logo"],
    "mypy": ["-m", "mypy"],
}

UNREACHABLE = re.compile(
    r"connection broken by|Failed to establish|Failed to resolve|Read timed out|ConnectionError"
)


class Stop(Exception):
    """What ends the run: a sentence for the person in front of it."""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace", line_buffering=True)
    command, rest = (arguments[0], arguments[1:]) if arguments else ("open", [])
    if command in ("-h", "--help"):
        print(__doc__)
        return 0
    if command not in COMMANDS or (rest and command in ("open", "check", "translations")):
        print(f"“{' '.join(arguments)}” is not a command here.\n\n{__doc__}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[command](rest)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130


def open_sample(_rest: list[str]) -> int:
    """Set up, write the sample study where there is none, and open the window on it."""
    screen = screen_of(platform.system(), os.environ)
    set_up(dev=False, libraries=SCREENS[screen])
    study = sample_study()
    if screen == "none":
        raise Stop(no_display(study))
    return run("-m", "workbench", "open", str(study))


def test(rest: list[str]) -> int:
    """Set up and run the tests: all of them, or what the arguments for pytest choose."""
    set_up(dev=True, libraries=QT_LIBRARIES, welcome=SCREEN_READER)
    return run("-m", "pytest", *(rest or TEST_ARGUMENTS))


def check(_rest: list[str]) -> int:
    """Set up and run the checks that need no test, the fastest first, up to the first failure."""
    set_up(dev=True, libraries=())
    for name, command in CHECKS.items():
        print(f"── {name}")
        status = run(*command)
        if status:
            return status
    return 0


def bench(rest: list[str]) -> int:
    """Set up and print the timings as JSON."""
    set_up(dev=True, libraries=QT_LIBRARIES)
    return run("-m", "tests.benchmarks", "--json", *rest)


def translations(_rest: list[str]) -> int:
    """Set up, bring the translation files up to date, and build them."""
    set_up(dev=False, libraries=QT_LIBRARIES)
    return run(str(ROOT / "packaging" / "translations.py"))


COMMANDS = {
    "open": open_sample,
    "test": test,
    "check": check,
    "bench": bench,
    "translations": translations,
}


def screen_of(system: str, environ: Mapping[str, str]) -> str:
    """Say where the window would appear: on a "window" system, "offscreen", or "none" at all."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return "offscreen"
    if system == "Linux" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return "none"
    return "window"


def sample_study() -> Path:
    """Return the sample study's file, written first where it is not there yet."""
    folder = Path.home() / "Deliberation Workbench" / "Sample study"
    if not any(folder.glob("*.dwb")):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Stop(
                f"The sample study cannot be written to “{folder}” ({error.strerror}): "
                "set HOME to a folder of yours and run this again."
            ) from error
        run("-m", "workbench", "sample", str(folder))
    studies = sorted(folder.glob("*.dwb"))
    if not studies:
        raise Stop(f"The sample study was not written to “{folder}”: see the message above.")
    return studies[0]


def no_display(study: Path) -> str:
    """Say that there is no display, and what does the same work without one."""
    return (
        "The window needs a display and there is none here (DISPLAY and WAYLAND_DISPLAY are not "
        "set); the command line does the same work: "
        f"{shlex.quote(str(program('workbench')))} --help\n"
        f"The sample study is ready: {shlex.quote(str(study))}"
    )


def set_up(*, dev: bool, libraries: tuple[str, ...], welcome: tuple[str, ...] = ()) -> None:
    """Bring in what is missing: system packages first, then the environment; nothing twice.

    Without those that are only `welcome` the work goes on.
    """
    record = read_record()
    wanted = wanted_record(dev=dev or record.get("dev", False))
    state = state_of(record, wanted)
    pythons = () if state != "anew" or util.find_spec("ensurepip") else (venv_package(),)
    if debian_like():
        bring_system_packages(missing((*pythons, *libraries)))
        bring_welcome_packages(missing(welcome))
    elif pythons:
        raise Stop(
            "This Python has no module “ensurepip” to make environments with: install that part of "
            "Python with your system's package manager and run this again."
        )
    if state != "ready":
        record = make_environment(wanted, anew=state == "anew")
    if libraries and not record.get("qt"):
        prove_qt()
        write_record({**record, "qt": True})


def debian_like() -> bool:
    """Say whether this is Debian or a relative of it, which dpkg and apt-get look after."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return False
    names = [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
    return "debian" in names or "ubuntu" in names


def venv_package() -> str:
    """Name the Debian package with which this very Python can make environments."""
    return "python{}.{}-venv".format(*sys.version_info[:2])


def missing(packages: tuple[str, ...]) -> list[str]:
    """List those of the packages that dpkg has under neither their old nor their new name."""
    if not packages:
        return []
    names = [*packages, *(RENAMED[name] for name in packages if name in RENAMED)]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [name for name in packages if not there & {name, RENAMED.get(name, name)}]


def bring_system_packages(packages: list[str]) -> None:
    """Install Debian packages when root; stop with the line to type when not."""
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise Stop(apt_line(install))
    print(f"Installing system packages: {', '.join(packages)}")
    failure = apt(install)
    if failure:
        apt(["apt-get", "update"])
        failure = apt(install)
    if failure:
        raise Stop(
            f"The system packages could not be installed ({failure}): with a network, run this "
            f"again, or first: {shlex.join(install)}"
        )


def bring_welcome_packages(packages: list[str]) -> None:
    """Install Debian packages when root and when that works; say what there is to type if not."""
    if not packages:
        return
    try:
        bring_system_packages(packages)
    except Stop as stop:
        print(f"Going on without a screen reader to test with. {stop}")


def apt_line(install: list[str]) -> str:
    """Say which one line installs what is missing, with a fresh list where there is none."""
    listed = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    update = "" if listed else "sudo apt-get update && "
    return (
        "Some system packages are missing. Type this line, then run this again:\n"
        f"{update}sudo {shlex.join(install)}"
    )


def apt(command: list[str]) -> str:
    """Run apt-get without questions; return its last error, empty when all went well."""
    done = subprocess.run(
        [command[0], "-o", "DPkg::Lock::Timeout=120", *command[1:]],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return ""
    errors = [line for line in done.stderr.splitlines() if line.startswith("E:")]
    return errors[-1] if errors else f"apt-get ended with {done.returncode}"


def prove_qt() -> None:
    """Load Qt's widgets once; stop with the libraries to look for when they do not load."""
    answer = ask("import PySide6.QtWidgets")
    if answer.returncode:
        reason = (answer.stderr.strip().splitlines() or ["no message"])[-1]
        raise Stop(
            f"Qt does not load ({reason}): install your system's libraries for EGL, OpenGL, "
            "xkbcommon, D-Bus, fontconfig, FreeType and GLib, and for a window on X11 those of "
            "xcb (cursor, icccm, image, keysyms, render-util, shape, xkb), then run this again."
        )


def wanted_record(*, dev: bool) -> dict[str, Any]:
    """Describe the environment a command needs: what goes in, for which Python, where."""
    return {
        "python": "{}.{}".format(*sys.version_info[:2]),
        "root": str(ROOT),
        "dev": dev,
        "contents": digest_of(project(), CONSTRAINTS.read_text(encoding="utf-8")),
    }


def project() -> dict[str, Any]:
    """Read pyproject.toml."""
    import tomllib  # older Pythons, which have none, must get as far as the sentence on top

    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def digest_of(pyproject: dict[str, Any], constraints: str) -> str:
    """Sum up what decides the contents of the environment; settings of tools do not."""
    parts = [pyproject["build-system"], pyproject["project"], constraints]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def read_record() -> dict[str, Any]:
    """Read what the environment says of itself; nothing when it is absent or was cut short."""
    try:
        return dict(json.loads(RECORD.read_text(encoding="utf-8")))
    except (OSError, TypeError, ValueError):
        return {}


def write_record(record: dict[str, Any]) -> None:
    """Write what the environment holds, whole or not at all."""
    fresh = RECORD.with_suffix(".new")
    fresh.write_text(json.dumps(record, indent=1), encoding="utf-8")
    fresh.replace(RECORD)


def state_of(record: dict[str, Any], wanted: dict[str, Any]) -> str:
    """Say whether the environment is "ready", can be "complete"d in place, or is made "anew"."""
    if not wanted.keys() <= record.keys() or not whole(record):
        return "anew"
    if record["python"] != wanted["python"] and not still_runs(record["python"]):
        return "anew"
    same = all(record[name] == wanted[name] for name in wanted if name != "python")
    return "ready" if same else "complete"


def whole(record: dict[str, Any]) -> bool:
    """Say whether every package that was installed is still there, and Python itself."""
    try:
        there = names_in(ENVIRONMENT / record["packages_folder"])
    except (KeyError, OSError):
        return False
    return there.issuperset(record["packages"]) and program("python").exists()


def still_runs(version: str) -> bool:
    """Say whether the environment's own Python works and is of this version."""
    try:
        return ask(VERSION).stdout.strip() == version
    except OSError:
        return False


def make_environment(wanted: dict[str, Any], *, anew: bool) -> dict[str, Any]:
    """Make the environment, or bring it up to date, and return its record."""
    how = "takes a few minutes and the network, once" if anew else "bringing it up to date"
    print(f"Setting up “{ENVIRONMENT}”: {how}")
    try:
        if anew:
            clear = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
            subprocess.run(clear, env=clean_environ(), stdin=subprocess.DEVNULL, check=True)
        RECORD.unlink(missing_ok=True)
        LOG.write_text("", encoding="utf-8")
    except (OSError, subprocess.CalledProcessError) as error:
        reason = getattr(error, "strerror", "Python's venv failed")
        raise Stop(
            f"“{ENVIRONMENT}” cannot be made ({reason}): close what uses it, check that you may "
            "write there, and run this again."
        ) from error
    pip("editables", *project()["build-system"]["requires"])
    pip("--no-build-isolation", "--editable", ".[dev]" if wanted["dev"] else ".")
    record = {**wanted, **installed()}
    write_record(record)
    return record


def pip(*what: str) -> None:
    """Install into the environment at the pinned versions, telling what is fetched."""
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    options += ["--only-binary", ":all:", "--retries", "2", "--constraint", str(CONSTRAINTS)]
    with subprocess.Popen(
        [str(program("python")), "-m", "pip", "install", *options, *what],
        cwd=ROOT,
        env=clean_environ(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        said = list(map(progress, process.stdout or ()))
    with LOG.open("a", encoding="utf-8") as log:
        log.writelines(said)
    if process.returncode:
        raise Stop(pip_failure("".join(said)))


def progress(line: str) -> str:
    """Print what is worth waiting for in a line of pip's; return the line as it is."""
    fetched = re.match(r"\s*Downloading ([^-]+)-\S+\.whl \((.* [MG]B)\)", line)
    if fetched:
        print("  fetching {}, {}".format(*fetched.groups()))
    return line


def pip_failure(said: str) -> str:
    """Say in one sentence why pip failed, from what it wrote."""
    if UNREACHABLE.search(said):
        return (
            "The packages could not be fetched, because the network or the package index did not "
            "answer: connect to the network and run this again (once set up, none is needed)."
        )
    errors = [line[7:].strip() for line in said.splitlines() if line.startswith("ERROR: ")]
    reason = errors[-1] if errors else "it gave no reason"
    return f"The packages could not be installed ({reason}): all that pip said is in “{LOG}”."


def installed() -> dict[str, Any]:
    """Return the Python of the environment, the packages in it now and where they are."""
    folder = Path(ask("import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip())
    return {
        "python": ask(VERSION).stdout.strip(),
        "packages_folder": folder.relative_to(ENVIRONMENT).as_posix(),
        "packages": sorted(name for name in names_in(folder) if name.isidentifier()),
    }


def names_in(folder: Path) -> set[str]:
    """Return the names of the files and folders in a folder."""
    return {path.name for path in folder.iterdir()}


def program(name: str) -> Path:
    """Return the path of a program of the environment."""
    if platform.system() == "Windows":
        return ENVIRONMENT / "Scripts" / f"{name}.exe"
    return ENVIRONMENT / "bin" / name


def clean_environ() -> dict[str, str]:
    """Copy the environment variables without those that point Python or pip elsewhere."""
    elsewhere = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
    return {name: value for name, value in os.environ.items() if name not in elsewhere}


def ask(question: str) -> "subprocess.CompletedProcess[str]":
    """Run one line of Python in the environment and return what it wrote."""
    return subprocess.run(
        [str(program("python")), "-X", "utf8", "-c", question],
        env=clean_environ(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def run(*arguments: str) -> int:
    """Run the environment's Python in the checkout and return its exit status."""
    return subprocess.call([str(program("python")), *arguments], cwd=ROOT, env=clean_environ())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
