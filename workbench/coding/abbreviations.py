"""Abbreviations after which a sentence goes on, in the languages transcripts are written in.

One list for all of them: a transcript does not say its language, and many mix two. So a word
stands here only where it ends no sentence in another of these languages; one that is also an
ordinary word there counts with a capital letter only ("Dra. Ruiz", but Swedish "vi måste dra.").

Called by `sentences`.
"""

from __future__ import annotations


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


TITLES = _words(
    "Rev Hon Gen Col Messrs Fr Hr Dipl Ing",
    "Sr Sra Srta Sres Dra Lic Gral Exmo Exma Eng",
    "Sig Sigg Avv Geom Rag Mlle Dhr Mevr Mw Drs Ir",
    "Mgr Ks Inż Rva Hra Κα Κος Δρ Κ Г-н Г-жа",
)
"""Before a name, and only with a capital letter."""

ALWAYS = _words(
    "dr mr mrs ms prof st capt lt sgt vs e.g i.e cf viz",
    "bzw bspw evtl ggf inkl sog vgl zzgl z.b d.h u.a o.ä u.u i.d.r hrsg",
    "p.ex p.ej dña dott dott.ssa prof.ssa sig.ra sig.na",
    "bijv d.w.z m.b.t o.a i.p.v t.o.v drs dhr mevr",
    "np tzn mgr inż hab św m.in",
    "t.ex f.eks bl.a d.v.s s.k esim hra rva",
    "т.е т.к т.н напр проф акад π.χ δηλ βλ δρ κ κα",
)
"""A sentence never ends here."""

BEFORE_NO_CAPITAL = _words(
    "jr etc approx dept est fig figs no nos vol p pp ed eds al a.m p.m esp",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "nr abs art bd jh mind max min ca geb str usw usf dez okt",
    "janv févr avr juil déc núm pág págs aprox ud uds vd vds ecc pag",
    "enz bv itd itp godz osv mm m.m kl ns т.д т.п др гг г стр рис κ.λπ κ.ά",
)
"""A sentence may end here: it does where the next word has a capital letter."""
