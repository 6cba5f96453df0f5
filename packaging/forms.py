# SPDX-License-Identifier: EUPL-1.2
"""Compile the Designer forms in ui/ into the modules hop_desktop/gui/forms/ui_*.py.

    python packaging/forms.py                 compile every form
    python packaging/forms.py question_dialog compile one
    python packaging/forms.py --check         compare only; the status is 1 when one is stale

How a form is written: ui/question_dialog.ui is the example.

- File ``ui/<snake_name>.ui``, ``<class>`` in CamelCase; the module gets ``Ui_<Class>``.
- A widget of ours is promoted; the header is the dotted module name, without "include/" paths:
  ``<customwidget><class>TextField</class><extends>QWidget</extends>
  <header>hop_desktop.gui.widgets.fields</header></customwidget>``
  becomes ``from hop_desktop.gui.widgets.fields import TextField``. Its own properties are written
  like Qt's: ``<property name="label"><string>Nimi</string></property>`` becomes ``setLabel(…)``.
- A container of ours that takes its children by a method (TwoColumns) says so:
  ``<container>1</container><addpagemethod>addColumn</addpagemethod>``.
- A page's column ends with a spacer that takes all the rest: ``stretch="0,0,1"`` at its layout.
  Without it cards grow too.
- What only the style sheet reads is set with ``stdset="0"`` and ``<string notr="true">``.
- Words are Estonian. Words that are not for translation carry ``notr="true"``.
- Tab stops name the promoted widget; it passes the focus to its control.
- A spacer has no ``sizeHint`` but 0: it is compiled to the layout's own stretch.

No Python object may stand for an item of a layout (hop_desktop/gui/widgets/layout_parts.py says
why), so two things that the generator writes are written otherwise: a layout is put into its place
before it is filled, and a spacer is made by its layout.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "ui"
TARGETS = ROOT / "hop_desktop" / "gui" / "forms"
HEAD = "# SPDX-License-Identifier: EUPL-1.2\n# Compiled from ui/{name}.ui; never edited.\n"
LINE_LENGTH = 100
LAYOUT_MADE = re.compile(r"\s+self\.(\w+) = Q\w+Layout\(")
LAYOUT_PUT = re.compile(r"\s+self\.\w+\.addLayout\(self\.(\w+)")
SPACER_MADE = re.compile(r"\s+self\.(\w+) = QSpacerItem\((.*)\)")
SPACER_PUT = re.compile(r"(\s+self\.\w+)\.addItem\(self\.(\w+)\)")
PLAIN_SPACERS = (
    "0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum",
    "0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding",
)


def main(arguments: Sequence[str]) -> int:
    """Compile or compare the named forms, by default all; return the exit status."""
    names = [name for name in arguments if name != "--check"] or form_names()
    if "--check" in arguments:
        stale = [name for name in names if not is_fresh(name)]
        for name in stale:
            print(f"ui/{name}.ui is newer than its module: run python packaging/forms.py")
        return 1 if stale else 0
    for name in names:
        target_of(name).write_text(compiled(name), encoding="utf-8", newline="\n")
    return 0


def form_names() -> list[str]:
    """Return the names of all forms, without folder and ending."""
    return sorted(path.stem for path in SOURCES.glob("*.ui"))


def target_of(name: str) -> Path:
    """Return where the module of a form stands."""
    return TARGETS / f"ui_{name}.py"


def is_fresh(name: str) -> bool:
    """Say whether the module is what its form compiles to now."""
    target = target_of(name)
    return target.is_file() and target.read_text(encoding="utf-8") == compiled(name)


def compiled(name: str) -> str:
    """Return the module of a form: the generator's class under only the imports it uses.

    Raises ``subprocess.CalledProcessError`` when the generator refuses the form, ``ValueError``
    for a spacer that is more than a stretch.
    """
    raw = _without_items(_generated(SOURCES / f"{name}.ui"))
    tree = ast.parse(raw)
    form = next(node for node in tree.body if isinstance(node, ast.ClassDef))
    body = raw.splitlines()[form.lineno - 1 :]
    lines = [line.rstrip() for line in body]
    code = "\n".join(lines).rstrip() + "\n"
    return HEAD.format(name=name) + "\n" + "".join(_imports(tree)) + "\n\n" + code


def _generated(form: Path) -> str:
    tool = Path(sys.executable).parent / "pyside6-uic"
    command = [str(tool), "--generator", "python", "--no-autoconnection", str(form)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    if done.stderr:
        print(done.stderr, file=sys.stderr, end="")
    return done.stdout


def _without_items(raw: str) -> str:
    """Return a module that makes no Python object of a layout's item."""
    lines = [stretched for line in raw.splitlines() for stretched in _stretched(line)]
    put = {found[1]: line for line in lines if (found := LAYOUT_PUT.match(line))}
    ordered: list[str] = []
    for line in lines:
        if line in put.values():
            continue
        ordered.append(line)
        made = LAYOUT_MADE.match(line)
        if made and made[1] in put:
            ordered.append(put[made[1]])
    return "\n".join(ordered) + "\n"


def _stretched(line: str) -> Iterator[str]:
    """Write a spacer as a stretch: the line that makes it goes, the one that puts it changes."""
    made, put = SPACER_MADE.match(line), SPACER_PUT.match(line)
    if made and made[2] not in PLAIN_SPACERS:
        raise ValueError(line)
    if put:
        yield f"{put[1]}.addStretch()"
    elif not made:
        yield line


def _imports(tree: ast.Module) -> Iterator[str]:
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    wanted: dict[str, set[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {alias.name for alias in node.names} & used
            wanted.setdefault(node.module, set()).update(names)
    for module in sorted(wanted, key=lambda module: (not module.startswith("PySide6"), module)):
        if wanted[module]:
            yield _import(module, sorted(wanted[module]))


def _import(module: str, names: Sequence[str]) -> str:
    line = f"from {module} import {', '.join(names)}\n"
    if len(line) <= LINE_LENGTH:
        return line
    listed = "".join(f"    {name},\n" for name in names)
    return f"from {module} import (\n{listed})\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
