"""The page Themes: the board and the hierarchy of one and the same themes, and the inspector.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.model.ids import CodeId, ThemeId, TopicId
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.page import Page
from workbench.ui.themes import menus
from workbench.ui.themes.acts import Acts
from workbench.ui.themes.board import Board
from workbench.ui.themes.card import BoardChip
from workbench.ui.themes.hierarchy import Hierarchy
from workbench.ui.themes.inspector import ThemeInspector
from workbench.ui.themes.phrasing import codes_left, size_of_board
from workbench.ui.themes.questions import Questions
from workbench.ui.themes.snapshot import BoardNote, board_of
from workbench.ui.widgets.boxes import bar_frame, column, fill
from workbench.ui.widgets.buttons import Segmented, name_control, plain, primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import label, quiet
from workbench.ui.widgets.offers import answer
from workbench.ui.widgets.unseen import UnseenStrip, unseen_codings

BOARD, HIERARCHY = 0, 1


class ThemesPage(Page):
    """Topics, themes and the codes that carry them."""

    name = "themes"
    title = "Themes"
    icon = "network"
    kinds = frozenset(
        {
            "topic",
            "theme",
            "theme_code",
            "code",
            "coding",
            "work",
            "me",
            "quote",
            "quote_edit",
            "transcript",
            "session",
            "participant",
            "speaker",
        }
    )

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._acts = Acts(desk)
        self._shown = BoardNote((), (), ())
        self._theme: ThemeId | None = None
        self._wanted: ThemeId | None = None
        self.how_big = label("", 14, "ink", SEMIBOLD)
        self.left_over = quiet("")
        self.unseen = UnseenStrip()
        self.views = Segmented([self.tr("Board"), self.tr("Hierarchy")])
        name_control(self.views, self.tr("How the themes are shown"))
        self.add = plain(self.tr("Add a topic"), self.ask_for_topic, "plus")
        self.board = Board(self._acts)
        self.hierarchy = Hierarchy()
        self.inspector = ThemeInspector(self._acts)
        self._first = primary(self.tr("Add a topic"), self.ask_for_topic, "plus")
        self._stack = QStackedWidget()
        self._head = bar_frame(
            "head",
            column(None, self.how_big, self.left_over, None, gap=1),
            None,
            self.views,
            self.add,
            margins=(22, 0, 14, 0),
            gap=10,
        )
        self._head.setFixedHeight(54)
        empty = EmptyState(
            "network",
            self.tr("No themes yet"),
            self.tr("A topic is what was discussed; themes say what people made of it."),
            self._first,
        )
        for part in (self.board, self.hierarchy, empty):
            self._stack.addWidget(part)
        centre = QWidget()
        fill(QVBoxLayout(centre), self._head, self._stack, self.unseen, gap=0)
        self.set_parts(centre, None, self.inspector)
        self.questions = Questions(self, self._acts, lambda: self._shown)
        self._commands = self._rows()
        self._wire()

    def _wire(self) -> None:
        self.board.card_key.connect(self._key)
        self.board.card_menu.connect(self._theme_menu)
        self.board.chip_menu.connect(self._chip_menu)
        self.board.chosen.connect(self.choose)
        self.board.code_wanted.connect(self._pick_code)
        self.board.theme_wanted.connect(self._ask_for_theme)
        self.board.topic_menu.connect(self._topic_menu)
        self.hierarchy.chosen.connect(self.choose)
        self.hierarchy.code_menu.connect(self._row_menu)
        self.hierarchy.code_taken.connect(
            lambda code, theme: self._acts.take_code(CodeId(code), ThemeId(theme))
        )
        self.hierarchy.theme_key.connect(self._key)
        self.hierarchy.theme_menu.connect(self._theme_menu)
        self.hierarchy.topic_menu.connect(self._topic_menu)
        self.inspector.code_wanted.connect(self._pick_code_here)
        self.views.chosen.connect(lambda index: self.show_view(index))

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        held = self._wanted or self.board.focused_theme()
        self._theme, self._wanted = self._wanted or self._theme, None
        self._shown = board_of(self.desk.counting, self.desk.me)
        if self._shown.theme(self._theme) is None:
            themes = self._shown.themes()
            self._theme = themes[0].theme.id if themes else None
        self.how_big.setText(size_of_board(self._shown))
        self.left_over.setText(codes_left(len(self._shown.unplaced)))
        self.unseen.say(unseen_codings(self._shown.left_out if self._shown.columns else 0))
        self.board.show_board(self._shown, self._theme)
        self.hierarchy.show_board(self._shown, self._theme)
        self.inspector.show_note(self._shown.theme(self._theme))
        self.show_view(self.views.index())
        if held is not None and self.board.focused_theme() != held:
            self.board.focus_card(held if self._shown.theme(held) else self._theme)

    def show_view(self, index: int) -> None:
        """Show the board or the hierarchy, or that there is nothing yet."""
        self.views.set_index(index)
        begun = bool(self._shown.columns)
        self._head.setVisible(begun)
        self._stack.setCurrentIndex(index if begun else self._stack.count() - 1)

    def choose(self, theme: str) -> None:
        """Choose a theme: the inspector shows it."""
        self._theme = ThemeId(theme)
        self.board.show_chosen(self._theme)
        self.hierarchy.show_chosen(self._theme)
        self.inspector.show_note(self._shown.theme(self._theme))

    def arrive(self, place: Place) -> None:
        """Choose the theme a place names, and be ready for keys."""
        if place.theme is not None and self._shown.theme(place.theme) is not None:
            self.choose(place.theme)
        if self.views.index() == HIERARCHY:
            self.hierarchy.view.setFocus()
        else:
            self.board.focus_card(self._theme)

    # -- asking ---------------------------------------------------------------------------

    def ask_for_topic(self) -> None:
        """Ask for the title of a new topic."""
        self.questions.new_topic(self.add if self._shown.columns else self._first)

    def _ask_for_theme(self, topic: str, anchor: QWidget) -> None:
        id = TopicId(topic)
        self.questions.new_theme(id, self._seen(anchor), lambda title: self._add_theme(id, title))

    def _add_theme(self, topic: TopicId, title: str) -> bool:
        before = {theme.id for theme in self.desk.read.themes()}
        done = self._acts.add_theme(topic, title)
        if done:
            self._wanted = next(t.id for t in self.desk.read.themes() if t.id not in before)
        return done

    def _pick_code(self, theme: str, anchor: QWidget) -> None:
        self.questions.code_for(ThemeId(theme), anchor)

    def _pick_code_here(self, anchor: QWidget) -> None:
        if self._theme is not None:
            self.questions.code_for(self._theme, anchor)

    def _seen(self, anchor: QWidget | None) -> QWidget:
        return anchor if anchor is not None and anchor.isVisible() else self._head

    def _anchor(self, theme: ThemeId) -> QWidget:
        return self._seen(self.board.card(theme))

    # -- menus and keys -------------------------------------------------------------------

    def _topic_menu(self, topic: str, at: QPoint) -> None:
        note = self._shown.column(TopicId(topic))
        column = next(c for c in self.board.columns() if c.topic == topic)
        menu = menus.topic_menu(
            self,
            self._acts,
            self._shown,
            note,
            add=lambda: self._ask_for_theme(topic, column.add),
            rename=lambda: self.questions.topic_title(note.topic.id, self._seen(column.title)),
        )
        menu.popup(at)

    def _theme_menu(self, theme: str, at: QPoint) -> None:
        note = self._shown.theme(ThemeId(theme))
        if note is None:
            return
        id = note.theme.id
        menu = menus.theme_menu(
            self,
            self._acts,
            self._shown,
            note,
            put=lambda: self.questions.code_for(id, self._anchor(id)),
            rename=lambda: self.questions.theme_title(id, self._anchor(id)),
        )
        menu.popup(at)

    def _chip_menu(self, chip: BoardChip, at: QPoint) -> None:
        self._code_menu(chip.code, chip.theme, chip, at)

    def _row_menu(self, code: str, theme: str, at: QPoint) -> None:
        self._code_menu(CodeId(code), ThemeId(theme), self._head, at)

    def _code_menu(self, code: CodeId, theme: ThemeId | None, anchor: QWidget, at: QPoint) -> None:
        menu = menus.code_menu(
            self,
            self._acts,
            self._shown,
            code,
            theme,
            move=lambda: self.questions.theme_for(code, theme, anchor),
            put=lambda: self.questions.theme_for(code, None, anchor),
        )
        menu.popup(at)

    def commands(self) -> Sequence[Command]:
        """The rows of the page; they act on the chosen theme while its card has the focus."""
        return self._commands

    def _key(self, theme: str, event: QKeyEvent) -> None:
        self._theme = ThemeId(theme)
        if answer(self._commands, event):
            event.accept()

    def _rows(self) -> tuple[Command, ...]:
        group, some = self.tr(self.title), self._has_theme

        def command(id: str, text: str, keys: tuple[str, ...], run: object) -> Command:
            return Command(f"themes.{id}", text, keys, run, group, some)  # type: ignore[arg-type]

        return (
            command("quotes", self.tr("Quotes of the theme"), ("Return", "Enter"), self._quotes),
            command("code", self.tr("Put a code on the theme"), ("C",), self._put_code),
            command("new", self.tr("Add a theme under the same topic"), ("N",), self._new_theme),
            Command("themes.topic", self.tr("Add a topic"), ("T",), self.ask_for_topic, group),
            command("rename", self.tr("Rename the theme"), ("F2",), self._rename_here),
            command("remove", self.tr("Remove the theme"), ("Del",), self._remove),
            command("up", self.tr("Move the theme up"), ("Alt+Up",), lambda: self._move(-1)),
            command("down", self.tr("Move the theme down"), ("Alt+Down",), lambda: self._move(1)),
            command(
                "left",
                self.tr("Move the theme to the topic at the left"),
                ("Alt+Left",),
                lambda: self._move_across(-1),
            ),
            command(
                "right",
                self.tr("Move the theme to the topic at the right"),
                ("Alt+Right",),
                lambda: self._move_across(1),
            ),
            command("above", self.tr("Theme above"), ("Up",), lambda: self._go(0, -1)),
            command("below", self.tr("Theme below"), ("Down",), lambda: self._go(0, 1)),
            command("west", self.tr("Theme at the left"), ("Left",), lambda: self._go(-1, 0)),
            command("east", self.tr("Theme at the right"), ("Right",), lambda: self._go(1, 0)),
        )

    def _has_theme(self) -> bool:
        return self._theme is not None

    def _quotes(self) -> None:
        if self._theme is not None:
            self._acts.show_quotes(self._theme)

    def _put_code(self) -> None:
        if self._theme is not None:
            self.questions.code_for(self._theme, self._anchor(self._theme))

    def _new_theme(self) -> None:
        note = self._shown.theme(self._theme)
        if note is not None and self._theme is not None:
            self._ask_for_theme(note.theme.topic, self._anchor(self._theme))

    def _rename_here(self) -> None:
        if self._theme is not None:
            self.questions.theme_title(self._theme, self._anchor(self._theme))

    def _remove(self) -> None:
        if self._theme is not None:
            beside = self.board.neighbour(self._theme, 0, 1) or self.board.neighbour(
                self._theme, 0, -1
            )
            if self._acts.remove_theme(self._theme):
                self._theme = beside

    def _move(self, by: int) -> None:
        if self._theme is not None:
            self._acts.move_within(self._theme, by)

    def _move_across(self, by: int) -> None:
        if self._theme is not None:
            self._acts.move_across(self._theme, by)

    def _go(self, across: int, down: int) -> None:
        beside = self.board.neighbour(self._theme, across, down)
        if beside is not None:
            self.board.focus_card(beside)
