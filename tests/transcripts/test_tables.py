"""Tables with a column of speakers are transcripts, as CSV and as workbooks."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.transcripts.files import archive, docx, paragraph, said, source_of, written
from workbench.model.errors import Refused
from workbench.transcripts.formats import delimited
from workbench.transcripts.formats import workbook as books
from workbench.transcripts.importing import Choices, Layout, compose_text, preview, read_file

TALK = [("Ana", "Well, I think so."), ("Ben", "Why?"), ("Ana", "It is late.")]
REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "transcripts"


def times(folder: Path, name: str, content: str | bytes) -> list[int | None]:
    """When each turn begins."""
    return [turn.at for turn in compose_text(source_of(folder, name, content), Choices())[1]]


def workbook(*sheets: list[list[Any]], titles: tuple[str, ...] = ()) -> bytes:
    """A workbook with these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(titles[number] if titles else f"Sheet{number + 1}")
        for row in rows:
            sheet.append(row)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


@pytest.mark.parametrize(
    "head",
    [
        ("Speaker", "Text"),
        ("speaker_name", "Transcript"),
        ("participantId", "utterance"),
        ("WHO", "Content"),
        ("Role", "What was said"),
        ("Person", "Response"),
        ("Sprecher:in", "Äußerung"),
        ("Locuteur", "Texte"),
        ("Name", "Comment"),
    ],
)
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_columns_are_found_by_their_names(head: tuple[str, str], mark: str, tmp_path: Path) -> None:
    talk = [*TALK[:1], ("Ben", "Why do you ask me this?"), TALK[2]]
    rows = [head, *talk]
    table = "\r\n".join(mark.join(f'"{cell}"' for cell in row) for row in rows)
    source = source_of(tmp_path, "t.csv", table)
    assert preview(source).layout is Layout.VOICES
    assert said(source) == talk


def test_what_else_a_row_tells_is_not_said(tmp_path: Path) -> None:
    table = "id,Text,Speaker,Notes\n1,Hello,Ana,she smiles\n2,Hi,Ben,a long pause before it\n"
    assert said(source_of(tmp_path, "t.csv", table)) == [("Ana", "Hello"), ("Ben", "Hi")]


def test_a_row_without_a_speaker_goes_on_and_rows_of_one_speaker_are_one_turn(
    tmp_path: Path,
) -> None:
    table = "speaker,text\nAna,One.\n,Two.\nAna,Three.\nBen,Four.\n"
    assert said(source_of(tmp_path, "t.csv", table)) == [
        ("Ana", "One.\nTwo.\nThree."),
        ("Ben", "Four."),
    ]


def test_cells_hold_lines_entities_and_any_script(tmp_path: Path) -> None:
    table = 'speaker,text\nAna,"One &amp; two\r\nthree<br/>four ""five"""\nדנה,"שלום, לכולם"\n'
    assert said(source_of(tmp_path, "t.csv", table)) == [
        ("Ana", 'One & two\nthree\nfour "five"'),
        ("דנה", "שלום, לכולם"),
    ]


@pytest.mark.parametrize(
    ("name", "cells", "expected"),
    [
        ("time", ("0:05", "1:10", "1:02:03"), [5000, 70_000, 3_723_000]),
        ("Start (hh:mm:ss)", ("00:00:05.5", "00:01:10,25", "00:02:00"), [5500, 70_250, 120_000]),
        ("start", ("5", "70", "130"), [5000, 70_000, 130_000]),
        ("start", ("5.5", "70.0", "130.25"), [5500, 70_000, 130_250]),
        ("start", ("5000", "70000", "130000"), [5000, 70_000, 130_000]),
        ("Start_ms", ("5", "70", "130"), [5, 70, 130]),
        ("offset in seconds", ("900", "2000", "4000"), [900_000, 2_000_000, 4_000_000]),
        ("timestamp", ("2024-05-01T10:00:00Z", "2024-05-01T10:00:07Z", ""), [0, 7000, None]),
        ("Timecode", ("[00:00:05]", "", "[00:00:09]"), [5000, None, 9000]),
    ],
)
def test_times_of_all_kinds_are_read(
    name: str, cells: tuple[str, ...], expected: list[int | None], tmp_path: Path
) -> None:
    rows = [f'"{at}",{who},"{text}"' for at, (who, text) in zip(cells, TALK, strict=True)]
    table = "\n".join([f"{name},speaker,text", *rows])
    assert times(tmp_path, "t.csv", table) == expected


