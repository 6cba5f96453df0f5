# SPDX-License-Identifier: EUPL-1.2
"""The cards of the first page: what is due, what waits, what was begun."""
