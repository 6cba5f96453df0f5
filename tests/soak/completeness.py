# SPDX-License-Identifier: EUPL-1.2
"""U3: every use case that writes or reads a case leaves one entry, in the same transaction.

The use cases are found by walking ``hop_desktop/app``: what takes a session, and no transaction of
somebody else. The source says which of them can leave an entry; those that cannot are listed in
``LISTS`` by hand, so that a new one without an entry is bad until somebody has judged it. Then
whole stories are lived with a counter around every use case, and each is first tried with a
journal that takes nothing: then nothing may stand.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, wraps
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any
from unittest.mock import patch

from hop_desktop import app
from hop_desktop.app import (
    access_copies,
    attachments,
    cases,
    children,
    chronologies,
    finding,
    following,
    form_documents,
    handover_reading,
    handover_summaries,
    handovers,
    inbox,
    notices,
    observations,
    plan_sheet,
    plans,
    today,
)
from hop_desktop.app.session import Session
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.notices import NoticeKind
from hop_desktop.store.journal import Journal
from tests import worlds
from tests.app.chain import answer_to
from tests.app.houses import Houses, dump
from tests.app.test_access_copies import a_wish
from tests.app.test_secrecy import all_words
from tests.app.test_sources import everything
from tests.soak.campaign import EVERYTHING, Campaign, Part, Result

Name = tuple[str, str]
"""A module of the room without its package, and a function in it."""

LISTS = {
    "lists and searches: a row names a child, what is written about it is not shown": """
        access_copies.copies case_reading.cases child_moves.child_moves children.children
        children.find desk.desk erasure.overview finding.find following.still_open following.waiting
        form_documents.documents handover_reading.handovers inbox.inbox journal.journal
        journal.page moving_today.files_waiting notices.of_child notices.untold notices_in.received
        observations.mine passing_on.received receivings.receivings sendings.leaving
        sendings.of_child sendings.sendings signing.signing_file supplements.owed
        supplements.owed_of_case threads.waiting today.today calendars.days rosters.latest""",
    "what a form begins with or is chosen from; nothing that is written about a child": """
        access_copies.child_of case_reading.colleagues children.alike children.chosen
        copy_data.copy_file drafted.case_of finding.groups handover_reading.beginning
        handover_reading.possible_recipients joining.joining joining.look_up passing_on.takers
        notices.about notices.form observations.strengths_are_missing today.has_children
        rosters.preview rosters.read sendings.ways inbox.answering""",
    "the house, its people, contacts, rules and keys; no case": """
        backups.begin backups.begin_due backups.care backups.state contact_book.about
        contact_book.book contact_book.listings_of contacts.contact contacts.contacts
        contacts.own_card contacts.own_code counts.odd_counts deadlines.house_terms
        deadlines.texts directory_making.own_directory directory_reading.directories
        directory_reading.updates_by_itself folder_choosing.folders_of
        folder_choosing.has_delivery_folders folder_delivery.put_for_all following.days_to_close
        form_templates.listed form_templates.save_copy house.contact house.groups house.house
        house.rules house.titles journal.actors notice_sending.desks opening.sheet_used
        people.has_first_passphrase people.people resync.recovery reviews.review_day
        reviews.review_weeks watching.alarms watching.begin""",
}
"""Use cases that only read and leave no entry, and why; any other that leaves none is bad."""

SEVERAL = {"folder_intake.look", "opening.unlock"}
"""Use cases that do several acts of others one after another, each with an entry of its own."""


@cache
def walked() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Return every use case as module, function, and which transactions its source can begin."""
    sources = {
        info.name.removeprefix(f"{app.__name__}."): ast.parse(
            inspect.getsource(import_module(info.name))
        )
        for info in walk_packages(app.__path__, f"{app.__name__}.")
    }
    graph = _Graph(sources)
    return tuple(
        (module, function.name, graph.begun((module, function.name)))
        for (module, _), function in graph.functions.items()
        if not function.name.startswith("_") and _is_use_case(function)
    )


def _annotated(function: ast.FunctionDef) -> dict[str, str]:
    arguments = (*function.args.args, *function.args.kwonlyargs)
    return {each.arg: ast.unparse(each.annotation) for each in arguments if each.annotation}


def _is_use_case(function: ast.FunctionDef) -> bool:
    kinds = set(_annotated(function).values())
    return "Session" in kinds and "Transaction" not in kinds


