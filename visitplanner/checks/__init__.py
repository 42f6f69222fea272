"""The plan lint: rules that read a plan and say what is wrong with it.

`findings()` runs them all, `rule()` and `page()` tell what one of them means. A new family of rules is one
more module in the import below.
"""

from visitplanner.checks import (
    acknowledgements,
    balance,
    calendar,
    clocks,
    communication,
    days,
    exchanges,
    expectations,
    focus,
    goals,
    interpreting,
    needs,
    papers,
    people,
    planning,
    returning,
    travel,
)
from visitplanner.checks.catalogue import Page, Rule, page, rule, rules
from visitplanner.checks.engine import by_item, findings

RULES = rules()
"""All rules by code."""

__all__ = [
    "RULES",
    "Page",
    "Rule",
    "acknowledgements",
    "balance",
    "by_item",
    "calendar",
    "clocks",
    "communication",
    "days",
    "exchanges",
    "expectations",
    "findings",
    "focus",
    "goals",
    "interpreting",
    "needs",
    "page",
    "papers",
    "people",
    "planning",
    "returning",
    "rule",
    "travel",
]
