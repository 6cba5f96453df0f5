# SPDX-License-Identifier: EUPL-1.2
"""Everything Qt: shows, asks, translates.

Never opens the store, encrypts, writes SQL or decides a rule.
"""
