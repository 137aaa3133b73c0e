"""The sessions of files that come in together: files of one new session share what is said of it.

Called by `import_panel`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.model.names import folded
from workbench.transcripts.importing import Occasion
from workbench.ui.transcripts.importing.candidate import Candidate


def sessions_of(candidates: Iterable[Candidate], but: Candidate) -> list[str]:
    """The sessions of the other files, each once."""
    return list(dict.fromkeys(one.session for one in _others(candidates, but)))


def join(candidates: Sequence[Candidate], one: Candidate, label: str) -> bool:
    """Put a file into a session, as it is described for the others; False where it is in it."""
    if label == one.session:
        return False
    there = [other for other in _others(candidates, one) if _same(other.session, label)]
    occasion = there[0].choices.occasion if there else one.choices.occasion
    one.choose(session=label, occasion=occasion)
    return True


def describe(candidates: Sequence[Candidate], one: Candidate, occasion: Occasion) -> bool:
    """Describe the session of a file, for all files in it; False where nothing is new."""
    if occasion == one.choices.occasion:
        return False
    for other in candidates:
        if other.source is not None and _same(other.session, one.session):
            other.choose(occasion=occasion)
    return True


def join_all(candidates: Sequence[Candidate], one: Candidate) -> None:
    """Put all files into the session of one."""
    for other in _others(candidates, one):
        other.choose(session=one.session, occasion=one.choices.occasion)


def _others(candidates: Iterable[Candidate], but: Candidate) -> list[Candidate]:
    return [one for one in candidates if one is not but and one.source is not None]


def _same(one: str, other: str) -> bool:
    return folded(one) == folded(other)
