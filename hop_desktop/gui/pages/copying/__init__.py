# SPDX-License-Identifier: EUPL-1.2
"""Parts of the page on which a copy for whoever asks is made."""
