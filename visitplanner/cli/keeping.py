"""Commands for whoever keeps the host: backup, verify, restore."""

from __future__ import annotations

import os
import tempfile

from visitplanner.cli.context import Context, now
from visitplanner.cli.output import line
from visitplanner.domain.errors import DamagedError, InputError, NotFoundError
from visitplanner.domain.words import N_
from visitplanner.store.unpacking import restore as restored
from visitplanner.store.verifying import Verdict
from visitplanner.store.verifying import verify as verified

NOT_WHOLE = 1


def backup(context: Context) -> int:
    """Write the workspace to one file; prints its path."""
    from visitplanner.store.backup import back_up

    _there(context)
    target = os.path.expanduser(context.options.output or "")  # noqa: PTH111 - texts are paths here
    made = back_up(context.workspace, target, author=context.author, clock=now)
    line(made.path)
    return 0


def verify(context: Context) -> int:
    """Look through the workspace, or through a backup; 1 where something is wrong."""
    if context.options.backup is None:
        _there(context)
        return _told(context, verified(context.workspace))
    path = _archive(context)
    with tempfile.TemporaryDirectory() as folder:
        try:
            workspace = restored(path, f"{folder}/workspace")
        except DamagedError as error:
            line(context.lang.tr("wrong: {said}", said=context.lang.say(error)))
            return NOT_WHOLE
        return _told(context, verified(workspace))


def restore(context: Context) -> int:
    """Make a workspace of a backup in a new folder; prints the folder."""
    folder = os.path.expanduser(context.options.folder)  # noqa: PTH111 - as above
    line(restored(_archive(context), folder))
    return 0


def _archive(context: Context) -> str:
    """The backup that was named. Raises InputError for a folder, which somebody took for one."""
    path: str = os.path.expanduser(context.options.backup)  # noqa: PTH111 - as above
    if os.path.isdir(path):  # noqa: PTH112 - as above
        raise InputError(
            N_("{path} is a folder, and a backup is a file."),
            do=N_("To look through a workspace: visitplanner --workspace {path} verify"),
            path=path,
        )
    return path


def _there(context: Context) -> None:
    if not context.has_workspace():
        raise NotFoundError(
            N_("There is no workspace in {path}."),
            do=N_("Make one with `visitplanner init`, or look at the sample with `visitplanner demo`."),
            path=context.workspace,
        )


def _told(context: Context, verdict: Verdict) -> int:
    lang = context.lang
    for one in verdict.observed:
        said = lang.say(one.error)
        line(lang.tr("wrong: {said}", said=said) if one.wrong else lang.tr("note: {said}", said=said))
    if context.options.quiet and verdict.whole:
        return 0
    visits = lang.trn("{n} visit", "{n} visits", verdict.visits)
    items = lang.trn("{n} item", "{n} items", verdict.items)
    changes = lang.trn("{n} change", "{n} changes", verdict.transactions)
    if verdict.whole:
        said = N_("Whole: {visits}, {items}, {changes} in the history.")
    else:
        said = N_("Not whole; read: {visits}, {items}, {changes} in the history.")
    line(lang.tr(said, visits=visits, items=items, changes=changes))
    return 0 if verdict.whole else NOT_WHOLE
