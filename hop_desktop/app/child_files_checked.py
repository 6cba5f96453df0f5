# SPDX-License-Identifier: EUPL-1.2
"""Whether a child's file is possible: of its manifest, whole, and nothing beyond its parts."""

from __future__ import annotations

from hop_desktop.app.package_contents import read_internal, read_transition
from hop_desktop.app.same_child import child_of
from hop_desktop.app.sending_content import PART_OF
from hop_desktop.app.session import Session
from hop_desktop.app.unpacking import Opened
from hop_desktop.domain import packages
from hop_desktop.domain.attachments import kept_media_of
from hop_desktop.domain.child_content import InternalContent, TransitionContent
from hop_desktop.domain.consents import ConsentScope
from hop_desktop.domain.content import PlanPart
from hop_desktop.domain.errors import ContentWrong, Invalid
from hop_desktop.domain.sendings import TransitionPart

Content = InternalContent | TransitionContent
FIXED_FILES = {packages.INTERNAL, packages.TRANSITION, packages.SUMMARY}


def checked_internal(session: Session, opened: Opened) -> InternalContent:
    """Return the content; raise ``ContentWrong`` unless it is that of the manifest and possible."""
    body = opened.files.get(packages.INTERNAL, b"")
    content = read_internal(body, schemas=session.resources / "schemas")
    _check(opened, content)
    return content


def checked_transition(session: Session, opened: Opened) -> TransitionContent:
    """Return the content, checked in the same way; what is told must be among the parts."""
    body = opened.files.get(packages.TRANSITION, b"")
    content = read_transition(body, schemas=session.resources / "schemas")
    _check(opened, content)
    if packages.SUMMARY not in opened.files or not _keeps_to_its_parts(content):
        raise ContentWrong
    return content


def _check(opened: Opened, content: Content) -> None:
    manifest = opened.manifest
    listed = [(file.file, file.sha256) for file in content.files]
    packed = [(f.name, f.sha256) for f in manifest.files if f.name not in FIXED_FILES]
    fits = (
        content.sending_id == manifest.handover_id
        and content.sender.store_id == manifest.store_id
        and sorted(listed) == sorted(packed)
    )
    if not fits:
        raise ContentWrong
    try:
        child_of(content.child)
        for file in content.files:
            kept_media_of(opened.files[file.file])
    except Invalid:
        raise ContentWrong from None


def _keeps_to_its_parts(content: TransitionContent) -> bool:
    """Say whether nothing stands in a transition that its list of parts does not name."""
    parts, records = set(content.parts), content.records
    planned = (records.points, records.occasions, records.reviews, records.finals)
    files = {file.file for file in content.files}
    return (
        all(PART_OF.get(entry.kind) in parts for entry in content.entries)
        and (TransitionPart.PLAN in parts or (content.plan == PlanPart() and not any(planned)))
        and (TransitionPart.ASSESSMENTS in parts or not (records.assessments or records.levels))
        and (TransitionPart.CASE in parts or content.case is None)
        and (TransitionPart.CARD in parts or not content.card_file)
        and (not content.card_file or content.card_file in files)
        and (TransitionPart.DOCUMENTS in parts or files <= {content.card_file})
    )


def covers(content: TransitionContent) -> bool:
    """Say whether a consent for the next place is told that held on the day of sealing."""
    consent, day = content.consent, content.made_on
    if consent is None or consent.scope is not ConsentScope.NEXT_PLACE or day < consent.given_on:
        return False
    ended = consent.valid_until is not None and day > consent.valid_until
    return not ended and (consent.withdrawn_on is None or day < consent.withdrawn_on)
