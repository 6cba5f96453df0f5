# SPDX-License-Identifier: EUPL-1.2
"""Sealed packages: bytes in, bytes out. No Qt, no SQL, no knowledge of what a case means.

Whoever lacks a recipient's key can neither read nor change, reorder, shorten or extend a package
unnoticed; they can delete it. Nothing is returned or written before all of it is authenticated.
Who made a package is not shown by the container but by the signature inside (``signatures``).

=================  =========================================================================
module             is for
=================  =========================================================================
container          seal, open, inspect: the whole way in both directions
header, flatbuffer the recipients' part of a container, written and read with bounds checks
recipients         who may open, and with what
capsules, keys     from a recipient or an identity to the keys of a container
payload            the files as one zlib stream of one tar
tar, file_names    that tar, and which names are safe to write
compression        that zlib stream, which never looks like a bomb
stream             ChaCha20-Poly1305 in pieces
writing            files and folders that appear whole or not at all
signatures         ECDSA P-384 over a manifest; new key pairs
control_code       the groups of characters that two people compare aloud
certificates       keys and certificates from DER or PEM
=================  =========================================================================
"""
