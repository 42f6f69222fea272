"""Tests of what knows no file, no terminal and no clock."""
