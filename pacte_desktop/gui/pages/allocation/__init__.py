"""The page of computations: what is asked, plans side by side, who moves, and what a person validates."""
