"""Finds the texts to translate in the source, for `make catalogues` and for the tests of the catalogues.

Babel's own way reads the source token by token, and up to Python 3.11 a text within an f-string is no token.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from typing import BinaryIO

Found = tuple[int, str, "str | tuple[str | None, ...]", list[str]]
"""Line, what was called, its texts, and comments for translators (none)."""


def extract(
    source: BinaryIO, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Found]:
    """Give each call of a keyword with the literal texts among its arguments; the signature is Babel's."""
    del comment_tags, options
    for node in ast.walk(ast.parse(source.read())):
        if isinstance(node, ast.Call) and (name := _called(node)) in keywords:
            texts = tuple(_text(argument) for argument in node.args)
            if any(texts):
                yield node.lineno, name, texts[0] or "" if len(texts) == 1 else texts, []


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _text(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
    return None
