r"""Rich Text (.rtf), as Word, LibreOffice, TextEdit and WordPad write it.

A file is a tree of groups, `{\b Ana:} Hello.\par`, in letters of one byte. Text, tables and text
boxes count; deleted and hidden text, numbering, pictures, headers and footers do not. Comments
and notes are kept apart.

Called by `transcripts.formats`; `rtf_letters` knows how letters are stored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from workbench.transcripts.blocks import Block, Note, Unreadable
from workbench.transcripts.formats.archive import Program
from workbench.transcripts.formats.paragraphs import Margin, Paragraphs, Words, told
from workbench.transcripts.formats.rtf_letters import Fonts, Letters

NAME = "Rich Text"
SUFFIXES = (".rtf",)
TEXT = False

RICH_TEXT = Program("Rich Text file", "Word")
DEPTH_LIMIT = 5000

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?"  # a word with its number, and the blank that ends it
    r"|\\'([0-9a-fA-F]{2})"
    r"|\\([^a-zA-Z])"
    r"|([{}])"
    r"|([^\\{}\r\n]+)"
    r"|[\r\n]+",
    re.DOTALL,
)
_LEFT_OUT_WORDS = """
    colortbl stylesheet info pict listtext pntext nonshppict shprslt xe tc rxe sp private upr
    header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep
    aftnsepc aftncn fldinst nonesttables objdata objclass objname themedata colorschememapping
    datastore latentstyles listtable listoverridetable revtbl rsidtbl generator template txe
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
_ENTERED = frozenset(("do", "shpinst", "annotation", "atnauthor", "atrfstart", "atrfend", "atnref"))
"""What is read although it is marked as something a program may leave out."""
_CAPTURED = frozenset(("atnauthor", "atrfstart", "atrfend", "atnref"))
_STORIES = {
    "footnote": "footnote",
    "annotation": "comment",
    "shptxt": "box",
    "dptxbxtext": "box",
}
_CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "page": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
_SIGNS = {"~": "\xa0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
_ENDS = frozenset(("par", "sect", "cell", "nestcell", "row", "nestrow"))


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file begins as Rich Text does."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf")


def read(data: bytes) -> list[Block]:
    """The lines of all paragraphs; raise Unreadable when the end is missing."""
    reading = _Reading()
    reading.read(data[data.index(b"{") :].decode("latin-1"))
    return reading.blocks


@dataclass(slots=True)
class _State:
    """What holds inside a group, and inside the groups in it until they change it."""

    skipped: bool = False
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    heading: bool = False
    unicode_skip: int = 1
    font: str = ""
    captured: str = ""
    fonts: bool = False
    story: int = 0


@dataclass(slots=True)
class _Story:
    """The text, a text box or a note: paragraphs of their own inside the paragraph around."""

    kind: str
    words: Words
    paragraphs: Paragraphs = field(default_factory=Paragraphs)
    cell: Paragraphs = field(default_factory=Paragraphs)
    cells: list[list[Block]] = field(default_factory=list)

    def end_paragraph(self, state: _State, margin: Margin) -> None:
        """What was said is a paragraph, of the text or of a cell."""
        if not state.in_table:
            self.end_row()
        place = self.cell if state.in_table else self.paragraphs
        place.put(self.words, heading=state.heading)
        margin.hear(" ")
        self.words = Words(margin)

    def end_cell(self) -> None:
        """The paragraphs of a cell are complete."""
        self.cells.append(self.cell.close())
        self.cell = Paragraphs()

    def end_row(self) -> None:
        """The cells of a row are complete."""
        if self.cell.blocks:
            self.end_cell()
        if self.cells:
            self.paragraphs.row(self.cells)
            self.cells = []


