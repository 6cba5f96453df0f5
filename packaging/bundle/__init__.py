# SPDX-License-Identifier: EUPL-1.2
"""The program as one folder that needs no Python: what goes in, what stays out, what is listed."""
