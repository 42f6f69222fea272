"""What a session reads is what was saved, and what it saves reaches the others."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from tests.store import scene
from tests.store.workers import Watched
from visitplanner.domain.agenda import Document, GoalLink, Item, ItemKind
from visitplanner.domain.changes import BOOK, Edit, Entity
from visitplanner.domain.errors import DamagedError, NotFoundError, RefusedError
from visitplanner.domain.need import Embedding, Need, Route, Sighting
from visitplanner.domain.people import Person
from visitplanner.domain.times import Daypart, Moment
from visitplanner.domain.trajectory import (
    Actor,
    Expectation,
    Goal,
    Observation,
    Phase,
    PhaseName,
    ProgressMarker,
    Trajectory,
)
from visitplanner.domain.visit import Acknowledgement, ActionPoint, Participation, Release, Signature
from visitplanner.planning.ports import Store
from visitplanner.store import Workspace, create_workspace

FULL = Item(
    id="full",
    title="Fee collection workshop",
    kind=ItemKind.CITIZENS,
    day=date(2027, 5, 11),
    until_day=date(2027, 5, 12),
    moment=Moment(start=time(8, 30), end=time(10, 0)),
    zone="Africa/Lome",
    order=3,
    groups=("waste", "water"),
    attendees=("p1", "p2"),
    languages=("fr", "ee"),
    documents=(Document(title="Fee table", ready_by=date(2027, 4, 1)),),
    goals=(GoalLink(goal="g1", how="first invoices"), GoalLink(goal="g2")),
    note="two lines\nof it",
    photographed=True,
)


def test_every_entity_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    """All kinds of documents with all kinds of fields, through the disk."""
    workspace = scene.made(tmp_path / "w", "spring")
    marker = ProgressMarker(
        id="m",
        text="Invoices go out",
        expectation=Expectation.LOVE,
        observations=(Observation(seen_on=date(2027, 1, 2), text="two\nwards"),),
    )
    in_book = (
        Goal(
            id="g1",
            code="1.2",
            title="Fees",
            actors=frozenset({Actor.POLITICIANS, Actor.OFFICIALS}),
            learners=frozenset({"m1"}),
            markers=(marker,),
        ),
        Trajectory(id="t", title="Waste", phases=(Phase(name=PhaseName.BUILD, starts_on=date(2026, 1, 1)),)),
        Person(id="p", name="Ama Kofi", languages=("ee", "fr")),
        Need(
            id="n",
            code="N7",
            title="Fence",
            sightings=(Sighting(visit="spring", seen_on=date(2027, 5, 11)),),
            route=Route.EMBEDDED,
            embedding=Embedding(goal="g1", choice_on=date(2027, 5, 12)),
        ),
    )
    in_visit = (
        FULL,
        Item(id="pool", title="Some time", moment=Moment(daypart=Daypart.EVENING)),
        ActionPoint(id="a", what="Send the table", due=date(2027, 6, 1), agreed_by=("m1",)),
        Release(
            id="r",
            name="1.0",
            made_at=scene.NOON,
            signatures=(Signature(municipality="m1", by="Awa", signed_at=scene.NOON),),
            items=('{"id":"full"}',),
        ),
        Acknowledgement(id="k", code="S501", subject="full", reason="two groups", author="awa"),
    )
    workspace.commit([Edit(file=BOOK, mine=one) for one in in_book], why="book")
    workspace.commit([Edit(file="spring", mine=one) for one in in_visit], why="visit")
    person = Participation(person="p", arrives=scene.FIRST, groups=("waste",))
    visit = replace(scene.visit("spring"), delegation=(person,), learning_questions=("Who pays?", "And how?"))
    workspace.commit([Edit(file="spring", base=scene.visit("spring"), mine=visit)], why="delegation")
    other = scene.session(tmp_path / "w", "jan")
    book, programme = other.book(), other.programme("spring")
    assert (*book.goals, *book.trajectories, *book.people, *book.needs) == in_book
    assert programme.visit == visit
    assert {one.id: one for one in programme.items} == {"full": FULL, "pool": in_visit[1]}
    assert (*programme.actions, *programme.releases, *programme.acknowledgements) == in_visit[2:]


def test_a_workspace_is_what_the_use_cases_ask_for(tmp_path: Path) -> None:
    """The type checker compares it with the Store of the use cases; the author is as given."""
    store: Store = scene.made(tmp_path / "w")
    assert store.author == "founder"


def test_a_workspace_is_not_made_over_anything(tmp_path: Path) -> None:
    """A folder with something in it is refused, and left as it is."""
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / "thesis.txt").write_text("words")
    with pytest.raises(RefusedError, match="is not empty"):
        scene.made(tmp_path / "w")
    assert [one.name for one in (tmp_path / "w").iterdir()] == ["thesis.txt"]
    (tmp_path / "file").write_text("words")
    with pytest.raises(RefusedError, match="is not empty"):
        scene.made(tmp_path / "file")


def test_a_workspace_is_made_in_an_empty_folder_with_what_its_book_begins_with(tmp_path: Path) -> None:
    """The first transaction has all of it, so that the history can rebuild the book from nothing."""
    (tmp_path / "w").mkdir()
    goal = Goal(id="g", code="1", title="Fees")
    made = create_workspace(
        tmp_path / "w",
        scene.partnership(),
        author="awa",
        clock=scene.clock,
        new_id=scene.ids("awa"),
        extra=(goal,),
    )
    assert made.book().goals == (goal,)
    assert [len(one.changes) for one in made.history()] == [2]


@pytest.mark.parametrize("place", ["nowhere", "empty", "file"])
def test_where_there_is_no_workspace_the_sentence_says_how_to_make_one(tmp_path: Path, place: str) -> None:
    """Nothing is made by opening."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("words")
    with pytest.raises(NotFoundError, match=r"There is no workspace in .*visitplanner init"):
        scene.session(tmp_path / place, "jan")
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_slug_that_is_taken_is_refused(tmp_path: Path) -> None:
    """Two visits never share a file, and nothing of the refused commit lands."""
    workspace = scene.made(tmp_path / "w", "spring")
    another = replace(scene.visit("spring"), id="another")
    edits = [Edit(file="spring", mine=another), Edit(file="spring", mine=scene.item("x"))]
    with pytest.raises(RefusedError, match="There is a visit “spring” already"):
        workspace.commit(edits, why="again")
    assert workspace.programme("spring").items == ()


