"""What a study says of itself: its title, its question, who made it and how they coded.

Called by the study page of the window. The report prints these words.
"""

from __future__ import annotations

from workbench.journal.entry import Draft, sets
from workbench.model.errors import Refused
from workbench.model.kinds import Value
from workbench.model.reading import Reader
from workbench.model.study import Way


def describe_study(
    read: Reader,
    *,
    title: str | None = None,
    question: str | None = None,
    authors: str | None = None,
    procedure: str | None = None,
    way: Way | None = None,
) -> Draft:
    """Draft other words for what is given; refuse a study without a title."""
    study = read.study()
    fields: dict[str, Value] = {
        name: text.strip()
        for name, text in (("question", question), ("procedure", procedure))
        if text is not None
    }
    for name, line in (("title", title), ("authors", authors)):
        if line is not None:
            fields[name] = " ".join(line.split())
    if way is not None:
        fields["way"] = way
    if fields.get("title") == "":
        raise Refused("A study needs a title: write at least one word.")
    changes = sets(study, **fields)
    if title is not None and len(fields) == 1:
        return Draft(f"Rename the study to “{fields['title']}”", changes)
    return Draft("Describe the study", changes)
