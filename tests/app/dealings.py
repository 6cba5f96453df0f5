# SPDX-License-Identifier: EUPL-1.2
"""Meetings, consents, tellings and referrals of invented families, through the use cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hop_desktop.app import family_dealings, meetings
from hop_desktop.app.session import Session
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.meetings import (
    Agreement,
    Attendee,
    Meeting,
    MeetingKind,
    MeetingWords,
    TableWords,
    TalkWords,
)
from hop_desktop.domain.referrals import Enclosure, Referral
from hop_desktop.domain.telling import Telling


def an_agreement(session: Session, **fields: object) -> Agreement:
    """Return something that the person at the keyboard is to do within a week."""
    agreement = Agreement(
        id=meetings.new_agreement_id(),
        what="Küsib kõrvaarsti aja",
        who="ema",
        owner=session.person.id,
        due_on=session.today() + timedelta(days=5),
    )
    return replace(agreement, **fields)  # type: ignore[arg-type]  # by field name


def table_words(session: Session, **fields: object) -> MeetingWords:
    """Return the words of a round table that may be finished."""
    words = MeetingWords(
        on=session.today(),
        place="Saalis",
        attendees=(
            Attendee(name="Külli Maasikas", role="ema"),
            Attendee(name="Öie Pähkel", role="tugiteenuste koordineerija"),
            Attendee(name="Jüri Žukov", role="isa", present=False, note="räägiti telefonis"),
        ),
        agreements=(an_agreement(session),),
        next_on=session.today() + timedelta(days=7),
        table=TableWords(
            chair="Öie Pähkel",
            minute_taker="Šeila Õunapuu",
            purpose="Leppida kokku, kuidas müra vähendada",
            worried="Mari kardab ringi",
            works_well="Vaikne nurk",
            must_happen="Ühine päevakava kahes kodus",
            differing="Isa ei pea hindamist vajalikuks.",
            child_heard="Õpetaja rääkis Mariga eelmisel päeval.",
            readers="Osalejad ja logopeed",
            objection_days=5,
        ),
    )
    return replace(words, **fields)  # type: ignore[arg-type]  # by field name


def talk_words(session: Session, **fields: object) -> MeetingWords:
    """Return the words of a talk that may be finished."""
    words = MeetingWords(
        on=session.today(),
        attendees=(Attendee(name="Külli Maasikas", role="ema"),),
        talk=TalkWords(
            child_view="Tahan mängida, aga vaikselt.",
            parent_view="Kodus on sama.",
            summary="Vaikne nurk aitab.",
            strengths="Loendab sajani",
        ),
    )
    return replace(words, **fields)  # type: ignore[arg-type]  # by field name


def a_round_table(session: Session, case_id: CaseId, **fields: object) -> Meeting:
    """Hold a round table and finish its minutes."""
    words = table_words(session, **fields)
    return meetings.finish(session, case_id, MeetingKind.ROUND_TABLE, words)


def a_talk(session: Session, case_id: CaseId, **fields: object) -> Meeting:
    """Hold a talk and finish its record."""
    return meetings.finish(session, case_id, MeetingKind.TALK, talk_words(session, **fields))


def a_consent(session: Session, case_id: CaseId, **fields: object) -> Consent:
    """Record a written consent of today."""
    given: dict[str, object] = {
        "scope": ConsentScope.KVM,
        "giver": "Külli Maasikas",
        "form": ConsentForm.WRITTEN,
        "given_on": session.today(),
    }
    return family_dealings.keep_consent(session, case_id, **{**given, **fields})  # type: ignore[arg-type]  # by name


def a_telling(session: Session, case_id: CaseId, **fields: object) -> Telling:
    """Record that the mother was told today."""
    told: dict[str, object] = {
        "told": CarerInformed.YES,
        "on": session.today(),
        "whom": "Külli Maasikas",
        "about": "juhtumi avamine",
        "note": "Räägiti silmast silma.",
    }
    return family_dealings.record_telling(session, case_id, **{**told, **fields})  # type: ignore[arg-type]  # by name


def a_referral(session: Session, case_id: CaseId, **fields: object) -> Referral:
    """Record an application that went off today."""
    sent: dict[str, object] = {
        "purpose": "Tõhustatud tugi lasteaias",
        "applicant": "Külli Maasikas",
        "enclosures": frozenset({Enclosure.DEVELOPMENT_PLAN, Enclosure.OPINION}),
        "sent_on": session.today(),
    }
    return family_dealings.keep_referral(session, case_id, **{**sent, **fields})  # type: ignore[arg-type]  # by name


def some_dealings(session: Session, case_id: CaseId) -> date:
    """Record one of each kind; return today."""
    a_round_table(session, case_id)
    a_consent(session, case_id)
    a_telling(session, case_id)
    a_referral(session, case_id)
    return session.today()
