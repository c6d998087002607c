"""What a choice session needs on paper: call list, sign sheet, minutes."""
