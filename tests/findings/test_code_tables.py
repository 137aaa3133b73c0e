"""Tables of codes as sheets say in every heading what is counted."""

from __future__ import annotations

from tests.builders import ListStudy, a_study
from workbench.coding.finding.limits import EVERYWHERE
from workbench.coding.retrieval.bounds import bounds_of
from workbench.coding.retrieval.material import load
from workbench.findings.code_tables import Sheet, frequency_sheet, together_sheet
from workbench.findings.frequencies import By, CountedIn, frequencies, grouping_of
from workbench.findings.together import Beside, together

STUDY = ("Ana: [one|A > B] [two|A + C].", "Ana: [three|A > B].")


def _often(study: ListStudy, by: By, unit: CountedIn) -> Sheet:
    material = load(study, study.coders()[0].id)
    bounds = bounds_of(study, material, EVERYWHERE)
    found = frequencies(material, bounds, grouping_of(study, material, by))
    return frequency_sheet(study.codebook(), found, unit)


def test_without_groups_all_four_counts_stand_beside_each_other() -> None:
    sheet = _often(a_study(*STUDY), "all", "turns")
    assert sheet.columns == ("code", "codings", "turns", "participants", "sessions")
    assert [list(row.values()) for row in sheet.rows] == [
        ["A", "3", "2", "2", "2"],
        ["A > B", "2", "2", "2", "2"],
        ["C", "1", "1", "1", "1"],
    ]
    assert "code" not in sheet.numbers and "turns" in sheet.numbers


def test_groups_of_one_name_are_told_apart() -> None:
    study = a_study(*STUDY)
    sheet = _often(study, "session", "codings")
    assert sheet.columns == ("code", "all (codings)", "FG1 (codings)", "FG2 (codings)")
    study.add_transcript("Ana: [four|C].", name="FG1")
    again = _often(study, "session", "codings")
    assert again.columns[-1] == "FG1 (codings) 2" and again.rows[-1]["FG1 (codings) 2"] == "1"


def test_pairs_say_how_codes_go_together() -> None:
    study = a_study(*STUDY)
    material = load(study, study.coders()[0].id)
    bounds = bounds_of(study, material, EVERYWHERE)

    def sheet(how: Beside, distance: int = 1) -> Sheet:
        found = together(material, bounds, material.codes, how, distance=distance)
        return together_sheet(study.codebook(), found, "passages")

    assert sheet("and").columns == (
        "passages of …",
        "… and also A",
        "… and also A > B",
        "… and also C",
    )
    assert [list(row.values()) for row in sheet("turn").rows] == [
        ["A", "1", "1", "1"],
        ["A > B", "1", "2", "1"],
        ["C", "1", "1", "1"],
    ]
    assert sheet("near", 2).columns[1] == "… at most 2 turns from A"
