# SPDX-License-Identifier: EUPL-1.2
"""Who may do what to whom: resource × action × reach, default deny, decided here and only here.

Roles are no cryptographic boundary between colleagues who share a store; they say what the
program shows and does. Only the keys of the house, that of the protected compartment among them,
are out of the reach of who does not hold them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.staff import Role, StaffMember


class Action(Enum):
    """Everything that has to be allowed."""

    RECORD_OBSERVATION = "record-observation"
    READ_OBSERVATION = "read-observation"
    FOLLOW_OBSERVATION = "follow-observation"
    READ_CHILD = "read-child"
    CHANGE_CHILD = "change-child"
    WORK_ON_STAGE_ONE = "work-on-stage-one"
    ASK_FOR_STAGE_TWO = "ask-for-stage-two"
    ACCEPT_STAGE_TWO = "accept-stage-two"
    WORK_ON_STAGE_TWO = "work-on-stage-two"
    WORK_ON_STAGE_THREE = "work-on-stage-three"
    CORRECT = "correct"
    APPROVE = "approve"
    SEAL = "seal"
    EXPORT = "export"
    WRITE_NOTICE = "write-notice"
    READ_PROTECTED = "read-protected"
    ADMINISTER = "administer"
    READ_STATISTICS = "read-statistics"
    READ_DIRECTORY = "read-directory"
    EDIT_DIRECTORY = "edit-directory"
    READ_JOURNAL = "read-journal"
    ERASE = "erase"


class Reach(Enum):
    """How far an entitlement goes: own entries, cases one takes part in, own groups, all."""

    OWN = "own"
    PART = "part"
    GROUP = "group"
    ALL = "all"


OWN, PART, GROUP, ALL = Reach.OWN, Reach.PART, Reach.GROUP, Reach.ALL
T, S, C, H = Role.TEACHER, Role.SPECIALIST, Role.COORDINATOR, Role.HEAD
M, N = Role.CASE_MANAGER, Role.NETWORK_LEAD

# A row an action, a column a role; what is not here is refused.
TABLE: dict[Action, dict[Role, frozenset[Reach]]] = {
    action: {role: frozenset(reach) for role, reach in row.items()}
    for action, row in {
        Action.RECORD_OBSERVATION: {T: {ALL}, S: {ALL}, C: {ALL}, H: {ALL}},
        Action.READ_OBSERVATION: {T: {OWN, GROUP}, S: {OWN, PART}, C: {ALL}, H: {ALL}},
        Action.FOLLOW_OBSERVATION: {T: {GROUP}, C: {ALL}, H: {ALL}},
        Action.READ_CHILD: {T: {GROUP}, S: {PART}, C: {ALL}, H: {ALL}, M: {ALL}},
        Action.CHANGE_CHILD: {T: {GROUP}, C: {ALL}, H: {ALL}, M: {ALL}},
        Action.WORK_ON_STAGE_ONE: {T: {GROUP}, C: {ALL}, H: {ALL}},
        Action.ASK_FOR_STAGE_TWO: {T: {GROUP}, C: {ALL}, H: {ALL}},
        Action.ACCEPT_STAGE_TWO: {C: {ALL}, H: {ALL}},
        Action.WORK_ON_STAGE_TWO: {T: {PART}, S: {PART}, C: {ALL}, H: {ALL}},
        Action.WORK_ON_STAGE_THREE: {M: {ALL}},
        Action.CORRECT: {T: {OWN}, S: {OWN}, C: {ALL}, H: {ALL}, M: {OWN}},
        Action.APPROVE: {H: {ALL}},
        Action.SEAL: {C: {ALL}, H: {ALL}, M: {ALL}},
        Action.EXPORT: {H: {ALL}, M: {ALL}},
        Action.WRITE_NOTICE: {T: {ALL}, S: {ALL}, C: {ALL}, H: {ALL}, M: {ALL}},
        Action.READ_PROTECTED: {T: {OWN}, S: {OWN}, C: {OWN}, H: {ALL}, M: {ALL}},
        Action.ADMINISTER: {H: {ALL}},
        Action.READ_STATISTICS: {C: {ALL}, H: {ALL}, M: {ALL}, N: {ALL}},
        Action.READ_DIRECTORY: {role: {ALL} for role in Role},
        Action.EDIT_DIRECTORY: {C: {ALL}, H: {ALL}, M: {ALL}, N: {ALL}},
        Action.READ_JOURNAL: {T: {OWN}, S: {OWN}, C: {OWN}, H: {ALL}, M: {OWN}},
        # Only who opens the protected compartment can find all that is kept of a child.
        Action.ERASE: {H: {ALL}, M: {ALL}},
    }.items()
}

# What a duty adds to the roles: the contact person of LasteKS § 27¹ (1), and the desk's lead, who
# is at a desk what the head is in a kindergarten: approves what goes out, and keeps the keys.
NAMED_CONTACT = {Action.READ_PROTECTED, Action.ERASE}
DESK_LEAD = {Action.ADMINISTER, Action.READ_JOURNAL, Action.APPROVE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How an object stands to the person: written by them, their case, a child of their group."""

    own: bool = False
    part: bool = False
    group: bool = False


STRANGER = Relation()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The same entitlement for use in SQL: which rows ``me`` may meet at all."""

    me: StaffId
    everything: bool
    own: bool
    part: bool
    group: bool
    protected: bool


def reach(actor: StaffMember, action: Action) -> frozenset[Reach]:
    """Return how far the person's roles and duties carry this action; empty means refused."""
    if not actor.active:
        return frozenset()
    row = TABLE[action]
    held = {step for role in actor.roles for step in row.get(role, ())}
    if actor.named_contact and action in NAMED_CONTACT:
        held.add(ALL)
    if actor.desk_lead and action in DESK_LEAD:
        held.add(ALL)
    return frozenset(held)


def holds_house_keys(actor: StaffMember) -> bool:
    """Say whether the house's keys are due: to send and receive, or to hand them on."""
    return bool(reach(actor, Action.SEAL) or reach(actor, Action.ADMINISTER))


def holds_compartment_key(actor: StaffMember) -> bool:
    """Say whether the key of the protected compartment is due: to read it, or to hand it on.

    An administrator of a desk who is no case manager holds it for the others' sake; to read,
    ``Action.READ_PROTECTED`` is needed all the same.
    """
    return ALL in reach(actor, Action.READ_PROTECTED) or bool(reach(actor, Action.ADMINISTER))


def may(actor: StaffMember, action: Action, relation: Relation = STRANGER) -> bool:
    """Say whether the person may do this to an object that stands to them like this."""
    held = reach(actor, action)
    return (
        ALL in held
        or (relation.own and OWN in held)
        or (relation.part and PART in held)
        or (relation.group and GROUP in held)
    )


def check(actor: StaffMember, action: Action, relation: Relation = STRANGER) -> None:
    """Raise ``NotAllowed`` unless the person may do this."""
    if not may(actor, action, relation):
        raise NotAllowed


def scope(actor: StaffMember, action: Action) -> Scope:
    """Return the rows the person may meet in this action; raise ``NotAllowed`` if none at all."""
    held = reach(actor, action)
    if not held:
        raise NotAllowed
    return Scope(
        me=actor.id,
        everything=ALL in held,
        own=OWN in held,
        part=PART in held,
        group=GROUP in held,
        protected=ALL in reach(actor, Action.READ_PROTECTED),
    )
