"""What a section of the report is written from.

Made by `compose`, called by every section.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.agreement.compare import Comparison
from workbench.model.reading import Reader


@dataclass(frozen=True, slots=True)
class Source:
    """The study, and the comparison of two coders when two of them coded."""

    read: Reader
    comparison: Comparison | None = None
