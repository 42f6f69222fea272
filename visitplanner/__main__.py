"""Runs the planner: `python -m visitplanner` is the same as the installed program."""

import sys

from visitplanner.cli import entry

if __name__ == "__main__":
    sys.exit(entry())
