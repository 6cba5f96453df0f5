# SPDX-License-Identifier: EUPL-1.2
"""The look of everything: Fusion, a palette and one style sheet, all made from the tokens.

The style sheet selects by the properties ``kind`` (what is pressed) and ``role`` (what is read),
never by the place of a widget. Every ``:focus`` rule has a border of 2 and one pixel less of
padding, so that nothing jumps.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

from hop_desktop.gui.fonts import body_font, code_family, load_fonts
from hop_desktop.gui.icons import tint_icon
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.style_sheet import style_sheet
from hop_desktop.gui.tokens import (
    TEXT_SCALE_PROPERTY,
    THEME_PROPERTY,
    Colours,
    present_colours,
)

SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}


def apply_look(app: QApplication, preferences: Preferences) -> None:
    """Show the theme and the text size of the preferences everywhere, now and on their change.

    With the theme "system" the program follows the system's later changes too.
    """
    load_fonts()
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.styleHints().setColorScheme(SCHEMES[preferences.theme])
    _follow_system(app, preferences)
    _wear(app, preferences, app.styleHints().colorScheme())


def _wear(app: QApplication, preferences: Preferences, system: Qt.ColorScheme) -> None:
    dark = preferences.theme == "dark"
    if preferences.theme == "system":
        dark = system == Qt.ColorScheme.Dark
    app.setProperty(THEME_PROPERTY, "dark" if dark else "light")
    app.setProperty(TEXT_SCALE_PROPERTY, preferences.text_size)
    colours = present_colours()
    app.setFont(body_font())
    app.setPalette(palette(colours))
    sheet = style_sheet(colours, preferences.text_size, resources_folder(), code_family())
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    _tint(app)


def palette(colours: Colours) -> QPalette:
    """Return the palette for what the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: colours.bg,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.Highlight: colours.primary,
        role.HighlightedText: colours.on_primary,
        role.Link: colours.primary,
        role.LinkVisited: colours.primary,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Accent: colours.primary,
        role.Light: colours.surface,
        role.Midlight: colours.sunken,
        role.Mid: colours.line,
        role.Dark: colours.field,
        role.Shadow: colours.field,
    }.items():
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return made


class _SystemFollower(QObject):
    """Wears the look anew when the system turns light or dark."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app, self.preferences = app, preferences
        app.styleHints().colorSchemeChanged.connect(self._turn)

    def _turn(self, scheme: Qt.ColorScheme) -> None:
        if self.preferences.theme == "system":
            _wear(self._app, self.preferences, scheme)


def _follow_system(app: QApplication, preferences: Preferences) -> None:
    follower = app.findChild(_SystemFollower)
    if follower is None:
        _SystemFollower(app, preferences)
    else:
        follower.preferences = preferences


def _tint(app: QApplication) -> None:
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property("iconName"):
            tint_icon(widget)
        widget.update()
