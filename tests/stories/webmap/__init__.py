"""Stories of the shared map in a real browser."""
