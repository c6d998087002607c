"""The problems of the plan: found beside the window after each change, listed in a panel."""
