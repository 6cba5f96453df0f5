# SPDX-License-Identifier: EUPL-1.2
"""The main job on invented people, through the real windows of two houses.

A kindergarten notices, works, plans and hands over; a municipal desk opens the sealed package on
a store of its own and answers. It leaves in ``demo/``:

======================  ===================================================================
kindergarten/ desk/     the two stores; the passphrases stand in ``beginning.py``
package.cdoc2           the sealed handover as it was written for the desk
content/                the files inside it, byte for byte
recipient-private.der   the desk's decryption key (PKCS#8): only a demo ever writes it down
sender-public.pem       the key that checks ``content/manifest.sig``
summary.pdf             what the case manager reads
receipt.cdoc2           the desk's answer
screens/                a picture of every main screen
======================  ===================================================================
"""

from __future__ import annotations

import base64
import shutil
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import beginning
import exchange
import following
import sample
import support
from driving import press, read
from PySide6.QtWidgets import QApplication
from theatre import Calendar, Camera, House, act, emptied, hush

from hop_desktop.app.session import Session
from hop_desktop.gui.resources import resources_folder
from hop_desktop.sealing.container import open_bytes
from hop_desktop.sealing.recipients import KeyIdentity

FRIDAY = 4
ROOT = Path(__file__).resolve().parents[1]


@dataclass
class Story:
    """Where the story is played, and what its people hold in their hands.

    ``demo`` is the folder that stays, ``stick`` a folder that goes: memory sticks and paper.
    """

    demo: Path
    stick: Path
    calendar: Calendar = field(default_factory=Calendar)
    told_once: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.camera = Camera(self.demo / "screens")
        self.kindergarten = House("kindergarten", self.demo / "kindergarten", self.calendar)
        self.desk = House("desk", self.demo / "desk", self.calendar)

    def day(self, days_ago: int) -> date:
        """Move on to a day and return it; one of a weekend stands for the Friday before it."""
        self.calendar.days_ago = days_ago
        while days_ago and self.calendar().weekday() > FRIDAY:
            self.calendar.days_ago += 1
        return self.calendar().date()

    def somebody_else(self, person: sample.Person) -> None:
        """Lock, and let a colleague unlock, who takes a passphrase of their own at first."""
        beginning.lock()
        first = self.told_once.pop(person.login, "")
        beginning.unlock(person, first)
        if first:
            beginning.take_own_passphrase(person, first)


def found_the_kindergarten(story: Story) -> None:
    """Let the head start the program for the first time and invite colleagues."""
    story.day(70)
    answers = beginning.Founding(
        kind="Lasteaed", name=sample.KINDERGARTEN, groups=sample.GROUPS, person=sample.HEAD
    )
    beginning.first_start(story.kindergarten, story.camera, story.stick, answers)
    for person, role, groups in (
        (sample.TEACHER, "Rühmaõpetaja", sample.GROUPS[:1]),
        (sample.OTHER_TEACHER, "Rühmaõpetaja", sample.GROUPS[1:]),
        (sample.COORDINATOR, "Tugiteenuste koordineerija", ()),
    ):
        story.told_once[person.login] = beginning.invite(person, role=role, groups=groups)
    story.camera.take(story.kindergarten, "settings")


def add_the_children(story: Story) -> None:
    """Let the head add the children; one lives in two homes in two municipalities."""
    story.day(69)
    for child in (*sample.OTHERS, sample.JUSS):
        support.add_child(child)


def notice(story: Story) -> None:
    """Let the teacher notice, three times."""
    story.somebody_else(sample.TEACHER)
    for noticed in (sample.FIRST, *sample.LATER[:2]):
        support.observe(sample.JUSS, noticed, story.day(noticed.days_ago))
        if noticed is sample.FIRST:
            story.camera.take(story.kindergarten, "observation")
        support.save_observation(noticed)


