"""Passages like coded ones are found, said why, and never coded by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.autocode.studies import part
from tests.coding.doing import code, coder, done, refusal
from workbench.coding.codebook import describe_code
from workbench.coding.suggesting.accepting import accept
from workbench.coding.suggesting.likeness import Stopped, Suggestion, suggestions
from workbench.coding.suggesting.material import material
from workbench.model.words import words_of
from workbench.transcripts.occasions.limits import Limit, Part, limited

TALK = (
    "Ana: [The surgery lost my letters twice.|Mistakes] It rained. / "
    "Ben: They lost the letters of my sister. Nobody came. / "
    "Cem: [I trust the nurse.|Trust] We had tea and lost a game.",
    "Dov: My hospital letters were lost, all of them! / Eve: [The nurse is kind.|Trust by Ben]",
)


def found(study: ListStudy, path: str = "Mistakes", **more: object) -> tuple[Suggestion, ...]:
    """What is suggested to Ada for a code."""
    given = material(study, code(study, path), me=coder(study, "Ada"), **more)  # type: ignore[arg-type]
    return suggestions(given, least=1)


def test_the_likeliest_passage_comes_first_with_the_words_that_are_shared() -> None:
    study = a_study(*TALK)
    first, second, third = found(study)
    assert first.words == "They lost the letters of my sister."
    assert second.words == "My hospital letters were lost, all of them!"
    assert third.words == "We had tea and lost a game."
    assert first.likeness >= second.likeness > third.likeness > 0
    assert [first.words[a:b] for a, b in first.shared] == ["lost", "letters"]
    assert first.example_words == "The surgery lost my letters twice."
    assert [first.example_words[a:b] for a, b in first.example_shared] == ["lost", "letters"]
    assert first.span.of(study.text(first.transcript)) == first.words


def test_only_own_codings_are_compared_and_nothing_that_has_the_code_is_offered() -> None:
    study = a_study(*TALK)
    (only,) = found(study, "Trust")
    assert only.words == "The nurse is kind."
    sentence = refusal(material, study, code(study, "Mistakes"), me=coder(study, "Ben"))
    assert sentence.startswith("You have not coded anything with “Mistakes” yet")
    one = study.codings(code=code(study, "Trust"))[0]
    assert found(study, "Trust", like=one.id) == found(study, "Trust")


def test_one_coding_alone_can_be_compared_with_and_all_where_it_is_gone() -> None:
    study = a_study(*TALK)
    page = study.transcripts()[0]
    start = study.text(page.id).index("We had tea")
    study.add_coding(page, "Mistakes", "Ada", start, start + 10)
    first, second = study.codings(code=code(study, "Mistakes"))
    alone = found(study, like=first.id)
    assert {one.example for one in alone} == {first.id}
    assert found(study, like=second.id) == ()
    assert found(study, like="gone") == found(study)


def test_whole_turns_can_be_compared() -> None:
    study = a_study(*TALK)
    assert [one.words for one in found(study, unit="turn")][:2] == [
        "My hospital letters were lost, all of them!",
        "They lost the letters of my sister. Nobody came.",
    ]


def test_only_what_counts_is_offered() -> None:
    study = a_study(*TALK)
    part(study, "plenary", "", 0, 0, 2)
    given = material(
        limited(study, Limit((Part("plenary"),))), code(study, "Mistakes"), me=coder(study, "Ada")
    )
    assert [one.words for one in suggestions(given)] == [
        "My hospital letters were lost, all of them!"
    ]


def test_a_suggestion_becomes_a_coding_only_when_it_is_accepted() -> None:
    study = a_study(*TALK)
    ada, mistakes = coder(study, "Ada"), code(study, "Mistakes")
    first = found(study)[0]
    assert len(study.codings(code=mistakes)) == 1
    draft = done(
        study, accept(study, first, mistakes, by=ada, now=study.now, make_id=study.make_id)
    )
    assert draft.why == "Accepted as a passage like “The surgery lost my letters twice.”."
    assert first.words in {one.exact for one in study.codings(code=mistakes, coder=ada)}
    assert first.words not in {one.words for one in found(study)}
    assert "already on this passage" in refusal(accept, study, first, mistakes, by=ada)


def test_a_code_that_is_not_given_is_refused() -> None:
    study = a_study(*TALK)
    ada, mistakes = coder(study, "Ada"), code(study, "Mistakes")
    study.do(describe_code(study, mistakes, by=ada, use="archived", make_id=study.make_id))
    assert "archived" in refusal(material, study, mistakes, me=ada)


def test_it_can_be_stopped() -> None:
    study = a_study(*TALK)

    def stop(done: int, of: int) -> None:
        raise Stopped

    given = material(study, code(study, "Mistakes"), me=coder(study, "Ada"))
    with pytest.raises(Stopped):
        suggestions(given, step=stop)


SAID = st.lists(
    st.text(st.sampled_from("lost letter Œ é. !don’t\u0301 "), max_size=40), min_size=1, max_size=6
)


@given(SAID, st.sampled_from(["sentence", "turn"]))
def test_every_suggestion_lies_in_its_transcript_and_shares_the_words_it_says(
    turns: list[str], unit: str
) -> None:
    said = " / ".join(turn.strip() or "x" for turn in turns)
    study = a_study(f"Ana: [lost letter no|Mistakes] / {said}")
    listed = found(study, unit=unit)
    coded = study.codings()[0].span
    for one in listed:
        assert one.span.of(study.text(one.transcript)) == one.words
        assert not one.span.overlaps(coded)
        assert 1 <= one.likeness <= 100 and one.shared and one.example_shared
        mine = {words_of(one.words[a:b]) for a, b in one.shared}
        assert mine == {words_of(one.example_words[a:b]) for a, b in one.example_shared}
    assert not any(a.span.overlaps(b.span) for a in listed for b in listed if a is not b)
