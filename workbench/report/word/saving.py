"""Put a finished document into place: whole or not at all, and the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from docx.document import Document

from workbench.model.errors import Environment
from workbench.report.placing import place

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The time every part of the file bears: the earliest a zip file can tell."""


def save(document: Document, path: Path) -> None:
    """Write the document beside its place and move it there.

    Raises Environment when the disk, a permission or another program is in the way; then
    nothing is left behind and an older file stands as it was.
    """
    try:
        place(packed(document), path)
    except OSError as trouble:
        why = trouble.strerror or type(trouble).__name__
        raise Environment(
            f"“{path.name}” could not be written to “{path.parent}” ({why}); close it in Word if "
            "it is open there, or choose another folder."
        ) from trouble


def packed(document: Document) -> bytes:
    """The bytes of the document, without the time of day in them."""
    made, packed = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(packed, "w") as new:
        for part in old.infolist():
            info = zipfile.ZipInfo(part.filename, BEGINNING)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(part))
    return packed.getvalue()
