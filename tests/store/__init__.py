"""Tests of the workspace on a real disk."""
