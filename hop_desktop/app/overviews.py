# SPDX-License-Identifier: EUPL-1.2
"""The overview of a house or a desk: looked at, on paper with what changed, and as a workbook.

Nothing that leaves this module tells of a group below five (``domain/disclosure.py``).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.counting import overview as counted
from hop_desktop.domain.overview import Overview
from hop_desktop.domain.periods import Period, before
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction

if TYPE_CHECKING:  # the typesetter is loaded when somebody wants paper
    from hop_desktop.documents.overview_sheet import OverviewSheet


def overview(session: Session, period: Period) -> Overview:
    """Return what may be told of a period; raise ``NotAllowed``. That it was seen is journalled."""
    session.check(Action.READ_STATISTICS)
    with session.view("overview.viewed", "institution", session.store.id) as tx:
        return _counted(session, tx, period)


def paper(session: Session, period: Period, *, language: str = "et") -> bytes:
    """Return a period's overview as PDF, with what changed since the period before.

    Of a quarter it is the report that is ready for the meeting of the county. Raises
    ``NotAllowed``; that it was made is journalled.
    """
    from hop_desktop.documents.overview_sheet import overview_pdf

    return overview_pdf(_sheet(session, period, language), fonts=session.resources / "fonts")


def export(session: Session, period: Period, path: Path, *, language: str = "et") -> None:
    """Write a period's overview as a workbook to the place that was chosen.

    Raises ``NotAllowed``, ``DiskFull`` or ``WriteFailed``; the journal has the export before the
    file is written.
    """
    from hop_desktop.documents.overview_tables import tables
    from hop_desktop.documents.workbook import workbook

    write_whole(path, workbook(tables(_sheet(session, period, language))))


def _sheet(session: Session, period: Period, language: str) -> OverviewSheet:
    from hop_desktop.documents.overview_sheet import OverviewSheet

    session.check(Action.READ_STATISTICS)
    with session.write(
        "overview.exported", "institution", session.store.id, reason=period.kind.value
    ) as tx:
        return OverviewSheet(
            house=tx.institution.get().name,
            made_on=session.today(),
            now=_counted(session, tx, period),
            then=_counted(session, tx, before(period)),
            language=language,
        )


def _counted(session: Session, tx: Transaction, period: Period) -> Overview:
    scope, today = session.scope(Action.READ_STATISTICS), session.today()
    facts = tx.counted.cases(scope, period.last_day(today), own=session.store.id)
    return counted(facts, period, today=today, is_desk=tx.institution.get().is_desk)
