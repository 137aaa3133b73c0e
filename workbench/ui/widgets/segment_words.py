"""What segments and limits are called in the window.

Called by the pages Coding and Transcripts and by the top bar.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.model.occasion import SegmentKind
from workbench.transcripts.occasions.limits import Limit, Part


def _tr(words: str) -> str:
    return QCoreApplication.translate("Segments", words)


def kind_name(kind: SegmentKind) -> str:
    """The kind as a title: "Breakout"."""
    names: dict[SegmentKind, str] = {
        "stimulus": _tr("Stimulus"),
        "plenary": _tr("Plenary"),
        "breakout": _tr("Breakout"),
        "topic": _tr("Topic"),
        "notes": _tr("Notes"),
        "verbatim": _tr("Verbatim words"),
    }
    return names[kind]


def about_kind(kind: SegmentKind) -> str:
    """What a kind is for, in a sentence."""
    told: dict[SegmentKind, str] = {
        "stimulus": _tr("What was shown or presented. It is left out of participants’ counts."),
        "plenary": _tr("Everybody together."),
        "breakout": _tr("A small group or table; its label says which."),
        "topic": _tr("What was talked about; topics may lie over phases and over each other."),
        "notes": _tr("Somebody’s notes: coded like the rest, never printed in quotation marks."),
        "verbatim": _tr("Words inside notes that were said just like this."),
    }
    return told[kind]


def short_name(kind: SegmentKind, label: str) -> str:
    """What stands beside the transcript: "Plenary", "Table 2", "Trust", "Stimulus: Dr Lee"."""
    if not label or kind in ("breakout", "topic"):
        return label or kind_name(kind)
    return f"{kind_name(kind)}: {label}"


def full_name(kind: SegmentKind, label: str) -> str:
    """Kind and label: "Plenary", "Breakout “Table 2”"."""
    return f"{kind_name(kind)} “{label}”" if label else kind_name(kind)


def limit_words(limit: Limit) -> str:
    """The limit as the chip in the top bar says it; "" when counts are not limited."""
    said = limit.phrase
    return said[:1].upper() + said[1:]


def part_name(part: Part) -> str:
    """A part as a line of a menu: "Any breakout", "Table 2"."""
    if part.label:
        return part.label
    return _tr("Verbatim words only") if part.kind == "verbatim" else kind_name(part.kind)
