"""A screen reader of a few lines: it opens the program, works in it, and writes down what it hears.

Run by `conftest` with the system's own Python, which knows the accessibility bus (`gi`); what was
heard goes to the standard output as JSON. Everything is waited for, nothing is timed.

    listener.py PATIENCE -- COMMAND…
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (after the version is chosen)

EVENTS = ("object:announcement", "object:text-caret-moved", "object:text-selection-changed")
DELETE = 0xFFFF


class TooLong(Exception):
    """Something did not happen."""


class Listener:
    """Reads one program."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._context = GLib.MainContext.default()
        self.events: list[tuple[str, str]] = []
        self._ear = Atspi.EventListener.new(self._heard)
        for name in EVENTS:
            self._ear.register(name)

    def _heard(self, event: Any) -> None:
        self.events.append((event.type, str(event.any_data)))

    def said(self) -> list[str]:
        """What was announced until now."""
        return [words for kind, words in self.events if kind == "object:announcement"]

    def until(self, what: str, wanted: Callable[[], Any]) -> Any:
        """Wait for something to be so, and return it."""
        end = time.monotonic() + self._patience
        while time.monotonic() < end:
            while self._context.iteration(False):
                pass
            try:
                found = wanted()
            except GLib.Error:  # it has just gone, or is not there yet
                found = None
            if found:
                return found
            time.sleep(0.02)
        raise TooLong(what)

    def find(self, what: str, role: str, *, name: str = "", within: Any = None) -> Any:
        """Wait for something that is shown, with a role and a part of its name."""

        def search(place: Any) -> Any:
            if place is None:
                return None
            fits = place.get_role_name() == role and name in (place.get_name() or "")
            states = place.get_state_set()
            if fits and states.contains(Atspi.StateType.SHOWING):
                return place
            for number in range(place.get_child_count()):
                found = search(place.get_child_at_index(number))
                if found is not None:
                    return found
            return None

        return self.until(what, lambda: search(within or Atspi.get_desktop(0)))

    def press(self, button: Any) -> None:
        """Press a button as a screen reader does."""
        count = Atspi.Action.get_n_actions(button)
        names = [Atspi.Action.get_action_name(button, n).casefold() for n in range(count)]
        Atspi.Action.do_action(button, names.index("press"))

    def press_key(self, symbol: int) -> None:
        """Press a key on the keyboard, by the number X has for its symbol."""
        Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def tree(place: Any, depth: int = 0) -> str:
    """Everything that is shown, a line each: what to look at when something never came."""
    if place is None or (depth > 1 and not place.get_state_set().contains(Atspi.StateType.SHOWING)):
        return ""
    line = f"{' ' * depth}{place.get_role_name()} {place.get_name()!r}\n"
    return line + "".join(tree(one, depth + 1) for one in children(place))


def text_of(place: Any) -> str:
    """The whole text of something."""
    return str(Atspi.Text.get_text(place, 0, Atspi.Text.get_character_count(place)))


def part(place: Any, offset: int, unit: Any) -> list[Any]:
    """The letter, word, sentence or line at an offset, with its ends."""
    found = Atspi.Text.get_string_at_offset(place, offset, unit)
    return [found.content, found.start_offset, found.end_offset]


def children(place: Any) -> list[Any]:
    """The parts of something."""
    return [place.get_child_at_index(n) for n in range(place.get_child_count())]


def box(place: Any, offset: int) -> list[int]:
    """Where a letter is on the screen."""
    area = Atspi.Text.get_character_extents(place, offset, Atspi.CoordType.SCREEN)
    return [area.x, area.y, area.width, area.height]


def work(listener: Listener) -> dict[str, Any]:
    """Go through the program by ear and write down what is heard."""
    heard: dict[str, Any] = {}
    listener.press(listener.find("who is coding", "push button", name="Ada"))
    listener.press(listener.find("the rail", "check box", name="Coding"))
    view = listener.find("the transcript", "document frame", name="turn ")
    heard["name"], heard["description"] = view.get_name(), view.get_description()
    listener.until("the focus", lambda: _is_focused(view))
    turns = children(view)
    heard["turns"] = [
        [turn.get_role_name(), turn.get_name(), turn.get_description(), text_of(turn)]
        for turn in turns
    ]
    _read(listener, view, turns[1], heard)
    _code(listener, view, heard)
    return heard


def _is_focused(place: Any) -> bool:
    return bool(place.get_state_set().contains(Atspi.StateType.FOCUSED))


def _read(listener: Listener, view: Any, second: Any, heard: dict[str, Any]) -> None:
    """Go to the second turn and read it by letter, word, sentence and line; select in it."""
    Atspi.Text.set_caret_offset(second, 26)
    listener.until("the second turn", lambda: view.get_name().startswith("turn 2"))
    heard["second"] = [view.get_name(), view.get_description(), text_of(view)]
    heard["caret"] = Atspi.Text.get_caret_offset(view)
    unit = Atspi.TextGranularity
    heard["parts"] = {
        name: part(view, 26, getattr(unit, name)) for name in ("CHAR", "WORD", "SENTENCE", "LINE")
    }
    heard["boxes"] = [box(view, offset) for offset in (0, 1, 26)]
    area = second.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    heard["area"] = [area.x, area.y, area.width, area.height]
    x, y, width, height = heard["boxes"][2]
    heard["at point"] = Atspi.Text.get_offset_at_point(
        view, x + width // 3, y + height // 2, Atspi.CoordType.SCREEN
    )
    listener.until("the codings there", lambda: any("coded" in said for said in listener.said()))
    heard["said on the way"] = listener.said()
    heard["selections before"] = Atspi.Text.get_n_selections(view)
    Atspi.Text.add_selection(view, 2, 14)
    listener.until("a selection", lambda: Atspi.Text.get_n_selections(view) == 1)
    chosen = Atspi.Text.get_selection(view, 0)
    heard["selection"] = [chosen.start_offset, chosen.end_offset]
    heard["selected"] = view.get_description()
    kinds = {kind for kind, _ in listener.events}
    heard["events"] = sorted(kinds)


def _code(listener: Listener, view: Any, heard: dict[str, Any]) -> None:
    """Give the selected words a code by key, and take the coding away by key."""
    before = len(listener.said())
    listener.press_key(ord("i"))
    listener.until("what was coded", lambda: len(listener.said()) > before)
    listener.until("the new coding", lambda: "want to know" in view.get_description())
    heard["said of the code"] = listener.said()[before:]
    heard["coded"] = view.get_description()
    before = len(listener.said())
    listener.press_key(DELETE)
    listener.until("what was removed", lambda: len(listener.said()) > before)
    listener.until("no coding", lambda: "want to know" not in view.get_description())
    heard["said of the removal"] = listener.said()[before:]
    heard["after the removal"] = view.get_description()


def main() -> int:
    """Start the program, read it, end it."""
    patience, command = float(sys.argv[1]), sys.argv[3:]
    Atspi.init()
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    listener = Listener(patience)
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as program:
        try:
            print(json.dumps(work(listener)))
        except TooLong as missed:
            print(f"Never came: {missed}. Heard: {listener.events[-20:]}", file=sys.stderr)
            print(tree(Atspi.get_desktop(0)), file=sys.stderr)
            return 1
        finally:
            program.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
