"""Names are suggested by their evidence, and no language floods the list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import a_study
from workbench.model.errors import Environment, Refused
from workbench.model.ids import ParticipantId
from workbench.model.people import Participant
from workbench.transcripts.blocks import Block
from workbench.transcripts.pseudonyms.listing import Pseudonyms
from workbench.transcripts.pseudonyms.lists import WordLists, own, shipped
from workbench.transcripts.pseudonyms.rules import add
from workbench.transcripts.pseudonyms.suggesting import (
    Heard,
    Suggestion,
    heard_in_sources,
    heard_in_study,
    suggestions,
)
from workbench.transcripts.reading import Source

NONE = WordLists({})


def suggested(*texts: str, lists: WordLists | None = None) -> dict[str, Suggestion]:
    """What is suggested from some texts."""
    found = suggestions(Heard(texts), Pseudonyms(), shipped() if lists is None else lists)
    return {one.original: one for one in found}


def test_speakers_come_first_and_roles_are_none() -> None:
    heard = Heard(("I said yes.",), ("Marek", "pt3", "Interviewer", "FG", "ANNA BERG", "All"))
    found = suggestions(heard, Pseudonyms(), NONE)
    assert [(one.original, one.why) for one in found] == [
        ("ANNA BERG", "a speaker’s label"),
        ("Marek", "a speaker’s label"),
    ]


def test_given_names_bring_their_surnames() -> None:
    found = suggested("And then Anna Kowalska came, so Anna said hello to Jean-Luc Picard.")
    assert found["Anna Kowalska"].count == 2
    assert found["Anna Kowalska"].kind == "person"
    assert "Jean-Luc Picard" in found
    assert "Anna" not in found and "Kowalska" not in found


def test_titles_places_and_organisations() -> None:
    found = suggested(
        "I saw Dr. Weber at Mill Lane, then Mrs Thornbury of Hull Royal Infirmary in Leeds."
    )
    kinds = {name: one.kind for name, one in found.items()}
    assert kinds == {
        "Weber": "person",
        "Thornbury": "person",
        "Mill Lane": "place",
        "Hull Royal Infirmary": "organisation",
        "Leeds": "place",
    }
    assert found["Weber"].why == "after “Dr”"


def test_addresses_numbers_and_user_names() -> None:
    found = suggested("Write to a.b@x.org, ring 0151 496 0000, I am @anna_m of LS2 9JT.")
    assert {name for name, one in found.items() if one.kind == "other"} == {
        "a.b@x.org",
        "0151 496 0000",
        "@anna_m",
        "LS2 9JT",
    }


def test_words_that_also_come_small_or_begin_sentences_are_no_names() -> None:
    found = suggested("Trust matters. I said Trust is trust. On Monday I asked the GP in England.")
    assert found == {}


def test_a_capital_inside_a_sentence_is_a_reason_of_its_own() -> None:
    found = suggested("we went to Penbrook and Penbrook was nice", lists=NONE)
    assert (found["Penbrook"].kind, found["Penbrook"].count) == ("place", 2)
    assert found["Penbrook"].examples == (
        "we went to Penbrook and Penbrook was nice",
        "we went to Penbrook and Penbrook was nice",
    )


def test_a_language_whose_nouns_have_capitals_does_not_flood() -> None:
    german = (
        "Ich finde, dass die Daten der Patienten im Krankenhaus auf dem Rechner liegen und die "
        "Angst vor dem Missbrauch groß ist. Die Sabine hat dem Arzt und der Schwester gesagt, "
        "dass die Akten im Keller und die Schlüssel beim Pförtner sind. "
    )
    assert set(suggested(german * 10)) == {"Sabine"}


def test_forms_of_a_name_are_not_suggested_beside_it() -> None:
    found = suggested("we met Penbrook and saw Penbrooks house, Penbrook’s dog", lists=NONE)
    assert set(found) == {"Penbrook"}


def test_known_and_rejected_names_are_not_suggested_again() -> None:
    heard = Heard(("then Anna Berg met Derek and Zofia",), ("Anna",))
    known = add(Pseudonyms(), "Anna Berg", "pt1")
    found = suggestions(heard, known, shipped(), rejected=("DEREK",))
    assert [one.original for one in found] == ["Zofia"]


def test_a_study_is_heard_whole() -> None:
    study = a_study("Marek: I know Derek. / Int: Yes.")
    study.put(Participant(ParticipantId("p"), "pt1", name="Hanna Lund", organisation="Lund Clinic"))
    found = suggestions(heard_in_study(study), Pseudonyms(), shipped())
    assert {one.original: one.kind for one in found} == {
        "Marek": "person",
        "Hanna Lund": "person",
        "Lund Clinic": "organisation",
        "Derek": "person",
    }


def test_files_are_heard_before_they_are_imported() -> None:
    blocks = (Block("Marek: hello"), Block("Note: once"), Block("Marek: bye"), Block("x", "Ola"))
    source = Source("Tape of Zofia", "Tape of Zofia.txt", (*blocks, Block("y", "Ola")))
    found = suggestions(heard_in_sources([source]), Pseudonyms(), shipped())
    assert [one.original for one in found] == ["Marek", "Ola", "Zofia"]


def test_a_list_of_ones_own_comes_first(tmp_path: Path) -> None:
    file = tmp_path / "names.txt"
    file.write_text("# mine\nPenbrook\tplace\nLeeds\torganisation\nOru\n", encoding="utf-8")
    lists = shipped().and_own(own(file))
    found = suggested("so Oru went to Penbrook by Leeds with Anna", lists=lists)
    assert {name: one.kind for name, one in found.items()} == {
        "Oru": "person",
        "Penbrook": "place",
        "Leeds": "organisation",
        "Anna": "person",
    }


def test_a_list_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="cannot be read"):
        own(tmp_path / "none.txt")
    empty = tmp_path / "empty.txt"
    empty.write_text("# nothing\n")
    with pytest.raises(Refused, match="holds no names"):
        own(empty)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("Rex\tdog\n")
    with pytest.raises(Refused, match="“Rex” is “dog”"):
        own(wrong)


def test_the_lists_that_ship_hold_names_and_places() -> None:
    lists = shipped()
    assert len(lists.kinds) > 1500
    assert lists.kind_of("anna") == "person"
    assert lists.kind_of("stoke on trent") == "place"
