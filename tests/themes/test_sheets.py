from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.coding.doing import coder, done, paths, refusal
from tests.themes.test_building import a_board, board, codes_of, theme
from workbench.coding.quotes import quotes_of
from workbench.themes.sheets import import_quotes, import_themes


def row(topic="Care", theme="Wear", description="", code=""):
    return {"topic": topic, "theme": theme, "description": description, "code": code}


def taken(study, *rows):
    draft, troubles = import_themes(study, rows, make_id=study.make_id)
    done(study, draft)
    return [(t.line, t.sentence, t.duplicate) for t in troubles]


class TestThemes:
    def test_topics_themes_and_codes_are_made(self):
        study = a_study()
        study.add_code("Fatigue")
        assert not taken(
            study,
            row(description="Idea", code="Fatigue"),
            row(topic="CARE", theme="wear", code="Mood > Sad"),
            row(theme="Cost"),
            row(topic="Law", theme="Wear", code="fatigue"),
        )
        assert board(study) == ["Care: Wear, Cost", "Law: Wear"]
        assert codes_of(study, "Wear") == ["Fatigue", "Sad"]
        assert paths(study) == ["Fatigue", "Mood", "Mood > Sad"]
        assert study.themes()[0].description == "Idea"
        assert study.labels[-1] == "Import 3 themes"

    @pytest.mark.parametrize(
        ("bad", "sentence"),
        [
            (row(topic=" ", code="New"), "The row names no topic."),
            (row(theme="", code="New"), "The row names no theme."),
        ],
    )
    def test_a_row_without_topic_or_theme_is_listed_and_the_others_go_in(self, bad, sentence):
        study = a_study()
        assert taken(study, row(), bad, row(theme="Cost")) == [(3, sentence, False)]
        assert board(study) == ["Care: Wear, Cost"]
        assert paths(study) == []

    def test_the_same_sheet_twice_changes_nothing(self):
        study = a_study()
        sheet = [row(description="Idea", code="a"), row(code="b"), row(theme="Cost")]
        assert taken(study, *sheet) == []
        draft, troubles = import_themes(study, sheet)
        assert (draft.label, draft.changes) == ("Import 0 themes", ())
        assert [t.duplicate for t in troubles] == [True] * 3
        assert troubles[0].sentence == "“Wear” has all of this already."

    def test_codes_follow_those_that_carry_the_theme(self):
        study = a_study()
        taken(study, row(code="a"))
        taken(study, row(code="b"), row(code="a"))
        assert codes_of(study, "Wear") == ["a", "b"]

    def test_a_description_fills_a_gap_and_never_takes_anothers_place(self):
        study = a_board("Care:Wear")
        assert taken(study, row(description="Idea")) == []
        assert taken(study, row(description="Other", code="a")) == [
            (2, "“Wear” keeps the description it has: change it on the board.", False)
        ]
        assert study.themes()[0].description == "Idea"
        assert codes_of(study, "Wear") == ["a"]

    def test_a_missing_column_is_named(self):
        assert refusal(taken, a_study(), {"topic": "Care", "theme": "Wear"}) == (
            "The sheet lacks the columns “description” and “code”:"
            " it needs topic, theme, description and code."
        )


class TestQuotes:
    def taken(self, study, *rows):
        columns = ("theme", "transcript", "start", "end")
        draft, troubles = import_quotes(
            study,
            [dict(zip(columns, cells, strict=True)) for cells in rows],
            by=coder(study, "Ada"),
            make_id=study.make_id,
        )
        done(study, draft)
        return [(t.line, t.sentence, t.duplicate) for t in troubles]

    def test_quotes_go_under_their_theme_or_wait_for_one(self):
        study = a_board("Care:Wear")
        assert not self.taken(
            study, ("wear", "FG1", "0", "5"), ("Wear", "fg1", 6, 11), ("", "FG1", 0, 5)
        )
        quotes = quotes_of(study, theme(study, "Wear"))
        assert [(q.exact, q.position) for q in quotes] == [("I was", 0), ("tired", 1)]
        assert [q.exact for q in quotes_of(study, None)] == ["I was"]
        assert study.labels[-1] == "Import 3 quotes"

    def test_bad_rows_are_listed_and_the_others_go_in(self):
        study = a_board("Care:Wear,Cost", "Law:Cost")
        assert self.taken(
            study,
            ("Pain", "FG1", 0, 5),
            ("Cost", "FG1", 0, 5),
            ("Wear", "FG2", 0, 5),
            ("Wear", "FG1", 0, 99),
            ("Wear", "FG1", "a", 5),
            ("Wear", "FG1", 0, 5),
        ) == [
            (2, "No theme is called “Pain”: correct the title or add it.", False),
            (3, "Several themes are called “Cost”: rename them first.", False),
            (4, "No transcript is called “FG2”: correct the name.", False),
            (5, "0 to 99 is not a passage of “FG1”, which has 12 characters.", False),
            (6, "The start “a” is not a whole number.", False),
        ]
        assert [q.exact for q in study.quotes()] == ["I was"]

    def test_the_same_sheet_twice_changes_nothing(self):
        study = a_board("Care:Wear")
        sheet = [("Wear", "FG1", 0, 5), ("", "FG1", 6, 11)]
        self.taken(study, *sheet)
        assert self.taken(study, *sheet, ("Wear", "FG1", 6, 11)) == [
            (2, "“I was” is a quote there already.", True),
            (3, "“tired” is a quote there already.", True),
        ]
        assert [q.position for q in quotes_of(study, theme(study, "Wear"))] == [0, 1]
