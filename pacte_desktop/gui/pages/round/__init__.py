"""The choice session page: what the person at the desk sees while the interns choose, one after the other."""
