"""Assists: who made the goal that another scored."""
