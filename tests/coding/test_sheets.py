from __future__ import annotations

import time

import pytest

from tests.builders import a_study
from tests.coding.codebook.doing import describing
from tests.coding.doing import code, coder, done, paths, positions_are_in_order, refusal
from workbench.coding.memos import write_memo
from workbench.coding.sheets import COLUMNS, export_rows, import_rows


def row(coder="Ada", start=6, end=11, code="Fatigue", transcript="FG1", **more):
    return {
        "coder": coder,
        "transcript": transcript,
        "start": start,
        "end": end,
        "code": code,
        **more,
    }


def taken(study, *rows, finished=False):
    """Import rows, and give what was refused."""
    draft, troubles = import_rows(
        study, rows, finished=finished, now=study.now, make_id=study.make_id
    )
    done(study, draft)
    return troubles


def sentences(troubles):
    return [(t.line, t.sentence) for t in troubles]


class TestExport:
    def test_codings_stand_by_transcript_and_place(self):
        study = a_study("I was [tired|Wear > Fatigue by Ben].", "[So|Mood] [was I|Wear].")
        rows = export_rows(study)
        assert tuple(rows[0]) == COLUMNS
        assert [tuple(r.values()) for r in rows] == [
            ("Ben", "FG1", "6", "11", "Wear > Fatigue", "tired", "", "", ""),
            ("Ada", "FG2", "0", "2", "Mood", "So", "", "", ""),
            ("Ada", "FG2", "3", "8", "Wear", "was I", "", "", ""),
        ]

    def test_one_coder_or_what_was_agreed_on(self):
        study = a_study("I was [tired|Fatigue by Ben] and [sad|Mood].")
        study.add_coding(study.transcripts()[0], "Mood", "Ben", 0, 1, layer="consensus")
        assert [r["text"] for r in export_rows(study, coder=coder(study, "Ben"))] == ["tired"]
        assert [r["text"] for r in export_rows(study, layer="consensus")] == ["I"]

    def test_memos_stand_beside_their_coding(self):
        study = a_study("I was [tired|Fatigue].")
        id, ben = study.codings()[0].id, coder(study, "Ben")
        for text in ("One", "Two"):
            done(study, write_memo(study, "coding", id, text, by=ben, make_id=study.make_id))
        assert export_rows(study)[0]["memo"] == "One\nTwo"


class TestImport:
    def test_what_a_sheet_keeps_apart_stays_apart(self):
        study = a_study("I was tired.")
        assert study.study().again == "extend"
        assert taken(study, row(start=2, end=5), row(start=6, end=11), row(start=2, end=11)) == []
        assert sorted(one.exact for one in study.codings()) == ["tired", "was", "was tired"]

    def test_coders_and_codes_are_made(self):
        study = a_study("I was tired.")
        draft, troubles = import_rows(
            study,
            [row("Cleo", "6", " 11 ", "Wear > Fatigue", text="tired", memo="Hm")],
            finished=False,
            now=study.now,
            make_id=study.make_id,
        )
        done(study, draft)
        assert (draft.label, troubles) == ("Import 1 coding", [])
        [made] = study.codings()
        assert (made.coder, made.exact, made.before) == (coder(study, "Cleo"), "tired", "I was ")
        assert made.code == code(study, "Wear > Fatigue")
        assert paths(study) == ["Wear", "Wear > Fatigue"]
        [memo] = study.memos(made.id)
        assert (memo.text, memo.coder) == ("Hm", made.coder)

    def test_what_was_exported_comes_back_the_same(self):
        texts = ("I was [tired|Wear > A by Ben] and [sad|A].", "[So|Mood] [was I|Wear].")
        study = a_study(*texts)
        rows = export_rows(study)
        other = a_study("I was tired and sad.", "So was I.")
        assert taken(other, *rows) == []
        assert export_rows(other) == rows
        assert positions_are_in_order(other)

    def test_the_same_sheet_twice_changes_nothing(self):
        study = a_study("I was tired.")
        sheet = [row(memo="Hm", text="tired"), row("Cleo", code="Wear > Fatigue"), row("Cleo")]
        assert taken(study, *sheet, finished=True) == []
        draft, troubles = import_rows(study, sheet, finished=True)
        assert draft.changes == ()
        assert [t.duplicate for t in troubles] == [True] * 3
        assert troubles[0].sentence == "“Fatigue” by Ada is already at 6 to 11."

    def test_a_row_that_stands_twice_in_the_sheet_goes_in_once(self):
        study = a_study("I was tired.")
        troubles = taken(study, row(), row("ada", code="FATIGUE"))
        assert sentences(troubles) == [(3, "“FATIGUE” by ada is already at 6 to 11.")]
        assert len(study.codings()) == 1

    @pytest.mark.parametrize(
        ("bad", "sentence"),
        [
            (row(start="x"), "The start “x” is not a whole number."),
            (row(end="11.5"), "The end “11.5” is not a whole number."),
            (row(end=None), "The end “” is not a whole number."),
            (row(end=13), "6 to 13 is not a passage of “FG1”, which has 12 characters."),
            (row(start=-1), "-1 to 11 is not a passage of “FG1”, which has 12 characters."),
            (row(end=6), "6 to 6 is not a passage of “FG1”, which has 12 characters."),
            (row(end=2), "6 to 2 is not a passage of “FG1”, which has 12 characters."),
            (row(transcript="FG9"), "No transcript is called “FG9”: correct the name."),
            (row(text="weary"), "“weary” does not stand at 6 to 11 of “FG1”: “tired” does."),
            (row(coder=" "), "The row names no coder."),
            (row(code=" > "), "The row names no code."),
            (row(layer="mine"), "“mine” is no layer: write coder or consensus."),
        ],
    )
    def test_a_bad_row_is_listed_and_the_others_go_in(self, bad, sentence):
        study = a_study("I was tired.")
        bad = {"code": "New", "coder": "Dee", **bad} if bad["code"] != "Fatigue" else bad
        troubles = taken(study, row(end=8), bad, row(end=9))
        assert sentences(troubles) == [(3, sentence)]
        assert not troubles[0].duplicate
        assert [c.end for c in study.codings()] == [8, 9]
        assert [c.name for c in study.coders()] == ["Ada", "Ben"]

    def test_a_refused_row_makes_neither_coder_nor_code(self):
        study = a_study("I was tired.")
        before = study.codebook()
        taken(study, row("Dee", code="New", text="weary"), row("Eve", code=""))
        assert study.codebook() == before
        assert len(study.coders()) == 2

    def test_a_value_that_a_new_code_cannot_have_makes_neither_coder_nor_code(self):
        study = a_study("I was tired.")
        before = study.codebook()
        troubles = taken(study, row("Dee", code="New", value="3"))
        assert len(troubles) == 1
        assert study.codebook() == before
        assert len(study.coders()) == 2

    @pytest.mark.parametrize("use", ["folder", "archived"])
    def test_a_code_that_is_not_given_is_refused_and_no_coder_made(self, use):
        study = a_study("I was tired.")
        fatigue = study.add_code("Fatigue")
        done(study, describing(study, fatigue.id, use=use))
        troubles = taken(study, row("Dee"))
        assert "“Fatigue” is " in troubles[0].sentence
        assert len(study.coders()) == 2

    def test_a_name_that_two_transcripts_bear_is_refused(self):
        study = a_study("I was tired.")
        study.add_transcript("You were tired.", name="fg1")
        assert sentences(taken(study, row())) == [
            (2, "Several transcripts are called “FG1”: rename them first.")
        ]

    def test_offsets_are_taken_as_they_are(self):
        study = a_study("I was tired.")
        taken(study, row(start=5, end=12, text=" tired."))
        assert study.codings()[0].exact == " tired."

    def test_line_ends_of_a_spreadsheet_do_not_matter(self):
        study = a_study("Ana: Tired. / Bo: Yes.")
        assert taken(study, row(start=0, end=11, text="Tired.\r\n\r\nYes")) == []

    def test_a_missing_column_is_named(self):
        study = a_study("I was tired.")
        assert refusal(taken, study, {"coder": "Ada", "Start ": 1, "end": 2, "code": "X"}) == (
            "The sheet lacks the column “transcript”: it needs coder, transcript, start, end"
            " and code."
        )

    def test_an_empty_sheet_changes_nothing(self):
        draft, troubles = import_rows(a_study("I was tired."), [], finished=True)
        assert (draft.label, draft.changes, troubles) == ("Import 0 codings", (), [])

    def test_what_was_agreed_on_goes_into_its_layer(self):
        study = a_study("I was tired.", finished=False)
        taken(study, row(layer="Consensus"), row(layer=""), finished=True)
        assert sorted(c.layer for c in study.codings()) == ["coder", "consensus"]