@pytest.mark.parametrize(
    "slug", ["", "Spring", "../up", "a/b", "a" * 65, "-a", "é", "a\n", ".lock", "a.json"]
)
def test_a_slug_can_name_nothing_but_a_file_of_the_visits_folder(tmp_path: Path, slug: str) -> None:
    """What names a file never comes from text as it is."""
    workspace = scene.made(tmp_path / "w")
    before = sorted(str(one) for one in tmp_path.rglob("*"))
    with pytest.raises((RefusedError, ValueError)):
        workspace.commit([Edit(file=slug, mine=replace(scene.visit("x"), slug=slug))], why="visit")
    assert sorted(str(one) for one in tmp_path.rglob("*") if one.name != ".lock") == [
        one for one in before if not one.endswith(".lock")
    ]
    if slug:
        with pytest.raises(NotFoundError):
            workspace.programme(slug)


def test_items_of_a_visit_that_is_not_there_are_refused(tmp_path: Path) -> None:
    """No file comes into being by accident."""
    workspace = scene.made(tmp_path / "w", "spring")
    with pytest.raises(NotFoundError, match="There is no visit “autumn”"):
        workspace.commit([Edit(file="autumn", mine=scene.item("x"))], why="item")
    assert workspace.slugs() == ("spring",)


def test_needs_without_a_code_get_the_next_one_under_the_lock(tmp_path: Path) -> None:
    """Two sessions never give the same code, and a code that a deleted need had is not given again."""
    awa, jan = scene.made(tmp_path / "w"), scene.session(tmp_path / "w", "jan")
    one = awa.commit([Edit(file=BOOK, mine=Need(id="a", code="", title="Fence"))], why="need")
    two = jan.commit(
        [Edit(file=BOOK, mine=Need(id=key, code="", title="Roof")) for key in "bc"], why="two needs"
    )
    assert (one.codes, two.codes) == ({"a": "N1"}, {"b": "N2", "c": "N3"})
    roof = awa.book().need("N3")
    awa.commit([Edit(file=BOOK, base=roof)], why="gone")
    assert jan.commit([Edit(file=BOOK, mine=Need(id="d", code="", title="Well"))], why="n").codes == {
        "d": "N4"
    }


