# SPDX-License-Identifier: EUPL-1.2
"""Every screen of the program, reached in the real window over real stores of invented people.

``houses`` founds the stores, ``growing`` and ``moving`` tell what happened in them, ``world`` keeps
what came of it in a folder. A ``Stage`` opens windows over a copy of that folder and has the hands
for them. The screens stand in the modules named in ``listed``, one function a screen: a new page or
dialog gets its function there, and a test misses it until it has one.

``packaging/gallery.py`` takes their pictures, ``tests/gui/test_gallery.py`` looks for cut text.
"""
