# SPDX-License-Identifier: EUPL-1.2
"""The screens, one module each, imported when they are first shown."""
