"""The language of the window: that of the system, where there is a translation into it.

English is what the sources say, and what is said where a translation has nothing.

Called by `application`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import resources

CONTEXT = "Workbench"
SOURCES = "en"


class Translation(QTranslator):
    """A translation in which a text means the same wherever it stands."""

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The text in the other language; None makes Qt ask further, and say it in English."""
        found = super().translate(CONTEXT, sourceText, disambiguation or "", n)
        return found or None  # type: ignore[return-value]


def install(
    app: QApplication, locale: QLocale | None = None, folder: Path | None = None
) -> str | None:
    """Speak the language of the system; return its name, or None where it is English.

    Qt's own words (Cancel, Yes, the file dialog) are spoken in the same language, and in no
    other, so that nothing is half and half.
    """
    found = translation_for(locale or QLocale.system(), folder or resources.path("i18n"))
    if found is None:
        return None
    name = found.stem.partition("_")[2]
    own, of_qt = Translation(app), QTranslator(app)
    if not own.load(str(found)):
        return None
    if of_qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    app.installTranslator(own)
    return name


def translation_for(locale: QLocale, folder: Path) -> Path | None:
    """The translation file for the first language of a locale that there is one for, or English."""
    for wanted in locale.uiLanguages():
        name = wanted.replace("-", "_")
        if name.partition("_")[0] == SOURCES:
            return None
        file = folder / f"workbench_{name}.qm"
        if file.exists():
            return file
    return None
