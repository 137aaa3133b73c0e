"""Where the printed quotes come from, set against who talked how much.

Called by `report.compose`.
"""

from __future__ import annotations

from workbench.findings import spread as counting
from workbench.report.outline import Block, Table, aligned, text
from workbench.report.source import Source
from workbench.report.wording import counted, percent, thousands


def spread(source: Source) -> tuple[Block, ...]:
    """Print how many quotes each session and each participant supplies."""
    found = counting.spread(source.read)
    if not found.total:
        return ()
    return (text(_summary(found)), _table(found))


def _summary(found: counting.Spread) -> str:
    people = len(found.participants)
    quoted = sum(one.quotes > 0 for one in found.participants)
    told = f"The report prints {counted(found.total, 'quote')}."
    if people:
        told += f" {thousands(quoted)} of {counted(people, 'participant')} are quoted."
    if found.nobody:
        told += f" In {counted(found.nobody, 'quote')} the speaker is not a known participant."
    return told


def _table(found: counting.Spread) -> Table:
    kept = f" ({found.what_counts})" if found.what_counts else ""
    words = sum(one.words for one in found.sessions)
    quoted = [one for one in found.participants if one.quotes]
    rows: list[tuple[str, ...]] = [("Sessions", "", "", "")]
    rows += [_row(one.session.label, one, found.total, words) for one in found.sessions]
    groups = [0]
    if quoted:
        groups.append(len(rows))
        rows.append(("Participants who are quoted", "", "", ""))
        rows += [_row(one.participant.label, one, found.total, words) for one in quoted]
    return Table(
        caption="Quotes by session and participant",
        header=("Source", "Quotes", "Share of quotes", "Share of talk"),
        rows=tuple(rows),
        alignment=aligned(1, 3),
        widths=(7.0, 2.6, 3.2, 3.2),
        note=(
            f"Share of talk: of the {thousands(words)} words that participants said in all "
            f"sessions{kept}. A quote in which two participants speak counts for both."
        ),
        groups=tuple(groups),
    )


def _row(
    label: str,
    one: counting.SessionQuotes | counting.ParticipantQuotes,
    quotes: int,
    words: int,
) -> tuple[str, str, str, str]:
    share, talk = percent(one.quotes, quotes), percent(one.words, words)
    return label, thousands(one.quotes), share, talk
