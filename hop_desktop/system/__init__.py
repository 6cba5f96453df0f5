# SPDX-License-Identifier: EUPL-1.2
"""What differs between Windows and Linux, behind one interface: standard library alone."""
