"""The programme of the golden documents when the visit is over: one of everything a report has words for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from tests.unit.build import HOME, HOST
from tests.unit.golden.world import BOOK as BEFORE
from tests.unit.golden.world import EARLIER_VISIT
from tests.unit.golden.world import PROGRAMME as PLANNED
from visitplanner.domain.agenda import Item, Status
from visitplanner.domain.findings import Finding, Level
from visitplanner.domain.trajectory import Expectation, Observation, ProgressMarker
from visitplanner.domain.visit import ActionPoint, ActionStatus, Evaluation, VisitStatus
from visitplanner.domain.workspace import Book, Programme
from visitplanner.planning.actions import OpenAction

AFTERWARDS: Final = date(2027, 6, 2)
"""The day on which the report is made."""

_MARKER: Final = ProgressMarker(
    id="m1",
    text="A board at the market shows rates and income",
    expectation=Expectation.LIKE,
    observations=(
        Observation(
            seen_on=date(2026, 5, 12), text="Nobody knew the rates.", visit="kpassa-2026", by="Jan Maes"
        ),
        Observation(
            seen_on=date(2027, 5, 11),
            text="The board hangs there.\nIncome is not on it yet.",
            visit="kpassa-2027",
            by="Els Daems",
        ),
    ),
)

BOOK: Final[Book] = replace(
    BEFORE,
    goals=(
        replace(BEFORE.goals[0], markers=(_MARKER,)),
        BEFORE.goals[1],
        BEFORE.goals[2],
    ),
)

_HAPPENED: Final[dict[str, dict[str, object]]] = {
    "i01": {"status": Status.DONE},
    "i02": {"status": Status.MOVED, "reason": "the mayor was called to the prefect", "goals": ()},
    "i03": {
        "status": Status.DONE,
        "outcome": "Both towns lose a tenth of their receipts.\nAt the same desk.",
    },
    "i06": {"status": Status.DONE, "outcome": "Two of us wanted to pay for the fence at once."},
    "i04": {"status": Status.FAILED, "reason": "the collectors were on strike"},
    "i08": {"status": Status.DONE},
}


def _happened(item: Item) -> Item:
    return replace(item, **_HAPPENED.get(item.id, {}))  # type: ignore[arg-type]  # fields of Item, by name


PROGRAMME: Final[Programme] = replace(
    PLANNED,
    visit=replace(
        PLANNED.visit,
        status=VisitStatus.DONE,
        goals=("g1.1", "g1.2", "g2.1"),
        hosts=("koffi", "afi"),
        achievements="Both towns know what a stall brings in.\nThe women of the market sit at the table.",
        constraints="The interpreter was alone for four hours.",
        conclusions="Next year is about spending, not about asking.",
        evaluation=Evaluation(
            preparation="The questions came too late.",
            programme="Less driving, more desks.",
            working_method="Colleagues beside colleagues: keep it.",
        ),
        actual_cost="€ 6 150",
    ),
    items=tuple(_happened(item) for item in PLANNED.items),
    actions=(
        ActionPoint(
            id="a1",
            what="Print the rates on a board",
            owner="Koffi Bio",
            due=date(2027, 10, 1),
            budget_note="€ 40, from the market's own account",
            agreed_by=(HOST.id,),
            item="i03",
        ),
        ActionPoint(id="a2", what="Send the model of a receipt", owner="Jan Maes", status=ActionStatus.DONE),
        ActionPoint(
            id="a3", what="Talk with the parents about expectations", owner="both coordinators", item="i06"
        ),
        ActionPoint(
            id="a4",
            what="Invite the opposition",
            owner="the registry",
            due=date(2027, 8, 1),
            agreed_by=(HOME.id, HOST.id),
            status=ActionStatus.DROPPED,
        ),
    ),
)

FINDINGS: Final = (
    Finding(
        code="N201", name="unrouted", level=Level.ERROR, subject="need-N1", saw="The need N1 has no route."
    ),
    Finding(
        code="B301",
        name="gravity",
        level=Level.WARNING,
        subject="2027-05-12",
        saw="{day}: no capacity building.",
        params={"day": date(2027, 5, 12)},
        day=date(2027, 5, 12),
        acknowledged=PLANNED.acknowledgements[0],
    ),
)

EARLIER: Final = (
    OpenAction(
        slug="kpassa-2026",
        visit_title="First visit to Kpassa",
        action=ActionPoint(id="e1", what="Count the stalls", owner="Afi Dossou", due=date(2027, 1, 31)),
    ),
)

VISITS: Final = (replace(EARLIER_VISIT, actions=tuple(one.action for one in EARLIER)), PROGRAMME)
"""Both visits of the partnership."""
