"""What leaves the program is looked through, and what was found is said with its place."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.project.studies import a_project
from workbench.model.errors import Environment, Refused
from workbench.project.scanned import file_passages, packed_passages, study_passages
from workbench.project.scanning import Passage, outline_passages, scan, table_passages
from workbench.report.outline import (
    Bullets,
    Figure,
    Heading,
    Outline,
    QuoteBlock,
    QuotePiece,
    Run,
    Table,
    text,
)
from workbench.transcripts.pseudonyms.listing import Pseudonym, Pseudonyms

NAMES = Pseudonyms((Pseudonym("Anna Berg", "pt3"), Pseudonym("Leeds", "[place 1]", "place")))


def test_nothing_found_says_how_many_names_were_looked_for() -> None:
    found = scan([Passage("the text", "We met Annabel.")], NAMES)
    assert found.sentences == ("No known original was found (2 names were looked for).",)
    assert scan([], Pseudonyms(NAMES.items[:1])).sentences == (
        "No known original was found (1 name was looked for).",
    )


def test_what_is_found_is_counted_with_its_forms_and_places() -> None:
    found = scan(
        [Passage(f"part {n}", "Anna Berg, Berg’s") for n in range(5)] + [Passage("x", "Leeds")],
        NAMES,
    )
    assert found.sentences == (
        "Found “Anna Berg” 10 times (as “Berg’s”): in part 0, part 1, part 2 and 2 other places.",
        "Found “Leeds” once: in x.",
    )


def test_what_may_be_a_name_is_reported_until_somebody_decides() -> None:
    said = [Passage("the text", "ask annan or anna")]
    anna = Pseudonyms((Pseudonym("Anna", "pt3"), Pseudonym("Will", "pt4")))
    assert scan(said, anna).found[0].forms == ("annan", "anna")
    decided = anna.switch("Anna", "annan", False).switch("Anna", "anna", False)
    assert scan(said, decided).found == ()
    assert scan([Passage("x", "he will go")], anna).found == ()


def test_every_part_of_a_report_is_looked_through() -> None:
    outline = Outline(
        "Anna1? no: Anna Berg",
        "Leeds",
        "Leeds",
        (
            Heading(1, "Themes"),
            text("in Leeds"),
            Bullets(((Run("Le"), Run("eds")),)),
            QuoteBlock((QuotePiece("from "), QuotePiece("Leeds")), "(FG1, Berg)"),
            Table("of Leeds", ("Leeds",), (("Leeds",),), ("left",), (1,), note="Leeds"),
            Figure("in Leeds", "Leeds", b"", 5),
        ),
    )
    found = {one.original: one for one in scan(outline_passages(outline), NAMES).found}
    assert found["Leeds"].count == 2 + 1 + 1 + 1 + 4 + 2
    assert found["Leeds"].where[:2] == ("the title", "“Themes”")
    assert found["Anna Berg"].where == ("the title", "the source of a quote in “Themes”")


def test_every_cell_of_a_table_is_looked_through() -> None:
    rows = [{"who": "Berg", "said": "Leeds"}, {"who": "", "said": "to Leeds"}]
    found = scan(table_passages(("who", "said"), rows), NAMES)
    assert [(one.original, one.count, one.where) for one in found.found] == [
        ("Anna Berg", 1, ("the column “who”",)),
        ("Leeds", 2, ("the column “said”",)),
    ]


def packed(**parts: str) -> bytes:
    """An office document of these parts; "__" in a name is a slash, "_" a dot."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, xml in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), xml)
    return made.getvalue()


def test_words_of_a_document_are_found_however_they_are_broken() -> None:
    data = packed(
        word__document_xml="<d><p><t>Le</t><t>eds</t></p><p><t>Anna</t><br/><t>Berg</t></p></d>",
        docProps__core_xml="<c><creator>Anna Berg</creator></c>",
        word__fontTable_xml='<f><font name="Berg"/></f>',
        word__comments_xml='<c><comment author="Anna Berg"><p><t>ok</t></p></comment></c>',
    )
    found = {one.original: one for one in scan(packed_passages(data), NAMES).found}
    assert found["Leeds"].where == ("the text",)
    assert found["Anna Berg"].count == 3
    assert set(found["Anna Berg"].where) == {
        "the text",
        "the comments",
        "the properties of the file",
    }


@pytest.mark.parametrize("name", ["x.txt", "x.csv", "x.json", "Leeds.md"])
def test_files_of_text_are_looked_through(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("“Leeds”; Berg", encoding="utf-8")
    found = scan(file_passages(file), NAMES)
    assert [one.original for one in found.found] == ["Anna Berg", "Leeds"]


def test_what_cannot_be_looked_through_is_said(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="cannot be read"):
        list(file_passages(tmp_path / "none.txt"))
    picture = tmp_path / "x.bin"
    picture.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(Refused, match="“x"):
        list(file_passages(picture))
    broken = tmp_path / "x.docx"
    broken.write_bytes(packed(word__document_xml="<d><p>Leeds</p></d>")[:-30])
    with pytest.raises(Refused, match="” is a damaged"):
        list(file_passages(broken))


def test_a_study_is_looked_through_whole(tmp_path: Path) -> None:
    with a_project(tmp_path, "Berg: I live in [Leeds|Place]. / Int: Yes.") as project:
        found = scan(study_passages(project), NAMES)
    assert [(one.original, set(one.where)) for one in found.found] == [
        ("Anna Berg", {"the labels of speakers", "the journal"}),
        ("Leeds", {"the text of “FG1”", "the words of codings", "the journal"}),
    ]
    with a_project(tmp_path, "pt3: I live in [place 1]. / Int: Yes.", name="b.dwb") as project:
        assert scan(study_passages(project), NAMES).found == ()
