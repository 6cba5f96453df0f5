# SPDX-License-Identifier: EUPL-1.2
"""The closed lists of a notice as the program ships them, with the days on which they hold."""

from __future__ import annotations

from datetime import date

import msgspec

from hop_desktop.app.session import Session
from hop_desktop.domain.law_checks import checked_law
from hop_desktop.domain.notice_law import NoticeLaw, law_on
from hop_desktop.store.transaction import Transaction

FOLDER, FILE = "law", "notice-lists.json"


class _Versions(msgspec.Struct, frozen=True):
    """The file: every wording that the program knows."""

    versions: tuple[NoticeLaw, ...]


def wordings(session: Session) -> tuple[NoticeLaw, ...]:
    """Return every wording that is shipped."""
    content = (session.resources / FOLDER / FILE).read_bytes()
    return msgspec.json.decode(content, type=_Versions).versions


def law(session: Session, tx: Transaction, day: date | None = None) -> NoticeLaw:
    """Return the wording of a day, of today without one, as far as the house vouches for it."""
    checks = tx.law_checks.all()
    known = [checked_law(wording, checks) for wording in wordings(session)]
    return law_on(known, day or session.today())
