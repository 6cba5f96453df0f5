# SPDX-License-Identifier: EUPL-1.2
"""Somebody left and the key of the data could not be changed: it is said, and made up for."""

from __future__ import annotations

import pytest

from hop_desktop.app import people
from hop_desktop.domain.errors import DiskFull, NotAllowed
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.settings_page import SettingsPage
from hop_desktop.store.lite import Database
from tests.gui.hands import press, words
from tests.gui.pages import CHEAP, House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAITS, CHANGED = "Andmete võti jäi vahetamata", "Andmete võti vahetus."


def full(_: Database, __: bytes) -> None:
    raise DiskFull


def somebody_leaves(house: House) -> None:
    member, _ = house.do(
        lambda session: people.invite(
            session,
            name="Šeila Rästas",
            login="šeila",
            roles=frozenset({Role.TEACHER}),
            cost=CHEAP,
        )
    )
    house.do(lambda session: people.let_go(session, member.id))


def settings(house: House) -> SettingsPage:
    page = house.show(Where(page=PageName.SETTINGS, words="people"))
    assert isinstance(page, SettingsPage)
    return page


def test_without_room_it_is_said_on_the_first_page_and_changed_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert WAITS not in words(house.show(Where(page=PageName.TODAY)))
    with monkeypatch.context() as patch:
        patch.setattr(Database, "change_key", full)
        somebody_leaves(house)

        assert WAITS in words(house.show(Where(page=PageName.TODAY)))
        page = settings(house)
        assert page.strip.title() == f"{WAITS}."
        press(page, "Vaheta võti")
        house.settle()
        assert page.strip.kind() == "error"

    page = settings(house)
    press(page, "Vaheta võti")
    house.settle()

    assert (page.strip.kind(), page.strip.title()) == ("ok", CHANGED)
    assert settings(house).strip.title() == ""
    assert WAITS not in words(house.show(Where(page=PageName.TODAY)))


@pytest.mark.parametrize(
    ("has_room", "said"), [(True, "Šeila Rästas ei saa enam sisse."), (False, f"{WAITS}.")]
)
def test_who_lets_somebody_go_is_told_at_once_whether_the_key_was_changed(
    house: House, monkeypatch: pytest.MonkeyPatch, has_room: bool, said: str
) -> None:
    monkeypatch.setattr(
        "hop_desktop.gui.pages.settings.person.ask", lambda *_arguments, **_words: True
    )
    house.do(
        lambda session: people.invite(
            session,
            name="Šeila Rästas",
            login="šeila",
            roles=frozenset({Role.TEACHER}),
            cost=CHEAP,
        )
    )
    page = settings(house)
    if not has_room:
        monkeypatch.setattr(Database, "change_key", full)
    press(page, "Šeila Rästas. Rühmaõpetaja. kasutajanimi šeila")
    house.settle()
    press(page, "Lõpeta ligipääs")
    house.settle()

    assert page.strip.title() == said
    assert "Lahkunud" in words(page)


def test_only_who_administers_is_told_and_may_change_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Database, "change_key", full)
        somebody_leaves(house)
        house.work_as(Role.TEACHER, name="Žanna Kask", login="žanna")

        assert WAITS not in words(house.show(Where(page=PageName.TODAY)))
        with pytest.raises(NotAllowed):
            house.do(people.change_keys)
