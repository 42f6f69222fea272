"""The page of a check as the help shows it: what it means, how to solve it, what it serves. No widgets."""

from __future__ import annotations

from visitplanner.checks import Page, page
from visitplanner.domain.words import N_
from visitplanner.locale import current, tr


def finding_page(code: str) -> str:
    """All that there is to say of a check, in paragraphs. Raises NotFoundError for an unknown code."""
    told = page(code)
    rule = told.rule
    parts = [
        f"{rule.code} {rule.name} ({_levels(told)})",
        _part(N_("Why it matters"), tr(rule.why)),
        _part(N_("How to solve it"), tr(rule.remedy)),
        _part(N_("When acknowledging is fine"), tr(rule.fine_when)),
    ]
    if told.statements:
        words = "\n".join(f"{key}  {tr(statement)}" for key, statement in told.statements)
        parts.append(_part(N_("What it serves"), words))
    return "\n\n".join(parts)


def _part(title: str, text: str) -> str:
    return f"{tr(title)}\n{text}"


def _levels(told: Page) -> str:
    lang = current()
    words = [
        (lang.label(phase), lang.label(level) if level else tr(N_("silent"))) for phase, level in told.levels
    ]
    if told.same_in_every_phase:
        return words[0][1]
    return ", ".join(tr(N_("{phase}: {level}"), phase=phase, level=level) for phase, level in words)
