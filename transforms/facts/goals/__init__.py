"""Goals: what tells one, what only looks like one, and how tellings become the goals of a match."""
