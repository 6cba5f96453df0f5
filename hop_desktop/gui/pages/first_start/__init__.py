# SPDX-License-Identifier: EUPL-1.2
"""What the first start asks, and the sheet that it hands over."""
