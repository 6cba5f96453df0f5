# SPDX-License-Identifier: EUPL-1.2
"""A notice of a child in need, written and told by keyboard; others learn nothing of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.notice_page import NoticePage
from hop_desktop.gui.pages.notice_view_page import NoticeViewPage
from tests.gui import case_ground as ground
from tests.gui.case_ground import press, shown, write
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_shots(house: House) -> None:
    out = Path("/tmp/shots")
    known = ground.a_known_case(house)
    for w, h, n in ((1138, 768, "a"), (619, 384, "n")):
        page = shown(
            house, Where(page=PageName.NOTICE, about=known.case.child_id), width=w, height=h
        )
        assert isinstance(page, NoticePage)
        press(house, page, "Lisa sellest kirjest")
        page.grab().save(str(out / f"notice-{n}.png"))
        page.ui.content.grab().save(str(out / f"notice-{n}-full.png"))
        press(house, page, "Näita kogu loetelu")
        page.ui.content.grab().save(str(out / f"notice-{n}-list.png"))
        if n == "a":
            press(house, page, "Salvesta")
            view = shown(house, house.went[-1], width=w, height=h)
            view.grab().save(str(out / f"view-{n}.png"))
            today = shown(house, Where(page=PageName.TODAY), width=w, height=h)
            today.grab().save(str(out / f"today-{n}.png"))
            child = shown(
                house, Where(page=PageName.CHILD, id=known.case.child_id), width=w, height=h
            )
            child.grab().save(str(out / f"child-{n}.png"))
            press(house, view, "Märgi edastatuks")
            view.grab().save(str(out / f"view-{n}-tell.png"))
