# SPDX-License-Identifier: EUPL-1.2
"""Letters between two houses about a case: the thread, and the parts of the page that writes."""
