# SPDX-License-Identifier: EUPL-1.2
"""Making the practice houses: founding both, introducing them, and playing the stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from hop_desktop.app import contacts, folder_choosing, house, opening, people
from hop_desktop.app.opening import Founding
from hop_desktop.app.practice.ground import MUNICIPALITY, NEXT_MUNICIPALITY, Ground, Past
from hop_desktop.app.practice.noticing import NOTICING
from hop_desktop.app.practice.place import LOGIN, NO_COST, PASSPHRASE, Side, of_side, place
from hop_desktop.app.practice.supporting import SUPPORTING
from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.exchange_folders import Direction
from hop_desktop.domain.ids import ContactId
from hop_desktop.domain.institution import PRACTICE, Workplace
from hop_desktop.domain.staff import Role
from hop_desktop.store.finding import Told

POST = "post"
FIRST_DAY = 70
TEACHER = "šeila"
FOUNDING = {
    Side.HOUSE: Founding(
        workplace=Workplace.KINDERGARTEN,
        house=f"{PRACTICE}Sinilille lasteaed",
        municipality=MUNICIPALITY,
        phone="5550 1001",
        email="lasteaed@harjutus.example",
        groups=("Pihlakate rühm", "Kukeseente rühm"),
        person="Mari Harjutaja",
        job_title="direktor ja koordineerija",
        login=LOGIN,
        passphrase=PASSPHRASE,
    ),
    Side.DESK: Founding(
        workplace=Workplace.DESK,
        house=f"{PRACTICE}Näidisvalla heaolukeskus",
        municipality=MUNICIPALITY,
        municipalities_served=(MUNICIPALITY, NEXT_MUNICIPALITY),
        phone="5550 2001",
        email="heaolu@harjutus.example",
        person="Kai Harjutaja",
        job_title="juhtumikorraldaja",
        login=LOGIN,
        passphrase=PASSPHRASE,
    ),
}


def make(around: Surroundings, told: Told) -> None:
    """Make both houses as they stand today; ``told`` hears days done and days in all."""
    past = Past(around.clock, FIRST_DAY)
    then = around._replace(clock=past)
    folder = place(around)
    folder.mkdir(mode=0o700, parents=True)
    with ExitStack() as open_ones:
        head, desk = (
            open_ones.enter_context(closing(opening.found(of_side(then, side), answers).session))
            for side, answers in FOUNDING.items()
        )
        teacher = open_ones.enter_context(closing(_teacher(head, of_side(then, Side.HOUSE))))
        to_desk, _ = _met(head, desk), _met(desk, head)
        _exchange_folders(folder / POST, head, desk)
        groups = tuple(group.id for group in house.groups(head))
        ground = Ground(head=head, teacher=teacher, desk=desk, to_desk=to_desk, groups=groups)
        play([story(ground) for story in (*NOTICING, *SUPPORTING)], past, told)


def play(stories: Sequence[Iterator[int]], past: Past, told: Told) -> None:
    """Play the acts of all stories in the order of their days, the earliest first."""
    waiting = {story: next(story) for story in stories}
    while waiting:
        story = max(waiting, key=lambda each: waiting[each])
        past.days_ago = waiting.pop(story)
        told(FIRST_DAY - past.days_ago, FIRST_DAY)
        after = next(story, None)
        if after is not None:
            waiting[story] = after


def _teacher(head: Session, around: Surroundings) -> Session:
    """Let a teacher of all groups join; nobody needs her passphrase later."""
    _, told_once = people.invite(
        head,
        name="Šeila Õunapuu",
        login=TEACHER,
        job_title="rühmaõpetaja",
        roles=frozenset({Role.TEACHER}),
        groups=frozenset(group.id for group in house.groups(head)),
        cost=NO_COST,
    )
    return opening.unlock(around, login=TEACHER, passphrase=told_once)


def _met(reader: Session, writer: Session) -> ContactId:
    """Let a practice house read the card of the other one and trust it."""
    _, card = contacts.write_card(writer)
    read = contacts.read_card(reader, card).contact
    return contacts.confirm(reader, read.id, how=ConfirmedBy.PHONE).contact.id


def _exchange_folders(folder: Path, *houses: Session) -> None:
    """Let packages go between both without anybody choosing a folder."""
    folder.mkdir()
    for way in (Direction.OUT, Direction.IN):
        for session in houses:
            folder_choosing.choose_folder(
                session, contacts.contacts(session)[0].contact.id, way, folder
            )
