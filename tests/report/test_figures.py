from __future__ import annotations

import struct

from workbench.findings.shift import Shift
from workbench.model.ids import AttributeId
from workbench.model.people import Attribute
from workbench.report.figures import DPI, WIDTH, before_and_after


def a_shift(*values: str) -> Shift:
    return Shift(
        attribute=Attribute(AttributeId("a"), "Willing to share", 0, "choice"),
        n=5,
        values=values,
        before=(3, 1),
        after=(1, 4),
        missing_before=1,
        missing_after=0,
        answered_both=4,
        moved=3,
    )


def test_the_alternative_text_states_every_number() -> None:
    figure = before_and_after(a_shift("Yes", "No"))
    assert figure.alt == (
        "Bar chart of Willing to share among 5 participants. "
        "Before: Yes 3, No 1 and no answer 1. After: Yes 1 and No 4."
    )
    assert figure.caption == "Willing to share, before and after (n = 5)"


def test_the_picture_is_a_png_of_print_quality() -> None:
    png = before_and_after(a_shift("Yes", "No")).png
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, _ = struct.unpack(">II", png[16:24])
    assert abs(width - WIDTH / 2.54 * DPI) < 2


def test_the_same_answers_give_the_same_picture() -> None:
    assert before_and_after(a_shift("Yes", "No")) == before_and_after(a_shift("Yes", "No"))


def test_long_answers_and_unknown_letters_are_drawn_without_a_warning() -> None:
    longest = "Only if I am asked each time and it costs $5 or $6 and nothing more"
    assert before_and_after(a_shift(longest, "同意")).png
