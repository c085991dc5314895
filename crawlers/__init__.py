"""Fetch pages politely and keep their bytes; understand nothing."""
