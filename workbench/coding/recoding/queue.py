"""The codings to be looked at again, because the meaning of their code has changed since.

    for one in recode_queue(read, me): …      look at it, then one of
        confirm(read, [one.coding.id], by=me)        it still fits
        coding.changing.recode(…)                    another code
        coding.changing.remove_codings(…)            none

Called by the page Codebook and the command line. What was agreed on is not listed: that is
decided again where it was decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.coding.changing import own_coding
from workbench.coding.codebook.versions import history, is_behind, version_of
from workbench.coding.wording import counted, named
from workbench.journal.entry import Draft, sets
from workbench.model.codebook import Code, Definition
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId
from workbench.model.reading import Reader


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """One coding with the definition it was made under and the one in force.

    `made_under` is None where that version is not kept any more.
    """

    coding: Coding
    code: Code
    made_under: Definition | None
    in_force: Definition


def recode_queue(
    read: Reader, coder: CoderId, *, code: CodeId | None = None
) -> tuple[ToLookAt, ...]:
    """The codings of a coder made before the latest change of their code's meaning.

    In the order of the codebook, then of the transcripts; of one code, or of all.
    """
    book = read.codebook()
    written: dict[CodeId, list[Definition]] = {}
    for definition in read.definitions(code):
        written.setdefault(definition.code, []).append(definition)
    places = {transcript.id: n for n, transcript in enumerate(read.transcripts())}
    found: list[ToLookAt] = []
    for _, one in book.walk():
        if one.id not in written:
            continue
        known = history(one, written[one.id])
        behind = [
            ToLookAt(coding, one, version_of(known, coding.version), known[-1])
            for coding in read.codings(code=one.id, coder=coder, layer="coder")
            if is_behind(known, coding.version)
        ]
        found += sorted(behind, key=lambda c: (places[c.coding.transcript], c.coding.start))
    return tuple(found)


def waiting_by_coder(read: Reader) -> dict[CoderId, int]:
    """How many codings each coder has to look at again; those with none are not in it."""
    counts = {coder.id: len(recode_queue(read, coder.id)) for coder in read.coders()}
    return {coder: number for coder, number in counts.items() if number}


def confirm(read: Reader, codings: Iterable[CodingId], *, by: CoderId) -> Draft:
    """Draft that codings still fit their code as it is defined now.

    Refuses those of somebody else.
    """
    chosen: Sequence[Coding] = [
        own_coding(read, read.coding(id), by) for id in dict.fromkeys(codings)
    ]
    if not chosen:
        raise Refused("No coding is chosen: choose the ones that still fit.")
    book = read.codebook()
    changes = tuple(
        change for coding in chosen for change in sets(coding, version=book[coding.code].version)
    )
    what = named(book[chosen[0].code].name) if len(chosen) == 1 else counted(len(chosen), "coding")
    return Draft(f"Keep {what} after looking again", changes)
