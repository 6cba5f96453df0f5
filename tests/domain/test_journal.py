# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from uuid import uuid4

import pytest

from hop_desktop.domain.journal import (
    BEFORE_THE_FIRST,
    Fault,
    JournalEntry,
    Link,
    canon,
    chained,
    first_break,
    linked,
    read,
)
from tests.builders import NOON


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"seq": 1, "at": "eile"}', '{"seq": 1}'])
def test_a_text_that_is_no_entry_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read(text)


def test_an_entry_comes_back_from_its_text() -> None:
    entry = JournalEntry(seq=1, at=NOON, actor=None, session=uuid4(), action="child.viewed")

    assert read(canon(entry)) == entry
    assert first_break([linked(None, entry)]) is None


def test_a_link_around_no_entry_is_a_changed_entry() -> None:
    link = Link(seq=1, prev=BEFORE_THE_FIRST, hash=chained(BEFORE_THE_FIRST, "muu"), canon="muu")

    found = first_break([link])

    assert found is not None
    assert (found.fault, found.seq) == (Fault.ENTRY_CHANGED, 1)
