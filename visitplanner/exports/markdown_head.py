"""The head of the document: who visits whom, when, what for, which goals, and who travels."""

from __future__ import annotations

from collections import Counter

from visitplanner.domain.serving import goal_links
from visitplanner.domain.trajectory import Goal
from visitplanner.domain.visit import VisitStatus
from visitplanner.exports.blocks import chapter
from visitplanner.exports.escape import bold, md, md_paragraphs
from visitplanner.exports.people_said import stay_said
from visitplanner.exports.sentences import times_are_local, who_visits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from visitplanner.exports.audiences import View
    from visitplanner.locale import Language


def head(view: View, language: Language) -> Iterator[str]:
    """Everything that stands before the programme, block by block."""
    yield f"# {title(view, language)}"
    yield from cancelled(view, language)
    yield "\n".join(facts(view, language))
    yield from purpose(view, language)
    yield from _goals(view, language)
    yield from delegation(view, language)
    yield from hosts(view, language)


def title(view: View, language: Language) -> str:
    """The title of the visit, escaped; that it is cancelled comes before all else."""
    visit = view.programme.visit
    words = md(visit.title or visit.slug)
    if visit.status is VisitStatus.CANCELLED:
        return language.tr("CANCELLED: {title}", title=words)
    return words


def cancelled(view: View, language: Language) -> Iterator[str]:
    """That a cancelled visit does not take place, and why for those who may know."""
    visit = view.programme.visit
    if visit.status is VisitStatus.CANCELLED:
        said = language.tr("This visit does not take place.")
        reason = f" {md(visit.reason)}" if visit.reason and view.by_name else ""
        yield f"> **{said}**{reason}"


def facts(view: View, language: Language) -> Iterator[str]:
    """Who, when, status, partnership and trajectory, each as an entry of a list."""
    book, visit = view.book, view.programme.visit
    facts = [
        (language.tr("Who"), who_visits(book, visit, language)),
        (language.tr("When"), _when(view, language)),
        (language.tr("Times"), times_are_local(book, visit, language)),
        (language.tr("Status"), language.label(visit.status)),
    ]
    if visit.reason and view.by_name and visit.status is not VisitStatus.CANCELLED:
        facts.append((language.tr("Why"), visit.reason))
    facts.append((language.tr("Partnership"), book.partnership.name))
    trajectory = book.trajectory(visit.trajectory)
    if trajectory is not None:
        phase = language.label(book.phase_of(visit))
        facts.append(
            (
                language.tr("Trajectory"),
                language.tr("{title} (phase: {phase})", title=trajectory.title, phase=phase),
            )
        )
    if view.internal:
        facts += [
            (language.tr("Estimated cost"), visit.estimate),
            (language.tr("Actual cost"), visit.actual_cost),
        ]
    for name, value in facts:
        if value:
            yield f"- **{name}:** {md(value)}"


def _when(view: View, language: Language) -> str:
    first, last = view.programme.visit.first_day, view.programme.visit.last_day
    if first is None or last is None or first == last:
        known = first or last
        return language.date(known, "weekday") if known else language.tr("no dates yet")
    return language.tr(
        "{first} to {last}", first=language.date(first, "weekday"), last=language.date(last, "weekday")
    )


def purpose(view: View, language: Language) -> Iterator[str]:
    """What the visit is for, what it wants to learn, and what citizens are told of it."""
    visit = view.programme.visit
    if visit.purpose or visit.learning_questions:
        yield chapter(language.tr("What this visit is for"))
        yield from md_paragraphs(visit.purpose)
    if visit.learning_questions:
        yield language.tr("What we want to learn:")
        yield "\n".join(f"{n}. {md(question)}" for n, question in enumerate(visit.learning_questions, 1))
    if visit.citizens_text:
        yield chapter(language.tr("For citizens"))
        yield from md_paragraphs(visit.citizens_text)


def _goals(view: View, language: Language) -> Iterator[str]:
    """The goals that the visit declared, and those its activities serve besides."""
    goals = {goal.id: goal for goal in view.book.goals_in_order()}
    declared = set(view.programme.visit.goals)
    links = (link for item in view.items if item.happens for link in goal_links(view.book, item))
    served = {link.goal for link in links} - declared
    if declared & goals.keys():
        yield chapter(language.tr("Goals of this visit"))
        yield _goal_list((goal for key, goal in goals.items() if key in declared), view, language)
    if served & goals.keys():
        if declared & goals.keys():
            yield language.tr("Activities also serve:")
        else:
            yield chapter(language.tr("Goals that activities serve"))
        yield _goal_list((goal for key, goal in goals.items() if key in served), view, language)


def _goal_list(goals: Iterable[Goal], view: View, language: Language) -> str:
    lines = []
    for goal in goals:
        line = f"- {bold(f'{goal.code} {goal.title}')}"
        town = view.book.partnership.municipality_name
        if goal.learners:
            who = language.list(sorted(town(one) for one in goal.learners))
            line += " – " + language.trn("{who} learns", "{who} learn", len(goal.learners), who=md(who))
        if not goal.is_open:
            line += f" ({language.label(goal.status)})"
        lines.append(line)
        lines += [f"  - {part}" for part in md_paragraphs(goal.difference)]
    return "\n".join(lines)


def delegation(view: View, language: Language) -> Iterator[str]:
    """Who travels: names, roles and stay, or only what people do."""
    people = {person.id: person for person in view.book.people}
    members = [one for one in view.programme.visit.delegation if one.person in people]
    if not members:
        return
    yield chapter(language.tr("Delegation"))
    if not view.by_name:
        functions = Counter(view.person(people[one.person], language) for one in members)
        yield "\n".join(f"- {f'{n} × ' if n > 1 else ''}{md(who)}" for who, n in functions.items())
        return
    lines = []
    for one in members:
        person = people[one.person]
        town = view.book.partnership.municipality_name(person.municipality)
        role = language.label(person.role)
        does = f"{person.local_title} ({role})" if person.local_title else role
        known = ", ".join(md(part) for part in (does, person.field_of_work, town) if part)
        more = [md(part) for part in stay_said(one, language)]
        lines.append(" · ".join([f"- {bold(person.name)}, {known}", *more]))
    yield "\n".join(lines)


def hosts(view: View, language: Language) -> Iterator[str]:
    """Who receives the delegation, beside the colleagues that activities name."""
    names = view.people(view.programme.visit.hosts, language)
    if names:
        yield chapter(language.tr("Received by"))
        yield "\n".join(f"- {md(name)}" for name in names)
