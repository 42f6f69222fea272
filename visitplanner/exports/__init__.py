"""A plan written out for those who read it elsewhere."""
