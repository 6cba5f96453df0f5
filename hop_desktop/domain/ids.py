# SPDX-License-Identifier: EUPL-1.2
"""Identifiers: random UUIDs given by the program, one type for each kind of thing."""

from __future__ import annotations

from typing import NewType
from uuid import UUID

StaffId = NewType("StaffId", UUID)
GroupId = NewType("GroupId", UUID)
ChildId = NewType("ChildId", UUID)
ObservationId = NewType("ObservationId", UUID)
AttachmentId = NewType("AttachmentId", UUID)
CaseId = NewType("CaseId", UUID)
MeasureId = NewType("MeasureId", UUID)
PlanId = NewType("PlanId", UUID)
TaskId = NewType("TaskId", UUID)
ContactId = NewType("ContactId", UUID)
HandoverId = NewType("HandoverId", UUID)
PackageId = NewType("PackageId", UUID)
StoreId = NewType("StoreId", UUID)
RosterId = NewType("RosterId", UUID)
MeetingId = NewType("MeetingId", UUID)
ConsentId = NewType("ConsentId", UUID)
TellingId = NewType("TellingId", UUID)
ReferralId = NewType("ReferralId", UUID)
NoticeId = NewType("NoticeId", UUID)
FormTemplateId = NewType("FormTemplateId", UUID)
FormDocumentId = NewType("FormDocumentId", UUID)
AccessCopyId = NewType("AccessCopyId", UUID)
SigningId = NewType("SigningId", UUID)
JoinId = NewType("JoinId", UUID)
SendingId = NewType("SendingId", UUID)
