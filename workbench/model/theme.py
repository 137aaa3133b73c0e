"""Topics, the themes under them, and the codes that carry a theme."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.ids import CodeId, ThemeId, TopicId


@dataclass(frozen=True, slots=True)
class Topic:
    """What was discussed; themes stand under it."""

    id: TopicId
    title: str
    position: int


@dataclass(frozen=True, slots=True)
class Theme:
    """A pattern of meaning: `description` is its central idea, `narrative` the text written up."""

    id: ThemeId
    topic: TopicId
    title: str
    position: int
    description: str = ""
    narrative: str = ""


@dataclass(frozen=True, slots=True)
class ThemeCode:
    """One code that carries one theme."""

    id: str
    theme: ThemeId
    code: CodeId
    position: int
