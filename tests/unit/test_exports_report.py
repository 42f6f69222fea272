"""The report of a visit: what each audience reads of what came of it, and that it is valid markdown."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.unit.build import TUESDAY, book, goal, item, need, need_item, programme, visit
from tests.unit.golden.after import AFTERWARDS, BOOK, FINDINGS, PROGRAMME, VISITS
from tests.unit.golden.world import PEOPLE, TODAY
from tests.unit.test_exports_markdown import MARKUP_OF_OURS, NASTY, filled, kinds_of, markup
from visitplanner.domain.agenda import Item, ItemKind, Status, Visibility
from visitplanner.domain.trajectory import Observation, ProgressMarker
from visitplanner.domain.visit import ActionPoint, VisitStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.exports.audiences import Audience
from visitplanner.exports.report import report
from visitplanner.locale import language

GOLDEN = Path(__file__).parent / "golden"
NOTHING = "Nothing has been written down yet"


def written(
    held: Book = BOOK,
    plan: Programme = PROGRAMME,
    audience: Audience = Audience.INTERNAL,
    *,
    code: str = "en",
    today: date = AFTERWARDS,
    visits: tuple[Programme, ...] = VISITS,
) -> str:
    return report(held, plan, FINDINGS, visits, audience=audience, language=language(code), today=today)


def of_items(*items: Item, audience: Audience = Audience.DELEGATION, held: Book | None = None) -> str:
    return written(held or book(), programme(*items, visit=visit(status=VisitStatus.DONE)), audience)


def section(text: str, heading: str) -> str:
    """What stands under a heading of the second level."""
    return text.partition(f"## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("audience", Audience)
def test_the_report_for_each_audience_is_the_one_that_was_agreed(audience: Audience) -> None:
    """The golden files are read by people: a change in them is a change that readers see.

    To write them anew after a wished change: UPDATE_GOLDEN=1.
    """
    path = GOLDEN / f"report-{audience.value}.md"
    text = written(audience=audience)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("code", ["en", "nl"])
def test_it_parses_as_gfm_with_no_markup_but_ours(audience: Audience, code: str) -> None:
    """For every audience and language the report shows well wherever markdown is read."""
    kinds = kinds_of(written(audience=audience, code=code))
    assert kinds - {"inline", "text", "text_special", "softbreak"} <= MARKUP_OF_OURS
    assert {"table", "heading", "bullet_list"} <= kinds


@pytest.mark.parametrize("audience", Audience)
def test_hostile_text_in_every_field_stays_text(audience: Audience) -> None:
    """The same report as with a harmless word in every field: not one link, tag, row or list more."""
    wild, tame = (
        written(filled(BOOK, word), filled(PROGRAMME, word), audience, visits=filled(VISITS, word))
        for word in (NASTY, "word")
    )
    assert len(wild) > 2 * len(tame)
    assert markup(wild) == markup(tame)


# What came of it


def test_what_came_of_an_item_reaches_the_delegation_and_never_the_public() -> None:
    """Travellers read what they worked on; a sentence written in the evening is no press release."""
    shown = item("Market walk", outcome="The women keep no accounts.", visibility=Visibility.PUBLIC)
    hidden = item("Budget talks", outcome="We pay the bus.", visibility=Visibility.INTERNAL)
    delegation = of_items(shown, hidden)
    assert "The women keep no accounts." in delegation
    assert "We pay the bus." not in delegation
    assert "The women keep no accounts." not in of_items(shown, hidden, audience=Audience.PUBLIC)
    assert "We pay the bus." in of_items(shown, hidden, audience=Audience.INTERNAL)


@pytest.mark.parametrize("status", [Status.MOVED, Status.CANCELLED, Status.FAILED])
def test_what_did_not_go_as_planned_says_so_and_why(status: Status) -> None:
    """Nobody reads a programme as if it had happened; the reason stays among those who travelled."""
    row = item("Boat", status=status, reason="the lake was too high", visibility=Visibility.PUBLIC)
    assert f"  - {status.value}: the lake was too high" in of_items(row)
    public = of_items(row, audience=Audience.PUBLIC)
    assert f"  - {status.value}\n" in public
    assert "lake" not in public


def test_the_count_adds_up_and_says_what_nobody_wrote_about() -> None:
    """One sees at a glance how much took place; a bus is no activity."""
    text = of_items(
        item("One", status=Status.DONE),
        item("Two", status=Status.MOVED, reason="rain"),
        item("Three", status=Status.CANCELLED, reason="rain"),
        item("Four"),
        item("Bus", kind=ItemKind.LOGISTICS),
    )
    assert "Of 4 activities 2 took place. 1 of them was moved. 1 did not take place. Of 1 nothing" in text
    assert "- Travel, meals and rest: Bus\n" in text


def test_a_bus_that_broke_down_stands_on_its_own() -> None:
    """Travel is folded away only where there is nothing to tell about it."""
    text = of_items(item("Bus", kind=ItemKind.LOGISTICS, status=Status.DONE, outcome="Six hours late."))
    assert "Bus**\n  - Six hours late." in text
    assert "Travel, meals and rest" not in text


def test_a_report_before_the_end_says_that_it_is_one() -> None:
    """Nobody takes half a report for the whole."""
    early = written(
        today=TODAY, plan=replace(PROGRAMME, visit=replace(PROGRAMME.visit, status=VisitStatus.AGREED))
    )
    assert "This visit is not over yet" in early
    assert "not over yet" not in written()


def test_a_cancelled_visit_has_a_report_without_time_served() -> None:
    """What was planned stays readable, and no hour of it is counted."""
    off = replace(PROGRAMME.visit, status=VisitStatus.CANCELLED, reason="no visas")
    text = written(plan=replace(PROGRAMME, visit=off))
    assert text.startswith("# Report: CANCELLED: Working visit to Kpassa\n")
    assert "## The programme as it was planned" in text
    assert "time they were given" not in text
    assert "Where the time went" not in text


# Looking back


def test_citizens_read_achievements_and_conclusions_only() -> None:
    """What hampered the work, and how both sides judge it, stays within the delegation."""
    public, delegation = written(audience=Audience.PUBLIC), written(audience=Audience.DELEGATION)
    for said in ("what a stall brings in", "about spending"):
        assert said in public
    for kept in ("interpreter was alone", "Less driving", "How the visit itself went"):
        assert kept not in public
        assert kept in delegation


def test_what_is_still_to_be_written_is_told_to_those_who_can_write_it() -> None:
    """Coordinators see the gaps; others get a report without empty headings."""
    internal = of_items(item("Workshop"), audience=Audience.INTERNAL)
    for heading in (
        "Achievements",
        "Constraints",
        "Conclusions",
        "Action points",
        "How the visit itself went",
    ):
        assert NOTHING in section(internal, heading)
    assert NOTHING not in of_items(item("Workshop", status=Status.DONE))


def test_the_headings_of_the_evaluation_that_are_empty_are_named() -> None:
    """Three of five are written; the coordinators read which two are not."""
    assert f"{NOTHING} on: Reporting and Division of tasks." in written()
    assert NOTHING not in section(written(audience=Audience.DELEGATION), "How the visit itself went")


# Action points


def test_the_public_reads_what_councils_agreed_without_names_and_money() -> None:
    """What a council decided is no secret; who does it at whose cost is between the towns."""
    public = section(written(audience=Audience.PUBLIC), "Action points")
    assert (
        "| Print the rates on a board | chef du service des taxes, Kpassa | 1 Oct 2027 | Kpassa | open |"
        in public
    )
    assert "Invite the opposition" in public
    for kept in ("€ 40", "the registry", "model of a receipt", "expectations"):
        assert kept not in public


def test_an_action_point_of_a_hidden_item_stays_hidden() -> None:
    """The delegation does not learn from the list what it may not read in the programme."""
    delegation = section(written(audience=Audience.DELEGATION), "Action points")
    assert "model of a receipt" in delegation
    assert "Talk with the parents" not in delegation
    assert "Talk with the parents" in section(written(), "Action points")


def test_open_points_come_first_and_what_earlier_visits_left_stands_apart() -> None:
    """The reader finds what still has to be done at the top, and nothing old among the new."""
    text = section(written(), "Action points")
    order = [
        text.index(what) for what in ("Print the rates", "Send the model", "Invite the", "Count the stalls")
    ]
    assert order == sorted(order)
    assert "Count the stalls" in text.partition("### Still open from earlier visits")[2]
    assert "Count the stalls" not in written(audience=Audience.DELEGATION)


@pytest.mark.parametrize("name", [one.name for one in PEOPLE])
def test_nobody_finds_their_own_name_in_a_public_report(name: str) -> None:
    """The public reads functions; those who travelled know each other by name."""
    for part in name.split():
        assert part not in written(audience=Audience.PUBLIC)


# Goals


def test_time_counts_for_every_goal_it_served_and_not_for_what_was_called_off() -> None:
    """A session for two goals counts for both, and the report says so; a cancelled one for none."""
    held = book(goals=(goal("1.1", "Fees"), goal("1.2", "Women"), goal("2.1", "Counter")))
    plan = programme(
        item("Session", "09:00-11:00", goals=["g1.1", "g1.2"], status=Status.DONE),
        item("Walk", "14:00-15:00", goals=["g1.1"]),
        item("Counter", "16:00-17:00", goals=["g2.1"], status=Status.CANCELLED, reason="strike"),
        item("Never got a day", "16:00-17:00", day=None, goals=["g2.1"]),
        visit=visit(goals=("g2.1",), status=VisitStatus.DONE),
    )
    text = section(written(held, plan), "Goals, and the time they were given")
    assert "| 1.1 Fees | 2 | 3 h |" in text
    assert "| 1.2 Women | 1 | 2 h |" in text
    assert "| 2.1" not in text
    assert "counts in full for each" in text
    assert "not served by any activity:\n\n- **2.1 Counter**" in text
    assert "estimated" not in text


def test_a_sign_of_progress_counts_on_the_visit_it_was_seen_on() -> None:
    """What an earlier visit saw is not told as news, and observations name people: not for the public."""
    text = written(audience=Audience.DELEGATION)
    assert "11 May 2027, like to see “A board at the market shows rates and income”" in text
    assert "    - Income is not on it yet. (Els Daems)" in text
    assert "Nobody knew the rates" not in text
    assert "The board hangs there" not in written(audience=Audience.PUBLIC)


def test_a_visit_that_served_no_goal_says_so() -> None:
    """The honest sentence stands for every audience."""
    for audience in Audience:
        assert "No activity of this visit served a goal." in of_items(item("Dance"), audience=audience)


# Needs and findings


def test_an_initiative_stands_visibly_apart_from_the_municipality() -> None:
    """Also in the report nobody can take what volunteers do for a promise by the town (C18)."""
    needs = section(written(audience=Audience.DELEGATION), "Concrete needs met")
    apart = needs.partition("### Handed on to a fourth-pillar initiative – not the municipality")[2]
    assert "Benches for the waiting room" in apart.partition("###")[0]
    assert "A cover for the well" not in apart


def test_a_need_without_a_route_still_warns_where_it_was_met() -> None:
    """The visit being over does not make the question go away (C13)."""
    plan = programme(need_item(need="need-N1", status=Status.DONE), visit=visit(status=VisitStatus.DONE))
    text = written(book(needs=(need("N1"),)), plan, Audience.DELEGATION)
    assert "  - ⚠ Nothing is decided yet" in section(text, "The programme as it happened")


def test_accepted_findings_are_for_the_coordinators_and_open_ones_for_the_agenda() -> None:
    """The report keeps what was accepted and why; what is still to solve is not its business."""
    text = written()
    assert "The day belongs to the feast of the town" in section(text, "Seen and accepted")
    assert "The need N1 has no route" not in text
    assert "feast of the town" not in written(audience=Audience.DELEGATION)


def test_an_observation_without_a_visit_is_no_news_of_this_one() -> None:
    """What somebody wrote in between belongs to the goals screen."""
    marker = ProgressMarker(
        id="m", text="x", observations=(Observation(seen_on=TUESDAY, text="In between."),)
    )
    held = book(goals=(goal(markers=(marker,)),))
    assert "In between." not in of_items(item("Workshop"), held=held, audience=Audience.INTERNAL)


def test_a_report_of_nothing_at_all_reads_sensibly() -> None:
    """A visit of which only the title is known makes a short report without empty tables."""
    bare = visit(first_day=None, last_day=None, visiting=(), hosting=(), trajectory="?", zone="")
    for audience in Audience:
        text = written(book(goals=()), programme(visit=bare), audience)
        assert "Nothing has been planned yet." in text
        # Only what an earlier visit left open is there to be listed, and for the coordinators only.
        assert ("|" in text) is (audience is Audience.INTERNAL)


def test_an_action_point_may_say_as_little_as_what_is_to_be_done() -> None:
    """Columns that nobody filled in are not printed."""
    plan = programme(visit=visit(status=VisitStatus.DONE), actions=(ActionPoint(id="a", what="Call"),))
    text = section(written(book(), plan, Audience.DELEGATION), "Action points")
    assert text.strip().splitlines()[:3] == [
        "| What | By when | State |",
        "| --- | --- | --- |",
        "| Call | – | open |",
    ]
