"""The shapes that carry a state, so that colour never has to; one column wide each, with a twin in ASCII."""

from __future__ import annotations

from typing import Final

FINDING: Final = "⚠"
CONFIRMED: Final = "✓"
CANCELLED: Final = "✗"
PHOTOGRAPHED: Final = "●"
RETURNED: Final = "↻"
MARKED: Final = "◆"
CURSOR: Final = "▌"
FULL: Final = "█"
EMPTY: Final = "░"
BEYOND: Final = "›"
RULE: Final = "│"
NONE: Final = "·"
DASH: Final = "–"
TO: Final = "→"
UNTICKED: Final = "○"
STEPS: Final = "▁▂▃▄▅▆▇█"
"""Eight heights, for a share beside the one before it."""

TWINS: Final = str.maketrans(
    {
        FINDING: "!",
        CONFIRMED: "v",
        CANCELLED: "x",
        PHOTOGRAPHED: "o",
        RETURNED: "@",
        MARKED: "*",
        CURSOR: ">",
        FULL: "#",
        EMPTY: "-",
        BEYOND: ">",
        RULE: "|",
        NONE: ".",
        DASH: "-",
        TO: ">",
        UNTICKED: "o",
        "…": "~",
        "‹": "<",
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "─": "-",
        "▁": "_",
        "▂": ".",
        "▃": ":",
        "▄": "-",
        "▅": "=",
        "▆": "+",
        "▇": "*",
        "▎": "|",
        "▏": "|",
        "▍": "|",
        "▔": "-",
        "▕": "|",
        "▐": "|",
        "▊": "|",
        "━": "-",
        "╸": "-",
        "╺": "-",
        "▶": ">",
        "▼": "v",
        "▲": "^",
        "◀": "<",
        "←": "<",
        "↑": "^",
        "↓": "v",
        "•": "*",
        "×": "x",
    }
)
"""What stands for each shape where the terminal has no such glyph; one for one, so that no column shifts."""
