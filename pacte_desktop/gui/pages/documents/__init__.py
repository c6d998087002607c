"""The page of documents: kinds at the left, the true pages, options at the right."""
