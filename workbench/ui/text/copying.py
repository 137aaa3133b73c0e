"""A passage as it is copied: plain text, and rich text that also says who spoke and when.

Called by `reading` when words are copied. A program that takes rich text, such as Word, shows
the speaker as the view does, participant included, and the time; every other one gets the words.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData

from workbench.model.span import Span
from workbench.ui.text.page import Page
from workbench.ui.text.positions import begins_right


def copied(page: Page, span: Span) -> QMimeData:
    """What a passage leaves on the clipboard."""
    data = QMimeData()
    data.setText(page.plain_text(span.start, span.end))
    data.setData("text/html", as_html(page, span.start, span.end).encode())
    return data


def as_html(page: Page, start: int, end: int) -> str:
    """A passage as rich text; `start` and `end` are code points of the page.

    Words of one turn stay within a line and name their speaker behind them; of several turns each
    is a paragraph under its speaker.
    """
    first, last = page.turn_at(start), page.turn_at(max(start, end - 1))
    if first == last:
        said = _source(page, first)
        body = _words(page.text[start:end]) + (f" [{said}]" if said else "")
        return f'<meta charset="utf-8"><span{_direction(page, first)}>{body}</span>'
    paragraphs = []
    for number in range(first, last + 1):
        turn, said = page.turns[number], _source(page, number)
        head = f"<b>{said}</b><br>" if said else ""
        words = _words(page.text[max(start, turn.start) : min(end, turn.end)])
        paragraphs.append(f"<p{_direction(page, number)}>{head}{words}</p>")
    return '<meta charset="utf-8">' + "\n".join(paragraphs)


def _source(page: Page, turn: int) -> str:
    """Who speaks and from when on, as the view shows it; "" where neither is known."""
    parts = (page.look_of(turn).name, page.clock_of(turn))
    return escape(", ".join(part for part in parts if part))


def _words(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _direction(page: Page, turn: int) -> str:
    return ' dir="rtl"' if begins_right(page.words_of_turn(turn)) else ""
