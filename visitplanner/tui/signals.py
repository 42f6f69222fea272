"""The end of a connection: drafts saved, the terminal restored, the process gone within two seconds.

Textual's driver handles neither SIGHUP nor SIGTERM. After a hang-up its writer may hang on a terminal that
nobody reads; so a timer makes sure of the end.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from typing import Final

ENDS: Final = (signal.SIGHUP, signal.SIGTERM)
PATIENCE_SECONDS: Final = 1.8


def install(end: Callable[[signal.Signals], None], *, stays: bool = False) -> None:
    """Have `end` called in the running loop when the connection or the host ends; at most once.

    With `stays` the process cannot be stopped into a shell, for which Textual's driver has a handler.
    """
    loop = asyncio.get_running_loop()
    for number in ENDS:
        loop.add_signal_handler(number, _ending, end, number)
    if stays:
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)


def _ending(end: Callable[[signal.Signals], None], number: signal.Signals) -> None:
    loop = asyncio.get_running_loop()
    for other in ENDS:
        loop.remove_signal_handler(other)
        signal.signal(other, signal.SIG_IGN)
    last_resort = threading.Timer(PATIENCE_SECONDS, os._exit, args=(128 + number,))
    last_resort.daemon = True
    last_resort.start()
    end(number)
