# SPDX-License-Identifier: EUPL-1.2
"""The forms that the program ships, on the screen: filled from entries, whole, and plain."""

from __future__ import annotations

import pytest

from hop_desktop.app import form_documents
from hop_desktop.domain.forms import FormKey
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.document_page import DocumentPage
from tests.gui import case_ground as ground
from tests.gui.case_ground import reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAMES = ("iajk", "koolivalmiduskaart", "kvm-taotlus", "vanema-kokkuvote")


def opened(house: House, name: str, **size: int) -> DocumentPage:
    """Begin a document about a child of whom something is written, and show it."""
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    key = FormKey(name=name, version=1)
    child = known.case.child_id
    document = house.do(lambda s: form_documents.begin(s, key, child, known.case.id))
    page = shown(house, Where(page=PageName.DOCUMENT, id=document.id), **size)
    assert isinstance(page, DocumentPage)
    return page


@pytest.mark.parametrize("name", NAMES)
def test_a_form_is_filled_from_entries_and_nothing_is_cut(house: House, name: str) -> None:
    page = opened(house, name, width=619, height=384)

    assert page.questions is not None
    known = "Mari Maasikas" if name == "kvm-taotlus" else "Kattis hommikuringis kõrvad"
    assert any(known in str(each) for each in page.questions.answers().values())
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_a_text_for_the_family_is_remarked_on_when_it_is_hard(house: House) -> None:
    page = opened(house, "vanema-kokkuvote")

    write(page, "Mida me märkasime", "IAJK järgi on tase madal.")
    said = "„IAJK” on lühend. Kirjuta see sõnadega."
    house.qtbot.waitUntil(lambda: reads(page, said), timeout=5_000)
