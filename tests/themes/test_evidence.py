from __future__ import annotations

from tests.builders import a_study
from tests.coding.doing import code, coder, done
from tests.themes.test_building import theme
from workbench.coding.quotes import set_status, take_quote
from workbench.model.ids import ParticipantId
from workbench.model.people import Participant
from workbench.themes.building import add_theme, add_topic, put_code
from workbench.themes.evidence import SpreadWarning, candidates, evidence


def a_theme(*texts, carrying=("Fatigue",)):
    """A study with one theme, "Wear", that codes carry."""
    study = a_study(*texts)
    done(study, add_topic(study, "Care", make_id=study.make_id))
    done(study, add_theme(study, study.topics()[0].id, "Wear", make_id=study.make_id))
    for name in carrying:
        done(study, put_code(study, theme(study, "Wear"), code(study, name)))
    return study, theme(study, "Wear")


def quoted(study, number, words, where):
    of = study.transcripts()[number - 1].id
    start = study.text(of).index(words)
    done(
        study,
        take_quote(
            study,
            of,
            start,
            start + len(words),
            where,
            by=coder(study, "Ada"),
            make_id=study.make_id,
        ),
    )
    return study.quotes(where)[-1].id


def counts(found):
    return tuple(
        count.number for count in (found.passages, found.participants, found.sessions, found.quotes)
    )


class TestEvidence:
    def test_it_counts_passages_people_sessions_and_quotes(self):
        study, wear = a_theme(
            "Ana: I was [tired|Fatigue] and [worn|Fatigue]. / Bo: [So tired|Fatigue by Ben].",
            "Cy: I was [weary|Fatigue]. / Int: [Tired|Fatigue]?",
            "Di: I was [fine|Mood].",
        )
        quoted(study, 1, "tired", wear)
        found = evidence(study, wear)
        assert counts(found) == (5, 3, 2, 1)
        assert found.passages.counts == "passages under the codes of the theme"
        assert [(s.name, s.passages, s.quotes) for s in found.by_participant] == [
            ("Ana", 2, 1),
            ("Bo", 1, 0),
            ("Cy", 1, 0),
        ]
        assert [(s.name, s.passages, s.quotes) for s in found.by_session] == [
            ("FG1", 3, 1),
            ("FG2", 2, 0),
        ]

    def test_passages_that_overlap_are_one_and_those_that_touch_are_two(self):
        study, wear = a_theme("[0123|Fatigue][4567|Fatigue]")
        first = study.transcripts()[0]
        assert evidence(study, wear).passages.number == 2
        study.add_coding(first, "Fatigue", "Ben", 3, 5)
        assert evidence(study, wear).passages.number == 1

    def test_what_was_agreed_on_counts_alone_where_there_is_an_agreed_version(self):
        study, wear = a_theme(
            "I was [tired|Fatigue] and [sad|Fatigue by Ben].", "I was [tired|Fatigue by Ben]."
        )
        assert evidence(study, wear).passages.number == 3
        study.add_coding(study.transcripts()[0], "Fatigue", "Ada", 6, 11, layer="consensus")
        assert evidence(study, wear).passages.number == 2

    def test_an_agreed_version_without_the_theme_leaves_nothing(self):
        study, wear = a_theme("I was [tired|Fatigue] and [sad|Mood].")
        study.add_coding(study.transcripts()[0], "Mood", "Ada", 16, 19, layer="consensus")
        assert counts(evidence(study, wear)) == (0, 0, 0, 0)

    def test_one_person_in_two_sessions_is_one(self):
        study, wear = a_theme("Ana: I was [tired|Fatigue].", "A: So was [I|Fatigue].")
        study.put(Participant(ParticipantId("p"), "pt1"))
        for speaker in study.speakers():
            study.state["speaker"][speaker.id]["participant"] = "p"
        found = evidence(study, wear)
        assert counts(found) == (2, 1, 2, 0)
        assert [(s.id, s.name, s.passages) for s in found.by_participant] == [("p", "pt1", 2)]

    def test_shortlisted_quotes_do_not_count(self):
        study, wear = a_theme("Ana: I was [tired|Fatigue].")
        done(study, set_status(study, quoted(study, 1, "tired", wear), "shortlisted"))
        assert counts(evidence(study, wear)) == (1, 1, 1, 0)

    def test_a_theme_of_nothing_counts_nothing(self):
        study, wear = a_theme("I was tired.", carrying=())
        found = evidence(study, wear)
        assert counts(found) == (0, 0, 0, 0)
        assert (found.by_participant, found.by_session, found.warnings) == ((), (), ())


class TestSpread:
    def warned(self, *quotes):
        study, wear = a_theme(
            "Ana: I was [tired|Fatigue], really [worn|Fatigue]. / Bo: [Weary|Fatigue].",
            "Cy: I was [down|Fatigue].",
        )
        for number, words in quotes:
            quoted(study, number, words, wear)
        return evidence(study, wear).warnings

    def test_quotes_mostly_of_one_person_are_told(self):
        assert self.warned((1, "tired"), (1, "worn"), (2, "down")) == (
            SpreadWarning("participant", "Ana", 2, 3),
            SpreadWarning("session", "FG1", 2, 3),
        )

    def test_a_session_with_passages_and_no_quote_is_told(self):
        assert self.warned((1, "tired")) == (SpreadWarning("unquoted", "FG2", 1, 4),)

    def test_an_even_spread_tells_nothing(self):
        assert self.warned((1, "tired"), (2, "down")) == ()

    def test_without_quotes_there_is_no_spread(self):
        assert self.warned() == ()


class TestCandidates:
    def test_passages_not_yet_quoted_stand_in_text_order(self):
        study, wear = a_theme(
            "Ana: I was [tired|Fatigue] and [worn|Mood by Ben]. / Bo: [Weary|Fatigue].",
            "Cy: I was [down|Mood].",
            carrying=("Mood", "Fatigue"),
        )
        quoted(study, 1, "Weary", wear)
        found = candidates(study, wear)
        assert [(p.exact, p.attribution) for p in found] == [
            ("tired", "(FG1, Ana)"),
            ("worn", "(FG1, Ana)"),
            ("down", "(FG2, Cy)"),
        ]

    def test_overlapping_codings_are_one_candidate(self):
        study, wear = a_theme(
            "Ana: I was [tired|Fatigue] and [worn|Mood]. / Bo: [Weary|Fatigue].",
            carrying=("Mood", "Fatigue"),
        )
        study.add_coding(study.transcripts()[0], "Mood", "Ben", 8, 28)
        [found] = candidates(study, wear)
        assert found.exact == "tired and worn.\n\nWeary"
        assert found.attribution == "(FG1, Ana and Bo)"
        assert found.codes == (code(study, "Fatigue"), code(study, "Mood"))
        assert found.coders == (coder(study, "Ada"), coder(study, "Ben"))
        assert (found.span.start, found.span.end) == (6, 28)

    def test_a_quote_of_another_theme_takes_no_candidate_away(self):
        study, wear = a_theme("Ana: I was [tired|Fatigue].")
        quoted(study, 1, "tired", None)
        assert len(candidates(study, wear)) == 1
        quoted(study, 1, "was tired", wear)
        assert candidates(study, wear) == ()
