"""The rules page: every dated parameter, its source, and who changed it."""
