"""Findings as lines of text."""

from __future__ import annotations

from visitplanner.domain.findings import Finding
from visitplanner.locale import Language


def finding_line(finding: Finding, lang: Language, *, remedy: bool = True) -> str:
    """One line: code, level, what was seen, how to solve it; an acknowledged one gives its reason instead."""
    words = [f"{finding.code} {lang.label(finding.level)}: {lang.saw(finding)}"]
    if finding.acknowledged is not None:
        accepted = finding.acknowledged
        words.append(
            lang.tr("Acknowledged by {author}: {reason}", author=accepted.author, reason=accepted.reason)
        )
    elif remedy and finding.remedy:
        words.append(lang.tr(finding.remedy))
    return " ".join(words)
