# SPDX-License-Identifier: EUPL-1.2
"""Which notices from elsewhere could have been written by an honest program."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from hop_desktop.domain.content import Sender
from hop_desktop.domain.ids import NoticeId, StoreId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.notices import Carer, Demand, Named, NoticeKind
from hop_desktop.domain.sent_notices import NoticeChild, NoticeContent, SentPoint, is_possible
from tests.builders import TODAY

CHILD = NoticeChild(name="Mari-Liis Näidis", birth_date=TODAY.replace(year=TODAY.year - 5))
POINT = SentPoint(point="child.10", law="LasteKS § 27", text="Tuleb näljasena.")
SENT = NoticeContent(
    schema=1,
    notice_id=NoticeId(UUID(int=1)),
    version=1,
    made_on=TODAY,
    kind=NoticeKind.NOTICE,
    sender=Sender(store_id=StoreId(UUID(int=2)), workplace=Workplace.KINDERGARTEN, name="Pääsuke"),
    child=CHILD,
    points=(POINT,),
    carer=Carer(),
    reporter=Named(),
    demand=Demand(),
)


def test_a_notice_with_a_child_and_something_told_is_possible() -> None:
    assert is_possible(SENT)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(SENT, child=replace(CHILD, name=" ")),
        replace(SENT, points=(POINT, replace(POINT, text="\t"))),
        replace(SENT, points=()),
        replace(SENT, version=0),
    ],
    ids=["nameless", "a point without words", "nothing told", "no version"],
)
def test_a_notice_that_lacks_what_every_notice_has_is_not(wrong: NoticeContent) -> None:
    assert not is_possible(wrong)
