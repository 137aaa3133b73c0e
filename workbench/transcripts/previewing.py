"""What an import would bring, for a person to look at before choosing.

Called by the import panel and `workbench import`, through `transcripts.importing`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.model.transcript import count_words
from workbench.transcripts import markers
from workbench.transcripts.choices import Choices
from workbench.transcripts.composing import arranged, cut_by, renamed, settled
from workbench.transcripts.cutting import duplicates, labels
from workbench.transcripts.cutting.layouts import Layout, candidates, possible
from workbench.transcripts.cutting.marks import Marks
from workbench.transcripts.cutting.turns import Cut, Said
from workbench.transcripts.encodings import friendly
from workbench.transcripts.markers import Marker
from workbench.transcripts.reading import Source

PLAIN_ENCODINGS = ("", "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
MANY = 200
"""So many labels are hardly so many speakers."""
DOUBTED = 60
"""So many labels that only look like some are listed, the most frequent first."""


@dataclass(frozen=True, slots=True)
class LabelSeen:
    """One label as it stands in the file, and what it will be.

    `name` is the label after renaming. `turns` counts how often it takes the floor, `words`
    what it says; both are 0 where it is no speaker (`marked` False). `count` is how often it
    stands in the file.
    """

    label: str
    name: str
    turns: int
    words: int
    first_words: str
    facilitator: bool
    marked: bool = True
    count: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would bring, for a person to look at.

    `layouts` are those that could be forced. `duplicates` are pairs of labels that may be one
    speaker. `left_out` are lines that nobody said. `oddities` are sentences about anything else
    that is worth a look. `opening` shows the first turns. `doubted` are labels that were not
    believed and can be switched on with `Choices.marked`. `markers` are the lines that could
    become segments.
    """

    name: str
    layout: Layout
    layouts: tuple[Layout, ...]
    labels: tuple[LabelSeen, ...]
    words: int
    turns: int
    opening: tuple[tuple[str | None, str], ...]
    left_out: tuple[str, ...]
    duplicates: tuple[tuple[str, str], ...]
    oddities: tuple[str, ...]
    doubted: tuple[LabelSeen, ...] = ()
    markers: tuple[Marker, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """All that is worth a look, a sentence each."""
        return (*_of_duplicates(self.duplicates), *_of_left_out(self.left_out), *self.oddities)


def preview(
    source: Source, layout: Layout | None = None, *, choices: Choices | None = None
) -> Preview:
    """Show what importing `source` with these choices would bring; `layout` comes first.

    Raises Refused for choices that make no sense: a name that is blank, a pattern that is none.
    """
    choices = choices or Choices()
    choices = settled(source, replace(choices, layout=layout or choices.layout))
    assert choices.layout is not None
    made = cut_by(source, choices)
    stored = arranged(made, choices.renames)
    found = candidates(source.blocks, choices.layout, choices.pattern)
    seen = _labels_seen(found, made, choices)
    names = tuple(dict.fromkeys(one.name for one in seen if one.marked))
    pairs = duplicates.near_duplicates(names)
    pairs = tuple(pair for pair in pairs if frozenset(pair) not in choices.apart)
    return Preview(
        name=choices.name or source.name,
        layout=choices.layout,
        layouts=_layouts(source, choices.layout),
        labels=seen,
        words=count_words(stored.text),
        turns=len(stored.turns),
        opening=tuple(
            (turn.label, stored.text[turn.start : turn.end]) for turn in stored.turns[:5]
        ),
        left_out=made.left_out,
        duplicates=pairs,
        oddities=tuple(_oddities(source, choices, seen)),
        doubted=_doubted(source, found, choices),
        markers=tuple(m for m in markers.found(source.blocks) if not _taken(m, found, choices)),
    )


def _layouts(source: Source, layout: Layout) -> tuple[Layout, ...]:
    fitting = possible(source.blocks)
    return fitting if layout in fitting else (*fitting[:-1], layout, fitting[-1])


def _taken(marker: Marker, found: Marks, choices: Choices) -> bool:
    mark = found.get(marker.block)
    return mark is not None and (mark.sure or mark.label in choices.marked)


# -- labels -------------------------------------------------------------------------------


def _labels_seen(found: Marks, made: Cut, choices: Choices) -> tuple[LabelSeen, ...]:
    counts = Counter(mark.label for mark in found.values())
    seen: dict[str, LabelSeen] = {}
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    before: str | None = None
    for one in made.said:
        if one.label is not None:
            if one.label not in seen:
                seen[one.label] = _first_seen(one, choices, counts[one.label])
            turns[one.label] += before != one.label
            words[one.label] += one.words
        before = one.label
    for label, one_seen in seen.items():
        seen[label] = replace(one_seen, turns=turns[label], words=words[label])
    for mark in found.values() if choices.unmarked else ():
        if mark.label in choices.unmarked and mark.label not in seen:
            seen[mark.label] = _not_marked(mark.label, mark.said, counts[mark.label])
    return tuple(seen.values())


def _first_seen(said: Said, choices: Choices, count: int) -> LabelSeen:
    label = said.label or ""
    words = " ".join(" ".join(said.paragraphs).split()[:12])
    name = renamed(label, choices.renames)
    facilitator = facilitates(name, choices, (label,))
    return LabelSeen(label, name, 0, 0, words, facilitator, count=count)


def _not_marked(label: str, said: str, count: int) -> LabelSeen:
    return LabelSeen(label, label, 0, 0, said[:80], False, False, count)


def _doubted(source: Source, found: Marks, choices: Choices) -> tuple[LabelSeen, ...]:
    """The labels that were not believed, the most frequent first."""
    if choices.layout is Layout.NONE:
        found = candidates(source.blocks, Layout.COLON)
        doubted = list(found.values())
    else:
        doubted = [mark for mark in found.values() if not mark.sure]
    counts = Counter(mark.label for mark in doubted)
    first = {mark.label: mark.said for mark in reversed(doubted)}
    sure = {mark.label for mark in found.values() if mark.sure}
    known = choices.marked | choices.unmarked
    if choices.layout is not Layout.NONE:
        known = known | sure
    listed = (one for one in counts.most_common() if one[0] not in known)
    return tuple(
        _not_marked(label, first[label], count)
        for (label, count), _ in zip(listed, range(DOUBTED), strict=False)
    )


def facilitates(name: str, choices: Choices, old: Iterable[str] = ()) -> bool:
    """Whether a speaker with this name, and these labels before, is chosen as a facilitator."""
    if choices.facilitators is None:
        return labels.is_facilitator(name)
    return name in choices.facilitators or any(label in choices.facilitators for label in old)


# -- warnings -----------------------------------------------------------------------------


def _of_duplicates(pairs: Iterable[tuple[str, str]]) -> Iterable[str]:
    for one, other in pairs:
        yield f"“{one}” and “{other}” may be one speaker: give both the same name if so."


def _of_left_out(left_out: Sequence[str]) -> Iterable[str]:
    if left_out:
        first = " ".join(left_out[0].split()[:8])
        lines = "1 line is" if len(left_out) == 1 else f"{len(left_out)} lines are"
        yield f"{lines} left out because nobody says them, beginning with “{first}”."


def _oddities(source: Source, choices: Choices, seen: Sequence[LabelSeen]) -> Iterable[str]:
    speakers = [one.label for one in seen if one.marked]
    if choices.layout is Layout.PATTERN and not speakers:
        yield (
            f"The pattern “{choices.pattern}” finds no speaker in this file: "
            "compare it with a line of the text."
        )
    if len(speakers) >= MANY:
        some = ", ".join(f"“{label}”" for label in speakers[:3])
        yield (
            f"{len(speakers):,} labels ({some} …) are hardly so many speakers: "
            "choose another layout if these are no names."
        )
    yield from _slips(source)
    yield from _letters(source)


def _slips(source: Source) -> Iterable[str]:
    """What is odd about the times of captions."""
    cues = dict.fromkeys((b.at, b.until) for b in source.blocks if b.at is not None and b.until)
    times = [(at, until) for at, until in cues if at is not None and until is not None]
    if back := sum(until < at for at, until in times):
        ends = _cues(back, "ends before it starts", "end before they start")
        yield f"{ends}: {'its' if back == 1 else 'their'} text is kept."
    early = sum(after[0] < before[0] for before, after in pairwise(times))
    if early:
        starts = _cues(early, "starts before the one above it", "start before the ones above them")
        yield f"{starts}: the order of the file is kept."


def _cues(count: int, one: str, many: str) -> str:
    return f"1 cue {one}" if count == 1 else f"{count:,} cues {many}"


def _letters(source: Source) -> Iterable[str]:
    if source.encoding not in PLAIN_ENCODINGS and not source.overruled:
        yield (
            "The file does not say how its letters are stored and was read as "
            f"{friendly(source.encoding)}: look at the accented letters."
        )
    if any("\ufffd" in block.text for block in source.blocks):
        yield "Some letters were lost before the file came here: they show as “\ufffd”."
