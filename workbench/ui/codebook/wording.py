"""What the fields of a code and its versions are called on the page Codebook.

Called by the modules of this page.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workbench.model.codebook import Definition
from workbench.model.ids import CoderId
from workbench.ui.widgets.when import day

translate = QCoreApplication.translate


def field_name(field: str) -> str:
    """What a field that says what a code means is called."""
    return {
        "definition": translate("CodebookPage", "Definition"),
        "include": translate("CodebookPage", "Include"),
        "exclude": translate("CodebookPage", "Exclude"),
        "example": translate("CodebookPage", "Example"),
        "counter_example": translate("CodebookPage", "Counter-example"),
    }[field]


def version_name(version: Definition) -> str:
    """A version in two words."""
    return translate("CodebookPage", "Version {n}").format(n=version.number)


def version_told(version: Definition, coders: Mapping[CoderId, str]) -> str:
    """When a version was made, by whom, and what changed in it."""
    if version.coder is None:
        return translate("CodebookPage", "as it began")
    what = (
        translate("CodebookPage", "the meaning changed")
        if version.changed == "meaning"
        else translate("CodebookPage", "only the wording changed")
    )
    return " · ".join([day(version.at), coders.get(version.coder, ""), what])
