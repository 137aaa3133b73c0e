"""The verbs of a passage: code it, recode it, move its ends, take codes off it.

Called by the coding page, `coding.quotes` and `coding.sheets`. A coding belongs to its coder:
nobody else changes it. What was agreed on (the layer "consensus") belongs to everyone. The first
coding of a transcript begins the coder's work on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.coding.codebook import add_code
from workbench.coding.growing import GrowingCodebook
from workbench.coding.memos import memo_removals
from workbench.coding.progress import progress_changes
from workbench.coding.wording import counted, elided, named, on_one_line
from workbench.journal.entry import Change, Draft, adds, removes_all, sets
from workbench.model import clock
from workbench.model.anchor import Anchor
from workbench.model.clock import Now
from workbench.model.codebook import split_path
from workbench.model.coding import Coding, Layer
from workbench.model.errors import Refused
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    DefinitionId,
    MakeId,
    TranscriptId,
    new_id,
)
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed

IN_VIVO_LENGTH = 60
"""The longest name, in code points, that a code takes from a passage."""


def code_passage(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    code: CodeId,
    *,
    by: CoderId,
    layer: Layer = "coder",
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the coding of one passage with one code, without the blanks at its ends.

    Refuses a passage without words or outside the text, and a coding that is there already.
    """
    return code_many(
        read, transcript, start, end, [code], by=by, layer=layer, now=now, make_id=make_id
    )