class _Graph:
    """Which functions of the room call which, as far as names tell; too much rather than less."""

    def __init__(self, sources: dict[str, ast.Module]) -> None:
        self.functions: dict[Name, ast.FunctionDef] = {
            (module, each.name): each
            for module, tree in sources.items()
            for each in tree.body
            if isinstance(each, ast.FunctionDef)
        }
        self._tables: dict[Name, ast.expr] = {
            (module, target.id): each.value
            for module, tree in sources.items()
            for each in tree.body
            if isinstance(each, ast.Assign | ast.AnnAssign) and each.value
            for target in (each.targets if isinstance(each, ast.Assign) else [each.target])
            if isinstance(target, ast.Name)
        }
        self._imported = {
            module: {
                (alias.asname or alias.name): (
                    f"{each.module}.".removeprefix(f"{app.__name__}.").rstrip("."),
                    alias.name,
                )
                for each in ast.walk(tree)
                if isinstance(each, ast.ImportFrom) and each.module
                for alias in each.names
            }
            for module, tree in sources.items()
        }

    def begun(self, name: Name) -> frozenset[str]:
        """Return read, view and write as far as the function or what it calls begins them."""
        met: set[Name] = set()
        waiting, found = [name], set()
        while waiting:
            one = waiting.pop()
            body = self.functions.get(one) or self._tables.get(one)
            if one in met or body is None:
                continue
            met.add(one)
            named = _annotated(body).items() if isinstance(body, ast.FunctionDef) else ()
            sessions = {arg for arg, kind in named if kind == "Session"}
            for node in ast.walk(body):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                    if node.value.id in sessions and node.attr in {"read", "view", "write"}:
                        found.add(node.attr)
                    waiting.append(self._through(one[0], node.value.id, node.attr))
                elif isinstance(node, ast.Name):
                    waiting += [(one[0], node.id), self._imported[one[0]].get(node.id, one)]
        return frozenset(found)

    def _through(self, module: str, name: str, attribute: str) -> Name:
        package, imported = self._imported[module].get(name, ("", ""))
        inside = f"{package}.{imported}" if package not in {"", app.__name__} else imported
        return inside, attribute


def every_use_case(_folder: Path, tries: int) -> Result:
    """Look at every use case: it can leave an entry, or somebody has judged that it need not.

    A name in ``LISTS`` that no longer is one is bad too, for the next of that name would pass.
    """
    listed = {name for names in LISTS.values() for name in names.split()}
    silent = {f"{module}.{name}" for module, name, begun in walked() if begun == {"read"}}
    for name in sorted(listed ^ silent):
        sys.stderr.write(f"{name}: {'is no list any more' if name in listed else 'no entry'}\n")
    return min(len(walked()), tries), len(listed ^ silent)


# Lived through


class _NoEntryError(HopError):
    """The journal takes nothing."""


