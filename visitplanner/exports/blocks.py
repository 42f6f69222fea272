"""Headings of the document, each level by what it stands for."""

from __future__ import annotations


def chapter(title: str) -> str:
    """A heading of the second level."""
    return f"## {title}"


def part(title: str) -> str:
    """A heading of the third level: a day, a route, a rule."""
    return f"### {title}"
