# SPDX-License-Identifier: EUPL-1.2
"""ASiC-E containers (ETSI EN 319 162-1) for signing in DigiDoc4: unsigned out, signed back in.

Whether a signature is valid is DigiDoc4's to say. What is checked here is that the very bytes
that went out came back, and that every signature names each of them with a fitting digest.
"""
