# SPDX-License-Identifier: EUPL-1.2
"""The cards of the case page: each shows its part of a case file and acts through the page."""
