# SPDX-License-Identifier: EUPL-1.2
"""The parts of the pages that show and change a child's file."""
