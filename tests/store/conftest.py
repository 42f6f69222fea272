"""Processes for the battery: real ones, each ended by its id."""

import contextlib
import gc
import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.context import ForkServerProcess
from typing import Any

import pytest

# One process loads the planner once; every worker is a copy of it with a process id of its own.
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.store.workers"])

Start = Callable[..., ForkServerProcess]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a worker function in a process of its own; what still runs at the end of the test is killed."""
    running: list[ForkServerProcess] = []

    def begin(work: Callable[..., None], *given: Any) -> ForkServerProcess:
        process = _context.Process(target=work, args=given)
        process.start()
        running.append(process)
        return process

    yield begin
    for process in running:
        if process.is_alive():
            process.kill()
        process.join()
        process.close()


class Ear:
    """Hears what workers say; `mouth` is what they get."""

    def __init__(self) -> None:
        self.ear, self.mouth = _context.Pipe(duplex=False)

    def first(self) -> int:
        """Wait for the next number."""
        return int.from_bytes(self.ear.recv_bytes(), "big")

    def all(self) -> list[int]:
        """Every number said, once the workers are gone."""
        self.mouth.close()
        numbers: list[int] = []
        with contextlib.suppress(EOFError):
            while True:
                numbers.append(self.first())
        self.ear.close()
        return numbers


@pytest.fixture
def ear() -> Iterator[Callable[[], Ear]]:
    """Make ears, and close them at the end of the test."""
    made: list[Ear] = []

    def make() -> Ear:
        made.append(Ear())
        return made[-1]

    yield make
    for one in made:
        one.mouth.close()
        one.ear.close()


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str, object], None]:
    """Keep a figure of the battery: in the report, and on the screen with `-s`."""

    def keep(name: str, value: object) -> None:
        record_property(name, value)
        print(f"  {name}: {value}")  # noqa: T201 - what -s is for

    return keep


@pytest.fixture(autouse=True)
def descriptors_given_back() -> Iterator[None]:
    """Close what a test left to the collector, so that the next one counts only its own open files."""
    yield
    gc.collect()
