# SPDX-License-Identifier: EUPL-1.2
"""Packages that must not come in: vectors with one fault each, and mutations of good ones."""
