"""What a speaker's label looks like, alone and beside others.

Called by the finders beside it to tell labels from what only looks like one,
and by `transcripts.previewing` to guess the facilitator.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

Shape = Literal["person", "name", "word", ""]

LONGEST = 90
"""No label has more characters."""

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_WRAPPED = re.compile(r"[\[(<{]([^\[\](){}<>]+)[\])>}]")
_PARTICLES_WORDS = """
    of for the and in on to at de del della di da do dos van von der den zu la le el al bin ibn
    ben y e du des und et à a für im am zur zum der au aux pour par dos das para em
    président présidente ministre rapporteur rapporteure secrétaire général générale señor señora
    senhor senhora presidente presidenta
"""
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_SMALL = frozenset(("of", "for", "the", "and", "in", "on", "to", "at", "a", "et", "und"))
_TITLES_WORDS = """
    hon mr mrs ms miss dr prof sir dame lord lady rev sen rep the chair chairman chairwoman
    president minister senator madam herr frau m mme mlle el senhor senhora onorevole
"""
_TITLES = frozenset(_TITLES_WORDS.split())
_FACTS_WORDS = """
    from to sent date time times topic topics title location place venue kind language recorded
    recording recordings duration length transcriber transcription transcript transcribed
    participants speakers attendees attendance present apologies project session sessions subject
    file filename audio video url link links source sources media tags tag agenda email e-mail tel
    phone website web page version status author authors description category categories legend
    key keywords setting http https address copyright doi isbn datum ort dauer fecha lugar lieu
    durée product context client company organisation organization affiliation occupation age
    gender method start end interviewed starttime endtime speaker(s) pseudonym id synopsis
    series episode hosts guests archive
    摘要 导语 编者按 来源 作者 标题 时长 主题 日期 时间 地点 題目 時間
    дата время место тема длительность
"""
_FACTS = frozenset(_FACTS_WORDS.split())
_HEADINGS_WORDS = """
    note notes nb general summary warning example examples reference references dear re cc bcc fax
    ps p.s introduction background discussion conclusion conclusions comment comments observation
    observations reflection reflections opening closing break activity exercise task aim purpose
    methods results findings other misc additional also finally first second third firstly
    secondly lastly however remember meaning because again now then well so and but or thing
    part section theme overview let's this that these those here there it he she they we which
    what why how when where important reminder tip step point points reason reasons problem
    solution result idea rule obviously clearly honestly frankly namely e.g i.e
"""
_HEADINGS = frozenset(_HEADINGS_WORDS.split())
_FALSE_PHRASES = re.compile(
    r"transcri(?:bed|ption|pt|ber)\b.*|(?:date|time|place|length|duration|location|name|number|"
    r"list|type|code)s? of .*|more info.*|(?:interview|session|file|audio|recording|start|end|"
    r"group|study|project) (?:date|time|name|title|number|no|id|length|duration|location|place|"
    r"type|code)|(?:see|read|watch|listen) .*|summary keywords",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(r"\w+['’](?:m|s|re|ll|ve|d|t)|\w{3,}ally", re.IGNORECASE)
_SOUNDS_WORDS = """
    laughs laughter laughing pause pauses silence inaudible unclear crosstalk overlapping music
    applause sighs coughs crying noise sic indistinct unintelligible redacted smiles nods
    chuckles whispers background applauds cheering lacht pause unverständlich risas rires
"""
_SOUNDS = frozenset(_SOUNDS_WORDS.split())
_ANSWERS_WORDS = """
    yes no yeah yep nope ok okay right mm mmm hmm mhm mm-hmm mhmm uh-huh exactly thanks sure
    true absolutely laughter laughs inaudible silence pause hello hi bye well so and but
