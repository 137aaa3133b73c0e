from __future__ import annotations

import random
import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_study
from tests.coding.doing import code
from workbench.coding.palette_search import PaletteSearch, meant_letters, understand
from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId

NAMES = (
    "Being believed > Needing proof",
    "Being believed > Trust in clinician",
    "Relationships > Partner support",
    "Body > Unpredictability",
    "Body > Fatigue",
)


def a_codebook():
    study = a_study("Ana: words")
    for name in NAMES:
        study.add_code(name)
    return study


def found(search, words, **more):
    return [one.code.name for one in search.find(words, **more)]


def with_fields(study, name, **fields):
    codes = study.codebook().codes
    return Codebook(tuple(replace(c, **fields) if c.name == name else c for c in codes))


class TestFinding:
    def test_another_name_finds_a_code_and_its_letters_are_told(self):
        search = PaletteSearch(with_fields(a_codebook(), "Fatigue", aliases="Worn out\nTiredness"))
        first = search.find("tired")[0]
        assert (first.code.name, first.alias, first.letters) == (
            "Fatigue",
            "Tiredness",
            (0, 1, 2, 3, 4),
        )

    def test_where_the_name_is_meant_no_other_name_is_told(self):
        search = PaletteSearch(with_fields(a_codebook(), "Fatigue", aliases="Fatigued"))
        first = search.find("fati")[0]
        assert (first.code.name, first.alias) == ("Fatigue", "")

    def test_a_name_comes_before_the_codes_below_it(self):
        study = a_codebook()
        lately = [code(study, "Fatigue")]
        search = PaletteSearch(study.codebook(), lately, nearby=lately)
        assert found(search, "body")[:2] == ["Body", "Fatigue"]

    def test_what_was_used_nearby_is_ahead_of_its_equals(self):
        study = a_study("Ana: words")
        for name in ("Trust one", "Trust two"):
            study.add_code(name)
        search = PaletteSearch(study.codebook(), nearby={code(study, "Trust two")})
        assert found(search, "trust") == ["Trust two", "Trust one"]

    def test_below_a_code_only_what_stands_there_is_found(self):
        study = a_codebook()
        search, body = PaletteSearch(study.codebook()), code(study, "Body")
        assert found(search, "", under=body) == ["Unpredictability", "Fatigue"]
        assert found(search, "fat", under=body) == ["Fatigue"]
        assert found(search, "partner", under=body) == []

    def test_archived_codes_are_never_found_and_folders_only_lead_further(self):
        search = PaletteSearch(with_fields(a_codebook(), "Fatigue", use="archived"))
        assert "Fatigue" not in found(search, "fatigue", limit=99) + found(search, "", limit=99)
        search = PaletteSearch(with_fields(a_codebook(), "Body", use="folder"))
        assert search.find("body")[0].below
        assert found(search, "", limit=99)[-1] == "Body"

    def test_a_name_that_begins_with_the_letters_comes_first(self):
        search = PaletteSearch(a_codebook().codebook())
        assert found(search, "ne")[0] == "Needing proof"
        assert set(found(search, "ne")) >= {"Needing proof", "Partner support"}

    def test_the_beginning_of_a_name_counts_more_than_that_of_a_later_word(self):
        study = a_study("Ana: words")
        for name in ("Group trust", "Distrust", "Trust"):
            study.add_code(name)
        search = PaletteSearch(study.codebook())
        assert found(search, "tr") == ["Trust", "Group trust", "Distrust"]

    def test_letters_in_the_wrong_order_still_find(self):
        assert found(PaletteSearch(a_codebook().codebook()), "fatiuge")[0] == "Fatigue"

    def test_the_name_above_finds_as_well(self):
        search = PaletteSearch(a_codebook().codebook())
        assert "Partner support" in found(search, "relation")

    def test_what_was_used_lately_is_ahead_of_its_equals(self):
        study = a_study("Ana: words")
        for name in ("Trust one", "Trust two"):
            study.add_code(name)
        book = study.codebook()
        assert found(PaletteSearch(book), "trust") == ["Trust one", "Trust two"]
        lately = [code(study, "Trust two")]
        assert found(PaletteSearch(book, lately), "trust") == ["Trust two", "Trust one"]

    def test_without_letters_the_last_used_come_and_then_those_with_a_key(self):
        study = a_codebook()
        book = Codebook(
            tuple(
                Code(c.id, c.name, c.parent, c.position, key="1" if c.name == "Fatigue" else "")
                for c in study.codebook().codes
            )
        )
        search = PaletteSearch(book, [code(study, "Partner support"), CodeId("gone")])
        assert found(search, " ")[:2] == ["Partner support", "Fatigue"]

    def test_what_is_left_out_is_never_offered(self):
        study = a_codebook()
        gone = code(study, "Fatigue")
        search = PaletteSearch(study.codebook(), [gone], without={gone})
        assert "Fatigue" not in found(search, "") + found(search, "fatigue")

    def test_nonsense_finds_nothing(self):
        assert found(PaletteSearch(a_codebook().codebook()), "qqqq") == []

    def test_a_thousand_codes_answer_at_every_key(self):
        rng = random.Random(3)
        words = [
            "trust",
            "data",
            "care",
            "consent",
            "harm",
            "benefit",
            "local",
            "company",
            "public",
            "voice",
            "time",
        ]
        codes = tuple(
            Code(CodeId(f"c{n}"), " ".join(rng.choices(words, k=3)) + f" {n}", None, n)
            for n in range(1000)
        )
        search = PaletteSearch(Codebook(codes), [CodeId("c5")])
        search.find("warm")
        took = []
        for letters in ("c", "co", "con", "cons", "consent tr"):
            begin = time.thread_time()
            search.find(letters)
            took.append(time.thread_time() - begin)
        assert sorted(took)[2] < 0.016


