"""An invented programme and the documents it is to become; see `test_exports_markdown.py`."""
