"""Names are found in all their forms, and what only may be a name is left to a person."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.listing import Kind, Pseudonym, Pseudonyms
from workbench.transcripts.pseudonyms.replacing import replaced


def finder(*names: str, kind: Kind = "person") -> Finder:
    """A finder of "Original=replacement" names."""
    pairs = [name.split("=") for name in names]
    return Finder(Pseudonyms(tuple(Pseudonym(a, b, kind) for a, b in pairs)))


def after(text: str, *names: str, kind: Kind = "person") -> str:
    """A text with names replaced."""
    return replaced(text, finder(*names, kind=kind).find(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna came.", "pt3 came."),
        ("Anna's and Anna’s bag", "pt3's and pt3’s bag"),
        ("Anna'll, Anna’d", "pt3'll, pt3’d"),
        ("beide Annas, Annas Tasche", "beide pt3s, pt3s Tasche"),
        ("ANNA!", "pt3!"),
        ("Annabel, Joanna, Hannah", "Annabel, Joanna, Hannah"),
        ("Anna-like, pre-Anna", "pt3-like, pre-Anna"),
        ("Anna_2 (Anna)", "pt3_2 (pt3)"),
        ("“Anna”, ‘Anna’.", "“pt3”, ‘pt3’."),
        ("d’Anna, qu’Anna", "d’pt3, qu’pt3"),
        ("anna: hello\nanna (00:12): yes", "pt3: hello\npt3 (00:12): yes"),
        ("An\u00adna and A\u200bnna", "pt3 and pt3"),
    ],
)
def test_forms_of_one_name_are_replaced(text: str, expected: str) -> None:
    assert after(text, "Anna=pt3") == expected


def test_what_only_may_be_the_name_is_found_and_left() -> None:
    for text in ("Annan", "anna came", "Anna-Maria", "O’Anna", "Anna2", "Anny"):
        (hit,) = finder("Anna=pt3").find(text)
        assert hit.state == "possible", text
        assert replaced(text, [hit]) == text


def test_a_person_switches_possible_forms_on_and_sure_ones_off() -> None:
    names = Pseudonyms((Pseudonym("Anna", "pt3"),)).switch("Anna", "Annan", True)
    names = names.switch("Anna", "Annas", False)
    text = "Annan met Annas and Anna"
    hits = Finder(names).find(text)
    assert [hit.state for hit in hits] == ["replaced", "kept", "replaced"]
    assert replaced(text, hits) == "pt3n met Annas and pt3"
    back = names.switch("Anna", "Annas", None).switch("Anna", "Annan", None)
    assert [hit.state for hit in Finder(back).find(text)] == ["possible", "replaced", "replaced"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("James’ book", "Peter’s book"),
        ("James’s and James's book", "Peter’s and Peter's book"),
        ("‘I saw James’ he said", "‘I saw Peter’ he said"),
        ("I saw James'.", "I saw Peter'."),
        ("JAMES", "PETER"),
        ("the Jameses", "the Peteres"),
    ],
)
def test_names_that_end_in_s(text: str, expected: str) -> None:
    assert after(text, "James=Peter") == expected


def test_longer_originals_come_first() -> None:
    names = ("Anna=pt1", "Anna Maria=pt2", "Anna Maria Berg=pt3")
    assert after("Anna, Anna Maria, Anna Maria Berg", *names) == "pt1, pt2, pt3"
    assert after("Anna-Maria, Anna\xa0Maria, Anna\nMaria", *names) == "pt2, pt2, pt2"
    assert after("Anna\n\nMaria", *names) == "pt1\n\nMaria"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan van der Berg, van der Berg, Berg, Jan", "pt4, pt4, pt4, pt4"),
        ("J. Berg and Jan B.", "pt4 and pt4."),
        ("Mr Berg’s", "Mr pt4’s"),
        ("jan van der berg", "pt4"),
        ("the berg of van", "the berg of van"),
    ],
)
def test_parts_of_a_full_name_are_found(text: str, expected: str) -> None:
    assert after(text, "Jan van der Berg=pt4") == expected


def test_a_full_name_replaced_by_a_full_name_goes_part_by_part() -> None:
    names = ("Anna Schmidt=Petra Jones",)
    assert after("Anna Schmidt, Anna, Schmidt’s", *names) == "Petra Jones, Petra, Jones’s"
    assert after("ANNA SCHMIDT", *names) == "PETRA JONES"


def test_a_part_that_two_people_share_is_left_to_a_person() -> None:
    names = finder("Anna Schmidt=pt1", "Jo Schmidt=pt2")
    (shared,) = names.find("Schmidt")
    assert shared.state == "possible"
    text = "Anna Schmidt and Jo Schmidt"
    assert replaced(text, names.find(text)) == "pt1 and pt2"
    chosen = Finder(names.pseudonyms.switch("Jo Schmidt", "Schmidt", True))
    assert replaced("Schmidt", chosen.find("Schmidt")) == "pt2"


def test_an_original_of_its_own_is_no_part_of_another() -> None:
    names = ("Anna Schmidt=pt1", "Schmidt=[firm 1]")
    assert after("Anna Schmidt of Schmidt", *names) == "pt1 of [firm 1]"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("written", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one(form: str, written: str) -> None:
    name = unicodedata.normalize(form, "Zoë Müller")  # type: ignore[arg-type]
    text = unicodedata.normalize(written, "Zoë Müllers Hund, Zoe, Mueller, Muller")  # type: ignore[arg-type]
    assert after(text, f"{name}=pt5") == "pt5s Hund, pt5, pt5, pt5"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("José", "Jose and JOSÉ", "X1 and X1"),
        ("Łukasz", "Lukasz i Łukasz", "X1 i X1"),
        ("Ayşe", "Ayşe'nin", "X1'nin"),
        ("אנה", "אמרתי: אנה באה", "אמרתי: X1 באה"),
        ("محمد", "قال محمد ذلك", "قال X1 ذلك"),
        ("田中", "田中さんは", "X1さんは"),
        ("안나", "안나가 왔다", "X1가 왔다"),
        ("Σοφία", "ΣΟΦΙΑ και Σοφία", "X1 και X1"),
        ("Семён", "Семен и Семёна", "X1 и Семёна"),
        ("अनु", "अनु और अन", "X1 और अन"),
    ],
)
def test_names_in_other_scripts(name: str, text: str, expected: str) -> None:
    assert after(text, f"{name}=X1") == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [("Łukasz", "Łukasza"), ("Σοφία", "Σοφίας"), ("אנה", "לאנה"), ("Семён", "Семёна")],
)
def test_case_endings_and_prefixes_are_shown(name: str, text: str) -> None:
    (hit,) = finder(f"{name}=X1").find(text)
    assert (hit.state, hit.form) == ("possible", text)


def test_names_that_are_words_too_are_careful_at_the_beginning_of_a_sentence() -> None:
    text = "Will you come? I asked Will. Will: Yes. In May, May."
    assert after(text, "Will=pt1", "May=pt2") == (
        "Will you come? I asked pt1. pt1: Yes. In May, May."
    )
    assert after("Dr. Mark agreed.", "Mark=pt1") == "Dr. pt1 agreed."


def test_places_and_organisations() -> None:
    text = "Leeds-based, in Leeds’s centre, Leeds-Bradford"
    assert after(text, "Leeds=[place 1]", kind="place") == (
        "[place 1]-based, in [place 1]’s centre, [place 1]-Bradford"
    )
    arc = finder("ARC=[organisation 1]", kind="organisation")
    assert [hit.state for hit in arc.find("ARC, Arc, arc")] == ["replaced", "possible", "possible"]


def test_addresses_and_numbers_are_found_however_they_are_written() -> None:
    text = "A.Smith@X.org, (0151) 496 0000, 0151-4960000, 01514960000 but 101514960000"
    names = ("a.smith@x.org=[detail 1]", "0151 496 0000=[detail 2]")
    assert after(text, *names, kind="other") == (
        "[detail 1], [detail 2], [detail 2], [detail 2] but 101514960000"
    )


def test_a_replacement_does_not_run_into_a_number() -> None:
    (hit,) = Finder(Pseudonyms((Pseudonym("Anna", "pt3", on=frozenset({"Anna2"})),))).find("Anna2")
    assert hit.replacement == "pt3-"


NAMES = ("Anna", "Anna Maria", "James", "Zoë", "Jan van der Berg")


@given(st.lists(st.sampled_from([*NAMES, "and", "s", "’", "'", "-", " ", "\n", ".", "x"])))
def test_hits_stand_in_order_apart_and_say_the_words(parts: list[str]) -> None:
    text = "".join(parts)
    hits = finder(*(f"{name}=q{n}" for n, name in enumerate(NAMES))).find(text)
    end = 0
    for hit in hits:
        assert end <= hit.start < hit.end <= len(text)
        end = hit.end
    left = Finder(Pseudonyms((Pseudonym("Anna", "q0"),))).find(replaced(text, hits))
    assert all(hit.state != "replaced" for hit in left)


@given(st.text(alphabet="Anabr ’'-.\n\u0301é", max_size=60))
def test_what_was_replaced_is_not_found_again(text: str) -> None:
    names = finder("Anna=pt3", "Bar=pt4")
    done = replaced(text, names.find(text))
    assert [hit.form for hit in names.find(done) if hit.state == "replaced"] == []
