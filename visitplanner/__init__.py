"""visitplanner: a terminal planner for delegation visits in city-to-city partnerships."""

__version__ = "0.1.0"
