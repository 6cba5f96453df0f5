# SPDX-License-Identifier: EUPL-1.2
"""The people who work in a house and the roles they hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Self

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import GroupId, StaffId
from hop_desktop.domain.text import LONGEST_NAME, limited, required_name


class Role(Enum):
    """What somebody is entitled to in the program; one person may hold several."""

    TEACHER = "teacher"
    SPECIALIST = "specialist"
    COORDINATOR = "coordinator"
    HEAD = "head"
    CASE_MANAGER = "case-manager"
    NETWORK_LEAD = "network-lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """Somebody with a passphrase of their own; ``login`` is what they type to unlock.

    ``deputy_from`` to ``deputy_until``, both days included, they stand in for the head.
    """

    id: StaffId
    login: str
    name: str
    job_title: str = ""
    roles: frozenset[Role]
    groups: frozenset[GroupId] = frozenset()
    named_contact: bool = False
    desk_lead: bool = False
    deputy_from: date | None = None
    deputy_until: date | None = None
    phone: str = ""
    email: str = ""
    active: bool = True
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a member without a name or a login, or with a signature longer than a line."""
        required_name("name", self.name)
        required_name("login", self.login)
        limited("job_title", self.job_title, most=LONGEST_NAME)
        if (self.deputy_from is None) != (self.deputy_until is None):
            raise Invalid("deputy_until" if self.deputy_from else "deputy_from", "empty")
        if self.deputy_from and self.deputy_until and self.deputy_until < self.deputy_from:
            raise Invalid("deputy_until", "before-start")

    def on(self, day: date) -> Self:
        """Return the person with the roles of that day: a deputy holds the head's as well."""
        if self.deputy_from is None or self.deputy_until is None:
            return self
        deputises = self.deputy_from <= day <= self.deputy_until
        return replace(self, roles=self.roles | {Role.HEAD}) if deputises else self

    def from_day(self, day: date) -> Self:
        """Return the person with every role that is theirs that day or comes after it."""
        until = self.deputy_until
        return self if until is None or until < day else self.on(until)
