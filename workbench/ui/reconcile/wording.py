"""The words of the page Reconcile: outcomes, groups, what is alike.

Called by the other parts of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.agreement.matching import Disagreement
from workbench.model.codebook import Codebook
from workbench.model.decision import Outcome
from workbench.model.ids import CodeId
from workbench.ui.widgets.differences import codes_named

translate = QCoreApplication.translate

Names = tuple[str, str]

OUTCOMES: tuple[Outcome, ...] = ("first", "second", "both", "other", "neither", "open")
"""In the order in which they are counted."""


def outcome_words(outcome: Outcome, names: Names) -> str:
    """Name an outcome in a word or two."""
    return {
        "first": translate("Reconcile", "As {name}").format(name=names[0]),
        "second": translate("Reconcile", "As {name}").format(name=names[1]),
        "both": translate("Reconcile", "Both"),
        "neither": translate("Reconcile", "Neither"),
        "other": translate("Reconcile", "Otherwise"),
        "open": translate("Reconcile", "Left open"),
    }[outcome]


def group_title(codes: tuple[CodeId, ...], codebook: Codebook) -> str:
    """Name a group by its codes: "Stigma / Who can see it"."""
    found = [codebook.get(code) for code in codes]
    return " / ".join(
        code.name if code else translate("Reconcile", "a deleted code") for code in found
    )


def alike_sentence(like: Disagreement, number: int, codebook: Codebook, names: Names) -> str:
    """Say what the others have in common with the one just decided."""
    first, second = codes_named(codebook, like.first), codes_named(codebook, like.second)
    if number == 1:
        head = translate("Reconcile", "1 more like the one just decided")
    else:
        head = translate("Reconcile", "{n} more like the one just decided").format(n=number)
    if like.kind == "different code":
        said = translate("Reconcile", "{head}: {a} used “{x}” where {b} used “{y}”.")
        return said.format(head=head, a=names[0], x=first, b=names[1], y=second)
    if like.kind == "missed":
        said = translate("Reconcile", "{head}: only {a} used “{x}”.")
        a, x = (names[0], first) if like.first else (names[1], second)
        return said.format(head=head, a=a, x=x)
    said = translate("Reconcile", "{head}: both used “{x}”, but not on the same words.")
    return said.format(head=head, x=first)


def extent_words(words: int) -> str:
    """Say how long an extent is."""
    if words == 1:
        return translate("Reconcile", "Extent 1 word")
    return translate("Reconcile", "Extent {n} words").format(n=f"{words:,}")
