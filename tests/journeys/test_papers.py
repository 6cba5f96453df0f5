# SPDX-License-Identifier: EUPL-1.2
"""The papers of a child, each written once from what the house has kept, and read from its file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hop_desktop.app.session import Session
from tests import worlds
from tests.app.dealings import some_dealings
from tests.journeys import acts, documents
from tests.journeys.office import Office, find_the_journal_whole
from tests.journeys.papers import misses

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

CHILD = "Mari Maasikas"
FACTS = "Kattis hommikuringis kõrvad ja läks ukse juurde."
GOAL, ACTIVITY = "Mängib kümme minutit teisega", "Paarismäng vaikses toas"
FOUND = "Sõnavara on eakohasest väiksem."
GUARDIAN = "Külli Maasikas"
ENDED = "Eesmärk täitus, jälgime kevadeni."
STRONG = "Jutustab pilte öökullidest."
READY = "Kelluke enne üleminekut, koht žürii ees on raske."
FOLLOWING, AT_HOME = "Logopeed kohtub Mariga iga teisipäev.", "Lugege õhtuti koos üks leht."
CONTACT = "5550 3001, külli@naidis.example"


@pytest.mark.parametrize(
    ("found", "group", "is_school"),
    [
        (worlds.a_kindergarten, worlds.GROUPS[0], False),
        (worlds.a_school, worlds.CLASSES[0], True),
    ],
    ids=["kindergarten", "school"],
)
def test_what_was_kept_once_stands_in_every_paper(
    house: Office,
    tmp_path: Path,
    found: Callable[[Path, worlds.Clock], Session],
    group: str,
    is_school: bool,
) -> None:
    head = found(house.folder, worlds.Clock(house.clock.moment))
    supported(head, group)
    head.close()
    with house.at_work(worlds.COORDINATOR):
        the_development_card(house, tmp_path)
        if not is_school:
            the_readiness_card(house, tmp_path)
        the_summary_for_the_parents(house, tmp_path)
        the_application(house, tmp_path)
    with house.at_work(worlds.HEAD):
        the_access_copy(house, tmp_path, proved="ID‑kaart kohapeal")
        find_the_journal_whole()


def supported(head: Session, group: str) -> None:
    """Bring a child of a group or class through assessment, plan, measurement and dealings."""
    case = worlds.a_case_in_stage_two(head, worlds.a_child_of(head, group))
    worlds.an_assessment_of(head, case.id)
    some_dealings(head, case.id)
    worlds.evaluated(head, case.id)


def the_development_card(house: Office, folder: Path) -> None:
    acts.go_to_child(CHILD)
    paper = folder / "iajk.pdf"
    documents.write_development_card(house, paper, ended=ENDED)
    assert misses(paper, CHILD, FACTS, GOAL, ACTIVITY, FOUND, GUARDIAN, ENDED) == []


def the_readiness_card(house: Office, folder: Path) -> None:
    acts.go_to_child(CHILD)
    paper = folder / "kooliks.pdf"
    documents.write_readiness_card(
        house, paper, since=date(2023, 9, 1), strengths=STRONG, support=READY
    )
    assert misses(paper, CHILD, "01.09.2023", FACTS, STRONG, READY) == []


def the_summary_for_the_parents(house: Office, folder: Path) -> None:
    acts.go_to_child(CHILD)
    paper = folder / "perele.pdf"
    documents.write_for_parents(house, paper, following=FOLLOWING, at_home=AT_HOME)
    assert misses(paper, CHILD, "Vaikne nurk akna all", FOLLOWING, AT_HOME) == []


def the_application(house: Office, folder: Path) -> None:
    acts.go_to_child(CHILD)
    paper = folder / "kvm.pdf"
    documents.write_application(house, paper, applicant=GUARDIAN, contact=CONTACT)
    assert misses(paper, CHILD, GUARDIAN, CONTACT, "tõhustatud tugi", "12.08.2021") == []


def the_access_copy(house: Office, folder: Path, *, proved: str) -> None:
    acts.go_to_child(CHILD)
    paper = folder / "valjavote.pdf"
    documents.make_access_copy(house, paper, who="Külli Maasikas, ema", proved=proved)
    assert misses(paper, CHILD, FACTS) == []
