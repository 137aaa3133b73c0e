"""Codings as the rows of a sheet, out and in.

Called by the command line and `project.sample`, which read and write the files.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import cast, get_args

from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.growing import GrowingCodebook
from workbench.coding.memos import memos_by_subject
from workbench.coding.passages import new_coding
from workbench.coding.progress import progress_changes
from workbench.coding.rows import Cells, Duplicate, Passages, RefusedRow, numbered_rows, refused
from workbench.coding.valuing import CERTAINTIES, on_scale
from workbench.coding.wording import counted, listed, named, on_one_line
from workbench.journal.entry import Change, Draft, Identified, adds
from workbench.model import clock
from workbench.model.anchor import Anchor
from workbench.model.clock import Now
from workbench.model.codebook import Code
from workbench.model.coding import Certainty, Coding, Layer
from workbench.model.errors import Refused
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    MakeId,
    MemoId,
    TranscriptId,
    new_id,
)
from workbench.model.memo import Memo
from workbench.model.names import folded
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.model.span import Span

REQUIRED = ("coder", "transcript", "start", "end", "code")
COLUMNS = (*REQUIRED, "text", "memo", "value", "certainty")


def export_rows(
    read: Reader, *, coder: CoderId | None = None, layer: Layer = "coder"
) -> list[dict[str, str]]:
    """Write codings as rows with the columns `COLUMNS`, by transcript and place.

    The code is its path, "A > B"; the memo all memos about the coding, one on each line.
    """
    book = read.codebook()
    coders = {someone.id: someone.name for someone in read.coders()}
    memos = memos_by_subject(read)
    return [
        {
            "coder": coders[coding.coder],
            "transcript": transcript.name,
            "start": str(coding.start),
            "end": str(coding.end),
            "code": book.path(coding.code),
            "text": coding.exact,
            "memo": "\n".join(memo.text for memo in memos.get(coding.id, ())),
            "value": coding.value,
            "certainty": coding.certainty,
        }
        for transcript in read.transcripts()
        for coding in read.codings(transcript=transcript.id, coder=coder, layer=layer)
    ]


def import_rows(
    read: Reader,
    rows: Iterable[Mapping[str, object]],
    *,
    finished: bool,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> tuple[Draft, list[RefusedRow]]:
    """Draft the codings of a sheet; list the rows that do not go in, with the reason.

    Columns: coder, transcript, start, end, code, and if wanted text, memo, value on the scale of
    the code, certainty, and layer ("coder" or "consensus"). Offsets are taken as they are, and
    codings beside or over each other stay apart, whatever the study does while coding: a sheet is
    what somebody found, or what another program did. Unknown coders and codes are made, a code
    with those above it. A row whose coding is there already changes nothing, so a sheet that comes
    twice does as much as one that comes once. With `finished`, every coder of the sheet has
    finished every transcript of the sheet.
    """
    sheet = list(numbered_rows(rows, REQUIRED))
    intake = _Intake(read, [cells["code"] for _, cells in sheet], now(), make_id)
    troubles: list[RefusedRow] = []
    for line, cells in sheet:
        try:
            intake.take(cells)
        except Refused as trouble:
            troubles.append(refused(line, trouble))
    label = f"Import {counted(len(intake.codings), 'coding')}"
    return Draft(label, intake.changes(finished)), troubles


class _Intake:
    """What the rows taken so far put into the study."""

    def __init__(self, read: Reader, paths: Collection[str], at: str, make_id: MakeId) -> None:
        self.codings: list[Coding] = []
        self._memos: list[Memo] = []
        self._read = read
        self._at = at
        self._make_id = make_id
        self._passages = Passages(read)
        self._codes = GrowingCodebook(read.codebook(), make_id, paths)
        self._coders = {folded(coder.name): coder for coder in read.coders()}
        self._new_coders: list[Coder] = []
        self._standing = {_place(coding) for coding in read.codings()}
        self._workers: dict[CoderId, None] = {}
        self._worked: dict[TranscriptId, None] = {}

    def take(self, cells: Cells) -> None:
        """Take one row in; raises Refused, or Duplicate, and then takes nothing of it."""
        transcript = self._passages.transcript(cells)
        span = self._passages.span(cells, transcript)
        layer = _layer(cells)
        name, path = on_one_line(cells["coder"]), cells["code"]
        if not name:
            raise Refused("The row names no coder.")
        if not path.replace(">", "").strip():
            raise Refused("The row names no code.")
        known = self._codes.find(path)
        if known is not None:
            refuse_not_given(known)
        value = on_scale(known or _unscaled(path), cells.get("value", ""))
        certainty = _certainty(cells)
        coder = self._coder(name)
        if layer == "coder":
            self._workers[coder.id] = None
            self._worked[transcript.id] = None
        anchor = Anchor.at(self._passages.text(transcript), span)
        code = self._codes.ensure(path)
        coding = new_coding(
            CodingId(self._make_id()),
            transcript.id,
            code,
            coder.id,
            layer,
            anchor,
            self._at,
            version=self._codes[code].version,
        )
        self._put(replace(coding, value=value, certainty=certainty), path, name)
        if cells.get("memo", "").strip():
            memo = cells["memo"].replace("\r\n", "\n").strip()
            self._memos.append(
                Memo(MemoId(self._make_id()), "coding", coding.id, memo, coder.id, self._at)
            )

    def changes(self, finished: bool) -> tuple[Change, ...]:
        """All changes, what is named by others before what names it."""
        pairs = [(coder, transcript) for coder in self._workers for transcript in self._worked]
        made: tuple[Identified, ...] = (
            *self._new_coders,
            *self._codes.made,
            *self.codings,
            *self._memos,
        )
        work = progress_changes(self._read, pairs, "finished") if finished else ()
        return (*map(adds, made), *work)

    def _coder(self, name: str) -> Coder:
        coder = self._coders.get(folded(name))
        if coder is None:
            coder = Coder(CoderId(self._make_id()), name)
            self._coders[folded(name)] = coder
            self._new_coders.append(coder)
        return coder

    def _put(self, coding: Coding, path: str, coder: str) -> None:
        if _place(coding) in self._standing:
            raise Duplicate(
                f"{named(path.strip())} by {coder} is already at {coding.start} to {coding.end}."
            )
        self._standing.add(_place(coding))
        self.codings.append(coding)


def _unscaled(path: str) -> Code:
    """A code as a sheet makes it: without a scale."""
    return Code(CodeId(""), path.strip(), None, 0)


def _place(coding: Coding) -> tuple[str, str, str, str, Span]:
    return (coding.transcript, coding.coder, coding.layer, coding.code, coding.span)


def _certainty(cells: Cells) -> Certainty:
    said = cells.get("certainty", "").strip().casefold()
    if said not in CERTAINTIES:
        raise Refused(
            f"{named(said)} is no certainty: write {listed(map(named, CERTAINTIES[1:]))}."
        )
    return said


def _layer(cells: Cells) -> Layer:
    layer = cells.get("layer", "").strip().casefold() or "coder"
    if layer not in get_args(Layer):
        raise Refused(f"{named(layer)} is no layer: write coder or consensus.")
    return cast(Layer, layer)
