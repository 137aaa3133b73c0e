"""The centre of the page: the passage, the cards, the reason, and the buttons with their keys.

Called by `page`.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.model.coding import Coding
from workbench.model.decision import Outcome
from workbench.model.memo import Memo
from workbench.model.reading import Reader
from workbench.model.transcript import count_words
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.focus_ring import RINGED
from workbench.ui.key_map import key_map
from workbench.ui.marking import speakers_of
from workbench.ui.reconcile.alike import AlikeBar
from workbench.ui.reconcile.cards import AgreedCard, CoderCard, Side
from workbench.ui.reconcile.choice import Choice
from workbench.ui.reconcile.context import around
from workbench.ui.reconcile.editor import ExtentEditor
from workbench.ui.reconcile.passage import Extent, MarkedPassage, Way
from workbench.ui.reconcile.wording import Names, extent_words, outcome_words, translate
from workbench.ui.reconcile.work import Item
from workbench.ui.text.page import Page as TextPage
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row, scrolling
from workbench.ui.widgets.buttons import ToolButton, link, plain, primary
from workbench.ui.widgets.differences import ICONS, kind_sentence, lone_coder
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import Elided, IconLabel, chip, label
from workbench.ui.widgets.when import calendar_day

CARDS = 176

KEYS = {
    "first": ("Left", "←"),
    "second": ("Right", "→"),
    "both": ("B", ""),
    "neither": ("N", ""),
    "open": ("U", ""),
}
"""The keys on the buttons, and how they are drawn."""


class Deciding(QFrame):
    """One disagreement; signals carry what the person asks for, the page decides."""

    outcome = Signal(str)
    edit = Signal()
    edge_moved = Signal(str, int)
    sentences = Signal()
    code_chosen = Signal(str)
    saved = Signal()
    stepped = Signal(int)
    definition = Signal()
    withdrawn = Signal()

    def __init__(self, text_px: int) -> None:
        """Lay the centre out."""
        super().__init__()
        self.setProperty("kind", "paper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RINGED, True)
        self.setAccessibleName(self.tr("The decision"))
        self._text_of = ""
        self._scrolling = QTimer(self, singleShot=True, interval=0)
        self._scrolling.timeout.connect(self._scroll_to_passage)
        self._text, self.page = "", TextPage()
        self.editor = ExtentEditor()
        self.passage = MarkedPassage(text_px)
        self.area = scrolling(self.passage)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.first = CoderCard(keycap_of("reconcile.first", "Left", "←"))
        self.second = CoderCard(keycap_of("reconcile.second", "Right", "→"))
        self.agreed = AgreedCard(self.editor)
        self.reason = Field(
            self.tr("Reason"),
            self.tr("Why? Kept in the journal; needed only for “neither”"),
            height=34,
        )
        self.alike = AlikeBar()
        self._buttons: dict[str, QPushButton] = {}
        self._named: Names = ("", "")
        layout = QVBoxLayout(self)
        cards = row(self.first, self.second, self.agreed, margins=(22, 4, 22, 0), gap=12)
        cards.setFixedHeight(CARDS)
        fill(
            layout,
            self._make_head(),
            self.area,
            cards,
            self._make_reason(),
            row(self.alike, margins=(22, 0, 22, 10)),
            gap=0,
        )
        layout.setStretch(1, 1)
        self._wire()

    def _make_head(self) -> QWidget:
        self.title = Elided("", 14, "ink", SEMIBOLD, tabular=True)
        self.about = Elided("", 12, "ink3")
        self.kind_icon = IconLabel("circle-dot", "ink2", 14)
        self.kind = label("", 12, "ink2", SEMIBOLD)
        self.was = chip("", "accent")
        self.back = link(self.tr("Take back"), self.withdrawn.emit)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = QVBoxLayout()
        fill(words, None, self.title, self.about, None, gap=1)
        head = bar_frame(
            "head",
            words,
            self.was,
            self.back,
            self.kind_icon,
            self.kind,
            ToolButton("chevron-left", self.tr("Previous"), lambda: self.stepped.emit(-1)),
            ToolButton("chevron-right", self.tr("Next"), lambda: self.stepped.emit(1)),
            margins=(22, 0, 18, 0),
            gap=8,
        )
        head.setFixedHeight(54)
        return head

    def _make_reason(self) -> QWidget:
        self.definition_button = link(
            self.tr("Open the definition"), self.definition.emit, "book-open"
        )
        self.definition_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save_button = primary(self.tr("Save and next"), self.saved.emit)
        self.save_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choices = QHBoxLayout()
        for outcome in ("first", "second", "both", "neither", "open"):
            button = plain("", functools.partial(self.outcome.emit, outcome))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons[outcome] = button
        fill(
            self._choices,
            *self._buttons.values(),
            None,
            self.save_button,
            gap=6,
        )
        head = row(
            label(self.tr("Reason, kept in the journal"), 12, "ink2", SEMIBOLD),
            None,
            self.definition_button,
            keycap_of("reconcile.definition", "D"),
            gap=6,
        )
        return frame("paper", head, self.reason, self._choices, margins=(22, 10, 22, 10), gap=8)

    def _wire(self) -> None:
        key_map().changed.connect(self._name_again)
        self.first.chosen.connect(lambda: self.outcome.emit("first"))
        self.second.chosen.connect(lambda: self.outcome.emit("second"))
        self.editor.moved.connect(self.edge_moved)
        self.editor.sentences.connect(self.sentences)
        self.editor.code_chosen.connect(self.code_chosen)

    # -- showing --------------------------------------------------------------------------

    def _scroll_to_passage(self) -> None:
        """Put the beginning of the passage a third from the top, once it is laid out."""
        third = self.area.viewport().height() // 3
        self.area.verticalScrollBar().setValue(self.passage.top_of_passage() - third)

    def show_item(
        self,
        read: Reader,
        item: Item,
        place: str,
        names: Names,
        solid: tuple[bool, bool],
        *,
        anew: bool,
    ) -> None:
        """Show one disagreement; `anew` scrolls to where its passage begins."""
        found = item.disagreement
        self._read_text(read, item)
        lone = lone_coder(found)
        only = "" if lone is None else names[found.coders.index(lone)]
        self.title.set_text(
            self.tr("{place}  ·  {name}, turn {turn}").format(
                place=place, name=item.where.transcript, turn=item.where.turn
            )
        )
        self.about.set_text(_session_line(read, item))
        self.kind_icon.show_icon(ICONS[found.kind])
        self.kind.setText(kind_sentence(found.kind, only))
        decision = item.decision
        self.was.setVisible(decision is not None)
        self.back.setVisible(decision is not None)
        if decision is not None:
            self.was.setText(outcome_words(decision.outcome, names))
        memos = [memo for coding in found.codings for memo in read.memos(coding.id)]
        for card, side, place_of, nothing in (
            (self.first, found.first, 0, self.tr("Did not code this")),
            (self.second, found.second, 1, self.tr("Did not code this")),
        ):
            coder = read.coder(found.coders[place_of])
            card.show_side(
                coder,
                _side(read, side, memos),
                solid=solid[place_of],
                nothing=nothing,
            )
        self._name_buttons(names)
        speakers = speakers_of(read, found.transcript)
        pieces = around(self._text, self.page.turns, speakers, found.span)
        self.passage.show_passage(self._text, pieces, self._extents(read, item, Choice()))
        if anew:
            self._scrolling.start()

    def _read_text(self, read: Reader, item: Item) -> None:
        transcript = item.disagreement.transcript
        known = read.transcript(transcript).text
        if known != self._text_of:
            self._text_of, self._text = known, read.text(transcript)
            self.page = TextPage(self._text, read.turns(transcript))

    def _name_again(self) -> None:
        self._name_buttons(self._named)

    def _name_buttons(self, names: Names) -> None:
        self._named = names
        words = {
            "first": names[0],
            "second": names[1],
            "both": self.tr("Both"),
            "neither": self.tr("Neither"),
            "open": self.tr("Leave open"),
        }
        for outcome, button in self._buttons.items():
            key = key_map().shown(f"reconcile.{outcome}", *KEYS[outcome])
            button.setText(f"{words[outcome]}  {key}".replace("&", "&&"))
            button.setAccessibleName(words[outcome])
        save, key = self.tr("Save and next"), key_map().shown("reconcile.save", "Return", "↵")
        self.save_button.setText(f"{save}  {key}")

    def show_choice(self, read: Reader, item: Item, choice: Choice, names: Names) -> None:
        """Show what would be saved."""
        found, codebook = item.disagreement, read.codebook()
        self.first.set_chosen(choice.outcome in ("first", "both"))
        self.second.set_chosen(choice.outcome in ("second", "both"))
        self.agreed.set_chosen(choice.outcome is not None)
        codes = [codebook.get(coding.code) for coding in choice.sides(found)]
        named = list(dict.fromkeys(code for code in codes if code is not None))
        said = self._said(choice.outcome, names)
        self.agreed.show_codes(named, said, editing=choice.outcome == "other")
        if choice.outcome == "other" and choice.span is not None:
            words = choice.span.of(self._text).split()
            starts, ends = " ".join(words[:4]), " ".join(words[-4:])
            self.editor.show_edges(f"“{starts}…”", f"“…{ends}”")
            self.editor.show_codes(codebook, choice.code)
        self.passage.show_extents(self._extents(read, item, choice))

    def _said(self, outcome: Outcome | None, names: Names) -> str:
        return {
            None: self.tr("Choose a side, both, neither, or E for another extent or code."),
            "first": self.tr("Extent as {name}").format(name=names[0]),
            "second": self.tr("Extent as {name}").format(name=names[1]),
            "both": self.tr("What both coded, each as it is"),
            "neither": self.tr("Nothing stays on this passage. Say why."),
            "open": self.tr("To be talked about again; nothing goes into the agreed version."),
            "other": self.tr("Another extent or another code"),
        }[outcome]

    def _extents(self, read: Reader, item: Item, choice: Choice) -> list[Extent]:
        codebook = read.codebook()
        extents = []
        ways: tuple[tuple[Way, Sequence[Coding]], ...] = (
            ("first", item.disagreement.first),
            ("second", item.disagreement.second),
        )
        for way, side in ways:
            for coding in side:
                code = codebook.get(coding.code)
                extents.append(Extent(coding.start, coding.end, code.colour if code else 0, way))
        if choice.outcome == "other" and choice.span is not None:
            extents.append(Extent(choice.span.start, choice.span.end, 0, "proposed"))
        return extents

    def write_reason(self, ask: bool = False) -> None:
        """Put the cursor into the reason; `ask` when it is missing."""
        self.reason.setFocus()
        if ask:
            self.reason.selectAll()

    def leave_reason(self) -> None:
        """Let letters act again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the passage with up and down."""
        bar = self.area.verticalScrollBar()
        if event.key() == Qt.Key.Key_Down:
            bar.setValue(bar.value() + 60)
        elif event.key() == Qt.Key.Key_Up:
            bar.setValue(bar.value() - 60)
        else:
            super().keyPressEvent(event)


def _side(read: Reader, mine: Sequence[Coding], memos: Sequence[Memo]) -> Side:
    codebook = read.codebook()
    codes = [codebook.get(coding.code) for coding in mine]
    named = tuple(dict.fromkeys(code for code in codes if code is not None))
    words = sum(count_words(coding.exact) for coding in mine)
    subjects = {coding.id for coding in mine}
    memo, definition = (
        translate("Reconcile", "Memo: {text}"),
        translate("Reconcile", "Means: {text}"),
    )
    notes = [memo.format(text=noted.text) for noted in memos if noted.subject in subjects]
    notes += [definition.format(text=code.definition) for code in named if code.definition]
    return Side(named, extent_words(words), tuple(notes))


def _session_line(read: Reader, item: Item) -> str:
    session_id = read.transcript(item.disagreement.transcript).session
    session = next(s for s in read.sessions() if s.id == session_id)
    day = calendar_day(session.held_on)
    parts = [session.label, day, session.place or session.about, item.where.speaker]
    return " · ".join(part for part in parts if part)
