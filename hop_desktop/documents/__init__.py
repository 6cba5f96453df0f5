# SPDX-License-Identifier: EUPL-1.2
"""Documents on paper: a frozen summary in, PDF bytes out.

Never reads the store, never prints through Qt. The modules ``summary`` and ``sheets`` import
reportlab when they are imported, so they are imported late: after the first window is painted.
"""
