from __future__ import annotations

import pytest

from tests.builders import AT, a_study
from tests.coding.doing import code, coder, done, refusal, transcript
from workbench.coding.quotes import quotes_of, take_quote
from workbench.model.ids import MemoId
from workbench.model.memo import Memo
from workbench.themes.building import (
    add_theme,
    add_topic,
    describe_theme,
    move_code,
    move_theme,
    move_topic,
    put_code,
    remove_theme,
    remove_topic,
    rename_topic,
    take_code,
    unplaced_codes,
)


def a_board(*columns, text="I was tired."):
    """A study with topics written as "Care: Wear, Cost"."""
    study = a_study(text)
    for column in columns:
        topic, _, themes = column.partition(":")
        done(study, add_topic(study, topic, make_id=study.make_id))
        for title in filter(None, themes.split(",")):
            last = study.topics()[-1].id
            done(study, add_theme(study, last, title, make_id=study.make_id))
    return study


def topic(study, title):
    return next(t.id for t in study.topics() if t.title == title)


def theme(study, title):
    return next(t.id for t in study.themes() if t.title == title)


def board(study):
    """The board as `a_board` writes it, with places checked."""
    topics = study.topics()
    assert [t.position for t in topics] == list(range(len(topics)))
    columns = []
    for column in topics:
        themes = [t for t in study.themes() if t.topic == column.id]
        assert [t.position for t in themes] == list(range(len(themes)))
        columns.append(f"{column.title}: {', '.join(t.title for t in themes)}".strip())
    return columns


def codes_of(study, title):
    members = study.theme_codes(theme(study, title))
    assert [m.position for m in members] == list(range(len(members)))
    return [study.codebook()[m.code].name for m in members]


class TestTopics:
    def test_a_topic_stands_last(self):
        study = a_board("Care", "Cost")
        assert board(study) == ["Care:", "Cost:"]
        assert study.labels[-1] == "Add topic “Cost”"

    def test_a_topic_is_renamed(self):
        study = a_board("Care", "Cost")
        done(study, rename_topic(study, topic(study, "Care"), " Caring "))
        done(study, rename_topic(study, topic(study, "Caring"), "caring"))
        assert board(study) == ["caring:", "Cost:"]

    @pytest.mark.parametrize(
        ("title", "sentence"),
        [
            ("COST", "There is a topic “Cost” here already: choose another title."),
            (" ", "A topic needs a title."),
        ],
    )
    def test_a_title_that_does_not_do_is_refused(self, title, sentence):
        study = a_board("Care", "Cost")
        assert refusal(add_topic, study, title) == sentence
        assert refusal(rename_topic, study, topic(study, "Care"), title) == sentence

    def test_a_topic_takes_another_place(self):
        study = a_board("A", "B", "C")
        done(study, move_topic(study, topic(study, "C"), 0))
        assert board(study) == ["C:", "A:", "B:"]

    def test_an_empty_topic_is_removed(self):
        study = a_board("A", "B", "C")
        done(study, remove_topic(study, topic(study, "B")))
        assert board(study) == ["A:", "C:"]

    def test_a_topic_with_themes_is_refused(self):
        study = a_board("A:x,y")
        assert refusal(remove_topic, study, topic(study, "A")) == (
            "“A” cannot be removed: it has 2 themes."
            " Move them to another topic, or remove them first."
        )


