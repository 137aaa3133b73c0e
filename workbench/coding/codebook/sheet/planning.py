"""Plan what the sheet of a codebook would bring into a study: row by row, before anything is done.

Called by both faces, which show the plan. Rows and cells that cannot go in are left out and
said. An empty cell says nothing and changes nothing; no code is removed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.coding.codebook import versions
from workbench.coding.codebook.describing import CodeFields, tidied
from workbench.coding.codebook.naming import proper_name, refuse_others_alias
from workbench.coding.codebook.scales import revalued
from workbench.coding.codebook.sheet.cells import foreign_colour, settle_keys, settle_names, wished
from workbench.coding.codebook.sheet.columns import CODE, Headings, headings_of
from workbench.coding.growing import GrowingCodebook
from workbench.coding.wording import counted, named
from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.codebook import DEFINING, Code, join_path
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, MakeId, new_id
from workbench.model.reading import Reader
from workbench.transcripts.plans import Outcome, Plan, PlannedRow, Problem, Rows


def plan_codebook(
    read: Reader,
    rows: Rows,
    *,
    by: CoderId,
    columns: Sequence[str] = (),
    first_line: int = 2,
    keep: bool = False,
    changed: versions.Kind | None = None,
    source: str = "",
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Plan:
    """Plan the import of a codebook; Refused when the sheet has no codes.

    A code that is there already gets what the row says of it, and with `keep` only what it does
    not have yet. Another definition makes a version, `changed` as in `describe_code`; `source`
    is the name of the file.
    """
    headings = headings_of(columns or dict.fromkeys(name for row in rows for name in row))
    intake = _Intake(read, headings, rows, keep, make_id)
    for line, row in enumerate(rows, first_line):
        if any(cell.strip() for cell in row.values()):
            intake.take(line, headings.cells(row))
    if not intake.rows:
        raise Refused("The table holds no codes: it needs a row for each.")
    intake.settle()
    reason = f"Imported from “{source}”" if source else "Imported from a sheet"
    changes = intake.changes(by, changed, reason, now)
    going = sum(row.outcome in ("new", "changed") for row in intake.rows)
    return Plan(
        tuple(intake.rows),
        tuple(sorted(intake.problems, key=lambda problem: problem.line)),
        Draft(f"Import a codebook of {counted(going, 'code')}", changes, reason),
        notes=tuple(intake.notes),
        columns=headings.told,
    )


@dataclass
class Taken:
    """A row that is understood: its code as it is to be, and what the row said of it."""

    line: int
    code: Code
    cells: Mapping[str, str]


@dataclass
class _Intake:
    """What the rows taken so far make of the codebook."""

    read: Reader
    headings: Headings
    sheet: Rows
    keep: bool
    make_id: MakeId
    rows: list[PlannedRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._book = self.read.codebook()
        paths = [self.headings.path(self.headings.cells(row)) for row in self.sheet]
        self._spelled = any(len(path) > 1 for path in paths) or self.headings.is_ours
        self._growing = GrowingCodebook(self._book, self.make_id, [*map(join_path, paths)])
        self._taken: dict[CodeId, Taken] = {}

    def take(self, line: int, cells: dict[str, str]) -> None:
        """Take one row in, or leave it out and say why."""
        names = self.headings.path(cells)
        label = join_path(names) or cells.get(CODE, "").strip()
        try:
            code = self._code(names)
        except Refused as refusal:
            self._leave_out(line, label, refusal.sentence)
            return
        if code.id in self._taken:
            earlier = self._taken[code.id].line
            self._leave_out(
                line, label, f"“{label}” stands in row {earlier} already; keep one row for each."
            )
            return
        is_new = code.id not in self._book
        fields, troubles = wished(code, cells, keep=self.keep and not is_new)
        self.problems += [Problem(line, column, said) for column, said in troubles]
        wanted = replace(code, **fields)  # type: ignore[arg-type]
        self._taken[code.id] = Taken(line, tidied(code, wanted), cells)
        self.rows.append(PlannedRow(line, label, "new" if is_new else "unchanged"))

    def settle(self) -> None:
        """Let keys and other names go to one code each, and say what becomes of the rows."""
        taken = list(self._taken.values())
        settle_keys(self._book, taken, self.problems, self.notes, keep=self.keep)
        made = {code.id: code for code in self._growing.made}
        settle_names(
            {**{c.id: c for c in self._book.codes}, **made}, taken, self.problems, self.keep
        )
        self._following = {one.code.id: self._values(one) for one in taken}
        outcomes = {one.line: self._outcome(one) for one in taken}
        self.rows = [
            replace(row, outcome=outcomes[row.line]) if row.line in outcomes else row
            for row in self.rows
        ]
        strange = next((c for one in taken if (c := foreign_colour(one.cells))), "")
        if strange:
            self.notes.append(
                f"Colours such as {named(strange)} are not taken: codes have our own."
            )
        held = [c.name for c in self._growing.made if c.id not in self._taken]
        if held:
            self.notes.append(f"{named(*held)} will be made to hold the codes below.")

    def changes(
        self, by: CoderId, changed: versions.Kind | None, reason: str, now: Now
    ) -> tuple[Change, ...]:
        """All changes, codes before those below them."""
        found = [
            adds(self._taken[code.id].code if code.id in self._taken else code)
            for code in self._growing.made
        ]
        for one in self._taken.values():
            old = self._book.get(one.code.id)
            if old is None:
                continue
            written, version = versions.redefined(
                old,
                self.read.definitions(old.id),
                {name: getattr(one.code, name) for name in DEFINING},
                by=by,
                changed=changed,
                reason=reason,
                now=now,
                make_id=self.make_id,
            )
            rest = {
                name: getattr(one.code, name)
                for name in CodeFields.__annotations__
                if name not in DEFINING
            }
            found += [*written, *sets(old, **rest, **version), *self._following[old.id]]
        return tuple(found)

    def _code(self, names: Sequence[str]) -> Code:
        if not names:
            raise Refused("there is no code in this row; name it under “code”.")
        found = self._at(names)
        if found is not None:
            return found
        refuse_others_alias(self._book, names[-1])
        if not self._spelled and (alone := self._growing.find(join_path(names))) is not None:
            return alone
        proper = [proper_name(name) for name in names]
        made = self._growing.ensure_under(None, proper)
        assert made is not None
        return self._growing[made]

    def _at(self, names: Sequence[str]) -> Code | None:
        found: Code | None = None
        for name in names:
            found = self._growing.child(found.id if found else None, name)
            if found is None:
                return None
        return found

    def _values(self, one: Taken) -> tuple[Change, ...]:
        """What becomes of the values where a scale changes; one that cannot stays as it is."""
        old = self._book.get(one.code.id)
        if old is None:
            return ()
        if one.code.use == "folder" and old.use != "folder" and self.read.codings(code=old.id):
            said = "it has codings and cannot become a folder; give these another code first."
            self.problems.append(Problem(one.line, "use", said))
            one.code = replace(one.code, use=old.use, key=old.key)
        try:
            return revalued(self.read, old, one.code, {})
        except Refused as refusal:
            self.problems.append(Problem(one.line, "scale", refusal.sentence))
            one.code = replace(
                one.code,
                scale=old.scale,
                scale_labels=old.scale_labels,
                scale_from=old.scale_from,
                scale_to=old.scale_to,
            )
            return ()

    def _outcome(self, one: Taken) -> Outcome:
        old = self._book.get(one.code.id)
        if old is None:
            return "new"
        if one.code == old:
            self._note_kept(one, old)
            return "unchanged"
        different = [name for name in DEFINING if getattr(old, name) != getattr(one.code, name)]
        if any(getattr(old, name) for name in different):
            uses = self.read.code_counts().get(old.id, 0)
            what = " and ".join(name.replace("_", "-") for name in different)
            used = f", and is used in {counted(uses, 'passage')}" if uses else ""
            self.notes.append(f"Row {one.line}: {named(old.name)} gets another {what}{used}.")
        self._note_kept(one, old)
        return "changed"

    def _note_kept(self, one: Taken, old: Code) -> None:
        if not self.keep:
            return
        said = [
            column
            for column in ("definition", "include", "exclude", "example", "counter-example")
            if (cell := one.cells.get(column, "")).strip()
            and cell != getattr(one.code, column.replace("-", "_"))
        ]
        if said:
            what = " and ".join(said)
            self.notes.append(f"Row {one.line}: {named(old.name)} keeps its {what}.")

    def _leave_out(self, line: int, label: str, sentence: str) -> None:
        self.problems.append(Problem(line, "", sentence))
        self.rows.append(PlannedRow(line, label, "left out"))
