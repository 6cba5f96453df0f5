# SPDX-License-Identifier: EUPL-1.2
"""A sealed handover: what happened, where the file is, who can open it, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import folder_delivery, handover_summaries, handovers, threads
from hop_desktop.app.handover_reading import HandoverFile
from hop_desktop.app.session import Session
from hop_desktop.app.threads import Thread
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.domain.handovers import Delivery, Handover, HandoverState, Part
from hop_desktop.domain.ids import ContactId
from hop_desktop.gui import field_words, messages, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_handover_state import Ui_HandoverState
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.handover import supplying
from hop_desktop.gui.pages.handover import words as handover_words
from hop_desktop.gui.pages.incoming.verdicts import said
from hop_desktop.gui.pages.letters.thread import ThreadCard
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.facts import Facts
from hop_desktop.gui.widgets.field import bring_into_sight, restyle
from hop_desktop.gui.widgets.fields import Field
from hop_desktop.gui.widgets.written_file import WrittenFile


class HandoverStateView(QWidget):
    """What can still be done with a sealed handover, and what came of it."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Work for ``page``: its strip tells the outcome, its thread does the work."""
        super().__init__(parent)
        self._page = page
        self._shown_revision = -1
        self._onward = False
        self._file: HandoverFile
        self.ui = ui = Ui_HandoverState()
        ui.setupUi(self)
        ui.howPills.setChoices([(way.value, words.delivery(way)) for way in Delivery])
        ui.dayField.setToday(page.space.today())
        ui.summaryCard.hide()
        self._written = WrittenFile(page.space.files.show_in_folder)
        after = ui.packageCardLayout.indexOf(ui.packageFacts) + 1
        ui.packageCardLayout.insertWidget(after, self._written)
        self.fields: Mapping[str, Field] = {"how": ui.howPills, "on": ui.dayField}
        ui.putButton.clicked.connect(self.put)
        ui.writeButton.clicked.connect(self._choose_folder)
        ui.whomPills.changed.connect(self._fill_of_house)
        ui.deliverButton.clicked.connect(self._deliver)
        ui.backButton.clicked.connect(self._ask_back)
        ui.showButton.clicked.connect(self._read_summary)
        ui.signButton.clicked.connect(self._sign)
        ui.answerButton.clicked.connect(self._follow)
        ui.supplyButton.clicked.connect(self._supply)
        self._letters = ThreadCard(page, self._thread)
        ui.mainLayout.insertWidget(ui.mainLayout.indexOf(ui.owedCard) + 1, self._letters)

    def show_file(self, file: HandoverFile) -> None:
        """Show where the handover stands; what is being typed stays."""
        self._file = file
        ui, handover = self.ui, file.handover
        ui.packageCard.setVisible(handover.package_id is not None)
        ui.packageFacts.setFacts(self._package_facts(file))
        self._written.setPath(self._page.space.written.get(handover.id))
        ui.contentFacts.setFacts(self._content_facts(handover))
        now = handover_words.now(file, self._page.space.today())
        ui.nowSentence.setText(" ".join(filter(None, (now, handover_words.also(file)))))
        ui.writeButton.setText(handover_words.write(handover))
        written, has_folder = _is_written(handover), file.put_in is not None
        ui.putButton.setVisible(has_folder)
        ui.putButton.setProperty("kind", "secondary" if written else "primary")
        ui.writeButton.setProperty("kind", "secondary" if written or has_folder else "primary")
        for button in (ui.putButton, ui.writeButton):
            restyle(button)
        asked_back = handover.state is HandoverState.WITHDRAWING
        # Who asks has the file: what is to be done is to answer, in the card of the letters.
        ui.nowCard.setVisible(handover.is_waiting and (asked_back or not file.asked))
        ui.backCard.setVisible(handover.is_waiting and not asked_back)
        ui.deliverCard.setVisible(_is_written(handover))
        ui.answerCard.setVisible(not handover.is_open)
        ui.answerTitle.setText(handover_words.outcome(file))
        ui.answerFacts.setFacts(self._answer_facts(handover))
        ui.answerNext.setText(handover_words.what_follows(file))
        ui.answerButton.setText(handover_words.follow(handover))
        ui.owedCard.setVisible(file.owed is not None)
        if file.owed is not None:
            ui.owedTitle.setText(supplying.title(file.owed))
            ui.owedSentence.setText(supplying.sentence(file.owed))
            ui.supplyButton.setText(supplying.act(file.owed))
        self._letters.load()
        if handover.revision != self._shown_revision:
            self._fill_delivery(handover)
        if self._onward:
            self._onward = False
            self.focus_first()

    def _thread(self, session: Session) -> Thread:
        return threads.of_handover(session, self._file.handover.id)

    def focus_first(self) -> None:
        """Go to what is to be done next."""
        ui = self.ui
        if not ui.answerCard.isHidden():
            ui.answerButton.setFocus()
            bring_into_sight(ui.answerCard)
        elif self._file.asked:
            self._letters.answer_first()
        elif self._file.handover.state is HandoverState.SEALED and not ui.deliverCard.isHidden():
            ui.howPills.focusControl()
        else:
            (ui.writeButton if ui.putButton.isHidden() else ui.putButton).setFocus()
            bring_into_sight(ui.nowCard)

    def write(self, folder: Path) -> None:
        """Write the file that is to be handed on into a folder, and tell where it is."""
        handover = self._file.handover
        asked_back = handover.state is HandoverState.WITHDRAWING
        job = handovers.write_withdrawal if asked_back else handovers.write_file
        self._page.ask(
            lambda session: job(session, handover.id, folder),
            self._tell_written,
            failed=self._tell_unwritten,
        )

    # What was pressed

    def _sign(self) -> None:
        case_id = self._file.handover.case_id
        self._page.space.go(Where(page=PageName.SIGNING, about=case_id))

    def _choose_folder(self) -> None:
        title = self.tr("Kuhu fail kirjutada?")
        if (folder := self._page.space.files.folder(self, title)) is not None:
            self.write(folder)

    def put(self) -> None:
        """Put the file where the recipient looks for it, without asking."""
        handover_id = self._file.handover.id
        self._page.ask(
            lambda session: folder_delivery.deliver(session, handover_id),
            self._tell_put,
            failed=self._tell_unput,
        )

    def _tell_put(self, path: Path) -> None:
        title = self.tr("Fail on saaja kaustas: {path}").format(path=path)
        detail = self.tr("See on teel. Käes on see siis, kui saaja vastab.")
        self._take_along(path, title, detail)
        self._onward = True
        self._page.load()

    def _tell_unput(self, error: HopError) -> None:
        message = messages.explain(error)
        again = self.tr("Vali koht ise")
        self._page.strip.showMessage(
            "error", message.title, message.advice, again, self._choose_folder
        )

    def _tell_written(self, path: Path) -> None:
        title = self.tr("Fail on kirjutatud: {path}").format(path=path)
        if handover_words.is_for_several(self._file):
            detail = self.tr("Anna sama fail kõigile, kellele see on suletud. Teised seda ei ava.")
        else:
            detail = self.tr("Avada saab selle ainult {receiver}. Anna fail talle edasi.")
        detail = detail.format(receiver=handover_words.receiver(self._file))
        self._take_along(path, title, detail)
        self._onward = True
        self._page.load()

    def _take_along(self, path: Path, title: str, detail: str) -> None:
        self._page.space.written[self._file.handover.id] = path
        self._page.tell_written(path, title, detail)

    def _supply(self) -> None:
        if self._file.owed is not None:
            supplying.write(self._page, self._file.owed)

    def _tell_unwritten(self, error: HopError) -> None:
        title, detail = handover_words.unwritten(
            error,
            title=self.tr("Paketti ei saanud sinna kirjutada"),
            safe=self.tr("Pakett on suletud ja alles."),
        )
        self._page.strip.showMessage(
            "error", title, detail, self.tr("Vali koht uuesti"), self._choose_folder
        )

    def _deliver(self) -> None:
        how, on = self.ui.howPills.value(), self.ui.dayField.day()
        title = self.tr("Edastamine on märkimata: paranda märgitud koht")
        if show_problems(self._page.strip, title, self.fields, self._problems()) or on is None:
            return
        handover_id, day, whom = self._file.handover.id, on, self._whom()
        self._page.ask(
            lambda session: handovers.deliver(
                session, handover_id, on=day, how=Delivery(how), to=whom
            ),
            lambda _: self._tell_delivered(),
        )

    def _whom(self) -> ContactId:
        """Return whose file is meant: the recipient's, unless another is chosen."""
        houses = (self._file.handover.recipient, *self._file.handover.informed)
        chosen = self.ui.whomPills.value()
        return next((house for house in houses if str(house) == chosen), houses[0])

    def _problems(self) -> dict[str, str]:
        found = {}
        if not self.ui.howPills.value():
            found["how"] = self.tr("Vali, kuidas fail saajani läks")
        field = self.ui.dayField
        if field.day() is None:
            reason = field.problem() or "empty"
            found["on"] = field_words.field_sentence(Invalid("on", reason))
        return found

    def _tell_delivered(self) -> None:
        self._page.strip.showMessage(
            "ok",
            self.tr("Edastamine on märgitud."),
            self.tr("Kuni vastuseni vastutad juhtumi eest sina."),
        )
        self._onward = True
        self._page.load()

    def _ask_back(self) -> None:
        sure = ask(
            self,
            self.tr("Kas küsid üleandmise tagasi?"),
            self.tr("Saaja peab vastama. Kui ta on juba vastu võtnud, jääb see kehtima."),
            yes=self.tr("Küsi tagasi"),
            no=self.tr("Jäta ootele"),
        )
        if sure:
            handover_id = self._file.handover.id
            self._page.ask(
                lambda session: handovers.ask_back(session, handover_id),
                lambda _: self._tell_asked_back(),
            )

    def _tell_asked_back(self) -> None:
        self._page.strip.showMessage(
            "ok",
            self.tr("Tagasivõtmise fail on valmis."),
            self.tr("Kirjuta see mälupulgale või kausta ja anna saajale."),
        )
        self._onward = True
        self._page.load()

    def _read_summary(self) -> None:
        handover_id = self._file.handover.id
        self._page.ask(
            lambda session: handover_summaries.sealed_summary(session, handover_id),
            self._show_summary,
        )

    def _show_summary(self, pdf: bytes) -> None:
        self.ui.summaryCard.show()
        self.ui.summary.setPdf(pdf)
        self.ui.summary.pile.setFocus()

    def _follow(self) -> None:
        handover = self._file.handover
        if handover.state is HandoverState.RETURNED:
            self._page.space.go(Where(page=PageName.HANDOVER, about=handover.case_id))
        else:
            self._page.space.go(Where(page=PageName.CASE, id=handover.case_id))

    # What is shown

    def _fill_delivery(self, handover: Handover) -> None:
        self._shown_revision = handover.revision
        ui, file = self.ui, self._file
        houses = (file.recipient, *file.informed)
        ui.whomPills.setChoices([(str(each.id), each.card.name) for each in houses])
        ui.whomPills.setVisible(len(houses) > 1)
        undelivered = (each for each in houses if handover_words.went(handover, each.id) is None)
        ui.whomPills.setValue(str(next(undelivered, file.recipient).id))
        self._fill_of_house()

    def _fill_of_house(self) -> None:
        ui = self.ui
        known = handover_words.went(self._file.handover, self._whom())
        how = known.how if known else None
        ui.howPills.setValue(how.value if how else "")
        ui.dayField.setDay(known.on if known else self._page.space.today())
        ui.deliverButton.setText(self.tr("Muuda märget") if how else self.tr("Märgi edastatuks"))
        ui.deliverButton.setProperty("kind", "secondary" if how else "primary")
        restyle(ui.deliverButton)

    def _package_facts(self, file: HandoverFile) -> Sequence[tuple[str, str]]:
        handover = file.handover
        return (
            (self.tr("Saaja"), handover_words.receiver(file)),
            (self.tr("Teadmiseks"), handover_words.told(file)),
            (
                self.tr("Avada saavad"),
                handover_words.who_can_open(file, self._page.space.house.name),
            ),
            (self.tr("Kinnitas"), file.approved_by),
            (self.tr("Suletud"), words.moment(handover.sealed_at)),
            (self.tr("Fail"), handover.file_name),
            (self.tr("Kirjutatud"), words.moment(handover.written_at) or self.tr("Veel ei ole")),
            (self.tr("Edastatud"), handover_words.deliveries(file)),
            (
                self.tr("Vastust ootad"),
                words.day(handover.expected_answer_on) if handover.is_waiting else "",
            ),
            (self.tr("Helista või kirjuta"), handover_words.contact_of(file)),
        )

    def _content_facts(self, handover: Handover) -> Facts:
        going = [words.part(part) for part in Part if part in handover.parts]
        stays = self.tr("Jäi siia: {part}")
        return (
            (self.tr("Läks kaasa"), tuple(going)),
            *(
                (stays.format(part=words.part(item.part)), item.reason)
                for item in handover.withheld
            ),
        )

    def _answer_facts(self, handover: Handover) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Vastas"), handover.answered_by),
            (self.tr("Millal"), words.moment(handover.answered_at)),
            (self.tr("Selgitus"), said(handover.verdict_words)),
        )


def _is_written(handover: Handover) -> bool:
    """Say whether the file was written and what comes next is to note how it went."""
    can_go = handover.state in {HandoverState.SEALED, HandoverState.DELIVERED}
    return can_go and handover.written_at is not None