"""
_ANSWERS = frozenset(_ANSWERS_WORDS.split())
_ELSEWHERE_ASKS = (
    r"interviewerin|moderatorin|gesprächsleiter(?:in)?|entrevistador[ae]?|moderador[ae]?|"
    r"facilitador[ae]?|investigador[ae]?|pesquisador[ae]?|enquêt(?:eur|rice)|"
    r"intervieweu(?:r|se)|anima(?:teur|trice)|modéra(?:teur|trice)|intervista(?:tore|trice)|"
    r"modera(?:tore|trice)|onderzoeker|интервьюер|ведущ(?:ий|ая)|модератор|主持人|访谈者|采访者|"
    r"訪談者|採訪者|主持|インタビュアー|司会者?|聞き手|מראיי(?:ן|נת)|מנחה|المحاورة?|الباحثة?"
)
_ELSEWHERE_ANSWERS = (
    r"befragte[rn]?|teilnehmer(?:in)?|sprecher(?:in)?|entrevistad[oae]|participante|informante|"
    r"enquêtée?|intervenante?|intervistat[oa]|partecipante|deelnemer|респондент(?:ка)?|информант|"
    r"участни(?:к|ца)|受访者|受訪者|嘉宾|来宾|回答者|話し手|参加者|מרואיי(?:ן|נת)|משתת(?:ף|פת)|المشاركة?"
)
_ROLES = re.compile(
    r"(?:(?:male|female|unknown|unidentified|first|second|third|group|table|all|several|main|"
    r"co-?|assistant|lead) ?)*"
    r"(?:speakers?|participants?|interviewers?|interviewees?|moderators?|facilitators?|"
    r"respondents?|researchers?|observers?|members?|jurors?|citizens?|panell?ists?|experts?|"
    r"witness(?:es)?|chair|host|guest|presenter|male|female|man|woman|voice|patients?|carers?|"
    r"students?|teachers?|int|mod|fac|question|answer|all|everyone|group|unknown|subject|informant|narrator|"
    rf"client|therapist|counsell?or|{_ELSEWHERE_ASKS}|{_ELSEWHERE_ANSWERS}|q|a|i|r|p|m|f)"
    r"(?:[ #_.-]?(?:\d{1,3}|[a-z]))?"
)
_CODED = re.compile(r"[^\W\d_]{1,14}[ ._#-]?\d{1,4}[a-z]?|[A-ZÀ-Þ]{1,4}\d{0,3}")
_PHONE = re.compile(r"\+\d[\d ()-]{6,20}")
_FACILITATOR = re.compile(
    r"(?:the |co-?|lead |assistant |main )*(?:facilitator|moderator|interviewer|researcher|"
    rf"{_ELSEWHERE_ASKS}|facil|fac|mod|int|iv|i)[ ._#-]?(?:\d|[a-d])?"
)


def clean(raw: str) -> str:
    """A label as it is shown: single blanks, no invisible marks, no wrapping or colon."""
    label = " ".join(_INVISIBLE.sub("", raw).replace("\xa0", " ").split())
    label = label.strip("*_ ").rstrip(":：").strip("*_ ")
    wrapped = _WRAPPED.fullmatch(label)
    label = wrapped[1].strip() if wrapped else label
    return label[:-1] if re.fullmatch(r"[A-Za-z]\.", label) else label


def shape(label: str) -> Shape:
    """How much a label looks like one.

    "person": initials, a coded name, a role, a title, several capitalised words; "name": one
    capitalised word, which may also be a heading; "word": one small word, believed only when
    it comes again; "" for anything else.
    """
    if not _may_be(label):
        return ""
    small = label.casefold()
    if _ROLES.fullmatch(small) or _PHONE.fullmatch(label) or _CODED.fullmatch(label):
        return "person"
    outside = re.sub(r"\(.*\)", " ", label).replace("/", " ").split()
    if _names(outside):
        if len(outside) > (12 if is_titled(label) or label.endswith(")") or "," in label else 5):
            return ""
        return "person" if len(outside) > 1 or label.endswith(")") else "name"
    return "word" if len(outside) == 1 and len(label) <= 24 else ""


def is_false_friend(label: str) -> bool:
    """Whether a label names a fact about the file, heads a part of it, or is a word people say."""
    small = label.casefold().replace("’", "'")
    said = small in _HEADINGS or small in _ANSWERS or _CONTRACTED.fullmatch(label) is not None
    return said or is_fact(label)


def is_fact(label: str) -> bool:
    """Whether a label names a fact about a file, as stands at its top: "Date", "Venue"."""
    small = label.casefold()
    return small in _FACTS or _FALSE_PHRASES.fullmatch(small) is not None


def is_role(label: str) -> bool:
    """Whether a label says what part somebody has in the talk: "Interviewer", "Speaker 2"."""
    return _ROLES.fullmatch(label.casefold()) is not None


def is_titled(label: str) -> bool:
    """Whether a label begins with a title: "Mr. Hanson", "The Minister for Health"."""
    return label.partition(" ")[0].casefold().strip(".") in _TITLES


def is_shouted(label: str) -> bool:
    """Whether a label is a name in capitals: "JOHN KING, HOST", not "JK"."""
    return label.isupper() and re.search(r"[^\W\d_]{3}", label) is not None


def is_answer(label: str) -> bool:
    """Whether a label is a word people say, so that it is no label on a line of its own."""
    return label.casefold() in _ANSWERS


def is_sound(label: str) -> bool:
    """Whether a label in brackets is what was heard or done: "laughs", "inaudible 00:12"."""
    return not set(re.findall(r"[^\W\d_]+", label.casefold())).isdisjoint(_SOUNDS)


def looks_labelled(line: str) -> bool:
    """Whether a line begins with something like a label and a colon."""
    before, colon, _ = line.strip()[:LONGEST].replace("：", ":").partition(":")
    return bool(colon) and shape(clean(before)) in ("person", "name")


def is_facilitator(label: str) -> bool:
    """Guess whether a label is that of the facilitator, moderator or interviewer."""
    small = label.casefold()
    return _FACILITATOR.fullmatch(small) is not None or bool(
        re.search(r"\b(?:facilitator|moderator|interviewer)\b", small)
    )


def _may_be(label: str) -> bool:
    if not label or len(label) > LONGEST:
        return False
    if not any(c.isalpha() for c in label):
        return _PHONE.fullmatch(label) is not None
    if re.search(r"[?!;\"“”„…=@\\|]|https?$|\w/\w+/|^\d+[.)]|[,.]$", label):
        initials = label[:1].isupper() or label[:1].isdigit()
        return label[-1] == "." and len(label) <= 12 and initials and " " not in label
    if re.search(r"(?:^|\s)[^\W\d_]{6,}\. ", label):
        return False
    if any(label.count(opening) != label.count(closing) for opening, closing in ("()", "[]", "<>")):
        return False
    return not label.startswith(("-", "–", "—", "#", "*", "'", "’", "+", "/", "•"))


def _names(words: Sequence[str]) -> bool:
    """Whether words are capitalised, but for the small ones inside names."""
    fitting = all(_is_capital(word) or word in _PARTICLES for word in words)
    return fitting and any(_is_capital(word) and word.casefold() not in _SMALL for word in words)


def _is_capital(word: str) -> bool:
    first = word.lstrip("(['’\"&-–.#")[:1]
    return first == "" or not first.islower()