class TestFinished:
    def test_every_coder_has_finished_every_transcript_of_the_sheet(self):
        study = a_study("I was tired.", "I was tired.", "I was tired.", finished=False)
        taken(study, row("Ada"), row("Cleo", transcript="FG2"), finished=True)
        done_by = {
            (study.coder(w.coder).name, study.transcript(w.transcript).name): w.progress
            for w in study.work()
        }
        assert done_by == dict.fromkeys(
            [("Ada", "FG1"), ("Ada", "FG2"), ("Cleo", "FG1"), ("Cleo", "FG2")], "finished"
        )

    def test_only_when_asked(self):
        study = a_study("I was tired.", finished=False)
        taken(study, row())
        assert study.work() == []


class TestNamesOfCodes:
    def test_a_lone_name_finds_the_only_code_below_the_top_that_bears_it(self):
        study = a_study("I was tired.")
        study.add_code("Wear > Fatigue")
        taken(study, row())
        assert study.codings()[0].code == code(study, "Wear > Fatigue")
        assert len(study.codebook()) == 2

    def test_another_name_of_a_code_finds_it(self):
        study = a_study("I was tired.")
        fatigue = study.add_code("Wear > Fatigue")
        done(study, describing(study, fatigue.id, aliases="Weariness"))
        taken(study, row(code="weariness"))
        assert study.codings()[0].code == fatigue.id
        assert len(study.codebook()) == 2

    @pytest.mark.parametrize("turned", [False, True])
    def test_not_when_the_sheet_has_both(self, turned):
        study = a_study("I was tired.")
        study.add_code("Wear > Fatigue")
        sheet = [row(code="Wear > Fatigue"), row(code="Fatigue")]
        taken(study, *(reversed(sheet) if turned else sheet))
        assert paths(study) == ["Wear", "Wear > Fatigue", "Fatigue"]
        assert len({c.code for c in study.codings()}) == 2


def test_twenty_thousand_rows_go_in_quickly():
    study = a_study("word " * 20_000)
    sheet = [
        row(f"C{n % 2}", n * 5, n * 5 + 4, f"Family {n % 10} > Code {n % 60}", text="word")
        for n in range(20_000)
    ]
    began = time.perf_counter()
    draft, troubles = import_rows(study, sheet, finished=True)
    assert time.perf_counter() - began < 3
    assert troubles == []
    assert sum(change.kind == "coding" for change in draft) == 20_000
