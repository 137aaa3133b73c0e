"""A researcher who does anything in any order never loses anything.

Two coders work on one real file. Whatever they do: a step that is refused changes nothing, a
step that is taken back and done again leads to the same place, the journal tells every step
once, and at the end it replays to exactly what the tables hold.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from workbench.agreement.reconcile import accept_agreed, decide, open_disagreements, withdraw
from workbench.coding.changing import recode, remove_codings, resize
from workbench.coding.codebook import (
    add_code,
    assign_key,
    delete_code,
    describe_code,
    merge_codes,
    move_code,
    rename_code,
)
from workbench.coding.joining import join_codings, split_coding
from workbench.coding.memos import change_memo, remove_memo, write_memo
from workbench.coding.passages import code_many, in_vivo
from workbench.coding.progress import set_progress
from workbench.coding.quotes import move_quote, remove_quote, set_status, take_quote, trim_quote
from workbench.coding.recoding.queue import confirm, recode_queue
from workbench.coding.recoding.splitting import Part, split_code
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.kinds import Row
from workbench.model.reading import Reader
from workbench.project.session import Changed, Project, tell_all
from workbench.store import rows
from workbench.themes.building import (
    add_theme,
    add_topic,
    describe_theme,
    move_theme,
    move_topic,
    put_code,
    remove_theme,
    remove_topic,
    rename_topic,
    take_code,
)
from workbench.transcripts.importing import Choices, import_transcripts, read_file
from workbench.transcripts.occasions.describing import describe_study

TALK = (
    "Ana: I was tired of waiting, 😀 really tired.\n\nInt: Why?\n\nAna: Nobody said so.\n",
    "Ben: They lost it twice.\n\nZoë: Naïve, I know. They lost it twice.\n\nBen: Yes.\n",
    "Nobody is named here, and there are no turns to speak of.\n",
)
NAMES = st.sampled_from(["Trust", "trust", "Control", "Trust > Consent", "Güte", " ", "A > B > C"])
WORDS = st.sampled_from(["", "Because", "“quoted” – é", "two\nlines"])
BEN_JOINED = "Add the coder “Ben”"
PICK = st.integers(0, 1_000)
PLACE = st.integers(0, 60)

State = dict[str, dict[str, Row]]


def chosen(things: Any, pick: int) -> Any:
    """One of some things; Refused when there is none to choose."""
    found = list(things)
    if not found:
        raise Refused("There is nothing to choose from.")
    return found[pick % len(found)]


class Researcher(RuleBasedStateMachine):
    """Two coders, one file."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="researcher "))
        self.heard: list[Changed] = []
        self.acts = 1

    @initialize()
    def begin(self) -> None:
        """Make a study with two coders and a transcript."""
        self.project = Project.create(self.folder / "study.dwb", title="A study", coder="Ada")
        self.project.subscribe(self.heard.append)
        self.project.add_coder("Ben")
        self.acts += 1
        self.import_talk(0)
        self.do(lambda read: add_code(read, "Trust"))

    # -- what is true of every step ---------------------------------------------------------

    @property
    def read(self) -> Reader:
        return self.project.read

    @property
    def me(self) -> Any:
        return self.project.me

    def state(self) -> State:
        return rows.everything(self.project._file.db)

    def do(self, verb: Callable[[Reader], Draft]) -> None:
        """Carry out a step; when it is refused nothing is different."""
        before, heard = self.state(), len(self.heard)
        try:
            self.project.do(verb(self.read))
        except Refused as refusal:
            assert refusal.sentence.endswith((".", "?"))
            assert self.state() == before
            assert len(self.heard) == heard
            return
        self.acts += 1
        after = self.state()
        assert after != before
        assert len(self.heard) == heard + 1
        self.project.undo()
        assert self.state() == before
        self.project.redo()
        assert self.state() == after
        self.acts += 2

    # -- transcripts and coders -------------------------------------------------------------

    @rule(number=st.integers(0, 2))
    def import_talk(self, number: int) -> None:
        path = self.folder / f"FG{number}.txt"
        path.write_text(TALK[number], encoding="utf-8")
        source = read_file(path)
        self.do(lambda read: import_transcripts(read, [(source, Choices())], by=self.me)[0])

    @rule()
    def hand_over(self) -> None:
        other = next(c.id for c in self.read.coders() if c.id != self.me)
        self.project.act_as(other)

    @rule(pick=PICK, progress=st.sampled_from(["not started", "in progress", "finished"]))
    def progress(self, pick: int, progress: Any) -> None:
        self.do(
            lambda read: set_progress(
                read, chosen(read.transcripts(), pick).id, progress, by=self.me
            )
        )

    # -- the codebook -----------------------------------------------------------------------

    @rule(name=NAMES)
    def add_code(self, name: str) -> None:
        self.do(lambda read: add_code(read, name))

    @rule(pick=PICK, name=NAMES)
    def rename_code(self, pick: int, name: str) -> None:
        self.do(lambda read: rename_code(read, chosen(read.codebook().codes, pick).id, name))

    @rule(pick=PICK, text=WORDS, key=st.sampled_from(["1", "2", "", "x"]))
    def describe_code(self, pick: int, text: str, key: str) -> None:
        self.do(
            lambda r: describe_code(
                r, chosen(r.codebook().codes, pick).id, by=self.me, definition=text
            )
        )
        self.do(lambda r: assign_key(r, chosen(r.codebook().codes, pick).id, key))

    @rule(
        pick=PICK,
        use=st.sampled_from(["code", "folder", "archived"]),
        scale=st.sampled_from(["none", "ordinal", "number"]),
        names=NAMES,
        changed=st.sampled_from(["meaning", "wording"]),
    )
    def use_code(self, pick: int, use: Any, scale: Any, names: str, changed: Any) -> None:
        self.do(
            lambda r: describe_code(
                r,
                chosen(r.codebook().codes, pick).id,
                by=self.me,
                use=use,
                scale=scale,
                scale_labels="low\nhigh",
                aliases=names,
                exclude=names,
                changed=changed,
            )
        )

    @rule(pick=PICK)
    def look_again(self, pick: int) -> None:
        def verb(read: Reader) -> Draft:
            return confirm(read, [chosen(recode_queue(read, self.me), pick).coding.id], by=self.me)

        self.do(verb)

    @rule(pick=PICK, names=st.lists(NAMES, max_size=2), below=st.booleans())
    def split_code(self, pick: int, names: list[str], below: bool) -> None:
        def verb(read: Reader) -> Draft:
            code = chosen(read.codebook().codes, pick).id
            mine = read.codings(code=code, coder=self.me, layer="coder")
            assigned = {one.id: n % len(names) for n, one in enumerate(mine) if names}
            return split_code(read, code, [*map(Part, names)], assigned, by=self.me, below=below)

        self.do(verb)

    @rule(pick=PICK, under=PICK, place=st.none() | st.integers(0, 3), top=st.booleans())
    def move_code(self, pick: int, under: int, place: int | None, top: bool) -> None:
        def verb(read: Reader) -> Draft:
            codes = read.codebook().codes
            parent = None if top else chosen(codes, under).id
            return move_code(read, chosen(codes, pick).id, parent, place)

        self.do(verb)

    @rule(pick=PICK, into=PICK)
    def merge_codes(self, pick: int, into: int) -> None:
        self.do(
            lambda r: merge_codes(
                r,
                chosen(r.codebook().codes, pick).id,
                chosen(r.codebook().codes, into).id,
                by=self.me,
            )
        )

    @rule(pick=PICK, with_codings=st.booleans())
    def delete_code(self, pick: int, with_codings: bool) -> None:
        self.do(
            lambda r: delete_code(r, chosen(r.codebook().codes, pick).id, with_codings=with_codings)
        )

    # -- passages ---------------------------------------------------------------------------

    @rule(pick=PICK, start=PLACE, length=st.integers(-3, 40), codes=st.sets(PICK, max_size=2))
    def code_passage(self, pick: int, start: int, length: int, codes: set[int]) -> None:
        self.do(
            lambda r: code_many(
                r,
                chosen(r.transcripts(), pick).id,
                start,
                start + length,
                list(dict.fromkeys(chosen(r.codebook().codes, code).id for code in codes)),
                by=self.me,
            )
        )

    @rule(pick=PICK, start=PLACE, length=st.integers(1, 15))
    def in_vivo(self, pick: int, start: int, length: int) -> None:
        place = pick
        self.do(
            lambda r: in_vivo(
                r, chosen(r.transcripts(), place).id, start, start + length, by=self.me
            )
        )

    @rule(pick=PICK, code=PICK)
    def recode(self, pick: int, code: int) -> None:
        self.do(
            lambda r: recode(
                r, chosen(r.codings(), pick).id, chosen(r.codebook().codes, code).id, by=self.me
            )
        )

    @rule(pick=PICK, start=PLACE, length=st.integers(0, 30))
    def resize(self, pick: int, start: int, length: int) -> None:
        self.do(
            lambda r: resize(r, chosen(r.codings(), pick).id, start, start + length, by=self.me)
        )

    @rule(pick=PICK, at=PLACE)
    def split_coding(self, pick: int, at: int) -> None:
        self.do(lambda r: split_coding(r, chosen(r.codings(), pick).id, at, by=self.me))

    @rule(pick=PICK)
    def join_codings(self, pick: int) -> None:
        self.do(lambda r: join_codings(r, chosen(r.codings(), pick).id, by=self.me))

    @rule(again=st.sampled_from(["extend", "apart"]))
    def given_again(self, again: Any) -> None:
        self.do(lambda r: describe_study(r, again=again))

    @rule(picks=st.sets(PICK, min_size=1, max_size=2))
    def remove_codings(self, picks: set[int]) -> None:
        self.do(
            lambda r: remove_codings(
                r, {chosen(r.codings(), pick).id for pick in picks}, by=self.me
            )
        )

    @rule(pick=PICK, about=st.sampled_from(["study", "transcript", "coding", "code"]), text=WORDS)
    def write_memo(self, pick: int, about: Any, text: str) -> None:
        subjects: dict[str, Callable[[Reader], Any]] = {
            "study": lambda r: [r.study()],
            "transcript": lambda r: r.transcripts(),
            "coding": lambda r: r.codings(),
            "code": lambda r: r.codebook().codes,
        }
        self.do(
            lambda r: write_memo(r, about, chosen(subjects[about](r), pick).id, text, by=self.me)
        )

    @rule(pick=PICK, text=WORDS, remove=st.booleans())
    def change_memo(self, pick: int, text: str, remove: bool) -> None:
        def verb(read: Reader) -> Draft:
            memo = chosen(read.memos(), pick).id
            if remove:
                return remove_memo(read, memo, by=self.me)
            return change_memo(read, memo, text, by=self.me)

        self.do(verb)

    # -- talking it over --------------------------------------------------------------------

    @rule(
        pick=PICK,
        outcome=st.sampled_from(["first", "second", "both", "neither", "open"]),
        reason=WORDS,
    )
    def decide(self, pick: int, outcome: Any, reason: str) -> None:
        ada, ben = (c.id for c in self.read.coders())

        def verb(read: Reader) -> Draft:
            disagreement, _ = chosen(open_disagreements(read, ada, ben), pick)
            return decide(read, disagreement, outcome, reason=reason, by=self.me)

        self.do(verb)

    @rule(pick=PICK)
    def withdraw(self, pick: int) -> None:
        self.do(lambda r: withdraw(r, chosen(r.decisions(), pick).id))

    @rule()
    def accept_agreed(self) -> None:
        ada, ben = (c.id for c in self.read.coders())
        self.do(lambda r: accept_agreed(r, ada, ben, by=self.me))

    # -- themes and quotes ------------------------------------------------------------------

    @rule(title=NAMES)
    def add_topic(self, title: str) -> None:
        self.do(lambda r: add_topic(r, title))

    @rule(pick=PICK, title=NAMES, place=st.integers(0, 3), act=st.integers(0, 2))
    def change_topic(self, pick: int, title: str, place: int, act: int) -> None:
        verbs: list[Callable[[Reader, Any], Draft]] = [
            lambda r, topic: rename_topic(r, topic, title),
            lambda r, topic: move_topic(r, topic, place),
            lambda r, topic: remove_topic(r, topic),
        ]
        self.do(lambda r: verbs[act](r, chosen(r.topics(), pick).id))

    @rule(pick=PICK, title=NAMES)
    def add_theme(self, pick: int, title: str) -> None:
        self.do(lambda r: add_theme(r, chosen(r.topics(), pick).id, title))

    @rule(pick=PICK, other=PICK, text=WORDS, act=st.integers(0, 4))
    def change_theme(self, pick: int, other: int, text: str, act: int) -> None:
        verbs: list[Callable[[Reader, Any], Draft]] = [
            lambda r, theme: describe_theme(r, theme, narrative=text),
            lambda r, theme: move_theme(r, theme, chosen(r.topics(), other).id),
            lambda r, theme: put_code(r, theme, chosen(r.codebook().codes, other).id),
            lambda r, theme: take_code(r, theme, chosen(r.codebook().codes, other).id),
            lambda r, theme: remove_theme(r, theme),
        ]
        self.do(lambda r: verbs[act](r, chosen(r.themes(), pick).id))

    @rule(pick=PICK, theme=st.none() | PICK, start=PLACE, length=st.integers(0, 20))
    def take_quote(self, pick: int, theme: int | None, start: int, length: int) -> None:
        def verb(read: Reader) -> Draft:
            under = None if theme is None else chosen(read.themes(), theme).id
            place = chosen(read.transcripts(), pick).id
            return take_quote(read, place, start, start + length, under, by=self.me)

        self.do(verb)

    @rule(pick=PICK, other=PICK, act=st.integers(0, 4))
    def change_quote(self, pick: int, other: int, act: int) -> None:
        verbs: list[Callable[[Reader, Any], Draft]] = [
            lambda r, quote: set_status(r, quote, "used" if other % 2 else "shortlisted"),
            lambda r, quote: trim_quote(r, quote, [(0, 1 + other % 5, "so" * (other % 2))]),
            lambda r, quote: move_quote(r, quote, None),
            lambda r, quote: move_quote(r, quote, chosen(r.themes(), other).id, 0),
            lambda r, quote: remove_quote(r, quote),
        ]
        self.do(lambda r: verbs[act](r, chosen(r.quotes(), pick).id))

    # -- taking back ------------------------------------------------------------------------

    def take_back(self, act: Callable[[], object]) -> None:
        """Undo or redo; when it is refused nothing is different."""
        before = self.state()
        try:
            act()
        except Refused:
            assert self.state() == before
        else:
            self.acts += 1
            assert self.state() != before

    @precondition(lambda self: self.project.undo_label not in (None, BEN_JOINED))
    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if self.project.undo_label != BEN_JOINED:
                self.take_back(self.project.undo)

    @precondition(lambda self: self.project.redo_label is not None)
    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.take_back(self.project.redo)

    @rule()
    def reopen(self) -> None:
        before = (self.state(), self.project.undo_label, self.project.redo_label)
        name = self.read.coder(self.me).name
        self.project.close()
        self.project = Project.open(self.project.path, coder=name)
        self.project.subscribe(self.heard.append)
        assert self.project.notice == ""
        assert (self.state(), self.project.undo_label, self.project.redo_label) == before

    # -- always -----------------------------------------------------------------------------

    @invariant()
    def every_coding_stands_on_its_words(self) -> None:
        texts = {t.id: self.read.text(t.id) for t in self.read.transcripts()}
        for coding in self.read.codings():
            assert coding.span.of(texts[coding.transcript]) == coding.exact
            assert coding.code in self.read.codebook()

    @invariant()
    def nothing_is_coded_twice(self) -> None:
        places = [(c.transcript, c.code, c.coder, c.layer, c.span) for c in self.read.codings()]
        assert len(set(places)) == len(places)

    @invariant()
    def memos_are_about_something(self) -> None:
        there = {id for kind in self.state().values() for id in kind}
        assert all(memo.subject in there for memo in self.read.memos())

    def teardown(self) -> None:
        try:
            assert self.project.check().findings == ()
            tellings = tell_all(self.project.entries())
            assert len(tellings) == self.acts
            assert all(telling.what and telling.who for telling in tellings)
        finally:
            self.project.close()
            shutil.rmtree(self.folder)


TestResearcher = Researcher.TestCase
TestResearcher.settings = settings(
    max_examples=30,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
