"""Stories of files that are brought in. A package, so that what they share ends with the last of them."""
