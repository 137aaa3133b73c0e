from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.coding.doing import code, coder, done, keep_apart, transcript
from tests.coding.test_extending import on, place, valued, words_of
from tests.coding.test_passages import a_text, coded
from workbench.coding.at_once.placing import outermost, put_many, uncovered
from workbench.coding.extending import touch
from workbench.coding.passages import new_coding
from workbench.journal.entry import Draft
from workbench.model.anchor import Anchor
from workbench.model.ids import CodingId
from workbench.model.span import Span

TEXT = "Ana: I trust them, really, and I always did trust them."
WORDS = " ".join("abcdefghijklmnopq")


def put(study, *spans):
    """The draft that codes spans with Trust by Ada."""
    here, trust, ada = transcript(study), code(study, "Trust"), coder(study, "Ada")
    text = study.text(here)

    def make(span):
        id, anchor = CodingId(study.make_id()), Anchor.at(text, span)
        return new_coding(id, here, trust, ada, "coder", anchor, study.now(), version=None)

    standing = study.codings(transcript=here, code=trust, coder=ada, layer="coder")
    wanted = outermost(Span(*span) for span in spans)
    fresh = uncovered(wanted, [one.span for one in standing])
    return Draft("Code many", put_many(study, fresh, standing, make))


def many(study, *spans):
    return done(study, put(study, *spans))


def test_new_passages_apart_are_new_codings():
    study = a_text(f"Ana: {WORDS}")
    many(study, (0, 3), (8, 11))
    assert words_of(study) == ["a b", "e f"]


def test_one_that_touches_a_standing_coding_makes_it_grow():
    study = a_text(TEXT)
    on(study, "I trust")
    [old] = study.codings()
    many(study, (8, 13), place("always"))
    assert words_of(study) == ["I trust them,", "always"]
    assert study.codings()[0].id == old.id


def test_nothing_is_put_where_the_code_is_already():
    study = a_text(TEXT)
    on(study, "I trust them, really")
    assert put(study, (2, 7)).changes == ()


def test_apart_stays_apart_but_for_the_same_words():
    study = a_text(TEXT)
    keep_apart(study)
    on(study, "I trust")
    many(study, (0, 7), (2, 12))
    assert words_of(study) == ["I trust", "trust them"]


def test_different_values_stay_apart():
    study = a_text(TEXT)
    on(study, "I trust")
    on(study, "really")
    for coding, value in zip(study.codings(), ("3", "5"), strict=True):
        valued(study, coding, value=value)
    many(study, (8, 13))
    assert words_of(study) == ["I trust them,", "really"]


PLACES = st.lists(st.tuples(st.integers(0, 14), st.integers(1, 3)), max_size=6)


@given(PLACES, PLACES)
def test_all_at_once_covers_the_same_words_as_one_after_the_other(before, at_once):
    study = a_text(f"Ana: {WORDS}")
    for first, count in before:
        if not held(study, first, count):
            done(study, coded(study, 2 * first, 2 * (first + count) - 1, "Trust"))
    wanted = coverage(study) | {n for first, count in at_once for n in range(first, first + count)}
    spans = [(2 * first, 2 * (first + count) - 1) for first, count in at_once]
    study.do(put(study, *spans))
    assert coverage(study) == wanted
    found = [coding.span for coding in study.codings()]
    assert not any(touch(WORDS, a, b) for n, a in enumerate(found) for b in found[n + 1 :])


def coverage(study):
    return {n for c in study.codings() for n in range(c.start // 2, (c.end + 1) // 2)}


def held(study, first, count):
    span = Span(2 * first, 2 * (first + count) - 1)
    return any(coding.span.contains(span) for coding in study.codings())
