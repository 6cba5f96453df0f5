# SPDX-License-Identifier: EUPL-1.2
"""Parts of the pages on which a child's file goes on and comes in."""
