# SPDX-License-Identifier: EUPL-1.2
"""The package for Debian and what is like it: texts to fill in, and what puts them together."""
