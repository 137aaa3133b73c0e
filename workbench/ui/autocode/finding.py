"""The groups of each source, as they are in the study now, and the passages of those ticked.

Words are counted beside the window. Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from workbench.coding.at_once.groups import Group
from workbench.coding.autocode.parts import by_segments, by_sessions
from workbench.coding.autocode.repeated import Repeated, material, places, repeated
from workbench.coding.autocode.ruling import Source
from workbench.coding.autocode.speaking import by_speakers
from workbench.coding.autocode.stop_words import stop_words
from workbench.coding.finding.codes import Extent
from workbench.coding.finding.limits import Where
from workbench.ui.autocode.groups_table import Line
from workbench.ui.autocode.options import Options
from workbench.ui.desk import Desk
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.segment_words import full_name


@dataclass(frozen=True)
class Listed:
    """The titles of the columns, the groups as lines, and their passages where they are known."""

    titles: tuple[str, ...] = ("",)
    lines: tuple[Line, ...] = ()
    groups: tuple[Group, ...] = ()


class Finding:
    """Finds groups on a desk; `then` hears of them, in the window."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Find nothing yet."""
        self._desk = desk
        self._tasks = Tasks(parent)
        self._asked = 0
        self._known: dict[tuple[str, Extent], Group] = {}

    @property
    def busy(self) -> bool:
        """Whether words are being counted."""
        return self._tasks.busy

    def stop(self) -> None:
        """Hear of nothing that is being counted."""
        self._asked += 1
        self._tasks.stop()

    def look(self, options: Options, where: Where, then: Callable[[Listed], object]) -> None:
        """Find the groups of a source."""
        self.stop()
        self._known.clear()
        source, read, me = options.source(), self._desk.counting, self._desk.me
        if source == "speakers":
            then(_listed(source, by_speakers(read, options.chosen_by(), where, me=me)))
        elif source == "segments":
            then(_listed(source, by_segments(read, where, me=me)))
        elif source == "sessions":
            then(_listed(source, by_sessions(read, where, me=me)))
        else:
            self._count(options, where, then)

    def _count(self, options: Options, where: Where, then: Callable[[Listed], object]) -> None:
        listed = material(self._desk.counting, where, me=self._desk.me)
        options.usual = stop_words(listed.turns)
        wanted, left_out, ticket = options.wanted(), options.left_out(), self._asked

        def hear(found: Sequence[Repeated]) -> None:
            if ticket == self._asked:
                then(_phrases(found))

        self._tasks.run(lambda: repeated(listed, wanted, left_out), hear)

    def groups(
        self, listed: Listed, ticked: Sequence[Line], extent: Extent, where: Where
    ) -> list[Group]:
        """The groups that are ticked, with their passages."""
        if listed.groups:
            by_key = dict(zip((line.key for line in listed.lines), listed.groups, strict=True))
            return [by_key[line.key] for line in ticked if line.key in by_key]
        read, me = self._desk.counting, self._desk.me
        for line in ticked:
            if (line.key, extent) not in self._known:
                (group,) = places(read, [line.key], extent, where, me=me)
                self._known[line.key, extent] = group
        return [self._known[line.key, extent] for line in ticked]


def _listed(source: Source, groups: Sequence[Group]) -> Listed:
    titles = {
        "speakers": (_tr("Who"), _tr("Turns"), _tr("Transcripts")),
        "segments": (_tr("Segments"), _tr("Passages"), _tr("Transcripts")),
        "sessions": (_tr("Sessions"), _tr("Passages"), _tr("Transcripts")),
    }[source]
    lines = []
    for group in groups:
        name = group.name
        if source == "segments":
            label = "" if group.name == group.kind.capitalize() else group.name
            name = full_name(group.kind, label)  # type: ignore[arg-type]
        lines.append(
            Line(f"{group.kind}:{group.name}", name, (len(group.passages), group.transcripts))
        )
    return Listed(titles, tuple(lines), tuple(groups))


def _phrases(found: Sequence[Repeated]) -> Listed:
    titles = (_tr("Words"), _tr("Times"), _tr("Turns"), _tr("Participants"), _tr("Transcripts"))
    return Listed(
        titles,
        tuple(
            Line(one.words, one.words, (one.times, one.turns, one.participants, one.transcripts))
            for one in found
        ),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Autocode", words)