def test_pieces_with_a_beginning_and_an_end_are_joined_as_captions_are(tmp_path: Path) -> None:
    table = "start,end,text\n0,2000,so we went\n2000,4000,to the river.\n9000,9900,And back.\n"
    text, turns = compose_text(source_of(tmp_path, "t.csv", table), Choices())
    assert text == "so we went to the river.\n\nAnd back."
    assert [turn.at for turn in turns] == [0, 9000]


def test_a_table_without_names_is_read_by_what_its_cells_hold(tmp_path: Path) -> None:
    turns = [(who, f"Well, {who} thinks {n}.") for n in "12" for who in ("Ana", "Ben")]
    table = "\n".join(f'0:0{n},{who},"{text}"' for n, (who, text) in enumerate(turns))
    assert said(source_of(tmp_path, "t.csv", table)) == turns
    assert times(tmp_path, "t.csv", table) == [0, 1000, 2000, 3000]


def test_names_that_are_not_known_are_passed_over(tmp_path: Path) -> None:
    turns = [(who, f"Well, {who} thinks {n}.") for n in "12" for who in ("Ana", "Ben")]
    table = "Wer da;Wort\n" + "\n".join(f"{who};{text}" for who, text in turns)
    assert said(source_of(tmp_path, "t.csv", table)) == turns


def test_a_title_above_the_names_is_passed_over(tmp_path: Path) -> None:
    table = "Group 2,\n,\nSpeaker,Text\nAna,Hello\nBen,Hi\n"
    assert said(source_of(tmp_path, "t.csv", table)) == [("Ana", "Hello"), ("Ben", "Hi")]


def test_several_answers_in_a_row_are_all_read(tmp_path: Path) -> None:
    table = (
        "Participant,Answer 1,Answer 2\n"
        "P1,I like the river very much,And I swim there often\n"
        "P2,I do not go there at all,The water is not clean\n"
    )
    assert said(source_of(tmp_path, "t.csv", table)) == [
        ("P1", "I like the river very much\nAnd I swim there often"),
        ("P2", "I do not go there at all\nThe water is not clean"),
    ]


def test_columns_of_question_and_answer_are_two_speakers(tmp_path: Path) -> None:
    table = "Question,Answer\nHow are you?,Fine.\nAnd why?,It is sunny.\n"
    assert said(source_of(tmp_path, "t.csv", table)) == [
        ("Question", "How are you?"),
        ("Answer", "Fine."),
        ("Question", "And why?"),
        ("Answer", "It is sunny."),
    ]


def test_columns_named_for_who_speaks_in_them_are_speakers(tmp_path: Path) -> None:
    table = "Interviewer,Participant\nHow are you today?,I am fine.\nAnd why?,It is sunny here.\n"
    assert [label for label, _ in said(source_of(tmp_path, "t.csv", table))] == [
        "Interviewer",
        "Participant",
        "Interviewer",
        "Participant",
    ]


def test_labels_inside_a_column_of_text_are_found(tmp_path: Path) -> None:
    table = "time,text\n0:01,Ana: Hello\n0:04,Ben: Hi\n0:06,Ana: Well\n"
    assert said(source_of(tmp_path, "t.csv", table)) == [
        ("Ana", "Hello"),
        ("Ben", "Hi"),
        ("Ana", "Well"),
    ]


def test_commas_in_the_last_column_need_no_quotation_marks(tmp_path: Path) -> None:
    table = "Speaker,Text\nAna,Well, I think, yes\nBen,No\n"
    assert said(source_of(tmp_path, "t.csv", table)) == [
        ("Ana", "Well, I think, yes"),
        ("Ben", "No"),
    ]


def test_commas_in_another_column_are_refused_with_the_row(tmp_path: Path) -> None:
    table = "Text,Speaker\nYes,Ana\nWell, I think,Ben\n"
    with pytest.raises(Refused, match="3 cells in row 3, but 2 columns"):
        source_of(tmp_path, "t.csv", table)


def test_a_quotation_mark_that_is_never_closed_swallows_nothing(tmp_path: Path) -> None:
    lines = [f"{'Ana' if n % 2 else 'Ben'},Line {n}" for n in range(60)]
    lines[10] = 'Ben,"Line 10'
    read = said(source_of(tmp_path, "t.csv", "Speaker,Text\n" + "\n".join(lines)))
    assert len(read) == 60
    assert read[10] == ("Ben", '"Line 10')


