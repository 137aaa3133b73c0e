from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.coding.doing import coder, done, refusal, transcript
from workbench.coding.quotes import (
    attribution,
    move_quote,
    quotes_of,
    remove_quote,
    set_status,
    take_quote,
    trim_quote,
)
from workbench.coding.voices import Voices
from workbench.journal.entry import sets
from workbench.model.ids import ParticipantId, ThemeId, TopicId
from workbench.model.people import Participant
from workbench.model.quote import printed
from workbench.model.theme import Theme, Topic

TALK = "Ana: I was tired, really. / Int: Why? / Bo: Too much work."


def a_bank(text=TALK):
    study = a_study(text)
    study.put(Topic(TopicId("t"), "Care", 0))
    for n, title in enumerate(("wear", "cost")):
        study.put(Theme(ThemeId(title), TopicId("t"), title.title(), n))
    return study


def taken(study, start, end, theme="wear"):
    """Take a quote and give its id."""
    draft = done(
        study,
        take_quote(
            study,
            transcript(study),
            start,
            end,
            theme,
            by=coder(study, "Ada"),
            make_id=study.make_id,
        ),
    )
    return draft.changes[0].id


def order(study, theme):
    quotes = quotes_of(study, theme)
    assert [q.position for q in quotes] == list(range(len(quotes)))
    return [q.exact for q in quotes]


class TestTaking:
    def test_a_quote_stands_last_without_blanks_at_its_ends(self):
        study = a_bank()
        taken(study, 0, 5)
        taken(study, 5, 12)
        assert order(study, "wear") == ["I was", "tired,"]
        assert study.labels[-1] == "Quote “tired,”"

    def test_the_same_passage_in_a_theme_is_refused(self):
        study = a_bank()
        taken(study, 0, 5)
        sentence = "“I was” is a quote here already."
        assert refusal(taken, study, 0, 6) == sentence
        taken(study, 0, 5, "cost")
        taken(study, 0, 5, None)
        assert refusal(taken, study, 0, 5, None) == sentence

    def test_a_passage_outside_or_without_words_is_refused(self):
        study = a_bank()
        assert refusal(taken, study, 1, 2).startswith("There are no words")
        assert refusal(taken, study, 1, 999).startswith("1 to 999 is not a passage of “FG1”")


class TestPlacing:
    def test_a_quote_goes_to_another_theme_and_back_to_the_bank(self):
        study = a_bank()
        first, _, third = (taken(study, *span) for span in ((0, 1), (2, 5), (6, 11)))
        done(study, move_quote(study, first, "cost"))
        assert (order(study, "wear"), order(study, "cost")) == (["was", "tired"], ["I"])
        done(study, move_quote(study, third, "cost", 0))
        assert order(study, "cost") == ["tired", "I"]
        done(study, move_quote(study, third, None))
        assert (order(study, None), order(study, "cost")) == (["tired"], ["I"])

    def test_a_quote_takes_another_place(self):
        study = a_bank()
        for span in ((0, 1), (2, 5), (6, 11)):
            last = taken(study, *span)
        draft = done(study, move_quote(study, last, "wear", 1))
        assert order(study, "wear") == ["I", "tired", "was"]
        assert len(draft.changes) == 2

    def test_a_theme_that_has_the_passage_is_refused(self):
        study = a_bank()
        taken(study, 0, 1)
        other = taken(study, 0, 1, "cost")
        assert refusal(move_quote, study, other, "wear") == "“I” is a quote here already."

    def test_a_quote_is_shortlisted_and_used(self):
        study = a_bank()
        id = taken(study, 0, 5)
        draft = done(study, set_status(study, id, "shortlisted"))
        assert study.quote(id).status == "shortlisted"
        assert draft.label == "Shortlist the quote “I was”"
        done(study, set_status(study, id, "used"))
        assert study.labels[-1] == "Use the quote “I was”"

    def test_a_quote_is_removed_with_its_trimming(self):
        study = a_bank()
        first, second = taken(study, 0, 5), taken(study, 6, 11)
        done(study, trim_quote(study, first, [(0, 1, "")], make_id=study.make_id))
        done(study, remove_quote(study, first))
        assert study.quote_edits() == []
        assert [q.id for q in quotes_of(study, "wear")] == [second]
        assert order(study, "wear") == ["tired"]


