"""The set-up script: what it decides and says. Making a real environment needs the network."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "run.py"
CONSTRAINTS = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def run() -> ModuleType:
    """Load the script anew, as a module that has not been started."""
    spec = importlib.util.spec_from_file_location("run_of_packaging", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def environment(
    run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Path]:
    """Return a maker of finished-looking environments, with a record changed as wished."""
    folder = tmp_path / "jörg müller" / ".venv"
    monkeypatch.setattr(run, "ENVIRONMENT", folder)
    monkeypatch.setattr(run, "RECORD", folder / "workbench-setup.json")
    monkeypatch.setattr(run, "LOG", folder / "workbench-setup.log")

    def make(*, dev: bool = True, **changed: str) -> Path:
        for package in ("numpy", "PySide6"):
            (folder / "lib" / package).mkdir(parents=True)
        run.program("python").parent.mkdir()
        run.program("python").touch()
        packages = {"packages_folder": "lib", "packages": ["PySide6", "numpy"]}
        run.write_record({**run.wanted_record(dev=dev), **packages, **changed})
        return folder

    return make


def state(run: ModuleType, *, dev: bool = True) -> str:
    return str(run.state_of(run.read_record(), run.wanted_record(dev=dev)))


def dpkg_with(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, *lines: str, status: int = 0
) -> list[list[str]]:
    """Replace every outside program by one that writes these lines; return what was called."""
    called: list[list[str]] = []

    def answer(command: list[str], **_options: Any) -> SimpleNamespace:
        called.append(command)
        return SimpleNamespace(
            stdout="\n".join(lines), stderr="E: no such thing", returncode=status
        )

    monkeypatch.setattr(run, "subprocess", SimpleNamespace(run=answer, DEVNULL=None, PIPE=None))
    return called


def test_an_environment_with_a_fitting_record_is_ready(run, environment):
    environment()
    assert state(run) == "ready"


def test_no_environment_is_made_anew(run, environment):
    assert state(run) == "anew"


def test_an_environment_cut_short_before_its_record_is_made_anew(run, environment):
    environment()
    run.RECORD.unlink()
    assert state(run) == "anew"


@pytest.mark.parametrize("torn", ["", '{"python": "3.1', "[1, 2]", '{"python": "3.11"}'])
def test_a_torn_record_counts_as_none(run, environment, torn):
    environment()
    run.RECORD.write_text(torn, encoding="utf-8")
    assert state(run) == "anew"


def test_an_environment_that_lost_a_package_is_made_anew(run, environment):
    folder = environment()
    (folder / "lib" / "numpy").rmdir()
    assert state(run) == "anew"


def test_an_environment_that_lost_its_python_is_made_anew(run, environment):
    environment()
    run.program("python").unlink()
    assert state(run) == "anew"


def test_another_python_whose_environment_no_longer_starts_makes_it_anew(run, environment):
    environment(python="3.1")
    assert state(run) == "anew"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a link to this Python")
def test_another_python_uses_the_environment_as_it_is_when_that_still_starts(
    run, environment, monkeypatch
):
    environment()
    run.program("python").unlink()
    run.program("python").symlink_to(sys.executable)
    wanted = {**run.wanted_record(dev=True), "python": "3.99"}
    assert run.state_of(run.read_record(), wanted) == "ready"


def test_a_moved_checkout_is_completed_in_place(run, environment):
    environment(root="/somewhere/else")
    assert state(run) == "complete"


def test_changed_requirements_are_completed_in_place(run, environment):
    environment(contents="of last week")
    assert state(run) == "complete"


def test_tests_complete_an_environment_made_for_the_window(run, environment):
    environment(dev=False)
    assert state(run, dev=False) == "ready"
    assert state(run, dev=True) == "complete"


def test_opening_the_window_leaves_an_environment_with_test_tools_alone(
    run, environment, monkeypatch
):
    environment(dev=True)
    monkeypatch.setattr(run, "make_environment", lambda *_: pytest.fail("set up again"))
    before = run.RECORD.read_bytes()
    run.set_up(dev=False, libraries=())
    assert run.RECORD.read_bytes() == before


def test_the_digest_follows_dependencies_and_versions_but_not_settings_of_tools(run):
    digest = run.digest_of(PROJECT, CONSTRAINTS)
    more = {**PROJECT["project"], "dependencies": [*PROJECT["project"]["dependencies"], "pandas"]}
    assert run.digest_of({**PROJECT, "project": more}, CONSTRAINTS) != digest
    assert run.digest_of(PROJECT, CONSTRAINTS + "pandas==3.0\n") != digest
    assert run.digest_of({**PROJECT, "tool": {}}, CONSTRAINTS) == digest


@pytest.mark.parametrize(
    ("release", "debian"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "zorin", "ID_LIKE": "ubuntu"}, True),
        ({"ID": "fedora"}, False),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, False),
        ({}, False),
    ],
)
def test_debian_and_its_relatives_are_recognised(run, monkeypatch, release, debian):
    monkeypatch.setattr(run.platform, "freedesktop_os_release", lambda: release)
    assert run.debian_like() is debian


def test_a_system_without_os_release_is_not_debian(run, monkeypatch):
    def absent() -> dict[str, str]:
        raise OSError("no such file")

    monkeypatch.setattr(run.platform, "freedesktop_os_release", absent)
    assert run.debian_like() is False


@pytest.mark.parametrize("glib", ["libglib2.0-0", "libglib2.0-0t64"])
def test_a_library_counts_under_its_old_and_its_new_name(run, monkeypatch, glib):
    there = [f"{name} installed" for name in run.QT_LIBRARIES if name != "libglib2.0-0"]
    dpkg_with(run, monkeypatch, *there, f"{glib} installed")
    assert run.missing(run.QT_LIBRARIES) == []


def test_removed_and_unknown_packages_are_missing(run, monkeypatch):
    dpkg_with(run, monkeypatch, "libegl1 installed", "libgl1 config-files", "libglib2.0-0 ")
    assert run.missing(("libegl1", "libgl1", "libglib2.0-0", "libxcb-cursor0")) == [
        "libgl1",
        "libglib2.0-0",
        "libxcb-cursor0",
    ]


def test_asking_for_no_package_asks_nobody(run, monkeypatch):
    called = dpkg_with(run, monkeypatch)
    assert run.missing(()) == []
    assert called == []


def test_a_window_needs_more_libraries_than_the_tests(run):
    assert set(run.QT_LIBRARIES) < set(run.WINDOW_LIBRARIES)
    assert "libxcb-cursor0" in run.WINDOW_LIBRARIES
    assert "libxcb-cursor0" not in run.QT_LIBRARIES


def test_a_person_who_is_not_root_is_told_one_line(run, monkeypatch):
    called = dpkg_with(run, monkeypatch)
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(run.Stop) as stopped:
        run.bring_system_packages(["python3.11-venv", "libegl1"])
    line = str(stopped.value).splitlines()[-1]
    install = "sudo apt-get install -y --no-install-recommends python3.11-venv libegl1"
    assert line in (install, f"sudo apt-get update && {install}")
    assert called == []


def test_root_fetches_the_list_of_packages_only_when_the_first_try_failed(run, monkeypatch):
    monkeypatch.setattr(run.os, "geteuid", lambda: 0, raising=False)
    called = dpkg_with(run, monkeypatch)
    run.bring_system_packages(["libegl1"])
    assert [command[-1] for command in called] == ["libegl1"]

    called = dpkg_with(run, monkeypatch, status=100)
    with pytest.raises(run.Stop, match=r"E: no such thing.*apt-get install -y"):
        run.bring_system_packages(["libegl1"])
    assert [command[-1] for command in called] == ["libegl1", "update", "libegl1"]


def test_packages_that_are_only_welcome_stop_nothing(run, monkeypatch, capsys):
    dpkg_with(run, monkeypatch, status=100)
    monkeypatch.setattr(run.os, "geteuid", lambda: 0, raising=False)
    run.bring_welcome_packages(["at-spi2-core"])
    assert "Going on without a screen reader" in capsys.readouterr().out
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000, raising=False)
    run.bring_welcome_packages(["at-spi2-core"])
    assert "sudo apt-get install -y" in capsys.readouterr().out


def test_the_tests_bring_what_a_screen_reader_needs(run, monkeypatch):
    brought = []
    monkeypatch.setattr(run, "set_up", lambda **wanted: brought.append(wanted))
    monkeypatch.setattr(run, "run", lambda *command: 0)
    assert run.test([]) == 0
    assert brought[0]["libraries"] == run.QT_LIBRARIES
    wanted = {"xvfb", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi", *run.WINDOW_LIBRARIES}
    assert wanted <= set(brought[0]["welcome"])


def test_a_python_without_ensurepip_elsewhere_is_named(run, environment, monkeypatch):
    monkeypatch.setattr(run.util, "find_spec", lambda name: None)
    monkeypatch.setattr(run, "debian_like", lambda: False)
    with pytest.raises(run.Stop, match="ensurepip"):
        run.set_up(dev=False, libraries=())


@pytest.mark.parametrize(
    ("system", "environ", "screen"),
    [
        ("Linux", {}, "none"),
        ("Linux", {"DISPLAY": ""}, "none"),
        ("Linux", {"DISPLAY": ":0"}, "window"),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, "window"),
        ("Linux", {"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ("Linux", {"QT_QPA_PLATFORM": "wayland;xcb"}, "none"),
        ("Linux", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}, "window"),
        ("Darwin", {}, "window"),
        ("Windows", {}, "window"),
    ],
)
def test_only_linux_can_lack_a_display(run, system, environ, screen):
    assert run.screen_of(system, environ) == screen


def test_without_a_display_the_command_line_is_named_ready_to_paste(run, environment):
    sentence = run.no_display(Path("/home/jörg müller/Ashmere.dwb"))
    assert "needs a display" in sentence
    assert f"'{run.program('workbench')}' --help" in sentence
    assert "'/home/jörg müller/Ashmere.dwb'" in sentence


def test_a_sample_study_that_is_there_is_not_written_again(run, tmp_path, monkeypatch):
    monkeypatch.setattr(run.Path, "home", lambda: tmp_path)
    monkeypatch.setattr(run, "run", lambda *_: pytest.fail("written again"))
    folder = tmp_path / "Deliberation Workbench" / "Sample study"
    folder.mkdir(parents=True)
    (folder / "Linking.dwb").write_bytes(b"mine")
    assert run.sample_study() == folder / "Linking.dwb"


def test_a_sample_study_that_was_not_written_stops_the_run(run, tmp_path, monkeypatch):
    monkeypatch.setattr(run.Path, "home", lambda: tmp_path)
    monkeypatch.setattr(run, "run", lambda *_: 1)
    with pytest.raises(run.Stop, match="was not written"):
        run.sample_study()


def test_a_home_that_cannot_be_written_is_named(run, tmp_path, monkeypatch):
    home = tmp_path / "a file, not a folder"
    home.touch()
    monkeypatch.setattr(run.Path, "home", lambda: home)
    with pytest.raises(run.Stop, match=r"a file, not a folder.*set HOME"):
        run.sample_study()


def test_a_missing_network_is_said_in_one_sentence(run):
    said = (
        "WARNING: Retrying (Retry(total=1, connect=None)) after connection broken by "
        "'NewConnectionError(...)': /simple/editables/\n"
        "ERROR: No matching distribution found for editables\n"
    )
    assert "did not answer" in run.pip_failure(said)
    assert "editables" not in run.pip_failure(said)


def test_another_failure_of_pip_passes_on_its_reason(run):
    said = "Collecting lxml\nERROR: No matching distribution found for lxml==6.1.3\n"
    assert "(No matching distribution found for lxml==6.1.3)" in run.pip_failure(said)


def test_only_large_files_are_announced(run, capsys):
    run.progress("  Downloading lxml-6.1.3-cp311-cp311-manylinux_2_28_x86_64.whl (5.2 MB)\n")
    run.progress("  Downloading click-8.5.1-py3-none-any.whl (126 kB)\n")
    run.progress("Collecting numpy>=1.26\n")
    assert capsys.readouterr().out == "  fetching lxml, 5.2 MB\n"


def test_variables_that_lead_python_or_pip_astray_are_dropped(run, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.example")
    environ = run.clean_environ()
    assert "PYTHONPATH" not in environ
    assert "PIP_TARGET" not in environ
    assert environ["PIP_INDEX_URL"] == "https://index.example"


@pytest.mark.parametrize("arguments", [["fly"], ["open", "x"], ["check", "x"]])
def test_an_unknown_command_shows_the_known_ones(run, capsys, arguments):
    assert run.main(arguments) == 2
    assert "packaging/run.py test" in capsys.readouterr().err


def test_a_stop_ends_with_its_sentence_and_status_one(run, capsys, monkeypatch):
    def stop(_rest: list[str]) -> int:
        raise run.Stop("Connect once.")

    monkeypatch.setitem(run.COMMANDS, "open", stop)
    assert run.main([]) == 1
    assert capsys.readouterr().err == "Connect once.\n"


def test_an_older_python_reads_the_script_and_says_what_is_needed():
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7))
    pretend = f"import sys, runpy; sys.version_info = (3, 8, 1); runpy.run_path({str(SCRIPT)!r})"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", pretend], capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or later, and this is Python 3.8" in done.stderr


def test_the_script_uses_the_standard_library_only():
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {
        name.split(".")[0]
        for node in imports
        for name in (
            [node.module] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
        if name
    }
    assert names <= sys.stdlib_module_names


def test_every_requirement_has_a_pinned_version_that_fits():
    pins = dict(line.split("==") for line in CONSTRAINTS.splitlines() if not line.startswith("#"))
    versions = {canonicalize_name(name): version for name, version in pins.items()}
    project = PROJECT["project"]
    wanted = [
        *PROJECT["build-system"]["requires"],
        *project["dependencies"],
        *project["optional-dependencies"]["dev"],
    ]
    for requirement in map(Requirement, wanted):
        version = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_the_constraints_hold_names_and_versions_only():
    lines = [line for line in CONSTRAINTS.splitlines() if not line.startswith("#")]
    assert lines
    assert [line for line in lines if not re.fullmatch(r"[\w-]+==[\w.]+", line)] == []


def test_the_record_is_written_whole_or_not_at_all(run, environment):
    folder = environment()
    run.write_record({"python": "3.11"})
    assert json.loads(run.RECORD.read_text(encoding="utf-8")) == {"python": "3.11"}
    assert list(folder.glob("*.new")) == []
