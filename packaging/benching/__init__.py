# SPDX-License-Identifier: EUPL-1.2
"""What ``bench.py`` measures: pages, starting, sealing and the store, each against its peers."""
