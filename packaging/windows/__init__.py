# SPDX-License-Identifier: EUPL-1.2
"""The installer for Windows: its script, its texts in two languages, and what is handed to them."""