def test_what_parts_the_cells_may_be_told(tmp_path: Path) -> None:
    source = source_of(tmp_path, "t.csv", "sep=|\nSpeaker|Text\nAna|One, two; three\n")
    assert said(source) == [("Ana", "One, two; three")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_tables_of_all_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    table = "Speaker;Text\r\nZoë;C’est déjà l’été\r\nRené;Ça va très bien\r\n"
    source = source_of(tmp_path, "t.csv", table.encode(encoding))
    assert said(source) == [("Zoë", "C’est déjà l’été"), ("René", "Ça va très bien")]


def test_a_table_by_another_name_is_known_by_its_first_line(tmp_path: Path) -> None:
    table = "Speaker\tText\nAna\tHello\nBen\tHi there\nAna\tGood\n"
    for name in ("t.txt", "t.xls"):
        assert preview(source_of(tmp_path, name, table)).layout is Layout.VOICES


@pytest.mark.parametrize(
    "prose",
    [
        "Ana, Ben, and Carl: one speaker, one text.\nAna: Yes, and no.\nBen: No, but yes.\n",
        "Speaker, text, and time are all we have, said Ana.\nAnd so it went, on and on.\n",
        "Speaker, text\n\nAna: Hello, you.\n\nBen: Well, well, well.\n\nAna: So, what now?\n",
    ],
)
def test_prose_with_commas_is_no_table(prose: str, tmp_path: Path) -> None:
    assert preview(source_of(tmp_path, "t.txt", prose)).layout is not Layout.VOICES


PEOPLE = "ID,Age,Region,Job\nP1,34,North,Nurse\nP2,51,South,Baker at a mill\nP3,29,North,Cook\n"
BAD = {
    "people.csv": (PEOPLE, "under Transcripts › Participants"),
    "counts.csv": ("Code,Count\nTrust,4\nFear,4\nTrust,5\n", "has the columns “Code”, “Count”"),
    "one.csv": ("Number\n1\n2\n3\n", "has the column “Number”"),
    "talk.csv": (
        "Ana: Hello\nBen: Well, I think, so\nAna: No, no\nBen: Oh\n, ,,\n",
        "ends in .txt",
    ),
    "names.csv": ("Speaker,Text\n", "holds no words"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_table_without_talk_is_refused_with_its_sentence(name: str, tmp_path: Path) -> None:
    content, reason = BAD[name]
    with pytest.raises(Refused) as refused:
        read_file(written(tmp_path, name, content))
    assert f"“{name}”" in refused.value.sentence
    assert reason in refused.value.sentence


def test_a_table_of_too_many_rows_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "ROWS", 3)
    with pytest.raises(Refused, match="far more than a transcript"):
        source_of(tmp_path, "t.csv", "Speaker,Text\nAna,a\nBen,b\nAna,c\n")


# -- workbooks ------------------------------------------------------------------------------


HEAD = ["Start", "Speaker", "Text"]


def test_a_workbook_is_read_as_its_table(tmp_path: Path) -> None:
    rows = [HEAD, [time(0, 0, 5), *TALK[0]], [timedelta(seconds=70), *TALK[1]], [None, *TALK[2]]]
    source = source_of(tmp_path, "t.xlsx", workbook(rows))
    assert said(source) == TALK
    assert times(tmp_path, "t.xlsx", workbook(rows)) == [5000, 70_000, None]


def test_times_typed_as_minutes_and_taken_for_hours_are_set_right(tmp_path: Path) -> None:
    rows = [HEAD, *([time(hour), *turn] for hour, turn in zip((0, 3, 9), TALK, strict=True))]
    assert times(tmp_path, "t.xlsx", workbook(rows)) == [0, 180_000, 540_000]


def test_moments_count_from_the_first(tmp_path: Path) -> None:
    moments = [datetime(2024, 5, 1, 10, 0, second) for second in (0, 5, 9)]
    rows = [HEAD, *([at, *turn] for at, turn in zip(moments, TALK, strict=True))]
    assert times(tmp_path, "t.xlsx", workbook(rows)) == [0, 5000, 9000]


def test_merged_cells_name_the_speaker_of_all_their_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Speaker", "Text"], ["Ana", "One."], [None, "Two."], ["Ben", "Three."]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    memory = io.BytesIO()
    book.save(memory)
    source = source_of(tmp_path, "t.xlsx", memory.getvalue())
    assert said(source) == [("Ana", "One.\nTwo."), ("Ben", "Three.")]


def test_the_sheet_that_holds_talk_is_read(tmp_path: Path) -> None:
    people = [["ID", "Age", "Region"], ["P1", 34, "North"], ["P2", 51, "South"]]
    talk = [["Speaker", "Text"], *map(list, TALK)]
    assert said(source_of(tmp_path, "t.xlsx", workbook([], people, talk))) == TALK


def test_talk_on_several_sheets_is_refused_by_their_names(tmp_path: Path) -> None:
    talk = [["Speaker", "Text"], *map(list, TALK)]
    both = workbook(talk, talk, titles=("Table 1", "Table 2"))
    with pytest.raises(Refused, match="2 sheets \\(“Table 1”, “Table 2”\\): save each"):
        source_of(tmp_path, "t.xlsx", both)


def test_a_workbook_is_known_by_what_is_inside(tmp_path: Path) -> None:
    book = workbook([["Speaker", "Text"], *map(list, TALK)])
    assert said(source_of(tmp_path, "t.csv", book)) == TALK
    assert said(source_of(tmp_path, "t.xlsx", docx(paragraph("Ana: Hi")))) == [("Ana", "Hi")]


BOOK = workbook([["Speaker", "Text"], *map(list, TALK)])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
BAD_BOOKS = {
    "people.xlsx": (
        workbook([["ID", "Age", "Region"], ["P1", 34, "North"], ["P2", 51, "South"]]),
        "a table of facts about people",
    ),
    "empty.xlsx": (workbook([]), "holds no words"),
    "cut.xlsx": (BOOK[:2000], "damaged workbook"),
    "torn.xlsx": (BOOK[:20] + BOOK[60:], "damaged workbook"),
    "half.xlsx": (archive({"xl/workbook.xml": "<x/>"}), "damaged workbook"),
    "binary.xlsb": (archive({"xl/workbook.bin": ""}), "save it as .xlsx"),
    "locked.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), "password: open it in Excel"),
}


@pytest.mark.parametrize("name", BAD_BOOKS)
def test_a_workbook_without_talk_is_refused_with_its_sentence(name: str, tmp_path: Path) -> None:
    content, reason = BAD_BOOKS[name]
    with pytest.raises(Refused) as refused:
        read_file(written(tmp_path, name, content))
    assert f"“{name}”" in refused.value.sentence
    assert reason in refused.value.sentence


def changed(part: str, old: bytes, new: bytes) -> bytes:
    """The workbook with other bytes in one part."""
    memory = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as book, zipfile.ZipFile(memory, "w", 8) as made:
        for name in book.namelist():
            content = book.read(name)
            made.writestr(name, content.replace(old, new) if name == part else content)
    return memory.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_a_sheet_that_claims_to_be_vast_is_read_as_it_is(tmp_path: Path) -> None:
    vast = changed(SHEET, b'ref="A1:B4"', b'ref="A1:XFD1048576"')
    assert vast != BOOK
    assert said(source_of(tmp_path, "t.xlsx", vast)) == TALK


def test_a_sheet_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    bomb = changed(SHEET, b"<sheetData>", b"<sheetData>" + b" " * 300_000_000)
    assert len(bomb) < 1_000_000
    with pytest.raises(Refused, match="far more than"):
        source_of(tmp_path, "t.xlsx", bomb)


def test_a_workbook_that_lies_about_its_sizes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books, "BYTES_LIMIT", 1_000_000)
    bomb = changed(SHEET, b"<sheetData>", b"<sheetData>" + b" " * 3_000_000)
    with zipfile.ZipFile(io.BytesIO(bomb)) as read:
        size = read.getinfo(SHEET).file_size
    lying = bomb.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != bomb
    with pytest.raises(Refused):
        source_of(tmp_path, "t.xlsx", lying)


def test_a_workbook_that_defines_entities_is_refused(tmp_path: Path) -> None:
    entity = b'<!DOCTYPE w [<!ENTITY x "y">]><worksheet'
    with pytest.raises(Refused, match="damaged workbook"):
        source_of(tmp_path, "t.xlsx", changed(SHEET, b"<worksheet", entity))


@pytest.mark.skipif(not REAL.exists(), reason="the collection of transcripts is not here")
def test_a_real_sheet_about_people_is_no_transcript() -> None:
    with pytest.raises(Refused, match="under Transcripts › Participants"):
        read_file(REAL / "scope-impact__facesheet.xlsx")
