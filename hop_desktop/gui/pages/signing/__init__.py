# SPDX-License-Identifier: EUPL-1.2
"""Parts of the page on which papers go out to be signed and come back."""