def test_two_people_who_change_different_fields_both_find_theirs(tmp_path: Path) -> None:
    """The one who saves second has not seen the first one's change, and does not undo it."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    base = jan.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=base, mine=replace(base, place="Town hall"))], why="place")
    receipt = jan.commit([Edit(file="spring", base=base, mine=replace(base, title="Market"))], why="title")
    assert receipt.conflicts == ()
    assert awa.programme("spring").items == (replace(base, place="Town hall", title="Market"),)


def test_of_two_people_who_change_the_same_field_the_second_is_shown_both(tmp_path: Path) -> None:
    """Theirs stands, mine comes back with their name; my other changes land."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    base = jan.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=base, mine=replace(base, title="Theirs"))], why="title")
    mine = replace(base, title="Mine", place="Market")
    receipt = jan.commit([Edit(file="spring", base=base, mine=mine)], why="both")
    (conflict,) = receipt.conflicts
    assert (conflict.field, conflict.base, conflict.mine, conflict.theirs, conflict.by) == (
        "title",
        base.title,
        "Mine",
        "Theirs",
        "founder",
    )
    assert jan.programme("spring").items == (replace(base, title="Theirs", place="Market"),)


def test_an_edit_of_something_deleted_brings_it_back_with_what_others_had_changed(tmp_path: Path) -> None:
    """The edit wins, says so, and the tombstone gives back what it held."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    base = jan.programme("spring").items[0]
    placed = replace(base, place="Town hall")
    awa.commit([Edit(file="spring", base=base, mine=placed)], why="place")
    awa.commit([Edit(file="spring", base=placed)], why="delete")
    assert jan.programme("spring").items == ()
    receipt = jan.commit([Edit(file="spring", base=base, mine=replace(base, title="Kept"))], why="title")
    assert receipt.revived == (base.id,)
    assert awa.programme("spring").items == (replace(placed, title="Kept"),)


def test_deleting_what_somebody_else_changed_meanwhile_is_told_and_not_done(tmp_path: Path) -> None:
    """An edit against a deletion wins, whoever comes second."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    base = jan.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=base, mine=replace(base, title="Kept"))], why="title")
    receipt = jan.commit([Edit(file="spring", base=base)], why="delete")
    assert [one.field for one in receipt.conflicts] == [""]
    assert receipt.transaction is None
    assert jan.programme("spring").items == (replace(base, title="Kept"),)


def test_an_item_that_moves_takes_others_changes_along_and_is_never_in_two_visits(tmp_path: Path) -> None:
    """Two people move the same item to different visits: the second is refused."""
    awa = scene.made(tmp_path / "w", "spring", "autumn", "winter", items=0)
    awa.commit([Edit(file="spring", mine=scene.item("i"))], why="item")
    jan = scene.session(tmp_path / "w", "jan")
    base = jan.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=base, mine=replace(base, place="Town hall"))], why="place")
    mine = replace(base, day=None)
    jan.commit([Edit(file="spring", base=base), Edit(file="autumn", mine=mine)], why="move")
    assert awa.programme("spring").items == ()
    assert awa.programme("autumn").items == (replace(mine, place="Town hall"),)
    with pytest.raises(RefusedError, match="moved or deleted by somebody else"):
        awa.commit([Edit(file="spring", base=base), Edit(file="winter", mine=base)], why="move")
    assert awa.programme("winter").items == ()


def test_changes_whose_parts_would_make_nonsense_together_are_merged_whole(tmp_path: Path) -> None:
    """Each takes another actor away; together nobody would be left, and a goal names somebody."""
    awa = scene.made(tmp_path / "w")
    base = Goal(id="g", code="1", title="Fees", actors=frozenset({Actor.OFFICIALS, Actor.POLITICIANS}))
    awa.commit([Edit(file=BOOK, mine=base)], why="goal")
    jan = scene.session(tmp_path / "w", "jan")
    mine, theirs = (replace(base, actors=frozenset({one})) for one in base.actors)
    awa.commit([Edit(file=BOOK, base=base, mine=theirs)], why="one")
    receipt = jan.commit([Edit(file=BOOK, base=base, mine=mine)], why="other")
    assert [one.field for one in receipt.conflicts] == ["actors"]
    assert jan.book().goals == (theirs,)


