"""The menus of the page Themes: of a topic, a theme and a code.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from workbench.model.ids import CodeId, ThemeId
from workbench.ui.themes.acts import Acts
from workbench.ui.themes.snapshot import BoardNote, ColumnNote, ThemeNote
from workbench.ui.widgets.offers import offer

translate = QCoreApplication.translate
Run = Callable[[], object]


def topic_menu(
    parent: QWidget, acts: Acts, board: BoardNote, note: ColumnNote, *, add: Run, rename: Run
) -> QMenu:
    """What one can do with a topic."""
    menu, topic = _menu(parent), note.topic.id
    place = board.columns.index(note)
    offer(menu, translate("Themes", "Add a theme…"), add, icon_name="plus")
    offer(menu, translate("Themes", "Rename…"), rename, icon_name="pencil")
    menu.addSeparator()
    offer(
        menu,
        translate("Themes", "Move left"),
        lambda: acts.move_topic(topic, -1),
        enabled=place > 0,
        icon_name="arrow-left",
    )
    offer(
        menu,
        translate("Themes", "Move right"),
        lambda: acts.move_topic(topic, 1),
        enabled=place + 1 < len(board.columns),
        icon_name="arrow-right",
    )
    menu.addSeparator()
    offer(
        menu,
        translate("Themes", "Remove the topic"),
        lambda: acts.remove_topic(topic),
        icon_name="trash-2",
    )
    return menu


def theme_menu(
    parent: QWidget, acts: Acts, board: BoardNote, note: ThemeNote, *, put: Run, rename: Run
) -> QMenu:
    """What one can do with a theme."""
    menu, theme = _menu(parent), note.theme.id
    column = board.column(note.theme.topic)
    place = column.themes.index(note)
    code, name = translate("Themes", "Put a code on it…"), translate("Themes", "Rename…")
    offer(menu, code, put, keys="C", command="themes.code", icon_name="tag")
    offer(menu, name, rename, keys="F2", command="themes.rename", icon_name="pencil")
    offer(
        menu,
        translate("Themes", "Show its quotes"),
        lambda: acts.show_quotes(theme),
        keys="Return",
        command="themes.quotes",
        icon_name="quote",
    )
    menu.addSeparator()
    offer(
        menu,
        translate("Themes", "Move up"),
        lambda: acts.move_within(theme, -1),
        keys="Alt+Up",
        command="themes.up",
        enabled=place > 0,
        icon_name="arrow-up",
    )
    offer(
        menu,
        translate("Themes", "Move down"),
        lambda: acts.move_within(theme, 1),
        keys="Alt+Down",
        command="themes.down",
        enabled=place + 1 < len(column.themes),
        icon_name="arrow-down",
    )
    others = menu.addMenu(translate("Themes", "Move to topic"))
    others.setEnabled(len(board.columns) > 1)
    for other in board.columns:
        if other is not column:
            offer(
                others,
                other.topic.title,
                lambda topic=other.topic.id: acts.move_theme(theme, topic),  # type: ignore[misc]
            )
    menu.addSeparator()
    offer(
        menu,
        translate("Themes", "Remove the theme"),
        lambda: acts.remove_theme(theme),
        keys="Del",
        icon_name="trash-2",
    )
    return menu


def code_menu(
    parent: QWidget,
    acts: Acts,
    board: BoardNote,
    code: CodeId,
    theme: ThemeId | None,
    *,
    move: Run,
    put: Run,
) -> QMenu:
    """What one can do with a code on the board."""
    menu = _menu(parent)
    note = board.theme(theme)
    any_theme = bool(board.themes())
    offer(
        menu,
        translate("Themes", "Move to…"),
        move,
        enabled=any_theme,
        icon_name="corner-down-right",
    )
    if theme is not None and note is not None:
        offer(menu, translate("Themes", "Put on another theme as well…"), put, icon_name="plus")
        offer(
            menu,
            translate("Themes", "Take from “{title}”").format(title=note.theme.title),
            lambda: acts.take_code(code, theme),
            keys="Del",
            icon_name="x",
        )
    menu.addSeparator()
    offer(
        menu,
        translate("Themes", "Show where it was coded"),
        lambda: acts.show_code(code),
        icon_name="highlighter",
    )
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
