# SPDX-License-Identifier: EUPL-1.2
"""Fault campaigns as plain functions: each takes a number of tries and returns (tried, bad)."""
