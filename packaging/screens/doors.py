# SPDX-License-Identifier: EUPL-1.2
"""What stands before the lock, and what lies over the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.errors import StoreInUse
from hop_desktop.gui.dialogs.about import AboutDialog
from hop_desktop.gui.dialogs.help import HelpDialog
from hop_desktop.gui.dialogs.package_password import PasswordDialog
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.dialogs.question import QuestionDialog
from hop_desktop.gui.dialogs.signed import SignedViewer
from hop_desktop.gui.dialogs.viewer import FileViewer
from hop_desktop.gui.page import PageName
from hop_desktop.gui.pages.first_start_page import FirstStartPage
from hop_desktop.gui.pages.recover_page import RecoverPage
from hop_desktop.gui.pages.restore_page import RestorePage
from hop_desktop.gui.pages.trouble_page import TroublePage
from hop_desktop.gui.pages.unlock_page import UnlockPage
from hop_desktop.gui.pages.welcome_page import WelcomePage
from hop_desktop.gui.widgets.practice_strip import PracticeStrip
from screens.houses import DESK
from screens.screen import Screens
from screens.stage import Stage
from tests import worlds

screen = Screens()
NOWHERE = "nowhere"
translate = QCoreApplication.translate


@screen(UnlockPage)
def unlock(stage: Stage) -> None:
    """Ask for the passphrase."""
    stage.before_lock(DESK)


@screen(UnlockPage)
def unlock_refused(stage: Stage) -> None:
    """Refuse a wrong passphrase."""
    stage.before_lock(DESK)
    page = stage.widget(UnlockPage)
    stage.until(page.ui.loginBox.box.isEnabled, "who may open")
    page.ui.loginBox.setValue(worlds.DESK_LEAD)
    page.ui.passphraseField.setValue("vale")
    stage.press("Ava")


@screen(RecoverPage)
def recover(stage: Stage) -> None:
    """Ask for the paper key."""
    stage.before_lock(DESK)
    stage.press("Unustasin paroolifraasi")


@screen(RestorePage)
def restore(stage: Stage) -> None:
    """Ask for a backup."""
    stage.before_lock(NOWHERE)
    stage.press("Taasta varukoopiast")


@screen(RestorePage)
def restore_found(stage: Stage) -> None:
    """Show what is in a backup."""
    restore(stage)
    stage.files.next.append(next((stage.world.folder / "backups").iterdir()))
    stage.press("Vali varukoopia")
    page = stage.widget(RestorePage)
    stage.until(page.ui.footer.primaryButton.isEnabled, "a backup that was looked into")
    stage.settle()


def _refuse() -> None:
    raise StoreInUse("Öie, laua-arvuti")


@screen(TroublePage)
def trouble(stage: Stage) -> None:
    """Say that another window has the store open."""
    stage.before_lock(DESK, _refuse)


@screen(TroublePage)
def trouble_with_a_damaged_store(stage: Stage) -> None:
    """Say that the store cannot be read, and offer a backup."""
    broken = stage.world.folder / "broken"
    broken.mkdir(exist_ok=True)
    for name in ("store.db", "store.keys", "store.keys.2"):
        (broken / name).write_bytes(b"not a store")
    stage.before_lock(broken.name)


@screen(WelcomePage)
def welcome(stage: Stage) -> None:
    """Ask how somebody wants to begin."""
    stage.before_lock(NOWHERE)


@screen(PracticeStrip)
def practice(stage: Stage) -> None:
    """Stand in the house of invented people."""
    stage.before_lock("practising")
    stage.press("Proovi väljamõeldud andmetega")


@screen(FirstStartPage)
def first_start(stage: Stage) -> None:
    """Ask where somebody works."""
    welcome(stage)
    stage.press("Alusta oma asutusega")


@screen(FirstStartPage)
def first_start_house(stage: Stage) -> None:
    """Ask which house it is."""
    first_start(stage)
    stage.press("Lasteaed")
    stage.press("Edasi: asutus")


@screen(FirstStartPage)
def first_start_desk(stage: Stage) -> None:
    """Ask which desk it is."""
    first_start(stage)
    stage.press("Valla või linna juhtumikorraldus")
    stage.press("Edasi: asutus")


@screen(HelpDialog)
def help_(stage: Stage) -> None:
    """Read the help."""
    stage.go(PageName.TODAY)
    stage.key("F1")


@screen(AboutDialog)
def about(stage: Stage) -> None:
    """Tell what the program is and what it is made of."""
    stage.go(PageName.SETTINGS, words="computer")
    stage.press("Teave programmist")


@screen(AboutDialog)
def about_licence(stage: Stage) -> None:
    """Read the licence of a part."""
    about(stage)
    stage.press_row("cryptography")


@screen(FileViewer)
def file_viewer(stage: Stage) -> None:
    """Look at a picture."""
    stage.go(PageName.CASE, "case", login=worlds.COORDINATOR)
    stage.press_row("Jussi joonistus")


@screen(SignedViewer)
def signed_viewer(stage: Stage) -> None:
    """Look into a signed file."""
    stage.go(PageName.CASE, "case", login=worlds.COORDINATOR)
    stage.press_row("allkirjastatud")


@screen(PaperDialog)
def paper(stage: Stage) -> None:
    """Look at a chronology before it is printed."""
    stage.go(PageName.CASE, "case", login=worlds.COORDINATOR)
    stage.press("Kronoloogia PDF-ina")


@screen(QuestionDialog)
def question(stage: Stage) -> None:
    """Ask before something is thrown away."""
    stage.go(PageName.TODAY)
    stage.lay_over(
        QuestionDialog(
            translate("InlineForm", "Kas viskad kirjutatu ära?"),
            translate("InlineForm", "Seda ei saa tagasi võtta."),
            yes=translate("InlineForm", "Viska ära"),
            no=translate("InlineForm", "Kirjuta edasi"),
            danger=True,
            parent=stage.window,
        )
    )


@screen(PasswordDialog)
def package_password(stage: Stage) -> None:
    """Ask for the password of a package."""
    stage.go(PageName.HANDOVER, "approved", login=worlds.COORDINATOR)
    stage.lay_over(PasswordDialog(known=("Õnnela",), parent=stage.window))
