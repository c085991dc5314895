"""Understand pages and text: pure functions, no clock, no network, no environment, no files but package data."""
