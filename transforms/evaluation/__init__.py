"""Extracted facts against annotated ones: what agrees, what was missed, what was wrongly claimed."""
