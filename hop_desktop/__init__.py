# SPDX-License-Identifier: EUPL-1.2
"""HOP Desktop: support cases of small kindergartens and schools, handed over sealed."""

__version__ = "0.1.0"

PRODUCT = "HOP"
"""All that the title of a window ever says, and the name of its folder among a person's data."""

NAME = "HOP Desktop"
"""What a system lists it as among its programs."""

PUBLISHER = "HOP Desktop maintainers"
