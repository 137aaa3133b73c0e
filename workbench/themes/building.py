"""The verbs of the theme board: topics, themes, and the codes that carry a theme.

Called by the themes page and `project.sample`.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.coding.displacing import out_of_theme
from workbench.coding.memos import memo_removals
from workbench.coding.order import arrange, last_place, renumber, without
from workbench.coding.quotes import quotes_of
from workbench.coding.wording import counted, named, on_one_line
from workbench.journal.entry import Draft, adds, removes, sets
from workbench.model.codebook import Code
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, MakeId, ThemeId, TopicId, joint_id, new_id
from workbench.model.reading import Reader
from workbench.model.theme import Theme, ThemeCode, Topic


def add_topic(read: Reader, title: str, *, make_id: MakeId = new_id) -> Draft:
    """Draft a new topic, last; refuses a title another topic bears."""
    topics = read.topics()
    topic = Topic(TopicId(make_id()), _free_title("topic", title, topics), last_place(topics))
    return Draft(f"Add topic {named(topic.title)}", (adds(topic),))


def rename_topic(read: Reader, topic: TopicId, title: str) -> Draft:
    """Draft another title for a topic; refuses one another topic bears."""
    old = topic_of(read, topic)
    new = _free_title("topic", title, without(read.topics(), old))
    return Draft(f"Rename {named(old.title)} to {named(new)}", sets(old, title=new))


def move_topic(read: Reader, topic: TopicId, position: int) -> Draft:
    """Draft another place for a topic; `position` counts the other topics."""
    old = topic_of(read, topic)
    return Draft(f"Move topic {named(old.title)}", arrange(read.topics(), old, position))


def remove_topic(read: Reader, topic: TopicId) -> Draft:
    """Draft the removal of a topic; refuses one that has themes."""
    old = topic_of(read, topic)
    themes = themes_under(read, topic)
    if themes:
        raise Refused(
            f"{named(old.title)} cannot be removed: it has {counted(len(themes), 'theme')}."
            " Move them to another topic, or remove them first."
        )
    changes = (removes(old), *renumber(without(read.topics(), old)))
    return Draft(f"Remove topic {named(old.title)}", changes)


def add_theme(
    read: Reader,
    topic: TopicId,
    title: str,
    description: str = "",
    *,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a new theme, last under its topic; refuses a title that stands there already."""
    themes = themes_under(read, topic_of(read, topic).id)
    theme = Theme(
        id=ThemeId(make_id()),
        topic=topic,
        title=_free_title("theme", title, themes),
        position=last_place(themes),
        description=description.strip(),
    )
    return Draft(f"Add theme {named(theme.title)}", (adds(theme),))


def describe_theme(
    read: Reader,
    theme: ThemeId,
    *,
    title: str | None = None,
    description: str | None = None,
    narrative: str | None = None,
) -> Draft:
    """Draft a theme's title, central idea or narrative; None leaves it as it is."""
    old = theme_of(read, theme)
    fields = {
        name: text.strip()
        for name, text in (("description", description), ("narrative", narrative))
        if text is not None
    }
    if title is None:
        return Draft(f"Describe theme {named(old.title)}", sets(old, **fields))
    new = _free_title("theme", title, without(themes_under(read, old.topic), old))
    label = f"Rename {named(old.title)} to {named(new)}"
    return Draft(label, sets(old, title=new, **fields))


def move_theme(read: Reader, theme: ThemeId, topic: TopicId, position: int | None = None) -> Draft:
    """Draft another topic or place for a theme; `position` counts the others, None means last.

    Refuses a topic that has a theme of this title.
    """
    old = theme_of(read, theme)
    new = themes_under(read, topic_of(read, topic).id)
    _free_title("theme", old.title, without(new, old))
    changes = arrange(new, old, position, topic=topic)
    if old.topic != topic:
        changes += renumber(without(themes_under(read, old.topic), old))
    return Draft(f"Move theme {named(old.title)}", changes)