def work_in_stage_one(story: Story) -> None:
    """Let the teacher open a case, try measures, talk with the parents, ask for more."""
    support.open_case(sample.JUSS, story.day(47) + timedelta(days=28))
    for tried in sample.MEASURES:
        support.add_measure(tried, story.day(tried.days_ago))
    last = sample.LATER[-1]
    support.observe(sample.JUSS, last, story.day(last.days_ago))
    support.save_observation(last)
    support.go_to_child(sample.JUSS)
    story.camera.take(story.kindergarten, "child")
    story.day(30)
    support.go_to_case(sample.JUSS)
    support.ask_for_stage_two()
    story.camera.take(story.kindergarten, "case-stage-1")


def work_in_stage_two(story: Story) -> None:
    """Let the coordinator take the case on and plan; the head approves the plan."""
    today = story.day(28)
    story.somebody_else(sample.COORDINATOR)
    support.go_to_case(sample.JUSS)
    support.accept_stage_two(today + timedelta(days=60))
    support.add_goal(today)
    support.add_second_goal(today)
    support.describe_need()
    support.hear_voices()
    for days, title in zip((14, 34), sample.TASKS, strict=True):
        support.add_task(title, today + timedelta(days=days))
    _attach_papers(story, today)
    story.day(20)
    story.somebody_else(sample.HEAD)
    support.go_to_case(sample.JUSS)
    support.approve_plan()
    story.camera.take(story.kindergarten, "case-stage-2")


def _attach_papers(story: Story, day: date) -> None:
    papers = (
        ("kokkuvote.pdf", sample.letter(resources_folder() / "fonts", day), sample.LETTER_TITLE),
        ("joonistus.png", sample.drawing(), sample.DRAWING_TITLE),
    )
    for name, content, title in papers:
        file = story.stick / name
        file.write_bytes(content)
        support.attach(story.kindergarten, file, title)


def meet(story: Story) -> None:
    """Start the desk; both houses read each other's card and compare codes."""
    story.day(14)
    own = beginning.write_card(story.kindergarten, emptied(story.stick / "kindergarten"))
    story.kindergarten.close()
    answers = beginning.Founding(
        kind="Valla või linna juhtumikorraldus", name=sample.DESK, person=sample.CASE_MANAGER
    )
    beginning.first_start(story.desk, story.camera, story.stick, answers)
    beginning.read_card(story.desk, own)
    story.camera.take(story.desk, "contact")
    beginning.confirm_card()
    theirs = beginning.write_card(story.desk, emptied(story.stick / "desk"))
    story.desk.close()
    story.kindergarten.open()
    beginning.unlock(sample.HEAD)
    beginning.read_card(story.kindergarten, theirs)
    beginning.confirm_card()


def follow_the_plan(story: Story) -> None:
    """Let the coordinator measure, hold a round table, review the plan, write to the family."""
    story.day(14)
    story.somebody_else(sample.COORDINATOR)
    support.go_to_case(sample.JUSS)
    for point in sample.POINTS:
        following.measure(point, story.day(point.days_ago))
    following.note_a_session(story.day(7))
    following.hold_a_round_table(story.kindergarten, story.camera, story.day(6))
    following.review(story.kindergarten, story.camera, story.day(5))
    following.picture_the_plan(story.kindergarten, story.camera)
    following.search(story.kindergarten, story.camera)
    following.write_to_the_family(story.kindergarten, story.camera)


def hand_over(story: Story) -> Path:
    """Let the coordinator prepare and seal, the head approve; return the package."""
    today = story.day(3)
    press("Täna")
    story.camera.take(story.kindergarten, "today")
    exchange.prepare_handover(story.kindergarten, story.camera, today + timedelta(days=14))
    story.somebody_else(sample.HEAD)
    exchange.approve_handover()
    story.somebody_else(sample.COORDINATOR)
    package = exchange.seal_handover(story.kindergarten, story.camera, story.stick)
    story.kindergarten.close()
    return package


