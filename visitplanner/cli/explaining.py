"""The command that explains a check: what it sees, why that matters, what to do, when it is fine as it is."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Final

from visitplanner.checks import Page, page
from visitplanner.cli.context import Context
from visitplanner.cli.listing import columns, print_json
from visitplanner.cli.output import write
from visitplanner.domain.findings import Level
from visitplanner.domain.trajectory import PhaseName
from visitplanner.locale import Language

_WIDEST: Final = 90
"""Columns of a line that the eye still follows."""
_INDENT: Final = "  "


def explain(context: Context) -> int:
    """Print the page of a check. Raises NotFoundError that lists the codes there are."""
    found = page(context.options.code)
    if context.options.format == "json":
        print_json(page_data(found, context.lang))
    else:
        write(page_text(found, language=context.lang, width=columns()))
    return 0


def page_data(found: Page, language: Language) -> dict[str, object]:
    """The page as plain values: stable English keys, texts in that language with their `{names}`.

    A phase in which the check is silent has no level (null).
    """
    rule, said = found.rule, language
    return {
        "code": rule.code,
        "name": rule.name,
        "levels": {phase.value: level.word if level else None for phase, level in found.levels},
        "serves": [{"id": key, "statement": said.tr(text)} for key, text in found.statements],
        "saw": [
            {
                "variant": variant,
                "text": said.tr(text),
                "level": level.word if (level := rule.own_levels.get(variant)) else None,
            }
            for variant, text in rule.saw.items()
        ],
        "why": said.tr(rule.why),
        "remedy": said.tr(rule.remedy),
        "fine_when": said.tr(rule.fine_when),
    }


def page_text(found: Page, *, language: Language, width: int) -> str:
    """The page as text of so many columns at most, ending with a newline."""
    rule, said = found.rule, language
    sections = [
        (said.tr("Level"), [levels_text(found, language)]),
        (said.tr("What it says"), list(sentences(found, language))),
        (said.tr("Why it matters"), [said.tr(rule.why)]),
        (said.tr("How to solve it"), [said.tr(rule.remedy)]),
        (said.tr("When acknowledging it is fine"), [said.tr(rule.fine_when)]),
        (said.tr("What it serves"), [f"{key} · {said.tr(text)}" for key, text in found.statements]),
    ]
    lines = [f"{rule.code} {rule.name}"]
    for heading, texts in sections:
        if texts:
            lines += ["", heading]
            for text in texts:
                lines += textwrap.wrap(
                    text,
                    width=min(width, _WIDEST),
                    initial_indent=_INDENT,
                    subsequent_indent=_INDENT * (2 if len(texts) > 1 else 1),
                    break_long_words=False,
                    break_on_hyphens=False,
                )
    return "\n".join(lines) + "\n"


def levels_text(found: Page, language: Language) -> str:
    """The level in words, and in which phases of a trajectory where it differs."""
    phases: dict[Level | None, list[PhaseName]] = {}
    for phase, level in found.levels:
        phases.setdefault(level, []).append(phase)
    if found.same_in_every_phase:
        return language.label(found.levels[0][1])
    said = {level: language.label(level) if level else language.tr("silent") for level in phases}
    return "; ".join(f"{said[level]} ({language.list(named)})" for level, named in phases.items())


def sentences(found: Page, language: Language) -> Iterator[str]:
    """Each thing the check can say, with an ellipsis where a finding names people, times or items."""
    for variant, text in found.rule.saw.items():
        sentence = re.sub(r"\{\w+\}", "…", language.tr(text))
        level = found.rule.own_levels.get(variant)
        yield f"{sentence} ({language.label(level)})" if level else sentence
