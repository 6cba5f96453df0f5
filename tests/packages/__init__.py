# SPDX-License-Identifier: EUPL-1.2
"""What is handed out, tried where nothing else is; `packaging/dev.py build` runs it."""
