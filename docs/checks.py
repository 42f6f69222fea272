"""Makes `docs/checks.md` of the catalogue of checks: `python -m docs.checks`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from visitplanner.checks import RULES, page
from visitplanner.checks.catalogue import Rule
from visitplanner.checks.concept import STATEMENTS
from visitplanner.cli.explaining import levels_text, sentences
from visitplanner.locale import language

PAGE = Path(__file__).with_name("checks.md")
ENGLISH = language("en")
FAMILIES = {
    "G": "Goals",
    "N": "Concrete needs",
    "B": "Balance and expectations",
    "P": "People",
    "S": "Planning",
    "K": "Communication and follow-up",
    "A": "Acknowledgements",
}
"""By the first letter of a code, in the order in which they are read."""
HEAD = """\
<!-- Made by `python -m docs.checks` from the checks themselves; not to be edited by hand. -->

# The checks

While you plan, the planner reads along and says what the method asks for. Nothing is refused because of a
check. An **error** should be solved before a release of the agenda, or the release says why not; a
**warning** is worth a talk, and **advice** a thought. In the first phase of a trajectory some are milder,
because a quick result may motivate then. What you and your partner accept as it is, you acknowledge with a
reason that is printed: `k` on a finding, or `visitplanner ack`.

`visitplanner check` lists what is open, and `visitplanner explain CODE` shows one of the pages below, also in
Dutch. Floors, ceilings and other limits are your partnership's own and stand among its settings. C1 to C21
are the statements of the concept, [at the end of this page](#the-concept). Where a text has “…”, a finding
names people, times and items.
"""


def text() -> str:
    """The whole document."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    yield "| check | level | serves |"
    yield "|---|---|---|"
    for rule in _in_order():
        serves = ", ".join(rule.serves) or "plain planning"
        yield f"| {_link(rule)} {_spoken(rule.name)} | {levels_text(page(rule.code), ENGLISH)} | {serves} |"
    family = ""
    for rule in _in_order():
        if FAMILIES[rule.code[0]] != family:
            family = FAMILIES[rule.code[0]]
            yield f"\n# {family}"
        yield from _section(rule)
    yield "\n# The concept\n"
    for key, statement in STATEMENTS.items():
        checked = [_link(rule) for rule in _in_order() if key in rule.serves]
        yield f"- **{key}** {statement}{' ' + ', '.join(checked) if checked else ''}"


def _in_order() -> Iterator[Rule]:
    for letter in FAMILIES:
        yield from (rule for code, rule in RULES.items() if code.startswith(letter))


def _section(rule: Rule) -> Iterator[str]:
    found = page(rule.code)
    yield f"\n## {rule.code} {rule.name}\n"
    serves = f" · serves {', '.join(rule.serves)}" if rule.serves else ""
    yield f"*{levels_text(found, ENGLISH)}*{serves}\n"
    yield "\n>\n".join(f"> {sentence}" for sentence in sentences(found, ENGLISH)) + "\n"
    yield f"**Why it matters.** {rule.why}\n"
    yield f"**How to solve it.** {rule.remedy}\n"
    yield f"**When acknowledging it is fine.** {rule.fine_when}"


def _link(rule: Rule) -> str:
    return f"[{rule.code}](#{rule.code.lower()}-{rule.name})"


def _spoken(name: str) -> str:
    return name.replace("-", " ")


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8")
