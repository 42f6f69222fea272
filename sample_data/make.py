"""Makes `sample_data/workspace` from `sample_data/source`: `python -m sample_data.make [FOLDER]`.

The story of the partnership is told again through the planner's own use cases, change by change, with the
clock and the ids of the story: so the sample has a history, and making it twice gives the same bytes.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from sample_data import book_told
from sample_data import visits_told as told
from sample_data.book_told import LIEN, SENAMI
from sample_data.source_files import Names, VisitSource, read_book, read_visit
from sample_data.telling import Story
from visitplanner.domain.visit import VisitStatus

WORKSPACE = Path(__file__).with_name("workspace")
SLUGS = ("2024-sevidji", "2026-leiebeke", "2027-sevidji")


def make(folder: Path) -> None:
    """Make the sample workspace in a folder that is not there yet."""
    story = Story(folder)
    names = Names(story.new_id)
    book = read_book(names)
    first, back, planned = (read_visit(slug, names) for slug in SLUGS)
    book_told.found(story, book)
    book_told.profile(story, book)
    book_told.goals(story, book)
    book_told.needs(story, names, book)
    _first_visit(story, names, first)
    _return_visit(story, names, back)
    _visit_in_planning(story, names, planned)
    story.tell()


def _first_visit(story: Story, names: Names, source: VisitSource) -> None:
    """Prepared by both, lived through, looked back on in both town halls in the weeks after."""
    story.at("2024-09-18T13:30+02:00", LIEN, told.import_it, story, source)
    story.at("2024-10-07T09:10+01:00", SENAMI, told.fill_in, story, names, source)
    story.at("2024-10-10T10:00+02:00", LIEN, told.travel, source)
    story.at("2024-10-11T09:00+01:00", SENAMI, told.receive, source)
    story.at("2024-10-21T14:00+02:00", LIEN, told.stand, source, VisitStatus.AGREED)
    story.at("2024-11-16T06:30+01:00", LIEN, told.stand, source, VisitStatus.UNDER_WAY)
    told.evenings(story, source, LIEN)
    told.agree_on(story, names, source, "2024-11-22T17:30+01:00", LIEN)
    told.accept(story, names, source, "18:10+01:00")
    story.at("2024-12-02T19:05+01:00", LIEN, told.conclude, source)
    story.at("2024-12-04T08:45+01:00", SENAMI, told.evaluate, source)
    story.at("2024-12-06T11:20+01:00", LIEN, told.stand, source, VisitStatus.DONE)


def _return_visit(story: Story, names: Names, source: VisitSource) -> None:
    """Agreed and released; it begins a fortnight after the story ends."""
    story.at("2026-10-01T15:00+01:00", SENAMI, told.import_it, story, source)
    story.at("2026-10-05T10:20+02:00", LIEN, told.fill_in, story, names, source)
    story.at("2026-10-06T09:30+01:00", SENAMI, told.travel, source)
    story.at("2026-10-06T14:00+02:00", LIEN, told.receive, source)
    told.accept(story, names, source, "11:00+01:00")
    story.at("2026-11-16T10:00+01:00", LIEN, told.confirm, story, source)
    told.agree_on(story, names, source, "2026-11-16T10:30+01:00", LIEN)
    story.at("2026-11-16T15:30+01:00", LIEN, told.stand, source, VisitStatus.AGREED)
    story.at("2026-11-16T16:20+01:00", LIEN, told.release, source)


def _visit_in_planning(story: Story, names: Names, source: VisitSource) -> None:
    """Typed in three days by both coordinators, half a year ahead; much of it is still open."""
    story.at("2026-11-17T09:00+01:00", LIEN, told.plan_it, story, source)
    story.at("2026-11-17T11:30+01:00", LIEN, told.travel, source)
    story.at("2026-11-17T13:10+01:00", LIEN, told.fill_in, story, names, source)
    story.at("2026-11-18T09:30+01:00", SENAMI, told.hear_again, story, names, source)
    story.at("2026-11-18T10:15+01:00", SENAMI, told.receive, source)
    story.at("2026-11-18T11:30+01:00", LIEN, told.take_over, names, source)
    story.at("2026-11-19T09:20+01:00", SENAMI, told.confirm, story, source)
    told.agree_on(story, names, source, "2026-11-19T10:40+01:00", LIEN)
    told.accept(story, names, source, "16:45+01:00")


def main(argv: Sequence[str]) -> int:
    """Make the sample anew, where it belongs or in the folder that is named."""
    target = Path(argv[0]) if argv else WORKSPACE
    fresh = target.with_name(f"{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    make(fresh)
    shutil.rmtree(target, ignore_errors=True)
    fresh.replace(target)
    print(f"Made {target}.")  # noqa: T201 - it is a script
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
