# SPDX-License-Identifier: EUPL-1.2
"""The words of notices in the windows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.notice_sources import NoticeSource, SourceKind
from hop_desktop.domain.notice_law import NoticeLaw, NoticePart, Point, point_of
from hop_desktop.domain.notices import (
    CarerTold,
    Channel,
    Notice,
    NoticeKind,
    NoticeState,
    ReporterMode,
    Told,
    Urgency,
)
from hop_desktop.domain.sent_notices import SentPoint
from hop_desktop.gui import words

translate = QCoreApplication.translate


def kind(value: NoticeKind) -> str:
    """Return what it is: a notice, or an answer to a demand."""
    if value is NoticeKind.DEMAND:
        return translate("Notices", "Vastus lastekaitsetöötaja nõudele")
    return translate("Notices", "Abivajavast lapsest teatamine")


def state(notice: Notice) -> str:
    """Return where it stands; what nobody was told is said loudly."""
    if notice.is_red and notice.kind is NoticeKind.DEMAND:
        return translate("Notices", "Koostatud, EI OLE VASTATUD")
    return {
        NoticeState.NOT_TOLD: translate("Notices", "Koostatud, EI OLE TEATATUD"),
        NoticeState.TOLD: translate("Notices", "Edastatud"),
        NoticeState.ANSWERED: translate("Notices", "Edastatud, tagasiside olemas"),
        NoticeState.DROPPED: translate("Notices", "Ei edastata"),
    }[notice.state]


def urgency(value: Urgency) -> str:
    """Return how soon help is needed."""
    return {
        Urgency.NOT_SAID: translate("Notices", "Ei oska öelda"),
        Urgency.DANGER: translate("Notices", "Kohe: elu või tervis on ohus"),
        Urgency.TODAY: translate("Notices", "Täna"),
        Urgency.SOON: translate("Notices", "Lähipäevil"),
    }[value]


def carer(value: CarerTold) -> str:
    """Return whether the carer was told."""
    return {
        CarerTold.NOT_SAID: translate("Notices", "Märkimata"),
        CarerTold.YES: translate("Notices", "Jah"),
        CarerTold.NO: translate("Notices", "Ei"),
        CarerTold.NOT_YET: translate("Notices", "Veel mitte"),
        CarerTold.AGREED: translate("Notices", "Kokku lepitud lastekaitsega"),
    }[value]


def reporter(value: ReporterMode) -> str:
    """Return who appears as the reporter."""
    return {
        ReporterMode.OWN: translate("Notices", "Mina"),
        ReporterMode.CONTACT: translate("Notices", "Asutuse kontaktisik"),
        ReporterMode.WITHHELD: translate("Notices", "Jätan andmed avaldamata"),
    }[value]


def channel(value: Channel) -> str:
    """Return how it was told."""
    return {
        Channel.PHONE: translate("Notices", "Telefonil"),
        Channel.EMAIL: translate("Notices", "E\u2011kiri krüpteeritult"),
        Channel.IN_PERSON: translate("Notices", "Kohapeal"),
        Channel.PACKAGE: translate("Notices", "Suletud paketis"),
    }[value]


def part(value: NoticePart) -> str:
    """Return whom a list is about."""
    if value is NoticePart.CARER:
        return translate("Notices", "Last kasvatav isik")
    return translate("Notices", "Laps")


def point(law: NoticeLaw, value: Point) -> str:
    """Return a point with the statute's own words, which stay Estonian."""
    return f"p {value.number}. {law.words(value)}"


def sent_point(value: SentPoint) -> str:
    """Return a point of a notice that came, with the statute's words as it brought them."""
    known = point_of(value.point)
    return f"{part(known.part)}, p {known.number}. {value.law}"


def child_words() -> str:
    """Return what stands over the child's own words."""
    return translate("Notices", "Lapse enda sõnad")


def done() -> str:
    """Return what stands over what the house has done."""
    return translate("Notices", "Mida asutuses on juba tehtud")


def earlier() -> str:
    """Return what stands over what was told earlier."""
    return translate("Notices", "Varasemad pöördumised")


def source(value: NoticeSource) -> str:
    """Return what an entry is."""
    name = {
        SourceKind.CHILD: translate("Notices", "Lapse andmed"),
        SourceKind.FAMILY: translate("Notices", "Pere ja kodud"),
        SourceKind.CARER: translate("Notices", "Last kasvatav isik"),
        SourceKind.CUSTODY: translate("Notices", "Hooldusõigus"),
        SourceKind.OBSERVATION: translate("Notices", "Tähelepanek"),
        SourceKind.MEASURE: translate("Notices", "I etapi tegevus"),
        SourceKind.TALK: translate("Notices", "Vestlus perega"),
        SourceKind.REFERRAL: translate("Notices", "Rajaleidja taotlus"),
        SourceKind.LEVEL: translate("Notices", "Toe tase"),
        SourceKind.PLAN: translate("Notices", "Tegevused ja teenused"),
        SourceKind.ASSESSMENT: translate("Notices", "Hindamine"),
        SourceKind.NETWORK: translate("Notices", "Suhted ja võrgustik"),
        SourceKind.LIVING: translate("Notices", "Elutingimused ja toimetulek"),
        SourceKind.HEALTH: translate("Notices", "Tervis ja toimetulek"),
        SourceKind.VOICE: translate("Notices", "Lapse arvamus"),
    }[value.kind]
    return f"{name} {words.day(value.on)}" if value.on else name


def told(value: Told) -> str:
    """Return how, to whom and when it was told, with the number if one was given."""
    line = translate("Notices", "{channel}: {whom}, {moment}").format(
        channel=channel(value.channel), whom=value.whom, moment=words.moment(value.at)
    )
    if not value.number:
        return line
    return translate("Notices", "{told}, number {number}").format(told=line, number=value.number)
