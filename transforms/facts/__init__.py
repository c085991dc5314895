"""Mentions into facts: results, goals, cards, standings, fixtures, and their agreement."""