def remove_theme(read: Reader, theme: ThemeId) -> Draft:
    """Draft the removal of a theme; its quotes go back to those that wait for one.

    A passage that waits already as a quote stays once more, so that no trimming is lost.
    """
    old = theme_of(read, theme)
    place = last_place(quotes_of(read, None))
    changes = (
        *memo_removals(read, [theme]),
        *(
            change
            for n, quote in enumerate(read.quotes(theme), place)
            for change in sets(quote, theme=None, position=n)
        ),
        *(change for row in read.displaced() for change in out_of_theme(row, theme)),
        *map(removes, read.theme_codes(theme)),
        removes(old),
        *renumber(without(themes_under(read, old.topic), old)),
    )
    return Draft(f"Remove theme {named(old.title)}", changes)


def put_code(read: Reader, theme: ThemeId, code: CodeId, position: int | None = None) -> Draft:
    """Draft that a code carries a theme, at `position` among its codes (None: last).

    A code that carries it already only moves; it may carry other themes as well.
    """
    title = theme_of(read, theme).title
    name = read.codebook()[code].name
    codes = read.theme_codes(theme)
    standing = next((member for member in codes if member.code == code), None)
    if standing is not None and position is None:
        raise Refused(f"{named(name)} carries {named(title)} already.")
    if standing is not None:
        changes = arrange(codes, standing, position)
    else:
        place = len(codes) if position is None else max(0, min(position, len(codes)))
        member = ThemeCode(joint_id(theme, code), theme, code, place)
        after = [c for n, m in enumerate(codes[place:], place + 1) for c in sets(m, position=n)]
        changes = (adds(member), *after)
    return Draft(f"Put {named(name)} on {named(title)}", changes)


def take_code(read: Reader, theme: ThemeId, code: CodeId) -> Draft:
    """Draft that a code no longer carries a theme."""
    title = theme_of(read, theme).title
    name = read.codebook()[code].name
    codes = read.theme_codes(theme)
    member = next((member for member in codes if member.code == code), None)
    if member is None:
        raise Refused(f"{named(name)} does not carry {named(title)}: there is nothing to take.")
    changes = (removes(member), *renumber(without(codes, member)))
    return Draft(f"Take {named(name)} from {named(title)}", changes)


def move_code(read: Reader, code: CodeId, source: ThemeId, target: ThemeId) -> Draft:
    """Draft, as one step, that a code carries `target`, last, and no longer `source`."""
    put = put_code(read, target, code)
    taken = take_code(read, source, code)
    name = read.codebook()[code].name
    label = f"Move {named(name)} to {named(theme_of(read, target).title)}"
    return Draft(label, (*taken.changes, *put.changes))


def unplaced_codes(read: Reader) -> tuple[Code, ...]:
    """The codes that carry no theme, in the order of the codebook."""
    placed = {member.code for member in read.theme_codes()}
    return tuple(code for _, code in read.codebook().walk() if code.id not in placed)


def topic_of(read: Reader, id: TopicId) -> Topic:
    """One topic; KeyError when there is none."""
    return {topic.id: topic for topic in read.topics()}[id]


def theme_of(read: Reader, id: ThemeId) -> Theme:
    """One theme; KeyError when there is none."""
    return {theme.id: theme for theme in read.themes()}[id]


def themes_under(read: Reader, topic: TopicId) -> list[Theme]:
    """The themes of one topic, by position."""
    return [theme for theme in read.themes() if theme.topic == topic]


def _free_title(kind: str, title: str, others: Iterable[Topic] | Iterable[Theme]) -> str:
    proper = on_one_line(title)
    if not proper:
        raise Refused(f"A {kind} needs a title.")
    for other in others:
        if other.title.casefold() == proper.casefold():
            raise Refused(
                f"There is a {kind} {named(other.title)} here already: choose another title."
            )
    return proper
