"""The errors a person can cause or meet: one small hierarchy, each a plain sentence.

A sentence says what happened, then what to do, then what was kept. Texts are message ids with `{names}`, so
that a screen or the command line can say them in the reader's language; `str()` gives the English.
"""

from __future__ import annotations


class PlannerError(Exception):
    """Base of everything the planner says no to. `said` and `do` are message ids, `params` fill both."""

    def __init__(self, said: str, *, do: str = "", **params: object) -> None:
        super().__init__(said)
        self.said = said
        self.do = do
        self.params = params

    def __str__(self) -> str:
        """Give the English sentence."""
        said = self.said.format(**self.params)
        return f"{said} {self.do.format(**self.params)}" if self.do else said


class InputError(PlannerError):
    """What a person typed cannot be taken as it is; nothing was changed."""


class NotFoundError(PlannerError):
    """A visit, item, goal, need or person that was named is not there."""


class RefusedError(PlannerError):
    """What would lose or overwrite something was not done: an undo over somebody's change, a name taken."""


class StoreError(PlannerError):
    """The workspace could not be read or written; on disk is the old state or the new one."""


class BusyError(StoreError):
    """Another session held the lock for too long."""


class DamagedError(StoreError):
    """A file of the workspace does not hold what it should; it was left as it is."""


class ReadOnlyError(StoreError):
    """The workspace can be read and not written, with the reason."""


class NewerSchemaError(StoreError):
    """The workspace was written by a newer version of the planner; it was left as it is."""
