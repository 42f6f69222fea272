"""Marks message ids: texts kept as values and translated where they are shown."""

from __future__ import annotations


def N_(text: str) -> str:  # noqa: N802 - the name that extraction tools know
    """Give the text back; its being inside `N_()` puts it into the catalogues."""
    return text


class Phrase(str):
    """A message id among the values of a sentence: what the sentence is translated into, this is too."""

    __slots__ = ()
