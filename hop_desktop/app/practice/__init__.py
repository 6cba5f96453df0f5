# SPDX-License-Identifier: EUPL-1.2
"""A house of invented people to try the program on: made by the program's own use cases.

It lies in a folder of its own beside the real data, is opened by a passphrase that everybody may
know, and goes without a trace. Its name says what it is, on every package too.
"""
