"""« Pourquoi pas ce poste ? »: the rules and facts against it, who would move, and the smallest changes."""
