"""The commands of the coding page: one row each, for keys, menus and the sheet of all keys.

Called by `page`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from workbench.ui.coding.keys_of_codings import coding_rows, pin_rows
from workbench.ui.commands import Command

if TYPE_CHECKING:
    from workbench.ui.coding.page import CodingPage


def rows(page: CodingPage) -> tuple[Command, ...]:
    """Everything that can be done with the transcript by key."""
    return (*_selecting(page), *coding_rows(page), *_going(page), *_looking(page))


def codebook_rows(page: CodingPage) -> tuple[Command, ...]:
    """Everything that can be done with the code chosen in the codebook by key."""
    do, tr, group, chosen = page.codebook, page.tr, page.tr("Codebook"), page.has_code
    return (
        Command("codebook.new", tr("New code"), ("Ins",), lambda: do.new_code(None), group),
        Command(
            "codebook.sub",
            tr("New code under this one"),
            ("Shift+Ins",),
            do.new_below,
            group,
            chosen,
        ),
        Command("codebook.name", tr("Rename the code"), ("F2",), do.edit_name, group, chosen),
        Command("codebook.up", tr("Move the code up"), ("Alt+Up",), do.move_up, group, chosen),
        Command(
            "codebook.down", tr("Move the code down"), ("Alt+Down",), do.move_down, group, chosen
        ),
        Command(
            "codebook.only",
            tr("Show only this code"),
            ("Alt+L",),
            page.shows.only_chosen,
            group,
            chosen,
        ),
        Command("codebook.gone", tr("Delete the code"), ("Del",), do.delete_chosen, group, chosen),
        *pin_rows(page, "codebook", page.passages.pin_chosen, group),
    )


def _selecting(page: CodingPage) -> tuple[Command, ...]:
    view, tr, group = page.view, page.tr, page.tr("Selecting")
    shrink = ("Ctrl+Shift+S",)
    return (
        Command("coding.sentence", tr("The sentence"), ("S",), view.select_sentence, group),
        Command(
            "coding.sentence+", tr("One more sentence"), ("Shift+S",), view.extend_sentence, group
        ),
        Command("coding.sentence-", tr("One sentence less"), shrink, view.shrink_sentence, group),
        Command("coding.turn", tr("The turn"), ("T",), view.select_turn, group),
        Command("coding.turn+", tr("One more turn"), ("Shift+T",), view.extend_turn, group),
    )


def _going(page: CodingPage) -> tuple[Command, ...]:
    view, bar, tr = page.view, page.find_bar, page.tr
    group = tr("Going through the transcript")
    return (
        Command("coding.next-turn", tr("Next turn"), ("J",), view.next_turn, group),
        Command("coding.last-turn", tr("Previous turn"), ("K",), view.previous_turn, group),
        Command("coding.next", tr("Next coding"), ("N",), view.next_mark, group),
        Command("coding.last", tr("Previous coding"), ("Shift+N",), view.previous_mark, group),
        Command("coding.cycle", tr("Other coding here"), ("O",), page.going.cycle, group),
        Command("coding.uncoded", tr("Next uncoded turn"), ("U",), page.next_uncoded, group),
        Command("coding.before", tr("Previous transcript"), ("[",), lambda: page.step(-1), group),
        Command("coding.after", tr("Next transcript"), ("]",), lambda: page.step(1), group),
        Command("coding.pick", tr("Choose a transcript…"), ("Ctrl+P",), page.head.choose, group),
        Command("coding.go", tr("Go to paragraph or time…"), ("Ctrl+G",), page.go_to, group),
        Command(
            "coding.find", tr("Find in the transcript"), ("Ctrl+F", "F"), page.find_words, group
        ),
        Command("coding.find-next", tr("Next place found"), ("F3",), bar.next, group),
        Command("coding.find-last", tr("Previous place found"), ("Shift+F3",), bar.previous, group),
        Command(
            "coding.find-all",
            tr("Find in all transcripts…"),
            ("Shift+F",),
            page.find_everywhere,
            group,
        ),
    )


def _looking(page: CodingPage) -> tuple[Command, ...]:
    tr, group, shows = page.tr, page.tr("Looking"), page.shows
    return (
        Command("coding.marks", tr("Show or hide codings"), ("H",), shows.toggle, group),
        Command("coding.pale", tr("What is left out pale"), ("Shift+H",), shows.toggle_rest, group),
        Command("coding.only", tr("Only the chosen code"), ("L",), shows.only_chosen, group),
        Command("coding.shown", tr("What is shown…"), ("Shift+L",), shows.ask, group),
        Command("coding.all", tr("Show all codings"), ("Ctrl+Shift+L",), shows.show_all, group),
        Command("coding.view", tr("Whose codings"), ("V",), shows.next_view, group),
        Command("coding.layout", tr("Coders side by side"), ("\\",), shows.next_layout, group),
        Command(
            "coding.larger",
            tr("Larger text"),
            ("Ctrl++", "Ctrl+="),
            lambda: page.change_text(1),
            group,
        ),
        Command(
            "coding.smaller", tr("Smaller text"), ("Ctrl+-",), lambda: page.change_text(-1), group
        ),
        Command(
            "coding.normal",
            tr("Normal text size"),
            ("Ctrl+Shift+0",),
            lambda: page.change_text(0),
            group,
        ),
        Command("coding.keys", tr("All keys"), ("?",), page.show_keys, group),
    )


def show_menu(page: CodingPage, where: QPoint) -> None:
    """Show what can be done with the passage and the coding that are meant."""
    by_id = {action.objectName(): action for action in page.view.actions()}
    menu = QMenu(page)
    menu.aboutToHide.connect(menu.deleteLater)
    selected, focused = page.view.selection() is not None, page.has_focused()
    if selected or focused:
        for id in ("coding.code", "coding.repeat", "coding.vivo"):
            menu.addAction(by_id[id])
        menu.addSeparator()
    if focused:
        for id in ("coding.recode", "coding.split", "coding.join", "coding.remove", "coding.like"):
            menu.addAction(by_id[id])
        menu.addSeparator()
    menu.addAction(by_id["coding.memo"])
    if selected or focused:
        menu.addAction(by_id["coding.bank"])
        menu.addAction(by_id["coding.copy-quote"])
    if selected:
        menu.addAction(page.tr("Copy"), page.view.copy)
    menu.addSeparator()
    menu.addAction(by_id["coding.segment"])
    page.segments.fill_menu(menu)
    menu.addSeparator()
    menu.addAction(by_id["coding.go"])
    menu.addAction(by_id["coding.correct"])
    menu.popup(where)
