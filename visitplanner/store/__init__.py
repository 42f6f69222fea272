"""The workspace on disk: TinyDB behind a lock and atomic writes."""

from visitplanner.store.opening import create_workspace, open_workspace
from visitplanner.store.workspace import Workspace

__all__ = ["Workspace", "create_workspace", "open_workspace"]
