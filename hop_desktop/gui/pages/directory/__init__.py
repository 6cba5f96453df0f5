# SPDX-License-Identifier: EUPL-1.2
"""Parts of the page on which a desk makes its directory."""
