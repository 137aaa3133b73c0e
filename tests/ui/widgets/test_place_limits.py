"""What a search can be limited to, and what its chips say."""

from __future__ import annotations

from tests.builders import a_study
from tests.coding.doing import coder
from workbench.ui.widgets.place_limits import Option, chip_words, options_of, still_there, where_of

TALK = ("Int: Why? / Ana: I was [tired|Fatigue > Deep by Ada].", "Ben: I was not.")


def _offered() -> dict[str, list[Option]]:
    study = a_study(*TALK)
    found: dict[str, list[Option]] = {}
    for option in options_of(study, coder(study, "Ada")):
        found.setdefault(option.sort, []).append(option)
    return found


def test_a_study_offers_what_it_has() -> None:
    offered = _offered()
    assert [one.name for one in offered["speaker"]] == ["Ana", "Ben", "Int"]
    assert [one.name.strip() for one in offered["code"]] == ["Fatigue", "Deep"]
    assert [one.name for one in offered["coder"]] == ["Ada (you)", "Ben"]
    assert len(offered["transcript"]) == 2 and len(offered["uncoded"]) == 1
    assert "answer" not in offered and "participant" not in offered


def test_every_choice_reaches_where_to_look() -> None:
    offered = _offered()
    where = where_of(one for options in offered.values() for one in options[:1])
    assert where.sessions and where.transcripts and where.roles and where.codes and where.coders
    assert where.speakers == ("Ana",) and where.uncoded
    assert where_of(()) == where_of([]) and not where_of(()).asks_for_people


def test_what_is_gone_from_the_study_limits_nothing_any_more() -> None:
    chosen = _offered()["speaker"]
    left = [one for one in chosen if one.name != "Ben"]
    assert [one.name for one in still_there(chosen, left)] == ["Ana", "Int"]


def test_a_chip_says_when_it_means_the_opposite() -> None:
    code = _offered()["code"][0]
    assert chip_words(code, uncoded=False) == "Code: Fatigue"
    assert chip_words(code, uncoded=True) == "Not coded with Fatigue"
