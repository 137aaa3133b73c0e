"""What stands beside the talk in a file: lines nobody says, comments and notes, marker lines.

Called by `file_details`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from workbench.transcripts.importing import note_told
from workbench.transcripts.markers import Marker
from workbench.ui.appearance import font
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.widgets.boxes import clear, column, fill, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import IconLabel, label, quiet
from workbench.ui.widgets.stretching import stretched

MOST = 40
"""So many lines are listed when they are asked for."""
LONGEST = 240
"""So many characters of a line are shown."""
KINDS = ("comment", "footnote", "endnote")


class Beside(QWidget):
    """Three parts that show themselves where a file has such lines.

    `opening_kept`, `memos_made` and `all_marked` carry yes or no, `segment_chosen` a block and yes
    or no.
    """

    opening_kept = Signal(bool)
    memos_made = Signal(bool)
    all_marked = Signal(bool)
    segment_chosen = Signal(int, bool)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.opening = _box(self.tr("Keep the lines before the first speaker"))
        self.opening.clicked.connect(self.opening_kept)
        self.memos = _box(self.tr("Keep them as memos on the transcript"))
        self.memos.clicked.connect(self.memos_made)
        self.segments = _box(self.tr("Make segments of them"))
        self.segments.clicked.connect(self.all_marked)
        self.left_out = _Unfolding("scissors", self.opening)
        self.notes = _Unfolding("message-square", self.memos)
        self.markers = _Unfolding("bookmark", self.segments)
        self._candidate: Candidate | None = None
        self._parts = (self.left_out, self.notes, self.markers)
        fill(QVBoxLayout(self), *self._parts, gap=14)

    def show_file(self, candidate: Candidate) -> bool:
        """Show what stands beside the talk of a file; return whether anything does."""
        if candidate is not self._candidate:
            for part in self._parts:
                part.fold()
        self._candidate = candidate
        self._show_left_out(candidate)
        self._show_notes(candidate)
        self._show_markers(candidate)
        return any(not part.isHidden() for part in self._parts)

    def _show_left_out(self, candidate: Candidate) -> None:
        lines = candidate.seen.left_out if candidate.seen is not None else ()
        kept = candidate.choices.keep_opening
        _put(self.opening, kept)
        said = several(
            len(lines),
            self.tr("1 line is left out because nobody says it."),
            self.tr("{n} lines are left out because nobody says them."),
        )
        if not lines:
            said = self.tr("The lines before the first speaker are kept.")
        self.left_out.setVisible(bool(lines) or kept)
        self.left_out.show_lines(said, lines, len(lines))

    def _show_notes(self, candidate: Candidate) -> None:
        notes = candidate.source.notes if candidate.source is not None else ()
        _put(self.memos, candidate.choices.notes_as_memos)
        said = self.tr("{notes} kept apart from the text.").format(
            notes=self._counted([note.kind for note in notes], len(notes))
        )
        self.notes.setVisible(bool(notes))
        self.notes.show_lines(said, [note_told(note) for note in notes[:MOST]], len(notes))

    def _counted(self, kinds: Sequence[str], total: int) -> str:
        counts = Counter(kinds)
        words = {
            "comment": (self.tr("1 comment"), self.tr("{n} comments")),
            "footnote": (self.tr("1 footnote"), self.tr("{n} footnotes")),
            "endnote": (self.tr("1 endnote"), self.tr("{n} endnotes")),
        }
        parts = [several(counts[kind], *words[kind]) for kind in KINDS if counts[kind]]
        together = self.tr(" and ").join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
        return self.tr("{what} is").format(what=together) if total == 1 else f"{together} are"

    def _show_markers(self, candidate: Candidate) -> None:
        markers = candidate.seen.markers if candidate.seen is not None else ()
        chosen = [one for one in markers if candidate.makes_segment(one.block)]
        _put(self.segments, bool(chosen))
        names = ", ".join(dict.fromkeys(f"“{one.label}”" for one in markers if one.label))
        said = several(
            len(markers),
            self.tr("1 line marks a part of the session: {names}."),
            self.tr("{n} lines mark parts of the session: {names}."),
        ).replace("{names}", names if len(names) <= LONGEST else f"{names[:LONGEST]}…")
        self.markers.setVisible(bool(markers))
        self.markers.show_widgets(
            said, [self._marker_box(one, candidate) for one in markers[:MOST]], len(markers)
        )

    def _marker_box(self, marker: Marker, candidate: Candidate) -> QWidget:
        said = self.tr("{kind} ends: {label}") if marker.ends else self.tr("{kind}: {label}")
        words = said.format(kind=marker.kind.capitalize(), label=marker.label or "–")
        made = _box(words.replace("&", "&&"))
        made.setChecked(candidate.makes_segment(marker.block))
        made.clicked.connect(self._choosing(marker.block))
        return row(made, None, margins=(22, 0, 0, 0))

    def _choosing(self, block: int) -> Callable[[bool], None]:
        return lambda yes: self.segment_chosen.emit(block, yes)


class _Unfolding(QWidget):
    """A sentence, a box to tick, and lines that are shown when somebody asks."""

    def __init__(self, icon_name: str, box: QCheckBox) -> None:
        super().__init__()
        self.told = stretched(label("", 13, "ink", wrap=True))
        self.show_button: QPushButton = link(self.tr("Show"), self._turn)
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        fill(self._list, gap=5)
        self._make: Callable[[], Sequence[QWidget]] = tuple
        self._more = 0
        text = column(row(self.told, self.show_button, gap=10), box, self._holder, gap=6)
        mark = column(IconLabel(icon_name, "ink3", 15), None, margins=(0, 2, 0, 0))
        fill(QVBoxLayout(self), row(mark, stretched(text), gap=10))
        self.fold()

    def fold(self) -> None:
        """Hide the lines."""
        self._holder.hide()
        self.show_button.setText(self.tr("Show"))

    def _turn(self) -> None:
        if self._holder.isHidden():
            self._fill()
            self._holder.show()
            self.show_button.setText(self.tr("Hide"))
        else:
            self.fold()

    def show_lines(self, said: str, lines: Sequence[str], total: int) -> None:
        """Say something and offer these lines; `total` is how many there are in all."""
        shown = [line if len(line) <= LONGEST else f"{line[:LONGEST]}…" for line in lines[:MOST]]
        self._offer(said, lambda: [quiet(line, 12, "ink2", wrap=True) for line in shown], total)

    def show_widgets(self, said: str, widgets: Sequence[QWidget], total: int) -> None:
        """Say something and offer these widgets."""
        self._offer(said, lambda: widgets, total)

    def _offer(self, said: str, make: Callable[[], Sequence[QWidget]], total: int) -> None:
        self.told.setText(said)
        self.show_button.setVisible(total > 0)
        self._make, self._more = make, total - MOST
        if total == 0:
            self.fold()
        elif not self._holder.isHidden():
            self._fill()

    def _fill(self) -> None:
        clear(self._list)
        for widget in self._make():
            self._list.addWidget(widget)
        if self._more > 0:
            self._list.addWidget(quiet(self.tr("And {n} more.").format(n=self._more), 12))


def _box(words: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setFont(font(13))
    return made


def _put(box: QCheckBox, yes: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(yes)
