"""The verbs that give a passage codes: one, several, a new one, one named by its own words.

Called by the coding page, `coding.quotes` and `coding.sheets`. What can be done with a coding
thereafter is in `coding.changing`. The first coding of a transcript begins the coder's work on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.coding.codebook import add_code
from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.extending import (
    placed,
)
from workbench.coding.growing import GrowingCodebook
from workbench.coding.progress import progress_changes
from workbench.coding.wording import counted, elided, named, on_one_line
from workbench.journal.entry import Change, Draft, adds
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

    Where the coder has the code beside or over the passage, the study's choice is followed (see
    `coding.extending`). Refuses a passage without words or outside the text, and words that have
    the code already.
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
    for code in chosen:
        refuse_not_given(book[code])
    make = _Maker(read, transcript, span, by, layer, now(), make_id)
    changes = {code: placed(read, make.coding(code, book[code].version)) for code in chosen}
    given = [code for code in chosen if changes[code]]
    if not given:
        raise already_on(*(book[code].name for code in chosen))
    done = [change for code in given for change in changes[code]]
    label = f"{_verb(done)} {named(*(book[code].name for code in given))}"
    return Draft(label, (*done, *_begun(read, transcript, by, layer)))


def code_with_new(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    path: str,
    *,
    definition: str = "",
    also: Sequence[CodeId] = (),
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a new code, "A > B" with what is missing above it, and the coding of a passage with it.

    `also` are codes the passage gets with it; those on it already are passed over. Refuses a name
    that stands there already, and what `code_passage` refuses.
    """
    span = chosen_span(read, transcript, start, end)
    added = add_code(read, path, definition=definition, make_id=make_id)
    make = _Maker(read, transcript, span, by, "coder", now(), make_id)
    book, new = read.codebook(), CodeId(added.changes[-1].id)
    others = [
        change
        for code in dict.fromkeys(also)
        for change in placed(read, make.coding(code, book[code].version))
    ]
    label = f"Code new {named(on_one_line(split_path(path)[-1]))}"
    begun = _begun(read, transcript, by, "coder")
    return Draft(label, (*added.changes, *others, adds(make.coding(new, None)), *begun))


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

    The name has at most 60 characters and ends with a whole word. A code at the top that bears it
    already is used.
    """
    span = chosen_span(read, transcript, start, end)
    name = _name_in_vivo(span.of(read.text(transcript)))
    if not name:
        raise Refused("These characters cannot name a code: choose words.")
    growing = GrowingCodebook(read.codebook(), make_id)
    code = growing.child(None, name) or growing.add(name, None)
    refuse_not_given(code)
    make = _Maker(read, transcript, span, by, "coder", now(), make_id)
    done = placed(read, make.coding(code.id, code.version))
    if not done:
        raise already_on(code.name)
    changes = (*map(adds, growing.made), *done, *_begun(read, transcript, by, "coder"))
    return Draft(f"{_verb(done)} in vivo {named(code.name)}", changes)


def _name_in_vivo(words: str) -> str:
    name = elided(words.replace(">", " "), IN_VIVO_LENGTH)
    whole = on_one_line(words.replace(">", " "))
    if name == whole or whole[len(name) - 1 : len(name)].isspace():
        return name
    head, blank, _ = name.rpartition(" ")
    return f"{head}…" if blank else name


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


@dataclass(frozen=True)
class _Maker:
    """Makes codings of one passage with different codes."""

    read: Reader
    transcript: TranscriptId
    span: Span
    by: CoderId
    layer: Layer
    at: str
    make_id: MakeId

    def coding(self, code: CodeId, version: DefinitionId | None) -> Coding:
        """A coding of the passage with a code, under a version of its definition."""
        anchor = Anchor.at(self.read.text(self.transcript), self.span)
        id = CodingId(self.make_id())
        return new_coding(
            id, self.transcript, code, self.by, self.layer, anchor, self.at, version=version
        )


def _begun(read: Reader, transcript: TranscriptId, by: CoderId, layer: Layer) -> tuple[Change, ...]:
    """The change that marks a transcript in progress for a coder who had not started it."""
    if layer != "coder" or read.progress(by, transcript) != "not started":
        return ()
    return progress_changes(read, [(by, transcript)], "in progress")


def _verb(changes: Iterable[Change]) -> str:
    """What giving codes comes to: a coding is added, or all there is grows."""
    return "Code" if any(c.kind == "coding" and c.before is None for c in changes) else "Extend"


def already_on(*names: str) -> Refused:
    """The refusal of codes that are on a passage already."""
    verb = "is" if len(names) == 1 else "are"
    return Refused(f"{named(*names)} {verb} already on this passage.")
