# SPDX-License-Identifier: EUPL-1.2
"""Children out of a secretary's list: bring the file, look it over, take in all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

from hop_desktop.app import rosters
from hop_desktop.app.rosters import Preview, Undone
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.rosters import Column, Refused, Roster, RosterRow
from hop_desktop.domain.text import fold
from hop_desktop.gui import messages, roster_words, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_roster_page import Ui_RosterPage
from hop_desktop.gui.page import Page, PageName, Where, Workspace
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S16
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.drop_zone import DropZone
from hop_desktop.gui.widgets.fields import ChoiceBox, TickGroup
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.widgets.table import DataTable

Record = TypeVar("Record")


class RosterPage(Page):
    """Before a file: the place for it and earlier lists. With one: what would come of it."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Wait for a file."""
        super().__init__(space, where, parent)
        self.ui = Ui_RosterPage()
        self.ui.setupUi(self)
        self.strip = self.ui.strip
        self._preview: Preview | None = None
        self._boxes: list[ChoiceBox] = []
        self.ui.header.setBackText(self.tr("Lapsed"))
        self.ui.header.backWanted.connect(self._leave)
        self.ui.footer.primaryPressed.connect(self._take_in)
        self.ui.footer.cancelPressed.connect(self._put_away)
        self._build()
        self._lay_out()

    def load(self) -> None:
        """Read which lists were taken in before, and judge the present one anew."""
        self.ask(rosters.latest, self._show_earlier)
        if self._preview is not None:
            self._judge()

    def focus_first(self) -> None:
        """Go to the way to bring a file."""
        self.zone.button.setFocus()

    # Building

    def _build(self) -> None:
        self.zone = DropZone(file_filter=self.tr("Nimekiri (*.csv *.xlsx *.txt)"), icon="children")
        self.zone.setTitle(self.tr("Too nimekiri CSV- või XLSX-failina"))
        self.zone.setSentence(
            self.tr("Esimeses reas on veergude nimed. Enne lisamist näed, mis failist tuleb.")
        )
        self.zone.button.setText(self.tr("Vali nimekiri"))
        self.zone.askBy(self._choose)
        self.zone.acceptDropsOn(self)
        self.zone.dropped.connect(self._read)
        self._columns = Card(self.tr("Mis veerus on"))
        choices = QWidget()
        self._flow = FlowLayout(choices, spacing=S16)
        self._columns.body.addWidget(choices)
        said = roster_words.Groups.of(self.space.house.workplace)
        self._missing = Card(said.missing)
        self.groups = TickGroup()
        self.groups.setLabel(said.make)
        self.groups.changed.connect(self._judge)
        self._missing.body.addWidget(self.groups)
        line, name = self.tr("Rida"), self.tr("Nimi")
        born, note = self.tr("Sünniaeg"), self.tr("Vaata üle")
        self.taken = _table([line, name, born, said.one, note])
        self.refused = _table([line, name, self.tr("Miks")])
        self.earlier = RowList()
        self._taken = _flush_card(self.tr("Lisatakse"), self.taken)
        self._refused = _flush_card(self.tr("Jääb välja"), self.refused)
        self._earlier = _flush_card(self.tr("Varem lisatud nimekirjad"), self.earlier)
        for part in (
            self.zone,
            self._missing,
            self._refused,
            self._taken,
            self._columns,
            self._earlier,
        ):
            self.ui.parts.addWidget(part)

    def _lay_out(self) -> None:
        """Show the parts of the present step."""
        seen = self._preview
        self.zone.setVisible(seen is None)
        self._columns.setVisible(seen is not None)
        self._missing.setVisible(
            seen is not None and seen.may_make_groups and bool(seen.unknown_groups)
        )
        self._taken.setVisible(seen is not None and bool(seen.taken))
        self.ui.footer.setVisible(seen is not None)
        if seen is not None:
            self._refused.setVisible(bool(seen.refused))
            self._earlier.hide()
        follow_layout(self)

    # A file

    def _choose(self) -> Path | None:
        kinds = self.tr("Nimekiri (*.csv *.xlsx *.txt)")
        return self.space.files.open_file(self, self.tr("Vali nimekiri"), kinds)

    def _read(self, path: Path) -> None:
        self.strip.clear()
        self.ask(lambda session: rosters.read(session, path), self._begin, failed=self._refuse)

    def _refuse(self, error: HopError) -> None:
        message = messages.explain(error)
        self.zone.setError(f"{message.title} {message.advice}")

    def _begin(self, seen: Preview) -> None:
        self._offer_columns(seen)
        self.groups.setChoices([(fold(name), name) for name in seen.unknown_groups])
        self._show(seen)
        self.ui.footer.primaryButton.setFocus()

    def _offer_columns(self, seen: Preview) -> None:
        for box in self._boxes:
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        choices = [
            (each.value, roster_words.column(each, self.space.house.workplace)) for each in Column
        ]
        for number, header in enumerate(seen.table.headers):
            box = ChoiceBox()
            box.setLabel(header or self.tr("{number}. veerg").format(number=number + 1))
            first = next((row[number] for row in seen.table.rows if row[number]), "")
            box.setHint(self.tr("näiteks {cell}").format(cell=first) if first else "")
            box.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setChoices(choices)
            box.setValue(seen.columns[number].value)
            box.changed.connect(self._judge)
            self._flow.addWidget(box)
            self._boxes.append(box)

    def _judge(self) -> None:
        seen = self._preview
        if seen is None:
            return
        table, columns, making = seen.table, self._chosen(), self._making()
        self.ask(lambda session: rosters.preview(session, table, columns, making), self._show)

    def _chosen(self) -> tuple[Column, ...]:
        return tuple(Column(box.value()) for box in self._boxes)

    def _making(self) -> frozenset[str]:
        return frozenset(self.groups.values())

    def _show(self, seen: Preview) -> None:
        before = self._preview
        self._preview = seen
        if before is not None and before.unknown_groups != seen.unknown_groups:
            ticked = self.groups.values()
            self.groups.setChoices([(fold(name), name) for name in seen.unknown_groups])
            self.groups.setValues(ticked & set(map(fold, seen.unknown_groups)))
        self._taken.setCount(len(seen.taken) or "")
        self.taken.setRows(*_cells(seen.taken, self._taken_row))
        self._refused.setTitle(self.tr("Jääb välja"))
        self._show_refused(
            tuple(
                Refused(line=row.line, name=row.name, problem=row.problem)
                for row in seen.refused
                if row.problem is not None
            )
        )
        self._lay_out()

    def _taken_row(self, row: RosterRow) -> tuple[str, ...]:
        born = words.day(row.child.birth_date) if row.child is not None else ""
        alike = self.tr("sarnane: {child}").format(child=row.alike) if row.alike else ""
        return str(row.line), row.name, born, row.group, alike

    def _show_refused(self, refused: tuple[Refused, ...]) -> None:
        self._refused.setCount(len(refused) or "")
        self.refused.setRows(*_cells(refused, self._refused_row))
        self._refused.setVisible(bool(refused))

    def _refused_row(self, row: Refused) -> tuple[str, ...]:
        why = roster_words.problem(row.problem, self.space.house.workplace)
        return str(row.line), row.name, why

    # Taking in and undoing

    def _take_in(self) -> None:
        seen = self._preview
        if seen is None:
            return
        if not seen.taken:
            self.strip.showMessage(
                "error",
                self.tr("Ühtegi last ei saa lisada."),
                self.tr("Vali, mis veerus on nimi ja sünniaeg, või paranda fail."),
            )
            return
        table, columns, making = seen.table, self._chosen(), self._making()
        self._preview = None  # taken in once, however often the button is pressed
        self.ask(
            lambda session: rosters.take_in(session, table, columns, making),
            self._done,
            failed=lambda error: self._not_taken(seen, error),
        )

    def _not_taken(self, seen: Preview, error: HopError) -> None:
        self._preview = seen
        self.explain(error)

    def _done(self, roster: Roster) -> None:
        self._lay_out()
        self._refused.setTitle(self.tr("Jäi välja"))
        self._show_refused(roster.refused)
        self.strip.showMessage(
            "ok",
            self.tr("Lapsed on lisatud: {count}.").format(count=len(roster.children)),
            self.tr("Allpool on read, mis jäid välja.") if roster.refused else "",
            self.tr("Võta tagasi"),
            lambda: self._undo(roster),
        )
        self.load()

    def _show_earlier(self, found: tuple[Roster, ...]) -> None:
        shown = [each for each in found if each.undone_at is None]
        self._earlier.setVisible(bool(shown) and self._preview is None)
        self.earlier.setRecords(shown, self._earlier_row)
        follow_layout(self)

    def _earlier_row(self, roster: Roster) -> ListRow:
        counted = self.tr("lisatud {added}, välja jäi {refused}").format(
            added=len(roster.children), refused=len(roster.refused)
        )
        row = ListRow(title=words.moment(roster.read_at), detail=counted)
        row.setToolTip(self.tr("Võta tagasi"))
        row.clicked.connect(lambda: self._undo(roster))
        return row

    def _undo(self, roster: Roster) -> None:
        if not ask(
            self,
            self.tr("Kas võtad nimekirja tagasi?"),
            self.tr("Lapsed, kelle kohta on juba midagi kirjutatud, jäävad alles."),
            yes=self.tr("Võta tagasi"),
            no=self.tr("Jäta alles"),
        ):
            return
        self.ask(lambda session: rosters.undo(session, roster.id), self._undone)

    def _undone(self, undone: Undone) -> None:
        self._show_refused(())
        kept = self.tr("Alles jäi {count}: neist on juba kirjutatud.").format(count=undone.kept)
        self.strip.showMessage(
            "ok",
            self.tr("Tagasi võetud: {count}.").format(count=undone.removed),
            kept if undone.kept else "",
        )
        self.load()

    def _put_away(self) -> None:
        """Forget the file: nothing of it was written."""
        self._preview = None
        self._show_refused(())
        self.strip.clear()
        self._lay_out()
        self.load()
        self.focus_first()

    def _leave(self) -> None:
        self.space.go(Where(page=PageName.CHILDREN))


def _flush_card(title: str, content: QWidget) -> Card:
    card = Card(title)
    card.setFlush(True, table=isinstance(content, DataTable))
    card.body.addWidget(content)
    card.hide()
    return card


def _cells(
    rows: Sequence[Record], made: Callable[[Record], tuple[str, ...]]
) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return rows as cells, and a key for each: its line in the file."""
    cells = [made(row) for row in rows]
    return cells, [cell[0] for cell in cells]


def _table(titles: list[str]) -> DataTable:
    """Return a table without numbers: that of a line is its name, and stands under the title."""
    return DataTable(titles, numbers_from=len(titles))
