"""The sentences of the page Quotes that tell numbers.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.ui.quotes.snapshot import Bank
from workbench.ui.widgets.counts import several

translate = QCoreApplication.translate


def size_of_bank(bank: Bank) -> str:
    """What a theme rests on: "38 passages by 13 people in 4 sessions"."""
    found = bank.evidence
    if found is None:
        return several(
            len(bank.quotes),
            translate("Quotes", "1 quote that waits for a theme"),
            translate("Quotes", "{n} quotes that wait for a theme"),
        )
    parts = (
        several(
            found.passages.number,
            translate("Quotes", "1 passage"),
            translate("Quotes", "{n} passages"),
        ),
        several(
            found.participants.number,
            translate("Quotes", "1 person"),
            translate("Quotes", "{n} people"),
        ),
        several(
            found.sessions.number,
            translate("Quotes", "1 session"),
            translate("Quotes", "{n} sessions"),
        ),
    )
    said = translate("Quotes", "{passages} by {people} in {sessions}")
    return said.format(passages=parts[0], people=parts[1], sessions=parts[2])
