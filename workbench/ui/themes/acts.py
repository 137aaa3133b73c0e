"""What one can do on the page Themes: each act is one verb carried out on the desk.

Called by the menus, the keys and the drops of the page; all of them mean the same acts.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.model.ids import CodeId, ThemeId, TopicId
from workbench.themes import building
from workbench.ui.desk import Desk, Place

translate = QCoreApplication.translate


class Acts:
    """The acts of the page. Each says True when it was done."""

    def __init__(self, desk: Desk) -> None:
        """Act on the study of a desk."""
        self._desk = desk

    def add_topic(self, title: str) -> bool:
        """Add a topic, last."""
        read, make_id = self._desk.read, self._desk.make_id
        return self._done(self._desk.do(lambda: building.add_topic(read, title, make_id=make_id)))

    def rename_topic(self, topic: TopicId, title: str) -> bool:
        """Give a topic another title."""
        return self._done(
            self._desk.do(lambda: building.rename_topic(self._desk.read, topic, title))
        )

    def move_topic(self, topic: TopicId, by: int) -> bool:
        """Move a topic to the left (-1) or right (+1)."""
        ids = [other.id for other in self._desk.read.topics()]
        place = ids.index(topic) + by
        if not 0 <= place < len(ids):
            return False
        return self._done(self._desk.do(lambda: building.move_topic(self._desk.read, topic, place)))

    def remove_topic(self, topic: TopicId) -> bool:
        """Remove a topic without themes."""
        say = translate("Themes", "The topic is removed.")
        return self._done(
            self._desk.do(lambda: building.remove_topic(self._desk.read, topic), say=say)
        )

    def add_theme(self, topic: TopicId, title: str) -> bool:
        """Add a theme, last under its topic."""
        read, make_id = self._desk.read, self._desk.make_id
        return self._done(
            self._desk.do(lambda: building.add_theme(read, topic, title, make_id=make_id))
        )

    def describe(
        self,
        theme: ThemeId,
        *,
        title: str | None = None,
        description: str | None = None,
        narrative: str | None = None,
    ) -> bool:
        """Write a theme's title, central idea or narrative."""
        return self._done(
            self._desk.do(
                lambda: building.describe_theme(
                    self._desk.read,
                    theme,
                    title=title,
                    description=description,
                    narrative=narrative,
                )
            )
        )

    def move_theme(self, theme: ThemeId, topic: TopicId, position: int | None = None) -> bool:
        """Move a theme to a place under a topic; None means last."""
        return self._done(
            self._desk.do(lambda: building.move_theme(self._desk.read, theme, topic, position))
        )

    def move_within(self, theme: ThemeId, by: int) -> bool:
        """Move a theme up (-1) or down (+1) under its topic."""
        topic = building.theme_of(self._desk.read, theme).topic
        ids = [other.id for other in building.themes_under(self._desk.read, topic)]
        place = ids.index(theme) + by
        return 0 <= place < len(ids) and self.move_theme(theme, topic, place)

    def move_across(self, theme: ThemeId, by: int) -> bool:
        """Move a theme to the topic at the left (-1) or right (+1), last."""
        topics = [topic.id for topic in self._desk.read.topics()]
        place = topics.index(building.theme_of(self._desk.read, theme).topic) + by
        return 0 <= place < len(topics) and self.move_theme(theme, topics[place])

    def remove_theme(self, theme: ThemeId) -> bool:
        """Remove a theme; its quotes wait for another."""
        say = translate("Themes", "The theme is removed; its quotes wait for another.")
        return self._done(
            self._desk.do(lambda: building.remove_theme(self._desk.read, theme), say=say)
        )

    def put_code(self, code: CodeId, theme: ThemeId, source: ThemeId | None = None) -> bool:
        """Put a code on a theme, and take it from `source` where it comes from one."""
        read = self._desk.read
        if source == theme:
            return False
        if source is None:
            return self._done(self._desk.do(lambda: building.put_code(read, theme, code)))
        return self._done(self._desk.do(lambda: building.move_code(read, code, source, theme)))

    def take_code(self, code: CodeId, theme: ThemeId) -> bool:
        """Take a code from a theme."""
        return self._done(self._desk.do(lambda: building.take_code(self._desk.read, theme, code)))

    def show_quotes(self, theme: ThemeId) -> None:
        """Go to the quotes of a theme."""
        self._desk.go(Place("quotes", theme=theme))

    def show_passages(self, theme: ThemeId) -> None:
        """Go to the passages of a theme one could still quote."""
        self._desk.go(Place("quotes", theme=theme, item="passages"))

    def show_code(self, code: CodeId) -> None:
        """Go to the passages under a code."""
        self._desk.go(Place("coding", code=code))

    @staticmethod
    def _done(entry: object) -> bool:
        return entry is not None
