"""Carry out a draft in a test, and see that it can be taken back."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.builders import ListStudy
from workbench.journal.entry import Draft, sets
from workbench.model.errors import Refused


def done(study: ListStudy, draft: Draft) -> Draft:
    """Do a draft after seeing that do, undo and redo lead where they should."""
    before = copy.deepcopy(study.state)
    study.do(draft)
    after = copy.deepcopy(study.state)
    study.undo(draft)
    assert study.state == before
    study.do(draft)
    assert study.state == after
    return draft


def refusal(verb: Callable[..., Any], *args: Any, **more: Any) -> str:
    """The sentence with which a verb refuses."""
    with pytest.raises(Refused) as caught:
        verb(*args, **more)
    return caught.value.sentence


def code(study: ListStudy, path: str) -> Any:
    """The id of the code of a path."""
    found = study.codebook().find(path)
    assert found is not None, path
    return found.id


def coder(study: ListStudy, name: str) -> Any:
    """The id of the coder of a name."""
    return next(c.id for c in study.coders() if c.name == name)


def me(study: ListStudy) -> Any:
    """The id of who is at work: the first coder, or Ada where nobody codes yet."""
    return next((c.id for c in study.coders()), None) or study.add_coder("Ada").id


def transcript(study: ListStudy, number: int = 1) -> Any:
    """The id of the first, second … transcript."""
    return study.transcripts()[number - 1].id


def paths(study: ListStudy) -> list[str]:
    """The paths of all codes, in order."""
    book = study.codebook()
    return [book.path(c.id) for _, c in book.walk()]


def positions_are_in_order(study: ListStudy) -> bool:
    """Whether siblings are numbered 0, 1, 2 … everywhere in the codebook."""
    book = study.codebook()
    families = [book.children(parent) for parent in (None, *(c.id for c in book.codes))]
    return all([c.position for c in family] == list(range(len(family))) for family in families)


def keep_apart(study: ListStudy) -> None:
    """Let a code that is given twice to touching words stay two codings."""
    study.do(Draft("Keep apart", sets(study.study(), again="apart")))
