"""The plan lint: rules that read a plan and say what is wrong with it."""
