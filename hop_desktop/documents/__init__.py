# SPDX-License-Identifier: EUPL-1.2
"""Documents on paper: a frozen summary in, PDF bytes out. Never reads the store, never prints through Qt."""
