"""Opens an agenda as the command line does: `python -m benchmarks.agenda FOLDER VISIT`."""

from __future__ import annotations

import gc
import os
import sys
from datetime import UTC, datetime
from uuid import uuid4

from visitplanner.tui.environment import prepare

if __name__ == "__main__":
    gc.disable()  # as the command line does, until the first frame
    prepare(os.environ)
    from visitplanner.planning.desk import Desk
    from visitplanner.store import open_workspace
    from visitplanner.tui.app import Options, make_app, run_app

    def clock() -> datetime:
        """Tell the time."""
        return datetime.now(UTC)

    def new_id() -> str:
        """Give an id."""
        return uuid4().hex

    folder, slug = sys.argv[1:]
    store = open_workspace(folder, author="Awa", clock=clock, new_id=new_id)
    run_app(make_app(Desk(store=store, clock=clock, new_id=new_id), Options(visit=slug)))
    print(f"modules: {len(sys.modules)}")
