"""What speed and weight the planner has, each measured against a baseline in the same run."""
