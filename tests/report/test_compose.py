from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.report.studies import a_reported_study, add_people, replaced
from workbench.agreement.compare import compare
from workbench.model.errors import Refused
from workbench.model.ids import QuoteId
from workbench.model.quote import QuoteEdit, printed
from workbench.report.compose import SECTIONS, compose
from workbench.report.outline import (
    Block,
    Contents,
    Figure,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    QuoteBlock,
    QuotePiece,
    Run,
    Table,
    text,
)
from workbench.report.sections.findings import printed_pieces


def written(study: ListStudy, section: str) -> tuple[Block, ...]:
    return compose(study, sections=[section]).blocks


def tables(study: ListStudy, section: str) -> list[Table]:
    return [block for block in written(study, section) if isinstance(block, Table)]


def words(blocks: tuple[Block, ...]) -> str:
    return "\n".join(
        "".join(run.text for run in block.runs) for block in blocks if isinstance(block, Paragraph)
    )


def test_the_title_page_has_title_question_and_authors() -> None:
    outline = compose(a_reported_study(), sections=["question", "contents"])
    assert outline == Outline(
        title="Linking records",
        subtitle="On what terms?",
        authors="Ada and Ben",
        blocks=(Contents(), PageBreak()),
    )
    assert compose(a_reported_study(), sections=[]).subtitle == ""


def test_all_sections_stand_in_their_order() -> None:
    blocks = compose(a_reported_study()).blocks
    assert [block.text for block in blocks if isinstance(block, Heading) and block.level == 1] == [
        section.heading for section in SECTIONS if section.heading
    ]


def test_the_same_study_gives_the_same_outline() -> None:
    assert compose(a_reported_study()) == compose(a_reported_study())


def test_an_unknown_section_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="no section “methods”; choose among question, contents"):
        compose(a_reported_study(), sections=["methods"])


@pytest.mark.parametrize("section", [s.id for s in SECTIONS if s.id != "contents"])
def test_a_section_with_nothing_to_say_leaves_no_heading(section: str) -> None:
    assert written(ListStudy(), section) == ()


def test_how_it_was_coded_counts_transcripts_and_coders() -> None:
    blocks = written(a_reported_study(), "coding")
    assert blocks[:4] == (
        Heading(1, "How it was coded"),
        text("We read everything twice."),
        text("Then we coded."),
        text(
            "Ada and Ben coded 2 transcripts of 2 sessions (43 words) with a codebook of 3 codes."
        ),
    )
    transcripts, coders = tables(a_reported_study(), "coding")
    assert transcripts.header == ("Session", "Kind", "Date", "Participants", "Turns", "Words")
    assert transcripts.rows == (
        ("FG1", "Focus group", "14 March 2026", "2", "5", "31"),
        ("FG2", "Focus group", "–", "2", "3", "12"),
        ("All", "", "", "3", "8", "43"),
    )
    assert coders.rows == (("Ada", "2", "2", "2", "3"), ("Ben", "1", "2", "2", "2"))


def test_transcripts_are_named_when_their_session_does_not_name_them() -> None:
    study = a_reported_study()
    replaced(study, replace(study.transcripts()[0], name="Table A"))
    table = tables(study, "coding")[0]
    assert table.header[:2] == ("Session", "Transcript")
    assert table.rows[0][:2] == ("FG1", "Table A")
    assert table.rows[-1][:3] == ("All", "", "")


def test_agreement_prints_counts_coefficients_and_why_there_is_none() -> None:
    study = a_reported_study()
    study.add_code("Hope")
    (table,) = tables(study, "agreement")
    assert table.header[:4] == ("Code", "Both", "Only Ada", "Only Ben")
    by_code = {row[0]: row[1:] for row in table.rows}
    assert by_code["Stigma*"][:4] == ("1", "1", "0", "0.67")
    assert by_code["Stigma*"][-1] == "87.5%"
    assert by_code["Stigma > Silence*"][:4] == ("0", "1", "0", "0.00")
    assert by_code["Hope"] == ("0", "0", "0", "–", "nobody used the code", "–", "–")
    assert table.rows[-1][0] == "Median"
    assert "among 8 turns" in table.note
    assert "* Given to fewer than 10 turns" in table.note


def test_agreement_says_that_it_is_before_discussion_and_what_was_left_out() -> None:
    study = a_reported_study()
    ben = study.coders()[1]
    del study.state["work"][f"{ben.id}:{study.transcripts()[1].id}"]
    told = words(written(study, "agreement"))
    assert "on the 1 transcript both had finished (FG1), turn by turn: 5 turns" in told
    assert "before discussion" in told
    assert "Left out: FG2 (Ben has not finished it)." in told


def test_agreement_without_a_transcript_finished_by_both_has_no_table() -> None:
    study = a_study("Pt1: [So|A]. / Pt1: [No|A by Ben].", finished=False)
    blocks = written(study, "agreement")
    assert "no transcript has been finished by both" in words(blocks)
    assert not tables(study, "agreement")


def test_agreement_prints_the_comparison_it_is_given() -> None:
    study = a_reported_study()
    ada, ben = study.coders()
    turned = compare(study, ben.id, ada.id, unit="character")
    blocks = compose(study, sections=["agreement"], comparison=turned).blocks
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert table.header[:4] == ("Code", "Both", "Only Ben", "Only Ada")
    assert "number of characters" in table.note


