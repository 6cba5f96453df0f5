# SPDX-License-Identifier: EUPL-1.2
"""Cases on the screen: made through the use cases, met by accessible names and the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from hop_desktop.app import cases, children, contacts, handovers, inbox, observations, plans
from hop_desktop.app import house as own_house
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Helped, MeasureKind, SupportCase
from hop_desktop.domain.contacts import ConfirmedBy
from hop_desktop.domain.handovers import Basis, CarerInformed, Handover
from hop_desktop.domain.ids import CaseId, ContactId, GroupId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from tests.builders import a_child
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name
from tests.gui.pages import House

Kind = TypeVar("Kind", bound=QWidget)
HEAD = "õie"
SCALE = ("ei palu", "näitab käega", "ütleb ühe sõna", "ütleb kaks sõna", "jutustab")


@dataclass(frozen=True)
class Known:
    """A case in stage I and the teacher's group."""

    case: SupportCase
    group: GroupId

    @property
    def where(self) -> Where:
        return Where(page=PageName.CASE, id=self.case.id)


def a_known_case(house: House, **fields: object) -> Known:
    """Return a case that the head opened for a child of the first group."""

    def job(session: Session) -> Known:
        group = own_house.groups(session)[0].id
        child = children.save_child(session, a_child(group_id=group, **fields))
        observations.record(
            session,
            child_id=child.id,
            observed_on=session.today() - timedelta(days=2),
            area=Area.SOCIAL,
            facts="Kattis hommikuringis kõrvad ja läks ukse juurde.",
            situation="hommikuring",
        )
        case = cases.open_case(
            session,
            child.id,
            concern="Väsib mürast ja jääb mängust kõrvale.",
            reason="Kolm nädalat märkamisi",
        )
        cases.add_measure(
            session,
            case.id,
            on=session.today() - timedelta(days=9),
            kind=MeasureKind.MEASURE,
            what="Vaikne nurk akna all",
            result="Rahuneb kümne minutiga",
            helped=Helped.PARTLY,
        )
        return Known(case=case, group=group)

    return house.do(job)


def in_stage_two(house: House, known: Known, *, goals: int = 1) -> None:
    """Take the case into stage II and put goals into its plan."""

    def job(session: Session) -> None:
        cases.accept_stage_two(
            session, known.case.id, reason="Vaja on logopeedi", review_on=date(2026, 12, 18)
        )
        for _ in range(goals):
            plans.save_goal(session, known.case.id, a_goal())

    house.do(job)


def a_goal(title: str = "Palub abi kahesõnalise lausega") -> Goal:
    """Return a goal with a scale and an activity."""
    return Goal(
        id=plans.new_goal_id(),
        title=title,
        baseline="Näitab käega ja nutab",
        obstacles="Kiired üleminekud",
        scale=SCALE,
        attained=-1,
        activities=(
            Activity(
                what="Pildikaardid hommikuringis",
                who="Šeila Rästas",
                how_often="iga päev",
                starts_on=date(2026, 10, 1),
                ends_on=date(2026, 12, 18),
            ),
        ),
    )


def a_teacher(house: House, group: GroupId | None, login: str = "žanna") -> None:
    """Let a teacher of a group, or of none, work in the place of the head."""
    groups = frozenset({group} if group else ())
    house.work_as(Role.TEACHER, name="Žanna Õunapuu", login=login, groups=groups)


def meet(reader: House, writer: House) -> ContactId:
    """Let one house read another's card and confirm its code."""
    _, card = writer.do(contacts.write_card)

    def job(session: Session) -> ContactId:
        read = contacts.read_card(session, card).contact
        contacts.confirm(session, read.id, how=ConfirmedBy.PHONE)
        return read.id

    return reader.do(job)


def sealed(house: House, case_id: CaseId, to: ContactId) -> Handover:
    """Prepare, approve and seal a handover."""

    def job(session: Session) -> Handover:
        begun = handovers.start(session, case_id, recipient=to)
        handovers.prepare(
            session,
            begun.id,
            recipient=to,
            reason="Vaja on peretöötajat väljastpoolt.",
            basis=Basis.LAW,
            basis_note="LasteKS § 27",
            carer_informed=CarerInformed.YES,
            carer_note="Räägiti emaga 20.11.2026.",
            expected_answer_on=session.today() + timedelta(days=10),
        )
        handovers.approve(session, begun.id)
        return handovers.seal(session, begun.id)

    return house.do(job)


def taken_over(desk: House, package: Path) -> None:
    """Let the desk take a package in and accept it."""

    def job(session: Session) -> None:
        arrived = inbox.take_in(session, package.read_bytes())
        assert arrived.incoming is not None
        inbox.accept(session, arrived.incoming.handover_id)

    desk.do(job)


def a_pdf() -> bytes:
    """Return a PDF of one page."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(300, 400))
    canvas.drawString(40, 300, "Logopeedi hinnang")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


# Hands


def words(root: QWidget) -> list[str]:
    """Return the words of every visible label."""
    labels = [label for label in root.findChildren(QLabel) if label.isVisible()]
    return [label.text().replace("\u200b", "").replace("\u00a0", " ") for label in labels]


def reads(root: QWidget, part: str) -> bool:
    """Say whether some visible label holds these words."""
    return any(part.replace("\u00a0", " ") in text for text in words(root))


def names(root: QWidget) -> list[str]:
    """Return the names of all visible buttons, rows and ticks."""
    buttons = [button for button in root.findChildren(QAbstractButton) if button.isVisible()]
    return [spoken_name(button) for button in buttons]


def find(root: QWidget, kind: type[Kind], name: str) -> Kind:
    """Return the visible widget of a kind whose name begins like this."""
    shown = [widget for widget in root.findChildren(kind) if widget.isVisible()]
    found = [widget for widget in shown if spoken_name(widget).startswith(name)]
    assert found, f"{kind.__name__} „{name}” among {[spoken_name(widget) for widget in shown]}"
    return found[0]


def press(house: House, root: QWidget, name: str) -> None:
    """Press a button, a row or a tick with the space bar."""
    button = find(root, QAbstractButton, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    house.settle()


def write(root: QWidget, name: str, text: str) -> None:
    """Write into the field with this label, in place of what it holds."""
    fields = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    found = [f for f in fields if f.isVisible() and spoken_name(f).startswith(name)]
    assert found, f"„{name}” among {[spoken_name(f) for f in fields if f.isVisible()]}"
    found[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(found[0], Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(text, found[0])


def answer_question(verb: str) -> None:
    """Press a verb in the question that will come up."""

    def press_it() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            waiting.stop()
            QTest.keyClick(find(dialog, QAbstractButton, verb), Qt.Key.Key_Space)

    waiting = QTimer(QApplication.instance(), interval=0)
    waiting.timeout.connect(press_it)
    waiting.start()


def case_now(house: House, known: Known) -> SupportCase:
    """Return the case as the store has it."""
    return house.do(lambda session: cases.case_file(session, known.case.id)).case


def shown(house: House, where: Where, **size: int) -> Page:
    """Show a page in an active window, as the shell does: it reads again after every change."""
    page = house.show(where, **size)
    if page.reloads:
        house.runner.changed.connect(page.load)
    page.activateWindow()
    house.settle()
    return page
