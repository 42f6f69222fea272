"""An item that changes on disk while its form is open: nothing of either side is lost."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit import build
from tests.unit.build import TUESDAY, WEDNESDAY
from visitplanner.domain.agenda import GoalLink, Item, Status
from visitplanner.domain.values import replace
from visitplanner.domain.workspace import Programme
from visitplanner.tui.item_meeting import GOALS, Met, attributes_of, meet
from visitplanner.tui.item_reader import understand
from visitplanner.tui.item_sheet import Sheet, sheet_of

BOOK = build.book(people=[build.person("Awa Kossou"), build.person("Jan Peeters")])
ITEM = build.item(id="i", place="Town hall", goals=["g1.2"], attendees=("awa",), note="bring chairs")


def programme(item: Item) -> Programme:
    """A visit with that item alone."""
    return build.programme(item)


class Form:
    """What an open form holds."""

    def __init__(self, base: Item) -> None:
        self.base = self.on_disk = base
        self.at_first = self.sheet = sheet_of(base, BOOK, programme(base))

    def type(self, name: str, text: str) -> None:
        """Type over a field."""
        self.sheet = self.sheet.with_text(name, text)

    def comes(self, theirs: Item) -> Met:
        """Bring in what somebody else saved."""
        met = meet(
            theirs,
            before=self.on_disk,
            base=self.base,
            at_first=self.at_first,
            sheet=self.sheet,
            book=BOOK,
            programme=programme(theirs),
        )
        self.base, self.at_first, self.sheet, self.on_disk = met.base, met.at_first, met.sheet, theirs
        return met

    def saved(self) -> Item:
        """What saving means."""
        return understand(
            self.sheet, at_first=self.at_first, base=self.base, book=BOOK, programme=programme(self.base)
        ).item


def test_a_field_that_was_not_touched_takes_the_others_value() -> None:
    """It is shown, it is told, and saving does not mean to change it."""
    form = Form(ITEM)
    form.type("title", "Fees")
    met = form.comes(replace(ITEM, place="Market hall"))
    assert form.sheet.texts["place"] == "Market hall"
    assert (met.taken, met.both) == (("place",), ())
    assert form.saved() == replace(ITEM, title="Fees", place="Market hall")
    assert (form.base.title, form.base.place) == (ITEM.title, "Market hall")


def test_a_field_that_was_typed_in_stays_and_keeps_what_it_was_based_on() -> None:
    """So that saving sees that both changed it."""
    form = Form(ITEM)
    form.type("place", "My hall")
    met = form.comes(replace(ITEM, place="Their hall"))
    assert form.sheet.texts["place"] == "My hall"
    assert (met.taken, met.both) == ((), ("place",))
    assert (form.base.place, form.saved().place) == ("Town hall", "My hall")


def test_what_both_typed_alike_is_nothing_to_ask() -> None:
    """Two people who correct the same slip agree."""
    form = Form(ITEM)
    form.type("place", "Market hall")
    assert form.comes(replace(ITEM, place="Market hall")).both == ()


def test_it_is_told_once_and_taken_back_without_a_word_of_conflict() -> None:
    """A later change elsewhere does not tell the first one again; an undo leaves nothing to ask."""
    form = Form(ITEM)
    form.type("place", "My hall")
    assert form.comes(replace(ITEM, place="Their hall")).both == ("place",)
    met = form.comes(replace(ITEM, place="Their hall", note=""))
    assert (met.taken, met.both) == (("note",), ())
    assert form.comes(ITEM).both == ()


def test_goals_are_one_field() -> None:
    """Who linked a goal here keeps the links; who did not sees those of the other."""
    theirs = replace(ITEM, goals=(GoalLink(goal="g2.1"),))
    form = Form(ITEM)
    assert form.comes(theirs).taken == (GOALS,)
    assert form.saved().goals == theirs.goals
    form = Form(ITEM)
    form.sheet = Sheet(texts=form.sheet.texts, goals=(*ITEM.goals, GoalLink(goal="g1.3")))
    assert form.comes(theirs).both == (GOALS,)
    assert [link.goal for link in form.saved().goals] == ["g1.2", "g1.3"]
    assert form.base.goals == ITEM.goals


CHANGES: dict[str, st.SearchStrategy[object]] = {
    "title": st.sampled_from(["A", "B", "C"]),
    "place": st.sampled_from(["", "Hall", "Market"]),
    "day": st.sampled_from([TUESDAY, WEDNESDAY, None]),
    "note": st.sampled_from(["", "one\ntwo"]),
    "attendees": st.sampled_from([(), ("awa",), ("jan", "awa")]),
    "groups": st.sampled_from([(), ("A",)]),
    "status": st.sampled_from([Status.PLANNED, Status.CONFIRMED]),
    "photographed": st.booleans(),
}
TYPED: dict[str, list[str]] = {
    "title": ["Mine"],
    "place": ["My place"],
    "day": ["pool", "Thu 13 May"],
    "note": ["mine"],
    "who": ["Jan Peeters", "&B"],
    "plan_b": ["inside"],
}


@given(
    st.lists(st.fixed_dictionaries({}, optional=CHANGES), min_size=1, max_size=3),
    st.lists(st.sampled_from(sorted(TYPED)), max_size=3),
    st.data(),
)
def test_what_is_typed_stays_and_the_rest_is_theirs_in_any_order(
    theirs: list[dict[str, Any]], names: list[str], data: st.DataObject
) -> None:
    """Whatever comes in while one types: typed fields read as typed, all others as they stand on disk."""
    form, disk = Form(ITEM), ITEM
    typed: dict[str, str] = {}
    for changes in theirs:
        disk = replace(disk, **changes)
        form.comes(disk)
        for name in names:
            typed[name] = data.draw(st.sampled_from(TYPED[name]))
            form.type(name, typed[name])
    form.comes(disk)
    shown = sheet_of(disk, BOOK, programme(disk))
    assert dict(form.sheet.texts) == {**shown.texts, **typed}
    mine = form.saved()
    meant = {attribute for name in typed for attribute in attributes_of(name)}
    for name in CHANGES:
        if name not in meant:
            assert getattr(mine, name) == getattr(form.base, name) == getattr(disk, name)
