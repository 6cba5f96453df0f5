# SPDX-License-Identifier: EUPL-1.2
"""Parts of the page on which two children are compared and joined."""
