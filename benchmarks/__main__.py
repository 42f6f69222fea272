"""Runs the benchmarks: `python -m benchmarks [--json] [NAME ...]`; ends with 1 when one is over its limit.

`sessions` also takes `--seconds 15` and `--sessions 2,8`.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.measured import Figure

NAMES = ("startup", "commands", "wire", "commit", "checks", "sessions")


def main(argv: list[str] | None = None) -> int:
    """Run the named benchmarks, or all, and print their figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", choices=[[], *NAMES], metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--json", action="store_true", help="print the figures for a program to read")
    parser.add_argument("--seconds", type=float, help="how long the sessions are at work (60)")
    parser.add_argument("--sessions", metavar="N,N", help="how many of them at once, run by run (2,8,20)")
    options = parser.parse_args(argv)
    results: dict[str, list[Figure]] = {}
    for name in options.names or NAMES:
        results[name] = importlib.import_module(f"benchmarks.{name}").measure(**_asked(name, options))
        if not options.json:
            print(f"\n{name}")
            print("\n".join(f"  {figure}" for figure in results[name]), flush=True)
    if options.json:
        print(
            json.dumps(
                {name: [asdict(one) for one in figures] for name, figures in results.items()}, indent=2
            )
        )
    return int(not all(figure.holds for figures in results.values() for figure in figures))


def _asked(name: str, options: argparse.Namespace) -> dict[str, object]:
    """Give what was asked of that benchmark alone."""
    if name != "sessions":
        return {}
    counts = options.sessions and tuple(int(one) for one in options.sessions.split(","))
    asked = {"seconds": options.seconds, "sessions": counts}
    return {key: value for key, value in asked.items() if value is not None}


if __name__ == "__main__":
    sys.exit(main())
