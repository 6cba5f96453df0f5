# SPDX-License-Identifier: EUPL-1.2
"""What was begun and not saved: the drafts that this person can go on with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import children, drafted, drafts, notices
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import ChildId, NoticeId
from hop_desktop.domain.notices import NoticeKind
from hop_desktop.gui.page import PageName, Where

OBSERVATION, REWORDING, CHILD, CLOSING = "observation", "reword", "child", "closing"
NOTICE, ANSWER, KEPT_NOTICE = "notice", "notice-demand", "notice-kept"
NOTICES = {NOTICE, ANSWER, KEPT_NOTICE}
OPENING, HANDOVER, INCOMING = "open-case", "handover", "incoming"
UNNAMED = {
    "notice-word": PageName.RECEIVED_NOTICE,
    "reword": PageName.OBSERVATION_VIEW,  # reading it would be journalled as a view
    "closing": PageName.OBSERVATION_VIEW,
    "incoming": PageName.INCOMING,
    "document": PageName.DOCUMENT,
}
LETTERS = {"letter-question": "question", "letter-answer": "answer", "letter-feedback": "feedback"}
PAGES = {
    "measure": PageName.MEASURE,
    "goal": PageName.GOAL,
    "point": PageName.POINT,
    "occasion": PageName.OCCASION,
    "assessment": PageName.ASSESSMENT,
    "plan-review": PageName.PLAN_REVIEW,
    "final": PageName.FINAL,
    "talk": PageName.TALK,
    "round-table": PageName.ROUND_TABLE,
}
NAME = re.compile(r"(?P<form>[a-z-]+)(?:[:/](?P<about>[0-9a-f-]{36}))?(?:/.*)?")
translate = QCoreApplication.translate
DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A draft: which form it is of, whom it is about, when it was kept and where it goes on."""

    form: str
    about: str
    kept_at: datetime
    where: Where


def begun(session: Session) -> tuple[Begun, ...]:
    """Return the drafts of every form, the latest first."""
    return tuple(_known(session))


def begun_title(draft: Begun) -> str:
    """Return what is being written."""
    if draft.form == CHILD and not draft.about:
        return translate("Begun", "Uus laps")
    return _titles().get(draft.form) or translate("Begun", "Mustand")


def _known(session: Session) -> Iterator[Begun]:
    for name, kept_at in drafts.pending(session):
        parts = NAME.fullmatch(name)
        if parts is None:
            continue
        form, about = parts["form"], parts["about"]
        try:
            found = _found(session, form, UUID(about) if about else None)
        except (HopError, ValueError):
            continue  # what it was about is gone, or is not for this person any more
        if found is not None:
            said, where = found
            yield Begun(form=form, about=said, kept_at=kept_at, where=where)


def _found(session: Session, form: str, about: UUID | None) -> tuple[str, Where] | None:
    if form in {OBSERVATION, CHILD, OPENING}:
        return _about_child(session, form, about)
    if about is None:
        return None
    if form in NOTICES:
        return _notice(session, form, about)
    if form in LETTERS:
        return "", Where(page=PageName.LETTER, id=about, words=LETTERS[form])
    if form in UNNAMED:
        return "", Where(page=UNNAMED[form], id=about)
    return _about_case(session, form, about)


def _notice(session: Session, form: str, about: UUID) -> tuple[str, Where]:
    """Return whom a notice is about, and where it goes on; its draft is the author's alone."""
    if form == KEPT_NOTICE:
        with_child = notices.about(session, NoticeId(about))
        where = Where(page=PageName.NOTICE, id=about, about=with_child.child_id)
        return with_child.name, where
    words = NoticeKind.DEMAND.value if form == ANSWER else ""
    name = children.chosen(session, ChildId(about)).name
    return name, Where(page=PageName.NOTICE, about=about, words=words)


def _about_case(session: Session, form: str, about: UUID) -> tuple[str, Where]:
    found = drafted.case_of(session, form, about)
    where = Where(page=PageName.CASE, id=found.case_id)
    if form == HANDOVER:
        where = Where(page=PageName.HANDOVER, id=about)
    elif form in PAGES:
        where = Where(page=PAGES[form], id=found.part, about=found.case_id)
    return found.child, where


def _about_child(session: Session, form: str, about: UUID | None) -> tuple[str, Where]:
    name = children.chosen(session, ChildId(about)).name if about else ""
    where = {
        OBSERVATION: Where(page=PageName.OBSERVATION, about=about),
        CHILD: Where(page=PageName.CHILD_FORM, id=about),
        OPENING: Where(page=PageName.CHILD, id=about),
    }[form]
    return name, where


def _titles() -> dict[str, str]:
    return {
        OBSERVATION: translate("Begun", "Tähelepanek"),
        REWORDING: translate("Begun", "Tähelepaneku sõnastus"),
        CLOSING: translate("Begun", "Tähelepaneku lõpetamine"),
        CHILD: translate("Begun", "Lapse andmed"),
        OPENING: translate("Begun", "Juhtumi avamine"),
        HANDOVER: translate("Begun", "Üleandmine"),
        INCOMING: translate("Begun", "Vastus saabunud paketile"),
        DOCUMENT: translate("Begun", "Dokument"),
        "notice-word": translate("Begun", "Tagasiside teatajale"),
        "letter-question": translate("Begun", "Küsimus saatjale"),
        "letter-answer": translate("Begun", "Vastus küsimusele"),
        "letter-feedback": translate("Begun", "Tagasiside saatjale"),
        **dict.fromkeys(NOTICES, translate("Begun", "Lastekaitse teade")),
        **_of_a_case(),
    }


def _of_a_case() -> dict[str, str]:
    return {
        "measure": translate("Begun", "I etapi tegevus"),
        "goal": translate("Begun", "Eesmärk"),
        "point": translate("Begun", "Mõõtmine"),
        "occasion": translate("Begun", "Tegevuse kord"),
        "assessment": translate("Begun", "Hindamine"),
        "plan-review": translate("Begun", "Vahehindamine"),
        "final": translate("Begun", "Lõpphindamine"),
        "talk": translate("Begun", "Vestluse kokkuvõte"),
        "round-table": translate("Begun", "Ümarlaud"),
        "task": translate("Begun", "Ülesanne"),
        "level": translate("Begun", "Toe tase"),
        "need": translate("Begun", "Abivajaduse kirjeldus"),
        "voices": translate("Begun", "Lapse ja vanema arvamus"),
        "evaluation": translate("Begun", "Plaani hindamine"),
        "review": translate("Begun", "Järgmise vahehindamise päev"),
        "participants": translate("Begun", "Juhtumi osalejad"),
        "review-one": translate("Begun", "I etapi ülevaatamine"),
        "consent": translate("Begun", "Nõusolek"),
        "telling": translate("Begun", "Vanema teavitamine"),
        "referral": translate("Begun", "Rajaleidja taotlus"),
        "ask": translate("Begun", "II etapi küsimine"),
        "accept": translate("Begun", "II etappi võtmine"),
        "refuse": translate("Begun", "I etappi jätmine"),
        "close": translate("Begun", "Juhtumi lõpetamine"),
        "reopen": translate("Begun", "Juhtumi uuesti avamine"),
    }
