"""The use cases: what a coordinator does with a plan."""
