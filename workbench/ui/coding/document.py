"""What the head says of the transcript that is open, and which one is opened first.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.coding.progress import coverage
from workbench.findings.next_steps import bookmark
from workbench.model.coding import Progress
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.transcripts.occasions.speaking import words_in
from workbench.ui.coding.head import DocumentHead, Entry
from workbench.ui.coding.whose import Whose
from workbench.ui.desk import Desk
from workbench.ui.widgets.when import calendar_day


def _tr(words: str) -> str:
    return QCoreApplication.translate("coding document", words)


def entries(read: Reader, me: CoderId) -> tuple[Entry, ...]:
    """The transcripts to choose from, with their sessions and how far one is."""
    sessions = {session.id: session.label for session in read.sessions()}
    mine = {work.transcript: work.progress for work in read.work() if work.coder == me}
    said: dict[Progress, str] = {
        "finished": "✓",
        "in progress": _tr("in progress"),
        "not started": "",
    }
    return tuple(
        Entry(
            t.id,
            title(t.name, sessions.get(t.session, "")),
            said[mine.get(t.id, "not started")],
        )
        for t in read.transcripts()
    )


def where_i_stopped(read: Reader, me: CoderId) -> tuple[TranscriptId | None, int | None]:
    """The transcript one is in the middle of and the place there, or else the first."""
    found = bookmark(read, me)
    if found is not None:
        return found.transcript, found.start
    return next((t.id for t in read.transcripts()), None), None


def title(name: str, session: str) -> str:
    """The name of a transcript with its session, unless they are the same."""
    return name if not session or session.casefold() == name.casefold() else f"{name} · {session}"


def finished_count(read: Reader, me: CoderId) -> int:
    """How many transcripts a coder has finished."""
    return sum(w.coder == me and w.progress == "finished" for w in read.work())


def size(read: Reader, transcript: TranscriptId) -> str:
    """How long it is, how much of it is counted, and when it was."""
    here = read.transcript(transcript)
    session = next((s for s in read.sessions() if s.id == here.session), None)
    when = calendar_day(session.held_on) if session is not None else ""
    counted = words_in(read, transcript)
    words = _tr("1 word") if here.words == 1 else _tr("{n} words")
    if counted != here.words:
        words = _tr("{counted} of {n} words").format(counted=f"{counted:,}", n="{n}")
    return " · ".join(filter(None, (words.format(n=f"{here.words:,}"), when)))


def meta(read: Reader, transcript: TranscriptId, me: CoderId) -> str:
    """How much of it one has coded, and the same; this reads all one's codings."""
    share = coverage(read, transcript, me) or 0.0
    coded = _tr("{n} % coded").format(n=round(share * 100))
    if 0 < share < 0.005:
        coded = _tr("under 1 % coded")
    return f"{coded} · {size(read, transcript)}"


def show_head(head: DocumentHead, desk: Desk, whose: Whose, here: TranscriptId) -> None:
    """Show in the head which transcript is open, whose codings, and how far one is."""
    if here != head.here:
        head.show_meta(size(desk.counting, here))
    head.show_transcripts(entries(desk.read, desk.me), here)
    head.show_views(whose.names(), whose.index(), whose.why_not())
    head.show_finished(whose.finished, usable=not desk.project.read_only)