@dataclass(slots=True)
class _Counter:
    """Counts the entries of every use case that is called from outside."""

    lived: dict[str, int] = field(default_factory=dict)
    bad: list[str] = field(default_factory=list)
    depth: int = 0

    def around(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a use case that is tried in vain first and counted then."""

        @wraps(function)
        def counted(*args: Any, **named: Any) -> Any:
            session = next((one for one in args if isinstance(one, Session)), None)
            if self.depth or session is None:
                return function(*args, **named)
            self.depth += 1
            try:
                return self._count(name, function, session, args, named)
            finally:
                self.depth -= 1

        return counted

    def _count(
        self, name: str, function: Callable[..., Any], session: Session, args: Any, named: Any
    ) -> Any:
        if self.lived.get(name, 0) == 0:
            self._in_vain(name, function, session, args, named)
        session._looks.clear()
        before = session.store.head().seq
        try:
            result = function(*args, **named)
        except HopError:
            self._judge(name, session.store.head().seq == before, "refused, and left an entry")
            raise
        entries = session.store.head().seq - before
        begun = BEGUN[name]
        due = 0 if begun <= {"read"} else 1
        self._judge(name, entries == due, f"left {entries} entries instead of {due}")
        return result

    def _in_vain(
        self, name: str, function: Callable[..., Any], session: Session, args: Any, named: Any
    ) -> None:
        """Call it while the journal takes nothing: every row must be as it was."""

        def nothing(_journal: object, _entry: object) -> None:
            raise _NoEntryError

        session._looks.clear()
        before = dump(session)
        refused = False
        with patch.object(Journal, "append", nothing):
            try:
                function(*args, **named)
            except HopError:
                refused = True
        self._judge(name, dump(session) == before, "wrote rows without an entry")
        if not refused and not BEGUN[name] <= {"read"}:
            self.bad.append(f"{name}: showed or did something without an entry")

    def _judge(self, name: str, good: bool, what: str) -> None:
        self.lived[name] = self.lived.get(name, 0) + 1
        if not good:
            self.bad.append(f"{name}: {what}")


BEGUN = {f"{module}.{name}": begun for module, name, begun in walked()}


@contextmanager
def counting() -> Iterator[_Counter]:
    """Put a counter around every use case, wherever a module of the room knows it."""
    counter, changed = _Counter(), []
    modules = [import_module(info.name) for info in walk_packages(app.__path__, f"{app.__name__}.")]
    counted = {}
    for module, name, begun in walked():
        if begun:
            function = getattr(import_module(f"{app.__name__}.{module}"), name)
            counted[function] = counter.around(f"{module}.{name}", function)
    for module_ in modules:
        for name, value in list(vars(module_).items()):
            if inspect.isfunction(value) and value in counted:
                changed.append((module_, name, value))
                setattr(module_, name, counted[value])
    try:
        yield counter
    finally:
        for module_, name, value in changed:
            setattr(module_, name, value)


def lived(folder: Path, tries: int) -> Result:
    """Live a whole chain between two houses with the counter on."""
    house, desk = worlds.a_kindergarten(folder / "house"), worlds.a_desk(folder / "desk")
    worlds.introduced(house, desk)
    house.close()
    desk.close()
    houses = Houses(folder)
    child = worlds.a_child_of(houses.head)
    with counting() as counter:
        _live(houses, child)
    houses.close()
    for line in counter.bad:
        sys.stderr.write(f"{line}\n")
    return min(sum(counter.lived.values()), tries), len(counter.bad)


def _live(houses: Houses, child: Child) -> None:
    head, teacher = houses.head, houses.teacher
    case = everything(houses, child, "Müra väsitab")
    children.children(head)
    children.child_file(teacher, child.id)
    children.save_child(head, replace(children.child_file(head, child.id).child, siblings="Õde"))
    cases.cases(head)
    cases.case_file(head, case.id)
    today.today(head)
    finding.find(head, "müra")
    seen = worlds.an_observation_of(teacher, child)
    observations.read(head, seen.id)
    following.close(teacher, seen.id, note="Räägitud emaga")
    chronologies.chronology(head, case.id)
    plan_sheet.plan_sheet(head, case.id)
    attachments.attach_to_case(head, case.id, title="Leht", content=b"%PDF-1.7 x")
    plans.add_task(head, case.id, title="Kõne", owner=head.person.id, due_on=None)
    notice = notices.keep(teacher, child.id, NoticeKind.NOTICE, all_words("Qx"))
    notices.read(teacher, notice.id)
    frozen = notices.freeze_kept(teacher, notice.id)
    notices.paper(head, frozen.id, 1)
    copy = access_copies.preview(head, child.id, a_wish(head))
    access_copies.make(head, child.id, a_wish(head), (), seen=copy.seen)
    for form in form_documents.documents(head, child.id, case.id).forms[:1]:
        document = form_documents.begin(head, form.key, child.id, case.id)
        answers = form_documents.document_file(head, document.id).answers
        form_documents.from_entries(head, document.id)
        form_documents.preview(head, document.id, answers)
        form_documents.discard(head, document.id)
    handover = worlds.an_approved_handover(head, case.id, houses.to_desk.id)
    handover_reading.handover_file(head, handover.id)
    handover_summaries.preview(head, handover.id)
    handovers.seal(head, handover.id)
    handover_summaries.sealed_summary(head, handover.id)
    data = handovers.write_file(head, handover.id, houses.folder).read_bytes()
    inbox.take_in(houses.desk, data)
    inbox.inbox(houses.desk)
    inbox.incoming_file(houses.desk, handover.id)
    inbox.incoming_summary(houses.desk, handover.id)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(head, answer_to(houses.desk, handover.id, houses.folder))
    cases.case_file(houses.desk, cases.cases(houses.desk)[0].case.id)


CAMPAIGNS = (
    Campaign(
        name="U3",
        parts=(
            Part(name="walked", run=every_use_case, full=EVERYTHING, few=150, least=150),
            Part(name="lived", run=lived, full=EVERYTHING, few=60, least=60),
        ),
    ),
)
