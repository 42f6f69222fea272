"""Three themes: dark, light, and one of plain text attributes where colour is not wanted (NO_COLOR).

One accent colour and one warning colour; all of them are members of the 256-colour palette, so that the usual
SSH session shows what was meant. Nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from textual.theme import Theme

DARK: Final = "planner-dark"
LIGHT: Final = "planner-light"
PLAIN: Final = "planner-plain"


def _variables(*, muted: str, cursor: str, line: str, text: str, accent: str) -> dict[str, str]:
    return {
        "muted": muted,
        "cursor": cursor,
        "line": line,
        "block-cursor-background": cursor,
        "block-cursor-foreground": text,
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": cursor,
        "block-cursor-blurred-foreground": text,
        "block-cursor-blurred-text-style": "none",
        "block-hover-background": cursor,
        "input-cursor-background": accent,
        "border": accent,
        "border-blurred": line,
        "footer-key-foreground": accent,
        "scrollbar": line,
        "scrollbar-hover": muted,
        "scrollbar-active": accent,
        "scrollbar-background": cursor,
    }


THEMES: Final = (
    Theme(
        name=DARK,
        primary="#5fafaf",
        secondary="#5fafaf",
        accent="#5fafaf",
        warning="#d7af5f",
        error="#d7af5f",
        success="#5fafaf",
        foreground="#d0d0d0",
        background="#1c1c1c",
        surface="#1c1c1c",
        panel="#262626",
        dark=True,
        variables=_variables(
            muted="#8a8a8a", cursor="#303030", line="#444444", text="#eeeeee", accent="#5fafaf"
        ),
    ),
    Theme(
        name=LIGHT,
        primary="#005f87",
        secondary="#005f87",
        accent="#005f87",
        warning="#875f00",
        error="#875f00",
        success="#005f87",
        foreground="#303030",
        background="#ffffff",
        surface="#ffffff",
        panel="#eeeeee",
        dark=False,
        variables=_variables(
            muted="#626262", cursor="#e4e4e4", line="#bcbcbc", text="#121212", accent="#005f87"
        ),
    ),
    Theme(
        name=PLAIN,
        ansi=True,
        primary="ansi_default",
        secondary="ansi_default",
        accent="ansi_default",
        warning="ansi_default",
        error="ansi_default",
        success="ansi_default",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        dark=True,
        variables={
            **_variables(
                muted="ansi_default",
                cursor="ansi_default",
                line="ansi_default",
                text="ansi_default",
                accent="ansi_default",
            ),
            "block-cursor-text-style": "reverse",
            "block-cursor-blurred-text-style": "underline",
            # Textual asks these of every theme of ANSI colours.
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
            "input-cursor-foreground": "ansi_default",
            "input-cursor-text-style": "reverse",
            "screen-selection-background": "ansi_default",
            "screen-selection-foreground": "ansi_default",
        },
    ),
)


def pick(environ: Mapping[str, str], wish: str = "") -> str:
    """The theme to begin with: what was asked for (dark, light, plain), else what the terminal tells.

    NO_COLOR gives plain. COLORFGBG, where a terminal sets it, ends in the colour of its background.
    """
    named = {"dark": DARK, "light": LIGHT, "plain": PLAIN}
    if wish in named:
        return named[wish]
    if environ.get("NO_COLOR"):
        return PLAIN
    return LIGHT if environ.get("COLORFGBG", "").rpartition(";")[2] in {"7", "15"} else DARK
