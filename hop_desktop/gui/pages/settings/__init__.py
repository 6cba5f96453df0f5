# SPDX-License-Identifier: EUPL-1.2
"""The parts of the settings page, a module each; a part is made when it is first shown."""
