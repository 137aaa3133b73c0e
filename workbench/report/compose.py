"""Write the study up as an outline: one function per section, chosen by ticking.

Called by the page of the report and by `workbench report`; `report.word` sets the outline in
Word. A new section is a new function and one line in `SECTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from workbench.agreement.compare import Comparison
from workbench.model.errors import Refused
from workbench.model.reading import Reader
from workbench.report.outline import Block, Contents, Heading, Outline, PageBreak, text
from workbench.report.sections.agreement import agreement
from workbench.report.sections.codebook import codebook
from workbench.report.sections.coding import coding
from workbench.report.sections.findings import findings
from workbench.report.sections.participants import participants
from workbench.report.sections.reconciliation import reconciliation
from workbench.report.sections.spread import spread
from workbench.report.source import Source
from workbench.transcripts.occasions.limits import limit_of


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the report: its id, its title for the list, and the function that writes it.

    `heading` is printed above it, unless it is "". An `appendix` begins on a new page.
    """

    id: str
    title: str
    write: Callable[[Source], tuple[Block, ...]]
    heading: str = ""
    appendix: bool = False


def nothing(source: Source) -> tuple[Block, ...]:
    """The question stands under the title: it adds no block."""
    return ()


def contents(source: Source) -> tuple[Block, ...]:
    """List the headings, and begin the text on a new page."""
    return (Contents(), PageBreak())


SECTIONS: tuple[Section, ...] = (
    Section("question", "Question", nothing),
    Section("contents", "Contents", contents),
    Section("coding", "How it was coded", coding, "How it was coded"),
    Section("agreement", "Agreement", agreement, "Agreement before discussion"),
    Section("reconciliation", "Reconciliation", reconciliation, "Reconciliation"),
    Section("participants", "Participants", participants, "Participants"),
    Section("findings", "Findings", findings, "Findings"),
    Section("spread", "Where the quotes come from", spread, "Where the quotes come from"),
    Section("codebook", "Codebook", codebook, "Appendix: Codebook", appendix=True),
)


def compose(
    read: Reader,
    *,
    sections: Collection[str] | None = None,
    comparison: Comparison | None = None,
) -> Outline:
    """Write the chosen sections of the report, all of them when none are named.

    A section the study has nothing for is left out with its heading. Without a `comparison` the
    first two coders who coded are compared by turns. A limited reader
    (`transcripts.occasions.limits`) makes a limited report, which says so at its head. An
    unknown section raises Refused.
    """
    known = [section.id for section in SECTIONS]
    chosen = set(known if sections is None else sections)
    unknown = sorted(chosen.difference(known))
    if unknown:
        raise Refused(f"The report has no section “{unknown[0]}”; choose among {', '.join(known)}.")
    source = Source(read, comparison)
    blocks: list[Block] = list(_limit(read))
    for section in SECTIONS:
        if section.id in chosen:
            blocks += _written(section, source)
    study = read.study()
    return Outline(
        title=study.title,
        subtitle=" ".join(study.question.split()) if "question" in chosen else "",
        authors=" ".join(study.authors.split()),
        blocks=tuple(blocks),
    )


def _limit(read: Reader) -> tuple[Block, ...]:
    """Say first what all numbers of a limited report keep to."""
    limit = limit_of(read)
    return (text(f"The numbers and quotes of this report: {limit.phrase}."),) if limit else ()


def _written(section: Section, source: Source) -> list[Block]:
    body = section.write(source)
    if not body:
        return []
    above: list[Block] = [PageBreak()] if section.appendix else []
    if section.heading:
        above.append(Heading(1, section.heading))
    return [*above, *body]
