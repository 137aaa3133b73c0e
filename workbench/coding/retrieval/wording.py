"""Say in words what a question asks for, and what counts as a passage.

Called by the command line and by what is written into files; the window says it in its own words.
"""

from __future__ import annotations

from workbench.coding.retrieval.question import Codes, How, Question, Step
from workbench.coding.wording import counted, listed, named
from workbench.model.codebook import Codebook
from workbench.model.reading import Reader

RULES: dict[How, str] = {
    "and": "A passage is the words that both have.",
    "or": "What overlaps or touches is one passage.",
    "not": "A passage with any word of the other code is left out whole.",
    "turn": "A passage is kept whole where one of its turns has words of the other code.",
    "near": "A passage is kept whole where the other code is near it, or on some of its words.",
    "inside": "A passage is kept where all of it lies inside one of the other code.",
}
"""What a passage is after each step; codings that overlap or touch are one to begin with."""


def said(read: Reader, question: Question) -> str:
    """A question as a sentence without an end: "“Trust” near “Consent” (2 turns), by Ada"."""
    book = read.codebook()
    parts = [codes_said(book, question.codes)]
    parts += [_step(book, step) for step in question.steps]
    if question.coders:
        names = {one.id: one.name for one in read.coders()}
        parts.append(f"coded by {listed(names[id] for id in question.coders)}")
    if question.layer != "coder":
        parts.append("as agreed on" if question.layer else "coded or agreed on")
    if question.apart:
        parts.append("each coding by itself")
    return ", ".join(parts)


def rules(question: Question) -> tuple[str, ...]:
    """What a passage is in the answer to a question, step by step."""
    return tuple(dict.fromkeys(RULES[step.how] for step in question.steps))


def codes_said(book: Codebook, codes: Codes) -> str:
    """Codes by their names: "“Trust”, “Risk” or “Cost”", with what they must bear."""
    names = [f"“{book[code].name}”" for code in codes.codes]
    *head, last = names or ["any code"]
    told = f"{', '.join(head)} or {last}" if head else last
    if codes.codes and codes.below and any(book.children(code) for code in codes.codes):
        told += " and below"
    bearing = [f"value {named(value)}" for value in codes.values] + list(codes.certainties)
    return f"{told} ({' or '.join(bearing)})" if bearing else told


def _step(book: Codebook, step: Step) -> str:
    other = codes_said(book, step.codes)
    if step.how == "near":
        return f"at most {counted(step.distance, step.unit[:-1])} from {other}"
    words: dict[How, str] = {
        "and": "and also",
        "or": "or",
        "not": "but not",
        "turn": "in a turn with",
        "inside": "inside",
    }
    return f"{words[step.how]} {other}"
