"""Tests: sentences as names, real files, real servers."""
