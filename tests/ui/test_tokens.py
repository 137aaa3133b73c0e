from __future__ import annotations

import pytest

from workbench.ui.appearance import look
from workbench.ui.palette import contrast
from workbench.ui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens

ALL = {"light": LIGHT, "dark": DARK, "light high": LIGHT_CONTRAST, "dark high": DARK_CONTRAST}
HIGH = (LIGHT_CONTRAST, DARK_CONTRAST)


def test_contrast_is_counted_as_in_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize("tokens", ALL.values(), ids=ALL)
def test_all_text_can_be_read(tokens: Tokens):
    for ink in (tokens.ink, tokens.ink2, tokens.ink3, tokens.accent, tokens.warning):
        for ground in (tokens.paper, tokens.window, tokens.panel):
            assert contrast(ink, ground) >= 4.4
    assert contrast(tokens.ink, tokens.selection) >= 4.5
    assert contrast(tokens.accent_ink, tokens.accent) >= 4.5
    assert contrast(tokens.accent, tokens.accent_bg) >= 4.5
    assert contrast(tokens.warning, tokens.warning_bg) >= 4.4


@pytest.mark.parametrize("tokens", ALL.values(), ids=ALL)
def test_words_on_tints_can_be_read_and_stripes_be_seen(tokens: Tokens):
    for code in tokens.codes:
        assert contrast(tokens.ink, code.tint) >= 9.6
        assert contrast(code.strong, tokens.paper) >= 3


@pytest.mark.parametrize("tokens", HIGH)
def test_in_high_contrast_nothing_is_tinted_and_every_line_is_clear(tokens: Tokens):
    assert all(code.tint == tokens.paper for code in tokens.codes)
    assert all(contrast(code.strong, tokens.paper) >= 4.5 for code in tokens.codes)
    assert contrast(tokens.line, tokens.paper) >= 4.5
    assert contrast(tokens.ink3, tokens.paper) >= 7


def test_high_contrast_can_be_chosen_and_left_again(dressed):
    look().apply("dark", "high")
    assert look().tokens is DARK_CONTRAST
    look().apply("light")
    assert look().tokens is LIGHT_CONTRAST
    look().apply("light", "normal")
    assert look().tokens is LIGHT
    look().apply("light", "system")
