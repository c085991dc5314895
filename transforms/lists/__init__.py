"""Fixture lists and results of the known forms into listed matches."""

from transforms.lists.read import ListReading, Problem, read_list

__all__ = ["ListReading", "Problem", "read_list"]
