"""Names are replaced in a file before it is imported, so that they never enter the study."""

from __future__ import annotations

from pathlib import Path

from tests.builders import ListStudy
from workbench.journal import codec
from workbench.journal.entry import Entry
from workbench.model.ids import CoderId, EntryId, ReplicaId
from workbench.transcripts.blocks import Block, Note
from workbench.transcripts.importing import Choices, import_transcripts
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.listing import Pseudonyms
from workbench.transcripts.pseudonyms.replacing import (
    forms_seen,
    in_context,
    name_with_pseudonyms,
    pseudonymised,
    source_texts,
)
from workbench.transcripts.pseudonyms.rules import add
from workbench.transcripts.reading import Source, read_file

NAMES = add(add(Pseudonyms(), "Anna Berg", "pt3"), "Leeds", "[place 1]", "place")
SOURCE = Source(
    name="Interview Anna",
    file="Interview_anna_2.docx",
    blocks=(
        Block("ANNA: I live in Leeds.", bold=5),
        Block("Anna’s here", label="anna", at=5, heading=True),
        Block("Well", notes=(Note("comment", "ask Anna", "Mr Berg", "Anna Berg"),)),
    ),
)


def test_a_file_loses_its_names_everywhere() -> None:
    made = pseudonymised(SOURCE, NAMES)
    assert (made.name, made.file) == ("Interview pt3", "Interview_pt3_2.docx")
    assert [block.text for block in made.blocks] == [
        "pt3: I live in [place 1].",
        "pt3’s here",
        "Well",
    ]
    assert made.blocks[0].bold == len("pt3:")
    assert made.blocks[1].label == "pt3"
    assert (made.blocks[1].at, made.blocks[1].heading) == (5, True)
    assert made.blocks[2].notes == (Note("comment", "ask pt3", "Mr pt3", "pt3"),)
    assert not any(Finder(NAMES).find(text) for text in source_texts(made))


def test_a_file_without_the_names_stays_as_it_is() -> None:
    assert pseudonymised(SOURCE, Pseudonyms()) == SOURCE


def test_nothing_that_an_import_writes_holds_a_name(tmp_path: Path) -> None:
    file = tmp_path / "Anna in Leeds.txt"
    file.write_text("Anna: I am Anna Berg.\n\nInt: From Leeds?\n\nAnna: Leeds’s north.\n")
    study = ListStudy()
    ada = study.add_coder("Ada")
    source = pseudonymised(read_file(file), NAMES)
    (draft,) = import_transcripts(study, [(source, Choices())], by=ada.id)
    entry = Entry(EntryId("e"), 1, ReplicaId("r"), CoderId("c"), "now", draft.label, draft.changes)
    written = str(codec.write(entry)) + "".join(draft.texts)
    assert "pt3" in written and "[place 1]" in written
    assert "Anna" not in written and "Leeds" not in written and "Berg" not in written


def test_names_of_files_lose_forms_that_only_may_be_names() -> None:
    finder = Finder(NAMES)
    assert name_with_pseudonyms("anna2 leedser", finder) == "pt3-2 [place 1]er"
    kept = Finder(NAMES.switch("Leeds", "leedser", False))
    assert name_with_pseudonyms("leedser", kept) == "leedser"


def test_forms_are_counted_with_an_example() -> None:
    seen = forms_seen(Finder(NAMES), ["In Leeds Anna, Anna and Annas", "ask Leedser"])
    assert [(one.form, one.count, one.state, one.replacement) for one in seen] == [
        ("Anna", 2, "replaced", "pt3"),
        ("Annas", 1, "replaced", "pt3s"),
        ("Leeds", 1, "replaced", "[place 1]"),
        ("Leedser", 1, "possible", "[place 1]er"),
    ]
    assert seen[3].example == "ask Leedser"


def test_a_context_is_cut_between_words() -> None:
    text = "word " * 20 + "Anna" + " word" * 20
    shown = in_context(text, 100, 104)
    assert shown.startswith("…word") and "Anna" in shown and shown.endswith("word…")
