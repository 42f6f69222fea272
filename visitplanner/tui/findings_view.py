"""What the findings screen shows: groups, where a finding points, what is said of it in full. No widgets."""

from __future__ import annotations

from datetime import date
from typing import Final, Self

from visitplanner.checks.incremental import Lint
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.values import dataclass
from visitplanner.domain.visit import Acknowledgement
from visitplanner.domain.words import N_
from visitplanner.domain.workspace import Book, Programme
from visitplanner.locale import Language, current, tr, trn
from visitplanner.planning.desk import Desk

ALL: Final = ""
ACKNOWLEDGED: Final = "acknowledged"
SIEVES: Final = (ALL, Level.ERROR.word, Level.WARNING.word, Level.ADVICE.word, ACKNOWLEDGED)
"""What can be shown alone, in the order in which a key goes through them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The findings of one rule at one level; those that were acknowledged stand apart."""

    code: str
    name: str
    level: Level
    acknowledged: bool
    findings: tuple[Finding, ...]

    @property
    def title(self) -> str:
        """Code and name, and how grave or that it is acknowledged."""
        word = tr(N_("acknowledged")) if self.acknowledged else current().label(self.level)
        return f"{self.code} {self.name} · {word}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsSight:
    """All that the checks say of a visit as it stands now, acknowledged findings among them."""

    book: Book
    programme: Programme
    findings: tuple[Finding, ...]
    today: date

    @classmethod
    def of(cls, desk: Desk, slug: str, lint: Lint | None = None) -> Self:
        """Read it. Raises what the store raises.

        Who comes back after each change keeps one `lint` for the visit, which looks at what changed only.
        """
        book, programme = desk.book(), desk.programme(slug)
        kept = Lint() if lint is None else lint
        found = kept.look(book, programme, desk.today)
        return cls(book=book, programme=programme, findings=found, today=desk.today)

    def count(self, level: Level) -> int:
        """How many open findings there are of that level."""
        return sum(one.level is level and one.is_open for one in self.findings)

    @property
    def acknowledged(self) -> int:
        """How many were acknowledged, and still count as such."""
        return sum(not one.is_open for one in self.findings)

    def lapsed(self, finding: Finding) -> Acknowledgement | None:
        """The acknowledgement that an open finding had and that counts no more; of several the latest."""
        same = [
            one
            for one in self.programme.acknowledgements
            if (one.code, one.subject) == (finding.code, finding.subject) and not one.valid_on(self.today)
        ]
        same.sort(key=lambda one: (one.made_on or date.min, one.id))
        return same[-1] if same and finding.is_open else None

    def renewable(self, finding: Finding) -> Finding | None:
        """The open finding that a lapsed acknowledgement was about, for the finding on that one (A701)."""
        given = self.given(finding)
        if given is None:
            return None
        about = (given.code, given.subject)
        return next((one for one in self.findings if (one.code, one.subject) == about and one.is_open), None)

    def given(self, finding: Finding) -> Acknowledgement | None:
        """The acknowledgement that a finding is about."""
        return next((one for one in self.programme.acknowledgements if one.id == finding.subject), None)

    def groups(self, language: Language, *, sieve: str = ALL, words: str = "") -> tuple[Group, ...]:
        """The findings that pass, by level and code; behind them those that were acknowledged.

        `sieve` is one of SIEVES; every one of `words` occurs in code, name, level or sentence, in any case.
        """
        wanted = words.casefold().split()
        kept: dict[tuple[bool, int, str], list[Finding]] = {}
        for one in self.findings:
            if _passes(one, sieve) and all(word in _said(one, language) for word in wanted):
                kept.setdefault((not one.is_open, -one.level, one.code), []).append(one)
        return tuple(
            Group(
                code=code,
                name=found[0].name,
                level=found[0].level,
                acknowledged=acknowledged,
                findings=tuple(found),
            )
            for (acknowledged, _, code), found in sorted(kept.items(), key=lambda entry: entry[0])
        )


def _passes(finding: Finding, sieve: str) -> bool:
    if sieve == ALL:
        return True
    if sieve == ACKNOWLEDGED:
        return not finding.is_open
    return finding.is_open and finding.level.word == sieve


def _said(finding: Finding, language: Language) -> str:
    said = (finding.code, finding.name, language.label(finding.level), language.saw(finding))
    return " ".join(said).casefold()


def counts(sight: FindingsSight) -> str:
    """How many there are of each level, in words."""
    errors, warnings, advice = (sight.count(one) for one in sorted(Level, reverse=True))
    told = [
        trn("{n} error", "{n} errors", errors) if errors else "",
        trn("{n} warning", "{n} warnings", warnings) if warnings else "",
        trn("{n} piece of advice", "{n} pieces of advice", advice) if advice else "",
        trn("{n} acknowledged", "{n} acknowledged", sight.acknowledged) if sight.acknowledged else "",
    ]
    return " · ".join(filter(None, told)) or tr(N_("no findings"))


def sieve_word(sieve: str) -> str:
    """The findings that a sieve lets through, in words."""
    words = {
        ALL: N_("all findings"),
        Level.ERROR.word: N_("errors alone"),
        Level.WARNING.word: N_("warnings alone"),
        Level.ADVICE.word: N_("advice alone"),
        ACKNOWLEDGED: N_("acknowledged alone"),
    }
    return tr(words[sieve])


def where(finding: Finding, programme: Programme) -> str:
    """The day and time it is about, in few columns; "visit" where it is about no single one."""
    lang, item = current(), programme.item(finding.item)
    if item is not None and item.day is not None:
        start = item.moment.start
        when = lang.time(start) if start is not None else lang.moment(item.moment)
        return f"{lang.weekday(item.day)} {when}".strip()
    if item is not None:
        return tr(N_("pool"))
    return lang.weekday(finding.day) if finding.day is not None else tr(N_("visit"))


def in_full(finding: Finding, sight: FindingsSight) -> tuple[str, ...]:
    """The paragraphs below the list: what was seen; how to solve it, or who acknowledged it and why."""
    said = [current().saw(finding)]
    given = finding.acknowledged
    if given is not None:
        return (*said, *acknowledged_said(given, sight.book))
    if finding.remedy:
        said.append(tr(finding.remedy))
    lapsed = sight.lapsed(finding)
    if lapsed is not None and lapsed.valid_until is not None:
        words = N_("It was acknowledged by {who} until {day}: {reason}")
        day = current().date(lapsed.valid_until)
        said.append(tr(words, who=lapsed.author, day=day, reason=lapsed.reason))
    return tuple(said)


def acknowledged_said(given: Acknowledgement, book: Book) -> tuple[str, str]:
    """Who acknowledged it when and why; and until when that counts (C8)."""
    lang = current()
    town = book.partnership.municipality_name(given.municipality)
    who = tr(N_("{person} ({town})"), person=given.author, town=town) if town else given.author
    if given.made_on is not None:
        day = lang.date(given.made_on)
        by = tr(N_("Acknowledged by {who} on {day}: {reason}"), who=who, day=day, reason=given.reason)
    else:
        by = tr(N_("Acknowledged by {who}: {reason}"), who=who, reason=given.reason)
    return by, until_said(given)


def until_said(given: Acknowledgement) -> str:
    """Until when an acknowledgement counts."""
    if given.valid_until is None:
        return tr(N_("It counts until the next visit."))
    return tr(N_("It counts until {day}."), day=current().date(given.valid_until))
