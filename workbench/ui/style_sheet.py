"""The one style sheet, made from the tokens.

Rules name objects and the property `kind`, never a bare QWidget, because a rule on a parent
leaks into its children.

Called by `appearance`.
"""

from __future__ import annotations

from workbench import resources
from workbench.ui.tokens import Tokens


def style_sheet(t: Tokens) -> str:
    """Write the style sheet for a table of tokens."""
    arrow = resources.path("icons", f"arrow-{'dark' if t.dark else 'light'}.svg").as_posix()
    tick = resources.path("icons", f"tick-{'dark' if t.dark else 'light'}.svg").as_posix()
    return f"""
QToolTip {{ color: {t.ink}; background: {t.paper}; border: 1px solid {t.line}; padding: 4px 6px; }}

QFrame[kind="top"] {{ background: {t.panel}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[kind="rail"] {{ background: {t.panel}; border: none; border-right: 1px solid {t.line}; }}
QFrame[kind="left"] {{ background: {t.panel}; border: none; border-right: 1px solid {t.line}; }}
QFrame[kind="inspector"] {{ background: {t.panel}; border: none; border-left: 1px solid {t.line}; }}
QFrame[kind="head"] {{ background: {t.paper}; border: none;
    border-bottom: 1px solid {t.line_soft}; }}
QFrame[kind="plain-head"] {{ background: {t.window}; border: none; }}
QFrame[kind="foot"] {{ background: {t.panel}; border: none; border-top: 1px solid {t.line}; }}
QFrame[kind="paper"] {{ background: {t.paper}; border: none; }}
QFrame[kind="card"] {{ background: {t.paper}; border: 1px solid {t.line}; border-radius: 10px; }}
QFrame[kind="card"]:focus {{ border: 1.5px solid {t.accent}; }}
QFrame[kind="card"][quiet="true"] {{ background: {t.panel}; }}
QFrame[kind="notice"] {{ background: {t.warning_bg}; border: none;
    border-bottom: 1px solid {t.line}; }}
QFrame[kind="line"] {{ background: {t.line}; border: none; }}
QFrame[kind="soft-line"] {{ background: {t.line_soft}; border: none; }}
QFrame[kind="chip"] {{ background: {t.chip}; border: none; border-radius: 7px; }}

QLabel[tone="ink"] {{ color: {t.ink}; }}
QLabel[tone="ink2"] {{ color: {t.ink2}; }}
QLabel[tone="ink3"] {{ color: {t.ink3}; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="warning"] {{ color: {t.warning}; }}
QLabel[tone="success"] {{ color: {t.success}; }}
QLabel[tone="badge"] {{ color: {t.badge}; }}
QLabel[kind="keycap"] {{ color: {t.ink2}; background: {t.paper}; border: 1px solid {t.line};
    border-bottom: 2px solid {t.line}; border-radius: 5px; padding: 0 5px; }}
QLabel[kind="chip"] {{ color: {t.ink2}; background: {t.chip}; border-radius: 9px;
    padding: 2px 8px; }}
QLabel[kind="chip"][tone="accent"] {{ color: {t.accent}; background: {t.accent_bg}; }}
QLabel[kind="chip"][tone="warning"] {{ color: {t.warning}; background: {t.warning_bg}; }}

QToolButton[kind="tool"] {{ border: none; border-radius: 6px; background: transparent;
    color: {t.ink2}; padding: 0; }}
QToolButton[kind="tool"]:hover {{ background: {t.hover}; }}
QToolButton[kind="tool"]:checked {{ background: {t.accent_bg}; }}
QToolButton[kind="tool"]:focus {{ border: 1.5px solid {t.accent}; }}
QToolButton[kind="tool"]::menu-indicator {{ image: none; }}
QToolButton[kind="menu"] {{ border: none; border-radius: 6px; background: transparent;
    color: {t.ink}; padding: 4px 8px; }}
QToolButton[kind="menu"]:hover {{ background: {t.hover}; }}
QToolButton[kind="menu"]:focus {{ border: 1.5px solid {t.accent}; }}
QToolButton[kind="menu"]::menu-indicator {{ image: none; }}

QPushButton[kind="primary"] {{ color: {t.accent_ink}; background: {t.accent};
    border: 2px solid {t.accent};
    border-radius: 7px; padding: 0 12px; }}
QPushButton[kind="primary"]:hover {{ border-color: {t.ink2}; }}
QPushButton[kind="primary"]:focus {{ border-color: {t.ink}; }}
QPushButton[kind="primary"]:disabled {{ color: {t.ink3}; background: {t.chip};
    border-color: {t.chip}; }}
QPushButton[kind="plain"] {{ color: {t.ink}; background: {t.paper}; border: 1px solid {t.line};
    border-radius: 7px; padding: 0 12px; }}
QPushButton[kind="plain"]:hover {{ background: {t.hover}; }}
QPushButton[kind="plain"]:focus {{ border: 1.5px solid {t.accent}; }}
QPushButton[kind="plain"]:disabled {{ color: {t.ink3}; }}
QPushButton[kind="link"] {{ color: {t.accent}; background: transparent;
    border: 1.5px solid transparent; padding: 0 1px; text-align: left; border-radius: 4px; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="link"]:disabled {{ color: {t.ink3}; }}
QPushButton[kind="segment"] {{ border: 1.5px solid transparent; border-radius: 5px;
    padding: 0 10px;
    color: {t.ink2}; background: transparent; }}
QPushButton[kind="segment"]:checked {{ color: {t.ink}; background: {t.paper}; }}
QPushButton[kind="segment"]:focus {{ border-color: {t.accent}; }}

QLineEdit, QPlainTextEdit {{ background: {t.paper}; border: 1px solid {t.line};
    border-radius: 7px; padding: 0 10px; color: {t.ink};
    selection-background-color: {t.selection}; selection-color: {t.ink}; }}
QPlainTextEdit {{ padding: 6px 6px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1.5px solid {t.accent}; }}
QSpinBox {{ background: {t.paper}; border: 1px solid {t.line}; border-radius: 7px;
    padding: 0 8px; color: {t.ink}; selection-background-color: {t.selection};
    selection-color: {t.ink}; }}
QSpinBox:focus {{ border: 1.5px solid {t.accent}; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QLineEdit[kind="bare"] {{ border: none; background: transparent; padding: 0; }}
QComboBox {{ background: {t.paper}; border: 1px solid {t.line}; border-radius: 7px;
    padding: 0 10px; color: {t.ink}; min-height: 28px; }}
QComboBox:focus {{ border: 1.5px solid {t.accent}; }}
QComboBox:disabled {{ background: transparent; border-color: {t.line_soft}; color: {t.ink3}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {t.paper}; border: 1px solid {t.line};
    selection-background-color: {t.accent_bg}; selection-color: {t.ink}; outline: 0; }}

QTreeView, QListView, QTableView {{ background: {t.panel}; border: none; outline: 0;
    color: {t.ink}; }}
QTreeView[kind="paper"], QListView[kind="paper"], QTableView[kind="paper"] {{
    background: {t.paper}; }}
QListView[kind="offered"] {{ background: {t.paper}; border: 1px solid {t.line}; }}
QTableView[kind="held"] {{ background: {t.paper}; border-right: 1px solid {t.line}; }}
QTableView {{ gridline-color: {t.line_soft}; selection-background-color: {t.accent_bg};
    selection-color: {t.ink}; }}
QTableView::item, QListView::item, QTreeView::item {{ border: none; }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {{
    background: {t.accent_bg}; color: {t.ink}; }}
QHeaderView {{ background: {t.paper}; border: none; }}
QHeaderView::section {{ background: {t.paper}; color: {t.ink2}; border: none;
    border-bottom: 1px solid {t.line}; padding: 6px 8px; }}
QTableCornerButton::section {{ background: {t.paper}; border: none; }}

QScrollArea {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 3px; min-height: 36px; }}
QScrollBar::handle:vertical:hover {{ background: {t.ink3}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: 3px; min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}

QMenu {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line};
    border-radius: 8px; padding: 5px; }}
QMenu::item {{ padding: 6px 22px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.accent_bg}; }}
QMenu::item:disabled {{ color: {t.ink3}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 6px; }}
QMenu::icon {{ padding-left: 8px; }}

QCheckBox, QRadioButton {{ color: {t.ink}; spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator {{ width: 14px; height: 14px; border: 1px solid {t.ink3};
    border-radius: 4px; background: {t.paper}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{ background: {t.accent};
    border-color: {t.accent};
    image: url("{tick}"); }}
QCheckBox::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {t.accent}; }}
QCheckBox::indicator:checked:focus {{ border-color: {t.ink}; }}
QRadioButton::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {t.ink}; }}
QRadioButton::indicator:checked:focus {{ width: 6px; height: 6px; border: 5px solid {t.ink}; }}
QCheckBox::indicator:disabled {{ border-color: {t.line}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {t.ink3};
    border-radius: 8px; background: {t.paper}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {t.accent};
    border-radius: 8px; background: {t.accent_ink}; }}
QSlider {{ min-height: 22px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.chip}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {t.accent}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px;
    background: {t.paper}; border: 1.5px solid {t.ink3}; }}
QSlider::handle:horizontal:hover {{ border-color: {t.ink}; }}
QSlider::handle:horizontal:focus {{ border-color: {t.accent}; background: {t.accent}; }}
QDialog {{ background: {t.window}; }}
QSplitter::handle {{ background: {t.line_soft}; }}
"""
