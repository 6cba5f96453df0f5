# SPDX-License-Identifier: EUPL-1.2
"""Where lines of words may break, and where they may not."""

from __future__ import annotations

import pytest

from hop_desktop.gui.widgets.labels import breakable


@pytest.mark.parametrize(
    ("text", "kept_together"),
    [
        ("Kai Lepp, 5550 2000, kai@naidis.example", "5550_2000"),
        ("Helista +372 5550 2000", "+372_5550_2000"),
        ("Lasteabi ööpäev läbi: 116 111.", "116_111"),
        ("Kai Lepp võrdles telefonis 13.09.2026 15.00", "13.09.2026_15.00"),
        ("Compared on 18 Nov 2026 14:02", "18_Nov_2026_14:02"),
        ("Näidisvald · 12 päeva vastuseta", "Näidisvald_· 12_päeva"),
        ("Viimane fail: number 1, 22.11.2026, 3 kirjet.", "3_kirjet"),
        ("määrus nr 2, §-d 2–4 (loetud 2026. aasta sügisel)", "§\u2011d_2–4"),
        ("määrus nr 2, §-d 2–4 (loetud 2026. aasta sügisel)", "2026._aasta"),
        ("Kodu: Pärna tee 3, Nõo vald", "tee_3"),
        ("Lastekaitseseadus § 29 lg 3", "§_29_lg_3"),
        ("Alus: § 34² lg 4, RT I, 11.07.2026, 42.", "§_34²_lg_4, RT_I,_11.07.2026,_42"),
        ("RT IV, 10.02.2026, 13", "RT_IV,_10.02.2026,_13"),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, kept_together: str) -> None:
    assert kept_together.replace("_", "\u00a0") in breakable(text)


def test_no_line_of_a_file_name_begins_with_a_hyphen() -> None:
    name = "HOP-2026-11-12-75000006-0003-b41da752ad8f026a.cdoc2"
    assert breakable(name) == name.replace("0003-", "0003-\u200b")


@pytest.mark.parametrize("text", ["2024 2025 2026 2027", "aastal 2026 sai 1200 korda", "1 2 3 4"])
def test_other_spaces_let_a_line_break(text: str) -> None:
    assert breakable(text) == text