def answer(story: Story, package: Path) -> Path:
    """Let the case manager read, accept and write the receipt; return it."""
    story.day(1)
    story.desk.open()
    beginning.unlock(sample.CASE_MANAGER)
    exchange.take_in(story.desk, package)
    receipt = exchange.accept(story.desk, story.camera, emptied(story.stick / "receipt"))
    press("Vaata juhtumit")
    read("III etapp")
    story.camera.take(story.desk, "case-stage-3")
    story.desk.close()
    return receipt


def take_the_receipt(story: Story, receipt: Path) -> None:
    """Take the receipt in at the kindergarten: only now the desk is responsible.

    On the same day another child is in need; the notice is written and not told yet.
    """
    story.day(0)
    story.kindergarten.open()
    beginning.unlock(sample.COORDINATOR)
    exchange.take_in(story.kindergarten, receipt)
    read("Vastus on käes: vastu võetud.")
    press("Üleandmised")
    story.camera.take(story.kindergarten, "handovers")
    following.tell_child_protection(story.kindergarten, story.camera)
    story.kindergarten.close()


def keep(story: Story, package: Path, receipt: Path) -> None:
    """Leave what an outsider needs to check the package without the program."""
    desk, kindergarten = story.desk, story.kindergarten
    private = _asked(desk, sample.CASE_MANAGER, lambda own: own.store.keyring.decrypt())
    sender = _asked(kindergarten, sample.COORDINATOR, lambda own: own.store.signing_public)
    (story.demo / "recipient-private.der").write_bytes(private)
    (story.demo / "sender-public.pem").write_text(_pem(sender), encoding="ascii")
    shutil.copyfile(package, story.demo / "package.cdoc2")
    shutil.copyfile(receipt, story.demo / "receipt.cdoc2")
    content = emptied(story.demo / "content")
    for part in open_bytes(package.read_bytes(), KeyIdentity(private_key=private)):
        (content / part.name).write_bytes(part.content)
    shutil.copyfile(content / "summary.pdf", story.demo / "summary.pdf")


def _asked(house: House, person: sample.Person, question: Callable[[Session], bytes]) -> bytes:
    house.open()
    beginning.unlock(person)
    said = house.do(question)
    house.close()
    return said


def _pem(public: bytes) -> str:
    """Return a SubjectPublicKeyInfo as PEM, RFC 7468 § 13."""
    lines = textwrap.wrap(base64.b64encode(public).decode(), 64)
    return "\n".join(("-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----", ""))


def play(story: Story) -> None:
    """Play every act, saying which one and how long it took."""
    acts: tuple[tuple[str, Callable[[Story], None]], ...] = (
        ("The kindergarten starts", found_the_kindergarten),
        ("Six children, one with two homes", add_the_children),
        ("The teacher notices", notice),
        ("Stage I", work_in_stage_one),
        ("Stage II", work_in_stage_two),
        ("The municipal desk starts; cards are exchanged", meet),
        ("The plan is measured, talked over, reviewed", follow_the_plan),
    )
    for title, step in acts:
        with act(title):
            step(story)
    with act("Handover: prepared, approved, sealed, read back"):
        package = hand_over(story)
    with act("The desk verifies, reads, accepts"):
        receipt = answer(story, package)
    with act("The receipt moves the responsibility"):
        take_the_receipt(story, receipt)
    with act("What stays is written"):
        keep(story, package, receipt)


def main() -> int:
    """Play the story in a fresh ``demo/``; answer the exit status."""
    application = QApplication.instance() or QApplication(["HOP"])
    hush()
    with TemporaryDirectory() as stick:
        story = Story(demo=emptied(ROOT / "demo"), stick=Path(stick))
        play(story)
        application.processEvents()
    print(f"Left in {story.demo.name}/: {', '.join(sorted(p.name for p in story.demo.iterdir()))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
