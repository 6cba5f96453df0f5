# SPDX-License-Identifier: EUPL-1.2
"""What a user can do: one function per action, in one transaction, access-checked, journalled.

Never shows, asks or translates.
"""
