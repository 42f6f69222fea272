"""The workspace on disk: TinyDB behind a lock and atomic writes."""
