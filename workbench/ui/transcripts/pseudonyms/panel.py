"""Pseudonyms: the key, the names in it, what may be missing, and replacing them in the study.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.project.applying import apply
from workbench.project.erasing import Erasing, check_any, look
from workbench.project.key_file import SUFFIX, KeyFile
from workbench.project.pseudonym_sheet import check_all_in, read_list, write_list
from workbench.transcripts.pseudonyms import lists, rules
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.listing import Kind, Pseudonyms
from workbench.transcripts.pseudonyms.replacing import FormSeen, forms_seen
from workbench.transcripts.pseudonyms.suggesting import (
    Heard,
    Suggestion,
    heard_in_study,
    suggestions,
)
from workbench.ui.desk import Desk
from workbench.ui.tasks import Tasks
from workbench.ui.transcripts.pseudonyms.dialogs import NameDialog, NewPassphrase
from workbench.ui.transcripts.pseudonyms.names import Names
from workbench.ui.transcripts.pseudonyms.replacing import EraseDialog, ReplaceDialog
from workbench.ui.transcripts.pseudonyms.suggestions import Suggestions
from workbench.ui.unlocking import Unlock
from workbench.ui.widgets.boxes import bar_frame, fill, row
from workbench.ui.widgets.buttons import ToolButton, link, plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import Elided
from workbench.ui.widgets.stretching import stretched

NO_KEY, LOCKED, OPEN = range(3)
SUGGESTIONS_WIDTH = 340

Looked = tuple[Sequence[FormSeen], Sequence[Suggestion]]


class PseudonymsPanel(QWidget):
    """The pseudonyms of the study, as far as their key is open."""

    def __init__(self, desk: Desk) -> None:
        """Make the parts."""
        super().__init__()
        self._desk = desk
        self._tasks = Tasks(self)
        self._looked_for: object = None
        self._seen: Sequence[FormSeen] = ()
        self._labels: Sequence[str] = ()
        self.names = Names()
        self.suggestions = Suggestions()
        self.suggestions.setFixedWidth(SUGGESTIONS_WIDTH)
        self._stack = QStackedWidget()
        for part in (self._no_key(), self._locked(), self._open()):
            self._stack.addWidget(part)
        fill(QVBoxLayout(self), self._stack, gap=0)
        self.names.switched.connect(self._switch)
        self.names.change_wanted.connect(self.change_name)
        self.names.remove_wanted.connect(self._remove)
        self.suggestions.accepted.connect(self._accept)
        self.suggestions.rejected.connect(self._reject)
        self.show_key()

    def _no_key(self) -> QWidget:
        return EmptyState(
            "shield-check",
            self.tr("No pseudonyms yet"),
            self.tr(
                "Names are replaced the same way everywhere. Who is who lies in a key of its own, "
                "encrypted with a passphrase, never in the study."
            ),
            primary(self.tr("Make a key…"), self.make_key, "plus"),
            link(self.tr("Open a key…"), self.unlock),
        )

    def _locked(self) -> QWidget:
        return EmptyState(
            "lock",
            self.tr("The pseudonyms are locked"),
            self.tr(
                "Until the key is open names are not replaced, and exports are not scanned for "
                "them."
            ),
            primary(self.tr("Unlock…"), self.unlock, "lock"),
            link(self.tr("Forget this key"), self.forget),
        )

    def _open(self) -> QWidget:
        self.told = Elided("", 12, "ink2")
        self.add = plain(self.tr("Add a name…"), self.add_name, "plus")
        self.replace = primary(self.tr("Replace in the study…"), self.replace_names)
        self.more = ToolButton("ellipsis", self.tr("More about the pseudonyms"), self._show_menu)
        head = bar_frame(
            "head", stretched(self.told), self.add, self.replace, self.more, margins=(22, 0, 16, 0)
        )
        head.setFixedHeight(50)
        holder = QWidget()
        body = row(stretched(self.names), self.suggestions, gap=0)
        fill(QVBoxLayout(holder), head, body, gap=0)
        return holder

    # -- showing --------------------------------------------------------------------------

    @property
    def key(self) -> KeyFile | None:
        """The key, when it is open."""
        return self._desk.guarding.key

    def refresh(self) -> None:
        """Count again when the study or the key changed, as soon as somebody looks."""
        self._looked_for = None
        if self.isVisible():
            self.show_key()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is known now."""
        super().showEvent(event)
        self.show_key()

    def show_key(self) -> None:
        """Show the key as it is now, and look through the study in a worker."""
        guarding = self._desk.guarding
        if guarding.key is None:
            self._seen, self._looked_for = (), None
            self._tasks.stop()
            self._stack.setCurrentIndex(LOCKED if guarding.known is not None else NO_KEY)
            return
        self._stack.setCurrentIndex(OPEN)
        names = guarding.key.pseudonyms
        told = several(len(names), self.tr("1 name"), self.tr("{n} names"))
        foreign = self.tr(" · made for another study") if guarding.is_of_another_study else ""
        self.told.set_text(f"{told} · {guarding.key.path.name}{foreign}")
        self.replace.setEnabled(len(names) > 0)
        self.names.show_names(names, self._seen)
        wanted = (names, guarding.key.rejected)
        if self.isVisible() and self._looked_for != wanted:
            self._looked_for = wanted
            self._look(names, guarding.key.rejected)

    def _look(self, names: Pseudonyms, rejected: Sequence[str]) -> None:
        read = self._desk.read
        heard = heard_in_study(read)
        self._labels = [*(p.label for p in read.participants()), *heard.labels]
        if not self.suggestions.cards:
            self.suggestions.show_searching()

        def work() -> Looked:
            return _looked(heard, names, rejected)

        self._tasks.stop()
        self._tasks.run(work, self._show_looked)

    def _show_looked(self, looked: Looked) -> None:
        if self.key is None:
            return
        self._seen, found = looked
        self.names.show_names(self.key.pseudonyms, self._seen)
        self.suggestions.show_suggestions(found, self.propose)

    def propose(self, kind: Kind) -> str:
        """A neutral replacement nobody has yet."""
        return self._names.proposal(kind, self._labels)

    @property
    def _names(self) -> Pseudonyms:
        return self.key.pseudonyms if self.key is not None else Pseudonyms()

    # -- the key --------------------------------------------------------------------------

    def make_key(self) -> None:
        """Ask for a passphrase and make a key beside the study."""
        place = self._desk.project.path.with_suffix(SUFFIX)
        self._ask(NewPassphrase(self._desk.guarding.create, place, self, new=True))

    def unlock(self) -> None:
        """Ask for the passphrase of the key."""
        self._ask(Unlock(self._desk.guarding, self._desk.guarding.known, self))

    def forget(self) -> None:
        """Let the study have no key on this computer; the file stays."""
        self._desk.guarding.forget()
        self._turned()

    def lock(self) -> None:
        """Close the key."""
        self._desk.guarding.lock()
        self._turned()

    def change_passphrase(self) -> None:
        """Ask for another passphrase."""
        if self.key is not None:
            key = self.key
            self._ask(
                NewPassphrase(
                    lambda _, said: key.change_passphrase(said), key.path, self, new=False
                )
            )

    def _ask(self, dialog: Unlock | NewPassphrase | NameDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
        self._turned()

    def _turned(self) -> None:
        self.show_key()
        self._desk.key_turned()

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Erase earlier texts…"), self.erase)
        menu.addSeparator()
        menu.addAction(self.tr("Import a list…"), self._choose_list)
        menu.addAction(self.tr("Export the list…"), self._choose_place)
        menu.addSeparator()
        menu.addAction(self.tr("Change the passphrase…"), self.change_passphrase)
        menu.addAction(self.tr("Lock"), self.lock)
        menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height())))
        menu.deleteLater()

    # -- the names ------------------------------------------------------------------------

    def add_name(self) -> None:
        """Ask for a name and what stands in its place."""

        def take(original: str, replacement: str, kind: Kind, same: bool) -> None:
            if self.key is not None:
                self.key.save(rules.add(self._names, original, replacement, kind, same=same))

        self._ask(NameDialog(take, self.propose, self))

    def change_name(self, original: str) -> None:
        """Ask for another replacement of a name."""
        known = self._names.named(original)

        def take(_: str, replacement: str, kind: Kind, same: bool) -> None:
            if self.key is not None:
                names = self._names
                self.key.save(
                    rules.change(names, original, replacement=replacement, kind=kind, same=same)
                )

        about = (known.original, known.replacement, known.kind)
        self._ask(NameDialog(take, self.propose, self, about))

    def _accept(self, original: str, replacement: str, kind: Kind) -> None:
        self._save(lambda names: rules.add(names, original, replacement, kind))

    def _reject(self, original: str) -> None:
        if self.key is not None:
            key = self.key
            self._desk.attempt(lambda: key.save(rejected=(*key.rejected, original)))
            self.show_key()

    def _switch(self, original: str, form: str, on: bool) -> None:
        self._save(lambda names: names.switch(original, form, on))

    def _remove(self, original: str) -> None:
        self._save(lambda names: names.remove(original))

    def _save(self, change: Callable[[Pseudonyms], Pseudonyms]) -> None:
        if self.key is not None:
            key = self.key
            self._desk.attempt(lambda: key.save(change(key.pseudonyms)))
            self._turned()

    # -- the study ------------------------------------------------------------------------

    def replace_names(self) -> None:
        """Show what replacing does, and do it when the person says so."""
        desk, names = self._desk, self._names
        with _waiting():
            found = desk.attempt(
                lambda: apply(desk.read, names, by=desk.me, now=desk.now, make_id=desk.make_id)
            )
        if found is None:
            return
        undecided = sum(one.state == "possible" for one in self._seen)
        dialog = ReplaceDialog(found, undecided, self)
        if dialog.exec():
            done = several(found.names, self.tr("1 name replaced"), self.tr("{n} names replaced"))
            desk.do(lambda: found.draft, say=done)
        dialog.deleteLater()

    def erase(self) -> None:
        """Show what erasing takes away for good, and do it when the person says so."""
        desk, names = self._desk, self._names

        def looked() -> Erasing:
            found = look(desk.project, names)
            check_any(found)
            return found

        with _waiting():
            found = desk.attempt(looked)
        if found is None:
            return
        dialog = EraseDialog(found, self)
        if dialog.exec():
            desk.do(lambda: found.draft)
            desk.say(
                several(
                    found.texts,
                    self.tr("1 earlier text was erased"),
                    self.tr("{n} earlier texts were erased"),
                )
            )
        dialog.deleteLater()

    # -- the list as a table --------------------------------------------------------------

    def _choose_list(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a list"), "", self.tr("Tables (*.csv)")
        )
        if chosen:
            self.import_list(Path(chosen))

    def import_list(self, path: Path) -> None:
        """Add the rows of a table; those that break a rule are told."""

        def take() -> None:
            if self.key is not None:
                _, refused = read_list(self.key, path)
                check_all_in(refused, path)

        self._desk.attempt(take)
        self._turned()

    def _choose_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the list: whoever opens it knows who is who"),
            "",
            self.tr("Tables (*.csv)"),
        )
        if chosen:
            self.export_list(Path(chosen))

    def export_list(self, path: Path) -> None:
        """Write the list into a table that anybody can read."""

        key = self.key
        if key is not None and self._desk.attempt(lambda: write_list(key, path)) is not None:
            said = self.tr("“{file}” is not encrypted: keep it where you would keep the key.")
            self._desk.say(said.format(file=path.name))


@contextmanager
def _waiting() -> Iterator[None]:
    """Show that the whole study is being looked through."""
    QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def _looked(heard: Heard, names: Pseudonyms, rejected: Sequence[str]) -> Looked:
    """The forms of the names and what else may be one; computed in a worker."""
    texts = (*heard.texts, *heard.labels)
    return (
        forms_seen(Finder(names), texts),
        suggestions(heard, names, lists.shipped(), rejected),
    )
