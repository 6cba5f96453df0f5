# SPDX-License-Identifier: EUPL-1.2
"""Meetings, tellings and referrals as entries of the chronology that a handover carries."""

from __future__ import annotations

from collections.abc import Iterator

from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.content import ConsentPart, Entry, EntryKind
from hop_desktop.domain.ids import StaffId, StoreId
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.domain.referrals import Enclosure, Referral
from hop_desktop.domain.telling import Telling
from hop_desktop.store.transaction import Transaction

Signed = dict[StaffId, str]


def dealing_entries(
    tx: Transaction, case: SupportCase, signed: Signed, store: StoreId
) -> Iterator[Entry]:
    """Yield an entry for every meeting, telling and referral of a case."""
    for meeting in tx.meetings.of_case(case.id):
        yield _meeting(meeting, signed, store)
    for telling in tx.tellings.of_case(case.id):
        yield _telling(telling, signed, store)
    for referral in tx.referrals.of_case(case.id):
        yield _referral(referral, signed, store)


def consent_parts(tx: Transaction, case: SupportCase) -> tuple[ConsentPart, ...]:
    """Return the consents for the child as they go along, in the order they were given."""
    return tuple(map(consent_part, reversed(tx.consents.of_child(case.child_id))))


def consent_part(consent: Consent) -> ConsentPart:
    """Return a consent as it goes along."""
    return ConsentPart(
        id=consent.id,
        scope=consent.scope,
        limits=consent.limits,
        giver=consent.giver,
        form=consent.form,
        given_on=consent.given_on,
        valid_until=consent.valid_until,
        withdrawn_on=consent.withdrawn_on,
        withdrawal_note=consent.withdrawal_note,
    )


def _meeting(meeting: Meeting, signed: Signed, store: StoreId) -> Entry:
    is_talk = meeting.kind is MeetingKind.TALK
    return Entry(
        id=meeting.id,
        author_store=store,
        revision=meeting.revision,
        kind=EntryKind.CONVERSATION if is_talk else EntryKind.ROUND_TABLE,
        on=meeting.on,
        written_at=meeting.written_at,
        author=signed.get(meeting.author_id, ""),
        situation=_who_came(meeting),
        text=_talk(meeting) if is_talk else _table(meeting),
        child_words=meeting.talk.child_view if is_talk else "",
        result=_agreed(meeting, signed),
    )


def _who_came(meeting: Meeting) -> str:
    came = [
        f"{each.name} ({each.role})" if each.role else each.name
        for each in meeting.attendees
        if each.present
    ]
    return ", ".join([*([meeting.place] if meeting.place else []), *came])


def _talk(meeting: Meeting) -> str:
    from hop_desktop.documents.dealing_words import DealingWord as R
    from hop_desktop.documents.words import Words

    words, talk = Words("et"), meeting.talk
    sharing = ": ".join(part for part in (words.term(talk.sharing), talk.sharing_limits) if part)
    return _lines(
        (words(R.SUMMARY), talk.summary),
        (words(R.STRENGTHS), talk.strengths),
        (words(R.PARENT_VIEW), talk.parent_view),
        (words(R.SHARING), sharing),
        (words(R.NEXT), words.day(meeting.next_on) if meeting.next_on else ""),
        ("", "" if meeting.is_finished else words(R.NOT_FINISHED)),
    )


def _table(meeting: Meeting) -> str:
    from hop_desktop.documents.dealing_words import DealingWord as R
    from hop_desktop.documents.words import Words

    words, minutes = Words("et"), meeting.table
    return _lines(
        (words(R.PURPOSE), minutes.purpose),
        (words(R.CHAIR), minutes.chair),
        (words(R.SINCE_LAST), minutes.since_last),
        (words(R.WORRIED), minutes.worried),
        (words(R.WORKS_WELL), minutes.works_well),
        (words(R.MUST_HAPPEN), minutes.must_happen),
        (words(R.DIFFERING), minutes.differing),
        (words(R.CHILD_THERE), _absent(minutes.child_heard, came=minutes.child_present)),
        (words(R.PARENT_THERE), _absent(minutes.parent_heard, came=minutes.parent_present)),
        (words(R.READERS), minutes.readers),
        (words(R.NEXT), words.day(meeting.next_on) if meeting.next_on else ""),
        ("", "" if meeting.is_finished else words(R.NOT_FINISHED)),
    )


def _absent(how: str, *, came: bool) -> str:
    """Return that somebody did not come and how they were heard; nothing for who came."""
    from hop_desktop.documents.dealing_words import DealingWord as R
    from hop_desktop.documents.words import Words

    return "" if came else Words("et")(R.NO_HEARD, how=how).strip()


def _agreed(meeting: Meeting, signed: Signed) -> str:
    from hop_desktop.documents.words import Words

    words = Words("et")
    lines = []
    for each in meeting.agreements:
        owner = signed.get(each.owner, "") if each.owner else ""
        by = words.day(each.due_on) if each.due_on else ""
        lines.append(" · ".join(part for part in (each.what, each.who or owner, by) if part))
    return "\n".join(lines)


def _telling(telling: Telling, signed: Signed, store: StoreId) -> Entry:
    from hop_desktop.documents.dealing_words import DealingWord as R
    from hop_desktop.documents.words import Words

    words = Words("et")
    return Entry(
        id=telling.id,
        author_store=store,
        revision=telling.revision,
        kind=EntryKind.CARER_TOLD,
        on=telling.on,
        written_at=telling.written_at,
        author=signed.get(telling.author_id, ""),
        code=telling.told.value,
        text=_lines(
            (words(R.TOLD_WHOM), telling.whom),
            (words(R.TOLD_ABOUT), telling.about),
            ("", telling.note),
        ),
    )


def _referral(referral: Referral, signed: Signed, store: StoreId) -> Entry:
    from hop_desktop.documents.dealing_words import DealingWord as R
    from hop_desktop.documents.words import Words

    words = Words("et")
    enclosed = [words.term(each) for each in Enclosure if each in referral.enclosures]
    outcome, day = referral.outcome, referral.decided_on
    decided = (
        words(R.DECIDED, day=words.day(day), outcome=words.term(outcome)) if outcome and day else ""
    )
    until = referral.valid_until
    return Entry(
        id=referral.id,
        author_store=store,
        revision=referral.revision,
        kind=EntryKind.REFERRAL,
        on=referral.sent_on or referral.written_at.astimezone().date(),
        written_at=referral.written_at,
        author=signed.get(referral.author_id, ""),
        code=outcome.value if outcome else "",
        text=_lines(
            ("", referral.purpose),
            (words(R.APPLICANT), referral.applicant),
            (words(R.ENCLOSED), ", ".join([*enclosed, *filter(None, [referral.other_enclosures])])),
            ("", words(R.SENT, day=words.day(referral.sent_on)) if referral.sent_on else ""),
        ),
        result=_lines(
            ("", decided),
            ("", referral.recommendation),
            (words(R.HOLDS), words(R.UNTIL, day=words.day(until)) if until else ""),
        ),
    )


def _lines(*told: tuple[str, str]) -> str:
    return "\n".join(f"{label}: {text}" if label else text for label, text in told if text)
