"""Names are found whatever their case and blanks, and stand in the order people expect."""

from __future__ import annotations

from workbench.model.names import folded, natural


def test_case_and_blanks_do_not_make_another_name() -> None:
    assert folded("  Ada\tOKAFOR ") == folded("ada okafor")
    assert folded("Straße") == folded("STRASSE")
    assert folded("Ada Okafor") != folded("AdaOkafor")


def test_numbers_in_labels_count_by_their_value() -> None:
    labels = ["pt10", "Pt2", "pt1", "moderator", "pt2b", "²", "٣"]
    assert sorted(labels, key=natural) == ["٣", "moderator", "pt1", "Pt2", "pt2b", "pt10", "²"]
