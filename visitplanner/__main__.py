"""Runs the planner: `python -m visitplanner` is the same as the installed program."""

import gc
import sys


def run() -> int:
    """Run the command of this process and give its exit status: what the installed program calls too."""
    # A command, and the loading of its modules, is over before looking for garbage pays; the application
    # begins with it again.
    gc.disable()
    from visitplanner.cli import entry

    return entry()


if __name__ == "__main__":
    sys.exit(run())
