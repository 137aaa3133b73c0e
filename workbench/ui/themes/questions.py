"""What the page Themes asks: titles of topics and themes, codes to put, themes to move to.

Called by `page`, its menus and its keys. Every question stands beside what it is about.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workbench.model.ids import CodeId, ThemeId, TopicId
from workbench.ui.themes.acts import Acts
from workbench.ui.themes.asking import Choice, Picking, TitleAsking
from workbench.ui.themes.snapshot import BoardNote

translate = QCoreApplication.translate


class Questions:
    """The small panels of the page and what follows from the answers."""

    def __init__(self, host: QWidget, acts: Acts, board: Callable[[], BoardNote]) -> None:
        """Ask over `host`; `board` gives what is shown."""
        self._acts = acts
        self._board = board
        self.titles = TitleAsking(host)
        self.picking = Picking(host)

    def new_topic(self, anchor: QWidget) -> None:
        """Ask for the title of a new topic."""
        hint = translate("Themes", "For example: Benefits")
        told = translate("Themes", "New topic")
        self.titles.ask(anchor, told, "", hint, self._acts.add_topic)

    def new_theme(self, topic: TopicId, anchor: QWidget, run: Callable[[str], bool]) -> None:
        """Ask for the title of a new theme; `run` adds it."""
        title = self._board().column(topic).topic.title
        told = translate("Themes", "New theme under “{title}”").format(title=title)
        self.titles.ask(anchor, told, "", translate("Themes", "What people made of it"), run)

    def topic_title(self, topic: TopicId, anchor: QWidget) -> None:
        """Ask for another title of a topic."""
        title = self._board().column(topic).topic.title
        told = translate("Themes", "Rename the topic")
        self.titles.ask(anchor, told, title, "", lambda text: self._acts.rename_topic(topic, text))

    def theme_title(self, theme: ThemeId, anchor: QWidget) -> None:
        """Ask for another title of a theme."""
        note = self._board().theme(theme)
        if note is not None:
            told = translate("Themes", "Rename the theme")
            title = note.theme.title
            self.titles.ask(
                anchor, told, title, "", lambda text: self._acts.describe(theme, title=text)
            )

    def code_for(self, theme: ThemeId, anchor: QWidget) -> None:
        """Ask which code to put on a theme; those not placed come first."""
        board = self._board()
        note = board.theme(theme)
        if note is None:
            return
        here = {code.code.id for code in note.codes}
        free = {code.code.id for code in board.unplaced}
        waits = translate("Themes", "not placed")
        choices = [
            Choice(code.code.id, code.path, waits if code.code.id in free else "", code.code.colour)
            for code in sorted(board.codes, key=lambda code: code.code.id not in free)
            if code.code.id not in here
        ]
        told = translate("Themes", "Put a code on “{title}”").format(title=note.theme.title)
        self.picking.pick(
            anchor, told, choices, lambda code: self._acts.put_code(CodeId(code), theme)
        )

    def theme_for(self, code: CodeId, source: ThemeId | None, anchor: QWidget) -> None:
        """Ask which theme to put a code on; from `source` it is taken then."""
        board = self._board()
        choices = [
            Choice(note.theme.id, note.theme.title, column.topic.title)
            for column in board.columns
            for note in column.themes
            if code not in {found.code.id for found in note.codes}
        ]
        told = translate("Themes", "Put “{name}” on").format(name=board.code(code).code.name)
        self.picking.pick(
            anchor,
            told,
            choices,
            lambda theme: self._acts.put_code(code, ThemeId(theme), source),
        )
