"""PDFs become paragraphs again: what is paper about them goes, what was said stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts.files import docx, paragraph, said, source_of, written
from tests.transcripts.pdfs import At, column, pdf
from workbench.model.errors import Refused
from workbench.transcripts.formats import pdf as reader
from workbench.transcripts.importing import preview, read_file

TALK = """
    so we went to the river with all the neighbours and looked at the water which was brown and
    had a smell that nobody could explain to the children who wanted to swim there as always
"""
WORDS = TALK.split()


def wrapped(text: str, width: int = 70, first: int = 0, later: int = 0) -> list[str]:
    """A text broken to a width, as a word processor does, with these indents."""
    lines = [" " * first]
    for word in text.split():
        line = f"{lines[-1]} {word}" if lines[-1].strip() else lines[-1] + word
        if len(line) > width:
            lines.append(" " * later + word)
        else:
            lines[-1] = line
    return lines


def talk(count: int) -> list[tuple[str, str]]:
    """Who says what: turns of different lengths."""
    people = ("Ana", "Mod", "Ben")
    return [
        (people[n % 3], f"Turn {n} " + " ".join((WORDS * 3)[n : n + 5 + n * 17 % 60]) + ".")
        for n in range(count)
    ]


def indented(lines: list[str], top: float = 80, step: float = 14) -> list[At]:
    """Lines below each other; blanks at their beginning become places, as in real PDFs."""
    return [
        At(72 + 6 * (len(line) - len(line.lstrip())), top + n * step, line.strip())
        for n, line in enumerate(lines)
        if line.strip()
    ]


def paged(lines: list[str], head: str = "", foot: str = "") -> list[list[At]]:
    """The lines on pages of forty, each with a head and a foot that names the page."""
    pages = []
    for number, start in enumerate(range(0, len(lines), 40), 1):
        page = indented(lines[start : start + 40])
        page += [At(220, 40, head.format(number))] if head else []
        page += [At(290, 800, foot.format(number))] if foot else []
        pages.append(page)
    return pages


@pytest.mark.parametrize(
    ("first", "later", "between"),
    [(0, 0, True), (0, 0, False), (0, 8, False), (4, 0, False)],
    ids=["spaced", "tight", "hanging", "first line indented"],
)
def test_broken_lines_become_turns_again(
    first: int, later: int, between: bool, tmp_path: Path
) -> None:
    turns = talk(40)
    lines = []
    for name, words in turns:
        lines += wrapped(f"{name}: {words}", first=first, later=later) + [""] * between
    source = source_of(tmp_path, "t.pdf", pdf(*paged(lines)))
    assert said(source) == turns


@pytest.mark.parametrize("foot", ["{}", "- {} -", "Page {} of 9", "{}/9"])
def test_running_heads_and_page_numbers_are_left_out(foot: str, tmp_path: Path) -> None:
    turns = talk(40)
    lines = [line for name, words in turns for line in wrapped(f"{name}: {words}")]
    source = source_of(tmp_path, "t.pdf", pdf(*paged(lines, "Water study 2", foot)))
    assert said(source) == turns


def test_what_is_said_again_at_the_edge_of_a_page_stays(tmp_path: Path) -> None:
    pages = []
    for number in (1, 2):
        lines = [f"Ben: Line {number} {WORDS[n % 30]} {n}" for n in range(46)]
        pages.append(column(["Ana: Yes.", *lines, "Ana: So 3."]))
    read = said(source_of(tmp_path, "t.pdf", pdf(*pages)))
    assert [text for label, text in read if label == "Ana"] == ["Yes.", "So 3.\nYes.", "So 3."]


def test_numbers_that_do_not_count_pages_stay(tmp_path: Path) -> None:
    ages = (41, 7, 63, 22)
    pages = [
        [
            *column([f"Mod: How old is your {WORDS[n % 20]}?", f"Ana: {WORDS[n % 30]}"]),
            At(72, 800, str(n)),
        ]
        for n in ages
    ]
    read = said(source_of(tmp_path, "t.pdf", pdf(*pages)))
    assert [text.split("\n")[1] for label, text in read if label == "Ana"] == [
        "41",
        "7",
        "63",
        "22",
    ]


def test_paragraph_numbers_in_the_margin_part_paragraphs(tmp_path: Path) -> None:
    page, top = [], 80
    for number, (name, words) in enumerate(talk(12), 1):
        lines = wrapped(f"{name}: {words}")
        page += [*column(lines, left=90, top=top), At(50, top, str(number))]
        top += 14 * len(lines)
    page.sort(key=lambda one: one.left == 50)
    source = source_of(tmp_path, "t.pdf", pdf(page))
    assert said(source) == talk(12)


@pytest.mark.parametrize("every", [1, 5])
def test_line_numbers_in_the_margin_are_left_out(every: int, tmp_path: Path) -> None:
    turns = talk(20)
    lines = [line for name, words in turns for line in wrapped(f"{name}: {words}")]
    pages = []
    for start in range(0, len(lines), 40):
        part = lines[start : start + 40]
        numbers = [
            At(40, 80 + 14 * n, str(start + n + 1))
            for n in range(len(part))
            if (start + n + 1) % every == 0
        ]
        pages.append([*column(part), *numbers])
    assert said(source_of(tmp_path, "t.pdf", pdf(*pages))) == turns


def test_a_table_of_speakers_and_texts_is_read_row_by_row(tmp_path: Path) -> None:
    page, top = [], 80
    for name, words in talk(12):
        lines = wrapped(words, 50)
        page += [At(72, top, name), *column(lines, left=180, top=top)]
        top += 14 * len(lines)
    assert said(source_of(tmp_path, "t.pdf", pdf(page))) == talk(12)


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    turns = talk(24)
    lines = [line for name, words in turns for line in wrapped(f"{name}: {words}", 36)]
    half = (len(lines) + 1) // 2
    assert half > 20
    page = [*column(lines[:half], left=50, step=10), *column(lines[half:], left=320, step=10)]
    assert said(source_of(tmp_path, "t.pdf", pdf(page))) == turns


def test_words_broken_at_line_ends_are_whole(tmp_path: Path) -> None:
    lines = [
        "Mod: A well-known example of our neighbours is what I had hoped for.",
        "Ana: We went to the river, which was brown, and that is a good exam-",
        "ple and we looked at the water and asked for what would be the well-",
        "known and safe way to swim, and then we went back home to the neigh-",
        "bours and that is all I have to say here about all of it, I think th-",
        "this is all.",
    ]
    source = source_of(tmp_path, "t.pdf", pdf(column(lines)))
    words = " ".join(text for _, text in said(source))
    assert "example and" in words
    assert "well-known and" in words
    assert "neighbours and" in words
    assert "I think th-this is" in words


def test_letters_and_blanks_that_only_paper_has_are_set_right(tmp_path: Path) -> None:
    lines = [
        "Ana: the ﬁrst o\ufb03ce",
        "Ben:\u200bone\u200btwo\u200bthree\u200bfour\u200bfive",
        "Ana: Zoe\u0301",
    ]
    source = source_of(tmp_path, "t.pdf", pdf(column(lines)))
    assert said(source) == [
        ("Ana", "the first office"),
        ("Ben", "one two three four five"),
        ("Ana", "Zoé"),
    ]


def test_blanks_without_width_beside_blanks_are_dropped(tmp_path: Path) -> None:
    source = source_of(
        tmp_path, "t.pdf", pdf(column(["Ana: \u200bone \u200btwo", "Ben: \u200btwo"]))
    )
    assert said(source) == [("Ana", "one two"), ("Ben", "two")]


def test_hebrew_is_read_from_the_right(tmp_path: Path) -> None:
    turns = [("אנה", "שלום לכולם"), ("בן", "המים כאן לא טובים"), ("אנה", "נכון"), ("בן", "כן")] * 2
    lines = [f"{name}: {words}"[::-1] for name, words in turns]
    page = [At(523 - 6 * len(line), 80 + 14 * n, line) for n, line in enumerate(lines)]
    assert said(source_of(tmp_path, "t.pdf", pdf(page))) == turns


def test_labels_in_bold_are_known_as_bold(tmp_path: Path) -> None:
    page = []
    for n, (name, words) in enumerate(talk(8)):
        page += [
            At(72, 80 + 14 * n, name, "bold"),
            At(72 + 6 * len(name) + 6, 80 + 14 * n, words[:40]),
        ]
    source = source_of(tmp_path, "t.pdf", pdf(page))
    assert [block.bold for block in source.blocks] == [3] * 8
    assert said(source) == [(name, words[:40].strip()) for name, words in talk(8)]


def test_a_page_that_lies_on_its_side_is_read_and_a_stamp_across_it_is_not(tmp_path: Path) -> None:
    page = [At(100 + 14 * n, 700, line, turned=90) for n, line in enumerate(["Ana: Up", "Ben: So"])]
    draft = At(200, 500, "DRAFT", size=60, turned=45)
    source = source_of(tmp_path, "t.pdf", pdf([*page, draft], turned=90))
    assert said(source) == [("Ana", "Up"), ("Ben", "So")]


def test_large_lines_are_headings(tmp_path: Path) -> None:
    lines = column([f"{name}: {words[:50]}" for name, words in talk(9)], top=130)
    source = source_of(tmp_path, "t.pdf", pdf([At(72, 90, "Group 2", size=18), *lines]))
    assert [block.text for block in source.blocks if block.heading] == ["Group 2"]
    assert preview(source).left_out == ("Group 2",)


def test_what_stands_beyond_the_page_is_not_read(tmp_path: Path) -> None:
    page = [*column(["Ana: Hello", "Ben: Hi"]), At(72, 900, "Ana: Unseen"), At(700, 94, "out")]
    assert said(source_of(tmp_path, "t.pdf", pdf(page))) == [("Ana", "Hello"), ("Ben", "Hi")]


def test_a_line_cut_by_a_page_break_is_read_once(tmp_path: Path) -> None:
    line = "Ana: this line was painted on both of the pages it lies between"
    pages = [column(["Ben: Hello", line]), column([line, "Ben: Bye"])]
    assert len(said(source_of(tmp_path, "t.pdf", pdf(*pages)))) == 3


def test_a_lock_against_changes_only_does_not_matter(tmp_path: Path) -> None:
    locked = pdf(column(["Ana: Hello"]), owner="secret")
    assert said(source_of(tmp_path, "t.pdf", locked)) == [("Ana", "Hello")]


WHOLE = pdf(column(["Ana: Hello"]))
BAD = {
    "locked.pdf": (pdf(column(["Ana: Hello"]), user="secret"), "protected by a password"),
    "cut.pdf": (WHOLE[:300], "is a damaged PDF"),
    "head.pdf": (b"%PDF-1.7\n", "is a damaged PDF"),
    "pictures.pdf": (pdf([], []), "run text recognition (OCR)"),
    "text.pdf": (b"Ana: Hello\nBen: Hi\n", "is no PDF inside"),
    "meaningless.pdf": (pdf(column(["\ue001\ue002\ue003\ue004"])), "does not say which they are"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_pdf_that_cannot_be_read_is_refused_with_its_sentence(name: str, tmp_path: Path) -> None:
    content, reason = BAD[name]
    with pytest.raises(Refused) as refused:
        read_file(written(tmp_path, name, content))
    assert f"“{name}”" in refused.value.sentence
    assert reason in refused.value.sentence


def test_a_pdf_by_any_name_is_read_and_another_document_named_pdf_too(tmp_path: Path) -> None:
    assert said(source_of(tmp_path, "paper.txt", b"\n" + WHOLE)) == [("Ana", "Hello")]
    assert said(source_of(tmp_path, "word.pdf", docx(paragraph("Ana: Hi")))) == [("Ana", "Hi")]


@pytest.mark.parametrize("limit", ["PAGES", "CHARACTERS"])
def test_a_pdf_of_far_too_many_pages_or_letters_is_refused(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, limit, 1)
    with pytest.raises(Refused, match="far more than a transcript"):
        source_of(tmp_path, "t.pdf", pdf(column(["Ana: Hello"]), column(["Ben: Hi"])))


def test_a_pdf_that_takes_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "SECONDS", -1.0)
    with pytest.raises(Refused, match="takes too long"):
        source_of(tmp_path, "t.pdf", WHOLE)
