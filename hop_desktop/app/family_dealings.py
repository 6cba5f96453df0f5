# SPDX-License-Identifier: EUPL-1.2
"""What the family agreed to, how it was told, and its applications to Rajaleidja."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from hop_desktop.app.cases import check_stage_work
from hop_desktop.app.corrections import keep_earlier
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.cases import NEXT_MOMENT, SupportCase
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.corrections import is_correction
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import CaseId, ConsentId, ReferralId, TellingId
from hop_desktop.domain.referrals import Enclosure, Referral, ReferralOutcome
from hop_desktop.domain.telling import Telling
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction


def keep_consent(
    session: Session,
    case_id: CaseId,
    *,
    scope: ConsentScope,
    giver: str,
    form: ConsentForm,
    given_on: date,
    limits: str = "",
    valid_until: date | None = None,
    withdrawn_on: date | None = None,
    withdrawal_note: str = "",
    before: Consent | None = None,
    reason: str = "",
) -> Consent:
    """Record a consent, or what changed about one: ``Stale`` unless ``before`` still stands.

    Who changes what was already written gives a ``reason``: see ``corrections``.
    """
    given = {
        "scope": scope,
        "giver": giver,
        "form": form,
        "given_on": given_on,
        "limits": limits,
        "valid_until": valid_until,
        "withdrawn_on": withdrawn_on,
        "withdrawal_note": withdrawal_note,
    }
    if before is not None:
        return _change_consent(session, case_id, before, reason=reason, **given)
    consent_id = ConsentId(new_id())
    with session.write("consent.kept", "consent", consent_id) as tx:
        case = _worked_on(session, tx, case_id)
        consent = Consent(
            id=consent_id,
            case_id=case_id,
            child_id=case.child_id,
            recorded_by=session.person.id,
            recorded_at=session.now(),
            **given,  # type: ignore[arg-type]  # by field name
        )
        return tx.consents.save(tidy(consent))


def _change_consent(
    session: Session, case_id: CaseId, before: Consent, *, reason: str, **given: object
) -> Consent:
    after = tidy(replace(before, **given))  # type: ignore[arg-type]  # by field name
    code = "consent.corrected" if is_correction(before, after) else "consent.kept"
    with session.write(code, "consent", before.id) as tx:
        case = _worked_on(session, tx, case_id)
        if before.child_id != case.child_id:  # a consent is the child's, whatever case it is in
            raise NotFound
        if tx.consents.get(before.id) != before:
            raise Stale
        if not keep_earlier(session, tx, before.case_id, before, after, reason=reason):
            return before
        return tx.consents.save(after)


def record_telling(
    session: Session,
    case_id: CaseId,
    *,
    told: CarerInformed,
    on: date,
    note: str,
    whom: str = "",
    about: str = "",
    again_on: date | None = None,
) -> Telling:
    """Record who was told, when and how, or why not yet; another record follows it."""
    telling_id = TellingId(new_id())
    with session.write("telling.recorded", "telling", telling_id) as tx:
        _worked_on(session, tx, case_id)
        earlier = (each.written_at for each in tx.tellings.of_case(case_id))
        telling = Telling(
            id=telling_id,
            case_id=case_id,
            told=told,
            on=on,
            whom=whom,
            about=about,
            note=note,
            again_on=again_on,
            author_id=session.person.id,
            written_at=_after(session.now(), earlier),
        )
        return tx.tellings.save(tidy(telling))


def keep_referral(
    session: Session,
    case_id: CaseId,
    *,
    purpose: str,
    applicant: str = "",
    enclosures: frozenset[Enclosure] = frozenset(),
    other_enclosures: str = "",
    sent_on: date | None = None,
    expected_on: date | None = None,
    decided_on: date | None = None,
    outcome: ReferralOutcome | None = None,
    recommendation: str = "",
    valid_until: date | None = None,
    before: Referral | None = None,
    reason: str = "",
) -> Referral:
    """Record an application, or how far it has come: ``Stale`` unless ``before`` still stands.

    Who changes what was already sent gives a ``reason``: see ``corrections``.
    """
    given = {
        "purpose": purpose,
        "applicant": applicant,
        "enclosures": enclosures,
        "other_enclosures": other_enclosures,
        "sent_on": sent_on,
        "expected_on": expected_on,
        "decided_on": decided_on,
        "outcome": outcome,
        "recommendation": recommendation,
        "valid_until": valid_until,
    }
    if before is not None:
        return _change_referral(session, case_id, before, reason=reason, **given)
    referral_id = ReferralId(new_id())
    with session.write("referral.kept", "referral", referral_id) as tx:
        _worked_on(session, tx, case_id)
        earlier = (each.written_at for each in tx.referrals.of_case(case_id))
        referral = Referral(
            id=referral_id,
            case_id=case_id,
            author_id=session.person.id,
            written_at=_after(session.now(), earlier),
            **given,  # type: ignore[arg-type]  # by field name
        )
        return tx.referrals.save(tidy(referral))


def _change_referral(
    session: Session, case_id: CaseId, before: Referral, *, reason: str, **given: object
) -> Referral:
    after = tidy(replace(before, **given))  # type: ignore[arg-type]  # by field name
    code = "referral.corrected" if is_correction(before, after) else "referral.kept"
    with session.write(code, "referral", before.id) as tx:
        _worked_on(session, tx, case_id)
        if before.case_id != case_id:
            raise NotFound
        if tx.referrals.get(before.id) != before:
            raise Stale
        if not keep_earlier(session, tx, before.case_id, before, after, reason=reason):
            return before
        return tx.referrals.save(after)


def _after(now: datetime, earlier: Iterable[datetime]) -> datetime:
    """Return the moment, past every earlier one: which record is the latest decides what is due."""
    return max([now, *(moment + NEXT_MOMENT for moment in earlier)])


def _worked_on(session: Session, tx: Transaction, case_id: CaseId) -> SupportCase:
    case = tx.cases.get(case_id)
    check_stage_work(session, tx, case)
    case.worked_on()
    return case
