"""The tables answer the questions of a Reader as lists would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.builders import ListStudy, a_study
from tests.store.files import AT, do, now
from workbench.journal.entry import Change, adds
from workbench.model.codebook import Code
from workbench.model.ids import CodeId
from workbench.model.kinds import KINDS
from workbench.model.memo import Memo
from workbench.model.people import Attribute, AttributeValue, Participant
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.reading import Reader
from workbench.model.theme import Theme, ThemeCode, Topic
from workbench.store import reader as readers
from workbench.store.file import StudyFile


def a_rich_study() -> ListStudy:
    """A study with something of every kind."""
    study: Any = a_study(
        "Ana: I was [tired|Burden > Fatigue + Burden > Waiting]. / Int: [Why?|Probe by Ben]",
        "Zoë: [😀 Well|Burden > Fatigue by Ben], [no|Refusal].",
    )
    first, second = study.transcripts()
    code = study.codebook().find("Fatigue").id
    ada = study.coders()[0].id
    for label in ("pt10", "pt2", "Pt1", "Ana 3b"):
        study.put(Participant(id=f"p {label}", label=label))
    study.put(Attribute("at2", "Age", 1, "number"))
    study.put(Attribute("at1", "Ward", 0))
    study.put(AttributeValue("v1", "p pt2", "at1", "before", "Ash"))
    study.put(Topic("to2", "Later", 1))
    study.put(Topic("to1", "First", 0))
    study.put(Theme("th3", "to2", "Hope", 0))
    study.put(Theme("th2", "to1", "Care", 1))
    study.put(Theme("th1", "to1", "Waiting", 0))
    study.put(ThemeCode("th1:c", "th1", code, 0))
    study.put(Quote("q2", "th1", first.id, 6, 11, "tired", 1, ada))
    study.put(Quote("q1", "th1", second.id, 0, 6, "😀 Well", 0, ada))
    study.put(Quote("q3", None, second.id, 0, 6, "😀 Well", 0, ada, "shortlisted"))
    study.put(QuoteEdit("e2", "q1", 2, 6, "put"))
    study.put(QuoteEdit("e1", "q1", 0, 1, ""))
    study.put(Memo("m2", "transcript", first.id, "Later", ada, "2026-03-15T00:00:00Z"))
    study.put(Memo("m1", "transcript", first.id, "Earlier", ada, AT))
    return study  # type: ignore[no-any-return]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Reader, Reader]]:
    study = a_rich_study()
    file = StudyFile.create(tmp_path / "study.dwb", now=now)
    rows = [Change(k, id, None, row) for k in KINDS for id, row in study.state[k].items()]
    do(file, *rows, texts=tuple(study.texts.values()))
    yield file.reader, study
    file.close()


ORDERED: dict[str, Callable[[Reader], object]] = {
    "study": lambda r: r.study(),
    "coders": lambda r: list(r.coders()),
    "coder": lambda r: [r.coder(c.id) for c in r.coders()],
    "sessions": lambda r: list(r.sessions()),
    "participants": lambda r: [p.label for p in r.participants()],
    "attributes": lambda r: list(r.attributes()),
    "attribute values": lambda r: list(r.attribute_values()),
    "transcripts": lambda r: list(r.transcripts()),
    "transcript": lambda r: [r.transcript(t.id) for t in r.transcripts()],
    "texts": lambda r: [r.text(t.id) for t in r.transcripts()],
    "turns": lambda r: [list(r.turns(t.id)) for t in r.transcripts()],
    "speakers": lambda r: list(r.speakers()),
    "speakers of one": lambda r: list(r.speakers(r.transcripts()[1].id)),
    "codebook": lambda r: list(r.codebook().walk()),
    "codings": lambda r: [list(r.codings(transcript=t.id)) for t in r.transcripts()],
    "codings of a coder": lambda r: list(r.codings(coder=r.coders()[1].id, layer="coder")),
    "codings of a code": lambda r: list(r.codings(code=r.codebook().children()[0].id)),
    "agreed codings": lambda r: list(r.codings(layer="consensus")),
    "bare codings": lambda r: sorted(r.bare_codings()),
    "bare codings of codes": lambda r: sorted(
        r.bare_codings([code.id for code in r.codebook().children()])
    ),
    "bare codings of a coder in one": lambda r: sorted(
        r.bare_codings(transcript=r.transcripts()[0].id, coder=r.coders()[1].id, layer="coder")
    ),
    "bare codings of a code and a coder": lambda r: sorted(
        r.bare_codings([r.codebook().children()[0].id], coder=r.coders()[0].id)
    ),
    "coding": lambda r: [r.coding(c.id) for c in r.codings()],
    "counts": lambda r: r.code_counts(),
    "counts of a coder": lambda r: r.code_counts(coder=r.coders()[1].id),
    "work": lambda r: sorted(r.work(), key=lambda w: w.id),
    "progress": lambda r: [r.progress(c.id, t.id) for c in r.coders() for t in r.transcripts()],
    "progress of nobody": lambda r: r.progress("x", "y"),  # type: ignore[arg-type]
    "memos": lambda r: list(r.memos()),
    "memos about one": lambda r: list(r.memos(r.transcripts()[0].id)),
    "memos about nothing": lambda r: list(r.memos("nothing")),
    "topics": lambda r: list(r.topics()),
    "themes": lambda r: list(r.themes()),
    "theme codes": lambda r: list(r.theme_codes()),
    "theme codes of one": lambda r: list(r.theme_codes(r.themes()[1].id)),
    "quotes": lambda r: list(r.quotes()),
    "quotes of one": lambda r: list(r.quotes(r.themes()[0].id)),
    "quote": lambda r: [r.quote(q.id) for q in r.quotes()],
    "quote edits": lambda r: list(r.quote_edits()),
    "quote edits of one": lambda r: list(r.quote_edits(r.quotes()[0].id)),
    "decisions": lambda r: list(r.decisions()),
}


@pytest.mark.parametrize("question", ORDERED)
def test_the_tables_answer_as_lists_do(pair: tuple[Reader, Reader], question: str) -> None:
    from_tables, from_lists = (ORDERED[question](reader) for reader in pair)
    assert from_tables == from_lists


@pytest.mark.parametrize(
    "question",
    [
        lambda r: r.coder("gone"),
        lambda r: r.transcript("gone"),
        lambda r: r.text("gone"),
        lambda r: r.turns("gone"),
        lambda r: r.coding("gone"),
        lambda r: r.quote("gone"),
    ],
    ids=["coder", "transcript", "text", "turns", "coding", "quote"],
)
def test_what_is_unknown_raises_keyerror(
    pair: tuple[Reader, Reader], question: Callable[[Any], object]
) -> None:
    for reader in pair:
        with pytest.raises(KeyError, match="gone"):
            question(reader)


def test_participants_are_ordered_as_people_count(pair: tuple[Reader, Reader]) -> None:
    assert [p.label for p in pair[0].participants()] == ["Ana 3b", "Pt1", "pt2", "pt10"]


def test_only_some_texts_are_remembered(
    pair: tuple[Reader, Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "REMEMBERED", 1)
    reader: Any = pair[0]
    for _ in range(2):
        texts = [reader.text(t.id) for t in reader.transcripts()]
        assert texts == [pair[1].text(t.id) for t in pair[1].transcripts()]
        assert len(reader._texts) == 1


def test_the_codebook_is_read_anew_after_every_write_here_or_elsewhere(tmp_path: Path) -> None:
    with (
        closing(StudyFile.create(tmp_path / "study.dwb", now=now)) as file,
        closing(StudyFile.open(tmp_path / "study.dwb", read_only=True)) as other,
    ):
        assert not file.reader.codebook().codes
        assert not other.reader.codebook().codes
        do(file, *(adds(Code(CodeId(id), id, None, 0, 0)) for id in ("trust", "risk")))
        known = file.reader.codebook()
        assert sorted(code.name for code in known.codes) == ["risk", "trust"]
        assert file.reader.codebook() is known
        assert other.reader.codebook() == known
        do(file, Change("code", "risk", {"name": "risk"}, {"name": "Risks"}))
        assert file.reader.codebook()[CodeId("risk")].name == "Risks"


def test_what_a_write_that_failed_did_to_the_codebook_is_not_remembered(
    pair: tuple[Reader, Reader],
) -> None:
    reader: Any = pair[0]
    known = reader.codebook()
    with pytest.raises(RuntimeError), reader._db.atomic():
        reader._db.execute("DELETE FROM code")
        assert not reader.codebook().codes
        raise RuntimeError
    assert reader.codebook() == known
