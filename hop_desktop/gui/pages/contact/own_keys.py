# SPDX-License-Identifier: EUPL-1.2
"""This house's own keys and card: renewing them, and putting the card where contacts find it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import folder_delivery, own_keys
from hop_desktop.app.own_keys import OwnKeys
from hop_desktop.domain.access import Action
from hop_desktop.gui import directory_words, plurals
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_contacts_page import Ui_ContactsPage
from hop_desktop.gui.page import Page

translate = QCoreApplication.translate
Put = tuple[int, tuple[str, ...]]


class OwnCard:
    """What the card "Minu kontaktkaart" does beside writing the card into a file."""

    def __init__(self, page: Page, ui: Ui_ContactsPage) -> None:
        """Offer renewing to whoever administers the house."""
        self._page, self._ui = page, ui
        self._may_renew = may_renew = page.space.may(Action.ADMINISTER) and page.space.may(
            Action.SEAL
        )
        ui.renewButton.setVisible(may_renew)
        ui.lostButton.setVisible(may_renew)
        ui.sendCardButton.setVisible(page.space.may(Action.SEAL))
        ui.keysSentence.hide()
        ui.renewButton.clicked.connect(self._renew)
        ui.lostButton.clicked.connect(self._replace)
        ui.sendCardButton.clicked.connect(self._send)

    def show_keys(self, keys: OwnKeys, *, folders: bool) -> None:
        """Say how it stands with the keys; without folders there is nowhere to put the card."""
        said = directory_words.own_keys(keys)
        self._ui.keysSentence.setText(said)
        self._ui.keysSentence.setVisible(bool(said))
        self._ui.renewButton.setVisible(self._may_renew and keys.both_until is None)
        self._ui.sendCardButton.setVisible(folders and self._page.space.may(Action.SEAL))

    def _renew(self) -> None:
        sure = ask(
            self._page,
            translate("Keys", "Kas uuendad asutuse võtme?"),
            translate(
                "Keys",
                "Vana võti kinnitab uue ja kehtib veel 90 päeva. Saada siis kõigile uus kaart.",
            ),
            yes=translate("Keys", "Uuenda võti"),
            no=translate("Keys", "Jäta praegune"),
        )
        if sure:
            self._page.ask(own_keys.renew_keys, lambda _: self._tell_renewed())

    def _replace(self) -> None:
        sure = ask(
            self._page,
            translate("Keys", "Kas vahetad võtme, mida enam ei usalda?"),
            translate(
                "Keys", "Vana võti lõpeb kohe. Kõik kontaktid peavad kontrollkoodi uuesti võrdlema."
            ),
            yes=translate("Keys", "Vaheta võti"),
            no=translate("Keys", "Jäta praegune"),
        )
        if sure:
            self._page.ask(
                lambda session: own_keys.renew_keys(session, lost=True),
                lambda _: self._tell_replaced(),
            )

    def _tell_renewed(self) -> None:
        self._page.strip.showMessage(
            "ok",
            translate("Keys", "Võti on uuendatud."),
            translate(
                "Keys",
                "Saada uus kontaktkaart kõigile 90 päeva jooksul. Koodi nad võrdlema ei pea.",
            ),
        )

    def _tell_replaced(self) -> None:
        self._page.strip.showMessage(
            "warn",
            translate("Keys", "Võti on vahetatud."),
            translate(
                "Keys", "Saada uus kontaktkaart kõigile kohe ja palu neil kontrollkood võrrelda."
            ),
        )

    def _send(self) -> None:
        self._page.ask(folder_delivery.deliver_card, self._tell_sent)

    def _tell_sent(self, put: Put) -> None:
        done, failed = put
        detail = plurals.folders_failed(len(failed)) if failed else ""
        names = ": ".join(filter(None, (detail.rstrip("."), ", ".join(failed))))
        self._page.strip.showMessage(
            "warn" if failed else "ok", plurals.put_in_folders(done), names
        )
