# SPDX-License-Identifier: EUPL-1.2
"""The people who work in a house and the roles they hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

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
    """Somebody with a passphrase of their own; ``login`` is what they type to unlock."""

    id: StaffId
    login: str
    name: str
    job_title: str = ""
    roles: frozenset[Role]
    groups: frozenset[GroupId] = frozenset()
    named_contact: bool = False
    desk_lead: bool = False
    phone: str = ""
    email: str = ""
    active: bool = True
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a member without a name or a login, or with a signature longer than a line."""
        required_name("name", self.name)
        required_name("login", self.login)
        limited("job_title", self.job_title, most=LONGEST_NAME)