class TestTrimming:
    def a_quote(self):
        study = a_bank()
        return study, taken(study, 0, 20)

    def trimmed(self, study, id, *edits):
        return done(study, trim_quote(study, id, edits, make_id=study.make_id))

    def shown(self, study, id):
        return printed(study.quote(id).exact, study.quote_edits(id))

    def test_words_are_left_out_and_clarified(self):
        study, id = self.a_quote()
        self.trimmed(study, id, (11, 20, ""), (0, 1, " The  chair "), (6, 6, "very"))
        assert self.shown(study, id) == "[The chair] was [very] tired […]"

    def test_new_edits_take_the_place_of_the_old_and_the_same_stay(self):
        study, id = self.a_quote()
        self.trimmed(study, id, (0, 1, "Ana"), (11, 20, ""))
        draft = self.trimmed(study, id, (11, 20, ""), (2, 5, "is"))
        assert len(draft.changes) == 2
        assert self.shown(study, id) == "I [is] tired […]"
        self.trimmed(study, id)
        assert self.shown(study, id) == "I was tired, really."

    @pytest.mark.parametrize(
        ("edits", "sentence"),
        [
            ([(0, 5, ""), (4, 8, "")], "Two changes meet at “s tired, really.”: make them one."),
            ([(3, 3, "a"), (3, 3, "b")], "Two changes meet at “as tired, really.”: make them one."),
            ([(0, 5, ""), (3, 3, "a")], "Two changes meet at “as tired, really.”: make them one."),
            (
                [(5, 21, "")],
                "5 to 21 is not in the quote, which has 20 characters: choose words inside it.",
            ),
            (
                [(5, 3, "x")],
                "5 to 3 is not in the quote, which has 20 characters: choose words inside it.",
            ),
            ([(5, 5, " ")], "Nothing is left out or put in: choose words, or write some."),
        ],
    )
    def test_edits_that_make_no_sense_are_refused(self, edits, sentence):
        study, id = self.a_quote()
        assert refusal(trim_quote, study, id, edits) == sentence

    def test_words_may_be_put_in_beside_what_is_left_out(self):
        study, id = self.a_quote()
        self.trimmed(study, id, (2, 5, ""), (2, 2, "a"), (5, 5, "b"))
        assert self.shown(study, id) == "I [a] […] [b] tired, really."


class TestAttribution:
    def is_known(self, study, label, name, role="participant"):
        someone = study.put(Participant(ParticipantId(name), name, role))
        speaker = next(s for s in study.speakers() if s.label == label)
        [change] = sets(speaker, participant=someone.id)
        study.state["speaker"][change.id].update(change.after)

    def test_the_participant_is_named(self):
        study = a_bank()
        self.is_known(study, "Ana", "pt3")
        assert attribution(study, taken(study, 0, 5)) == "(FG1, pt3)"

    def test_a_label_that_stands_for_nobody_yet_is_named_as_it_is(self):
        study = a_bank()
        assert attribution(study, taken(study, 0, 5)) == "(FG1, Ana)"

    def test_print_says_of_a_person_what_was_agreed(self):
        study = a_bank()
        self.is_known(study, "Ana", "pt3")
        all_of_it = taken(study, 0, len(study.text(transcript(study))))
        one = taken(study, 0, 5)
        work = {"occupation": "Data manager", "organisation": "hospital trust"}
        study.state["participant"]["pt3"].update(attribution="role", **work)
        assert attribution(study, one) == "(Data manager, hospital trust)"
        assert attribution(study, all_of_it) == (
            "(FG1, facilitator and Bo; Data manager, hospital trust)"
        )
        study.state["participant"]["pt3"].update(attribution="name", name="Ann Lee")
        assert attribution(study, one) == "(FG1, pt3)"
        study.state["participant"]["pt3"].update(consent="by letter")
        assert attribution(study, one) == "(Ann Lee, Data manager, hospital trust)"
        study.state["participant"]["pt3"].update(attribution="label")
        assert attribution(study, one) == "(FG1, pt3)"

    @pytest.mark.parametrize("known", [False, True])
    def test_a_facilitator_is_named_by_the_role(self, known):
        study = a_bank()
        if known:
            self.is_known(study, "Int", "Dr Who", "facilitator")
        start = study.text(transcript(study)).index("Why")
        assert attribution(study, taken(study, start, start + 4)) == "(FG1, facilitator)"

    def test_several_are_named_in_the_order_of_speaking(self):
        study = a_bank()
        self.is_known(study, "Bo", "pt1")
        id = taken(study, 0, len(study.text(transcript(study))))
        assert attribution(study, id) == "(FG1, Ana, facilitator and pt1)"

    def test_who_is_only_in_what_is_left_out_is_not_named(self):
        study = a_bank()
        id = taken(study, 0, len(study.text(transcript(study))))
        exact = study.quote(id).exact
        gap = (exact.index("Why"), exact.index("Why") + 4, "")
        done(study, trim_quote(study, id, [gap], make_id=study.make_id))
        assert attribution(study, id, voices=Voices(study)) == "(FG1, Ana and Bo)"

    def test_without_speakers_the_session_stands_alone(self):
        study = a_bank("We were tired.")
        assert attribution(study, taken(study, 0, 7)) == "(FG1)"
