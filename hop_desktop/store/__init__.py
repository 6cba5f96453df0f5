# SPDX-License-Identifier: EUPL-1.2
"""The encrypted store: values in, values out. Decides no rules, returns no rows or connections."""
