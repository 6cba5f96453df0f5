# SPDX-License-Identifier: EUPL-1.2
"""Sealed packages: bytes in, bytes out. No Qt, no SQL, no knowledge of what a case means."""
