# SPDX-License-Identifier: EUPL-1.2
"""What stands over the list of handovers: asking round after a restore, what is owed, gaps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import counts, resync
from hop_desktop.app.counts import OddContact
from hop_desktop.app.resync import AskedContact, OwnershipLine, Recovery
from hop_desktop.app.supplements import Owed
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseCustody
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.restores import Oddity
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.handover import supplying
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.tokens import S12, S16, S20
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import hairline, text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList


class OwedCard(Card):
    """Cases of which the new owner still lacks entries; a row leads to the handover."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Show nothing until something is owed."""
        super().__init__(parent=parent)
        self._page = page
        self._rows = RowList()
        self.setTitle(self.tr("Saada uuele vastutajale järele"))
        self.setFlush(True)
        self.body.addWidget(self._rows)
        self.hide()

    def show_owed(self, found: Sequence[Owed]) -> None:
        """Show a row for each case."""
        self._rows.setRecords(found, self._row)
        self.setCount(len(found) or "")
        self.setVisible(bool(found))

    def focus_first(self) -> bool:
        """Go to the first case; False when nothing is owed."""
        rows = self._rows.rows()
        if rows:
            rows[0].setFocus()
        return bool(rows)

    def _row(self, owed: Owed) -> ListRow:
        row = ListRow(title=owed.child, chips=[supplying.title(owed)], detail=owed.recipient)
        where = Where(page=PageName.HANDOVER, id=owed.handover_id)
        row.clicked.connect(lambda: self._page.space.go(where))
        return row


class CountsCard(Card):
    """Packages that a sender has counted and that did not come; nothing waits for them."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Show nothing until something is missing."""
        super().__init__(parent=parent)
        self._page = page
        self._rows = RowList()
        self.setTitle(self.tr("Saatjate pakettide järjekord"))
        self.setFlush(True)
        self.body.addWidget(self._rows)
        self.hide()

    def show_counts(self, found: Sequence[OddContact]) -> None:
        """Show a row for each missing or doubled number."""
        each = [(contact, oddity) for contact in found for oddity in contact.oddities]
        self._rows.setRecords(each, lambda one: self._row(*one))
        self.setCount(len(each) or "")
        self.setVisible(bool(each))

    def _row(self, contact: OddContact, oddity: Oddity) -> ListRow:
        row = ListRow(
            title=self._told(oddity),
            chips=[contact.name],
            detail=self.tr("See ei takista tööd. Helista saatjale ja küsi, mis see oli."),
        )
        row.clicked.connect(lambda: self._settle(contact, oddity))
        return row

    def _told(self, oddity: Oddity) -> str:
        if oddity.forked:
            told = self.tr("Numbriga {number} on kaks eri paketti")
        else:
            told = self.tr("Pakett {number} on puudu")
        return told.format(number=oddity.sequence)

    def _settle(self, contact: OddContact, oddity: Oddity) -> None:
        if not self._page.space.may(Action.ADMINISTER):
            self._page.strip.showMessage("info", self.tr("Selle märgib selgitatuks juht."))
            return
        sure = ask(
            self,
            self.tr("Kas said saatjalt teada, mis pakett see oli?"),
            self.tr("{name}, tel {phone}. Siis kaob see rida siit.").format(
                name=contact.name, phone=contact.phone or "–"
            ),
            yes=self.tr("Märgi selgitatuks"),
            no=self.tr("Jäta alles"),
        )
        if sure:
            self._page.ask(
                lambda session: counts.settle_count(session, contact.contact_id, oddity),
                lambda _: self._page.load(),
            )


