"""What a person chooses for a file is shown at once, and is what is stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.transcripts.files import docx
from tests.ui.transcripts.importing import (
    TALK,
    button,
    candidate,
    choose_layout,
    file,
    imported,
    open_page,
    page_with,
    read,
    seen,
    words,
    write_pattern,
)
from workbench.project import settings
from workbench.project.importing import remembered
from workbench.transcripts.importing import Habit, Layout
from workbench.ui.desk import Desk
from workbench.ui.transcripts.page import TranscriptsPage

OWN = "Zoe= Why do we ask?\nMax= Because.\nZoe= And then?\nMax= Nothing.\n"
FRENCH = "Zoé: Ça va déjà ?\nInt: Où êtes-vous né ?\nZoé: À Besançon, très loin.\nInt: Voilà.\n"
PARTS = (
    "Focus group 3\n\nMod: Hello all.\nAna: Hello.\n\n[Presentation]\n\nMod: Watch this.\n"
    "Ana: I did.\n\n[Plenary]\n\nMod: So?\nAna: Fine.\n"
)


def _last(desk: Desk) -> tuple[str, set[str]]:
    id = desk.read.transcripts()[-1].id
    return desk.read.text(id), {one.label for one in desk.read.speakers(id)}


def test_a_pattern_of_ones_own_shows_what_it_finds(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "own.txt", OWN))
    panel = page.importing
    assert not panel.details.pattern.isVisible()
    choose_layout(panel, Layout.PATTERN)
    assert panel.details.pattern.text() == "NAME: TEXT"
    assert "No line of the file looks like this." in words(page)
    write_pattern(panel, qtbot, "NAME= TEXT")
    assert "4 turns of 2 speakers found: Zoe, Max" in words(page)
    write_pattern(panel, qtbot, "= TEXT")
    assert "does not say where the name stands" in words(page)
    assert not panel.go.isEnabled()
    write_pattern(panel, qtbot, "(?P<label>\\w+)=")
    assert panel.go.isEnabled()
    imported(page, qtbot)
    assert _last(desk)[1] == {"Zoe", "Max"}


def test_a_pattern_is_tried_while_it_is_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "own.txt", OWN))
    choose_layout(page.importing, Layout.PATTERN)
    field = page.importing.details.pattern
    field.selectAll()
    qtbot.keyClicks(field, "NAME= TEXT")
    qtbot.waitUntil(lambda: "4 turns of 2 speakers found" in words(page))
    assert field.text() == "NAME= TEXT"


def test_layouts_are_offered_with_a_line_of_the_file(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    layouts = page.importing.details.layouts
    offered = [layouts.itemText(n) for n in range(layouts.count())]
    assert offered[0] == "Name: text  ·  found 7 times"
    assert offered[-1] == "A pattern of your own…"
    assert "Moderator: Shall we begin?" in words(page)


def test_what_only_looks_like_a_speaker_can_be_one_and_back(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    details = page.importing.details
    assert list(details.doubted.ticks) == ["Note"]
    assert "1×" in words(details.doubted)
    details.doubted.ticks["Note"].click()
    assert "Note" in details.labels.rows and details.doubted.ticks == {}
    details.labels.rows["Note"].speaker.click()
    assert list(details.doubted.ticks) == ["Note"]
    details.doubted.ticks["Note"].click()
    imported(page, qtbot)
    assert "Note" in _last(desk)[1]


def test_many_labels_in_doubt_unfold(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    doubted = ["Note", "Date", "Time", "Topic", "Kind", "Title", "Place"]
    text = TALK + "".join(f"{word}: is told here.\n" for word in doubted)
    page = page_with(desk, qtbot, file(tmp_path, "a.txt", text))
    labels = page.importing.details.doubted
    assert len(labels.ticks) == 5
    labels.more.click()
    assert len(labels.ticks) == len(seen(page.importing, "a").doubted) > 5


def test_two_that_look_like_one_can_stay_two(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    button(page, "They are two").click()
    assert seen(page.importing, "Workshop").duplicates == ()
    imported(page, qtbot)
    assert {"Pt 3", "pt3"} <= _last(desk)[1]


def test_the_name_that_speaks_more_often_stays(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path, text=TALK + "pt3: One more word.\n"))
    button(page, "Make them one").click()
    imported(page, qtbot)
    assert "pt3" in _last(desk)[1] and "Pt 3" not in _last(desk)[1]


def test_letters_can_be_read_in_another_way(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "fr.txt", FRENCH.encode("cp1252")))
    panel = page.importing
    assert "Zoé" in panel.details.labels.rows
    panel.details.naming.name.setText("Entretien")
    panel.details.naming.name.editingFinished.emit()
    panel.details.letters.change.click()
    qtbot.waitUntil(lambda: bool(panel.details.letters.options))
    assert "Zoé · Ça" in words(panel.details.letters)
    panel.details.letters.options["cp1251"].click()
    read(page, qtbot)
    assert "Zoй" in panel.details.labels.rows
    assert "Letters read as Cyrillic (Windows)" in words(page)
    assert panel.candidates[0].name == "Entretien"
    panel.details.letters.change.click()
    qtbot.waitUntil(lambda: bool(panel.details.letters.options))
    panel.details.letters.options["cp1252"].click()
    read(page, qtbot)
    imported(page, qtbot)
    assert "Zoé" in _last(desk)[1]
    assert remembered(desk.project).encoding == "cp1252"


def test_letters_of_plain_text_leave_no_choice(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    page.importing.details.letters.change.click()
    qtbot.waitUntil(lambda: "every other way reads the same" in words(page))
    assert page.importing.details.letters.options == {}


def test_marker_lines_become_segments_one_by_one_or_all(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "a.txt", PARTS))
    beside = page.importing.details.beside
    assert "2 lines mark parts of the session: “Presentation”, “Plenary”." in words(page)
    beside.segments.click()
    beside.markers.show_button.click()
    button(page, "Plenary: Plenary").click()
    imported(page, qtbot)
    id = desk.read.transcripts()[-1].id
    assert [(one.kind, one.label) for one in desk.read.segments(id)] == [
        ("stimulus", "Presentation")
    ]


def test_lines_nobody_says_are_listed_and_can_be_kept(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "a.txt", PARTS))
    beside = page.importing.details.beside
    assert "1 line is left out because nobody says it." in words(page)
    assert "Focus group 3" not in words(beside)
    beside.left_out.show_button.click()
    assert "Focus group 3" in words(beside)
    beside.opening.click()
    assert "The lines before the first speaker are kept." in words(page)
    imported(page, qtbot)
    assert _last(desk)[0].startswith("Focus group 3")


def test_comments_stay_apart_or_become_memos(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Ana: </w:t></w:r><w:commentRangeStart w:id='1'/><w:r><w:t>I left.</w:t>"
        "</w:r><w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r></w:p>"
        "<w:p><w:r><w:t>Int: Why?</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>Ana: Tired.</w:t></w:r></w:p>"
    )
    comments = (
        "<w:comment w:id='1' w:author='Jo'><w:p><w:r><w:t>Quietly.</w:t></w:r></w:p></w:comment>"
    )
    path = file(tmp_path, "a.docx", docx(body, comments=comments))
    page = page_with(desk, qtbot, path)
    beside = page.importing.details.beside
    assert "1 comment is kept apart from the text." in words(page)
    beside.notes.show_button.click()
    assert "Comment by Jo at “I left.”: Quietly." in words(page)
    beside.memos.click()
    imported(page, qtbot)
    id = desk.read.transcripts()[-1].id
    (memo,) = [one for one in desk.read.memos() if one.subject == id]
    assert (memo.about, memo.text) == (
        "transcript",
        "Comment by Jo at “I left.”: Quietly.",
    )
    assert "Quietly" not in _last(desk)[0]
    desk.project.undo()
    assert id not in {one.subject for one in desk.read.memos()}


def test_all_turns_can_be_read_before_they_come_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    details = page.importing.details
    button(page, "Show all 7 turns").click()
    shown = details.whole.view.scene.page
    assert len(shown.turns) == 7 and shown.words_of_turn(0) == "Shall we begin?"
    assert shown.look_of(0).quiet
    qtbot.keyClick(details.whole.view, Qt.Key.Key_Escape)
    assert details.name.isVisible()
    details.show_text()
    details.whole.back.click()
    assert details.name.isVisible()


# -- the same choices for other files -----------------------------------------------------


def _with_own_pattern(desk: Desk, qtbot: QtBot, *paths: Path) -> TranscriptsPage:
    page = page_with(desk, qtbot, *paths)
    page.importing.files.setCurrentRow(0)
    choose_layout(page.importing, Layout.PATTERN)
    write_pattern(page.importing, qtbot, "NAME= TEXT")
    return page


def test_choices_serve_all_files_of_a_layout(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    three = [file(tmp_path, f"own{n}.txt", OWN) for n in range(3)]
    page = _with_own_pattern(desk, qtbot, *three, file(tmp_path))
    panel = page.importing
    panel.details.labels.rows["Max"].facilitator.click()
    panel.details.labels.renamed.emit("Zoe", "Zoë")
    candidate(panel, "own2")
    panel.details.naming.name.setText("The third")
    panel.details.naming.name.editingFinished.emit()
    candidate(panel, "own0")
    button(page, "Use the same choices for the 2 other files of this layout").click()
    read(page, qtbot)
    for stem in ("own0", "own1", "own2"):
        made = seen(panel, stem)
        assert made.layout is Layout.PATTERN
        assert [(one.name, one.facilitator) for one in made.labels] == [
            ("Zoë", False),
            ("Max", True),
        ]
    assert candidate(panel, "own2").name == "The third"
    assert seen(panel, "Workshop").layout is Layout.COLON


def test_a_choice_is_proposed_for_the_next_file_and_can_be_turned_down(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _with_own_pattern(desk, qtbot, file(tmp_path, "one.txt", OWN))
    page.importing.details.labels.renamed.emit("Zoe", "Secret name")
    imported(page, qtbot)
    kept = settings.of_study(desk.project.study_id).habit
    assert "NAME= TEXT" in kept
    assert "Secret" not in kept and "Zoe" not in kept and "Max" not in kept

    page.look_at([file(tmp_path, "two.txt", OWN), file(tmp_path, "colons.txt")])
    read(page, qtbot)
    panel = page.importing
    assert seen(panel, "colons").layout is Layout.COLON
    assert "As last time" not in words(page)
    assert seen(panel, "two").layout is Layout.PATTERN
    assert "As last time in this study: your pattern “NAME= TEXT”." in words(page)
    button(page, "Look at it afresh").click()
    read(page, qtbot)
    assert seen(panel, "two").layout is Layout.NONE
    assert "As last time" not in words(page)
    imported(page, qtbot)
    assert remembered(desk.project) == Habit()


def test_files_that_are_read_as_they_are_leave_the_habit_alone(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _with_own_pattern(desk, qtbot, file(tmp_path, "one.txt", OWN))
    imported(page, qtbot)
    page.look_at([file(tmp_path, "colons.txt")])
    read(page, qtbot)
    imported(page, qtbot)
    assert remembered(desk.project).pattern == "NAME= TEXT"


def test_another_study_knows_nothing_of_it(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = _with_own_pattern(desk, qtbot, file(tmp_path, "one.txt", OWN))
    imported(page, qtbot)
    assert settings.of_study("another") == settings.StudySettings()


# -- names --------------------------------------------------------------------------------


def test_the_open_key_replaces_names_before_anybody_sees_them(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    from workbench.transcripts.pseudonyms.rules import add

    page = open_page(desk, qtbot)
    page.look_at([file(tmp_path)])
    read(page, qtbot)
    assert not page.importing.names.isVisible()
    page.importing.leave()
    key = desk.guarding.create(tmp_path / "names.dwkey", "three or four words")
    key.save(add(key.pseudonyms, "Anna", "pt9"))
    page.look_at([file(tmp_path)])
    read(page, qtbot)
    assert "The 1 name of the open key is replaced" in words(page)
    assert "pt9" in page.importing.details.labels.rows
    imported(page, qtbot)
    assert "Anna" not in _last(desk)[0] and "Anna" not in _last(desk)[1]


def test_a_locked_key_is_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.guarding.create(tmp_path / "names.dwkey", "three or four words")
    desk.guarding.lock()
    page = page_with(desk, qtbot, file(tmp_path))
    assert "The key “names.dwkey” is locked: names come in as they stand." in words(page)
