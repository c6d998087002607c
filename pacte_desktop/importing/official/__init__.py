"""Official sources that are no tables with a heading; each module exports its ``KIND``."""
