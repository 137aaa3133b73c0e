"""A small study that has something for every section of the report."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import ListStudy, a_study
from workbench.model.decision import Decision
from workbench.model.ids import joint_id
from workbench.model.kinds import KIND_OF, row_of
from workbench.model.people import Attribute, AttributeValue, Participant
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.study import STUDY, Study
from workbench.model.theme import Theme, ThemeCode, Topic

FIRST = (
    "Int: What would worry you? / "
    "Pt1: [They write one word and it follows you|Stigma] into every office. / "
    "Pt2: [I left the box blank|Stigma > Silence]. / "
    "Int: And what would help? / "
    "Pt1: [Telling it once|Benefits by Ben] would be a rest."
)
SECOND = "Int: Where do we start? / Pt3: [One word|Stigma] is enough. / Pt1: I agree with that."


def replaced(study: ListStudy, entity: object) -> None:
    """Put an entity in place of the one with its id."""
    study.state[KIND_OF[type(entity)]][entity.id] = row_of(entity)  # type: ignore[attr-defined]


def add_people(study: ListStudy, *labels: str) -> list[Participant]:
    """Put in participants and let every speaker of their label stand for them."""
    people = [study.put(Participant(id=study.make_id(), label=label)) for label in labels]
    by_label = {person.label.casefold(): person for person in people}
    for speaker in study.speakers():
        person = by_label.get(speaker.label.casefold())
        if person is not None:
            replaced(study, replace(speaker, participant=person.id))
    return people


def add_answers(study: ListStudy, attribute: Attribute, wave: str, *answers: str) -> None:
    """Give the participants, in their order, one answer each; "" is no answer."""
    for person, answer in zip(study.participants(), answers, strict=True):
        study.put(
            AttributeValue(
                id=joint_id(person.id, attribute.id, wave),
                participant=person.id,
                attribute=attribute.id,
                wave=wave,  # type: ignore[arg-type]
                value=answer,
            )
        )


def add_attribute(
    study: ListStudy, name: str, kind: str = "choice", choices: str = ""
) -> Attribute:
    """Put in an attribute after those there are."""
    place = len(study.attributes())
    return study.put(Attribute(study.make_id(), name, place, kind, choices))  # type: ignore[arg-type]


def add_quote(study: ListStudy, theme: Theme | None, words: str, **fields: object) -> Quote:
    """Put in a quote of words where they stand first."""
    for transcript in study.transcripts():
        start = study.text(transcript.id).find(words)
        if start >= 0:
            break
    quote = Quote(
        id=study.make_id(),
        theme=theme.id if theme else None,
        transcript=transcript.id,
        start=start,
        end=start + len(words),
        exact=words,
        position=len(study.quotes()),
        coder=study.coders()[0].id,
    )
    return study.put(replace(quote, **fields))  # type: ignore[arg-type]


def a_reported_study() -> ListStudy:
    """Two groups, two coders, three participants, one topic with a theme and three quotes."""
    study = a_study(FIRST, SECOND)
    first = study.transcripts()[0]
    ada, ben = study.coders()
    word = study.text(first.id).index("They write")
    study.add_coding(first, "Stigma", "Ben", word, word + 37)
    study.add_coding(first, "Stigma", "Ada", word, word + 37, layer="consensus")
    replaced(
        study,
        Study(
            id=STUDY,
            title="Linking records",
            question="On what terms?",
            authors="Ada and Ben",
            procedure="We read everything twice.\n\nThen we coded.",
        ),
    )
    replaced(study, replace(study.sessions()[0], held_on="2026-03-14"))
    stigma = study.codebook().find("Stigma")
    assert stigma is not None
    replaced(study, replace(stigma, definition="Being judged by a word.", include="Fear of it."))
    add_people(study, "pt1", "pt2", "pt3")
    add_answers(study, add_attribute(study, "Sex", choices="Woman\nMan"), "", "Woman", "Man", "")
    willing = add_attribute(study, "Willing to share", choices="Yes\nUnsure\nNo")
    add_answers(study, willing, "before", "Unsure", "No", "Unsure")
    add_answers(study, willing, "after", "Yes", "No", "")
    topic = study.put(Topic(study.make_id(), "Risks", 0))
    theme = study.put(
        Theme(
            study.make_id(),
            topic.id,
            "A word that stays",
            0,
            "Words follow people.",
            "One.\n\nTwo.",
        )
    )
    study.put(ThemeCode(study.make_id(), theme.id, stigma.id, 0))
    quote = add_quote(study, theme, "They write one word and it follows you into every office.")
    study.put(QuoteEdit(study.make_id(), quote.id, 0, 4, "Clerks"))
    study.put(QuoteEdit(study.make_id(), quote.id, 19, 38, ""))
    add_quote(study, theme, "I left the box blank.")
    add_quote(study, theme, "One word is enough.", status="shortlisted")
    study.put(
        Decision(
            id=study.make_id(),
            transcript=first.id,
            kind="missed",
            first=ada.id,
            second=ben.id,
            outcome="second",
            reason="It is said plainly.",
            coder=ada.id,
            at=study.now(),
        )
    )
    return study