class TestNearDuplicates:
    def test_a_slip_of_the_pen_is_noticed(self):
        near = PaletteSearch(a_codebook().codebook()).near("needing prof")
        assert near is not None
        assert (near.code.name, near.name) == ("Needing proof", "Needing proof")

    def test_another_name_counts_as_well(self):
        near = PaletteSearch(with_fields(a_codebook(), "Fatigue", aliases="Tiredness")).near(
            "tirednes"
        )
        assert near is not None
        assert (near.code.name, near.name) == ("Fatigue", "Tiredness")

    def test_folders_and_archived_codes_are_not_meant(self):
        for use in ("folder", "archived"):
            book = with_fields(a_codebook(), "Fatigue", use=use)
            assert PaletteSearch(book).near("Fatigues") is None

    def test_another_word_is_another_code(self):
        search = PaletteSearch(a_codebook().codebook())
        assert search.near("Trust") is None
        assert search.near(" ") is None


class TestUnderstanding:
    def test_a_path_and_a_definition_are_taken_apart(self):
        wanted = understand(" body / brain  fog = cannot think ")
        assert wanted.path == "body > brain fog"
        assert wanted.definition == "cannot think"
        assert (wanted.words, wanted.name) == ("body brain fog", "brain fog")

    def test_nothing_is_nothing(self):
        assert understand(" / ") == ("", "", "")


class TestMeantLetters:
    def test_the_beginning_of_a_word_is_preferred(self):
        assert meant_letters("in", "Being in") == (6, 7)

    def test_scattered_letters_are_found_in_order(self):
        assert meant_letters("tsu", "Trust us") == (0, 3, 6)

    @given(st.text(max_size=6), st.text(max_size=20))
    def test_they_are_always_letters_of_the_name(self, query, name):
        letters = meant_letters(query.casefold(), name)
        assert all(0 <= at < len(name) for at in letters)
        assert list(letters) == sorted(set(letters))