def test_saving_what_stands_there_already_writes_nothing(tmp_path: Path) -> None:
    """No transaction, no line in the history, no new file."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    before = {one: one.stat().st_mtime_ns for one in (tmp_path / "w").rglob("*")}
    base = workspace.programme("spring").items[0]
    receipt = workspace.commit([Edit(file="spring", base=base, mine=base)], why="nothing")
    assert receipt.transaction is None
    assert {one: one.stat().st_mtime_ns for one in (tmp_path / "w").rglob("*")} == before


def test_a_session_sees_what_changed_came_and_went_elsewhere(tmp_path: Path) -> None:
    """Only what differs is named; reading it again makes it known."""
    awa = scene.made(tmp_path / "w", "spring", "autumn", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    jan.book(), jan.slugs(), jan.programme("spring"), jan.programme("autumn")
    assert jan.stale() == frozenset()
    base = awa.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=base, mine=replace(base, title="New"))], why="title")
    assert jan.stale() == {"spring"}
    scene.made_visit(tmp_path / "w", "winter")
    assert jan.stale() == {"spring", "winter"}
    jan.programme("spring"), jan.slugs()
    assert jan.stale() == frozenset()


def test_fields_that_this_version_does_not_know_are_kept(tmp_path: Path) -> None:
    """What a sister program or a careful hand wrote into a file is still there after a save."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    base = workspace.programme("spring").items[0]
    linked = replace(base, goals=(GoalLink(goal="g1"), GoalLink(goal="g2")))
    workspace.commit([Edit(file="spring", base=base, mine=linked)], why="links")
    file = tmp_path / "w" / "visits" / "spring.json"
    content = json.loads(file.read_text())
    content["items"][base.id]["weather"] = {"rain": 3}
    content["items"][base.id]["goals"][0]["weight"] = 5
    content["charts"] = {"c": {"kind": "pie"}}
    file.write_text(json.dumps(content))
    awa = scene.session(tmp_path / "w", "awa")
    stands = awa.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=stands, mine=replace(stands, title="New"))], why="title")
    after = json.loads(file.read_text())
    assert after["items"][base.id]["weather"] == {"rain": 3}
    assert after["items"][base.id]["goals"][0]["weight"] == 5
    assert after["charts"] == {"c": {"kind": "pie"}}
    assert after["items"][base.id]["title"] == "New"


def test_the_text_on_disk_is_canonical(tmp_path: Path) -> None:
    """Sorted keys, one field a line: two ways to the same plan give the same file."""
    for folder, order in (("one", (0, 1, 2)), ("two", (2, 0, 1))):
        workspace = scene.made(tmp_path / folder, "spring")
        for n in order:
            workspace.commit([Edit(file="spring", mine=scene.item(f"i{n}"))], why="item")
    one, two = ((tmp_path / folder / "visits" / "spring.json").read_text() for folder in ("one", "two"))
    assert one == two
    assert '\n   "title": "Item i0",\n' in one
    assert all(line.count('": ') <= 1 for line in one.splitlines())


