"""Things said in many writings, for the tests of what is drawn: letters that run both ways,
letters made of several code points, lines that wrap without a blank."""

from __future__ import annotations

from tests.ui.text.scenes import transcript
from workbench.ui.text.metrics import Type
from workbench.ui.text.page import Page
from workbench.ui.text.rows import Row

SAID = {
    "latin": "The budget was spoken about for an hour,  and nobody’s mind had changed – naïve, "
    "some said; others called it an honest waffle of an office afternoon. " * 2,
    "emoji": "Thumbs 👍🏽 up for the family 👩‍👩‍👧‍👦 that came under the flag 🇮🇪 and sang 🎶 "
    "until 𝒎𝒊𝒅𝒏𝒊𝒈𝒉𝒕 with all of us there 🧑🏿‍🚀. " * 2,
    "marks": "E\u0301tude, fac\u0327ade, Ha\u0300 No\u0323\u0302i and a\u0308pfel q\u0307\u0323 "
    "in a row of words that wraps " * 3,
    "arabic": "لا أعرف، قالت الأم إن السلام لا يأتي وحده، والمرأة تعمل كل يوم حتى الليل ١٢٣ مرة. "
    * 2,
    "hebrew": "שָׁלוֹם לכולם, אמרה האם, ובשנת 1998 גרנו (בערך) בעיר קטנה ליד הים. " * 2,
    "cjk": "私たちは朝早くから会議に参加し、予算について話し合いました。最後に皆が納得した。" * 2,
    "indic": "हमने बजट के बारे में घंटों बात की, और किसी का मन नहीं बदला। ที่นี่เราคุยกันนานมาก " * 2,
    "mixed": "She said مرحبا بالعالم means hello 42 لا times, and שלום too (نعم) — then 日本語 and "
    "👩‍👩‍👧 ended الكلام. " * 2,
    "mixed from the right": "قال John إن الكلمة hello world 2024 تعني مرحبا، ثم ضحك 😀 وذهب. " * 2,
    "lines": "first line\nsecond line of the same turn that goes on\n\nlast مرحبا\n",
}


def a_row(words: str, width: int = 300, px: int = 16) -> Row:
    """One turn laid out on its own."""
    text, turns = transcript(("Ana", words))
    page = Page(text, turns)
    return Row(page.words_of(0), page.blocks[0], Type(px), width, True)


def letters(row: Row) -> list[tuple[int, int]]:
    """The letters of a row as a reader sees them: first and last offset of each."""
    found, at = [], row.block.start
    while at < row.block.end:
        after = row.next_grapheme(at)
        found.append((at, after))
        at = after
    return found
