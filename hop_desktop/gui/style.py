# SPDX-License-Identifier: EUPL-1.2
"""The look of everything: Fusion, a palette and one style sheet, all made from the tokens.

The style sheet selects by the properties ``kind`` (what is pressed) and ``role`` (what is read),
never by the place of a widget. A ``:focus`` rule takes from the padding what it adds to the border,
so that nothing jumps. A ring is blue but where something blue stands already: there it has the
colour of text, and is not taken for what is chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
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

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

FUSION_PROPERTY, FOLLOWED_PROPERTY = "hopFusion", "hopFollowed"
"""What was done to the application already. To ask Qt for its style, or for a child among others,
makes Python classes with hundreds of names first: a third of the time to the first paint."""

SCHEMES = {"light": "Light", "dark": "Dark", "system": "Unknown"}
"""Keys of ``Qt.ColorScheme``, told by name: the name ``Qt`` costs 12 ms before the first paint."""


def apply_look(app: QApplication, preferences: Preferences) -> None:
    """Show the theme and the text size of the preferences everywhere, now and on their change.

    With the theme "system" the program follows the system's later changes too.
    """
    load_fonts()
    if not app.property(FUSION_PROPERTY):
        app.setStyle("Fusion")
        app.setProperty(FUSION_PROPERTY, True)
    app.styleHints().setProperty("colorScheme", SCHEMES[preferences.theme])
    _follow_system(app, preferences)
    _wear(app, preferences, system_is_dark=_system_is_dark(app))


def _system_is_dark(app: QApplication) -> bool:
    if app.property(THEME_PROPERTY) is None:  # in Qt's own palette still, which tells it as well
        bare, role = app.palette(), QPalette.ColorRole
        return bare.color(role.WindowText).lightness() > bare.color(role.Window).lightness()
    from PySide6.QtCore import Qt

    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _wear(app: QApplication, preferences: Preferences, *, system_is_dark: bool) -> None:
    dark = system_is_dark if preferences.theme == "system" else preferences.theme == "dark"
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
        from PySide6.QtCore import Qt

        if self.preferences.theme == "system":
            dark = scheme == Qt.ColorScheme.Dark
            _wear(self._app, self.preferences, system_is_dark=dark)


def _follow_system(app: QApplication, preferences: Preferences) -> None:
    if not app.property(FOLLOWED_PROPERTY):
        app.setProperty(FOLLOWED_PROPERTY, True)
        _SystemFollower(app, preferences)
    elif (follower := app.findChild(_SystemFollower)) is not None:
        follower.preferences = preferences


def _tint(app: QApplication) -> None:
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property("iconName"):
            tint_icon(widget)
        widget.update()
