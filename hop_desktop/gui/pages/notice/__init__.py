# SPDX-License-Identifier: EUPL-1.2
"""The parts of the pages on which a notice of a child in need is written and followed."""
