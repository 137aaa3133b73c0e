"""A report that is limited to segments counts only these, and says so."""

from __future__ import annotations

from typing import Any

from tests.builders import ListStudy
from tests.coding.doing import done, transcript
from tests.report.studies import a_reported_study, add_quote
from workbench.coding.quotes import gives_words, trim_quote
from workbench.model.reading import Reader
from workbench.report.compose import SECTIONS, compose
from workbench.report.outline import Outline, Paragraph, QuoteBlock, Table
from workbench.report.readiness import readiness
from workbench.transcripts.occasions.limits import Limit, Part, limited
from workbench.transcripts.occasions.segments import mark_segment


def mark(study: ListStudy, first: int, last: int, kind: Any, label: str = "", of: int = 1) -> None:
    """Mark turns, counted from 1, of a transcript."""
    here = transcript(study, of)
    turns = study.turns(here)
    place = (turns[first - 1].start, turns[last - 1].end)
    done(study, mark_segment(study, here, *place, kind, label, make_id=study.make_id))


def parted() -> ListStudy:
    """The reported study with a presentation, a plenary, and a topic in the second transcript."""
    study = a_reported_study()
    mark(study, 1, 2, "stimulus")
    mark(study, 3, 5, "plenary")
    mark(study, 2, 2, "topic", "Words", of=2)
    return study


PLENARY = Limit((Part("plenary"),))


def said(outline: Outline) -> str:
    """Every paragraph, note and cell in one text."""
    parts = []
    for block in outline.blocks:
        if isinstance(block, Paragraph):
            parts.append("".join(run.text for run in block.runs))
        if isinstance(block, Table):
            parts += [block.caption, block.note, *("|".join(row) for row in block.rows)]
        if isinstance(block, QuoteBlock):
            parts.append(f"{block.words} {block.source}")
    return "\n".join(parts)


def section(read: Reader, name: str) -> str:
    """What one section says."""
    return said(compose(read, sections=[name]))


def test_a_limit_that_leaves_nothing_out_changes_nothing_but_what_is_said_of_it() -> None:
    study = a_reported_study()
    before = {one.id: section(study, one.id) for one in SECTIONS}
    for number, last in ((1, 5), (2, 3)):
        mark(study, 1, last, "plenary", of=number)
    read = limited(study, PLENARY)
    for one in SECTIONS:
        assert section(study, one.id) == before[one.id]
        if one.id in ("reconciliation", "participants"):
            continue
        told = section(read, one.id)
        assert told.startswith("The numbers and quotes of this report: only plenary.")
        numbers = [word for word in before[one.id].split() if word.strip(".,()%").isdigit()]
        assert [w for w in told.split() if w.strip(".,()%").isdigit()] == numbers


def test_transcripts_words_turns_and_people_are_those_of_the_parts() -> None:
    told = section(limited(parted(), PLENARY), "coding")
    assert "1 transcript of 1 session (16 words)" in told
    assert "FG1|Focus group|14 March 2026|2|3|16" in told
    assert "FG2" not in told
    assert "Words and turns are those of a part of it: only plenary." in told


def test_the_agreement_says_what_it_is_limited_to_and_leaves_other_transcripts_out() -> None:
    told = section(limited(parted(), PLENARY), "agreement")
    assert "turn by turn: 3 turns, only plenary." in told
    assert "Left out: FG2 (it has none of the segments counted)." in told


def test_the_findings_and_the_spread_keep_to_the_parts() -> None:
    study = parted()
    told = section(limited(study, PLENARY), "findings")
    assert "I left the box blank." in told
    assert "it follows you" not in told
    assert "People are counted by what they say only plenary, without stimulus text." in told
    assert "The report prints 1 quote." in section(limited(study, PLENARY), "spread")


def test_participants_talk_leaves_stimulus_text_out_and_the_table_says_so() -> None:
    study = a_reported_study()
    whole = section(study, "spread")
    mark(study, 1, 2, "stimulus")
    told = section(study, "spread")
    words = 11  # those of pt1 in the presentation
    total = int(whole.partition("of the ")[2].split()[0])
    assert f"of the {total} words that participants said in all sessions." in whole
    assert (
        f"of the {total - words} words that participants said in all sessions "
        "(without stimulus text)." in told
    )
    assert "In 1 quote the speaker is not a known participant." in told
    asked = section(limited(study, Limit(stimulus="with")), "spread")
    assert f"of the {total} words" in asked


def test_the_people_described_are_those_who_speak_in_the_parts() -> None:
    study = parted()
    assert "3 participants took part" in section(study, "participants")
    told = section(limited(study, PLENARY), "participants")
    assert "2 participants speak in what is counted here: only plenary." in told
    told = section(limited(study, Limit((Part("topic", "Words"),))), "participants")
    assert "1 participant speaks in what is counted here: only topic “Words”." in told


def test_codings_and_decisions_say_what_they_are_counted_in() -> None:
    read = limited(parted(), PLENARY)
    assert "Counted are those that reach into what counts: only plenary." in section(
        read, "codebook"
    )
    assert section(read, "reconciliation").count("\n") == 0


def test_a_note_is_printed_without_quotation_marks_and_marked() -> None:
    study = a_reported_study()
    mark(study, 3, 3, "notes")
    blocks = [b for b in compose(study, sections=["findings"]).blocks if isinstance(b, QuoteBlock)]
    assert [block.verbatim for block in blocks] == [True, False]
    assert blocks[0].words.startswith("“")
    assert blocks[1].words == "I left the box blank."
    assert blocks[1].source == "(FG1, pt2) (notes)"


def test_a_quote_that_prints_only_verbatim_words_of_notes_has_its_marks() -> None:
    study = a_reported_study()
    here = transcript(study)
    theme = study.themes()[0]
    words = "Telling it once would be a rest."
    quote = add_quote(study, theme, words)
    mark(study, 5, 5, "notes")
    start = quote.start
    once = (start, start + len("Telling it once"))
    done(study, mark_segment(study, here, *once, "verbatim", make_id=study.make_id))
    assert not gives_words(study, quote)
    rest = len("Telling it once")
    done(study, trim_quote(study, quote.id, [(rest, len(words), "")], make_id=study.make_id))
    assert gives_words(study, study.quote(quote.id))


def test_the_checks_of_a_limited_report_look_at_what_it_prints() -> None:
    study = parted()
    coders = tuple(one.id for one in study.coders())
    sentences = [one.sentence for one in readiness(limited(study, PLENARY), coders)]
    assert any("it has none of the segments counted" in sentence for sentence in sentences)
    assert "The one quote stands in its transcript" in sentences
