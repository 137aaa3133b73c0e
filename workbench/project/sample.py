"""The sample study, built from its sources through the public verbs.

`workbench sample`, the door on the start of the window, and the largest story test call it.
What it does is what two researchers would do: import, code, finish, talk, gather, choose.

Called by `cli.studies` and `ui.main_window`.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from workbench import resources
from workbench.agreement.reconcile import accept_agreed, decide, open_disagreements
from workbench.coding import sheets as coding_sheets
from workbench.coding.codebook import add_code, assign_key
from workbench.coding.memos import write_memo
from workbench.coding.progress import set_progress
from workbench.coding.quotes import trim_quote
from workbench.journal.entry import Draft
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.codebook import join_path, split_path
from workbench.model.coding import Progress
from workbench.model.decision import Outcome
from workbench.model.errors import Environment, Refused
from workbench.model.ids import CoderId, MakeId, TranscriptId, new_id
from workbench.model.transcript import Transcript
from workbench.project.session import Project
from workbench.themes import sheets as theme_sheets
from workbench.themes.building import describe_theme
from workbench.transcripts.importing import Choices, import_transcripts, read_file
from workbench.transcripts.occasions.describing import describe_session, describe_study
from workbench.transcripts.occasions.segment_sheet import plan_segments
from workbench.transcripts.people import sheet as participant_sheet
from workbench.transcripts.people.speakers import map_speaker

FILE = "Linking records in Ashmere.dwb"
TALK = (".docx", ".vtt", ".txt", ".srt")

Row = Mapping[str, str]


def sample_study(folder: Path, *, now: Now = clock.now, make_id: MakeId = new_id) -> Path:
    """Write the sample study and its source transcripts into a folder; return the study's path.

    What is there already is left as it is.
    """
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source in talk():
            if not (folder / source.name).exists():
                shutil.copyfile(source, folder / source.name)
    except OSError as error:
        raise Environment(
            f"The sample study cannot be written into “{folder}”: {error.strerror or error}. "
            "Choose another folder."
        ) from error
    if not path.exists():
        half = folder / f"being written {make_id()[:8]}.dwb"
        try:
            _Building(half, now, make_id).build()
            half.replace(path)
        finally:
            half.unlink(missing_ok=True)
    return path


def talk() -> list[Path]:
    """The source transcripts that ship with the program."""
    sources = resources.path("sample-study").iterdir()
    return sorted(source for source in sources if source.suffix in TALK)


class _Building:
    """The sample study while it is being built."""

    def __init__(self, path: Path, now: Now, make_id: MakeId) -> None:
        self._about = json.loads(_source("study.json").read_text(encoding="utf-8"))
        first, *others = self._about["coders"]
        self._project = Project.create(
            path, title=self._about["title"], coder=first, now=now, make_id=make_id
        )
        self._coders: dict[str, CoderId] = {first: self._project.me}
        for name in others:
            self._coders[name] = self._project.add_coder(name).id

    def build(self) -> None:
        """Do everything, in the order of the researchers' days."""
        with self._project:
            self._describe()
            self._import_talk()
            self._name_people()
            self._mark_segments()
            self._make_codebook()
            self._code()
            self._write_memos()
            self._talk_it_over()
            self._gather_themes()
            self._choose_quotes()

    @property
    def _read(self) -> Any:
        return self._project.read

    def _do(self, draft: Draft) -> None:
        if draft.changes:
            self._project.do(draft)

    def _as(self, name: str) -> CoderId:
        if self._project.me != self._coders[name]:
            self._project.act_as(self._coders[name])
        return self._coders[name]

    def _describe(self) -> None:
        about = {name: self._about[name] for name in ("question", "authors", "procedure")}
        self._do(describe_study(self._read, **about))

    def _import_talk(self) -> None:
        sources = [
            (read_file(_source(session["file"])), Choices(session=session["label"]))
            for session in self._about["sessions"]
        ]
        for draft in import_transcripts(
            self._read,
            sources,
            by=self._project.me,
            now=self._project.now,
            make_id=self._project.make_id,
        ):
            self._do(draft)
        for session in self._read.sessions():
            about = next(s for s in self._about["sessions"] if s["label"] == session.label)
            details = {name: about[name] for name in ("kind", "held_on", "place", "about")}
            self._do(describe_session(self._read, session.id, **details))

    def _name_people(self) -> None:
        rows = [row for row in _table("participants.csv") if row["role"] == "participant"]
        people = [{k: v for k, v in row.items() if k != "session"} for row in rows]
        self._do(participant_sheet.plan(self._read, people, make_id=self._project.make_id).draft)
        for speaker in self._read.speakers():
            role = self._about["roles"].get(speaker.label)
            if role and speaker.role != role:
                self._do(map_speaker(self._read, speaker.id, None, role))

    def _mark_segments(self) -> None:
        rows = [
            {**row, "transcript": self._transcript(row["transcript"]).name}
            for row in _table("segments.csv")
        ]
        planned = plan_segments(self._read, rows, make_id=self._project.make_id)
        _all_went_in(planned.problems)
        self._do(planned.draft)

    def _make_codebook(self) -> None:
        for row in _table("codebook.csv"):
            *above, name = split_path(row["path"])
            parent = self._read.codebook().find(join_path(above)) if above else None
            self._do(
                add_code(
                    self._read,
                    name,
                    parent=parent.id if parent else None,
                    colour=int(row["colour"]),
                    definition=row["definition"],
                    include=row["include"],
                    exclude=row["exclude"],
                    example=row["example"],
                    make_id=self._project.make_id,
                )
            )
            if row["key"]:
                code = self._read.codebook().find(row["path"])
                self._do(assign_key(self._read, code.id, row["key"]))

    def _code(self) -> None:
        rows = _table("codings.csv")
        for name in self._coders:
            self._as(name)
            sheet = [self._placed(row) for row in rows if row["coder"] == name]
            draft, troubles = coding_sheets.import_rows(
                self._read,
                sheet,
                finished=False,
                now=self._project.now,
                make_id=self._project.make_id,
            )
            _all_went_in(troubles)
            self._do(draft)
        for row in _table("work.csv"):
            progress: Progress = row["progress"]  # type: ignore[assignment]
            transcript = self._transcript(row["transcript"]).id
            self._do(set_progress(self._read, transcript, progress, by=self._as(row["coder"])))

    def _write_memos(self) -> None:
        for row in _table("memos.csv"):
            subject = self._read.study().id
            if row["about"] == "transcript":
                subject = self._transcript(row["subject"]).id
            elif row["about"] == "code":
                subject = self._read.codebook().find(row["subject"]).id
            self._do(
                write_memo(
                    self._read,
                    row["about"],  # type: ignore[arg-type]
                    subject,
                    row["text"],
                    by=self._as(row["coder"]),
                    now=self._project.now,
                    make_id=self._project.make_id,
                )
            )

    def _talk_it_over(self) -> None:
        first, second = self._coders.values()
        by = self._as(next(iter(self._coders)))
        self._do(accept_agreed(self._read, first, second, by=by, now=self._project.now))
        for row in _table("decisions.csv"):
            place = self._transcript(row["transcript"]).id
            outcome: Outcome = row["outcome"]  # type: ignore[assignment]
            disagreement = next(
                d
                for d, _ in open_disagreements(self._read, first, second)
                if d.transcript == place
                and d.kind == row["kind"]
                and _words(d.first) == row["quote_ada"]
                and _words(d.second) == row["quote_ben"]
            )
            self._do(
                decide(
                    self._read,
                    disagreement,
                    outcome,
                    reason=row["reason"],
                    by=by,
                    now=self._project.now,
                )
            )

    def _gather_themes(self) -> None:
        draft, troubles = theme_sheets.import_themes(
            self._read, _table("themes.csv"), make_id=self._project.make_id
        )
        _all_went_in(troubles)
        self._do(draft)
        for row in _table("narratives.csv"):
            theme = next(t for t in self._read.themes() if t.title == row["theme"])
            self._do(describe_theme(self._read, theme.id, narrative=row["narrative"]))

    def _choose_quotes(self) -> None:
        rows = _table("quotes.csv")
        draft, troubles = theme_sheets.import_quotes(
            self._read,
            [self._placed(row) for row in rows],
            by=self._project.me,
            make_id=self._project.make_id,
        )
        _all_went_in(troubles)
        self._do(draft)
        edits = {(row["theme"], row["quote"]): row["edits"] for row in rows}
        for theme in self._read.themes():
            for quote in self._read.quotes(theme.id):
                wanted = json.loads(edits[theme.title, quote.exact] or "[]")
                if wanted:
                    placed = [_edit(quote.exact, edit) for edit in wanted]
                    self._do(
                        trim_quote(self._read, quote.id, placed, make_id=self._project.make_id)
                    )

    # -- finding --------------------------------------------------------------------------

    def _transcript(self, session: str) -> Transcript:
        labels = {s.id: s.label for s in self._read.sessions()}
        found: Transcript = next(
            t for t in self._read.transcripts() if labels[t.session] == session
        )
        return found

    def _placed(self, row: Row) -> dict[str, str]:
        """Give a row the place of its words, and the transcript its own name."""
        transcript = self._transcript(row["transcript"])
        text = self._read.text(TranscriptId(transcript.id))
        start = text.index(row["quote"])
        return {
            **row,
            "transcript": transcript.name,
            "start": str(start),
            "end": str(start + len(row["quote"])),
            "text": row["quote"],
        }


def _edit(exact: str, edit: Mapping[str, str]) -> tuple[int, int, str]:
    if "after" in edit:
        at = exact.index(edit["after"]) + len(edit["after"])
        return at, at, edit["put"]
    start = exact.index(edit["words"])
    return start, start + len(edit["words"]), edit["put"]


def _words(codings: Iterable[Any]) -> str:
    return next((coding.exact for coding in codings), "")


def _all_went_in(troubles: Iterable[Any]) -> None:
    for trouble in troubles:
        raise Refused(f"The sample study does not fit together: {trouble.sentence}")


def _source(name: str) -> Path:
    return resources.path("sample-study", name)


def _table(name: str) -> list[dict[str, str]]:
    with _source(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
