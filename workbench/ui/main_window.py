"""The window: the start, the choice of the coder, and the workspace of an open study.

Called by `app`.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QStackedWidget

from workbench.model.errors import Environment, WorkbenchError
from workbench.model.ids import CoderId
from workbench.project import settings as preferences
from workbench.project.sample import sample_study
from workbench.project.session import Project
from workbench.project.settings import Settings
from workbench.ui.appearance import look
from workbench.ui.application import NAME
from workbench.ui.desk import Desk
from workbench.ui.exporting import door, told
from workbench.ui.key_map import key_map
from workbench.ui.new_study import NewStudy
from workbench.ui.remembering import keep, open_again, place_window
from workbench.ui.settings_dialog import SettingsDialog
from workbench.ui.welcome import Welcome
from workbench.ui.who import Who
from workbench.ui.widgets.counts import several
from workbench.ui.workspace import Workspace

SIZE = (1440, 900)
SMALLEST = (1100, 700)
TITLE_BAR = 40
"""So much of a small screen is left to the bar above the window."""


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, settings: Settings | None = None) -> None:
        """Show the start."""
        super().__init__()
        self.settings = settings or preferences.load()
        self.workspace: Workspace | None = None
        self._desk: Desk | None = None
        key_map().put(self.settings.keys)
        key_map().changed.connect(self._keep_keys)
        self.setWindowTitle(NAME)
        self.setMinimumSize(*SMALLEST)
        self.resize(_size_that_fits(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.welcome = Welcome()
        self.who = Who()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.who)
        self.setCentralWidget(self._stack)
        self._wire()
        self.welcome.show_recent(self.settings.recent)

    def _wire(self) -> None:
        self.welcome.choose.connect(self.choose_study)
        self.welcome.new.connect(self.new_study)
        self.welcome.open_recent.connect(lambda path: self.open_study(Path(path)))
        self.welcome.sample.connect(self.open_sample)
        self.who.chosen.connect(lambda coder: self._work_as(CoderId(coder)))
        self.who.joined.connect(self._join)
        self.who.left.connect(self._leave_choice)

    # -- opening --------------------------------------------------------------------------

    def open_study(self, path: Path, coder: str | None = None) -> None:
        """Open a study, as a coder of it or after asking who is coding."""
        if self._desk is not None and self._desk.project.path.resolve() == path.resolve():
            self.close_study()
        try:
            project = Project.open(path, coder=coder)
        except Environment as trouble:
            self._offer_to_look(path, coder, trouble)
            return
        except WorkbenchError as trouble:
            self._refuse(trouble)
            return
        self._put_on_desk(project, ask=coder is None)

    def open_sample(self) -> None:
        """Write the sample study where the set-up writes it, once, and open it."""
        folder = Path.home() / NAME / "Sample study"
        try:
            path = sample_study(folder)
        except WorkbenchError as trouble:
            self._refuse(trouble)
            return
        self.open_study(path)

    def choose_study(self) -> None:
        """Ask for a study file and open it."""
        start = Path(self.settings.recent[0]).parent if self.settings.recent else Path.home()
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a study"), str(start), self.tr("Studies (*.dwb);;All files (*)")
        )
        if chosen:
            self.open_study(Path(chosen))

    def new_study(self) -> None:
        """Ask for a title and a coder, make the study and open it."""
        dialog = NewStudy(self)
        if not dialog.exec():
            return
        try:
            project = Project.create(
                dialog.path(), title=dialog.title.text(), coder=dialog.coder.text()
            )
        except WorkbenchError as trouble:
            self._refuse(trouble)
            return
        self._put_on_desk(project, ask=False)

    def _put_on_desk(self, project: Project, *, ask: bool) -> None:
        self.close_study()
        self._desk = Desk(project)
        place_window(self, project.study_id)
        self._remember(self.settings.opened(project.path))
        if ask and len(project.read.coders()) > 1:
            self.ask_who()
        else:
            self._work_as(project.me)

    # -- who ------------------------------------------------------------------------------

    def ask_who(self) -> None:
        """Ask who is coding."""
        if self._desk is None:
            return
        read = self._desk.read
        finished = [work.coder for work in read.work() if work.progress == "finished"]
        coders = []
        for coder in read.coders():
            codings = sum(read.code_counts(coder=coder.id).values())
            coders.append((coder, self._done(codings, finished.count(coder.id))))
        self._stack.setCurrentWidget(self.who)
        self.who.show_coders(
            read.study().title,
            coders,
            can_join=not self._desk.project.read_only,
            open_already=self.workspace is not None,
        )

    def _done(self, codings: int, finished: int) -> str:
        coded = several(codings, self.tr("1 coding"), self.tr("{n} codings"))
        ended = several(
            finished, self.tr("1 transcript finished"), self.tr("{n} transcripts finished")
        )
        return f"{coded}, {ended}"

    def _join(self, name: str) -> None:
        if self._desk is None:
            return
        try:
            coder = self._desk.project.add_coder(name)
        except WorkbenchError as trouble:
            self.who.refuse(trouble.sentence)
            return
        self._work_as(coder.id)

    def _work_as(self, coder: CoderId) -> None:
        if self._desk is None:
            return
        if coder != self._desk.me:
            self._desk.project.act_as(coder)
        if self.workspace is None:
            self.workspace = self._make_workspace(self._desk)
            self._stack.addWidget(self.workspace)
            open_again(self.workspace, where_left=self.settings.opening == "last")
        self._stack.setCurrentWidget(self.workspace)
        self.setWindowTitle(f"{self._desk.read.study().title} – {NAME}")

    def _leave_choice(self) -> None:
        if self.workspace is None:
            self.close_study()
        else:
            self._stack.setCurrentWidget(self.workspace)

    # -- working --------------------------------------------------------------------------

    def _make_workspace(self, desk: Desk) -> Workspace:
        workspace = Workspace(desk)
        workspace.asked_for_copy.connect(self._save_copy)
        workspace.asked_for_new.connect(self.new_study)
        workspace.asked_for_settings.connect(self.show_settings)
        workspace.asked_to_close.connect(self.close_study)
        workspace.asked_to_open.connect(self.choose_study)
        workspace.asked_who.connect(self.ask_who)
        workspace.set_text_px(self.settings.text_px)
        return workspace

    def close_study(self) -> None:
        """Close what is open and show the start."""
        if self.workspace is not None:
            keep(self, self.workspace)
            self._remember(dataclasses.replace(self.settings, text_px=self.workspace.desk.text_px))
            self.workspace.end()
            self._stack.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None
        if self._desk is not None:
            self._desk.clear()
            self._desk = None
        self.setWindowTitle(NAME)
        self.welcome.show_recent(self.settings.recent)
        self._stack.setCurrentWidget(self.welcome)

    def show_settings(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(self.settings, self._set, self)
        if self.workspace is not None:
            workspace = self.workspace
            dialog.keys_asked.connect(lambda: workspace.show_keys(dialog))
        dialog.exec()

    def _set(self, settings: Settings) -> None:
        if looks_of(settings) != looks_of(self.settings):
            wear(settings)
        if settings.text_px != self.settings.text_px and self.workspace is not None:
            self.workspace.set_text_px(settings.text_px)
        self._remember(settings)

    def _keep_keys(self) -> None:
        self._remember(dataclasses.replace(self.settings, keys=dict(key_map().given)))

    def _remember(self, settings: Settings) -> None:
        self.settings = settings
        preferences.save(settings)

    def _save_copy(self, chosen: str) -> None:
        if self._desk is None:
            return
        desk = self._desk
        out = door(desk, self)
        copy = desk.attempt(lambda: out.study_copy(Path(chosen), desk.project))
        if copy is not None:
            said = self.tr("A copy of the study was saved as “%s”.") % copy.path.name
            desk.say(" ".join(filter(None, (said, told(copy)))))

    # -- telling --------------------------------------------------------------------------

    def _refuse(self, trouble: WorkbenchError) -> None:
        box = self._box(self.tr("The study was not opened"), trouble.sentence)
        box.exec()

    def _offer_to_look(self, path: Path, coder: str | None, trouble: Environment) -> None:
        box = self._box(self.tr("The study was not opened"), trouble.sentence)
        look_at_it = box.addButton(self.tr("Open to read only"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is not look_at_it:
            return
        try:
            project = Project.open(path, coder=coder, read_only=True)
        except WorkbenchError as again:
            self._refuse(again)
            return
        self._put_on_desk(project, ask=coder is None)

    def _box(self, title: str, sentence: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(title)
        box.setText(sentence)
        return box

    # -- the window itself ----------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the study with the window."""
        self.close_study()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a study file that is dropped on the start."""
        if self.workspace is None and self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the study that was dropped."""
        path = self._dropped(event)
        if path is not None:
            self.open_study(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        studies = [path for path in paths if path.suffix.casefold() == ".dwb"]
        return studies[0] if studies else None


def wear(settings: Settings) -> None:
    """Make the program look as the settings say."""
    look().apply(
        settings.scheme,
        contrast=settings.contrast,
        motion=settings.motion,
        face=settings.face,
    )


def looks_of(settings: Settings) -> tuple[str, ...]:
    """The settings the look is made from."""
    return settings.scheme, settings.contrast, settings.motion, settings.face


def _size_that_fits(screen: QSize) -> QSize:
    """As large as wanted, but no larger than the screen leaves room for."""
    return QSize(*SIZE).boundedTo(screen - QSize(0, TITLE_BAR)).expandedTo(QSize(*SMALLEST))
