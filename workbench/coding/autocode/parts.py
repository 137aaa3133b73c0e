"""Every segment of a kind or label, and every session as a whole.

Called by the page Autocode and by `workbench autocode segments`.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.coding.at_once.groups import Group, Passage
from workbench.coding.autocode.counting import counted_parts
from workbench.coding.finding.limits import EVERYWHERE, Limits, Where
from workbench.model.ids import CoderId
from workbench.model.names import folded
from workbench.model.occasion import SegmentKind
from workbench.model.reading import Reader
from workbench.transcripts.occasions.limits import Limit, Part, limited, parts_of, whole

SESSION = "session"
"""The kind of a group that is a session."""


def by_segments(
    read: Reader, where: Where = EVERYWHERE, *, me: CoderId, parts: Sequence[Part] = ()
) -> tuple[Group, ...]:
    """The segments of each label of each kind, one group for each, in the order of the kinds.

    Segments of a kind without a label are a group named like the kind. What no phase is marked in
    belongs to the table of its session. With `parts` only these are given.
    """
    limits, study = Limits(read, where, me), whole(read)
    groups = []
    for kind, label in _labels(study):
        if parts and not any(_is_part(part, kind, label) for part in parts):
            continue
        passages = _passages(read, limits, kind, label)
        if passages:
            groups.append(Group(label or kind.capitalize(), passages, kind))
    return tuple(groups)


def by_sessions(read: Reader, where: Where = EVERYWHERE, *, me: CoderId) -> tuple[Group, ...]:
    """All of each session that counts: a passage for each of its transcripts."""
    limits = Limits(read, where, me)
    groups = []
    for session in read.sessions():
        passages: list[Passage] = []
        for transcript in read.transcripts():
            if transcript.session == session.id and transcript.id in limits.order:
                spans = counted_parts(
                    read, limits, transcript.id, whole(read).extents(transcript.id)
                )
                passages += [(transcript.id, span) for span in spans]
        if passages:
            groups.append(Group(session.label, tuple(passages), SESSION))
    return tuple(groups)


def _labels(study: Reader) -> list[tuple[SegmentKind, str]]:
    """Every kind with every label it has; "" where segments of a kind have none."""
    bare = {one.kind for one in study.segments() if not one.label}
    known = parts_of(study)
    return [
        (part.kind, part.label)
        for part in known
        if part.label or part.kind in bare or part.kind == "verbatim"
    ]


def _is_part(part: Part, kind: SegmentKind, label: str) -> bool:
    return part.kind == kind and (not part.label or folded(part.label) == folded(label))


def _passages(read: Reader, limits: Limits, kind: SegmentKind, label: str) -> tuple[Passage, ...]:
    study = whole(read)
    chosen = limited(study, Limit((Part(kind, label),)))
    found: list[Passage] = []
    for transcript in limits.order:
        if label or kind == "verbatim":
            spans = chosen.extents(transcript)
        else:
            marked = study.segments(transcript)
            spans = [one.span for one in marked if one.kind == kind and not one.label]
        for span in spans:
            pieces = counted_parts(read, limits, transcript, [span])
            found += [(transcript, piece) for piece in pieces]
    return tuple(found)
