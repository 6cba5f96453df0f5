# SPDX-License-Identifier: EUPL-1.2
"""A copy given as files: from the child's page into a folder, and never unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import access_copies, attachments, journal, observations
from hop_desktop.domain.access_copies import AccessCopy, CopyWish
from hop_desktop.domain.children import Child
from hop_desktop.domain.observations import Area
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.dialogs.viewer import FileViewer
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.copy_data_page import CopyDataPage
from hop_desktop.gui.widgets.file_tile import FileTile
from tests.gui.case_ground import a_pdf, press, reads, shown
from tests.gui.exchange import fits
from tests.gui.pages import House
from tests.gui.test_access_copy_page import noticed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def a_copy(house: House, child: Child) -> AccessCopy:
    """Make a copy about a child with a file."""
    seen = house.do(observations.mine)[0]
    house.do(
        lambda s: attachments.attach_to_observation(
            s, seen.observation.id, title="Joonistus", content=a_pdf()
        )
    )
    wish = CopyWish(
        requester="Külli Maasikas, ema",
        verified="ID-kaart kohapeal",
        requested_on=house.space.today(),
    )
    shown = house.do(lambda s: access_copies.preview(s, child.id, wish))
    return house.do(lambda s: access_copies.make(s, child.id, wish, (), seen=shown.seen))


def opened(house: House, copy: AccessCopy) -> CopyDataPage:
    """Show the page of a copy."""
    page = shown(house, Where(page=PageName.COPY_DATA, id=copy.id, about=copy.child_id))
    assert isinstance(page, CopyDataPage)
    house.settle()
    return page


def test_the_way_leads_from_the_child_to_a_folder_with_the_data(
    house: House, tmp_path: Path
) -> None:
    child = noticed(house)
    copy = a_copy(house, child)
    page_of_child = shown(house, Where(page=PageName.CHILD, id=child.id))
    press(house, page_of_child, "Väljavõte 24.11.2026")
    (dialog,) = page_of_child.findChildren(PaperDialog)
    press(house, dialog, "Anna failidena")
    assert house.went[-1] == Where(page=PageName.COPY_DATA, id=copy.id, about=child.id)
    assert dialog.isHidden()

    page = opened(house, copy)
    assert reads(page, "krüptimata")
    assert page.ui.filesTicks.values() == set()
    press(house, page, "Vaata: Joonistus")
    (viewer,) = page.findChildren(FileViewer)
    viewer.reject()
    (tick,) = page.ui.filesTicks.boxes()
    tick.click()
    house.files.answers.append(tmp_path)
    press(house, page, "Kirjuta kausta")
    house.settle()

    place = tmp_path / "andmed-2026-11-24"
    assert {path.name for path in place.iterdir()} == {
        "valjavote.pdf",
        "andmed.xlsx",
        "andmed.json",
        "fail-01.pdf",
    }
    assert reads(page, "Kustuta kaust kohe")
    (tile,) = page.findChildren(FileTile)
    assert tile.path() == place / "andmed.xlsx"
    press(house, page, "Näita kaustas")
    assert house.files.shown == [tile.path()]
    entries = [row.entry for row in house.do(journal.journal)]
    assert [e.reason for e in entries if e.action == "copy.exported"] == ["access-request"]


def test_nothing_is_written_without_a_folder_or_where_it_cannot_be(
    house: House, tmp_path: Path
) -> None:
    page = opened(house, a_copy(house, noticed(house)))

    press(house, page, "Kirjuta kausta")
    assert not reads(page, "Andmed on kaustas")
    house.files.answers.append(tmp_path / "ei ole")
    press(house, page, "Kirjuta kausta")
    house.settle()

    assert page.strip.kind() == "error"
    assert not page.ui.footer.busy.is_running


def test_entries_that_changed_lead_to_a_new_copy(house: House) -> None:
    child = noticed(house)
    copy = a_copy(house, child)
    house.do(
        lambda s: observations.record(
            s, child_id=child.id, observed_on=s.today(), area=Area.SOCIAL, facts="Naeris."
        )
    )

    page = opened(house, copy)

    assert reads(page, "Lapse kirjed on pärast väljavõtet muutunud.")
    press(house, page, "Koosta uus väljavõte")
    assert house.went[-1] == Where(page=PageName.ACCESS_COPY, about=child.id)


def test_everything_fits_and_has_a_name(house: House) -> None:
    fits(opened(house, a_copy(house, noticed(house))))
