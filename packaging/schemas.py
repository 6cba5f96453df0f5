# SPDX-License-Identifier: EUPL-1.2
"""Write the published JSON Schemas from the program's types into resources/schemas."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app.schemas import published

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "schemas"


def main() -> None:
    """Write every schema that differs and say which."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in published().items():
        file = FOLDER / name
        if not file.exists() or file.read_bytes() != content:
            file.write_bytes(content)
            print(f"Wrote {name}.")


if __name__ == "__main__":
    main()
