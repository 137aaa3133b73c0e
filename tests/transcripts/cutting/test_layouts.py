"""Speakers are found in every layout seen, and what only looks like one is left alone."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.transcripts.files import labels, said, source_of
from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting.labels import is_facilitator, shape
from workbench.transcripts.cutting.layouts import detect, marks
from workbench.transcripts.importing import Choices, Layout, compose_text, preview

LAYOUTS = {
    "colon.txt": ("Int: How are you?\nAna: Fine.\nInt: Good.\n", Layout.COLON),
    "bold.md": ("**Int:** How are you?\n\n**Ana:** Fine.\n\n**Int:** Good.\n", Layout.COLON),
    "bold-outside.md": ("**Int**: How are you?\n**Ana**: Fine.\n**Int**: Good.\n", Layout.COLON),
    "wide.txt": ("Int：How are you?\nAna：Fine.\nInt：Good.\n", Layout.COLON),
    "alone-colon.txt": ("Int:\nHow are you?\n\nAna:\nFine.\n\nInt:\nGood.\n", Layout.COLON),
    "time-in-label.txt": (
        "Int (00:02):\nHow are you?\n\nAna (00:05):\nFine.\n\nInt (00:09):\nGood.\n",
        Layout.COLON,
    ),
    "time-after.txt": (
        "Int: [00:00:02] How are you?\nAna: [00:00:05] Fine.\nInt: [00:00:09] Good.\n",
        Layout.COLON,
    ),
    "time-before.txt": (
        "[00:00:02.000 --> 00:00:04.000] Int: How are you?\n"
        "[00:00:05.000 --> 00:00:06.000] Ana: Fine.\n"
        "[00:00:09.000 --> 00:00:11.000] Int: Good.\n",
        Layout.COLON,
    ),
    "f4.txt": (
        "Int: How are you? #00:00:05-0#\nAna: Fine. #00:00:09-0#\nInt: Good. #00:00:10-1#\n",
        Layout.COLON,
    ),
    "dashed.srt": (
        "1\n00:00:02,000 --> 00:00:03,000\n- Int: How are you?\n- Ana: Fine.\n\n"
        "2\n00:00:09,000 --> 00:00:10,000\n- Int: Good.\n",
        Layout.COLON,
    ),
    "otter.txt": (
        "Int  0:02\nHow are you?\n\nAna  0:05\nFine.\n\nInt  0:09\nGood.\n\n"
        "Transcribed by https://otter.ai\n",
        Layout.STAMPED,
    ),
    "otter.md": (
        "**Int**  0:02  \nHow are you?\n\n**Ana**  0:05  \nFine.\n\n**Int**  0:09  \nGood.\n",
        Layout.STAMPED,
    ),
    "zoom.txt": (
        "[Int] 10:02:33\nHow are you?\n\n[Ana] 10:02:40\nFine.\n\n[Int] 10:02:50\nGood.\n",
        Layout.STAMPED,
    ),
    "brackets.txt": ("[Int] How are you?\n\n[Ana] Fine.\n\n[Int] Good.\n", Layout.BRACKETS),
    "alone.txt": ("Int\nHow are you?\n\nAna\nFine.\n\nInt\nGood.\n", Layout.OWN_LINE),
    "alone-capitals.txt": ("INT\nHow are you?\nANA\nFine.\nINT\nGood.\n", Layout.OWN_LINE),
    "alone-timed.txt": (
        "Int\n00:00:02\nHow are you?\nAna\n00:00:05\nFine.\nInt\n00:00:09\nGood.\n",
        Layout.OWN_LINE,
    ),
    "headings.md": (
        "### Int\n\nHow are you?\n\n### Ana\n\nFine.\n\n### Int\n\nGood.\n",
        Layout.OWN_LINE,
    ),
    "tab.txt": ("Int\tHow are you?\nAna\tFine.\nInt\tGood.\n", Layout.COLUMNS),
    "dash.txt": ("Int – How are you?\nAna – Fine.\nInt – Good.\n", Layout.DASH),
    "bold-alone.md": ("**Int** How are you?\n\n**Ana** Fine.\n\n**Int** Good.\n", Layout.BOLD),
    "voices.vtt": (
        "WEBVTT\n\n00:02.000 --> 00:03.000\n<v Int>How are you?</v>\n\n"
        "00:05.000 --> 00:06.000\n<v Ana>Fine.\n\n00:09.000 --> 00:10.000\n<v.loud Int>Good.</v>",
        Layout.VOICES,
    ),
    "name-and-time-after.md": (
        "Int: 00:00:02\n\nHow are you?\n\nAna: 00:00:05\n\nFine.\n\nInt: 00:00:09\n\nGood.\n",
        Layout.COLON,
    ),
    "times-of-captions.txt": (
        "[2.00 --> 4.00] Int: How are you?\n[5.00 --> 6.00] Ana: Fine.\n"
        "[9.00 --> 11.00] Int: Good.\n",
        Layout.COLON,
    ),
    "time-and-brackets.txt": (
        "[00:00:02] [Int]: How are you?\n[00:00:05] [Ana]: Fine.\n[00:00:09] [Int]: Good.\n",
        Layout.COLON,
    ),
    "chevrons.txt": (">> Int: How are you?\n\n>> Ana: Fine.\n\n>> Int: Good.\n", Layout.COLON),
    "bullets.md": ("- Int: How are you?\n- Ana: Fine.\n- Int: Good.\n", Layout.COLON),
    "indented.txt": (
        "Int (00:00:02):\n        How are you?\n\nAna (00:00:05):\n        Fine.\n\n"
        "Int (00:00:09):\n        Good.\n",
        Layout.COLON,
    ),
    "measured.txt": (
        "Int [2000.00 - 4000.00]:\n  How are you?\n\nAna [5000.00 - 6000.00]:\n  Fine.\n\n"
        "Int [9000.00 - 9500.00]:\n  Good.\n",
        Layout.COLON,
    ),
    "small-letters.txt": ("int: How are you?\nana: Fine.\nint: Good.\n", Layout.COLON),
    "blank-before-colon.txt": ("Int : How are you?\nAna : Fine.\nInt : Good.\n", Layout.COLON),
    "time-link.md": (
        "[0:02](javascript:void(0);) Int: How are you?\n\n[0:05](javascript:void(0);) Ana: Fine."
        "\n\n[0:09](javascript:void(0);) Int: Good.\n",
        Layout.COLON,
    ),
    "chat.txt": (
        "00:00:02 From Int to Everyone : How are you?\n00:00:05 From  Ana  to  Int(Direct Message)"
        " : Fine.\n00:00:09 From Int to Everyone : Good.\n",
        Layout.COLON,
    ),
    "chat-below.txt": (
        "00:00:02 From Int to Everyone:\n\tHow are you?\n00:00:05 From Ana to Everyone:\n\tFine.\n"
        "00:00:09 From Int to Everyone:\n\tGood.\n",
        Layout.COLON,
    ),
    "name-dash-time.txt": (
        "0:02 - Int\n  How are you?\n\n0:05 - Ana\n  Fine.\n\n0:09 - Int\n  Good.\n",
        Layout.STAMPED,
    ),
    "bold-time.md": (
        "**Int** [00:00:02] How are you?\n\n**Ana** [00:00:05] Fine.\n\n**Int** [00:00:09] Good.\n",
        Layout.STAMPED,
    ),
    "headings-some-times.md": (
        "### Int (00:02)\nHow are you?\n\n---\n\n### Ana\nFine.\n\n---\n\n### Int\nGood.\n",
        Layout.OWN_LINE,
    ),
    "angles.txt": ("<Int> How are you?\n\n<Ana> Fine.\n\n<Int> Good.\n", Layout.BRACKETS),
    "round.txt": ("(Int) How are you?\n\n(Ana) Fine.\n\n(Int) Good.\n", Layout.BRACKETS),
    "bar.txt": ("Int | How are you?\nAna | Fine.\nInt | Good.\n", Layout.DASH),
    "hyphen.txt": ("Int - How are you?\nAna - Fine.\nInt - Good.\n", Layout.DASH),
    "names-alone.vtt": (
        "WEBVTT\n\n00:02.000 --> 00:03.000\n(Int)\nHow are you?\n\n"
        "00:05.000 --> 00:06.000\n(Ana)\nFine.\n-\n(Int)\nGood.\n",
        Layout.VOICES,
    ),
    "line-ends.txt": ("Int: How are you?\rAna: Fine.\rInt: Good.\r", Layout.COLON),
    "paragraph-ends.txt": ("Int: How are you?\u2029Ana: Fine.\u2028Int: Good.", Layout.COLON),
    "unseen-blanks.txt": (
        "I\u200bn\u200bt\u200b:\u200b How are you?\nAna:\u200b Fine.\nInt: Good.\u200b\n",
        Layout.COLON,
    ),
    "times-around.txt": (
        "0:00 Int  0:02\n\nHow are you?\n\n0:00 Ana  0:05\n\nFine.\n\n0:00 Int  0:09\n\nGood.\n",
        Layout.STAMPED,
    ),
    "site.md": (
        "**Int:**{: .yellow}  \nHow are you?\n\n**Ana:**{: .green}  \nFine.\n\n"
        "**Int:**{: .yellow} Good.\n",
        Layout.COLON,
    ),
    "phone.txt": (
        "12/03/2026, 00:00:02 - Int: How are you?\n12/03/2026, 00:00:05 - Ana: Fine.\n"
        "12/03/2026, 00:00:09 - Int: Good.\n",
        Layout.COLON,
    ),
    "phone-brackets.txt": (
        "\u200e[20.08.26, 00:00:02] Int: How are you?\n\u200e[20.08.26, 00:00:05] Ana: Fine.\n"
        "[20.08.26, 00:00:09] Int: \u200eGood.\n",
        Layout.COLON,
    ),
    "messenger.txt": (
        "Int, [20/08/2026 00:00:02]\nHow are you?\n\nAna, [20/08/2026 00:00:05]\nFine.\n\n"
        "Int, [20/08/2026 00:00:09]\nGood.\n",
        Layout.STAMPED,
    ),
    "name-time-text.txt": (
        "Int [00:00:02] How are you?\n\nAna [00:00:05] Fine.\n\nInt [00:00:09] Good.\n",
        Layout.STAMPED,
    ),
    "messenger-dash.txt": (
        "Int — 12/03/2026 00:00:02\nHow are you?\nAna — 12/03/2026 00:00:05\nFine.\n"
        "Int — 12/03/2026 00:00:09\nGood.\n",
        Layout.STAMPED,
    ),
    "colon-and-blanks.txt": (
        "SERIES:\t\tTalks\nDATE:\t\t3 May\n\nINT:  How are you?\n\nANA:  Fine.\n\nINT:  Good.\n",
        Layout.COLON,
    ),
    "prefixes.vtt": (
        "WEBVTT\n\n1\n00:02.000 --> 00:03.000\nInt: How are you?\n\n"
        "2\n00:05.000 --> 00:06.000\nAna: Fine.\n\n3\n00:09.000 --> 00:10.000\nInt: Good.",
        Layout.COLON,
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_gives_the_same_turns(name: str, tmp_path: Path) -> None:
    content, layout = LAYOUTS[name]
    source = source_of(tmp_path, name, content)
    assert preview(source).layout is layout
    shown = [(label.casefold() if label else None, text) for label, text in said(source)]
    assert shown == [("int", "How are you?"), ("ana", "Fine."), ("int", "Good.")]


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in LAYOUTS
        if name.startswith(
            (
                "time",
                "otter",
                "alone-timed",
                "phone",
                "messenger",
                "voices",
                "name-",
                "bold-time",
                "indented",
                "chat",
            )
        )
    ],
)
def test_times_are_kept_beside_the_turns(name: str, tmp_path: Path) -> None:
    _, turns = compose_text(source_of(tmp_path, name, LAYOUTS[name][0]), Choices())
    assert [turn.at for turn in turns] == [2000, 5000, 9000]


FALSE_FRIENDS = {
    "a clock time": ("At 10:30 we met: all of us", "Ana: At 10:30 we met: all of us."),
    "an address": ("http", "Ana: See https://example.org/a:b or\nhttps://example.org"),
    "a heading with a colon": ("General", "Ana: Yes.\nGeneral:\nMore of it."),
    "a summing-up": ("Conclusion", "Ana: Yes.\nConclusion: we go on."),
    "something reported": ("I said", "Ana: Yes.\nI said: no.\nI said: never."),
    "a long beginning": ("There were two things", "Ana: Yes.\nThere were two things: this."),
    "a topic with a link": ("Topic", "Ana: Yes.\nTopic: https://example.org/x"),
    "capitals": ("MORE INFO", "Ana: Yes.\nMORE INFO: on the table."),
    "a kind": ("Kind", "Ana: Yes.\nKind: captions"),
    "a contraction": ("I'm", "Ana: Yes.\nI'm: more concerned.\nI'm: most concerned."),
    "an adverb": ("Basically", "Ana: Yes.\nBasically: no."),
}


@pytest.mark.parametrize("what", FALSE_FRIENDS)
def test_a_false_friend_stays_in_the_turn(what: str, tmp_path: Path) -> None:
    label, talk = FALSE_FRIENDS[what]
    source = source_of(tmp_path, "fg.txt", f"Int: Why?\n{talk}\nInt: Thanks.\nAna: Bye.\n")
    assert labels(source) == ["Int", "Ana"]
    words = talk.removeprefix("Ana: ")
    assert said(source)[1] == ("Ana", words)
    assert label in words or label == "http"


def test_facts_at_the_top_are_no_turns_and_are_reported(tmp_path: Path) -> None:
    facts = "Interviewer: Jane Smith\nParticipant: P07\nDate: 3 March 2024\nDuration: 34 minutes\n"
    source = source_of(tmp_path, "p7.txt", facts + "\nI: How are you?\nP07: Fine.\nI: Good.\n")
    assert labels(source) == ["I", "P07"]
    assert preview(source).left_out == tuple(facts.splitlines())
    assert "4 lines are left out" in preview(source).warnings[0]
    kept = said(source, Choices(keep_opening=True))
    assert kept[0] == (None, facts.strip())


def test_a_note_between_turns_does_not_make_facts_of_them(tmp_path: Path) -> None:
    source = source_of(tmp_path, "a.txt", "I: Hello\nP: Hi\nTime: late\nI: So\nP: Well\nI: Ok\n")
    assert said(source)[0] == ("I", "Hello")


def test_front_matter_headings_and_colophon_are_left_out(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "seminar.md",
        "---\ntitle: A seminar\nspeaker: Ana\n---\n\n# Part one\n\n**Int:** Why?\n\n"
        "## Part two\n\n**Ana:** Because.\n\n**Int:** Oh.\n\nTranscribed by https://otter.ai\n",
    )
    assert said(source) == [("Int", "Why?"), ("Ana", "Because."), ("Int", "Oh.")]
    assert preview(source).left_out == ("Part one", "Part two", "Transcribed by https://otter.ai")


def test_the_preamble_of_an_otter_file_is_left_out(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "o.txt",
        "SUMMARY KEYWORDS\ndata, trust\nSPEAKERS\nAna, Int\n\nInt  00:02\nWhy?\n\n"
        "Ana  00:05\nBecause.\n\nInt  00:07\nOh.\n",
    )
    assert said(source) == [("Int", "Why?"), ("Ana", "Because."), ("Int", "Oh.")]


@pytest.mark.parametrize(
    "text",
    [
        "I went to the hall at 10:30.\n\nThere were three things: money, trust and time.\n",
        "Field notes\n\nSetting: a hall.\n\nPeople came late.\n\nIntroduction\n\nWe began.\n",
        "Lunch 12:30\nTalk 13:00\nTea 14:00\nEnd 15:00\n",
        "[00:00.000 --> 00:04.000] Hello\n[00:04.000 --> 00:06.000] Okay\n[00:06.000 --> 00:08.000]"
        " Okay\n",
    ],
)
def test_a_text_without_speakers_is_one_turn_per_paragraph(text: str, tmp_path: Path) -> None:
    source = source_of(tmp_path, "n.txt", text)
    assert preview(source).layout is Layout.NONE
    assert all(label is None for label, _ in said(source))
    assert len(said(source)) == len([line for line in text.splitlines() if line])


def test_paragraphs_and_repeated_labels_make_one_turn(tmp_path: Path) -> None:
    source = source_of(tmp_path, "a.txt", "Int: Why?\nAna: One.\n\nTwo.\n\nAna: Three.\nInt: Oh.")
    assert said(source)[1] == ("Ana", "One.\nTwo.\nThree.")


def test_long_labels_with_offices_are_labels(tmp_path: Path) -> None:
    minister = "The Cabinet Secretary for Health (Ms. Kariuki (Mrs.))"
    source = source_of(
        tmp_path,
        "hansard.txt",
        f"Hon. Members: Hear!\n{minister}: I will answer.\nHon. Nyikal (Dr.): Thank you.\n"
        "Hon. Members: No!\n",
    )
    assert labels(source) == ["Hon. Members", minister, "Hon. Nyikal (Dr.)"]


def test_hanging_indents_are_joined(tmp_path: Path) -> None:
    text = (
        "MODERATOR:   Thank you all for coming along this evening. What did you\n"
        "             think when you first heard of it? Note: there are no\n"
        "             wrong answers.\n"
        "PT1:         I thought it was about money.\n"
        "MODERATOR:   Why?\n"
    )
    source = source_of(tmp_path, "h.txt", text)
    assert labels(source) == ["MODERATOR", "PT1"]
    assert said(source)[0][1].endswith(
        "did you think when you first heard of it? Note: there are no wrong answers."
    )


def test_answers_that_are_indented_keep_their_speakers(tmp_path: Path) -> None:
    source = source_of(tmp_path, "i.txt", "Int: Why?\n  Ana: Money.\n  Ben: Trust.\nInt: Oh.\n")
    assert [label for label, _ in said(source)] == ["Int", "Ana", "Ben", "Int"]


def test_lines_broken_to_a_width_are_joined_to_paragraphs(tmp_path: Path) -> None:
    first = "Anna: " + "I thought it was a strange thing to ask of a person like me. " * 6
    second = "Ben: " + "Nobody ever asked the nurse about any of this before today. " * 6
    lines = [
        line
        for one in (first, "Anna: So.", second, "Ben: Well.", first)
        for line in textwrap.wrap(one, 72)
    ]
    source = source_of(tmp_path, "w.txt", "\n".join(lines))
    assert [label for label, _ in said(source)] == ["Anna", "Ben", "Anna"]
    assert said(source)[1][1] == second.removeprefix("Ben: ").strip() + "\nWell."


def test_numbers_before_lines_are_taken_away(tmp_path: Path) -> None:
    source = source_of(tmp_path, "n.txt", "1 Int: Why?\n2 Ana: So.\n3 And 4 of us.\n4 Int: Oh.\n")
    assert said(source) == [("Int", "Why?"), ("Ana", "So.\nAnd 4 of us."), ("Int", "Oh.")]


def test_a_layout_can_be_forced(tmp_path: Path) -> None:
    source = source_of(tmp_path, "a.txt", "Int: Why?\nAna: So.\nInt: Oh.\n")
    assert preview(source).layouts == (Layout.COLON, Layout.NONE)
    assert said(source, Choices(layout=Layout.NONE))[1] == (None, "Ana: So.")
    assert preview(source, Layout.NONE).labels == ()


def test_stamps_inside_the_talk_stay_where_they_are(tmp_path: Path) -> None:
    talk = "Int: So [00:01:00] why?\nAna: [00:01:05] Well.\nInt: Oh.\nAna: Yes.\nInt: Ok.\n"
    source = source_of(tmp_path, "a.txt", talk)
    assert said(source)[:2] == [("Int", "So [00:01:00] why?"), ("Ana", "[00:01:05] Well.")]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("P7", "person"),
        ("pt 3", "person"),
        ("Ana Lee", "person"),
        ("Speaker 2", "person"),
        ("Hon. X (Y (Ms.))", "person"),
        ("MR. JONES", "person"),
        ("Ben", "name"),
        ("李雷", "name"),
        ("主持人", "person"),
        ("openoms", "word"),
        ("And the", ""),
        ("I said", ""),
        ("So what?", ""),
        ("12", ""),
        ("", ""),
    ],
)
def test_labels_have_a_shape(label: str, expected: str) -> None:
    assert shape(label) == expected


def test_the_facilitator_is_guessed_with_care() -> None:
    yes = ["Facilitator", "MODERATOR", "Int", "I", "Mod", "Interviewer 2", "Ann (facilitator)"]
    yes += ("Interviewerin", "Entrevistadora", "Enquêtrice", "Интервьюер", "主持人", "מראיינת")
    no = ("Befragte", "Entrevistado", "Ida", "P1", "Participant", "Mo", "Intan", "IV Drip", "Ann")
    assert all(map(is_facilitator, yes))
    assert not any(map(is_facilitator, no))


SCRIPTS = {
    "Hebrew": "מראיינת: שלום\nדוד כהן: בסדר\nמראיינת: תודה\nדוד כהן: כן\n",
    "Arabic": "المحاور: مرحبا\nأحمد: بخير\nالمحاور: شكرا\nأحمد: نعم\n",
    "Cyrillic": "Интервьюер: Привет\nИван: Хорошо\nИнтервьюер: Да\nИван: Нет\n",
    "Chinese": "主持人：大家好\n李博士：你好\n主持人：谢谢\n李博士：再见\n",
    "Devanagari": "साक्षात्कारकर्ता: नमस्ते\nराम: ठीक है\nसाक्षात्कारकर्ता: अच्छा\nराम: हाँ\n",
    "emoji": "😀 Ana: Hello\n🐻 Ben: Hi\n😀 Ana: So\n🐻 Ben: Well\n",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_labels_are_found_in_every_script(script: str, tmp_path: Path) -> None:
    source = source_of(tmp_path, "s.txt", SCRIPTS[script])
    lines = [line.replace("：", ": ").partition(": ") for line in SCRIPTS[script].splitlines()]
    assert said(source) == [(label, words) for label, _, words in lines]


def test_labels_with_offices_ages_and_degrees_are_labels(tmp_path: Path) -> None:
    talk = (
        "MODERATOR: Hello.\n\nRAHUL (Male, 28): Hi.\n\nOnno Meijer, PhD: Well.\n\n"
        "K. Gallagher: So.\n\nOnno Meijer, PhD: Yes.\n\nMODERATOR: Oh.\n"
    )
    assert labels(source_of(tmp_path, "a.txt", talk)) == [
        "MODERATOR",
        "RAHUL (Male, 28)",
        "Onno Meijer, PhD",
        "K. Gallagher",
    ]


def test_questions_and_answers_of_a_court_are_turns(tmp_path: Path) -> None:
    talk = (
        "Q.  Your name?\nA.  Smith.\nQ.  Where?\n     MR. JONES:  Objection.\nQ.  Why?\nA.  Ohio.\n"
    )
    assert [label for label, _ in said(source_of(tmp_path, "q.txt", talk))] == [
        "Q",
        "A",
        "Q",
        "MR. JONES",
        "Q",
        "A",
    ]


def test_questions_and_answers_stand_beside_the_names_of_a_court(tmp_path: Path) -> None:
    talk = (
        "THE COURT: Go on.\nBY MR. LEE:\nQ. Your name?\nA. Smith.\nQ. Where?\nA. Ohio.\n"
        "MS. RAY: Objection: vague.\nTHE COURT: Overruled.\n"
    )
    source = source_of(tmp_path, "c.txt", talk)
    assert labels(source) == ["THE COURT", "Q", "A", "MS. RAY"]
    assert said(source)[1:3] == [("Q", "Your name?"), ("A", "Smith.")]


def test_the_questions_of_the_press_are_one_speaker(tmp_path: Path) -> None:
    talk = "MS. RAY: Hello.\nQ Will it rain?\nMR. LEE: No.\nQ (Inaudible.)\nMS. RAY: Thanks.\n"
    source = source_of(tmp_path, "q.txt", talk)
    assert labels(source) == ["MS. RAY", "Q", "MR. LEE"]
    assert said(source)[3] == ("Q", "(Inaudible.)")


def test_names_in_capitals_with_offices_are_believed_where_names_are_in_capitals(
    tmp_path: Path,
) -> None:
    talk = (
        "[14:00:00]\nJOHN LEE, NEWS WHITE HOUSE CHIEF CORRESPONDENT: It rains.\n\nRAY: Oh.\n\n"
        "LEE: Yes.\n\nRAY: Well.\n\nLEE: Bye.\nMoney: that is all.\n"
    )
    source = source_of(tmp_path, "n.txt", talk)
    assert labels(source) == ["JOHN LEE, NEWS WHITE HOUSE CHIEF CORRESPONDENT", "RAY", "LEE"]


def test_names_with_titles_on_lines_of_their_own_are_believed_once_too(tmp_path: Path) -> None:
    speeches = [
        f"{name}\n\nI am grateful, and I will not be long.\n\nThere is a bill before us now."
        for name in ("Mr. Lee", "Ms. Ann Ray (Leeds)", "Mr. Lee", "Mr. Deputy Speaker", "Mr. Lee")
    ]
    source = source_of(tmp_path, "h.txt", "\n\n".join(speeches))
    assert [label for label, _ in said(source)] == [
        "Mr. Lee",
        "Ms. Ann Ray (Leeds)",
        "Mr. Lee",
        "Mr. Deputy Speaker",
        "Mr. Lee",
    ]


def test_what_a_phone_writes_into_a_chat_is_not_said(tmp_path: Path) -> None:
    notice = "12/03/2026, 09:16 - Ann added Bo"
    talk = (
        "12/03/2026, 09:14 - Messages are encrypted.\n12/03/2026, 09:15 - Ann: Late again\n"
        f"and again\n{notice}\n12/03/2026, 09:17 - +44 7700 900123: Who is this?\n"
        "12/03/2026, 09:18 - Ann: Note: a group\n"
    )
    source = source_of(tmp_path, "w.txt", talk)
    assert said(source) == [
        ("Ann", "Late again\nand again"),
        ("+44 7700 900123", "Who is this?"),
        ("Ann", "Note: a group"),
    ]
    assert notice in preview(source).left_out


def test_names_with_titles_and_full_stops_are_found_as_parliaments_print_them(
    tmp_path: Path,
) -> None:
    talk = (
        "The House met at noon.\n\nThe SPEAKER. Order.\n\nMr. LEE of Texas. Mr. Speaker, I do.\n\n"
        "Mr. Speaker. That is all. The U.S. House\n\nThe SPEAKER. Thank you.\n\nMr. McRAY. No.\n"
    )
    assert labels(source_of(tmp_path, "r.txt", talk)) == [
        "The SPEAKER",
        "Mr. LEE of Texas",
        "Mr. McRAY",
    ]
    talk = "M. le président. La parole est à M. Roy.\nM. Luc Roy. Non.\nM. le président. Bien.\n"
    assert said(source_of(tmp_path, "f.txt", talk))[1] == ("M. Luc Roy", "Non.")


def test_titles_in_bold_end_with_a_full_stop_or_before_an_office(tmp_path: Path) -> None:
    talk = (
        "<p><b>Mme la présidente.</b> La parole est à M. Roy.</p><p><b>M. Luc Roy,</b> <i>ministre."
        "</i> Non.</p><p><b>Mme la présidente.</b> Bien.</p><p><b>M. Luc Roy.</b> Merci.</p>"
    )
    source = source_of(tmp_path, "f.html", f"<html><body>{talk}</body></html>")
    assert [label for label, _ in said(source)] == ["Mme la présidente", "M. Luc Roy"] * 2


@pytest.mark.parametrize("name", ["form.md", "issue.md"])
def test_a_form_is_no_talk(name: str, tmp_path: Path) -> None:
    fields = ["Role:", "Theme (trust):", "Main point (1 sentence):", "Quote (15 words) + source:"]
    form = "\n".join(f"### {n}) Ana Lee\n\n" + "\n".join(f"- {f}" for f in fields) for n in "123")
    front = "---\nname: A form\nabout: Fill it in\n  please\n\n---\n" if name == "issue.md" else ""
    assert preview(source_of(tmp_path, name, f"{front}# Form\n\n{form}\n")).layout is Layout.NONE


def test_a_word_of_the_page_between_a_turn_and_the_next_time_is_no_speaker(tmp_path: Path) -> None:
    talk = "".join(
        f"  • 12:30:0{n} PM\n\n    {name}\n\n    I thank the gentleman for that.\n\n    Show More\n"
        for n, name in enumerate(["THE CHAIR", "MR. LEE"] * 2)
    )
    assert labels(source_of(tmp_path, "c.txt", talk)) == ["THE CHAIR", "MR. LEE"]


def test_nicknames_in_angles_are_names_though_they_are_small(tmp_path: Path) -> None:
    talk = (
        "< ana> Now?\n< MeetBot> It is late: see the\n          topic.\n< ana> Oh.\n< rk> Wait.\n"
    )
    assert labels(source_of(tmp_path, "i.txt", talk)) == ["ana", "MeetBot", "rk"]


def test_a_list_of_answers_is_no_court(tmp_path: Path) -> None:
    talk = "Int: Which?\nA. money\nB. trust\nAna: A.\nInt: And now?\nA. time\nAna: That.\n"
    assert labels(source_of(tmp_path, "l.txt", talk)) == ["Int", "Ana"]


def test_subject_and_client_may_be_speakers_though_they_are_also_facts(tmp_path: Path) -> None:
    talk = "Subject: Trust\n\nInterviewer: Why?\nSubject: So.\nInterviewer: Oh.\nSubject: Yes.\n"
    source = source_of(tmp_path, "s.txt", talk)
    assert said(source)[0] == ("Interviewer", "Why?")
    assert labels(source) == ["Interviewer", "Subject"]


def test_a_name_with_an_office_in_small_letters_is_offered(tmp_path: Path) -> None:
    talk = (
        "EN: Hola.\nIG: Aja.\nEN: Sí.\nIna Gil, inquilina de la torre de aquí: Pues no.\nEN: Ah.\n"
    )
    source = source_of(tmp_path, "o.txt", talk)
    assert [one.label for one in preview(source).doubted] == [
        "Ina Gil, inquilina de la torre de aquí"
    ]


def test_small_labels_used_once_each_are_believed_where_every_line_has_one(tmp_path: Path) -> None:
    source = source_of(tmp_path, "s.txt", "anna: Where?\nben: With money.\ncarla: With trust.\n")
    assert labels(source) == ["anna", "ben", "carla"]


def test_a_word_before_a_colon_is_no_speaker_of_a_monologue(tmp_path: Path) -> None:
    lines = ["money: we have none", "It was late and we all went home again after it."] * 4
    source = source_of(tmp_path, "m.txt", "\n\n".join(lines + lines[1:2] * 20))
    assert preview(source).layout is Layout.NONE


def test_a_title_with_facts_above_the_talk_is_left_out(tmp_path: Path) -> None:
    head = "Interview with P1\nPublisher: PlateUp\nFirst-timer: She saw it once.\n"
    source = source_of(
        tmp_path, "p.txt", head + "\nModerator: So?\nP1: Fine.\n\nModerator: Why?\nP1: Oh.\n"
    )
    assert labels(source) == ["Moderator", "P1"]
    assert preview(source).left_out == tuple(head.splitlines())


def test_what_comes_before_here_is_a_transcript_is_not_said(tmp_path: Path) -> None:
    talk = (
        "Ana Lee: A Talk\nShe spoke on TV.\nHere’s a transcript:\nRAY: So?\nLEE: Oh.\nRAY: Bye.\n"
    )
    assert labels(source_of(tmp_path, "h.txt", talk)) == ["RAY", "LEE"]


def test_nothing_above_the_word_transcript_is_a_turn(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "i.md",
        "**Interviewer:** Ana Lee\n\n**Respondent:** Bo Ray\n\n## Transcript\n\n"
        "**Interviewer:** So?\n\n**Bo Ray:** Well.\n\n**Interviewer:** Why?\n\n**Bo Ray:** Oh.\n",
    )
    assert said(source)[0] == ("Interviewer", "So?")
    assert labels(source) == ["Interviewer", "Bo Ray"]


def test_a_label_dressed_unlike_the_others_is_not_believed(tmp_path: Path) -> None:
    talk = "\n\n".join(f"**{name} (0:0{n}):** Words." for n, name in enumerate(["Int", "Ana"] * 3))
    source = source_of(tmp_path, "d.md", f"{talk}\n\nYellow: the customer.\n\nBlue: the model.\n")
    assert labels(source) == ["Int", "Ana"]
    assert [one.label for one in preview(source).doubted] == ["Yellow", "Blue"]


def test_a_style_sets_labels_apart_though_they_come_once() -> None:
    blocks = []
    for name in ("La presidenta", "Ana Lee", "La presidenta", "Bo Ray"):
        blocks += [Block(name, style="Speaker"), Block("Gràcies a tothom per venir avui aquí.")]
    assert detect(blocks) is Layout.OWN_LINE
    assert [mark.label for mark in marks(blocks, Layout.OWN_LINE).values()] == [
        "La presidenta",
        "Ana Lee",
        "La presidenta",
        "Bo Ray",
    ]


def test_who_stopped_the_transcription_is_not_said(tmp_path: Path) -> None:
    talk = LAYOUTS["otter.txt"][0].replace(
        "Transcribed by https://otter.ai", "Int stopped transcription"
    )
    source = source_of(tmp_path, "t.txt", talk)
    assert said(source)[-1] == ("Int", "Good.")
    assert preview(source).left_out == ("Int stopped transcription",)


def test_sounds_in_brackets_are_no_speakers(tmp_path: Path) -> None:
    talk = "(Mod) Why?\n\n(P1) So.\n\n(Laughter) Oh.\n\n(P1) Well.\n\n(Mod) Thanks.\n"
    source = source_of(tmp_path, "b.txt", talk)
    assert labels(source) == ["Mod", "P1"]
    assert [one.label for one in preview(source).doubted] == ["Laughter"]
