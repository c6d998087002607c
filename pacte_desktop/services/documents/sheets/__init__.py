"""One page about a site or a commune."""