class _Reading:
    """Walks through the groups of one file."""

    def __init__(self) -> None:
        self._margin = Margin()
        self._fonts = Fonts()
        self._letters = Letters()
        self._stories = [_Story("text", Words(self._margin))]
        self._state = _State()
        self._groups: list[_State] = []
        self._to_skip = 0
        self._starred = False
        self._caught: dict[str, str] = {}
        self._boxes: list[list[Block]] = []

    @property
    def blocks(self) -> list[Block]:
        """What was read."""
        return self._stories[0].paragraphs.close()

    def read(self, text: str) -> None:
        """Read the whole file; what stands after its last group is nothing."""
        place = 0
        while place < len(text):
            token = _TOKEN.match(text, place)
            if token is None:
                raise Unreadable(RICH_TEXT.broken)
            place = token.end()
            word, number, byte, sign, brace, plain = token.groups()
            if plain is not None:
                self._bytes(plain)
            elif word is not None:
                if word == "bin":
                    place += max(0, int(number or 0))
                else:
                    self._word(word, number)
            elif byte is not None:
                self._bytes(chr(int(byte, 16)))
            elif brace == "{":
                self._open()
            elif brace == "}":
                self._close()
                if not self._groups:
                    break
            elif sign is not None:
                self._sign(sign)
        if self._groups:
            raise Unreadable(RICH_TEXT.broken)
        self._end("par")
        self._stories[0].end_row()

    # -- groups ---------------------------------------------------------------------------

    def _open(self) -> None:
        self._flush()
        self._to_skip = 0
        self._starred = False
        if len(self._groups) >= DEPTH_LIMIT:
            raise Unreadable(RICH_TEXT.broken)
        self._groups.append(self._state)
        self._state = replace(self._state)

    def _close(self) -> None:
        self._flush()
        self._to_skip = 0
        self._starred = False
        ended, self._state = self._state, self._groups.pop()
        if ended.captured and not self._state.captured:
            self._caught_all(ended.captured)
        if ended.story > self._state.story:
            self._end_story(ended)

    def _begin_story(self, kind: str) -> None:
        self._stories.append(_Story(kind, Words(self._margin if kind == "box" else None)))
        around = self._state
        self._state = _State(deleted=around.deleted, font=around.font, story=len(self._stories) - 1)

    def _end_story(self, ended: _State) -> None:
        story = self._stories.pop()
        story.end_paragraph(ended, self._margin if story.kind == "box" else Margin())
        story.end_row()
        blocks = story.paragraphs.close()
        around = self._stories[-1]
        if story.kind == "box":
            self._boxes.append(blocks)
        elif text := told(blocks):
            around.words.notes.append(self._note(story.kind, text, around.words.before()))

    def _note(self, kind: str, text: str, before: str) -> Note:
        if kind != "comment":
            return Note(kind, text, before)
        words = self._margin.words(self._caught.pop("atnref", ""))
        return Note(kind, text, words or before, self._caught.pop("atnauthor", ""))

    def _caught_all(self, name: str) -> None:
        """A short text that tells something of a comment is complete."""
        text = self._caught[name] = self._caught.get(name, "").strip()
        if name == "atrfstart":
            self._margin.begin(text)
        elif name == "atrfend":
            self._margin.end(text)

    # -- words ----------------------------------------------------------------------------

    def _word(self, word: str, number: str | None) -> None:
        starred, self._starred = self._starred, False
        if word == "u" and number is not None:
            self._unicode(int(number))
            return
        self._flush()
        self._to_skip = 0
        state = self._state
        if state.fonts:
            self._fonts.learn(word, number)
        elif word in _LEFT_OUT or (starred and word not in _ENTERED):
            state.skipped = True
        elif state.skipped:
            return
        elif word == "fonttbl":
            state.fonts = True
        elif word in _CAPTURED:
            state.captured, self._caught[word] = word, ""
        elif word in _STORIES:
            self._begin_story(_STORIES[word])
        elif word in ("do", "shpinst"):
            state.hidden = True
        elif word == "ftnalt" and self._stories[-1].kind == "footnote":
            self._stories[-1].kind = "endnote"
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word in _ENDS:
            self._end(word)
        else:
            self._look(word, number)

    def _look(self, word: str, number: str | None) -> None:
        """Change how letters and paragraphs look from here to the end of the group."""
        state, on = self._state, number != "0"
        if word == "b":
            state.bold = on
        elif word == "v":
            state.hidden = on
        elif word in ("deleted", "mvf"):
            state.deleted = on
        elif word == "plain":
            state.bold = state.hidden = state.deleted = False
            state.font = self._fonts.usual
        elif word == "f":
            state.font = number or ""
        elif word == "pard":
            state.in_table = state.heading = False
        elif word == "intbl":
            state.in_table = True
        elif word == "outlinelevel":
            state.heading = number != "9"
        elif word == "uc":
            state.unicode_skip = max(0, int(number or 1))
        else:
            self._fonts.learn_of_file(word, number)

    def _end(self, word: str) -> None:
        """End a paragraph, a cell or a row."""
        story = self._stories[-1]
        if word in ("par", "sect"):
            if self._state.deleted:
                return
            story.end_paragraph(self._state, self._margin)
        elif word.endswith("cell"):
            story.end_paragraph(replace(self._state, in_table=True), self._margin)
            story.end_cell()
        else:
            story.end_row()
        if len(self._stories) == 1 and not (self._state.in_table and story.cells):
            for box in self._boxes:
                for block in box:
                    story.paragraphs.add(block)
            self._boxes = []

    # -- letters --------------------------------------------------------------------------

    def _sign(self, sign: str) -> None:
        self._flush()
        if self._to_skip and sign in _SIGNS:
            self._to_skip -= 1
        elif sign == "*":
            self._starred = True
        elif sign in "\r\n":
            if not self._state.skipped:
                self._end("par")
        elif sign in _SIGNS:
            self._say(_SIGNS[sign])

    def _bytes(self, plain: str) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(plain))
            self._to_skip -= skipped
            plain = plain[skipped:]
        state = self._state
        if plain and not (state.skipped or state.fonts):
            self._letters.add(plain)

    def _unicode(self, code: int) -> None:
        self._flush()
        self._to_skip = self._state.unicode_skip
        if not (self._state.skipped or self._state.fonts):
            self._say(self._letters.unit(code))

    def _flush(self) -> None:
        if text := self._letters.take(self._fonts.encoding(self._state.font)):
            self._say(text)

    def _say(self, text: str) -> None:
        state = self._state
        if state.captured:
            self._caught[state.captured] = self._caught.get(state.captured, "") + text
        elif not (state.skipped or state.hidden or state.deleted or state.fonts):
            self._stories[-1].words.add(text, bold=state.bold)
