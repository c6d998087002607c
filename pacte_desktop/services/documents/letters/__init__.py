"""Letters to interns and sites."""
