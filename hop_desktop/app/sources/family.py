# SPDX-License-Identifier: EUPL-1.2
"""The child, the family and the house as they stand in a document."""

from __future__ import annotations

from hop_desktop.app.children import signature
from hop_desktop.app.sources.gathering import Sources
from hop_desktop.app.sources.wording import ET, day, joined, labelled, lines
from hop_desktop.documents.words import Word, municipality
from hop_desktop.domain.children import Guardian


def child_name(sources: Sources) -> str:
    """Return first and last name."""
    return sources.child.name


def child_birth_date(sources: Sources) -> str:
    """Return the birth date as a date question holds it."""
    return sources.child.birth_date.isoformat()


def child_personal_code(sources: Sources) -> str:
    """Return the personal code, if it is known."""
    return sources.child.personal_code


def child_code_or_birth_date(sources: Sources) -> str:
    """Return the personal code, or the birth date where it is not known."""
    return sources.child.personal_code or day(sources.child.birth_date)


def child_group(sources: Sources) -> str:
    """Return the name of the group or class."""
    return sources.group


def home_language(sources: Sources) -> str:
    """Return the language spoken at home."""
    return sources.child.home_language


def child_place(sources: Sources) -> str:
    """Return "kindergarten" or "school": which statute holds for the child."""
    return sources.child.place.value


def general_data(sources: Sources) -> str:
    """Return who the child is, line by line."""
    child = sources.child
    return lines(
        (
            labelled(ET(Word.NAME), child.name),
            labelled(ET(Word.PERSONAL_CODE), child.personal_code),
            labelled(ET(Word.BIRTH_DATE), day(child.birth_date)),
            labelled("Rühm või klass", sources.group),
            labelled(ET(Word.HOME_LANGUAGE), child.home_language),
            labelled(ET(Word.REGISTERED), municipality(child.registered_municipality)),
        )
    )


def guardians(sources: Sources) -> str:
    """Return who raises the child, with custody, contact and language."""
    return lines(map(_guardian, sources.child.guardians))


def homes(sources: Sources) -> str:
    """Return where the child lives, and how much of the time."""
    return lines(
        joined(
            home.address,
            municipality(home.municipality),
            labelled("elab koos", home.with_whom),
            home.share,
        )
        for home in sources.child.homes
    )


def siblings(sources: Sources) -> str:
    """Return what is written of brothers and sisters; a child of the house is not named."""
    return sources.child.siblings


def applicant(sources: Sources) -> str:
    """Return the legal representative, when there is exactly one to choose."""
    legal = _legal(sources)
    return legal[0].name if len(legal) == 1 else ""


def applicant_contact(sources: Sources) -> str:
    """Return how that representative is reached."""
    legal = _legal(sources)
    return joined(legal[0].phone, legal[0].email) if len(legal) == 1 else ""


def house(sources: Sources) -> str:
    """Return the house with its contact."""
    own = sources.house
    code = ET(Word.REGISTRY_CODE, code=own.registry_code) if own.registry_code else ""
    return joined(own.name, code, own.address, own.phone, own.email)


def house_and_group(sources: Sources) -> str:
    """Return the house, and the group or class."""
    return joined(sources.house.name, sources.group)


def contact_person(sources: Sources) -> str:
    """Return who writes the document and how to reach them."""
    return joined(signature(sources.writer), sources.writer.phone, sources.writer.email)


def today(sources: Sources) -> str:
    """Return the present day as a date question holds it."""
    return sources.today.isoformat()


def _legal(sources: Sources) -> tuple[Guardian, ...]:
    return tuple(each for each in sources.child.guardians if each.legal_representative)


def _guardian(each: Guardian) -> str:
    return joined(
        each.name,
        each.relation,
        ET(Word.LEGAL if each.legal_representative else Word.NOT_LEGAL),
        ET.term(each.custody),
        each.phone,
        each.email,
        labelled("suhtluskeel", each.language),
    )
