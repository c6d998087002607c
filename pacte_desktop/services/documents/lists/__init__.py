"""Lists of posts and assignments."""
