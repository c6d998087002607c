"""What a file is, by its content, and its cells or records, read in a child process under caps."""