def test_a_deleted_item_leaves_a_tombstone_and_no_item(tmp_path: Path) -> None:
    """Other hosts must learn of the deletion, and undo must find what there was."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    workspace.commit([Edit(file="spring", base=workspace.programme("spring").items[0])], why="delete")
    content = json.loads((tmp_path / "w" / "visits" / "spring.json").read_text())
    assert list(content["items"]) == ["spring-0"]
    assert content["items"]["spring-0"]["_deleted"]
    assert workspace.programme("spring").items == ()


def test_a_visit_with_items_is_cancelled_and_not_deleted(tmp_path: Path) -> None:
    """An empty one may go, and its slug is free again."""
    workspace = scene.made(tmp_path / "w", "spring", items=1)
    with pytest.raises(RefusedError, match="still has items"):
        workspace.commit([Edit(file="spring", base=workspace.programme("spring").visit)], why="delete")
    programme = workspace.programme("spring")
    everything: tuple[Entity, ...] = (programme.visit, *programme.items)
    edits = [Edit(file="spring", base=one) for one in everything]
    workspace.commit(edits, why="all of it")
    assert workspace.slugs() == ()
    assert scene.session(tmp_path / "w", "jan").slugs() == ()
    with pytest.raises(NotFoundError):
        workspace.programme("spring")
    workspace.commit([Edit(file="spring", mine=replace(scene.visit("spring"), id="new"))], why="anew")
    assert workspace.programme("spring").visit.id == "new"
    assert workspace.slugs() == ("spring",)


def test_drafts_are_kept_by_author_and_key(tmp_path: Path) -> None:
    """What was being typed is there at the next login, for whoever typed it."""
    awa, jan = scene.made(tmp_path / "w"), scene.session(tmp_path / "w", "jan")
    awa.save_draft("item:new", "Fee\ncollection")
    awa.save_draft("item:new", "Fee\ncollection workshop")
    awa.save_draft("../../key", "b")
    jan.save_draft("item:new", "Market")
    assert scene.session(tmp_path / "w", "founder").drafts() == {
        "item:new": "Fee\ncollection workshop",
        "../../key": "b",
    }
    awa.drop_draft("item:new")
    awa.drop_draft("item:new")
    assert awa.drafts() == {"../../key": "b"}
    assert jan.drafts() == {"item:new": "Market"}


def test_the_history_is_read_from_its_end(tmp_path: Path) -> None:
    """Newest first, of one file where asked, and no more than asked, even when the beginning is damaged."""
    workspace = scene.made(tmp_path / "w", "spring", "autumn", items=1)
    assert [one.why for one in workspace.history()] == ["visit autumn", "visit spring", "workspace made"]
    assert [one.why for one in workspace.history(file="spring")] == ["visit spring"]
    file = tmp_path / "w" / "history.jsonl"
    file.write_bytes(b"damaged\n" + file.read_bytes())
    assert [one.why for one in workspace.history(newest=2)] == ["visit autumn", "visit spring"]
    with pytest.raises(DamagedError, match=r"history\.jsonl"):
        list(workspace.history())


def test_a_commit_touches_as_many_files_among_a_thousand_visits_as_alone(tmp_path: Path) -> None:
    """An edit costs the same whatever visits there are: the same system calls, and no folder is listed."""

    def calls(path: Path, *slugs: str) -> list[str]:
        scene.made(path, *slugs, items=1)
        seen: list[str] = []
        workspace = scene.session(path, "jan", system=Watched(lambda name, _: seen.append(name)))
        for n in range(2):
            seen.clear()
            base = workspace.programme("spring").items[0]
            workspace.commit([Edit(file="spring", base=base, mine=replace(base, order=n + 5))], why="e")
        # When a descriptor that nobody needs any more is closed is up to the interpreter.
        return [name for name in seen if name != "close"]

    alone = calls(tmp_path / "one", "spring")
    among = calls(tmp_path / "many", "spring", *(f"visit-{n}" for n in range(200)))
    assert alone == among
    assert "names" not in alone
    assert alone.count("fsync") == 3
    assert len(alone) < 30


def test_a_save_goes_through_its_steps_in_the_order_that_survives_a_power_cut(tmp_path: Path) -> None:
    """The history down to the disk, the new file down to the disk, only then its name, and that as well."""
    scene.made(tmp_path / "w", "spring", items=1)
    steps: list[str] = []

    def note(name: str, given: tuple[object, ...]) -> None:
        if name in {"write", "fsync", "replace"}:
            target = (
                Path(given[0]) if isinstance(given[0], str) else Path(f"/proc/self/fd/{given[0]}").readlink()
            )
            steps.append(f"{name} {target.name}")

    workspace = scene.session(tmp_path / "w", "jan", system=Watched(note))
    workspace.commit([Edit(file="spring", mine=scene.item("new"))], why="new")
    steps.clear()
    workspace.commit([Edit(file="spring", mine=scene.item("newer"))], why="newer")
    assert steps == [
        "write history.jsonl",
        "fsync history.jsonl",
        "write .spring.json.tmp",
        "fsync .spring.json.tmp",
        "replace .spring.json.tmp",
        "fsync visits",
    ]


def test_closing_gives_back_every_descriptor(tmp_path: Path) -> None:
    """A program that opens workspaces again and again does not run out of files."""

    def used() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    scene.made(tmp_path / "w", *(f"visit-{n}" for n in range(80))).close()
    before = used()
    workspace = scene.session(tmp_path / "w", "jan")
    for slug in workspace.slugs():
        workspace.programme(slug)
    assert before < used() <= before + 64
    workspace.close()
    assert used() == before


def test_reading_is_linear(tmp_path: Path, figure: Callable[[str, object], None]) -> None:
    """Ten times the items take about ten times as long, not a hundred times."""
    from time import process_time  # noqa: PLC0415 - of this test only

    workspace = scene.made(tmp_path / "w", "small", "large")
    for slug, count in (("small", 1_000), ("large", 10_000)):
        workspace.commit([Edit(file=slug, mine=scene.item(f"{slug}-{n}")) for n in range(count)], why="many")

    def seconds(slug: str) -> float:
        best = 9.0
        for _ in range(3):
            fresh: Workspace = scene.session(tmp_path / "w", "jan")
            began = process_time()
            fresh.programme(slug)
            best = min(best, process_time() - began)
        return best

    small, large = seconds("small"), seconds("large")
    figure("microseconds_an_item", round(large / 10_000 * 1e6, 1))
    assert large < 25 * small


def test_a_change_that_was_met_in_reading_is_told_once_all_the_same(tmp_path: Path) -> None:
    """A panel that reads before the screen looked must not make the screen miss the change."""
    awa = scene.made(tmp_path / "w", "spring", items=1)
    jan = scene.session(tmp_path / "w", "jan")
    jan.book(), jan.slugs(), jan.programme("spring")
    base = awa.programme("spring").items[0]
    awa.commit([Edit(file="spring", base=base, mine=replace(base, title="New"))], why="title")
    scene.made_visit(tmp_path / "w", "winter")
    jan.programme("spring"), jan.slugs()
    assert jan.stale() == {"spring", "winter"}
    assert jan.stale() == frozenset()
