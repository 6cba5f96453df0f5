# SPDX-License-Identifier: EUPL-1.2
"""The papers of the year: each written once from what the house has kept, read from its file."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts, documents, tales
from tests.journeys.papers import misses
from tests.journeys.year import Year

PURPOSE = "Jätkata tõhustatud tuge järgmisel õppeaastal."
APPLICANT, CONTACT = "Külli Kõivupuu", "5550 3001, külli@naidis.example"
ENDED = "Eesmärk täitus, jälgime kevadeni."
STRONG = "Jutustab pilte öökullidest."
READY = "Kelluke enne üleminekut, koht žürii ees on raske."
FOLLOWING, AT_HOME = "Logopeed kohtub lapsega iga teisipäev.", "Lugege õhtuti koos üks leht."


def the_coordinator_writes_the_papers(year: Year) -> None:
    """Write what stage II leads to; a card for going to school only where the child is not yet."""
    the_development_card(year)
    if year.tale.place == tales.KINDERGARTEN.place:
        the_readiness_card(year)
    the_summary_for_the_parents(year)
    the_application(year)


def the_development_card(year: Year) -> None:
    tale, paper = year.tale, _begun(year, "iajk.pdf")
    documents.write_development_card(year.house, paper, ended=ENDED)
    seen = tale.noticed.facts.partition(" ja ")[2]  # before it another child may be named
    kept = (seen, tale.assessed.results, tale.aim.goal, tales.RECOMMENDED)
    assert misses(paper, tale.name, *kept, tale.measure, tales.WORKED, ENDED) == []
    assert misses(paper, tales.TIP_FROM, "Ülo") == [tales.TIP_FROM, "Ülo"]


def the_readiness_card(year: Year) -> None:
    paper, since = _begun(year, "koolivalmidus.pdf"), year.day(-700)
    documents.write_readiness_card(year.house, paper, since=since, strengths=STRONG, support=READY)
    assert misses(paper, year.tale.name, acts.typed(since), STRONG, READY) == []


def the_summary_for_the_parents(year: Year) -> None:
    paper = _begun(year, "perele.pdf")
    documents.write_for_parents(year.house, paper, following=FOLLOWING, at_home=AT_HOME)
    assert misses(paper, year.tale.name, year.tale.measure, FOLLOWING, AT_HOME) == []


def the_application(year: Year) -> None:
    paper, born = _begun(year, "kvm.pdf"), acts.typed(year.tale.born)
    documents.write_application(
        year.house, paper, purpose=PURPOSE, applicant=APPLICANT, contact=CONTACT
    )
    told = (born, PURPOSE, APPLICANT, CONTACT, "tõhustatud tugi")
    assert misses(paper, year.tale.name, *told) == []


def the_head_makes_an_access_copy(year: Year) -> None:
    """Copy what is written on the child for the mother; others are not told in it."""
    tale, paper = year.tale, _begun(year, "valjavote.pdf")
    in_kindergarten = tale.place == tales.KINDERGARTEN.place
    documents.make_access_copy(
        year.house,
        paper,
        who=f"{APPLICANT}, ema",
        proved="ID‑kaart kohapeal",
        pupil="" if in_kindergarten else "ei ole keelanud",
    )
    assert misses(paper, tale.name, tales.RECOMMENDED, tales.RESULT) == []
    assert misses(paper, tales.TIP_FROM, "Ülo") == [tales.TIP_FROM, "Ülo"]


def _begun(year: Year, name: str) -> Path:
    acts.go_to_child(year.tale.name)
    return year.papers / name
