# SPDX-License-Identifier: EUPL-1.2
"""The parts of the pages on which an observation is written and read."""
