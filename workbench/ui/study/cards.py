"""The cards of the page Study; each is made anew from the study and says only what there is.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from workbench.findings.characteristics import (
    Characteristic,
    Characteristics,
    characteristics,
)
from workbench.findings.coded import Coded, HowFar
from workbench.findings.next_steps import Step
from workbench.findings.shift import Shift
from workbench.journal.narrate import Telling
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.transcripts.occasions.limits import limit_of
from workbench.transcripts.people.matching import unknown_speakers
from workbench.ui.appearance import MEDIUM, SEMIBOLD
from workbench.ui.desk import Place
from workbench.ui.study.chart import ShiftBars
from workbench.ui.study.phrasing import line_of, moved, number_of_people, some
from workbench.ui.widgets import when
from workbench.ui.widgets.boxes import card, column, line, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.labels import Elided, IconLabel, heading, label, plain_tip, quiet
from workbench.ui.widgets.marks import Bar, Disc
from workbench.ui.widgets.stretching import stretched
from workbench.ui.widgets.unseen import unseen_entries

translate = QCoreApplication.translate
Go = Callable[[Place], None]

PADDING = (20, 16, 20, 14)
BAR_WIDTH = 84
ATTRIBUTES = 4
"""So many attributes are told on the card of people; the table has them all."""


def coding_card(read: Reader, far: HowFar, go: Go) -> QFrame:
    """How far each coder is with each transcript, and how much of it they coded."""
    coders = read.coders()
    sessions = {session.id: session.label for session in read.sessions()}
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(translate("Study", "Transcript"), 12, "ink2", SEMIBOLD), 0, 0)
    for place, coder in enumerate(coders, 1):
        name = Elided(coder.name, 12, "ink2", SEMIBOLD)
        name.setFixedWidth(BAR_WIDTH + 62)
        grid.addWidget(name, 0, place)
    for number, transcript in enumerate(read.transcripts()):
        at = 2 * number + 1
        grid.addWidget(line("soft-line"), at, 0, 1, len(coders) + 1)
        open_it = link(transcript.name, _going(go, Place("coding", transcript=transcript.id)))
        open_it.setAccessibleName(
            translate("Study", "Open {name} for coding").format(name=transcript.name)
        )
        session = sessions[transcript.session]
        about = Elided("" if session == transcript.name else session, 12, "ink3")
        grid.addWidget(row(open_it, about, gap=10), at + 1, 0)
        grid.setRowMinimumHeight(at + 1, 38)
        for place, coder in enumerate(coders, 1):
            cell = _progress(far[transcript.id, coder.id], coder, transcript.name)
            grid.addWidget(cell, at + 1, place)
    count = sum(read.code_counts().values())
    codings = translate("Study", "1 coding") if count == 1 else translate("Study", "{n} codings")
    counted = link(codings.format(n=f"{count:,}"), _going(go, Place("coding")))
    note = quiet(_what_the_bar_is(read), wrap=True)
    head = row(heading(translate("Study", "Coding")), None, counted)
    return card(head, holder, note, margins=PADDING, gap=10)


def _what_the_bar_is(read: Reader) -> str:
    said = translate("Study", "The bar is the share of the text under a code{kept}.")
    limit = limit_of(read)
    return said.format(kept=f", {limit.phrase}" if limit.narrows else "")


def _progress(coded: Coded, coder: Coder, transcript: str) -> QWidget:
    finished = coded.progress == "finished"
    bar = Bar(coded.share, "accent")
    bar.setFixedWidth(BAR_WIDTH)
    percent = quiet(_percent(coded.share), 12, "ink2")
    percent.setFixedWidth(36)
    if coded.progress == "not started":
        said: QWidget = quiet(translate("Study", "not started"), 12, "ink3")
        cell = row(said, None, gap=8)
    else:
        mark: QWidget = IconLabel("check", "success", 14) if finished else QWidget()
        mark.setFixedWidth(14)
        cell = row(bar, mark, percent, None, gap=6)
    states = {
        "finished": translate("Study", "{coder} finished {name}; {share} of it is coded"),
        "in progress": translate("Study", "{coder} is coding {name}; {share} of it is coded"),
        "not started": translate("Study", "{coder} has not started {name}"),
    }
    told = states[coded.progress].format(
        coder=coder.name, name=transcript, share=_percent(coded.share)
    )
    cell.setToolTip(plain_tip(told))
    cell.setAccessibleName(told)
    return cell


def _percent(share: float) -> str:
    return "< 1 %" if 0 < share < 0.005 else f"{round(share * 100)} %"


def next_card(steps: Sequence[Step], read: Reader, go: Go) -> QFrame:
    """What to do next: a sentence, a reason, an action each."""
    rows: list[QWidget] = []
    for step in steps:
        told = line_of(step, read)
        if rows:
            rows.append(line("soft-line"))
        action = link(told.action, _going(go, told.place))
        action.setAccessibleDescription(told.sentence)
        words = column(
            label(told.sentence, 13, "ink", MEDIUM, wrap=True),
            Elided(told.reason, 12, "ink3"),
            gap=2,
        )
        rows.append(
            row(IconLabel(told.icon, "accent", 18), words, action, gap=12, margins=(0, 6, 0, 6))
        )
        title = heading(translate("Study", "What to do next"))
    return card(title, *rows, margins=PADDING, gap=4)


def shift_card(shift: Shift) -> QFrame:
    """Answers to one attribute before and after."""
    key = row(
        quiet(translate("Study", "before")),
        _square("selection"),
        4,
        quiet(translate("Study", "after")),
        _square("accent"),
        gap=5,
    )
    title = Elided(shift.attribute.name, 14, "ink", SEMIBOLD)
    return card(
        row(title, key, gap=12), quiet(moved(shift), wrap=True), ShiftBars(shift), margins=PADDING
    )


def _square(tone: str) -> Bar:
    square = Bar(1, tone, 9)
    square.setMinimumWidth(9)
    square.setFixedWidth(9)
    return square


def lately_card(
    tellings: Sequence[Telling], hidden: int, coders: Sequence[Coder], go: Go
) -> QFrame:
    """What happened last, as the journal tells it, and how many entries it may not tell yet."""
    now = datetime.now().astimezone()
    first = coders[0].name if coders else ""
    rows = [_happened(telling, first, now) for telling in tellings]
    if hidden:
        rows.append(quiet(unseen_entries(hidden), wrap=True))
    journal = link(translate("Study", "Open the journal"), _going(go, Place("journal")))
    head = row(heading(translate("Study", "Lately")), None, journal)
    return card(head, *rows, margins=PADDING, gap=2)


def _happened(telling: Telling, first: str, now: datetime) -> QWidget:
    what = telling.what
    if telling.taken_back:
        what = translate("Study", "{what} (taken back)").format(what=what)
    said = Elided(what, 13, "ink3" if telling.taken_back else "ink")
    disc = Disc(telling.who.strip()[:1].upper() or "?", solid=telling.who == first, side=24)
    disc.setAccessibleName(telling.who)
    disc.setToolTip(plain_tip(telling.who))
    at = quiet(when.short(telling.at, now))
    at.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return row(disc, said, at, gap=10, margins=(0, 4, 0, 4))


def people_card(read: Reader, go: Go) -> QFrame:
    """Who took part, what is known of them, and which labels stand for nobody yet."""
    found = characteristics(read)
    table = link(
        number_of_people(found.n, found.attendances),
        _going(go, Place("transcripts", item="participants")),
    )
    rows: list[QWidget] = [
        row(_fixed(Elided(known.attribute.name, 12, "ink2", MEDIUM), 150), _answers(known), gap=12)
        for known in _asked_once(found)[:ATTRIBUTES]
    ]
    loose = unknown_speakers(read)
    if loose:
        names = some(dict.fromkeys(speaker.label for speaker in loose), quoted=True)
        match = link(
            translate("Study", "Match"),
            _going(go, Place("transcripts", transcript=loose[0].transcript, item="speakers")),
        )
        told = translate("Study", "Not matched to anybody yet: {names}").format(names=names)
        rows.append(row(IconLabel("user-plus", "warning", 16), Elided(told, 12, "ink2"), match))
    head = row(heading(translate("Study", "People")), None, table)
    return card(head, *rows, margins=PADDING, gap=8)


def _asked_once(found: Characteristics) -> list[Characteristic]:
    """What has no chart of its own."""
    return [known for known in found.rows if not {"before", "after"} <= set(known.waves)]


def _answers(known: Characteristic) -> Elided:
    wave = len(known.waves) - 1
    if known.ranges:
        middle = known.ranges[wave]
        assert middle is not None
        told = translate("Study", "{lowest:g} to {highest:g}, median {median:g}").format(
            lowest=middle.lowest, highest=middle.highest, median=middle.median
        )
    elif known.answers:
        told = ", ".join(
            f"{answer.value} {answer.counts[wave]}"
            for answer in known.answers
            if answer.counts[wave]
        )
    else:
        told = translate("Study", "{n} different answers").format(n=known.different)
    if known.missing[wave]:
        told += translate("Study", ", not known {n}").format(n=known.missing[wave])
    if known.waves[wave] == "before":
        told += translate("Study", " (before)")
    elif known.waves[wave] == "after":
        told += translate("Study", " (after)")
    return Elided(told, 12, "ink", tabular=True)


def _fixed(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def _going(go: Go, place: Place) -> Callable[[], None]:
    return lambda: go(place)


def last_line(text: str) -> tuple[QWidget, QLabel]:
    """The line at the foot: where the file is."""
    said = quiet(text, wrap=True)
    return row(IconLabel("hard-drive", "ink3", 14), stretched(said), gap=7), said
