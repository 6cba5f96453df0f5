# SPDX-License-Identifier: EUPL-1.2
"""What came in: a file's meaning in words, and the content of a handover to be read."""
