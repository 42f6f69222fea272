"""What the checks say, for the coordinators: what is open, and what was accepted by whom and why (C8)."""

from __future__ import annotations

from visitplanner.exports.blocks import chapter
from visitplanner.exports.escape import md

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from visitplanner.domain.findings import Finding
    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language


def findings_section(findings: Sequence[Finding], view: View, language: Language) -> Iterator[str]:
    """The open findings by rule, then the accepted ones. Nothing where there are none."""
    still = [one for one in findings if one.is_open]
    if still:
        yield chapter(language.tr("Still to solve"))
        groups: dict[str, list[Finding]] = {}
        for one in still:
            groups.setdefault(one.code, []).append(one)
        for found in groups.values():
            yield from _rule(found, language)
    yield from accepted_section(findings, view, language)


def accepted_section(findings: Sequence[Finding], view: View, language: Language) -> Iterator[str]:
    """What was seen and accepted, with who accepted it and why. Nothing where there is none."""
    accepted = [one for one in findings if not one.is_open]
    if accepted:
        yield chapter(language.tr("Seen and accepted"))
        yield "\n".join(_accepted(one, view, language) for one in accepted)


def _rule(found: Sequence[Finding], language: Language) -> Iterator[str]:
    first = found[0]
    levels = dict.fromkeys(language.label(one.level) for one in found)
    yield f"### {first.code} · {language.list(levels)}"
    yield "\n".join(f"- {md(language.saw(one))}" for one in found)
    if first.remedy:
        yield language.tr("What to do: {remedy}", remedy=md(language.tr(first.remedy)))


def _accepted(one: Finding, view: View, language: Language) -> str:
    lines = [f"- {one.code} · {language.label(one.level)}: {md(language.saw(one))}"]
    given = one.acknowledged
    if given is not None:
        town = view.book.partnership.municipality_name(given.municipality)
        who = language.tr("{person} ({town})", person=given.author, town=town) if town else given.author
        if given.made_on is not None:
            day = language.date(given.made_on)
            lines.append(
                "  "
                + language.tr(
                    "Accepted by {who} on {day}: {reason}", who=md(who), day=day, reason=md(given.reason)
                )
            )
        else:
            lines.append(
                "  " + language.tr("Accepted by {who}: {reason}", who=md(who), reason=md(given.reason))
            )
        if given.valid_until is not None:
            lines.append("  " + language.tr("Counts until {day}.", day=language.date(given.valid_until)))
        else:
            lines.append("  " + language.tr("Counts until the next visit."))
    return "\n".join(lines)
