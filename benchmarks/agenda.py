"""Opens an agenda as the command line does: `python -m benchmarks.agenda FOLDER VISIT`."""

# ruff: noqa: PLC0415 - what is loaded when is what is measured

from __future__ import annotations

import gc
import os
import sys
from datetime import UTC, datetime


def main() -> None:
    """Open it, and tell the modules when it has ended."""
    gc.disable()  # as the command line does, until the first frame
    from visitplanner.tui.environment import prepare

    prepare(os.environ)
    from visitplanner.planning.desk import Desk
    from visitplanner.store import open_workspace
    from visitplanner.tui.app import Options, make_app, run_app
    from visitplanner.tui.screens.agenda_reading import AgendaReading

    def clock() -> datetime:
        """Tell the time."""
        return datetime.now(UTC)

    def new_id() -> str:
        """Give an id."""
        return os.urandom(16).hex()

    def loaded() -> int:
        """Count the modules, without those that only measure."""
        return sum(name.partition(".")[0] != "benchmarks" for name in sys.modules)

    first: list[int] = []
    judge = AgendaReading._judge  # noqa: SLF001 - nobody but a measurement asks for this moment

    def counting(screen: AgendaReading) -> None:
        """Count when the plan stands on the screen and the checks are about to look at it."""
        first.append(loaded())
        judge(screen)

    AgendaReading._judge = counting  # type: ignore[method-assign, assignment]  # noqa: SLF001
    folder, slug = sys.argv[1:]
    store = open_workspace(folder, author="Awa", clock=clock, new_id=new_id)
    run_app(make_app(Desk(store=store, clock=clock, new_id=new_id), Options(visit=slug)))
    print(f"modules: {first[0]} and {loaded()}.")


if __name__ == "__main__":
    main()
