# SPDX-License-Identifier: EUPL-1.2
"""Pages about a child: the file, what is noticed, notices, documents, copies, the ways out."""

from __future__ import annotations

import sample

from hop_desktop.gui.page import PageName
from screens.houses import DESK
from screens.screen import Screens
from screens.stage import Stage
from tests import worlds

screen = Screens()
ROSTER = """Eesnimi;Perekonnanimi;Sünniaeg;Rühm
Õie;Öövel;1.2.2020;Mesilased
Žanna;Šokk;3.4.2021;Tihased
"""


@screen(PageName.CHILD)
def child(stage: Stage) -> None:
    """Show a child's file."""
    stage.go(PageName.CHILD, "juss")


@screen(PageName.CHILD)
def child_who_left(stage: Stage) -> None:
    """Show the file of a child who left."""
    stage.go(PageName.CHILD, "left")


@screen(PageName.CHILD)
def child_at_the_desk(stage: Stage) -> None:
    """Show a child who is written down twice at the desk."""
    stage.go(PageName.CHILD, "one", house=DESK)


@screen(PageName.CHILD)
def child_to_a_case(stage: Stage) -> None:
    """Open a case from the file."""
    stage.go(PageName.CHILD, "left")
    stage.press("Ava juhtum")


@screen(PageName.CHILD_FORM)
def child_form(stage: Stage) -> None:
    """Add a child."""
    stage.go(PageName.CHILD_FORM)


@screen(PageName.CHILD_FORM)
def child_form_filled(stage: Stage) -> None:
    """Change a child with two homes and two people."""
    stage.go(PageName.CHILD_FORM, "juss")


@screen(PageName.CHILD_FORM)
def child_form_refused(stage: Stage) -> None:
    """Save a form without what has to be there."""
    stage.go(PageName.CHILD_FORM)
    stage.press("Salvesta laps")


@screen(PageName.OBSERVATION)
def observation(stage: Stage) -> None:
    """Write an observation."""
    stage.go(PageName.OBSERVATION, about="juss", login=worlds.TEACHER)
    noticed = sample.LATER[-1]
    stage.write("Olukord", noticed.situation)
    stage.press("Eneseregulatsioon")
    stage.write("Mida märkasid", noticed.facts)
    stage.write("Mis aitas", noticed.what_helped)


@screen(PageName.OBSERVATION)
def observation_in_full(stage: Stage) -> None:
    """Write an observation with all that may be said."""
    stage.go(PageName.OBSERVATION, about="juss", login=worlds.TEACHER)
    stage.press("Lisa veel: lapse sõnad, sinu arvamus, failid")


@screen(PageName.OBSERVATION)
def observation_refused(stage: Stage) -> None:
    """Save an empty observation."""
    stage.go(PageName.OBSERVATION, login=worlds.TEACHER)
    stage.press("Salvesta tähelepanek")


@screen(PageName.OBSERVATION_VIEW)
def observation_view(stage: Stage) -> None:
    """Read an observation."""
    stage.go(PageName.OBSERVATION_VIEW, "noticed", login=worlds.TEACHER)


@screen(PageName.OBSERVATION_CORRECTION)
def observation_correction(stage: Stage) -> None:
    """Mend what one has written."""
    stage.go(PageName.OBSERVATION_CORRECTION, "noticed", login=worlds.TEACHER)


@screen(PageName.NOTICE)
def notice(stage: Stage) -> None:
    """Write a notice of a child in need."""
    stage.go(PageName.NOTICE, about="kaur")


@screen(PageName.NOTICE)
def notice_on_demand(stage: Stage) -> None:
    """Answer a demand for data."""
    stage.go(PageName.NOTICE, about="kaur", words="demand")


@screen(PageName.NOTICE_VIEW)
def notice_untold(stage: Stage) -> None:
    """Show a notice nobody was told of."""
    stage.go(PageName.NOTICE_VIEW, "notice")


@screen(PageName.NOTICE_VIEW)
def notice_told(stage: Stage) -> None:
    """Show a notice that was told and answered."""
    stage.go(PageName.NOTICE_VIEW, "notice-told")


@screen(PageName.NOTICE_VIEW)
def notice_sealed(stage: Stage) -> None:
    """Show a notice that went off in a package."""
    stage.go(PageName.NOTICE_VIEW, "notice-sealed")


@screen(PageName.RECEIVED_NOTICE)
def notice_received(stage: Stage) -> None:
    """Read a notice at the desk."""
    stage.go(PageName.RECEIVED_NOTICE, "notice-came", house=DESK)


@screen(PageName.DOCUMENT)
def document(stage: Stage) -> None:
    """Fill a form that the program began with what is written."""
    stage.go(PageName.DOCUMENT, "document", login=worlds.COORDINATOR)


@screen(PageName.DOCUMENT)
def document_for_the_county(stage: Stage) -> None:
    """Fill a long form."""
    stage.go(PageName.DOCUMENT, "document-begun", login=worlds.COORDINATOR)


@screen(PageName.DOCUMENT)
def document_finished(stage: Stage) -> None:
    """Read a document that is finished."""
    stage.go(PageName.DOCUMENT, "card", login=worlds.COORDINATOR)


@screen(PageName.ACCESS_COPY)
def access_copy(stage: Stage) -> None:
    """Make a copy for whoever may ask for it."""
    stage.go(PageName.ACCESS_COPY, about="juss")


@screen(PageName.COPY_DATA)
def copy_data(stage: Stage) -> None:
    """Give a copy as files, and choose which of the child's files go along."""
    stage.go(PageName.COPY_DATA, "copy", about="juss")


@screen(PageName.ERASURE)
def erasure(stage: Stage) -> None:
    """Look at what would be erased with a child."""
    stage.go(PageName.ERASURE, "left")


@screen(PageName.SENDING)
def sending_onward(stage: Stage) -> None:
    """Choose what goes with a child to school."""
    stage.go(PageName.SENDING, "onward")


@screen(PageName.SENDING)
def sending_sent(stage: Stage) -> None:
    """See how far a child's file is."""
    stage.go(PageName.SENDING, "sent")


@screen(PageName.SAME_CHILD)
def same_child(stage: Stage) -> None:
    """Look for the child who may be this one."""
    stage.go(PageName.SAME_CHILD, "one", house=DESK)


@screen(PageName.SAME_CHILD)
def same_child_compared(stage: Stage) -> None:
    """Compare two children."""
    stage.go(PageName.SAME_CHILD, "one", about="other", house=DESK)


@screen(PageName.ROSTER)
def roster(stage: Stage) -> None:
    """Bring a list of children."""
    stage.go(PageName.ROSTER)


@screen(PageName.ROSTER)
def roster_looked_over(stage: Stage) -> None:
    """Look a list over before it is taken in."""
    file = stage.world.folder / "nimekiri.csv"
    file.write_text(ROSTER, encoding="utf-8")
    stage.go(PageName.ROSTER)
    stage.files.next.append(file)
    stage.press("Vali nimekiri")
