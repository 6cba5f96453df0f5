# SPDX-License-Identifier: EUPL-1.2
"""Windows over a page, only for deleting, sealing and losing."""
