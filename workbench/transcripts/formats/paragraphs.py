"""Paragraphs and table rows become blocks: what all word processors' formats have in common.

Called by `docx`, `odt`, `rtf` and `html`. Each finds the paragraphs in its own way and hands
them on as Words; what they become is decided here once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.transcripts.blocks import Block, Note, Unreadable
from workbench.transcripts.encodings import CONTROLS, LINE_END

LINES = 100_000
"""No transcript has more lines."""
MARKED = 300
"""So many characters of the words a comment marks are enough to find them."""
BEFORE = 60
"""So many characters before a footnote show where it stands."""

TOO_LONG = f"has more than {LINES} lines, far more than a transcript: choose one interview"

_UNHEARD = Block("")
_INVISIBLE = str.maketrans("", "", "\ufeff\xad")


class Margin:
    """The comments whose words are being read: each hears what is said until it ends."""

    def __init__(self) -> None:
        self._heard: dict[str, list[str]] = {}
        self._open: dict[str, int] = {}

    def begin(self, key: str) -> None:
        """From here on the words are those of comment `key`."""
        self._heard[key] = []
        self._open[key] = 0

    def end(self, key: str) -> None:
        """The words of comment `key` end here."""
        self._open.pop(key, None)

    def hear(self, text: str) -> None:
        """Tell all open comments what is said."""
        for key, length in list(self._open.items()):
            self._heard[key].append(text)
            self._open[key] = length + len(text)
            if length > MARKED:
                self.end(key)

    def words(self, key: str) -> str:
        """What was said at comment `key`, "" when no words were marked."""
        return " ".join("".join(self._heard.get(key, ())).split())[:MARKED]


class Words:
    """One paragraph while it is read: its text, how much of it begins bold, its notes."""

    def __init__(self, margin: Margin | None = None) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._margin = margin
        self._blank = True
        self._in_bold = True
        self.bold = 0
        self.notes: list[Note] = []

    @property
    def text(self) -> str:
        """All that was added."""
        return "".join(self._parts)

    def add(self, text: str, *, bold: bool = False) -> None:
        """Put text at the end; what nobody can see is left out."""
        text = text.translate(_INVISIBLE)
        if not text:
            return
        self._parts.append(text)
        self._length += len(text)
        if self._margin is not None:
            self._margin.hear(text)
        if self._in_bold:
            self._blank = self._blank and not text.strip()
            self._in_bold = bold or self._blank
            if self._in_bold:
                self.bold = self._length

    def end_bold(self) -> None:
        """What comes now is no part of a bold beginning."""
        self._in_bold = False

    def before(self) -> str:
        """The last words, to say where a note stands."""
        tail = "".join(self._parts[-20:]).rstrip()
        if len(tail) > BEFORE:
            tail = tail[-BEFORE:].partition(" ")[2] or tail[-BEFORE:]
        return " ".join(tail.split())


class Paragraphs:
    """The blocks of a document, a cell or a note, in the making."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._gap = True
        self._lines = 0
        self._notes: list[Note] = []

    def put(
        self,
        words: Words,
        *,
        heading: bool = False,
        style: str = "",
        like: Block | None = None,
    ) -> None:
        """Add a paragraph; its line ends part it into lines, its notes stand at the first.

        What the format knows of who speaks and when is taken from the block it is `like`.
        """
        self._notes += words.notes
        bold = words.bold
        heard = like or _UNHEARD
        for line in LINE_END.split(words.text):
            shown = CONTROLS.sub("", line)
            text = shown.strip()
            inside = max(0, min(bold - len(line) + len(line.lstrip()), len(text)))
            bold -= len(line) + 1
            if not text:
                self._blank()
                continue
            gap, notes = self._comes()
            self.blocks.append(
                Block(
                    text,
                    label=heard.label,
                    at=heard.at,
                    until=heard.until,
                    joins=heard.joins,
                    heading=heading,
                    style=style,
                    bold=inside,
                    gap=gap,
                    notes=notes,
                )
            )
            if heard is not _UNHEARD:
                heard = replace(heard, at=None, until=None, joins=False)

    def row(self, cells: Iterable[Sequence[Block]]) -> None:
        """Add a row of a table: its cells side by side, parted by tabs.

        The lines of a cell belong to its row. A row of one cell is no row but paragraphs.
        """
        filled = [cell for cell in cells if cell]
        if len(filled) == 1:
            for number, block in enumerate(filled[0]):
                self._gap = self._gap or (number > 0 and block.gap)
                self.add(block)
            return
        self._notes += [note for cell in filled for block in cell for note in block.notes]
        joined = "\t".join("\n".join(block.text for block in cell) for cell in filled)
        for number, line in enumerate(joined.split("\n")):
            self.add(Block(line.strip(), inner=number > 0))

    def close(self) -> list[Block]:
        """The blocks; notes after the last words stand at the last words."""
        if self._notes and self.blocks:
            last = self.blocks[-1]
            self.blocks[-1] = replace(last, notes=last.notes + tuple(self._notes))
            self._notes = []
        return self.blocks

    def add(self, block: Block) -> None:
        """Add one line that was read before; an empty one is the gap before the next."""
        if not block.text:
            self._blank()
            return
        gap, notes = self._comes()
        self.blocks.append(replace(block, gap=gap, notes=(*notes, *block.notes)))

    def _comes(self) -> tuple[bool, tuple[Note, ...]]:
        """Whether a gap stands before the line that comes now, and the notes that wait for it."""
        self._count()
        gap, self._gap = self._gap, False
        notes, self._notes = tuple(self._notes), []
        return gap, notes

    def _blank(self) -> None:
        self._count()
        self._gap = True

    def _count(self) -> None:
        self._lines += 1
        if self._lines > LINES:
            raise Unreadable(TOO_LONG)


def told(blocks: Iterable[Block]) -> str:
    """The text of a note: its lines, parted by line ends."""
    return "\n".join(block.text for block in blocks)
