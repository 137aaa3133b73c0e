"""The rule by which passages were found is one sentence."""

from __future__ import annotations

from workbench.coding.autocode.ruling import rule, rule_of_search
from workbench.coding.finding.find import Query
from workbench.transcripts.occasions.limits import Limit, Part

PLENARY = Limit((Part("plenary"),))


def test_every_source_is_told() -> None:
    assert rule("speakers", ["pt1", "pt2"]) == "Every turn of “pt1” and “pt2”."
    assert rule("segments", ["Letters"], (Limit(), PLENARY)) == (
        "Every segment “Letters”; only plenary."
    )
    assert rule("sessions", ["FG1"], left_out=1) == (
        "The whole of “FG1”; 1 passage left out by hand."
    )
    assert rule("repeated", ["my letters"], extent="turn") == (
        "Wherever is said “my letters”; the whole turn."
    )


def test_many_groups_are_numbered() -> None:
    names = [f"pt{n}" for n in range(1, 9)]
    assert rule("speakers", names) == (
        "Every turn of “pt1”, “pt2”, “pt3”, “pt4”, “pt5” and 3 others."
    )


def test_a_search_is_told_with_its_words() -> None:
    query = Query("data\nsharing", "near", none="phone")
    assert rule_of_search(query, (PLENARY,), extent="sentence") == (
        "Found by a search for “data sharing” (near); without “phone”; the whole sentence; only"
        " plenary."
    )
