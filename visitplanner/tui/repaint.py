"""Only what differs from what stands on the terminal is written: over a slow line every byte is felt.

Textual draws a widget, or the lines it names, anew as a whole, and sets each colour and takes it back piece
by piece. Here it is remembered cell by cell what the terminal shows. A cell that stays as it is costs
nothing, a colour that goes on is not said again, and two looks that a blank does not tell apart are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.strip import Strip

_UNKNOWN: Final = "\0"
"""A cell of which nobody knows what it shows; no text has this letter, for the wall leaves none through."""
_NARROW_GAP: Final = 4
"""Cells that stay as they are and are written all the same, since to step over them costs as much."""
_ON_BLANKS: Final = frozenset({"4", "7", "9", "21", "51", "52", "53"})
"""Attributes that are seen where no letter stands: lines, frames, and colours that change places."""
_ENDS: Final = {"1": "22", "3": "23", "4": "24", "7": "27", "9": "29"}
"""What ends an attribute; faint has the same end as bold, so with that one all is said anew."""

_Part = tuple[int, int, Strip]
"""Line and column where a strip begins."""


class Shown:
    """What the terminal shows, as far as it is known, and what has to be written for it to show a frame.

    It takes a character to be as wide as Textual does. Where a text has any that are not one column wide, of
    which terminals think differently, nothing is taken as known, and the column is said again after it.
    """

    def __init__(self) -> None:
        self._width = 0
        self._letters: list[list[str]] = []
        self._looks: list[list[str]] = []
        self._pen = ""
        self._at: tuple[int, int] | None = None

    @property
    def knows(self) -> bool:
        """Whether anything was shown since it was last taken as unknown."""
        return bool(self._letters)

    def forget(self) -> None:
        """Take nothing as known: something else wrote on the terminal, or changed its size."""
        self._letters.clear()

    def news(self, update: LayoutUpdate | ChopsUpdate) -> CompositorUpdate:
        """The same update, which writes only what differs by the time that it is written."""
        return _News(self, update)

    def write(self, update: LayoutUpdate | ChopsUpdate, colours: ColorSystem) -> str:
        """What has to be written for that; afterwards it counts as shown. No attribute is left set."""
        written: list[str] = []
        self._at, self._pen = None, ""
        self._make_room(update)
        for y, x, strip in _parts(update):
            if 0 <= y < len(self._letters):
                self._write_part(written, y, x, strip, colours)
        if self._pen:
            written.append("\x1b[0m")
        return "".join(written)

    def _make_room(self, update: LayoutUpdate | ChopsUpdate) -> None:
        if isinstance(update, LayoutUpdate):
            width, height = update.region.right, update.region.bottom
        else:
            width, height = max((ends[-1] for ends in update.chop_ends if ends), default=0), len(update.chops)
        if (self._width, len(self._letters)) != (width, height):
            self._width = width
            self._letters = [[_UNKNOWN] * width for _ in range(height)]
            self._looks = [[""] * width for _ in range(height)]

    def _write_part(self, written: list[str], y: int, x: int, strip: Strip, colours: ColorSystem) -> None:
        letters, looks = _cells(strip, colours)
        end = min(x + len(letters), self._width)
        del letters[end - x :], looks[end - x :]
        old_letters, old_looks = self._letters[y][x:end], self._looks[y][x:end]
        if letters == old_letters and looks == old_looks:
            return
        self._letters[y][x:end], self._looks[y][x:end] = letters, looks
        if "" in letters or "" in old_letters:
            self._write_cells(written, y, x, letters, looks)
            return
        differs = [
            at
            for at, (letter, old, look, was) in enumerate(
                zip(letters, old_letters, looks, old_looks, strict=True)
            )
            if letter != old or look != was
        ]
        for begin, stop in _runs(differs, looks):
            self._write_cells(written, y, x + begin, letters[begin:stop], looks[begin:stop])

    def _write_cells(self, written: list[str], y: int, x: int, letters: list[str], looks: list[str]) -> None:
        add = written.append
        pen = self._pen
        odd = False
        self._go(written, y, x)
        for at, (letter, look) in enumerate(zip(letters, looks, strict=True), x):
            if not letter:
                continue
            if odd:
                self._at = None
                self._go(written, y, at)
                odd = False
            if look != pen and not (letter == " " and look == _on_blanks(pen)):
                add(_turn(pen, look))
                pen = look
            add(letter)
            odd = len(letter) > 1 or (letter > "~" and cell_len(letter) != 1)
        self._pen = pen
        right = x + len(letters)
        # In the last column the terminal's cursor waits where it is.
        self._at = None if odd or right >= self._width else (y, right)

    def _go(self, written: list[str], y: int, x: int) -> None:
        """Take the cursor there, in the fewest bytes."""
        if self._at == (y, x):
            return
        if self._at is not None and self._at[0] == y and self._at[1] < x:
            steps = x - self._at[1]
            written.append("\x1b[C" if steps == 1 else f"\x1b[{steps}C")
        else:
            written.append(f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H")


class _News(CompositorUpdate):
    """An update that writes what differs."""

    def __init__(self, shown: Shown, update: LayoutUpdate | ChopsUpdate) -> None:
        self._shown = shown
        self._update = update

    def render_segments(self, console: Console) -> str:
        """What has to be written; asked for once, when it is about to be."""
        return self._shown.write(self._update, console._color_system or ColorSystem.TRUECOLOR)  # noqa: SLF001 - as in Textual


def _parts(update: LayoutUpdate | ChopsUpdate) -> Iterator[_Part]:
    """The strips of an update, each with where it begins, cut as Textual cuts them."""
    if isinstance(update, LayoutUpdate):
        for y, strips in enumerate(update.strips, update.region.y):
            x = update.region.x
            for strip in strips:
                yield y, x, strip
                x += strip.cell_length
        return
    for y, left, right in update.spans:
        for end, (x, chop) in zip(update.chop_ends[y], update.chops[y].items(), strict=True):
            if chop is not None and x < right and end > left:
                yield y, x, chop if end <= right else chop.crop(0, right - x)


def _cells(strip: Strip, colours: ColorSystem) -> tuple[list[str], list[str]]:
    """The letters of a strip and the looks of each, by columns.

    A text that has characters of other widths is one cell that holds it all, and as many empty ones as it
    takes besides.
    """
    letters: list[str] = []
    looks: list[str] = []
    for text, style, control in strip:
        if control or not text:
            continue
        look = _look(style, colours)
        if text.isascii() or _is_narrow(text):
            letters += text
            blank = _on_blanks(look)
            if blank == look or " " not in text:
                looks += [look] * len(text)
            else:
                looks += [blank if letter == " " else look for letter in text]
        elif width := cell_len(text):
            letters += [text, *[""] * (width - 1)]
            looks += [look] * width
        elif letters:
            # What takes no column goes with the letter before it.
            at = max(at for at, letter in enumerate(letters) if letter)
            letters[at] += text
    return letters, looks


@lru_cache(maxsize=2048)
def _is_narrow(text: str) -> bool:
    return all(letter < "\x7f" or cell_len(letter) == 1 for letter in text)


def _look(style: Style | None, colours: ColorSystem) -> str:
    """The numbers that give a style to what is written, as Textual says them; links are left out."""
    if style is None:
        return ""
    ansi = style._ansi  # noqa: SLF001 - as in Textual, which keeps them there
    return Strip.render_ansi(style, colours) if ansi is None else ansi


def _runs(differs: Iterable[int], looks: list[str]) -> Iterator[tuple[int, int]]:
    """Begin and end of what is written at a stretch."""
    begin = stop = -1
    for at in differs:
        if begin >= 0 and (at == stop or _is_cheap(looks[stop - 1 : at + 1])):
            stop = at + 1
            continue
        if begin >= 0:
            yield begin, stop
        begin, stop = at, at + 1
    if begin >= 0:
        yield begin, stop


def _is_cheap(looks: list[str]) -> bool:
    """Whether to write on over cells that stay, from the last that differs to the next, costs no more."""
    return len(looks) <= _NARROW_GAP + 2 and {*looks} <= {looks[-1], _on_blanks(looks[-1])}


@lru_cache(maxsize=1024)
def _split(look: str) -> tuple[frozenset[str], str, str]:
    """Attributes, colour and background of a look."""
    attributes: set[str] = set()
    colour = background = ""
    numbers = iter(look.split(";") if look else ())
    for number in numbers:
        whole = number
        if number in {"38", "48"}:
            kind = next(numbers)
            whole = ";".join([number, kind, *(next(numbers) for _ in range(1 if kind == "5" else 3))])
        if number[:-1] in {"3", "9"}:
            colour = whole
        elif number[:-1] in {"4", "10"}:
            background = whole
        else:
            attributes.add(number)
    return frozenset(attributes), colour, background


@lru_cache(maxsize=1024)
def _on_blanks(look: str) -> str:
    """What a blank shows of a look."""
    attributes, colour, background = _split(look)
    seen = sorted(attributes & _ON_BLANKS)
    return ";".join(filter(None, [*seen, colour if seen else "", background]))


@lru_cache(maxsize=4096)
def _turn(old: str, new: str) -> str:
    """The shortest way from one look to another."""
    if not new:
        return "\x1b[0m"
    anew = f"\x1b[0;{new}m" if old else f"\x1b[{new}m"
    before, colour_before, background_before = _split(old)
    attributes, colour, background = _split(new)
    over = before - attributes
    if over and not (over <= _ENDS.keys() and (colour or background)):
        # A terminal without colours may know no end of an attribute but that of all.
        return anew
    parts = [*(_ENDS[one] for one in sorted(over)), *sorted(attributes - before)]
    if colour != colour_before:
        parts.append(colour or "39")
    if background != background_before:
        parts.append(background or "49")
    return min(anew, f"\x1b[{';'.join(parts)}m", key=len)
