# SPDX-License-Identifier: EUPL-1.2
"""The parts of the goal's form: its scale and its activities."""
