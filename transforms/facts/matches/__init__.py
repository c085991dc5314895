"""Matches: which ones an article reports, and the day, ground, competition and score of each."""
