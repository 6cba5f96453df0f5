# SPDX-License-Identifier: EUPL-1.2
"""The parts of the page on which a document is filled from a form."""
