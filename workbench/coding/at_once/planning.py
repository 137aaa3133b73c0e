"""What coding many passages would do, and the draft that does it in one step.

    would = plan(read, groups, Under(people), by=me)
    project.do(autocode(read, groups, Under(people), by=me, why="Every turn, by participant"))

The coder at work codes; the codings are ordinary ones. Called by the page Autocode, by
`coding.finding.codes` and by `workbench autocode`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from workbench.coding.at_once.groups import Group, Passage
from workbench.coding.at_once.placing import outermost, put_many, uncovered
from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.codebook.naming import refuse_others_alias
from workbench.coding.growing import GrowingCodebook
from workbench.coding.passages import IN_VIVO_LENGTH, new_coding
from workbench.coding.progress import progress_changes
from workbench.coding.wording import counted, elided, named, on_one_line
from workbench.journal.entry import Change, Draft, adds
from workbench.model import clock
from workbench.model.anchor import Anchor
from workbench.model.clock import Now
from workbench.model.codebook import Code, Codebook
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId, MakeId, TranscriptId, new_id
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.transcripts.occasions.limits import whole


class Under(NamedTuple):
    """One code for each group, named like it, under a parent or at the top; made where missing."""

    parent: CodeId | None = None


Target = CodeId | Under
"""The one code that all passages get, or one for each group."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The passages that would be coded, how many are coded so already, and what else there is.

    A passage counts as coded already when a coding of the same coder with the same code covers
    all of it. `finished` of the transcripts the coder had marked finished. `new_codes` are the
    names of codes that would be made.
    """

    passages: tuple[Passage, ...] = ()
    already: int = 0
    finished: int = 0
    new_codes: tuple[str, ...] = ()

    @property
    def transcripts(self) -> int:
        """In how many transcripts they lie."""
        return len({transcript for transcript, _ in self.passages})


def plan(read: Reader, groups: Iterable[Group], target: Target | None, *, by: CoderId) -> Plan:
    """What coding the passages of groups would do; without a target nothing is coded already.

    Passages that lie inside others of the same code are one with them.
    """
    study = whole(read)
    jobs = _jobs(study.codebook(), groups, target)
    passages: list[Passage] = []
    already = 0
    for job in jobs:
        for transcript, spans, _, done in _fresh(study, job, by):
            passages += [(transcript, span) for span in spans]
            already += done
    finished = {one for one, _ in passages if study.progress(by, one) == "finished"}
    new = tuple(job.name for job in jobs if job.code is None and job.name)
    return Plan(tuple(passages), already, len(finished), new)


def autocode(
    read: Reader,
    groups: Iterable[Group],
    target: Target,
    *,
    by: CoderId,
    why: str = "",
    what: str = "passage",
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the coding of all passages of groups; those that are coded so already are passed over.

    Where the coder has the code beside or over a passage, the study's choice is followed. `why` is
    the rule by which passages were found, for the journal. Refused when no passage is left, and
    when a code is a folder or archived.
    """
    study = whole(read)
    book = study.codebook()
    growing = GrowingCodebook(book, make_id)
    at, many, already = now(), 0, 0
    changes: list[Change] = []
    names: list[str] = []
    touched: dict[TranscriptId, None] = {}
    for job in _jobs(book, groups, target):
        code = _code_of(growing, book, job, target)
        for transcript, spans, standing, done in _fresh(study, job, by):
            already += done
            make = _Maker(study, transcript, code, by, at, make_id)
            changes += put_many(study, spans, standing, make.coding)
            many += len(spans)
            if spans:
                touched[transcript] = None
        names.append(code.name)
    if not many:
        raise _nothing_left(names, already)
    begun = [(by, one) for one in touched if study.progress(by, one) == "not started"]
    label = f"Code {named(names[0])} on {counted(many, what)}"
    if len(names) > 1:
        label = f"Code {counted(many, what)} with {counted(len(names), 'code')}"
    made = map(adds, growing.made)
    return Draft(label, (*made, *changes, *progress_changes(study, begun, "in progress")), why)


class _Job(NamedTuple):
    """What one code is put on; the code is None while it is to be made."""

    name: str
    code: CodeId | None
    spans: dict[TranscriptId, list[Span]]


def _jobs(book: Codebook, groups: Iterable[Group], target: Target | None) -> list[_Job]:
    jobs: dict[str, _Job] = {}
    for group in groups:
        name = code_name(group.name) if isinstance(target, Under) else ""
        job = jobs.get(name.casefold())
        if job is None:
            code = target
            if isinstance(target, Under):
                found = _child(book, target.parent, name)
                code = found.id if found is not None else None
            assert not isinstance(code, Under)
            job = jobs[name.casefold()] = _Job(name, code, defaultdict(list))
        for transcript, span in group.passages:
            job.spans[transcript].append(span)
    return list(jobs.values())


def code_name(label: str) -> str:
    """What the code of a group is called: its name on one line, at most 60 characters."""
    return elided(on_one_line(label.replace(">", " ")), IN_VIVO_LENGTH)


def _child(book: Codebook, parent: CodeId | None, name: str) -> Code | None:
    return next((c for c in book.children(parent) if c.name.casefold() == name.casefold()), None)


def _code_of(growing: GrowingCodebook, book: Codebook, job: _Job, target: Target) -> Code:
    """The code of a job, made where it is missing."""
    if not isinstance(target, Under):
        code = book[target]
    else:
        if target.parent is not None and book[target.parent].use == "archived":
            refuse_not_given(book[target.parent])
        if not job.name:
            raise Refused("A group without a name cannot name a code: choose one code for it.")
        code = book[job.code] if job.code is not None else _made(growing, book, job, target)
    refuse_not_given(code)
    return code


def _made(growing: GrowingCodebook, book: Codebook, job: _Job, target: Under) -> Code:
    refuse_others_alias(book, job.name)
    return growing.add(job.name, target.parent)


def _fresh(
    study: Reader, job: _Job, by: CoderId
) -> Iterator[tuple[TranscriptId, list[Span], list[Coding], int]]:
    """In each transcript: what is left to code, what stands there, how much is coded so already."""
    for transcript, spans in job.spans.items():
        wanted = outermost(spans)
        standing: list[Coding] = []
        if job.code is not None:
            standing = list(
                study.codings(transcript=transcript, code=job.code, coder=by, layer="coder")
            )
        fresh = uncovered(wanted, [one.span for one in standing])
        yield transcript, fresh, standing, len(wanted) - len(fresh)


class _Maker(NamedTuple):
    """Makes codings of one transcript with one code."""

    study: Reader
    transcript: TranscriptId
    code: Code
    by: CoderId
    at: str
    make_id: MakeId

    def coding(self, span: Span) -> Coding:
        """The coding of a passage."""
        anchor = Anchor.at(self.study.text(self.transcript), span)
        id = CodingId(self.make_id())
        return new_coding(
            id,
            self.transcript,
            self.code.id,
            self.by,
            "coder",
            anchor,
            self.at,
            version=self.code.version,
        )


def _nothing_left(names: list[str], already: int) -> Refused:
    if not already:
        return Refused("No place is chosen: tick what is to be coded.")
    told = named(*names) if len(names) < 4 else "these codes"
    return Refused(f"All of these are coded {told} by you already: choose another code.")
