"""The programme behind the golden documents: small, with one of everything that an export has words for."""

from __future__ import annotations

from datetime import date
from typing import Final

from tests.unit.build import (
    HOST,
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    book,
    embedded,
    goal,
    initiative,
    item,
    member,
    need,
    need_item,
    person,
    programme,
    visit,
)
from visitplanner.domain.agenda import Document, GoalLink, ItemKind, Status, Visibility
from visitplanner.domain.need import Route, Sighting
from visitplanner.domain.people import Role
from visitplanner.domain.visit import Acknowledgement, Participation
from visitplanner.domain.workspace import Book, Programme

TODAY: Final = date(2027, 4, 28)

PEOPLE: Final = (
    person("Els Daems", role=Role.POLITICIAN_MAJORITY, local_title="schepen"),
    person("Jan Maes", field_of_work="taxes"),
    person("Lien Claes", role=Role.POLITICIAN_OPPOSITION, local_title="gemeenteraadslid"),
    person("Koffi Bio", municipality=HOST.id, local_title="chef du service des taxes"),
    person("Afi Dossou", municipality=HOST.id, role=Role.CIVIL_SOCIETY),
    person("Tom Aerts", role=Role.INTERPRETER),
)

BOOK: Final[Book] = book(
    goals=(
        goal(
            "1.1",
            "Fees are collected openly",
            learners=frozenset({"oudermeer", "kpassa"}),
            difference="Every stall holder can read what is asked and what it pays for.",
        ),
        goal("1.2", "Market women sit on the fee committee", learners=frozenset({"kpassa"})),
        goal("2.1", "The one-stop counter answers in a day"),
    ),
    people=PEOPLE,
    initiatives=(initiative(carrier="vzw Schoolvrienden", contact="friends@oudermeer.example"),),
    needs=(
        need("N1", place="Hoko", raised_by="the teachers"),
        embedded("N2", place="Market"),
        need(
            "N3",
            "Benches for the waiting room",
            route=Route.HANDED_ON,
            initiative="friends",
            no_promise="The town promises nothing; the School Friends decide for themselves.",
            sightings=(Sighting(visit="kpassa-2026"), Sighting(visit="kpassa-2027")),
        ),
        need("N4", "A second-hand fire engine", route=Route.DECLINED, words_given="We do not ship vehicles."),
        need("N5", "A bridge at Atome", route=Route.NOTED, words_given="We heard it and told the province."),
    ),
)

_ITEMS: Final = (
    item(
        "Flight Brussels–Cotonou",
        "10:40-17:30",
        id="i01",
        day=MONDAY,
        kind=ItemKind.LOGISTICS,
        zone="Europe/Brussels",
    ),
    item(
        "Courtesy call on the mayor",
        "09:00",
        id="i02",
        kind=ItemKind.FORMAL,
        place="Town hall",
        visibility=Visibility.PUBLIC,
        raises_expectations=True,
        promise="We come to learn from each other; we bring no money for works.",
        hosts=("koffi",),
        people_note="the mayor; two aldermen",
    ),
    item(
        "Fee collection: how both towns do it",
        "10:00-12:00",
        id="i03",
        place="Town hall",
        goals=[GoalLink(goal="g1.1", how="both show one week of receipts"), GoalLink(goal="g1.2")],
        groups=("Taxes",),
        attendees=("jan",),
        hosts=("koffi",),
        interpreter="tom",
        documents=(Document(title="Receipts of March", ready_by=date(2027, 5, 3)),),
        status=Status.CONFIRMED,
        visibility=Visibility.PUBLIC,
        note="Koffi prefers the small room.",
    ),
    item(
        "Walk over the market with the collectors",
        "10:00-11:30",
        id="i04",
        place="Market",
        kind=ItemKind.CITIZENS,
        goals=[GoalLink(goal="g1.2", how="the women say what they would ask the committee")],
        groups=("Market",),
        hosts=("afi",),
        plan_b="in the covered hall",
    ),
    need_item(id="i05", place="Hoko", need="need-N1", visibility=Visibility.PUBLIC),
    item(
        "Refocus: what did we see, what not?",
        "evening",
        id="i06",
        kind=ItemKind.INTERNAL,
        visibility=Visibility.INTERNAL,
    ),
    item(
        "Boat trip on the lake",
        "14:00",
        id="i07",
        day=WEDNESDAY,
        kind=ItemKind.CULTURE,
        goals=[],
        serves_relationship=True,
        status=Status.CANCELLED,
        reason="the lake is too high",
    ),
    item(
        "Dance evening",
        "19:00-22:00",
        id="i08",
        day=WEDNESDAY,
        kind=ItemKind.CULTURE,
        serves_relationship=True,
    ),
    item(
        "Excursion to Grand-Popo",
        "",
        id="i09",
        day=date(2027, 5, 15),
        until_day=SUNDAY,
        kind=ItemKind.LOGISTICS,
    ),
    item("Evening with the youth council", "", id="i10", day=None, kind=ItemKind.CITIZENS, goals=["g2.1"]),
)

PROGRAMME: Final[Programme] = programme(
    *_ITEMS,
    visit=visit(
        purpose="See how fees are set, asked and spent.\n\nAgree on the work of the next year.",
        learning_questions=("Who decides on a fee?", "What does a stall holder get for it?"),
        citizens_text="Our colleagues learn with Kpassa how a market pays for itself.",
        goals=("g1.1", "g1.2"),
        estimate="€ 6 400",
        delegation=(
            Participation(person="els", leads_from=MONDAY, leads_to=SUNDAY, groups=("Market",)),
            member("jan", "Taxes"),
            member("lien", "Market", arrives=TUESDAY),
            member("tom"),
        ),
    ),
    acknowledgements=(
        Acknowledgement(
            id="a1",
            code="G105",
            subject="2027-05-12",
            reason="The day belongs to the feast of the town.",
            author="Els Daems",
            municipality="oudermeer",
            made_on=date(2027, 4, 20),
        ),
    ),
)

EARLIER_VISIT: Final[Programme] = programme(
    visit=visit(
        id="visit-0",
        slug="kpassa-2026",
        title="First visit to Kpassa",
        first_day=date(2026, 5, 11),
        last_day=date(2026, 5, 15),
    )
)
"""The visit before: one of the needs was met there already."""