class RecoveryCard(Card):
    """After a restore: whom to ask, who has answered, and what is settled by telephone."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Show nothing until a restore is to be settled."""
        super().__init__(parent=parent)
        self._page = page
        self._rows = RowList()
        self._button = QPushButton()
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self._press)
        self._free_to_unlock = False
        self.setTitle(self.tr("Andmed taastati varukoopiast"))
        self._sentence = text_label("")
        self._new_ones = text_label(
            self.tr("Kui pärast varukoopiat lisandus kontakte, lisa enne nende kaardid uuesti."),
            role="muted",
        )
        self.setFlush(True)
        said = QVBoxLayout()
        self.body.addLayout(said)
        said.setContentsMargins(S20, S16, S20, S16)
        said.setSpacing(S12)
        for label in (self._sentence, self._new_ones):
            said.addWidget(label)
        said.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(hairline())
        self.body.addWidget(self._rows)
        self.hide()

    def show_recovery(self, found: Recovery | None) -> None:
        """Show who is asked; nothing when no restore is to be settled."""
        self.setVisible(found is not None)
        if found is None:
            return
        self._rows.setRecords(found.asked, self._row)
        settled = all(each.asked.is_settled for each in found.asked)
        self._free_to_unlock = found.locked and settled
        self._sentence.setText(self._what_to_do(locked=found.locked))
        self._new_ones.setVisible(found.locked)
        self._button.setText(
            self.tr("Luba üleandmised jälle")
            if self._free_to_unlock
            else self.tr("Kirjuta päringud failidesse")
        )

    def _what_to_do(self, *, locked: bool) -> str:
        if locked:
            return self.tr(
                "Programm ei tea, mis paketid pärast varukoopiat liikusid. "
                "Küsi seda kõigilt kontaktidelt. Seni ei saa juhtumeid üle anda ega vastu võtta."
            )
        return self.tr(
            "Nende kontaktidega on seis kokku lepitud ainult sõnaga. "
            "Nende pakutud juhtumitele saad vastata, kui päringu vastus on avatud."
        )

    def focus_first(self) -> None:
        """Go to the act."""
        self._button.setFocus()

    def _row(self, each: AskedContact) -> ListRow:
        card = each.contact.card
        row = ListRow(title=card.name, chips=[self._state(each)], detail=card.phone)
        row.clicked.connect(lambda: self._settle(each))
        return row

    def _state(self, each: AskedContact) -> str:
        if each.asked.answered_at is not None:
            return self.tr("vastanud")
        if each.asked.settled_at is not None:
            return self.tr("kokku lepitud")
        return self._awaited(each)

    def _awaited(self, each: AskedContact) -> str:
        if each.asked.unknown_house:
            return self.tr("puudu on kaart: {house}").format(house=each.asked.unknown_house)
        if each.asked.restoring:
            return self.tr("ka seal taastati andmed: leppige seis kokku")
        if not each.contact.is_confirmed:
            return self.tr("kontrollkood võrdlemata")
        if each.asked.asked_at is not None:
            return self.tr("päring kirjutatud, vastust ei ole")
        return self.tr("küsimata")

    def _press(self) -> None:
        if self._free_to_unlock:
            self._page.ask(resync.unlock, lambda _: self._tell_unlocked())
            return
        folder = self._page.space.files.folder(self, self.tr("Kuhu päringud kirjutada?"))
        if folder is not None:
            chosen = folder
            self._page.ask(
                lambda session: resync.write_questions(session, chosen),
                self._tell_written,
                failed=self._tell_unwritten,
            )

    def _tell_written(self, paths: tuple[Path, ...]) -> None:
        names = "\n".join(str(path) for path in paths)
        self._page.strip.showMessage(
            "ok",
            self.tr("Päringud on kirjutatud."),
            self.tr("Saada iga fail oma kontaktile ja ava vastus lehel Saabunud.\n{names}").format(
                names=names
            ),
            self.tr("Näita kaustas") if paths else "",
            lambda: self._page.space.files.show_in_folder(paths[0]),
        )
        self._page.load()

    def _tell_unwritten(self, error: HopError) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Päringuid ei saanud sinna kirjutada"),
            safe=self.tr("Juba suletud päringud on alles."),
        )
        self._page.strip.showMessage("error", title, detail)

    def _tell_unlocked(self) -> None:
        self._page.strip.showMessage(
            "ok", self.tr("Üleandmised on jälle lubatud."), self.tr("Kõik kontaktid on vastanud.")
        )
        self._page.load()

    def _settle(self, each: AskedContact) -> None:
        if each.asked.is_settled:
            return
        if not each.contact.is_confirmed:
            where = Where(page=PageName.CONTACT, id=each.contact.id)
            self._page.space.go(where)
            return
        if not self._page.space.may(Action.ADMINISTER):
            self._page.strip.showMessage("info", self.tr("Seisu lepib telefonis kokku juht."))
            return
        sure = ask(
            self,
            self.tr("Kas leppisite telefonis kokku, kelle käes on iga juhtum?"),
            self._lines(each),
            yes=self.tr("Märgi kokku lepituks"),
            no=self.tr("Ootan vastuse faili"),
        )
        if sure:
            self._page.ask(
                lambda session: resync.settle_by_word(session, each.contact.id),
                lambda _: self._page.load(),
            )

    def _lines(self, each: AskedContact) -> str:
        if not each.lines:
            return self.tr("Siin ei ole ühtegi juhtumit, mis oleks teie vahel liikunud.")
        lines = [self.tr("Loe ette, mis siin kirjas on, ja kuula, mis on seal:")]
        lines += [self._standing(line) for line in each.lines]
        return "\n".join(lines)

    def _standing(self, line: OwnershipLine) -> str:
        """Return how a case stands here and, once they have told, there."""
        child = line.child or self.tr("Juhtum, mida siin ei ole")
        here = self._custody(line.custody, line.ownership) if line.custody else ""
        there = self._custody(line.theirs.custody, line.theirs.ownership) if line.theirs else ""
        told = (
            self.tr("siin: {standing}").format(standing=here) if here else "",
            self.tr("nende sõnul seal: {standing}").format(standing=there) if there else "",
        )
        return f"{child}: " + "; ".join(part for part in told if part)

    def _custody(self, custody: CaseCustody, number: int) -> str:
        return {
            CaseCustody.OWN: self.tr("vastutus käes, number {number}"),
            CaseCustody.OUT: self.tr("saadetud, vastuseta, number {number}"),
            CaseCustody.WITHDRAWING: self.tr("tagasi küsitud, number {number}"),
            CaseCustody.PAST: self.tr("ära antud, number {number}"),
        }[custody].format(number=number)
