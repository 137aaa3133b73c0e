"""The codebook of the report: folders head their codes, and every field is printed."""

from __future__ import annotations

from tests.builders import ListStudy, a_study
from tests.coding.codebook.doing import describing
from tests.coding.doing import code
from workbench.report.outline import Table
from workbench.report.sections.codebook import OUTSIDE, codebook
from workbench.report.source import Source


def printed(study: ListStudy) -> Table:
    (table,) = codebook(source_of(study))
    assert isinstance(table, Table)
    return table


def source_of(study: ListStudy) -> Source:
    return Source(study)


MARKED = "Ana: I [trust|Bonds > Trust by Ada] and [care|Care by Ben]."


def test_every_field_is_printed_with_the_version() -> None:
    study = a_study(MARKED)
    for fields in (
        {"definition": "Relying", "counter_example": "He  said\nno", "aliases": "Faith\nHope"},
        {"exclude": "Fear", "scale": "ordinal", "scale_labels": "low\nhigh"},
    ):
        study.do(describing(study, code(study, "Care"), **fields))
    row = next(row for row in printed(study).rows if row[0].startswith("Care"))
    assert row == (
        "Care\nversion 3",
        "Relying\nExclude: Fear\nCounter-example: He said no\nAlso called: Faith, Hope"
        "\nScale: low, high",
        "1",
    )
    assert "its version is given" in printed(study).note


def test_a_number_says_its_limits() -> None:
    study = a_study(MARKED)
    study.do(describing(study, code(study, "Care"), scale="number", scale_from="0", scale_to="10"))
    assert printed(study).rows[-1][1] == "Scale: a number from 0 to 10"


def test_folders_head_their_codes_and_others_stand_in_none() -> None:
    study = a_study(MARKED)
    study.do(describing(study, code(study, "Bonds"), use="folder", definition="Between people"))
    table = printed(study)
    assert [row[0] for row in table.rows] == ["Bonds: Between people", "Trust", OUTSIDE, "Care"]
    assert table.groups == (0, 2)
    assert table.caption == "Codebook of 2 codes"


def test_archived_codes_are_marked_and_those_without_codings_left_out() -> None:
    study = a_study(MARKED)
    study.add_code("Never")
    for path in ("Care", "Never"):
        study.do(describing(study, code(study, path), use="archived"))
    table = printed(study)
    assert [row[0] for row in table.rows] == ["Bonds", "Bonds > Trust", "Care\narchived"]
    assert "Archived codes were no longer given" in table.note
    assert "1 archived code without codings left out." in table.note


def test_a_study_without_codes_prints_none() -> None:
    assert codebook(source_of(ListStudy())) == ()