class TestThemes:
    def test_a_theme_stands_last_under_its_topic(self):
        study = a_board("A:x", "B")
        draft = add_theme(study, topic(study, "A"), "y", " Idea ", make_id=study.make_id)
        done(study, draft)
        assert board(study) == ["A: x, y", "B:"]
        assert study.themes()[-1].description == "Idea"

    def test_a_title_of_its_topic_is_refused(self):
        study = a_board("A:x,y", "B")
        sentence = "There is a theme “x” here already: choose another title."
        assert refusal(add_theme, study, topic(study, "A"), "X") == sentence
        assert refusal(describe_theme, study, theme(study, "y"), title="X") == sentence
        done(study, add_theme(study, topic(study, "B"), "X", make_id=study.make_id))
        assert refusal(move_theme, study, theme(study, "X"), topic(study, "A")) == sentence

    def test_a_theme_is_described(self):
        study = a_board("A:x")
        x = theme(study, "x")
        done(study, describe_theme(study, x, description="Idea", narrative="Text"))
        assert study.labels[-1] == "Describe theme “x”"
        done(study, describe_theme(study, x, title="y"))
        assert study.labels[-1] == "Rename “x” to “y”"
        made = study.themes()[0]
        assert (made.title, made.description, made.narrative) == ("y", "Idea", "Text")

    @pytest.mark.parametrize(
        ("to", "position", "after"),
        [
            ("A", 0, ["A: z, x, y", "B: v"]),
            ("A", None, ["A: x, y, z", "B: v"]),
            ("B", 0, ["A: x, y", "B: z, v"]),
            ("B", None, ["A: x, y", "B: v, z"]),
        ],
    )
    def test_a_theme_takes_another_place(self, to, position, after):
        study = a_board("A:x,y,z", "B:v")
        done(study, move_theme(study, theme(study, "z"), topic(study, to), position))
        assert board(study) == after

    def test_removing_a_theme_sends_its_quotes_back_to_the_bank(self):
        study = a_board("A:x,y")
        study.add_code("Fatigue")
        ada, fg1, x = coder(study, "Ada"), transcript(study), theme(study, "x")
        for start, end, where in ((0, 1, None), (2, 5, x), (6, 11, x)):
            done(study, take_quote(study, fg1, start, end, where, by=ada, make_id=study.make_id))
        done(study, put_code(study, x, code(study, "Fatigue")))
        study.put(Memo(MemoId("m"), "theme", x, "Thin", ada, AT))
        done(study, remove_theme(study, x))
        assert board(study) == ["A: y"]
        waiting = quotes_of(study, None)
        assert [(q.exact, q.position) for q in waiting] == [("I", 0), ("was", 1), ("tired", 2)]
        assert (study.theme_codes(), study.memos()) == ([], [])
        assert len(study.codebook()) == 1


class TestCodesOfATheme:
    def a_theme(self, *carrying):
        study = a_board("A:x,y")
        for name in ("a", "b > c", "d"):
            study.add_code(name)
        for name in carrying:
            done(study, put_code(study, theme(study, "x"), code(study, name)))
        return study

    def test_codes_stand_in_the_order_they_came(self):
        study = self.a_theme("d", "a")
        assert codes_of(study, "x") == ["d", "a"]
        assert study.labels[-1] == "Put “a” on “x”"

    def test_a_code_is_put_in_or_moved_to_a_place(self):
        study = self.a_theme("d", "a")
        x = theme(study, "x")
        done(study, put_code(study, x, code(study, "c"), 1))
        assert codes_of(study, "x") == ["d", "c", "a"]
        done(study, put_code(study, x, code(study, "a"), 0))
        assert codes_of(study, "x") == ["a", "d", "c"]

    def test_a_code_carries_a_theme_once_but_several_themes(self):
        study = self.a_theme("a")
        said = refusal(put_code, study, theme(study, "x"), code(study, "a"))
        assert said == "“a” carries “x” already."
        done(study, put_code(study, theme(study, "y"), code(study, "a")))
        assert codes_of(study, "y") == ["a"]

    def test_a_code_is_taken_off(self):
        study = self.a_theme("d", "a")
        x = theme(study, "x")
        done(study, take_code(study, x, code(study, "d")))
        assert codes_of(study, "x") == ["a"]
        assert refusal(take_code, study, x, code(study, "d")) == (
            "“d” does not carry “x”: there is nothing to take."
        )

    def test_a_code_moves_to_another_theme_in_one_step(self):
        study = self.a_theme("d", "a")
        done(study, move_code(study, code(study, "d"), theme(study, "x"), theme(study, "y")))
        assert (codes_of(study, "x"), codes_of(study, "y")) == (["a"], ["d"])
        assert study.labels[-1] == "Move “d” to “y”"

    def test_codes_without_a_theme_are_unplaced(self):
        study = self.a_theme("b")
        assert [c.name for c in unplaced_codes(study)] == ["a", "c", "d"]
