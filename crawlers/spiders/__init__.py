"""Spiders, one per shape of source."""
