"""What the page Memos says of memos.

Called by the other modules of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.coding.noted import Noted
from workbench.model.memo import MemoSubject
from workbench.ui.widgets.when import near_day


def _tr(words: str) -> str:
    return QCoreApplication.translate("Memos", words)


def sort_name(about: MemoSubject) -> str:
    """What memos about such things are called in the filter."""
    names: dict[MemoSubject, str] = {
        "study": _tr("The study"),
        "session": _tr("Sessions"),
        "transcript": _tr("Transcripts"),
        "participant": _tr("Participants"),
        "passage": _tr("Passages"),
        "coding": _tr("Codings"),
        "code": _tr("Codes"),
        "theme": _tr("Themes"),
    }
    return names[about]


def about_words(one: Noted) -> str:
    """What a memo is about, as a line: "Fatigue, on “I was tired”"."""
    said: dict[MemoSubject, str] = {
        "study": _tr("About the study"),
        "session": _tr("Session {name}"),
        "transcript": _tr("Transcript {name}"),
        "participant": _tr("Participant {name}"),
        "passage": _tr("Passage “{words}”"),
        "coding": _tr("{code}, on “{words}”"),
        "code": _tr("Code {name}"),
        "theme": _tr("Theme {name}"),
    }
    words = " ".join(one.exact.split())
    shown = said[one.memo.about].format(name=one.subject, words=words, code=one.path)
    return shown if words or one.memo.about != "passage" else one.subject


def line_under(one: Noted) -> str:
    """Who wrote a memo, when, and how many passages it points to."""
    parts = [one.writer, near_day(one.memo.at)]
    if one.memo.about != "passage" and one.links:
        points = _tr("1 passage") if len(one.links) == 1 else _tr("{n} passages")
        parts.append(points.format(n=len(one.links)))
    elif len(one.links) > 1:
        parts.append(_tr("{n} passages").format(n=len(one.links)))
    return " · ".join(filter(None, parts))
