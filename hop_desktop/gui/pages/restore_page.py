# SPDX-License-Identifier: EUPL-1.2
"""Getting the data back from a backup, before there is a session."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app import backups
from hop_desktop.domain.errors import (
    HopError,
    RecoveryKeyMistyped,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hop_desktop.gui import messages, words
from hop_desktop.gui.forms.ui_restore_page import Ui_RestorePage
from hop_desktop.gui.long_work import LongWork
from hop_desktop.gui.pages.settings.backups import backup_kinds
from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.labels import breakable

if TYPE_CHECKING:
    from hop_desktop.app.backups import Found, Way
    from hop_desktop.app.surroundings import Surroundings
    from hop_desktop.gui.files import Files
    from hop_desktop.gui.widgets.field import Field

PASSPHRASE, PAPER = "passphrase", "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """Where the store lies now, and by which key its restorer will want to open it."""

    around: Surroundings
    login: str = ""
    passphrase: str = field(default="", repr=False)
    paper: str = field(default="", repr=False)


class RestorePage(QWidget):
    """Asks for a backup and a key of its day, proves it and makes a store of it.

    ``finished`` carries a ``Restored``.
    """

    finished = Signal(object)
    givenUp = Signal()

    def __init__(self, around: Surroundings, files: Files, parent: QWidget | None = None) -> None:
        """Ask for the file first."""
        super().__init__(parent)
        self._around, self._files = around, files
        self._found: Found | None = None
        self._work = LongWork(self)
        self.ui = Ui_RestorePage()
        self.ui.setupUi(self)
        self.ui.keyPart.hide()
        self.ui.wayPills.setChoices(
            [(PASSPHRASE, self.tr("Paroolifraas")), (PAPER, self.tr("Taasteleht"))]
        )
        self.ui.wayPills.setValue(PASSPHRASE)
        self.ui.footer.primaryButton.setEnabled(False)
        self._turn()
        self._connect()
        self.setFocusProxy(self.ui.fileButton)

    def _connect(self) -> None:
        self.ui.header.backWanted.connect(self._give_up)
        self.ui.footer.cancelPressed.connect(self._give_up)
        self.ui.footer.primaryPressed.connect(self._restore)
        self.ui.footer.busy.cancelled.connect(self._work.stop)
        self.ui.passphraseField.submitted.connect(self._restore)
        self.ui.fileButton.clicked.connect(self._choose)
        self.ui.wayPills.changed.connect(self._turn)
        self._work.progressed.connect(lambda done: self.ui.footer.busy.setStep(done, 100))

    def may_close(self) -> bool:
        """Let the window close: what is unfinished is no store yet."""
        self._leave()
        return True

    def _give_up(self) -> None:
        self._leave()
        self.givenUp.emit()

    def _leave(self) -> None:
        self._work.leave()
        self._work.wait()

    # The file

    def _choose(self) -> None:
        path = self._files.open_file(self, self.tr("Vali varukoopia"), backup_kinds())
        if path is not None and not self._work.is_working:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Read a backup whole and say what it is."""
        self.ui.strip.clear()
        self.ui.footer.busy.start(self.tr("Loen varukoopiat"), cancellable=True)
        self._work.start(
            lambda progress: backups.look(path, progress), done=self._show, failed=self._refuse
        )

    def _show(self, found: Found) -> None:
        self._found = found
        self._rest()
        self.ui.fileLabel.setText(
            breakable(
                self.tr("Andmed seisuga {moment}. Fail on terve: {name}").format(
                    moment=words.moment(found.made_at), name=found.path.name
                )
            )
        )
        self.ui.fileButton.setText(self.tr("Vali teine varukoopia"))
        self.ui.loginBox.setChoices([(login, login) for login in found.logins])
        if len(found.logins) == 1:
            self.ui.loginBox.setValue(found.logins[0])
        self.ui.keyPart.show()
        self._turn()
        self.ui.wayPills.focusControl()

    def _turn(self) -> None:
        by_paper = self.ui.wayPills.value() == PAPER
        several = self._found is not None and len(self._found.logins) > 1
        self.ui.loginBox.setVisible(not by_paper and several)
        self.ui.passphraseField.setVisible(not by_paper)
        self.ui.keyText.setVisible(by_paper)

    # The key

    def _fields(self) -> dict[str, Field]:
        return {
            "login": self.ui.loginBox,
            "passphrase": self.ui.passphraseField,
            "key": self.ui.keyText,
        }

    def _problems(self) -> dict[str, str]:
        if self.ui.wayPills.value() == PAPER:
            asked = {"key": (self.ui.keyText.value(), self.tr("Kirjuta taastekood lehelt"))}
        else:
            asked = {
                "login": (self.ui.loginBox.value(), self.tr("Vali kasutaja")),
                "passphrase": (self.ui.passphraseField.value(), self.tr("Kirjuta paroolifraas")),
            }
        return {name: sentence for name, (typed, sentence) in asked.items() if not typed}

    def _restore(self) -> None:
        found = self._found
        if self._work.is_working or found is None:
            return
        if self._mend(self._problems()):
            return
        clear_problems(self.ui.strip, self._fields())
        after = self._after()
        task = backups.RestoreTask(around=self._around, path=found.path, way=self._way())
        self.ui.footer.primaryButton.setEnabled(False)
        self.ui.footer.busy.start(self.tr("Kontrollin ja taastan andmeid"), cancellable=True)
        self._work.start(
            task.run, done=lambda around: self._finish(after, around), failed=self._refuse
        )

    def _way(self) -> Way:
        if self.ui.wayPills.value() == PAPER:
            return backups.by_paper(self.ui.keyText.value())
        return backups.by_passphrase(self.ui.loginBox.value(), self.ui.passphraseField.value())

    def _after(self) -> tuple[str, str, str]:
        if self.ui.wayPills.value() == PAPER:
            return "", "", self.ui.keyText.value()
        return self.ui.loginBox.value(), self.ui.passphraseField.value(), ""

    def _finish(self, after: tuple[str, str, str], around: Surroundings) -> None:
        login, passphrase, paper = after
        self.finished.emit(Restored(around=around, login=login, passphrase=passphrase, paper=paper))

    # Refusals

    def _refuse(self, error: HopError) -> None:
        self._rest()
        message = messages.explain(error)
        if isinstance(error, WrongPassphrase):
            self._mend({"passphrase": message.title})
        elif isinstance(error, RecoveryKeyMistyped | WrongRecoveryKey):
            self._mend({"key": message.title})
        else:
            self.ui.strip.showMessage("error", message.title, message.advice)

    def _mend(self, problems: dict[str, str]) -> bool:
        title = self.tr("Paranda märgitud kohad")
        return show_problems(self.ui.strip, title, self._fields(), problems)

    def _rest(self) -> None:
        self.ui.footer.busy.stop()
        self.ui.footer.primaryButton.setEnabled(self._found is not None)
