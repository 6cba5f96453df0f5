# SPDX-License-Identifier: EUPL-1.2
"""The forms of ``ui/``, compiled by ``packaging/dev.py forms``; never changed here."""
