"""The handout: the concept and this partnership's own road and goals, for everybody who takes part (C19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplanner.domain.trajectory import Goal, GoalStatus, Trajectory
from visitplanner.exports import handout_words as words
from visitplanner.exports.blocks import chapter
from visitplanner.exports.escape import bold, md, md_paragraphs
from visitplanner.exports.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from visitplanner.domain.workspace import Book
    from visitplanner.locale import Language

DOTS = "…" * 20
"""Room to write on paper."""


def handout(book: Book, *, language: Language, today: date) -> str:
    """Write the handout as markdown; ends with a newline. User text in it is never markup.

    For anybody to read: it names no person, no contact and no money.
    """
    blocks = [
        "# " + language.tr("{partnership}: how we work together", partnership=md(book.partnership.name)),
        f"*{language.tr(words.FOR_WHOM)}*",
        *_what(book, language),
        *_road(book, language, today),
        *_goals(book, language),
        *_needs(language),
        *_initiatives(book, language),
        chapter(language.tr("What we ask of you")),
        _listed(words.ASKED_OF_YOU, language),
        *_where_to_ask(book, language),
        "---",
        language.tr("{date}. Copy it, read it aloud, hand it on.", date=language.date(today, "long")),
    ]
    return "\n\n".join(blocks) + "\n"


def _listed(texts: Iterable[str], language: Language) -> str:
    return "\n".join(f"- {language.tr(text)}" for text in texts)


def _towns(book: Book, language: Language) -> str:
    return language.list(one.name for one in book.partnership.municipalities)


def _what(book: Book, language: Language) -> Iterator[str]:
    """What the partnership is and is not, and since when it stands (C1 to C10)."""
    yield chapter(language.tr("What we are doing together"))
    yield language.tr(words.WHAT[book.partnership.form], towns=md(_towns(book, language)))
    signed = book.partnership.agreement.signed_on
    if signed is not None:
        yield language.tr("The agreement was signed on {day}.", day=language.date(signed, "long"))
    yield _listed(words.HOW, language)
    yield language.tr(words.NO_PURSE)


def _road(book: Book, language: Language, today: date) -> Iterator[str]:
    """The trajectory with its phases, and where we are on it (C9)."""
    if not book.trajectories:
        return
    yield chapter(language.tr("Our road"))
    for one in book.trajectories:
        yield _stretch(one, language, today)


def _stretch(one: Trajectory, language: Language, today: date) -> str:
    lines = [f"- {bold(one.title)}"]
    phases = sorted(one.phases, key=lambda phase: phase.starts_on)
    begun = one.starts_on is None or one.starts_on <= today
    here = one.phase_on(today) if begun and not (one.ends_on and one.ends_on < today) else None
    for phase in phases:
        said = language.tr(
            "{phase}: from {day}",
            phase=language.label(phase.name),
            day=language.date(phase.starts_on, "long"),
        )
        lines.append(
            f"  - {bold(said + ' ← ' + language.tr('we are here'))}"
            if phase.name is here
            else f"  - {md(said)}"
        )
    if one.ends_on is not None:
        lines.append("  - " + language.tr("until {day}", day=language.date(one.ends_on, "long")))
    return "\n".join(lines)


def _goals(book: Book, language: Language) -> Iterator[str]:
    """The open goals in full, and those that were reached; of what was dropped it is silent (C2, C4)."""
    yield chapter(language.tr("What we want to be able to do"))
    goals = book.goals_in_order()
    still = [one for one in goals if one.is_open]
    if still:
        yield "\n".join(line for one in still for line in _goal(one, book, language))
    else:
        yield language.tr("We are still choosing our goals. Tell us which ones matter to you.")
    reached = [one for one in goals if one.status is GoalStatus.REACHED]
    if reached:
        yield language.tr("Reached already:")
        yield "\n".join(f"- {md(f'{one.code} {one.title}')} ✓" for one in reached)


def _goal(goal: Goal, book: Book, language: Language) -> Iterator[str]:
    yield f"- {bold(f'{goal.code} {goal.title}')}"
    for paragraph in md_paragraphs(goal.difference):
        yield f"  - {paragraph}"
    towns = md(language.list(sorted(map(book.partnership.municipality_name, goal.learners))))
    actors = md(language.list(sorted(language.label(one) for one in goal.actors)))
    if towns:
        yield "  - " + language.tr("Who learns: {actors} of {towns}", actors=actors, towns=towns)
    else:
        yield "  - " + language.tr("Who learns: {actors}", actors=actors)


def _needs(language: Language) -> Iterator[str]:
    """What we do with a concrete need, and why we are warned of it (C11 to C15)."""
    yield chapter(language.tr("When somebody shows you a need"))
    yield language.tr(words.NEED_WHY)
    yield language.tr(words.NEED_WARNED)
    yield language.tr(words.FOUR_ASKED)
    yield "\n".join(f"{number}. {language.tr(text)}" for number, text in enumerate(words.FOUR, 1))
    yield language.tr(words.FOUR_SMALL)
    yield language.tr(words.OTHER_ROUTES)
    yield _listed(words.ROUTES, language)


def _initiatives(book: Book, language: Language) -> Iterator[str]:
    """The town and the citizens' initiative, kept apart column by column (C18)."""
    yield chapter(language.tr("The towns and citizens’ own initiatives"))
    yield language.tr(words.DIFFERENCE)
    heads = ["", language.tr("The partnership of the towns"), language.tr("An initiative of citizens")]
    rows = [[bold(language.tr(one)), *map(language.tr, both)] for one, *both in words.DIFFERENCES]
    yield table(heads, rows)
    if not book.initiatives:
        yield language.tr(words.NO_INITIATIVES)
        return
    yield language.tr(words.INITIATIVES)
    lines: list[str] = []
    for one in sorted(book.initiatives, key=lambda known: known.name.casefold()):
        lines.append(f"- {bold(one.name)}")
        lines += [f"  - {paragraph}" for paragraph in md_paragraphs(one.does)]
    yield "\n".join(lines)


def _where_to_ask(book: Book, language: Language) -> Iterator[str]:
    yield chapter(language.tr("Where to ask"))
    yield language.tr(words.WHERE_TO_ASK)
    yield "\n".join(f"- {bold(one.name)}: {DOTS}" for one in book.partnership.municipalities)
