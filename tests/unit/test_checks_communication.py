"""K601 to K605: what people are told, what is to be done, and what is to be ready."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.build import (
    HOST,
    MONDAY,
    SUNDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    book,
    item,
    member,
    need_item,
    person,
    programme,
    visit,
)
from tests.unit.phases import levels_by_phase, same
from visitplanner.checks import by_item, findings
from visitplanner.domain.agenda import Document, Gathering, Item, ItemKind, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.visit import ActionPoint, ActionStatus, VisitStatus
from visitplanner.locale import language

PEOPLE = (person("Jan Maes"), person("Els Daems"), person("Awa Kossou", municipality=HOST.id))
WORK = item("Fees", id="fees")
BRIEFING = item("Briefing on what we come for", "evening", id="briefing", day=MONDAY, kind=ItemKind.INTERNAL)
DEBRIEF = item("Closing discussion", id="debrief", day=SUNDAY)


def found(code: str, *items: Item, actions: tuple[ActionPoint, ...] = (), **more: Any) -> list[Finding]:
    today = more.pop("today", TODAY)
    plan = programme(*items, visit=visit(**more), actions=actions)
    return [one for one in findings(book(people=PEOPLE), plan, today) if one.code == code]


def said(finding: Finding) -> str:
    return language("en").saw(finding)


def sentences(code: str, *items: Item, **more: Any) -> list[str]:
    return [said(one) for one in found(code, *items, **more)]


# K601


def test_a_programme_without_a_briefing_says_before_what_it_has_to_come() -> None:
    """All actors need to know what the partnership is for before they say the first word (C19)."""
    [finding] = found("K601", item("Flight", kind=ItemKind.LOGISTICS, day=MONDAY), WORK)
    assert said(finding) == "No briefing on what the partnership is for comes before “Fees” (11 May 2027)."
    assert (finding.level, finding.subject) == (Level.WARNING, "visit-1")


def test_a_briefing_before_the_first_activity_is_enough() -> None:
    """On the evening before, on the same morning, or at home; told by its title or marked as one."""
    assert not found("K601", BRIEFING, WORK)
    assert not found("K601", replace(BRIEFING, day=MONDAY - timedelta(days=9)), WORK)
    marked = item("Who we are", "08:00-08:30", kind=ItemKind.INTERNAL, gathering=Gathering.BRIEFING)
    assert not found("K601", marked, WORK)
    assert found("K601", replace(marked, gathering=None), WORK)


def test_a_briefing_that_comes_after_the_first_activity_is_late() -> None:
    """As advice: there is one, and the first reception may have to come before it."""
    [finding] = found("K601", replace(BRIEFING, day=WEDNESDAY), WORK)
    assert said(finding) == (
        "The briefing “Briefing on what we come for” (Wed 12 May) comes only after “Fees” (Tue 11 May)."
    )
    assert (finding.level, finding.item) == (Level.ADVICE, "briefing")


def test_a_briefing_in_the_pool_still_wants_its_day() -> None:
    """It is remembered, and not planned yet."""
    [sentence] = sentences("K601", replace(BRIEFING, day=None), WORK)
    assert sentence == (
        "The briefing “Briefing on what we come for” has no day yet, and has to come before “Fees” (11 May "
        "2027)."
    )


def test_a_briefing_that_was_cancelled_was_none() -> None:
    """What does not take place briefs nobody."""
    assert found("K601", replace(BRIEFING, status=Status.CANCELLED, reason="rain"), WORK)


def test_who_arrives_after_the_briefing_is_named() -> None:
    """The one who joins on Wednesday is the one who promises the roof."""
    late = (member("jan"), member("els", arrives=TUESDAY))
    [finding] = found("K601", BRIEFING, WORK, delegation=late)
    assert said(finding) == (
        "Els Daems arrives on Tue 11 May, after the briefing “Briefing on what we come for” (Mon 10 May)."
    )
    assert (finding.subject, finding.item) == ("els", "briefing")
    assert not found("K601", BRIEFING, WORK, delegation=(member("els", arrives=MONDAY),))


def test_who_had_a_briefing_of_their_own_or_at_home_missed_none() -> None:
    """A second briefing for those who come later, or one before departure, is what is asked for."""
    late = (member("jan"), member("els", arrives=TUESDAY))
    own = replace(BRIEFING, id="own", day=WEDNESDAY, attendees=("els",))
    assert not found("K601", BRIEFING, WORK, own, delegation=late)
    assert found("K601", BRIEFING, WORK, replace(own, attendees=("jan",)), delegation=late)
    assert not found("K601", replace(BRIEFING, day=MONDAY - timedelta(days=9)), WORK, delegation=late)


def test_once_the_visit_is_over_no_briefing_is_asked_for() -> None:
    """It cannot be held any more; a closing discussion and a text for citizens still can."""
    over: list[dict[str, Any]] = [{"status": VisitStatus.DONE}, {"today": SUNDAY + timedelta(days=1)}]
    for more in over:
        assert not found("K601", WORK, **more)
        assert found("K602", WORK, **more)
        assert found("K603", WORK, **more)


# K602


def test_a_programme_without_a_closing_discussion_is_told_so() -> None:
    """What was agreed in passing has to be said again by both (C13)."""
    [finding] = found("K602", WORK)
    assert said(finding) == "No closing discussion with both sides is planned."
    assert finding.level is Level.WARNING
    assert not found("K602", WORK, DEBRIEF)
    assert sentences("K602", WORK, replace(DEBRIEF, day=None)) == [
        "The closing discussion “Closing discussion” has no day yet."
    ]


def test_a_debrief_among_yourselves_closes_no_visit_where_hosts_are_known() -> None:
    """Both sides close it; an imported programme that names no hosts is not asked for them."""
    inner = replace(DEBRIEF, kind=ItemKind.INTERNAL)
    assert not found("K602", WORK, inner)
    hosted = replace(WORK, hosts=("awa",))
    assert sentences("K602", hosted, inner) == [
        "“Closing discussion” (Sun 16 May) names nobody of the hosts: both sides close a visit together."
    ]
    assert found("K602", WORK, inner, hosts=("awa",))
    for together in (
        replace(inner, hosts=("awa",)),
        replace(inner, people_note="Both coordinators"),
        DEBRIEF,
    ):
        assert not found("K602", hosted, together)


def test_a_stop_about_a_concrete_need_comes_before_the_closing_discussion() -> None:
    """Who leaves straight from the school leaves with the school in mind (C13)."""
    stop = need_item("School asks for a fence", id="stop", day=SUNDAY)
    [finding] = found("K602", WORK, DEBRIEF, stop)
    assert said(finding) == (
        "“School asks for a fence” (Sun 16 May), a stop about a concrete need, comes after the closing "
        "discussion “Closing discussion” (Sun 16 May)."
    )
    assert (finding.item, finding.subject) == ("stop", "stop")
    assert not found("K602", WORK, replace(DEBRIEF, moment=item("", "20:00").moment), stop)
    assert not found("K602", WORK, DEBRIEF, replace(stop, day=None))


# K603


def test_citizens_learn_what_the_visit_is_for() -> None:
    """By a moment with them or by a text, and by a reception of the council not (C17)."""
    [finding] = found("K603", WORK)
    assert said(finding) == (
        "There is neither a moment with citizens nor a text for them that says what the visit is for."
    )
    assert (finding.level, finding.subject) == (Level.WARNING, "visit-1")
    assert not found("K603", WORK, citizens_text="Our towns learn from each other how fees are collected.")
    assert not found("K603", WORK, item("Evening in the quarter", kind=ItemKind.CITIZENS, day=None))
    assert found("K603", WORK, item("Reception", kind=ItemKind.FORMAL))


@pytest.mark.parametrize("code", ["K601", "K602", "K603"])
def test_as_long_as_nothing_is_planned_nothing_is_missing_around_it(code: str) -> None:
    """An empty visit, a bus and what waits in the pool are no programme yet."""
    assert not found(code)
    assert not found(code, item("Bus", kind=ItemKind.LOGISTICS), replace(WORK, day=None))
    assert found(code, WORK)


# K604


def action(**more: Any) -> ActionPoint:
    fields: dict[str, Any] = {
        "id": "a1",
        "what": "Send the fee lists",
        "owner": "jan",
        "due": WEDNESDAY,
        **more,
    }
    return ActionPoint(**fields)


def test_an_action_point_wants_an_owner_and_a_date() -> None:
    """Each that is missing is said, with the one that is there."""
    cases = {
        "The action point “Send the fee lists” (by 12 May 2027) has no owner.": action(owner=""),
        "The action point “Send the fee lists” of Jan Maes has no date.": action(due=None),
        "The action point “Send the fee lists” has neither an owner nor a date.": action(owner="", due=None),
    }
    for sentence, one in cases.items():
        [finding] = found("K604", actions=(one,))
        assert said(finding) == sentence
        assert (finding.level, finding.subject) == (Level.WARNING, "a1")
    assert not found("K604", actions=(action(),))
    assert not found("K604", actions=(action(owner="the finance service"),))


def test_an_action_point_is_overdue_from_the_day_after_its_date() -> None:
    """Also long after the visit: follow-up is what gets lost between visits."""
    assert not found("K604", actions=(action(),), today=WEDNESDAY)
    late = WEDNESDAY + timedelta(days=1)
    assert sentences("K604", actions=(action(),), today=late) == [
        "The action point “Send the fee lists” of Jan Maes was due on 12 May 2027."
    ]
    assert sentences("K604", actions=(action(owner=""),), today=late) == [
        "The action point “Send the fee lists” was due on 12 May 2027 and has no owner."
    ]
    assert found("K604", actions=(action(),), today=date(2029, 1, 1), status=VisitStatus.DONE)


@pytest.mark.parametrize("status", [ActionStatus.DONE, ActionStatus.DROPPED])
def test_what_is_done_or_given_up_asks_for_nothing(status: ActionStatus) -> None:
    """Only open points are asked after."""
    assert not found("K604", actions=(action(owner="", due=None, status=status),))


def test_an_action_point_leads_to_the_item_it_comes_from() -> None:
    """One key brings one there, while the item is there."""
    [finding] = found("K604", WORK, actions=(action(owner="", item="fees"),))
    assert finding.item == "fees"
    [finding] = found("K604", actions=(action(owner="", item="gone"),))
    assert finding.item is None


# K605


def papers(*documents: Document, **more: Any) -> Item:
    return replace(WORK, documents=documents, **more)


def paper(ready_by: date | None, title: str = "Fee list") -> Document:
    return Document(title=title, ready_by=ready_by)


def test_a_paper_whose_day_has_passed_is_asked_after() -> None:
    """As advice: nobody tells the planner when a paper is there."""
    row = papers(paper(TODAY - timedelta(days=1)))
    [finding] = found("K605", row)
    assert said(finding) == "“Fee list” for “Fees” (Tue 11 May) was to be ready by Sun 28 Feb: is it there?"
    assert (finding.level, finding.item) == (Level.ADVICE, "fees")
    assert sentences("K605", replace(row, day=None)) == [
        "“Fee list” for “Fees” was to be ready by 28 Feb 2027: is it there?"
    ]
    assert not found("K605", papers(paper(TODAY)))
    assert not found("K605", papers(paper(None)))


def test_a_paper_that_comes_after_its_item_is_a_warning() -> None:
    """On the day itself is late, and not after."""
    [finding] = found("K605", papers(paper(WEDNESDAY)))
    assert said(finding) == "“Fee list” is ready by Wed 12 May only, after “Fees” (Tue 11 May)."
    assert finding.level is Level.WARNING
    assert not found("K605", papers(paper(TUESDAY)))


def test_two_papers_of_one_item_are_two_findings() -> None:
    """Each is acknowledged by itself, and both mark the item; one written down twice counts once."""
    row = papers(paper(WEDNESDAY), paper(WEDNESDAY, "Map"), paper(WEDNESDAY, "Map"))
    seen = found("K605", row)
    assert [one.subject for one in seen] == ["fees+Fee list", "fees+Map"]
    assert len(by_item(seen, programme(row))["fees"]) == 2


def test_once_its_item_is_past_a_paper_is_not_asked_after_any_more() -> None:
    """Nobody needs it then."""
    row = papers(paper(MONDAY))
    assert found("K605", row, today=TUESDAY)
    assert not found("K605", row, today=WEDNESDAY)
    assert not found("K605", replace(row, status=Status.DONE), today=TUESDAY)
    assert not found("K605", row, today=TUESDAY, status=VisitStatus.DONE)


@pytest.mark.parametrize("code", ["K601", "K602", "K603", "K604", "K605"])
def test_communication_weighs_the_same_in_every_phase(code: str) -> None:
    """Being pragmatic at the start is about quick results, not about what people are told (C14)."""
    plan = programme(papers(paper(WEDNESDAY)), actions=(action(owner=""),))
    assert levels_by_phase(code, book(people=PEOPLE), plan, TODAY) == same(Level.WARNING)
