# SPDX-License-Identifier: EUPL-1.2
"""The house itself: its name and contact, and its groups or classes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.house_rules import HouseRules, RuleBook
from hop_desktop.domain.ids import ContactId, GroupId, StaffId
from hop_desktop.domain.institution import Group, Institution, Place
from hop_desktop.domain.sendings import is_same_house
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import required_name, tidy
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.store.transaction import Transaction

CONTACT = "house-contact"


def house(session: Session) -> Institution:
    """Return the house that works in this store."""
    with session.read() as tx:
        return tx.institution.get()


def change_house(session: Session, changed: Institution) -> Institution:
    """Change the name, codes or contact of the house; its kind stays.

    Raises ``Invalid`` when by its name a practice house would become a real one, or the other
    way round.
    """
    session.check(Action.ADMINISTER)
    with session.write("house.changed", "institution", changed.id) as tx:
        before = tx.institution.get()
        kept = replace(tidy(changed), id=before.id, workplace=before.workplace)
        if kept.is_practice != before.is_practice:
            raise Invalid("name", "practice-name")
        return tx.institution.save(kept)


def groups(session: Session) -> tuple[Group, ...]:
    """Return the groups or classes in the order of their names."""
    with session.read() as tx:
        return tx.groups.all()


def add_group(session: Session, *, name: str, place: Place) -> Group:
    """Add a group or class."""
    session.check(Action.ADMINISTER)
    group = Group(id=GroupId(new_id()), name=required_name("name", name), place=place)
    with session.write("group.added", "work_group", group.id) as tx:
        return tx.groups.save(group)


def rename_group(session: Session, group_id: GroupId, *, name: str) -> Group:
    """Give a group or class another name."""
    session.check(Action.ADMINISTER)
    with session.write("group.renamed", "work_group", group_id) as tx:
        return tx.groups.save(replace(tx.groups.get(group_id), name=required_name("name", name)))


def rules(session: Session) -> RuleBook:
    """Return what the house has agreed on for itself."""
    with session.read() as tx:
        return tx.house_rules.get()


def agree(session: Session, rules: HouseRules, *, since: date) -> RuleBook:
    """Let rules hold from today or a later day on; what held before stays in the book."""
    session.check(Action.ADMINISTER)
    if since < session.today():
        raise Invalid("since", "in-the-past")
    with session.write("rules.agreed", "institution") as tx:
        tx.about("institution", tx.institution.get().id)
        return tx.house_rules.save(tx.house_rules.get().with_rules(rules, since=since))


def titles(session: Session) -> RoleTitles:
    """Return what the house calls its roles."""
    with session.read() as tx:
        return tx.role_titles.get()


def name_roles(session: Session, titles: RoleTitles) -> RoleTitles:
    """Call the roles what the house calls them; what is left empty keeps its usual title."""
    session.check(Action.ADMINISTER)
    with session.write("roles.named") as tx:
        return tx.role_titles.save(tidy(titles))


def contact(session: Session) -> StaffMember | None:
    """Return who answers to other houses, when the house has named one person for it."""
    with session.read() as tx:
        return _contact(tx)


def name_contact(session: Session, staff_id: StaffId | None) -> StaffMember | None:
    """Name who answers to other houses: on the contact card and in handovers; or nobody.

    Without one, whoever makes the card or the handover stands there. In a small house the head
    may be the only contact (HOP report, "roles").
    """
    session.check(Action.ADMINISTER)
    with session.write("house.contact-named", "staff", staff_id) as tx:
        if staff_id is not None and not tx.staff.get(staff_id).active:
            raise Invalid("contact", "has-left")
        tx.settings.set(CONTACT, str(staff_id) if staff_id else "")
        return _contact(tx)


def contact_or_me(session: Session, tx: Transaction) -> StaffMember:
    """Return who stands as this house's person in what goes to other houses."""
    return _contact(tx) or session.person


def contact_or_maker(session: Session, tx: Transaction, maker: StaffId) -> StaffMember:
    """Return who stands as this house's person in what one prepares and another approves.

    Whoever looks, approves or seals sees the same name, unless the maker has left.
    """
    if (named := _contact(tx)) is not None:
        return named
    member = tx.staff.get(maker)
    return member if member.active else session.person


def is_colleague(tx: Transaction, contact_id: ContactId) -> bool:
    """Say whether a contact is another computer of this house."""
    return is_same_house(tx.institution.get(), tx.contacts.get(contact_id).card)


def name_there(tx: Transaction, contact_id: ContactId) -> str:
    """Return what a contact is called: another computer of this house by its person."""
    card = tx.contacts.get(contact_id).card
    return card.person or card.name if is_colleague(tx, contact_id) else card.name


def _contact(tx: Transaction) -> StaffMember | None:
    named = tx.settings.get(CONTACT)
    if not named:
        return None
    person = tx.staff.get(StaffId(UUID(named)))
    return person if person.active else None
