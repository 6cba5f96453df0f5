# SPDX-License-Identifier: EUPL-1.2
"""Parts of the pages on which talks and round tables are written."""
