# SPDX-License-Identifier: EUPL-1.2
"""Contact directories, folders and renewed keys in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.contact_book import BookEntry
from hop_desktop.app.directory_reading import DirectoryNews, DirectoryRow
from hop_desktop.app.folder_intake import InboxFolder
from hop_desktop.app.own_keys import OwnKeys
from hop_desktop.domain.directories import Listed, NetworkRole, Topic
from hop_desktop.domain.exchange_folders import CARD, DIRECTORY, FolderState
from hop_desktop.gui import plurals, words

translate = QCoreApplication.translate


def role(value: NetworkRole) -> str:
    """Return what somebody in a directory does."""
    return {
        NetworkRole.KINDERGARTEN: translate("Directory", "Lasteaed"),
        NetworkRole.SCHOOL: translate("Directory", "Kool"),
        NetworkRole.CASE_MANAGER: translate("Directory", "Juhtumikorraldaja"),
        NetworkRole.CHILD_PROTECTION: translate("Directory", "Lastekaitse"),
        NetworkRole.COORDINATOR: translate("Directory", "Toe koordinaator"),
        NetworkRole.SPEECH_THERAPIST: translate("Directory", "Logopeed"),
        NetworkRole.SPECIAL_EDUCATOR: translate("Directory", "Eripedagoog"),
        NetworkRole.SOCIAL_EDUCATOR: translate("Directory", "Sotsiaalpedagoog"),
        NetworkRole.PSYCHOLOGIST: translate("Directory", "Psühholoog"),
        NetworkRole.ADVISORY_TEAM: translate("Directory", "Rajaleidja"),
        NetworkRole.HEALTH: translate("Directory", "Tervishoid"),
        NetworkRole.POLICE: translate("Directory", "Politsei"),
        NetworkRole.YOUTH_WORK: translate("Directory", "Noorsootöö"),
        NetworkRole.NETWORK_LEAD: translate("Directory", "Võrgustiku eestvedaja"),
        NetworkRole.OTHER: translate("Directory", "Muu"),
    }[value]


def topic(value: Topic) -> str:
    """Return what somebody can be asked about."""
    return {
        Topic.SPEECH: translate("Directory", "Kõne ja keel"),
        Topic.LEARNING: translate("Directory", "Õppimine"),
        Topic.BEHAVIOUR: translate("Directory", "Käitumine"),
        Topic.MENTAL_HEALTH: translate("Directory", "Vaimne tervis"),
        Topic.HEALTH: translate("Directory", "Tervis"),
        Topic.DISABILITY: translate("Directory", "Puue"),
        Topic.FAMILY: translate("Directory", "Pere"),
        Topic.VIOLENCE: translate("Directory", "Vägivald"),
        Topic.ATTENDANCE: translate("Directory", "Koolikohustus"),
        Topic.ADDICTION: translate("Directory", "Sõltuvus"),
        Topic.MONEY: translate("Directory", "Raha ja eluase"),
        Topic.LEISURE: translate("Directory", "Vaba aeg"),
    }[value]


def role_choices() -> list[tuple[str, str]]:
    """Return the roles as keys and labels."""
    return [(each.value, role(each)) for each in NetworkRole]


def topic_choices() -> list[tuple[str, str]]:
    """Return the topics as keys and labels."""
    return [(each.value, topic(each)) for each in Topic]


def title(listed: Listed) -> str:
    """Return the role as the desk words it, or in the usual word."""
    return listed.title or role(listed.known_role)


def ages(listed: Listed) -> str:
    """Return for which ages somebody works; "" for all."""
    if listed.age_from is None and listed.age_to is None:
        return ""
    if listed.age_to is None:
        text = translate("Directory", "alates {first}. eluaastast")
    elif listed.age_from is None:
        text = translate("Directory", "kuni {last}-aastased")
    else:
        text = translate("Directory", "{first}–{last}-aastased")
    return text.format(first=listed.age_from, last=listed.age_to)


def topics(listed: Listed) -> str:
    """Return the topics in one line."""
    return ", ".join(topic(each).lower() for each in listed.known_topics)


def listed_line(listed: Listed) -> str:
    """Return everything that one needs to choose and to call somebody."""
    named = dict(enumerate(map(words.municipality, listed.municipalities)))
    parts = (
        title(listed),
        listed.organisation,
        ", ".join(named.values()),
        topics(listed),
        ages(listed),
        listed.phone,
        listed.email,
        listed.note,
    )
    return " · ".join(filter(None, parts))


def entry_facts(entries: Sequence[BookEntry]) -> list[tuple[str, str]]:
    """Return what directories say of a contact, each with who says so."""
    facts = []
    for entry in entries:
        listed = entry.listed
        facts += [
            (translate("Directory", "Kataloog"), _said_by(entry)),
            (translate("Directory", "Roll"), title(listed)),
            (translate("Directory", "Teemad"), topics(listed)),
            (translate("Directory", "Vanus"), ages(listed)),
            (
                translate("Directory", "Piirkond"),
                ", ".join(map(words.municipality, listed.municipalities)),
            ),
            (translate("Directory", "Märkus"), listed.note),
        ]
    return facts


def _said_by(entry: BookEntry) -> str:
    if not entry.stale:
        return entry.publisher
    return translate("Directory", "{name}, aegunud").format(name=entry.publisher)


def directory_chip(row: DirectoryRow) -> str:
    """Return the state of a directory as a short fact; "" when all is well."""
    if row.waiting:
        return translate("Directory", "Ootab kontrollkoodi võrdlemist")
    if row.stale:
        return translate("Directory", "Aegunud")
    return ""


def directory_detail(row: DirectoryRow) -> str:
    """Return number, size and last day of a directory."""
    said = translate("Directory", "{entries}, number {number}, kehtib kuni {day}")
    return said.format(
        entries=plurals.listed(row.entries), number=row.number, day=words.day(row.expires_on)
    )


def news(told: DirectoryNews) -> tuple[str, str, str]:
    """Return the kind of message, its title and its detail."""
    name = told.publisher.card.name
    if told.waiting:
        return (
            "warn",
            translate("Directory", "{name}: kataloog ootab.").format(name=name),
            translate("Directory", "Võrdle avaldaja kontrollkoodi. Siis hakkab kataloog kehtima."),
        )
    if not told.changed:
        return (
            "info",
            translate("Directory", "See kataloog on juba sisse loetud."),
            translate("Directory", "Midagi ei muutunud."),
        )
    heading = translate("Directory", "{name}: uus kataloog on sisse loetud.").format(name=name)
    counted = [plurals.listed_new(told.added), plurals.listed_gone(told.gone)]
    if told.to_compare:
        counted.append(plurals.to_compare(told.to_compare))
        return "warn", heading, " ".join(counted)
    return "ok", heading, " ".join(counted)


def file_kind(ending: str) -> str:
    """Return what kind of file came by folder."""
    return {
        CARD: translate("Folders", "Kontaktkaart"),
        DIRECTORY: translate("Folders", "Kontaktide kataloog"),
    }.get(ending, translate("Folders", "Suletud pakett"))


def folder_state(state: FolderState) -> str:
    """Return whether a folder can be used, and what to do when it cannot."""
    return {
        FolderState.THERE: translate("Folders", "Kaust on olemas."),
        FolderState.MISSING: translate(
            "Folders", "Kausta praegu ei ole. Ühenda mälupulk või võrgukaust."
        ),
        FolderState.LINK: translate("Folders", "See on viit teise kausta. Vali päris kaust."),
        FolderState.UNREADABLE: translate(
            "Folders", "Kausta ei saa praegu lugeda. Programm proovib ise uuesti."
        ),
    }[state]


def folder_look(folder: InboxFolder) -> str:
    """Return what was seen in a folder, in calm sentences."""
    look = folder.look
    if look.state is not FolderState.THERE:
        return folder_state(look.state)
    parts = []
    if look.stuck:
        parts.append(plurals.stuck_files(len(look.stuck)))
        parts.append(translate("Folders", "Palu saatjal fail uuesti kausta panna."))
    if look.waiting:
        parts.append(plurals.waiting_files(look.waiting))
    if look.others:
        parts.append(plurals.other_files(look.others))
    return " ".join(parts) or translate("Folders", "Kõik failid on loetud.")


def own_keys(keys: OwnKeys) -> str:
    """Return how it stands with the keys of this house; "" while they are the first ones."""
    if keys.renewed_at is None:
        return ""
    day = words.day(keys.renewed_at.astimezone().date())
    if keys.both_until is None:
        return translate("Keys", "Võti on uuendatud {day}.").format(day=day)
    said = translate("Keys", "Võti on uuendatud {day}. Vana võti kehtib kuni {until}.")
    return said.format(day=day, until=words.day(keys.both_until.astimezone().date()))
