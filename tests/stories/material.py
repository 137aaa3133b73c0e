"""What researchers have on their disks: talk in many formats, a table of people, broken files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from tests.transcripts.files import docx, odt, paragraph, run

WORD = (
    ("Facilitator", "Who should look at the records?"),
    ("Rosa", "My own doctor, and nobody else."),
    ("Facilitator", "And who pays for it?"),
    ("Rosa", "We do, as ever."),
)
OPEN = (
    ("Moderator", "What would you change?"),
    ("P1", "I would ask people first."),
    ("Moderator", "How would you ask them?"),
    ("P2", "By letter, in plain words."),
)
PLAIN = (
    "Int: Où êtes-vous né, Zoé ?\nZoé: À Besançon, très loin d’ici.\nInt: Et après ?\n"
    "Zoé: Déjà à l’école, on m’a demandé mon numéro.\nInt: Voilà, merci.\n"
)
CAPTIONS = (
    "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ana Sousa>We begin with the letters.\n\n"
    "00:00:05.000 --> 00:00:09.000\n<v Joe>I never got a letter.\n\n"
    "00:00:10.000 --> 00:00:12.000\n<v Ana Sousa>Then tell me.\n"
)
TABLE = (
    'Speaker,Text\nModerator,Shall we go on?\nPt 4,"Yes, please."\nModerator,What is fair?\n'
    "pt4,Asking is fair.\nPt 4,And listening.\n"
)
PARTED = (
    "Mod: Hello all.\nAna: Hello.\nNote: the door was open all the time.\n\n[Presentation]\n\n"
    "Mod: Watch this film.\nAna: I did watch it.\n\n[Plenary]\n\nMod: So?\n"
    "Ana: It is a fine film.\nMod: Anything else?\nAna: No.\n"
)


def folder_of_talk(folder: Path) -> Path:
    """A folder with seven transcripts in six formats, one damaged file and one without talk."""
    folder.mkdir()
    spoken = "".join(paragraph(run(f"{who}: ", bold=True), words) for who, words in WORD)
    (folder / "A Word file.docx").write_bytes(docx(spoken))
    spoken = "".join(f"<text:p>{who}: {words}</text:p>" for who, words in OPEN)
    (folder / "B open text.odt").write_bytes(odt(spoken))
    (folder / "C rich text.rtf").write_bytes(
        rb"{\rtf1\ansi\ansicpg1252 Mod: Is it caf\'e9 or t\'e9?\par Lea: Tea.\par "
        rb"Mod: Why?\par Lea: I like it.\par}"
    )
    (folder / "D accents.txt").write_bytes(PLAIN.encode("cp1252"))
    (folder / "E captions.vtt").write_text(CAPTIONS, encoding="utf-8")
    (folder / "F table.csv").write_text(TABLE, encoding="utf-8")
    (folder / "G parts.txt").write_text(PARTED, encoding="utf-8")
    (folder / "H damaged.docx").write_bytes(docx(paragraph("Ana: Lost."))[:200])
    (folder / "I empty.txt").write_bytes(b"")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    return folder


def workbook(path: Path, *rows: Sequence[object]) -> Path:
    """An Excel workbook with one sheet."""
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path
