"""The only door through which a person's words reach a widget.

Textual reads a plain `str` as markup, and Rich tables read another one: `[/b]` in a title would end the
application, `[@click=app.quit]` would become a button. What passes here is shown as it is written. Control
characters were taken out where the text entered the domain; they are taken out here once more, because a
screen shows errors and file names too.
"""

from __future__ import annotations

import re
from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text
from textual.content import Content

from visitplanner.domain.text import ACTING, clean
from visitplanner.locale import tr

ELLIPSIS: Final = "…"
_CONTROLS: Final = re.compile(f"[\t\n]|{ACTING}")


def plain(text: str, style: str = "") -> Content:
    """The text as Textual widgets take it (Static, Label, Button, border titles), literally, in one style."""
    return Content.styled(clean(text, lines=True), style) if style else Content(clean(text, lines=True))


def cell(text: str, style: str = "") -> Text:
    """The text as cells of a DataTable and labels of a Tree take it, on one line, literally."""
    return Text(clean(text), style=style, no_wrap=True, overflow="ellipsis", end="")


def tell(template: str, /, **words: object) -> Content:
    """A sentence of ours, translated, with a person's words in it; none of it is read as markup."""
    return plain(tr(template, **words))


def parts(*pieces: tuple[str, str]) -> Content:
    """One text of pieces, each with its own style ("" for none), e.g. `("N7", "bold"), (title, "")`."""
    return Content.assemble(*(Content.styled(literal(text), style) for text, style in pieces if text))


def literal(text: str) -> str:
    """The text for a segment that is written as it is; what a terminal would act on becomes a space."""
    return text if text.isascii() and text.isprintable() else _CONTROLS.sub(" ", text)


def width(text: str) -> int:
    """How many columns the text takes; a wide letter takes two."""
    return cell_len(text)


def fit(text: str, columns: int) -> str:
    """The text in exactly so many columns: filled up with spaces, or cut with an ellipsis."""
    if columns <= 0:
        return ""
    if cell_len(text) <= columns:
        return set_cell_size(text, columns)
    return set_cell_size(set_cell_size(text, columns - 1).rstrip() + ELLIPSIS, columns)


def cut(text: str, columns: int) -> str:
    """The text in at most so many columns."""
    return text if cell_len(text) <= columns else fit(text, columns).rstrip()
