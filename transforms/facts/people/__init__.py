"""People: which side each is on, who hardly scores, who speaks, and whose tally grows."""
