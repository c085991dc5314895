"""Standings: places, points, gaps, games in hand and runs, as of today."""
