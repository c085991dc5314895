"""Results: who beat whom, by what score, how it ended, and whether it is news."""
