"""What a page leaves out while the coder at work codes blind: the sentences, and a strip for one.

Called by the pages Journal, Study, Themes, Quotes and Codings.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import quiet

translate = QCoreApplication.translate


class UnseenStrip(QFrame):
    """A strip at the foot of a page; it is there only where there is something to say."""

    def __init__(self) -> None:
        """Say nothing."""
        super().__init__()
        self.setProperty("kind", "foot")
        self._said = quiet("", 12, "ink2", wrap=True)
        fill(QHBoxLayout(self), self._said, margins=(22, 8, 22, 8))
        self.say("")

    def say(self, sentence: str) -> None:
        """Say a sentence, or "" for nothing."""
        self._said.setText(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """What is said."""
        return self._said.text()


def unseen_entries(number: int) -> str:
    """How many entries of the journal are not told yet, "" for none."""
    if not number:
        return ""
    return several(
        number,
        translate("Unseen", "1 entry of others is shown once you finish their transcripts."),
        translate("Unseen", "{n} entries of others are shown once you finish their transcripts."),
    )


def unseen_codings(number: int) -> str:
    """In how many transcripts only own codings are there, "" for none."""
    if not number:
        return ""
    return several(
        number,
        translate(
            "Unseen", "In 1 transcript that you have not finished only your own codings are shown."
        ),
        translate(
            "Unseen",
            "In {n} transcripts that you have not finished only your own codings are shown.",
        ),
    )
