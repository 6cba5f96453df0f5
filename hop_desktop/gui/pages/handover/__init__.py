# SPDX-License-Identifier: EUPL-1.2
"""The parts of the page of one handover: its four decisions, and its state once it is sealed."""
