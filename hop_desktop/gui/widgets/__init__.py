# SPDX-License-Identifier: EUPL-1.2
"""The pieces that pages are made of: fields, cards, rows, strips, and the layouts around them."""
