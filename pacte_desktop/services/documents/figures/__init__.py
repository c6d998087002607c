"""Summaries of the semester and of the territory."""
