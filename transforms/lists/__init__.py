"""Fixture lists and results of the known forms into listed matches."""
