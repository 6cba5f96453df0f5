# SPDX-License-Identifier: EUPL-1.2
"""At the desk one sees who took a case and with whom it is, and passes it on to a colleague."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import cases, people
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.with_whom import WithWhomSection
from hop_desktop.gui.pages.case_page import CasePage
from tests.gui.case_ground import a_known_case, names, press, reads, shown, taken_over, write
from tests.gui.exchange import handed
from tests.gui.pages import CHEAP, House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def case_id(house: House, desk: House, tmp_path: Path) -> CaseId:
    done, package = handed(house, desk, tmp_path / "stick")
    taken_over(desk, package)
    return done.case_id


def a_colleague(desk: House) -> None:
    desk.do(
        lambda session: people.invite(
            session,
            name="Urmas Žukov",
            login="urmas",
            roles=frozenset({Role.CASE_MANAGER}),
            cost=CHEAP,
        )
    )


def case_page(desk: House, case_id: CaseId) -> CasePage:
    page = shown(desk, Where(page=PageName.CASE, id=case_id))
    assert isinstance(page, CasePage)
    return page


def card(page: Page) -> WithWhomSection:
    found = page.findChild(WithWhomSection)
    assert found is not None
    return found


def test_a_case_is_passed_on_with_a_reason(desk: House, case_id: CaseId) -> None:
    a_colleague(desk)
    page = case_page(desk, case_id)
    press(desk, page, "Anna kolleegile")
    press(desk, card(page), "Anna kolleegile")
    assert card(page).ui.colleagueBox.error() == "Vali kolleeg"
    assert card(page).ui.reasonText.error() == "Kirjuta, miks"

    box = card(page).ui.colleagueBox
    box.setValue(next(str(each.id) for each in desk.do(people.people) if each.login == "urmas"))
    write(card(page), "Põhjus", "Lähen puhkusele.")
    press(desk, card(page), "Anna kolleegile")

    assert reads(page, "Juhtum on nüüd kolleegi käes: Urmas Žukov.")
    assert reads(card(page), "Urmas Žukov")
    assert reads(card(page), "Kai Lepp")  # who took it over
    file = desk.do(lambda session: cases.case_file(session, case_id))
    assert file.responsible == "Urmas Žukov"
    assert reads(page, "Antud kolleegile")  # in the course of the case
    inbox = shown(desk, Where(page=PageName.INBOX))
    assert isinstance(inbox, Page)
    texts = [
        inbox._table.model().index(0, column).data()  # type: ignore[attr-defined]  # the inbox's
        for column in range(5)
    ]
    assert texts[-1] == "Urmas Žukov (võttis Kai Lepp)"


def test_who_works_alone_has_nobody_to_pass_it_to(desk: House, case_id: CaseId) -> None:
    page = case_page(desk, case_id)

    assert reads(card(page), "Kai Lepp")
    assert "Anna kolleegile" not in names(page)


def test_a_house_has_no_such_card(house: House) -> None:
    known = a_known_case(house)

    assert card(case_page(house, known.case.id)).isHidden()
