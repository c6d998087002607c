"""The page of data: the catalogue of files that the program reads, and what the plan was told by which of them."""
