# SPDX-License-Identifier: EUPL-1.2
"""The closed lists of a notice as the program ships them, with the days on which they hold."""

from __future__ import annotations

from datetime import date

import msgspec

from hop_desktop.app.session import Session
from hop_desktop.domain.notice_law import NoticeLaw, law_on

FOLDER, FILE = "law", "notice-lists.json"


class _Versions(msgspec.Struct, frozen=True):
    """The file: every wording that the program knows."""

    versions: tuple[NoticeLaw, ...]


def wordings(session: Session) -> tuple[NoticeLaw, ...]:
    """Return every wording that is shipped."""
    content = (session.resources / FOLDER / FILE).read_bytes()
    return msgspec.json.decode(content, type=_Versions).versions


def law(session: Session, day: date | None = None) -> NoticeLaw:
    """Return the wording of a day, of today without one."""
    return law_on(wordings(session), day or session.today())
