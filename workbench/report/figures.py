"""Pictures for the report, drawn with matplotlib, which is imported when the first is drawn.

Called by `report.sections.participants`. No window and no state shared between threads: the
figure is drawn on its own canvas. The two tones differ in lightness, so they survive grey print.
"""

from __future__ import annotations

import functools
import io
import logging
import warnings
from typing import TYPE_CHECKING

from workbench import resources
from workbench.findings.shift import Shift
from workbench.report import outline
from workbench.report.wording import listed, percent

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ACCENT = "#3B4CC0"
LIGHT = "#B9C1EA"
INK = "#1F2328"
FAINT = "#6B7280"

WIDTH = 15.0
"""Width of a figure in cm."""
DPI = 300
CM = 1 / 2.54
BAR = 0.36
LONGEST_LABEL = 28
FONTS = ("Inter_400Regular.ttf", "Inter_500Medium.ttf")


@functools.lru_cache(maxsize=16)
def before_and_after(shift: Shift) -> outline.Figure:
    """Draw the answers before and after as pairs of bars; `alt` states every number."""
    return outline.Figure(
        caption=f"{shift.attribute.name}, before and after (n = {shift.n})",
        alt=_in_words(shift),
        png=_drawn(shift),
        width=WIDTH,
    )


def _in_words(shift: Shift) -> str:
    def told(counts: tuple[int, ...], missing: int) -> str:
        parts = [f"{value} {n}" for value, n in zip(shift.values, counts, strict=True)]
        return listed([*parts, f"no answer {missing}"] if missing else parts)

    return (
        f"Bar chart of {shift.attribute.name} among {shift.n} participants. "
        f"Before: {told(shift.before, shift.missing_before)}. "
        f"After: {told(shift.after, shift.missing_after)}."
    )


def _drawn(shift: Shift) -> bytes:
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    from matplotlib import font_manager, rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    for font in FONTS:
        font_manager.fontManager.addfont(str(resources.path("fonts", font)))
    picture = io.BytesIO()
    with warnings.catch_warnings(), rc_context({"font.family": ["Inter", "DejaVu Sans"]}):
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        height = 1.6 + 1.15 * len(shift.values)
        figure = Figure(figsize=(WIDTH * CM, height * CM), dpi=DPI, layout="constrained")
        FigureCanvasAgg(figure)
        _bars(figure.add_subplot(), shift)
        figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _bars(axes: Axes, shift: Shift) -> None:
    places = range(len(shift.values))
    for counts, name, side, colour in (
        (shift.before, "Before", -1, LIGHT),
        (shift.after, "After", 1, ACCENT),
    ):
        bars = axes.barh(
            [p + side * BAR / 2 for p in places], counts, BAR, color=colour, label=name
        )
        labels = [f"{n} ({percent(n, shift.n)})" for n in counts]
        axes.bar_label(bars, labels, padding=3, fontsize=7.5, color=INK)
    axes.set_yticks(list(places), [_folded(value) for value in shift.values])
    axes.set_ylim(len(shift.values) - 0.4, -0.6)
    axes.set_xlim(0, 1.14 * max(1, *shift.before, *shift.after))
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0, labelsize=8.5, labelcolor=INK)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.spines["left"].set_color(FAINT)
    axes.legend(
        loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False, fontsize=8.5,
        handlelength=1, handleheight=1, borderaxespad=0, labelcolor=INK,
    )  # fmt: skip


def _folded(value: str) -> str:
    lines = [""]
    for word in value.replace("$", r"\$").split():
        if lines[-1] and len(lines[-1]) + len(word) >= LONGEST_LABEL:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)