def test_one_coder_alone_has_no_agreement() -> None:
    assert written(a_study("Pt1: [So|A]."), "agreement") == ()


def test_a_reflexive_study_prints_counts_without_coefficients() -> None:
    study = a_reported_study()
    replaced(study, replace(study.study(), way="reflexive"))
    (table,) = tables(study, "agreement")
    assert table.header == ("Code", "Both", "Only Ada", "Only Ben")


def test_reconciliation_counts_the_decisions_by_outcome_and_kind() -> None:
    study = a_reported_study()
    first = study.decisions()[0]
    study.put(replace(first, id=study.make_id(), outcome="open", reason="", kind="split"))
    blocks = written(study, "reconciliation")
    assert words(blocks).startswith(
        "Ada went through 2 disagreements and decided 1 of them; a reason is given for 1. "
        "The agreed version holds 1 coding; the coders’ own codings stand as they were."
    )
    (table,) = tables(study, "reconciliation")
    assert table.header == ("Decision", "Missed", "Split", "All", "%")
    assert table.rows == (
        ("As Ben coded it", "1", "0", "1", "50%"),
        ("Left open", "0", "1", "1", "50%"),
        ("All", "1", "1", "2", "100%"),
    )


def test_participants_are_counted_and_the_missing_shown() -> None:
    once, waves = tables(a_reported_study(), "participants")
    assert once.caption == "Participants (n = 3)"
    assert once.header == ("Characteristic", "n", "%")
    assert once.rows == (
        ("Sex", "", ""),
        ("Woman", "1", "33%"),
        ("Man", "1", "33%"),
        ("No answer", "1", "33%"),
    )
    assert once.groups == (0,)
    assert waves.header == ("Characteristic", "Before, n", "%", "After, n", "%")
    assert waves.rows == (
        ("Willing to share", "", "", "", ""),
        ("Yes", "0", "0%", "1", "33%"),
        ("Unsure", "2", "67%", "0", "0%"),
        ("No", "1", "33%", "1", "33%"),
        ("No answer", "0", "0%", "1", "33%"),
    )


def test_what_moved_is_drawn_and_said() -> None:
    blocks = written(a_reported_study(), "participants")
    (figure,) = (block for block in blocks if isinstance(block, Figure))
    assert "Before: Yes 0, Unsure 2 and No 1." in figure.alt
    assert "Of the 2 participants who answered “Willing to share” both times, 1 (50%)" in words(
        blocks
    )


def test_participants_without_attributes_are_only_counted() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1")
    assert written(study, "participants") == (
        Heading(1, "Participants"),
        text("1 participant took part."),
    )


def test_findings_go_from_topic_to_theme_to_narrative_to_quotes() -> None:
    blocks = written(a_reported_study(), "findings")
    assert blocks[3:] == (
        Heading(2, "Risks"),
        Heading(3, "A word that stays"),
        Paragraph((Run("One."),)),
        Paragraph((Run("Two."),)),
        QuoteBlock(
            (
                QuotePiece("[Clerks]", "clarified"),
                QuotePiece(" write one word"),
                QuotePiece(" […]", "left out"),
                QuotePiece(" into every office."),
            ),
            "(FG1, pt1)",
        ),
        QuoteBlock((QuotePiece("I left the box blank."),), "(FG1, pt2)"),
    )
    assert isinstance(blocks[2], Table)
    assert blocks[2].rows == (
        ("Risks", "", "", "", ""),
        ("A word that stays", "Words follow people.", "Stigma", "2", "2"),
    )


def test_a_theme_without_a_narrative_prints_its_central_idea() -> None:
    study = a_reported_study()
    replaced(study, replace(study.themes()[0], narrative=" "))
    assert text("Words follow people.") in written(study, "findings")


@given(
    st.text(alphabet="ab ],.[…\n\t", min_size=1, max_size=30),
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(["", "x", "x y"])),
        max_size=3,
    ),
)
def test_the_pieces_of_a_quote_make_the_printed_quote(
    exact: str, cuts: list[tuple[int, int, str]]
) -> None:
    edits = [
        QuoteEdit(str(n), QuoteId("q"), min(a, b), max(a, b), said)
        for n, (a, b, said) in enumerate(cuts)
    ]
    assert "".join(piece.text for piece in printed_pieces(exact, edits)) == printed(exact, edits)


def test_the_spread_of_quotes_counts_those_marked_used() -> None:
    blocks = written(a_reported_study(), "spread")
    assert "2 quotes. 2 of 3 participants are quoted." in words(blocks)
    (table,) = tables(a_reported_study(), "spread")
    assert table.rows == (
        ("Sessions", "", "", ""),
        ("FG1", "2", "100%", "74%"),
        ("FG2", "0", "0%", "26%"),
        ("Participants who are quoted", "", "", ""),
        ("pt1", "1", "50%", "71%"),
        ("pt2", "1", "50%", "16%"),
    )


def test_the_codebook_is_an_appendix_with_meanings_and_counts() -> None:
    blocks = written(a_reported_study(), "codebook")
    assert blocks[:2] == (PageBreak(), Heading(1, "Appendix: Codebook"))
    (table,) = tables(a_reported_study(), "codebook")
    assert table.header == ("Code", "What it means", "Codings", "Agreed")
    assert table.rows == (
        ("Stigma", "Being judged by a word.\nInclude: Fear of it.", "3", "1"),
        ("Stigma > Silence", "", "1", "0"),
        ("Benefits", "", "1", "0"),
    )