def code_many(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    codes: Sequence[CodeId],
    *,
    by: CoderId,
    layer: Layer = "coder",
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the coding of one passage with several codes; those on it already are passed over.

    Refuses when all of them are, and what `code_passage` refuses.
    """
    book = read.codebook()
    span = chosen_span(read, transcript, start, end)
    chosen = list(dict.fromkeys(codes))
    if not chosen:
        raise Refused("No code is chosen: choose one for this passage.")
    fresh = [c for c in chosen if not _is_coded(read, transcript, c, by, layer, span)]
    if not fresh:
        raise _already(*(book[code].name for code in chosen))
    anchor = Anchor.at(read.text(transcript), span)
    at = now()
    codings = [
        new_coding(
            CodingId(make_id()),
            transcript,
            code,
            by,
            layer,
            anchor,
            at,
            version=book[code].version,
        )
        for code in fresh
    ]
    label = f"Code {named(*(book[code].name for code in fresh))}"
    return Draft(label, (*map(adds, codings), *_begun(read, transcript, by, layer)))


def code_with_new(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    path: str,
    *,
    definition: str = "",
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a new code, "A > B" with what is missing above it, and the coding of a passage with it.

    Refuses a name that stands there already, and what `code_passage` refuses.
    """
    span = chosen_span(read, transcript, start, end)
    added = add_code(read, path, definition=definition, make_id=make_id)
    code = CodeId(added.changes[-1].id)
    anchor = Anchor.at(read.text(transcript), span)
    coding = new_coding(
        CodingId(make_id()), transcript, code, by, "coder", anchor, now(), version=None
    )
    name = split_path(path)[-1]
    begun = _begun(read, transcript, by, "coder")
    return Draft(f"Code new {named(on_one_line(name))}", (*added.changes, adds(coding), *begun))


def in_vivo(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a code named by the words of a passage, and the coding of the passage with it.

    The name has at most 60 characters. A code at the top that bears it already is used.
    """
    span = chosen_span(read, transcript, start, end)
    anchor = Anchor.at(read.text(transcript), span)
    name = elided(anchor.exact.replace(">", " "), IN_VIVO_LENGTH)
    if not name:
        raise Refused("These characters cannot name a code: choose words.")
    growing = GrowingCodebook(read.codebook(), make_id)
    code = growing.child(None, name) or growing.add(name, None)
    if _is_coded(read, transcript, code.id, by, "coder", span):
        raise _already(code.name)
    coding = new_coding(
        CodingId(make_id()),
        transcript,
        code.id,
        by,
        "coder",
        anchor,
        now(),
        version=code.version,
    )
    begun = _begun(read, transcript, by, "coder")
    changes = (*map(adds, growing.made), adds(coding), *begun)
    return Draft(f"Code in vivo {named(code.name)}", changes)


def recode(read: Reader, coding: CodingId, code: CodeId, *, by: CoderId) -> Draft:
    """Draft another code for a coding; refuses one that is on the passage already."""
    book = read.codebook()
    old = _own(read, read.coding(coding), by)
    if code != old.code and _is_coded(read, old.transcript, code, old.coder, old.layer, old.span):
        raise _already(book[code].name)
    label = f"Recode {named(book[old.code].name)} as {named(book[code].name)}"
    return Draft(label, sets(old, code=code, version=book[code].version))


def resize(read: Reader, coding: CodingId, start: int, end: int, *, by: CoderId) -> Draft:
    """Draft other ends for a coding, without blanks; refuses what `code_passage` refuses."""
    old = _own(read, read.coding(coding), by)
    name = read.codebook()[old.code].name
    span = chosen_span(read, old.transcript, start, end)
    if span != old.span and _is_coded(read, old.transcript, old.code, old.coder, old.layer, span):
        raise _already(name)
    anchor = Anchor.at(read.text(old.transcript), span)
    changes = sets(
        old,
        start=span.start,
        end=span.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
    )
    return Draft(f"Resize {named(name)}", changes)


def remove_codings(read: Reader, ids: Iterable[CodingId], *, by: CoderId) -> Draft:
    """Draft the removal of codings with the memos about them."""
    codings = [_own(read, read.coding(id), by) for id in dict.fromkeys(ids)]
    if not codings:
        raise Refused("No coding is chosen: choose what to remove.")
    name = named(read.codebook()[codings[0].code].name)
    label = f"Remove {name}" if len(codings) == 1 else f"Remove {counted(len(codings), 'coding')}"
    memos = memo_removals(read, [coding.id for coding in codings])
    return Draft(label, (*memos, *removes_all(codings)))


def chosen_span(read: Reader, transcript: TranscriptId, start: int, end: int) -> Span:
    """The passage from `start` to `end` without the blanks at its ends.

    Refuses one that is not in the text and one that holds no words.
    """
    text = read.text(transcript)
    if not 0 <= start <= end <= len(text):
        raise Refused(
            f"{start} to {end} is not a passage of {named(read.transcript(transcript).name)},"
            f" which has {counted(len(text), 'character')}: choose one inside it."
        )
    span = trimmed(text, start, end)
    if span is None:
        raise Refused("There are no words in this passage: choose some first.")
    return span


def new_coding(
    id: CodingId,
    transcript: TranscriptId,
    code: CodeId,
    coder: CoderId,
    layer: Layer,
    anchor: Anchor,
    at: str,
    *,
    version: DefinitionId | None,
) -> Coding:
    """Make the coding of an anchored passage, under the `version` of the code's definition."""
    return Coding(
        id=id,
        transcript=transcript,
        code=code,
        coder=coder,
        layer=layer,
        start=anchor.span.start,
        end=anchor.span.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
        at=at,
        version=version,
    )


def _begun(read: Reader, transcript: TranscriptId, by: CoderId, layer: Layer) -> tuple[Change, ...]:
    """The change that marks a transcript in progress for a coder who had not started it."""
    if layer != "coder" or read.progress(by, transcript) != "not started":
        return ()
    return progress_changes(read, [(by, transcript)], "in progress")


def _is_coded(
    read: Reader, transcript: TranscriptId, code: CodeId, by: CoderId, layer: Layer, span: Span
) -> bool:
    """Whether the coder, or in the agreed layer anyone, has the code on exactly this passage."""
    return any(
        (coding.start, coding.end) == (span.start, span.end)
        and coding.layer == layer
        and (layer == "consensus" or coding.coder == by)
        for coding in read.codings(transcript=transcript, code=code)
    )


def _already(*names: str) -> Refused:
    verb = "is" if len(names) == 1 else "are"
    return Refused(f"{named(*names)} {verb} already on this passage.")


def _own(read: Reader, coding: Coding, by: CoderId) -> Coding:
    if coding.layer == "coder" and coding.coder != by:
        maker = read.coder(coding.coder).name
        name = named(read.codebook()[coding.code].name)
        raise Refused(f"{name} on this passage was made by {maker}; only {maker} can change it.")
    return coding
