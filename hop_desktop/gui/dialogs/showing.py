# SPDX-License-Identifier: EUPL-1.2
"""Showing a kept file: the viewer that fits it."""

from __future__ import annotations

from hop_desktop.domain.attachments import Attachment, Media
from hop_desktop.gui.dialogs.signed import SignedViewer
from hop_desktop.gui.dialogs.viewer import FileViewer
from hop_desktop.gui.page import Page


def show_file(page: Page, attachment: Attachment, content: bytes) -> FileViewer | SignedViewer:
    """Open a viewer over the page's window and return it at once."""
    viewer: FileViewer | SignedViewer
    if attachment.media is Media.ASICE:
        viewer = SignedViewer(attachment, content, page.space, page)
    else:
        viewer = FileViewer(attachment, content, page)
    viewer.show()
    return viewer
