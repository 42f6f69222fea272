"""Programmes as people write them, read into a plan."""
