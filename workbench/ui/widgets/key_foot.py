"""The foot of a page: the keys that do most of the work, and where all keys are.

Called by `ui.compare.page` and `ui.reconcile.page`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel

from workbench.ui.widgets.boxes import Item, bar_frame
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import quiet

HEIGHT = 38


@dataclass(frozen=True, slots=True)
class FootKey:
    """A key at the foot: the command it belongs to, its own key, what it does, how it is drawn."""

    command: str
    own: str
    verb: str | QLabel
    sign: str = ""


def key_foot(*keys: FootKey, sheet: bool = True) -> QFrame:
    """A bar of keys and what each does; `sheet` also names the key of the sheet of all keys."""
    items: list[Item] = []
    for key in keys:
        verb = quiet(key.verb, 12, "ink2") if isinstance(key.verb, str) else key.verb
        items += [keycap_of(key.command, key.own, key.sign), verb]
    items.append(None)
    if sheet:
        all_keys = QCoreApplication.translate("KeyFoot", "all keys")
        items += [keycap_of("keys", "F1"), quiet(all_keys, 12, "ink2")]
    foot = bar_frame("foot", *items, margins=(18, 0, 8, 0), gap=6)
    foot.setFixedHeight(HEIGHT)
    return foot
