"""Compiles the catalogues: `python -m visitplanner.locale.compiling nl`, as `make catalogues` does.

`pybabel compile` takes "50 % of" for a format of Python's and refuses the translation; our texts name their
values in braces, and a test compares those.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages import mofile, pofile

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent


def compiled(path: Path, code: str) -> bytes:
    """Give the compiled form of a written catalogue. Raises PoFileError for one that cannot be read."""
    with path.open("rb") as file:
        catalogue = pofile.read_po(file, locale=code, abort_invalid=True)
    data = io.BytesIO()
    mofile.write_mo(data, catalogue)
    return data.getvalue()


def main(codes: Sequence[str]) -> int:
    """Compile the catalogues of these languages; tell how much of each is translated."""
    for code in codes:
        path = HERE / code / "LC_MESSAGES" / "visitplanner.po"
        path.with_suffix(".mo").write_bytes(compiled(path, code))
        with path.open("rb") as file:
            messages = [message for message in pofile.read_po(file, locale=code) if message.id]
        done = sum(any(message.string or ()) for message in messages)
        sys.stdout.write(f"{code}: {done} of {len(messages)} texts translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
