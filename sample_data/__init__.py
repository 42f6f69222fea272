"""The sample: an invented partnership with three visits, and the script that makes it from its source."""
