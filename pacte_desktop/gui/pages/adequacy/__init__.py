"""The adequacy page: interns against posts, and which posts to open."""
