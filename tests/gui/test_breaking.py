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
        ("Lastekaitseseadus § 29 lg 3", "§_29_lg_3"),
        ("Alus: § 34² lg 4, RT I, 11.07.2026, 42.", "§_34²_lg_4, RT_I,_11.07.2026,_42"),
        ("RT IV, 10.02.2026, 13", "RT_IV,_10.02.2026,_13"),
        ("Näidisvald · 12 päeva vastuseta", "Näidisvald_· 12"),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, kept_together: str) -> None:
    assert kept_together.replace("_", "\u00a0") in breakable(text)


@pytest.mark.parametrize("text", ["2024 2025 2026 2027", "aastal 2026 sai 1200 korda", "1 2 3 4"])
def test_other_spaces_let_a_line_break(text: str) -> None:
    assert breakable(text) == text
