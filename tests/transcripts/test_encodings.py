"""The letters of text files are told apart, and a person may say how they are stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts.files import docx, paragraph, said, written
from workbench.model.errors import Refused
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import candidates, decode, encoding_of, friendly
from workbench.transcripts.importing import preview, read_file
from workbench.transcripts.reading import encodings_for

TALKS = {
    "English": (
        "Int: It’s what I’d say: “we can’t” — he said… and so on. Café.\nAna: I don’t – sorry.\n",
        ("cp1252", "mac_roman", "utf-8"),
    ),
    "an apostrophe": ("Int: I don’t know.\nAna: Yes.\n", ("cp1252", "mac_roman")),
    "French": (
        "Zoë: C’est déjà l’été, “oui”.\nInt: Ça va très bien ?\n"
        "Zoë: Où êtes-vous allée ? À Noël.\n",
        ("cp1252", "mac_roman"),
    ),
    "German": (
        "I: Ich weiß nicht, ob das für die Bürger schön wäre.\nP: Übrigens: Größe und Öl.\n",
        ("cp1252", "mac_roman"),
    ),
    "Spanish": (
        "E: ¿Cómo está usted? Mañana será otro día.\nP: El niño comió un plátano. ¡Qué bien!\n",
        ("cp1252", "mac_roman"),
    ),
    "Italian": (
        "I: Perché è così? La città è più bella.\nP: Sì, però non c’è.\n",
        ("cp1252", "mac_roman"),
    ),
    "Russian": (
        "Интервьюер: Привет! Расскажи о себе и опыте.\nКандидат: Я Алекс, знаю много.\n",
        ("cp1251", "koi8_r"),
    ),
    "Polish": (
        "Badacz: Dziękuję, całkiem nieźle.\nPani: Żółć i źdźbło, prawdę mówiąc. Łódź.\n",
        ("cp1250",),
    ),
    "Turkish": (
        "Görüşmeci: Nasılsınız? İyiyim, teşekkür ederim.\nAyşe: Çok güzel bir gün, değil mi?\n",
        ("cp1254",),
    ),
    "Greek": ("Α: Τι κάνετε; Καλά, ευχαριστώ πολύ.\nΒ: Και εσείς; Ωραία.\n", ("cp1253",)),
    "Hebrew": ("מראיינת: שלום, מה שלומך?\nדוד: בסדר, תודה רבה לך.\n", ("cp1255",)),
    "Japanese": (
        "司会：こんにちは。今日はどうでしたか。\n参加者：とても良かったです。\n",
        ("cp932",),
    ),
    "Korean": ("사회자: 안녕하세요. 오늘은 어떻습니까?\n참가자: 아주 좋습니다.\n", ("cp949",)),
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [(language, encoding) for language, (_, names) in TALKS.items() for encoding in names],
)
@pytest.mark.parametrize("times", [1, 20])
def test_every_language_is_read_as_it_was_written(language: str, encoding: str, times: int) -> None:
    talk = TALKS[language][0] * times
    data = talk.encode(encoding)
    assert decode(data) == talk
    assert candidates(data)[0].name == encoding_of(data)


def test_the_alternatives_show_how_each_would_read() -> None:
    data = TALKS["French"][0].encode("mac_roman")
    listed = {one.name: one for one in candidates(data)}
    assert next(iter(listed)) == "mac_roman"
    assert listed["mac_roman"].friendly == "Western European (older Macintosh)"
    assert listed["mac_roman"].sample.startswith("Zoë · C’est · déjà · l’été")
    assert listed["cp1251"].sample.startswith("CХest · dЋj")
    assert len({one.sample for one in listed.values()}) == len(listed)
    assert not any(name.startswith("utf-16") for name in listed)


def test_plain_letters_leave_no_choice() -> None:
    assert [one.name for one in candidates(b"Ana: Yes.\n")] == ["utf-8"]
    assert [one.name for one in candidates("Ana: Yes.\n".encode("utf-16"))] == ["utf-16-le"]


def test_what_was_chosen_wins_and_is_not_warned_about(tmp_path: Path) -> None:
    path = written(tmp_path, "m.txt", "Zoé: Déjà.\nInt: Où ?\nZoé: Là.\n".encode("cp1252"))
    assert "was read as Western European (Windows)" in preview(read_file(path)).warnings[0]
    source = read_file(path, "cp1250")
    assert (source.encoding, source.overruled) == ("cp1250", True)
    assert preview(source).warnings == ()
    assert said(source)[0] == ("Zoé", "Déjŕ.")


def test_an_impossible_choice_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, "m.txt", "Zoé: Déjà.\n".encode("cp1252"))
    with pytest.raises(Refused) as refused:
        read_file(path, "utf-8")
    assert refused.value.sentence == (
        "“m.txt” is not stored as Unicode (UTF-8): choose another way to read its letters."
    )
    with pytest.raises(Unreadable, match="is not stored as klingon"):
        decode(b"Ana", "klingon")


def test_a_choice_does_not_disturb_formats_that_say_it_themselves(tmp_path: Path) -> None:
    path = written(tmp_path, "w.docx", docx(paragraph("Ana: Zoé")))
    assert said(read_file(path, "cp1251")) == [("Ana", "Zoé")]
    assert encodings_for(path) == ()


def test_captions_can_be_read_in_another_way_too(tmp_path: Path) -> None:
    talk = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoé>Déjà\n"
    path = written(tmp_path, "c.vtt", talk.encode("mac_roman"))
    assert said(read_file(path, "mac_roman")) == [("Zoé", "Déjà")]
    assert "mac_roman" in {one.name for one in encodings_for(path)}


def test_the_window_is_told_the_alternatives_of_a_file(tmp_path: Path) -> None:
    path = written(tmp_path, "m.txt", TALKS["Italian"][0].encode("mac_roman"))
    assert encodings_for(path)[0].name == "mac_roman"
    with pytest.raises(Refused, match=r"“x\.mp3” "):
        encodings_for(written(tmp_path, "x.mp3", b"ID3" + bytes(range(1, 32)) * 40))


def test_encodings_have_names_a_person_knows() -> None:
    assert friendly("windows-1252") == "Western European (Windows)"
    assert friendly("macroman") == "Western European (older Macintosh)"
    assert friendly("iso-8859-7") == "iso-8859-7"
    assert friendly("klingon") == "klingon"
