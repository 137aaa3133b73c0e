"""Words that have a capital and point to nobody, and those that organisations and places bear.

Read by `suggesting`.
"""

from __future__ import annotations

_NEVER_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli
    oktober dezember
    christmas easter ramadan eid diwali christian muslim jewish hindu sikh buddhist catholic
    protestant god jesus bible quran islam christianity
    english welsh scottish irish british american european french german italian spanish polish
    dutch portuguese russian ukrainian chinese indian pakistani bangladeshi african asian caribbean
    arabic turkish greek swedish danish norwegian finnish hungarian romanian japanese australian
    canadian mexican western eastern northern southern
    england wales scotland ireland britain uk us usa eu europe america africa asia australia france
    germany italy spain poland portugal russia ukraine china india pakistan bangladesh canada
    deutschland osterreich schweiz austria switzerland netherlands belgium sweden norway denmark
    finland turkey greece japan brazil mexico north south east west
    nhs gp gps bbc itv tv dvd cd pc it ai it's pdf hr ceo faq ok id dna mri ct hiv covid covid-19
    gdpr phd md ma ba bsc msc mp mps nice nhsx who un nato usb wifi sms url app apps icu a&e gcse
    google facebook whatsapp twitter instagram youtube zoom teams microsoft apple amazon netflix
    internet web wikipedia excel word powerpoint email tiktok linkedin skype chatgpt
    covid brexit government parliament department minister council labour conservative tory tories
    i im ive id ill the a an and but or so yes no yeah well oh okay mm mhm hmm um uh er right
    it he she they we you that this there what when where who why how if because then now also
    not just maybe actually however anyway sorry thanks thank please hello hi bye exactly
    mr mrs ms miss dr prof sir lady mum dad mummy daddy nan gran grandma grandad auntie uncle
    mister pdf pdfs ok okay tv
    q a b c d e fg fg1 pt p int laughter laughs pause inaudible crosstalk unclear
    question section group day part table session focus jury
    und aber oder ja nein also das die der wir sie ich es er man was wie wenn dann
"""
NEVER_NAMES = frozenset(_NEVER_NAMES.split())
"""Folded words that are no names by themselves."""

_ORGANISATION_WORDS = """
    university college school academy hospital infirmary clinic surgery practice hospice council
    trust church mosque temple synagogue centre center institute foundation charity society
    association club company ltd limited plc inc corporation group courier gazette
    herald chronicle gmbh ag library museum nursery
    universitat hochschule schule gymnasium klinik klinikum krankenhaus verein stiftung gemeinde
    kirche institut verband universite hopital ecole lycee association universidad hospital
    escuela colegio universita ospedale
"""
ORGANISATION_WORDS = frozenset(_ORGANISATION_WORDS.split())
"""Folded words of which one stands in the name of most organisations."""

_PLACE_WORDS = """
    street road lane avenue drive close crescent terrace square hall park court house green hill
    bridge gate market farm estate row way walk grove gardens place station village island valley
    strasse platz allee weg gasse viertel rue avenue boulevard calle plaza via piazza
"""
PLACE_WORDS = frozenset(_PLACE_WORDS.split())
"""Folded words with which the names of many places end."""
