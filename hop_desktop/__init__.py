# SPDX-License-Identifier: EUPL-1.2
"""HOP Desktop: support cases of small kindergartens and schools, handed over sealed."""

__version__ = "0.1.0"
