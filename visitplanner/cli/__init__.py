"""The command line: what it is called with, and one sentence instead of a traceback whatever happens.

`main` is a plain function: it may be called many times in one process, with another language and
workspace each time, and leaves nothing behind. Heavy parts are loaded by the command that needs them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from visitplanner.cli.context import Context
from visitplanner.cli.output import Shown, say
from visitplanner.domain.errors import PlannerError
from visitplanner.locale import Language

__all__ = ["entry", "main"]

OK = 0
COULD_NOT_RUN = 2
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status: 0, 1 for a check with findings, 2 for what could not run.

    `argv` is what stands behind the program's name, by default that of the process.
    """
    from visitplanner.cli.commands import COMMANDS
    from visitplanner.cli.parser import language_of, parse

    context: Context | None = None
    given = list(sys.argv[1:] if argv is None else argv)
    lang = language_of(given, os.environ)
    try:
        options = parse(given, lang)
        context = Context(options=options, lang=lang, env=os.environ)
        return COMMANDS[options.command](context)
    except Shown:
        return OK
    except PlannerError as error:
        return _sorry(lang.say(error))
    except BrokenPipeError:
        # Whoever reads has seen enough (`| head`): no complaint.
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: nobody who plans a visit reads a traceback
        return _sorry(*_recorded(error, lang, restricted="--restricted" in given))
    finally:
        if context is not None:
            context.close()


def _sorry(*sentences: str) -> int:
    for sentence in sentences:
        say(sentence)
    return COULD_NOT_RUN


def _recorded(error: Exception, lang: Language, *, restricted: bool) -> list[str]:
    """Keep the calls in a log, without values, and tell where it is."""
    if isinstance(error, OSError) and error.strerror:
        return [lang.tr("The system refused: {reason}. Nothing was changed.", reason=error.strerror)]
    from visitplanner.tui.crash import log_path, record, where

    path = log_path(os.environ)
    said = lang.tr("That did not work because of a defect of the planner; what it confirmed is saved.")
    if not record(error, path):
        return [said]
    return [said, lang.tr(where(restricted=restricted), path=path)]


def entry() -> int:
    """Run the command of this process, to its end."""
    status = main()
    try:
        _flush()
    except BrokenPipeError:
        # Python would complain when it closes the stream on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if "threading" not in sys.modules:
        # Nothing is left to wait for, and taking the process down piece by piece is a fifth of a command.
        os._exit(status)
    return status


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # None where the process was started without it
            stream.flush()
