"""What to look at before the report goes out: short checks that passed or want a look.

Called by the page of the report. Nothing here stops an export: a theme of one person may be
what the study found. Each check belongs to a section of `report.compose`, and names the page
and the thing where one would mend it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.agreement.reconcile import open_disagreements
from workbench.agreement.scope import finished_by_both
from workbench.coding.quotes import said
from workbench.coding.recoding.queue import waiting_by_coder
from workbench.coding.voices import Voices
from workbench.findings.spread import spread
from workbench.model.ids import CodeId, CoderId, ThemeId, TranscriptId
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.report.wording import counted, listed
from workbench.themes.evidence import evidence

Pair = tuple[CoderId, CoderId]

NAMED = 3
"""So many names are told in a sentence; the others are counted."""

FEW_QUOTES = 4
"""With fewer quotes than this, that most come from one session says nothing."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it `passed`, and a sentence that says what was found.

    `section` is the id of the section it belongs to; `open_work` says it in a few words beside
    that section, "" when it passed. `page`, `transcript`, `code`, `theme` and `item` are where
    to go.
    """

    section: str
    passed: bool
    sentence: str
    open_work: str
    page: str
    transcript: TranscriptId | None = None
    code: CodeId | None = None
    theme: ThemeId | None = None
    item: str = ""


def readiness(read: Reader, coders: Pair | None = None) -> tuple[Check, ...]:
    """Look through the study before it is printed; `coders` are the two that are compared.

    The checks stand in the order of the sections. What the study has nothing of is not checked:
    a study without themes has no check of themes.
    """
    return (
        *_texts(read),
        *(_compared(read, coders) if coders else ()),
        *_themes(read),
        *_quotes(read),
        *_codes(read),
        *_versions(read),
    )


def pairs(read: Reader) -> tuple[Pair, ...]:
    """The pairs of coders that can be compared: everyone who coded, in the order they joined."""
    coded = {coding.coder for coding in read.codings(layer="coder")}
    return tuple(combinations([coder.id for coder in read.coders() if coder.id in coded], 2))


def _texts(read: Reader) -> Iterator[Check]:
    study = read.study()
    wanted = (
        ("question", study.question, "The question is not written yet", "no question"),
        ("question", study.authors, "The authors are not named yet", "no authors"),
        ("coding", study.procedure, "The procedure is not written yet", "no procedure"),
    )
    for section, words, sentence, short in wanted:
        if not words.strip():
            yield Check(section, False, sentence, short, "study")


def _compared(read: Reader, coders: Pair) -> Iterator[Check]:
    names = listed([read.coder(coder).name for coder in coders])
    excluded = finished_by_both(read, *coders).excluded
    told = some([f"{one.name} ({one.why})" for one in excluded])
    first = excluded[0].transcript if excluded else None
    yield Check(
        "agreement",
        not excluded,
        f"Not in the agreement: {told}" if excluded else f"{names} finished every transcript",
        f"{counted(len(excluded), 'transcript')} left out" if excluded else "",
        "transcripts",
        transcript=first,
    )
    found = open_disagreements(read, *coders)
    left = [d for d, decision in found if decision is None]
    if found:
        open_ones = counted(len(left), "disagreement")
        yield Check(
            "reconciliation",
            not left,
            f"{open_ones} between {names} {_are(left)} open"
            if left
            else f"Every disagreement between {names} is decided",
            f"{len(left):,} open" if left else "",
            "reconcile",
        )
    put_off = [d for d, decision in found if decision is not None and decision.outcome == "open"]
    if put_off:
        yield Check(
            "reconciliation",
            False,
            f"{counted(len(put_off), 'disagreement')} between {names} {_were(put_off)} left open",
            f"{len(put_off):,} left open",
            "reconcile",
        )


def _themes(read: Reader) -> Iterator[Check]:
    themes = read.themes()
    if not themes:
        return
    used = {quote.theme for quote in read.quotes() if quote.status == "used"}
    untold = [theme for theme in themes if not theme.narrative.strip()]
    bare = [theme for theme in themes if theme.id not in used]
    lone = [t for t in themes if evidence(read, t.id).participants.number == 1]
    looks = (
        (
            untold,
            "Every theme has a narrative",
            ("has", "no narrative", "without narrative"),
            "themes",
        ),
        (
            bare,
            "Every theme has a quote",
            ("has", "no quote marked used", "without quote"),
            "quotes",
        ),
        (
            lone,
            "No theme rests on one person only",
            ("rests", "on one person only", "of one person"),
            "themes",
        ),
    )
    for found, fine, (verb, what, short), page in looks:
        titles = some([f"“{theme.title}”" for theme in found])
        verbs = {"has": "have", "rests": "rest"}[verb]
        many = f"{counted(len(found), 'theme')} {verbs} {what}: {titles}"
        sentence = f"{titles} {verb} {what}" if len(found) == 1 else many
        yield Check(
            "findings",
            not found,
            sentence if found else fine,
            f"{counted(len(found), 'theme')} {short}" if found else "",
            page,
            theme=found[0].id if found else None,
        )


def _quotes(read: Reader) -> Iterator[Check]:
    used = [quote for quote in read.quotes() if quote.status == "used"]
    if not used:
        return
    homeless = [quote for quote in used if quote.theme is None]
    if homeless:
        yield Check(
            "findings",
            False,
            f"{counted(len(homeless), 'quote')} {_are(homeless)} under no theme, and not printed",
            f"{counted(len(homeless), 'quote')} without theme",
            "quotes",
        )
    yield _standing(read, used)
    yield from _speakers(read, used)
    yield from _one_session(read)


def _standing(read: Reader, used: Sequence[Quote]) -> Check:
    texts = {id: read.text(id) for id in {quote.transcript for quote in used}}
    moved = [quote for quote in used if quote.span.of(texts[quote.transcript]) != quote.exact]
    fine = (
        f"All {counted(len(used), 'quote')} stand in the transcripts"
        if len(used) > 1
        else "The one quote stands in its transcript"
    )
    words = "is" if len(moved) == 1 else "are"
    trouble = f"{counted(len(moved), 'quote')} {words} worded otherwise than the transcript"
    return Check(
        "findings",
        not moved,
        trouble if moved else fine,
        f"{counted(len(moved), 'quote')} to check" if moved else "",
        "quotes",
        theme=moved[0].theme if moved else None,
    )


def _speakers(read: Reader, used: Sequence[Quote]) -> Iterator[Check]:
    """Quotes whose speaker is a label of a transcript and no participant yet."""
    voices = Voices(read)
    labels: dict[str, TranscriptId] = {}
    for quote in used:
        spans = said(quote, read.quote_edits(quote.id))
        for voice in voices.heard(quote.transcript, spans):
            if voice.role == "participant" and voice.participant is None:
                labels.setdefault(voice.name, quote.transcript)
    names, are = some([f"“{name}”" for name in labels]), _are(list(labels))
    stand = "stands" if len(labels) == 1 else "stand"
    yield Check(
        "findings",
        not labels,
        f"{names}, who {are} quoted, {stand} for no participant yet"
        if labels
        else "Every quoted speaker is a known participant",
        f"{counted(len(labels), 'speaker')} unknown" if labels else "",
        "transcripts",
        transcript=next(iter(labels.values()), None),
        item="speakers" if labels else "",
    )


def _one_session(read: Reader) -> Iterator[Check]:
    found = spread(read)
    if found.total < FEW_QUOTES or len(found.sessions) < 2:
        return
    most = max(found.sessions, key=lambda one: one.quotes)
    uneven = 2 * most.quotes > found.total
    yield Check(
        "spread",
        not uneven,
        f"{most.session.label} supplies {most.quotes:,} of {found.total:,} quotes"
        if uneven
        else "No session supplies more than half of the quotes",
        f"mostly {most.session.label}" if uneven else "",
        "quotes",
    )


def _codes(read: Reader) -> Iterator[Check]:
    """Codes in use that say nothing of what they mean."""
    used = read.code_counts(layer=None)
    codes = [code for _, code in read.codebook().walk() if used.get(code.id)]
    if not codes:
        return
    found = [code for code in codes if not code.definition.strip()]
    names = some([f"“{code.name}”" for code in found])
    has = "has" if len(found) == 1 else "have"
    yield Check(
        "codebook",
        not found,
        f"{names} {has} no definition" if found else "Every code in use has a definition",
        f"{counted(len(found), 'code')} without definition" if found else "",
        "coding",
        code=found[0].id if found else None,
    )


def _versions(read: Reader) -> Iterator[Check]:
    """Codings made before the meaning of their code changed, by anybody."""
    if not read.definitions():
        return
    waiting = waiting_by_coder(read)
    number = sum(waiting.values())
    names = listed([coder.name for coder in read.coders() if coder.id in waiting])
    passages = f"{counted(number, 'passage')} {'was' if number == 1 else 'were'}"
    yield Check(
        "codebook",
        not number,
        f"{passages} coded before the meaning of a code changed, by {names}"
        if number
        else "Every passage was coded, or looked at again, under the definition printed",
        f"{number:,} to look at again" if number else "",
        "codebook",
        item="queue" if number else "",
    )


def some(names: Sequence[str]) -> str:
    """Tell the first names, and how many more there are."""
    if len(names) <= NAMED:
        return listed(names)
    return listed([*names[:NAMED], f"{len(names) - NAMED:,} more"])


def _are(things: Sequence[object]) -> str:
    return "is" if len(things) == 1 else "are"


def _were(things: Sequence[object]) -> str:
    return "was" if len(things) == 1 else "were"
