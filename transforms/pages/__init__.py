"""Web pages into articles."""
