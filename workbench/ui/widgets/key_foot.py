"""The foot of a page: the keys that do most of the work, and where all keys are.

Called by `ui.compare.page` and `ui.reconcile.page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel

from workbench.ui.widgets.boxes import Item, bar_frame
from workbench.ui.widgets.labels import keycap, quiet

HEIGHT = 38


def key_foot(*keys: tuple[str, str | QLabel], sheet: bool = True) -> QFrame:
    """A bar of keys and what each does; `sheet` also names the key of the sheet of all keys."""
    items: list[Item] = []
    for key, verb in keys:
        items += [keycap(key), quiet(verb, 12, "ink2") if isinstance(verb, str) else verb]
    items.append(None)
    if sheet:
        all_keys = QCoreApplication.translate("KeyFoot", "all keys")
        items += [keycap("F1"), quiet(all_keys, 12, "ink2")]
    foot = bar_frame("foot", *items, margins=(18, 0, 8, 0), gap=6)
    foot.setFixedHeight(HEIGHT)
    return foot
