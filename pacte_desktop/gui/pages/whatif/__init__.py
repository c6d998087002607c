"""The trial of scenarios on the map page: its state, its panel, its list, and the stage that joins them to the map."""
